"""A committed drill beside the editorial, then its grade."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.editorials import MISTAKES, RECOGNISE, led_by
from trainer.core.events import Grade
from trainer.errors import TrainerError
from trainer.services import drills, reviews
from trainer.services.drills import DrillSession
from trainer.services.reviews import Outcome
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.drill_text import comparison
from trainer.tui.place import Place
from trainer.tui.prose import Prose
from trainer.tui.wording import clean

if TYPE_CHECKING:
    from trainer.tui.screens.grade import GradeQuestion


class DrillComparison(Place[Outcome | None]):
    """Dismissed with the outcome of the grade, or None: the answer waits for it."""

    place = "comparison"
    CSS_PATH = "drill.tcss"
    BINDINGS = bindings("comparison")
    AUTO_FOCUS = "#editorial"

    def __init__(self, session: DrillSession) -> None:
        super().__init__()
        self._session = session
        self._asking = False

    def compose(self) -> ComposeResult:
        """The answer, and what the editorial says; how to recognise it and what goes wrong come first."""
        session = self._session
        yield TitleBar(
            Content.assemble(("Drill  ", "$foreground-muted"), (clean(session.item.title), "b")),
            Content.styled("compare, then enter", "$foreground-muted"),
        )
        with Container(id="body"):
            with VerticalScroll(id="compared", can_focus=False):
                yield Static(comparison(session, drills.suggestion(session)), markup=False)
            with VerticalScroll(id="editorial"):
                yield Static(id="prose")
        yield KeyBar()

    def on_mount(self) -> None:
        """Draw the editorial in the app's colours, now and when they change."""
        self.query_one("#compared").border_title = "Your answer"
        self.query_one("#editorial").border_title = "Editorial"
        self._draw()
        self.app.theme_changed_signal.subscribe(self, lambda _: self._draw())

    def _draw(self) -> None:
        text = led_by(self._session.problem.editorial, RECOGNISE, MISTAKES)
        self.query_one("#prose", Static).update(Prose(text, self.app.current_theme))

    def action_grade(self) -> None:
        """Choose a grade and end the drill."""
        if self._asking:
            return
        self._asking = True

        def question() -> GradeQuestion:
            from trainer.tui.screens.grade import GradeQuestion

            ctx, session = self.ctx, self._session
            dates = reviews.next_dates(ctx, session.item.id)
            return GradeQuestion(drills.suggestion(session), dates, ctx.calendar.day_of(ctx.now()))

        self.ask(question, self._ask_grade, failed=self._not_graded)

    def _not_graded(self, error: TrainerError) -> None:
        self._asking = False
        self.show_error(error)

    def _ask_grade(self, question: GradeQuestion) -> None:
        from trainer.tui.screens.grade import GradeDialog

        def graded(grade: Grade | None) -> None:
            self._asking = grade is not None
            if grade is not None:
                finish = partial(drills.finish, self.ctx, self._session, grade)
                self.ask(finish, self.dismiss, failed=self._not_graded)

        self.app.push_screen(GradeDialog(f"the drill of {self._session.item.title}", question), graded)

    def action_leave(self) -> None:
        """Leave; the answer stands and waits for its grade."""
        self.dismiss(None)
