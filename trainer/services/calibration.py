"""How fast this machine is right now: the CPU time of a fixed loop in the judge's child.

Time limits follow from what a reference needed when its suite was built. When the machine has become faster or slower since
(another battery mode, another machine behind the same disk), that time is no longer true, and the ratio of two calibrations says so.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from trainer.core.judging import LIMIT_FLOOR_S, Case, Job, Limits, Suite
from trainer.core.problem import Comparison, Entry, Method, Problem

if TYPE_CHECKING:
    from trainer.services.ports import Context, Judge

DRIFT = 2.0
"""So many times faster or slower, and the reference is measured again; less is the noise of a shared machine."""
VALID = timedelta(hours=1)
"""How long a calibration is good for."""
_ROUNDS = 200_000
_RUNS = 3
_LOOP = """\
class Solution:
    def spin(self, rounds):
        total = 0
        for number in range(rounds):
            total = (total * 31 + number) % 1_000_003
        return total
"""
_JOB = Job(
    _LOOP,
    "calibration.py",
    Entry("Solution", (Method("spin", (("rounds", "int"),), "int"),)),
    Comparison.EXACT,
    (Case(b'{"rounds":%d}' % _ROUNDS, b"null"),),
    Limits(cpu_s=10.0),
)


def calibrate(judge: Judge) -> float:
    """CPU seconds of the loop, the least of three runs; 0.0 when the judge cannot run it."""
    runs = [judge.answers(_JOB) for _ in range(_RUNS)]
    return min((run.cpu_s for run in runs if not run.failure), default=0.0)


def calibration(ctx: Context) -> float:
    """The calibration of this machine, measured at most once an hour, whatever program asked last."""
    known = ctx.suites.speed()
    if known is not None and timedelta(0) <= ctx.now() - known[0] < VALID:
        return known[1]
    seconds = calibrate(ctx.judge)
    ctx.suites.keep_speed(ctx.now(), seconds)
    return seconds


def matters(problem: Problem, reference_cpu_s: float) -> bool:
    """Whether a drift could move the problem's time limit; the limits of most problems are at their floor anyway."""
    return problem.time_limit_factor * reference_cpu_s > LIMIT_FLOOR_S / 2


def has_drifted(ctx: Context, suite: Suite) -> bool:
    """Whether the reference's time was measured at another speed than this machine has now."""
    if suite.calibration_s <= 0:
        return False
    now_s = calibration(ctx)
    return now_s > 0 and not 1 / DRIFT <= now_s / suite.calibration_s <= DRIFT
