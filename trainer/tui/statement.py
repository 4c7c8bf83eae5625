"""The problem pane: the task, its examples as they are drawn, and the hints shown so far."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.problem import Problem
from trainer.services.examples import Example
from trainer.tui.prose import Prose
from trainer.tui.results_text import example
from trainer.tui.wording import clean


class Statement(VerticalScroll):
    """What there is to read."""

    DEFAULT_CSS = """
    Statement { padding: 0 2 0 1; }
    Statement Static { height: auto; margin-bottom: 1; }
    Statement #hints { display: none; border-left: outer $warning; padding-left: 1; }
    Statement #hints.-shown { display: block; }
    Statement #facts { color: $foreground-muted; }
    """

    def __init__(self, problem: Problem, *, hints_allowed: bool = True, id: str | None = None) -> None:
        super().__init__(id=id)
        self._problem, self._hints_allowed = problem, hints_allowed

    def compose(self) -> ComposeResult:
        """The task first, then the examples, then the hints."""
        yield Static(id="prose")
        yield Static("The examples are being worked out …", id="examples", markup=False)
        yield Static(id="hints", markup=False)
        yield Static(self._facts(), id="facts", markup=False)

    def on_mount(self) -> None:
        """Draw in the app's colours, now and when they change."""
        self._draw()
        self.app.theme_changed_signal.subscribe(self, lambda _: self._draw())

    def _draw(self) -> None:
        self.query_one("#prose", Static).update(Prose(self._problem.statement, self.app.current_theme))

    def show_claim(self, claimed: str, *, open: bool) -> None:
        """What was claimed about the time, or while that is still `open`, how it is done."""
        told = f"You claimed {claimed}." if claimed else ""
        if open:
            told = f"{told or 'Which time complexity do you aim for?'} Ctrl+B {'changes' if claimed else 'claims'} it."
        self.query_one("#facts", Static).update(
            Content("\n".join(part for part in (self._facts(), clean(told)) if part))
        )

    def _facts(self) -> str:
        if not self._hints_allowed:
            return ""
        item = self._problem.item
        number = f"LeetCode {item.leetcode}   " if item.leetcode else ""
        pack = f"   pack {clean(item.pack)}" if item.pack else ""
        return f"{number}{item.minutes} min target   {len(self._problem.hints)} hints{pack}"

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Draw the examples."""
        entry = self._problem.entry
        drawn = [example(entry, f"Example {number}", one.args, one.expected) for number, one in enumerate(examples, 1)]
        self.query_one("#examples", Static).update(Content("\n").join(drawn))

    def no_examples(self, why: str) -> None:
        """Say why there are none."""
        self.query_one("#examples", Static).update(Content(clean(why)))

    def show_hints(self, shown: Sequence[str], total: int) -> None:
        """The hints revealed so far, counted."""
        hints = self.query_one("#hints", Static)
        hints.set_class(bool(shown), "-shown")
        parts = [
            Content.assemble((f"Hint {number} of {total}\n", "b $text-warning"), clean(text))
            for number, text in enumerate(shown, 1)
        ]
        hints.update(Content("\n\n").join(parts))
        if shown:
            self.call_after_refresh(self.scroll_to_widget, hints, animate=False, top=False)
