"""The results pane: counts while a run streams in, then the verdict and whatever failed first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from trainer.core.problem import Entry
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.tui.results_text import banner, failure, message, passed_example, progress

_SHOWN_EXAMPLES = 4


@dataclass
class CasesJudged(Message):
    """So many cases are through; a newer count replaces one that was not drawn yet."""

    done: int
    passed: int

    def can_replace(self, message: Message) -> bool:
        """Only the newest count is worth a frame."""
        return isinstance(message, CasesJudged)


class Results(VerticalScroll):
    """Shows one run at a time."""

    DEFAULT_CSS = """
    Results { padding: 0 1; background: $background; }
    Results #verdict { height: auto; }
    Results #detail { height: auto; margin-top: 1; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.total = 0
        """How many tests a submit has, once that is known."""

    def compose(self) -> ComposeResult:
        """A line for the verdict, and the rest."""
        yield Static(Content.styled("Nothing was run yet.", "$foreground-muted"), id="verdict")
        yield Static(id="detail", markup=False)

    def started(self, *, examples: bool) -> None:
        """A run begins."""
        text = "Running the examples …" if examples else "Running every test …"
        self._show(Content.styled(text, "$foreground-muted"), Content(""))

    def judged(self, event: CasesJudged, *, examples: bool) -> None:
        """Some cases are through."""
        self.query_one("#verdict", Static).update(progress(event.done, event.passed, 0 if examples else self.total))

    def finished(self, entry: Entry, report: Report, cases: Sequence[CaseResult], *, examples: bool) -> None:
        """The verdict is there; `cases` are those that streamed in."""
        if not examples:
            self.total = report.total
        if report.message and report.first_failure is None:
            detail = message(report)
        elif examples:
            told = [
                passed_example(entry, case) if case.verdict is Verdict.AC else failure(entry, case)
                for case in cases[:_SHOWN_EXAMPLES]
            ]
            detail = Content("\n").join(told)
        elif report.first_failure is not None:
            detail = failure(entry, report.first_failure)
        else:
            detail = Content("")
        self._show(banner(report, examples=examples), detail)

    def next_step(self, sentence: str) -> None:
        """What to do now, below an accepted verdict."""
        self.query_one("#detail", Static).update(Content.styled(sentence, "$foreground-muted"))

    def stopped(self, sentence: str) -> None:
        """The run could not take place."""
        self._show(Content.styled("✗ Not run", "b $text-error"), Content(sentence))

    def _show(self, verdict: Content, detail: Content) -> None:
        self.query_one("#verdict", Static).update(verdict)
        self.query_one("#detail", Static).update(detail)
        self.scroll_home(animate=False)
