"""A pattern card: its name first, and once it was recalled its signal, its skeleton and its pitfalls."""

from __future__ import annotations

from functools import partial

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.services import pattern_cards
from trainer.services.pattern_cards import CardSession
from trainer.services.reviews import Outcome
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.drill_text import around, signal
from trainer.tui.editor import CodeEditor, load_highlighting
from trainer.tui.grading import Grading
from trainer.tui.place import Place
from trainer.tui.wording import clean

_TASK = """\
What in a problem calls for it?
What does its skeleton look like?
What goes wrong with it?

Say it, then press enter."""


class PatternCardScreen(Place[Outcome | None]):
    """Dismissed with the outcome of the grade, or None."""

    place = "card"
    CSS_PATH = "card.tcss"
    BINDINGS = bindings("card")
    AUTO_FOCUS = "#page"

    def __init__(self, item_id: str) -> None:
        super().__init__()
        self._item_id = item_id
        self.session: CardSession | None = None
        self._grading = Grading(self)

    def compose(self) -> ComposeResult:
        """Both sides; the back is not shown yet."""
        yield TitleBar(Content.styled("Pattern", "$foreground-muted"))
        with VerticalScroll(id="page"):
            yield Static(id="front", markup=False)
            yield Static(_TASK, id="task", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Fetch the card."""

        def start() -> CardSession:
            load_highlighting()
            return pattern_cards.start(self.ctx, self._item_id)

        self.ask(start, self._opened, failed=self.not_opened)

    def _opened(self, session: CardSession) -> None:
        self.session = session
        title = Content.styled(clean(session.page.pattern.title), "b")
        self.query_one("#front", Static).update(title)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A card is graded once it is turned."""
        if action == "grade" and (self.session is None or self.session.turned_s is None):
            return None
        return True

    async def action_turn(self) -> None:
        """Show the other side; once it is shown, choose a grade."""
        if self.session is None:
            return
        if self.session.turned_s is not None:
            self.action_grade()
            return
        self.session = pattern_cards.turn(self.ctx, self.session)
        page = self.session.page
        code = CodeEditor(page.pattern.template.rstrip(), id="code")
        code.read_only, code.show_line_numbers, code.can_focus, code.show_cursor = True, False, False, False
        back = (Static(signal(page), markup=False), code, Static(around(page), markup=False))
        self.add_class("-turned")
        await self.query_one("#page").mount(*back)
        self.refresh_bindings()

    def action_grade(self) -> None:
        """Choose a grade."""
        session = self.session
        if session is None or session.turned_s is None:
            return
        self._grading.ask(
            session.page.pattern.title,
            session.item.id,
            partial(pattern_cards.suggestion, session),
            partial(pattern_cards.finish, self.ctx, session),
        )

    def action_leave(self) -> None:
        """Leave without a grade."""
        self.dismiss(None)
