"""The vocabulary: every pattern with its problems' state, what it builds on, and its card one key away."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.items import Kind
from trainer.errors import TrainerError
from trainer.services import pattern_cards
from trainer.services.pattern_cards import PatternPage
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.charts import meter
from trainer.tui.drill_text import around, signal
from trainer.tui.library_rows import STATE_MARKS
from trainer.tui.place import Place
from trainer.tui.prose import Prose
from trainer.tui.rowlist import Cell, Row, RowList
from trainer.tui.wording import clean, count


class PatternsScreen(Place[None]):
    """All patterns in the order of the vocabulary, the selected one in full beside them."""

    place = "patterns"
    CSS_PATH = "patterns.tcss"
    BINDINGS = bindings("patterns")
    AUTO_FOCUS = "RowList"

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[str, PatternPage] = {}

    def compose(self) -> ComposeResult:
        """The list, and what is selected in it."""
        yield TitleBar(Content.styled("Patterns", "b"))
        with Horizontal(id="body"):
            yield RowList()
            with VerticalScroll(id="detail"):
                yield Static("Reading …", id="signal", markup=False)
                yield Static(id="template")
                yield Static(id="around", markup=False)
        yield KeyBar()

    def on_screen_resume(self) -> None:
        """A card may have been graded meanwhile."""
        self.ask(lambda: pattern_cards.pages(self.ctx), self._take, failed=self._trouble, newest="patterns")

    def _trouble(self, error: TrainerError) -> None:
        self.query_one("#signal", Static).update(Content(clean(str(error))))
        self.query_one(RowList).forget_waiting()

    def _take(self, pages: list[PatternPage]) -> None:
        self._pages = {page.pattern.id: page for page in pages}
        self.query_one(RowList).show([_row(page) for page in pages])
        if not pages:
            self.query_one("#signal", Static).update("There are no patterns: problem_sets/patterns.yaml was not found.")
        started = sum(page.started > 0 for page in pages)
        right = f"{started} of {count(len(pages), 'pattern')} met"
        self.query_one(TitleBar).show(right=Content.styled(right, "$foreground-muted"))

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """Tell about the selected pattern."""
        page = self._pages.get(event.row_id)
        if page is None:
            return
        self.query_one("#signal", Static).update(signal(page))
        code = Prose(f"```python\n{page.pattern.template.rstrip()}\n```", self.app.current_theme)
        self.query_one("#template", Static).update(code)
        self.query_one("#around", Static).update(around(page))
        self.query_one("#detail").scroll_home(animate=False)

    def on_row_list_chosen(self) -> None:
        """A click on the selected row starts it."""
        self.action_start()

    def action_start(self) -> None:
        """Recall the selected pattern as a card."""
        self.query_one(RowList).when_there(self._start)

    def _start(self) -> None:
        if selected := self.query_one(RowList).selected:
            self.host.open_item(f"{Kind.PATTERN}:{selected}")

    def action_leave(self) -> None:
        """Back to where one came from."""
        self.dismiss(None)


def _row(page: PatternPage) -> Row:
    total = len(page.problems)
    share = Cell(meter(page.started / total if total else 0.0, 8), 8, needs=56)
    practised = Cell(Content.styled(f"{page.started} of {total}".rjust(8), "$foreground-muted"), 8)
    mark = STATE_MARKS[page.card.state]
    left = Content.assemble((f"{mark} ", "$foreground-muted"), clean(page.pattern.title))
    return Row(page.pattern.id, left, (share, practised))
