"""The cases of a suite that a right solution answers at once: they reject nearly everything that is wrong, in milliseconds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.core.judging import Case, Limits, Suite
from trainer.core.problem import Problem
from trainer.core.verdicts import Report
from trainer.services.ports import Judge
from trainer.services.suites import job_for

QUICK_S = 0.001
"""Seconds in which a right solution answers such a case."""
LOOPING_S, LOOPING_FACTOR = 0.25, 8.0
"""What needs this many seconds and so many times the CPU of the right solution is noticed: it is too slow, or never ends."""


@dataclass(frozen=True, slots=True)
class QuickCases:
    """Cases with the patience that is due to them."""

    cases: Sequence[Case]
    limits: Limits
    whole_limits: Limits
    """The same patience for the whole suite."""
    report: Report
    """Of the right solution, on the whole suite within the problem's limits."""


def quick_cases(judge: Judge, problem: Problem, suite: Suite, source: str) -> QuickCases:
    """The cases that this right solution answers quickly, found by running it once."""
    seconds: dict[int, float] = {}
    whole = judge.run(
        job_for(problem, suite, source, "original.py"),
        lambda result: seconds.update({result.index: result.cpu_s}),
    )
    quick = [place for place in range(len(suite.cases)) if seconds.get(place, 0.0) <= QUICK_S]
    return QuickCases(
        [suite.cases[place] for place in quick],
        _patience(sum(seconds.get(place, 0.0) for place in quick)),
        _patience(whole.cpu_s),
        whole,
    )


def _patience(original_s: float) -> Limits:
    return Limits(cpu_s=max(LOOPING_S, LOOPING_FACTOR * original_s))
