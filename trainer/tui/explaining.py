"""What is looked for after a submit: the smallest input that fails, or how the time grows.

It runs on a judge of its own, beside the one that runs the user's code, so that ending it at once costs nobody a wait.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from trainer.core.jsonvalue import Json
from trainer.core.problem import Problem
from trainer.core.verdicts import Report, Verdict
from trainer.errors import TrainerError
from trainer.tui.background import in_background
from trainer.tui.results import Results

if TYPE_CHECKING:
    from trainer.services.counterexample import Counterexample
    from trainer.services.growth import Growth
    from trainer.services.ports import Context, Judge
    from trainer.tui.place import Place

T = TypeVar("T")

KEEPS = "F12 keeps it as a case of your own, which every later run includes."


@dataclass
class _Failing:
    """An input that can be kept."""

    problem: Problem
    args: Json
    """None when there is nothing to keep yet, or any more."""
    searching: bool = False
    wanted: bool = False
    """Whether it is to be kept once the search has ended."""


class Explanations:
    """One at a time, for one screen."""

    def __init__(self, place: Place[Any]) -> None:
        self._place = place
        self._beside: _Beside | None = None
        self._failing: _Failing | None = None

    def begin(self, problem: Problem, results: Results, source: str, report: Report, claimed: str) -> None:
        """Look for what the report of a submit leaves open. What was looked for before is given up."""
        self.stop()
        if report.verdict in (Verdict.WA, Verdict.RTE):
            self._search(problem, results, source, report)
        elif report.verdict in (Verdict.AC, Verdict.TLE):
            self._measure(problem, results, source, claimed)

    def stop(self) -> None:
        """Give up, at once; what was to be kept is kept as it was shown."""
        beside, self._beside = self._beside, None
        failing, self._failing = self._failing, None
        if beside is not None:
            in_background(beside.stop)
        if failing is not None and failing.wanted and failing.args is not None:
            in_background(partial(_keep_quietly, self._place.ctx, failing.problem, failing.args))

    def keep(self, results: Results) -> bool:
        """Keep the failing input as the user's own case; False when there is none, or it is kept already."""
        failing = self._failing
        if failing is None or (failing.args is None and not failing.searching):
            return False
        if failing.searching:
            failing.wanted = True
            results.show_note("It will be kept when the search for a smaller one ends.")
        else:
            self._keep(failing, results)
        return True

    def _measure(self, problem: Problem, results: Results, source: str, claimed: str) -> None:
        ctx = self._place.ctx

        def measure(judge: Judge) -> Growth:
            from trainer.services import growth

            return growth.measure(ctx, problem, source, claimed=claimed, judge=judge)

        results.show_growth("Measuring how its time grows …")
        self._run(measure, results.show_growth)

    def _search(self, problem: Problem, results: Results, source: str, report: Report) -> None:
        from trainer.services import counterexample

        first = report.first_failure
        if first is None or not isinstance(first.args, Mapping):
            return
        in_every_run = first.index < report.examples + report.own
        self._failing = failing = _Failing(problem, None if in_every_run else first.args)
        if not counterexample.worth_a_search(report):
            if not in_every_run:
                results.show_note(KEEPS)
            return
        failing.searching = True
        ctx = self._place.ctx
        results.show_note("Looking for a smaller input that fails …")
        self._run(
            lambda judge: counterexample.find(ctx, problem, source, report, judge=judge),
            partial(self._searched, failing, results),
        )

    def _searched(self, failing: _Failing, results: Results, found: Counterexample | None) -> None:
        failing.searching = False
        if found is not None:
            failing.args = found.args
            results.show_smallest(failing.problem.entry, found)
        if failing.args is None:
            results.show_note("")
        elif failing.wanted:
            self._keep(failing, results)
        else:
            results.show_note(KEEPS if found is not None else f"No smaller input that fails was found. {KEEPS}")

    def _keep(self, failing: _Failing, results: Results) -> None:
        ctx, problem, args = self._place.ctx, failing.problem, failing.args
        failing.args, failing.wanted = None, False

        def keep() -> tuple[int, int]:
            from trainer.services import own_cases

            number = own_cases.number_of(ctx, problem, own_cases.keep(ctx, problem, args))
            return number, len(own_cases.suite_with_own(ctx, problem).cases)

        def kept(found: tuple[int, int]) -> None:
            number, results.total = found
            told = (
                f"Kept as your case {number}: every later run includes it." if number else "It is an example already."
            )
            if self._failing is failing:
                results.show_note(f"{told} F12 shows your cases.")

        def failed(error: TrainerError) -> None:
            failing.args = args
            self._place.show_error(error)

        self._place.ask(keep, kept, failed=failed)

    def _run(self, work: Callable[[Judge], T], answer: Callable[[T], object]) -> None:
        self._beside = beside = _Beside(self._place.ctx)

        def answered(found: T | None, *, ended: bool) -> None:
            if ended and self._beside is beside:
                answer(found)  # type: ignore[arg-type]  # what `work` returned

        self._place.ask(lambda: beside.run(work), lambda found: answered(found[0], ended=found[1]))


class _Beside:
    """One piece of work on a judge of its own, which another thread can end."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._lock = Lock()
        self._judge: Judge | None = None
        self._stopped = False

    def run(self, work: Callable[[Judge], T]) -> tuple[T | None, bool]:
        """What the work returned, and whether it came to its end."""
        with self._lock:
            if self._stopped:
                return None, False
            self._judge = judge = self._ctx.new_judge()
        try:
            return work(judge), not self._stopped
        finally:
            judge.close()

    def stop(self) -> None:
        """End it."""
        with self._lock:
            self._stopped = True
            judge = self._judge
        if judge is not None:
            judge.close()


def _keep_quietly(ctx: Context, problem: Problem, args: Json) -> None:
    from trainer.services import own_cases

    with suppress(TrainerError):
        own_cases.keep(ctx, problem, args)
