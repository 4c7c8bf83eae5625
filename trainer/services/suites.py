"""Suites: the cases of a problem, drawn from its author's cases.py and answered by its reference.

A suite follows from the slug and the suite format alone; building one runs foreign code, so all of it goes through the judge.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from trainer.core.jsonvalue import Json
from trainer.core.judging import SUITE_FORMAT, Answers, Case, Job, Limits, Suite, time_limit_s
from trainer.core.problem import Comparison, Problem
from trainer.errors import AuthorError
from trainer.services.admission import judge_for
from trainer.services.calibration import calibrate, calibration, has_drifted, matters

if TYPE_CHECKING:
    from trainer.services.ports import Context, Judge

Call: TypeAlias = "tuple[str, Json]"
"""A call into cases.py; trainer/judge knows their names and arguments."""

TINY, MIDDLE, LARGE = 70, 24, 10
"""How many generated cases of each size a suite holds; `tiny()` counts towards the first."""
TINY_TAKEN = 60
"""At most so many of the author's own exhaustive inputs."""
CASES = 120
"""A suite with fewer different cases than this does not ship."""
TRUSTED = Limits(cpu_s=30.0)
"""What an author's solution may use while nothing is known about it."""
_BLAME = "This is a fault of the problem, not yours: `trainer check {slug}` says more."


@dataclass(frozen=True, slots=True)
class Inputs:
    """Arguments as compact JSON objects, no two of them alike."""

    examples: tuple[bytes, ...]
    expected: tuple[bytes, ...]
    """The answers to the examples that the author worked out by hand."""
    edges: tuple[bytes, ...]
    tiny: tuple[bytes, ...]
    middle: tuple[bytes, ...]
    large: tuple[bytes, ...]

    @property
    def all(self) -> tuple[bytes, ...]:
        """In suite order."""
        return self.examples + self.edges + self.tiny + self.middle + self.large


def suite_for(ctx: Context, problem: Problem) -> Suite:
    """The problem's suite, from the cache or built now; raises AuthorError when its author's code fails.

    When the machine's speed has drifted since it was built, the reference is measured again.
    """
    suite = ctx.suites.load(problem.content_hash)
    if suite is None:
        judge = judge_for(ctx, problem)
        inputs = draw(judge, problem)
        refused = refusals(judge, problem, [json.loads(args) for args in inputs.all])
        if any(refused):
            at = next(number for number, why in enumerate(refused) if why)
            raise _fault(problem, f"validate refuses case {at} of its own suite: {refused[at]}")
        suite = answer(judge, problem, inputs)
        ctx.suites.save(problem.content_hash, suite)
    elif has_drifted(ctx, suite):
        _, cpu_s = _measured(judge_for(ctx, problem), problem, [case.args for case in suite.cases])
        suite = replace(suite, reference_cpu_s=cpu_s, calibration_s=calibration(ctx))
        ctx.suites.save(problem.content_hash, suite)
    return suite


def limits_for(problem: Problem, suite: Suite) -> Limits:
    """What a solution may use: time follows from what the reference needed on this machine."""
    return Limits(cpu_s=time_limit_s(suite.reference_cpu_s, problem.time_limit_factor))


def job_for(problem: Problem, suite: Suite, source: str, filename: str, *, examples_only: bool = False) -> Job:
    """A solution to be judged on the whole suite, or on the shown examples and the user's own cases."""
    cases = suite.cases[: suite.shown] if examples_only else suite.cases
    return job_on(problem, cases, source, filename, limits_for(problem, suite))


def job_on(problem: Problem, cases: Sequence[Case], source: str, filename: str, limits: Limits) -> Job:
    """A solution to be judged on these cases."""
    checker = problem.cases_source if problem.comparison is Comparison.CHECKER else None
    driver = problem.driver_source
    return Job(source, filename, problem.entry, problem.comparison, cases, limits, driver, checker, problem.threads)


def draw(judge: Judge, problem: Problem) -> Inputs:
    """The inputs of the suite; the author's code runs, nothing is validated yet."""
    examples, edges, exhaustive, small, middle, large = (
        listed(problem, reply)
        for reply in ask(
            judge,
            problem,
            ("examples", None),
            ("edges", None),
            ("tiny", {"most": TINY_TAKEN}),
            draws(
                problem, "tiny", [0.1 * (number * 37 % TINY) / (TINY - 1) for number in range(TINY)]
            ),  # any few are spread
            draws(problem, "middle", [0.1 + 0.5 * number / (MIDDLE - 1) for number in range(MIDDLE)]),
            draws(problem, "large", [1.0] * LARGE),
        )
    )
    pairs = [_pair(problem, example) for example in examples]
    seen: set[bytes] = set()
    shown = _new(problem, [args for args, _ in pairs], seen)
    if len(shown) < len(pairs):
        raise _fault(problem, "EXAMPLES has the same input twice")
    edge = _new(problem, edges, seen)
    tiny = _new(problem, exhaustive, seen)
    tiny += _new(problem, small, seen, TINY - len(tiny))
    mid, big = _new(problem, middle, seen), _new(problem, large, seen)
    if len(seen) < CASES:
        more = draws(problem, "more", [0.3 * number / 199 for number in range(200)])
        tiny += _new(problem, listed(problem, ask(judge, problem, more)[0]), seen, CASES - len(seen))
    expected = tuple(compact(problem, answer) for _, answer in pairs)
    return Inputs(tuple(shown), expected, tuple(edge), tuple(tiny), tuple(mid), tuple(big))


def generated(judge: Judge, problem: Problem, purpose: str, sizes: Sequence[float]) -> tuple[bytes, ...]:
    """Further inputs beside the suite, in the order of the sizes; some may be alike."""
    drawn = listed(problem, ask(judge, problem, draws(problem, purpose, sizes))[0])
    return tuple(compact(problem, args) for args in drawn)


def refusals(judge: Judge, problem: Problem, inputs: Sequence[Json], *, cpu_s: float = 20.0) -> list[str]:
    """For each input why the author's validator refuses it; empty text for those that it accepts."""
    replies = listed(problem, ask(judge, problem, ("validate", {"cases": list(inputs)}), cpu_s=cpu_s)[0])
    return [str(reply or "") for reply in replies]


def ask(judge: Judge, problem: Problem, *calls: Call, cpu_s: float = 20.0) -> list[Json]:
    """Make calls into the author's cases.py; raises AuthorError naming the slug."""
    try:
        return judge.author(problem.cases_source, calls, cpu_s=cpu_s)
    except AuthorError as error:
        raise _fault(problem, error.message) from error


def answer(judge: Judge, problem: Problem, inputs: Inputs) -> Suite:
    """The suite of these inputs, with the reference's answers and its CPU time (the median of three runs)."""
    answers, cpu_s = _measured(judge, problem, inputs.all)
    cases = tuple(Case(args, expected) for args, expected in zip(inputs.all, answers, strict=True))
    calibration_s = calibrate(judge) if matters(problem, cpu_s) else 0.0
    return Suite(cases, len(inputs.examples), cpu_s, calibration_s)


def _measured(judge: Judge, problem: Problem, inputs: Sequence[bytes]) -> tuple[tuple[bytes, ...], float]:
    """The reference's answers and its CPU time."""
    runs = [answers_of(judge, problem, inputs) for _ in range(3)]
    return runs[0].answers, sorted(run.cpu_s for run in runs)[1]


def answers_of(judge: Judge, problem: Problem, inputs: Sequence[bytes]) -> Answers:
    """The reference's answers to these inputs; raises AuthorError when it does not answer all of them."""
    answers = answers_so_far(judge, problem, inputs)
    if answers.failure or len(answers.answers) != len(inputs):
        raise _fault(problem, f"the reference {problem.reference} fails: {answers.failure or 'answers are missing'}")
    return answers


def answers_so_far(judge: Judge, problem: Problem, inputs: Sequence[bytes], limits: Limits = TRUSTED) -> Answers:
    """The reference's answers up to the first input that it does not answer within the limits."""
    cases = [Case(args, b"null") for args in inputs]
    return judge.answers(job_on(problem, cases, problem.reference_source, f"{problem.reference}.py", limits))


def draws(problem: Problem, purpose: str, sizes: Sequence[float]) -> Call:
    """A call of the author's generator, with a seed for each size."""
    seed = f"{SUITE_FORMAT}/{problem.item.slug}/{purpose}"
    return "generate", {"draws": [[f"{seed}/{number}", size] for number, size in enumerate(sizes)]}


def _new(problem: Problem, candidates: Sequence[Json], seen: set[bytes], most: int = sys.maxsize) -> list[bytes]:
    """The first `most` that were not seen yet, marked as seen; the order of keys makes no difference."""
    fresh: list[bytes] = []
    for args in candidates:
        key = json.dumps(args, sort_keys=True).encode()
        if key not in seen and len(fresh) < most:
            seen.add(key)
            fresh.append(compact(problem, args))
    return fresh


def compact(problem: Problem, value: Json) -> bytes:
    """An input or answer as a Case holds it; raises AuthorError for what JSON cannot say."""
    try:
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()
    except ValueError:
        raise _fault(problem, "an input or answer holds NaN or an infinite number") from None


def listed(problem: Problem, value: Json) -> list[Json]:
    """A reply of cases.py that must be a list; raises AuthorError when it is not."""
    if not isinstance(value, list):
        raise _fault(problem, "cases.py answers with something else than a list")
    return value


def _pair(problem: Problem, pair: Json) -> tuple[Json, Json]:
    if not isinstance(pair, list) or len(pair) != 2 or not isinstance(pair[0], dict):
        raise _fault(problem, "each of EXAMPLES must be a pair of arguments (by name) and the expected answer")
    return pair[0], pair[1]


def _fault(problem: Problem, what: str) -> AuthorError:
    return AuthorError(f"{problem.item.slug}: {what}", _BLAME.format(slug=problem.item.slug))
