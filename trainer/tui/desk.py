"""The coding desk: problem, code and results, side by side where there is room, one at a time where there is not.

It knows no session and no clock: the screens around it do.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static

from trainer.core.problem import Problem
from trainer.tui.clicking import clickable
from trainer.tui.editor import CodeEditor
from trainer.tui.results import Results
from trainer.tui.statement import Statement

PANES = (("problem", "Problem"), ("code", "Code"), ("results", "Results"))


class CodingDesk(Container):
    """Three panes over one problem."""

    def __init__(self, problem: Problem, text: str, *, hints_allowed: bool = True) -> None:
        super().__init__(classes="-code")
        self.problem = problem
        self._hints_allowed = hints_allowed
        self.editor = CodeEditor(text, id="code")
        """Where code is typed; its text can be read even when the screen is gone."""
        self.pane = "code"

    def compose(self) -> ComposeResult:
        """The panes."""
        yield Static(id="tabs")
        yield Statement(self.problem, hints_allowed=self._hints_allowed, id="problem")
        with Vertical(id="right"):
            yield self.editor
            yield Results(id="results")

    def on_mount(self) -> None:
        """Titles on the borders; the cursor where one starts to type."""
        self.query_one(Statement).border_title = "Problem"
        self.editor.border_title = "Code"
        self.results.border_title = "Results"
        self.editor.place_cursor()

    @property
    def results(self) -> Results:
        """What came of it."""
        return self.query_one(Results)

    @property
    def statement(self) -> Statement:
        """What is asked for."""
        return self.query_one(Statement)

    def show_pane(self, name: str, *, focus: bool = True) -> None:
        """Bring a pane to the front; where all are visible only the focus moves."""
        self.pane = name
        self.set_classes([f"-{name}"])
        parts = []
        for pane, title in PANES:
            style = "b u $accent" if pane == name else "$foreground-muted"
            parts.append(clickable(Content.styled(title, style), f"pane('{pane}')"))
        self.query_one("#tabs", Static).update(Content("   ").join(parts))
        if focus:
            self.query_one(f"#{name}").focus()

    def show_result_pane(self) -> None:
        """Results came in: in a narrow window they take the front; otherwise the cursor stays in the code."""
        if self.screen.has_class("-narrow"):
            self.show_pane("results")

    def next_pane(self) -> None:
        """Problem, code, results, and round again; from wherever the focus is."""
        names: Sequence[str] = [pane for pane, _ in PANES]
        focused = self.screen.focused
        here = focused.id if focused is not None and focused.id in names else self.pane
        self.show_pane(names[(names.index(str(here)) + 1) % len(names)])
