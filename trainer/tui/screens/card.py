"""A pattern card: its name first, and once it was recalled its signal, its skeleton and its pitfalls."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.events import Grade
from trainer.errors import TrainerError
from trainer.services import pattern_cards, reviews
from trainer.services.pattern_cards import CardSession
from trainer.services.reviews import Outcome
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.drill_text import around, signal
from trainer.tui.editor import CodeEditor, load_highlighting
from trainer.tui.place import Place
from trainer.tui.wording import clean

if TYPE_CHECKING:
    from trainer.tui.screens.grade import GradeQuestion

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
        self._asking = False

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

        self.ask(start, self._opened, failed=self._not_opened)

    def _not_opened(self, error: TrainerError) -> None:
        self.show_error(error)
        self.dismiss(None)

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
        if session is None or session.turned_s is None or self._asking:
            return
        self._asking = True

        def question() -> GradeQuestion:
            from trainer.tui.screens.grade import GradeQuestion

            ctx = self.ctx
            dates = reviews.next_dates(ctx, session.item.id)
            return GradeQuestion(pattern_cards.suggestion(session), dates, ctx.calendar.day_of(ctx.now()))

        self.ask(question, partial(self._ask_grade, session), failed=self._not_graded)

    def _not_graded(self, error: TrainerError) -> None:
        self._asking = False
        self.show_error(error)

    def _ask_grade(self, session: CardSession, question: GradeQuestion) -> None:
        from trainer.tui.screens.grade import GradeDialog

        def graded(grade: Grade | None) -> None:
            self._asking = grade is not None
            if grade is not None:
                finish = partial(pattern_cards.finish, self.ctx, session, grade)
                self.ask(finish, self.dismiss, failed=self._not_graded)

        self.app.push_screen(GradeDialog(session.page.pattern.title, question), graded)

    def action_leave(self) -> None:
        """Leave without a grade."""
        self.dismiss(None)
