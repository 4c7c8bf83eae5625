"""What practising a problem and sitting a coding round have in common: the desk, running code, and the editor round trip."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from textual.app import SuspendNotSupported
from textual.content import Content
from textual.widgets import TextArea

from trainer.core.judging import Suite
from trainer.core.problem import Problem
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import ConsentError, TrainerError
from trainer.services.examples import examples_of
from trainer.services.own_cases import suite_with_own
from trainer.tui.bars import KeyBar
from trainer.tui.consent import ask_consent
from trainer.tui.desk import CodingDesk
from trainer.tui.external import Trip, fetch, forget, send
from trainer.tui.keeping import KeepingPlace
from trainer.tui.results import CasesJudged
from trainer.tui.wording import clean

Result = TypeVar("Result")
_KEPT_CASES = 8


class CodingPlace(KeepingPlace[Result]):
    """A screen around a coding desk. While the judge works nothing else changes the session."""

    waits_for_judge: frozenset[str] = frozenset()
    """Actions that rest while the judge works."""

    def __init__(self) -> None:
        super().__init__()
        self.desk: CodingDesk | None = None
        self.busy = False
        self._examples_run = False
        self._text_seen = ""
        self._trip: Trip | None = None

    def on_mount(self) -> None:
        """The clock ticks."""
        self.set_interval(1.0, self.tick)
        self.set_interval(0.5, self.follow_editor)

    async def open_desk(self, problem: Problem, text: str, *, resumed: bool, hints_allowed: bool = True) -> None:
        """Lay everything out, then ask for the examples. Where one pane is seen at a time, a first visit begins with reading."""
        desk = CodingDesk(problem, text, hints_allowed=hints_allowed)
        await self.mount(desk, before=self.query_one(KeyBar))
        desk.show_pane("problem" if self.has_class("-narrow") and not resumed else "code")
        self.desk = desk
        self._text_seen = text
        self.refresh_bindings()
        if problem.item.pack:
            ask_consent(
                self,
                problem.item.pack,
                partial(self._ask_examples, desk),
                lambda: desk.statement.no_examples(
                    "The pack's code is not run, so there are no examples. A run asks again."
                ),
            )
        else:
            self._ask_examples(desk)

    def _ask_examples(self, desk: CodingDesk) -> None:
        self.ask(
            lambda: examples_of(self.ctx, desk.problem),
            desk.statement.show_examples,
            failed=lambda error: desk.statement.no_examples(str(error)),
            ended=lambda: self._build_suite(desk),
        )

    def _build_suite(self, desk: CodingDesk) -> None:
        """Only now: on a first visit it takes seconds, and the examples should not wait for it."""

        def known(suite: Suite) -> None:
            desk.results.total = len(suite.cases)

        self.ask(
            lambda: suite_with_own(self.ctx, desk.problem),
            known,
            failed=lambda _: None,
            ended=lambda: self._ask_protections(desk),
        )

    def _ask_protections(self, desk: CodingDesk) -> None:
        self.ask(lambda: self.ctx.judge.protections(), desk.results.show_protections, failed=lambda _: None)

    @abstractmethod
    def tick(self) -> None:
        """A second has passed."""

    @abstractmethod
    def judge(
        self, source: str, *, examples_only: bool, on_case: Callable[[CaseResult], None]
    ) -> tuple[object, Report]:
        """Run the source, in a thread; returns what `judged` is handed."""

    @abstractmethod
    def judged(self, state: object, report: Report, source: str, *, examples_only: bool) -> None:
        """Take over what a run of the source changed."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Grey out what cannot be done now."""
        if action in self.waits_for_judge and (self.desk is None or self.busy):
            return None
        return True

    def start_run(self, *, examples_only: bool) -> None:
        """Have the code judged; results stream into their pane."""
        desk = self.desk
        if desk is None or self.busy:
            return
        self._set_busy(True)
        self._examples_run = examples_only
        desk.results.started(examples=examples_only)
        desk.show_result_pane()
        seen = _Tally(self)
        source = desk.editor.text

        def run() -> tuple[object, Report]:
            return self.judge(source, examples_only=examples_only, on_case=seen.take)

        def done(found: tuple[object, Report]) -> None:
            state, report = found
            desk.results.finished(desk.problem.entry, report, seen.cases, examples=examples_only)
            self.judged(state, report, source, examples_only=examples_only)

        def failed(error: TrainerError) -> None:
            desk.results.stopped(clean(str(error)))
            if isinstance(error, ConsentError):
                ask_consent(self, error.pack, partial(self.start_run, examples_only=examples_only))
            else:
                self.show_error(error)

        self.ask(run, done, failed=failed, ended=partial(self._set_busy, False))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.refresh_bindings()

    def on_cases_judged(self, event: CasesJudged) -> None:
        """Some cases are through."""
        if self.desk is not None and self.busy:
            self.desk.results.judged(event, examples=self._examples_run)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """A key was typed: it will be saved."""
        if self.desk is not None and event.text_area is self.desk.editor:
            self._text_seen = self.desk.editor.text
            self.autosave.touch()

    def unseen(self) -> bool:
        """Whether a key was typed whose message is still on its way."""
        return self.desk is not None and self.desk.editor.text != self._text_seen

    def action_pane(self, name: str) -> None:
        """Bring a pane to the front; the tabs call this."""
        if self.desk is not None:
            self.desk.show_pane(name)

    def action_next_pane(self) -> None:
        """Go to the next pane."""
        if self.desk is not None:
            self.desk.next_pane()

    def action_run(self) -> None:
        """Run the examples."""
        self.start_run(examples_only=True)

    def action_submit(self) -> None:
        """Run every test."""
        self.start_run(examples_only=False)

    def action_editor(self) -> None:
        """Open the code in the user's own editor; the app steps aside, or follows the saves of one with its own window."""
        desk, opener = self.desk, self.host.opener
        if desk is None or opener is None:
            return
        if self._trip is not None:
            self.say(f"It is open in your editor already: {self._trip.path}")
            return
        try:
            with self.host.stepping_aside():
                trip = send(desk.editor.text, f"{desk.problem.item.slug}.py", opener)
            self._take_text(fetch(trip))
        except SuspendNotSupported:
            self.say("This terminal cannot step aside for another program; the built-in editor goes on working.")
        except TrainerError as error:
            self.show_error(error)
        else:
            if trip.open:
                self._trip = trip
                self.say(f"Every save of {trip.path} comes back here, and the examples are run.")
            else:
                forget(trip)

    def _take_text(self, text: str) -> bool:
        """Put another text into the editor; False when it is the same."""
        if self.desk is None or text == self.desk.editor.text:
            return False
        self.desk.editor.load_text(text)
        self.autosave.touch()
        return True

    def follow_editor(self) -> None:
        """Take over what was saved in an editor with its own window."""
        if self._trip is None:
            return
        try:
            text = fetch(self._trip)
        except TrainerError as error:
            self.show_error(error)
            self._trip = None
            return
        if text != self._trip.text:
            self._trip = replace(self._trip, text=text)
            if self._take_text(text) and not self.busy:
                self.action_run()


class _Tally:
    """Counts cases in the judge's thread and keeps the first few."""

    def __init__(self, place: CodingPlace[Any]) -> None:
        self._place = place
        self.cases: list[CaseResult] = []
        self._done = self._passed = 0

    def take(self, case: CaseResult) -> None:
        """One more case is through."""
        self._done += 1
        self._passed += case.verdict is Verdict.AC
        failing = self._done - self._passed
        if len(self.cases) < _KEPT_CASES or (case.verdict is not Verdict.AC and failing <= _KEPT_CASES):
            self.cases.append(case)
        self._place.post_message(CasesJudged(self._done, self._passed))


def difficulty_and_topic(problem: Problem, extra: Iterable[str] = ()) -> Content:
    """The left end of the title line."""
    item = problem.item
    # The topic comes last: where the line is too short, it is what can be missed.
    tail = "   ".join([item.difficulty.value, *map(clean, extra), clean(item.topic)])
    return Content.assemble((clean(item.title), "b"), "   ", (tail, "$foreground-muted"))
