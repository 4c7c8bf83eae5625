"""Empirical complexity: a solution timed on growing inputs of the problem's own generator, and the growth that fits.

Works after AC and after TLE: whatever finishes in time is a point. Times are the CPU time of the call alone, the least of three
separate runs: nothing a solution remembers from one run helps the next, and what disturbs a time only ever adds to it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from trainer.core.casesize import sizes_of
from trainer.core.complexity import STEP_BACK, Fit, Point, fit
from trainer.core.jsonvalue import Json
from trainer.core.judging import SUITE_FORMAT, Case, Limits
from trainer.core.problem import Comparison, Problem
from trainer.core.verdicts import CaseResult, Verdict
from trainer.errors import TrainerError
from trainer.services.admission import judge_for
from trainer.services.ports import Context, Judge
from trainer.services.suites import ask, compact, job_on, listed

BUDGET_S = 4.0
RUNS = 3
SHAPES = 4
"""Inputs of each size, each shape from a seed of its own; slow ones count, as in a worst case."""
ALIKE = 0.4
"""A shape that takes this share of the slowest at its largest size is as good a worst case."""
STEP = 1.22
LADDER = tuple(STEP**-step for step in range(22, -1, -1))
"""Sizes for the generator, 0.013 to 1.0."""
TOGETHER = 12
"""So many of the smallest sizes are measured in one run, where the interpreter gets warm."""
SHORT_S = 3e-5
"""Calls shorter than this mostly measure the interpreter warming up; they are left out where enough others remain."""
ENOUGH = 8
_LEAST_S = 0.1

Args = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Growth:
    """How a solution's time grows."""

    points: tuple[Point, ...]
    """(n, CPU seconds of the call), in order of n."""
    n_is: str
    """The parameter that n measures (its leaves, or its value when it is a whole number), or `calls`."""
    fit: Fit
    target: str
    """The complexity that the author asks for, as in `problem.yaml`."""
    claimed: str
    """What the user claimed before coding; empty when nothing."""


@dataclass(frozen=True, slots=True)
class _Sample:
    """One input with what it took."""

    args: Args
    size: float
    shape: int
    seconds: float


def measure(
    ctx: Context,
    problem: Problem,
    source: str,
    *,
    claimed: str = "",
    filename: str = "solution.py",
    budget_s: float = BUDGET_S,
    clock: Callable[[], float] = time.monotonic,
    judge: Judge | None = None,
) -> Growth:
    """Time the solution on growing sizes until the budget is used up or a size would take too long.

    Never raises for what foreign code does; there are then few points, and the fit is unsure. Runs on `judge`, else on
    the one of the context; closing it from another thread ends the measurement.
    """
    timer = _Timer(judge_for(ctx, problem, judge), problem, source, filename, budget_s, clock)
    samples: list[_Sample] = []
    try:
        for sizes in (LADDER[:TOGETHER], *((size,) for size in LADDER[TOGETHER:])):
            found = timer.times(sizes)
            samples += found
            if len(found) < len(sizes) * SHAPES or not timer.has_time_for_more(found):
                break
    except TrainerError:
        pass  # the author's generator failed, or the judge was lost: what was measured still counts
    return _growth(samples, problem.time_complexity, claimed)


class _Timer:
    def __init__(
        self,
        judge: Judge,
        problem: Problem,
        source: str,
        filename: str,
        budget_s: float,
        clock: Callable[[], float],
    ) -> None:
        self._judge = judge
        # Only times are wanted: nothing is compared, and no checker runs.
        self._problem = replace(problem, comparison=Comparison.EXACT)
        self._source = source
        self._filename = filename
        self._clock = clock
        self._run_s = budget_s / 3
        """One run may not take everything: the next two have to confirm it."""
        self._until = clock() + budget_s

    def times(self, sizes: Sequence[float]) -> list[_Sample]:
        """A sample per input that was answered in every run that there was time for."""
        inputs = [(args, size, shape) for size in sizes for shape, args in enumerate(self._drawn(size))]
        cases = [Case(compact(self._problem, args), b"null") for args, _, _ in inputs]
        taken: list[list[float]] = [[] for _ in inputs]
        for number in range(RUNS):
            if number and self._left() <= 0:
                break
            alive = [index for index, times in enumerate(taken) if len(times) == number]
            if not alive:
                break
            for result in self._run([cases[index] for index in alive]):
                if result.verdict in (Verdict.AC, Verdict.WA):
                    taken[alive[result.index]].append(result.cpu_s)
        runs = max(map(len, taken), default=0)
        return [
            _Sample(args, size, shape, min(times))
            for (args, size, shape), times in zip(inputs, taken, strict=True)
            if times and len(times) == runs
        ]

    def has_time_for_more(self, found: Sequence[_Sample]) -> bool:
        """Whether the next size is likely to fit into what is left, if time grows with the square of the size."""
        largest = max(sample.size for sample in found)
        last_s = sum(sample.seconds for sample in found if sample.size == largest)
        return RUNS * last_s * STEP**2 < self._left()

    def _drawn(self, size: float) -> list[Args]:
        """One input per shape; a shape keeps its seed through all sizes."""
        seed = f"{SUITE_FORMAT}/{self._problem.item.slug}/growth"
        wanted: Json = {"draws": [[f"{seed}/{shape}", size] for shape in range(SHAPES)]}
        [reply] = ask(self._judge, self._problem, ("generate", wanted), cpu_s=max(_LEAST_S, self._left()))
        return [args for args in listed(self._problem, reply) if isinstance(args, Mapping)]

    def _run(self, cases: Sequence[Case]) -> list[CaseResult]:
        results: list[CaseResult] = []
        limits = Limits(cpu_s=max(_LEAST_S, min(self._run_s, self._left())))
        self._judge.run(job_on(self._problem, cases, self._source, self._filename, limits), results.append)
        return results

    def _left(self) -> float:
        return self._until - self._clock()


def _growth(samples: Sequence[_Sample], target: str, claimed: str) -> Growth:
    """The curve that scatters least, among the worst case of all shapes and each shape that is about as slow as any."""
    sizes = sizes_of([sample.args for sample in samples])
    shapes: dict[int, list[Point]] = {}
    slowest: dict[float, Point] = {}
    for sample, n in zip(samples, sizes.values, strict=True):
        shapes.setdefault(sample.shape, []).append((n, sample.seconds))
        if sample.seconds > slowest.get(sample.size, (0, 0.0))[1]:
            slowest[sample.size] = (n, sample.seconds)
    most_s = max((seconds for _, seconds in slowest.values()), default=0.0)
    slow = [points for points in shapes.values() if points[-1][1] >= ALIKE * most_s]
    curves = [_long_enough(points) for points in (_rising(slowest.values()), *slow)]
    points, found = min(((points, fit(points)) for points in curves), key=lambda curve: curve[1].scatter)
    if sizes.also and not found.unsure:
        found = replace(found, why=f"{sizes.also} grows along with {sizes.name}")
    return Growth(points, sizes.name, found, target, claimed)


def _rising(points: Iterable[Point]) -> list[Point]:
    """Without points that a smaller input was much slower than: worst cases only grow."""
    rising: list[Point] = []
    for n, seconds in sorted(points):
        if all(seconds >= STEP_BACK * earlier for _, earlier in rising):
            rising.append((n, seconds))
    return rising


def _long_enough(points: Sequence[Point]) -> tuple[Point, ...]:
    points = sorted(points)
    long = [point for point in points if point[1] >= SHORT_S]
    return tuple(long if len(long) >= ENOUGH else points[-max(ENOUGH, len(long)) :])
