"""A committed drill beside the editorial, then its grade."""

from __future__ import annotations

from functools import partial

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.editorials import MISTAKES, RECOGNISE, led_by
from trainer.services import drills
from trainer.services.drills import DrillSession
from trainer.services.reviews import Outcome
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.drill_text import comparison
from trainer.tui.grading import Grading
from trainer.tui.place import Place
from trainer.tui.prose import Prose
from trainer.tui.wording import clean


class DrillComparison(Place[Outcome | None]):
    """Dismissed with the outcome of the grade, or None: the answer waits for it."""

    place = "comparison"
    CSS_PATH = "drill.tcss"
    BINDINGS = bindings("comparison")
    AUTO_FOCUS = "#editorial"

    def __init__(self, session: DrillSession) -> None:
        super().__init__()
        self._session = session
        self._grading = Grading(self)

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
        session = self._session
        self._grading.ask(
            f"the drill of {session.item.title}",
            session.item.id,
            partial(drills.suggestion, session),
            partial(drills.finish, self.ctx, session),
        )

    def action_leave(self) -> None:
        """Leave; the answer stands and waits for its grade."""
        self.dismiss(None)
