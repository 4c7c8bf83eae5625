"""The results pane: counts while a run streams in, then the verdict, whatever failed first, and what explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from trainer.core.problem import Entry
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.tui.clicking import clickable
from trainer.tui.results_text import (
    banner,
    failure,
    message,
    passed_example,
    progress,
    protections_line,
    smallest,
)

if TYPE_CHECKING:
    from trainer.services.counterexample import Counterexample
    from trainer.services.growth import Growth

_SHOWN_EXAMPLES = 4
_PARTS = ("note", "smallest", "growth", "detail")
"""Below the verdict, from the top."""


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
    Results #note, Results #smallest, Results #growth { height: auto; display: none; }
    Results #smallest, Results #growth, Results #detail { height: auto; margin-top: 1; }
    Results #note.-shown, Results #smallest.-shown, Results #growth.-shown { display: block; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.total = 0
        """How many tests a submit has, once that is known."""
        self._growth: Growth | None = None

    def compose(self) -> ComposeResult:
        """Lines for the verdict and for what can be done now, then what explains it, then the cases."""
        yield Static(Content.styled("Nothing was run yet.", "$foreground-muted"), id="verdict")
        for name in _PARTS:
            yield Static(id=name, markup=False)

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
            in_need = sorted(cases, key=lambda case: case.verdict is Verdict.AC)
            told = [
                (passed_example if case.verdict is Verdict.AC else failure)(entry, case, report.case_name(case.index))
                for case in in_need[:_SHOWN_EXAMPLES]
            ]
            detail = Content("\n").join(told)
        elif report.first_failure is not None:
            first = report.first_failure
            detail = failure(entry, first, report.case_name(first.index))
        else:
            detail = Content("")
        self._show(banner(report, examples=examples), detail)
        self.show_protections(report.protections)

    def show_note(self, sentence: str) -> None:
        """What can be done now, below the verdict; where it names F12, a click does the same."""
        text = Content.styled(sentence, "$foreground-muted")
        self._part("note", clickable(text, "cases") if "F12" in sentence else text)

    def show_smallest(self, entry: Entry, found: Counterexample) -> None:
        """The smallest failing input, above the case that failed first."""
        self._part("smallest", smallest(entry, found))

    def show_growth(self, found: Growth | str) -> None:
        """How the time grows, or what is being done to find out."""
        self._growth = None if isinstance(found, str) else found
        if isinstance(found, str):
            self._part("growth", Content.styled(found, "$foreground-muted"))
        else:
            self._draw_growth()

    def show_protections(self, promises: Mapping[str, str]) -> None:
        """One line at the lower border about what the judge promises; nothing changes when that is not known."""
        if line := protections_line(promises):
            self.border_subtitle = line

    def on_resize(self, _event: events.Resize) -> None:
        """The chart takes the new width."""
        self._draw_growth()

    def _draw_growth(self) -> None:
        if self._growth is not None:
            from trainer.tui.growth_text import growth_text

            self._part("growth", growth_text(self._growth, self.scrollable_content_region.width))

    def _part(self, name: str, content: Content) -> None:
        """Replace a part; what is being read further down stays where it is."""
        part = self.query_one(f"#{name}", Static)
        before, at = self.virtual_size.height, self.scroll_y
        part.set_class(bool(content.plain), "-shown")
        part.update(content)
        if at:
            self.call_after_refresh(
                lambda: self.scroll_to(y=at + self.virtual_size.height - before, animate=False, force=True)
            )

    def stopped(self, sentence: str) -> None:
        """The run could not take place."""
        self._show(Content.styled("✗ Not run", "b $text-error"), Content(sentence))

    def _show(self, verdict: Content, detail: Content) -> None:
        self._growth = None
        for name in _PARTS[:-1]:
            self.query_one(f"#{name}").remove_class("-shown")
        self.query_one("#verdict", Static).update(verdict)
        self.query_one("#detail", Static).update(detail)
        self.scroll_home(animate=False)
