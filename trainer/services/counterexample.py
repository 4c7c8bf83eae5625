"""The smallest failing input: found with the problem's own generator, then shrunk, and always confirmed alone.

What is shown is true: the validator accepts the input, the reference answered it, and the solution failed on it in a run of
its own, so that nothing an earlier case left behind can be the reason. Deterministic but for where the time runs out.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from trainer.core.jsonvalue import Json
from trainer.core.judging import Case, Limits, Suite
from trainer.core.problem import Problem
from trainer.core.shrinking import Cost, candidates, cost
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import TrainerError
from trainer.services import own_cases
from trainer.services.admission import judge_for
from trainer.services.own_cases import suite_with_own
from trainer.services.ports import Context, Judge
from trainer.services.suites import answers_so_far, ask, compact, draws, job_on, limits_for, listed, refusals

BUDGET_S = 2.0
SEARCHED = 0.6
"""Share of the budget after which searching gives way to shrinking what is known to fail."""
TINY = 600
"""At most so many of the author's own exhaustive inputs."""
KNOWN = 12
"""So many failed inputs of the report are looked at again."""
BATCH = 64
BATCH_BYTES = 2 << 20
SIZES = (0.02, 0.05, 0.1, 0.2, 0.3, 0.5)
"""Up to which size each round of the search generates."""
DRAWN = 96
"""How many inputs each round generates."""
SMALL = (5, 4)
"""An input of at most so many items and digits is small enough to be looked at as it is."""
FEW = 12
"""When a round has fewer inputs that are cheaper than the best, larger sizes are not worth generating."""
_LEAST_S = 0.05
_LEAST_AUTHOR_S = 0.25

Args = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Counterexample:
    """The smallest input that was found to fail."""

    args: Json
    """By parameter name; for a design class {"operations": [...], "arguments": [...]}."""
    expected: Json
    got: Json
    """None when the solution failed before an answer."""
    verdict: Verdict
    """WA or RTE, as in the report that it explains."""
    why: str
    traceback: str
    stdout: str
    tried: int
    """How many inputs were run."""


def find(
    ctx: Context,
    problem: Problem,
    source: str,
    report: Report,
    *,
    filename: str = "solution.py",
    budget_s: float = BUDGET_S,
    clock: Callable[[], float] = time.monotonic,
    judge: Judge | None = None,
) -> Counterexample | None:
    """A smaller input that fails with the verdict of the report, or None when there is none or the time runs out.

    None also for other verdicts than WA and RTE. Never raises for what foreign code does. Runs on `judge`, else on the one
    of the context; closing it from another thread ends the search.
    """
    first = report.first_failure
    if report.verdict not in (Verdict.WA, Verdict.RTE) or first is None or not isinstance(first.args, Mapping):
        return None
    chosen, until = judge_for(ctx, problem, judge), clock() + budget_s
    try:
        suite = suite_with_own(ctx, problem)
    except TrainerError:
        return None
    most_cpu_s = limits_for(problem, suite).cpu_s
    search = _Search(chosen, problem, source, filename, report.verdict, until, clock, most_cpu_s)
    with suppress(TrainerError):
        search.begin(first.args, list(_also_failed(suite, report)))
        search.search(clock() + budget_s * SEARCHED)
        search.shrink()
    best = search.best
    if best is None or cost(best.args) >= cost(first.args):
        return None
    return Counterexample(
        best.args, best.expected, best.got, best.verdict, best.why, best.traceback, best.stdout, search.tried
    )


def worth_a_search(report: Report) -> bool:
    """Whether a smaller input than the one that failed first would help: after WA or RTE on one that is not small."""
    first = report.first_failure
    if report.verdict not in (Verdict.WA, Verdict.RTE) or first is None or not isinstance(first.args, Mapping):
        return False
    items, written, _ = cost(first.args)
    return items > SMALL[0] or written > SMALL[1]


def _also_failed(suite: Suite, report: Report) -> Iterator[Args]:
    """Some of the shortest inputs that failed in the same run."""
    if report.total == len(suite.cases):
        failed = sorted((suite.cases[index].args for index in report.failed), key=len)
        yield from (args for encoded in failed[:KNOWN] if isinstance(args := json.loads(encoded), Mapping))


def keep(ctx: Context, problem: Problem, found: Counterexample) -> Case:
    """Keep it as the user's own case; every later run of the problem includes it. Raises as `own_cases.keep` does."""
    return own_cases.keep(ctx, problem, found.args)


class _Search:
    """The state of one search; `best` is the cheapest input so far, confirmed alone."""

    def __init__(
        self,
        judge: Judge,
        problem: Problem,
        source: str,
        filename: str,
        wanted: Verdict,
        until: float,
        clock: Callable[[], float],
        most_cpu_s: float,
    ) -> None:
        self.best: CaseResult | None = None
        self.tried = 0
        self._judge = judge
        self._problem = problem
        self._source = source
        self._filename = filename
        self._wanted = wanted
        self._until = until
        self._clock = clock
        self._most_cpu_s = most_cpu_s
        self._below: Cost = (sys.maxsize, 0, 0)
        """Only what costs less than this is of use."""

    def begin(self, args: Args, others: Sequence[Args]) -> None:
        """Confirm the input that is shown, then others that are known; one that fails only after other cases is no start."""
        self._test([args])
        self._below = cost(args)
        self._test(list(self._cheaper(others)))

    def search(self, until: float) -> None:
        """Try the author's exhaustive inputs and generated ones, cheapest first, until one fails."""
        start = self.best
        for number, size in enumerate(SIZES):
            cheaper = sorted(self._cheaper(self._drawn(number, size)), key=cost)
            for batch in _batches(cheaper):
                if self._clock() >= until:
                    return
                self._test(self._valid(batch))
                if self.best is not start:
                    return
            if len(cheaper) < FEW:
                return

    def shrink(self) -> None:
        """Move to cheaper candidates of the best until none of them fails."""
        before = None
        while self.best is not before and isinstance(args := self.best and self.best.args, Mapping):
            before = self.best
            for batch in _batches(candidates(args)):
                if self._left() <= 0:
                    return
                self._test(self._valid(batch))
                if self.best is not before:
                    break

    def _test(self, inputs: Sequence[Args]) -> None:
        """Run valid inputs; the cheapest that fails, also alone, becomes the best."""
        for args in sorted(self._failing(inputs), key=cost)[:3]:
            alone = self._run(self._answered([args]), None)
            if alone is not None and alone.verdict is self._wanted and alone.first_failure is not None:
                self.best, self._below = alone.first_failure, cost(args)
                return

    def _failing(self, inputs: Sequence[Args]) -> list[Args]:
        """Those that fail as wanted; when one ends the run otherwise, the others go on without it."""
        failing: list[Args] = []
        rest = list(zip(inputs, self._answered(inputs), strict=False))
        while rest and self._left() > 0:
            results: list[CaseResult] = []
            self._run([case for _, case in rest], results.append)
            self.tried += len(results)
            failing += [rest[result.index][0] for result in results if result.verdict is self._wanted]
            if failing or not results:
                break
            rest = rest[len(results) :]
        return failing

    def _run(self, cases: Sequence[Case], on_case: Callable[[CaseResult], None] | None) -> Report | None:
        if not cases:
            return None
        job = job_on(self._problem, cases, self._source, self._filename, Limits(cpu_s=self._cpu_s()))
        report = self._judge.run(job, on_case)
        return None if report.verdict is Verdict.JE else report

    def _answered(self, inputs: Sequence[Args]) -> list[Case]:
        encoded = [compact(self._problem, args) for args in inputs]
        answers = answers_so_far(self._judge, self._problem, encoded, Limits(cpu_s=self._cpu_s())).answers
        return [Case(args, expected) for args, expected in zip(encoded, answers, strict=False)]

    def _valid(self, inputs: Sequence[Args]) -> list[Args]:
        refused = refusals(self._judge, self._problem, inputs, cpu_s=max(_LEAST_AUTHOR_S, self._left()))
        return [args for args, why in zip(inputs, refused, strict=True) if not why]

    def _drawn(self, number: int, size: float) -> list[Args]:
        """Generated inputs of sizes from 0 up; the first round also has the author's own exhaustive ones."""
        calls = [draws(self._problem, f"smallest/{number}", [size * n / (DRAWN - 1) for n in range(DRAWN)])]
        if number == 0:
            calls.append(("tiny", {"most": TINY}))
        replies = ask(self._judge, self._problem, *calls, cpu_s=max(_LEAST_AUTHOR_S, self._left()))
        return [args for reply in replies for args in listed(self._problem, reply) if isinstance(args, Mapping)]

    def _cheaper(self, inputs: Iterable[Args]) -> Iterator[Args]:
        seen: set[bytes] = set()
        for args in inputs:
            key = compact(self._problem, args)
            if key not in seen and cost(args) < self._below:
                seen.add(key)
                yield args

    def _left(self) -> float:
        return self._until - self._clock()

    def _cpu_s(self) -> float:
        return min(self._most_cpu_s, max(_LEAST_S, self._left()))


def _batches(inputs: Iterable[Args]) -> Iterator[list[Args]]:
    """In order, at most BATCH at once and fewer of large ones."""
    batch: list[Args] = []
    size = 0
    for args in inputs:
        batch.append(args)
        size += 4 * cost(args)[0]
        if len(batch) == BATCH or size > BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
