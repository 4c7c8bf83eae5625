"""What a solved or given-up problem teaches: the editorial and the reference solution."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.problem import Problem
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.place import Place
from trainer.tui.prose import Prose
from trainer.tui.wording import clean


class SolutionScreen(Place[None]):
    """Read only."""

    place = "reading"
    CSS_PATH = "reading.tcss"
    BINDINGS = bindings("reading")

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self._problem = problem

    def compose(self) -> ComposeResult:
        """The editorial, then the code."""
        problem = self._problem
        facts = f"time {problem.time_complexity}   space {problem.space_complexity}"
        yield TitleBar(Content.assemble((clean(problem.item.title), "b"), "   ", ("editorial", "$foreground-muted")))
        with VerticalScroll(id="page"):
            yield Static(Prose(problem.editorial, self.app.current_theme), classes="prose")
            yield Static(Content.assemble(("Solution", "b $accent"), "   ", (clean(facts), "$foreground-muted")))
            yield Static(Prose(f"```python\n{problem.reference_source}\n```", self.app.current_theme), classes="prose")
        yield KeyBar()

    def action_leave(self) -> None:
        """Back to the session."""
        self.dismiss(None)
