"""What the judge is asked to do: a job with its cases and limits.

Cases travel as JSON text, so that a hundred thousand integers are not decoded on the way through.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.core.problem import Comparison, Entry

SUITE_FORMAT = 1
"""Raised whenever the same problem would get another suite: it is part of every content hash and of every seed."""

LIMIT_FLOOR_S = 1.0
"""No time limit is below this: small runs are mostly noise."""


@dataclass(frozen=True, slots=True)
class Case:
    """One test case."""

    args: bytes
    """Compact JSON object: arguments by parameter name, or {"operations": [...], "arguments": [...]}."""
    expected: bytes
    """Compact JSON of the expected answer."""


@dataclass(frozen=True, slots=True)
class Suite:
    """All cases of one problem with what the reference needed for them on this machine."""

    cases: tuple[Case, ...]
    examples: int
    """The first so many cases are the examples that are shown."""
    reference_cpu_s: float
    """CPU time of the reference over all cases, measured on this machine."""
    calibration_s: float = 0.0
    """CPU time of the calibration loop at that moment; 0 when it was not measured, because it could not matter."""
    own: int = 0
    """So many cases after the examples are the user's own; none of them is ever kept with the suite."""

    @property
    def shown(self) -> int:
        """The first so many cases run when only the examples are asked for: the examples and the user's own."""
        return self.examples + self.own


@dataclass(frozen=True, slots=True)
class Limits:
    """What one run may use."""

    cpu_s: float = LIMIT_FLOOR_S
    """CPU time of the whole run; the wall limit is 3 x this + 2 s (time asleep counts there)."""
    memory_mib: int = 512
    output_kib: int = 1024
    """Printed text kept for a whole run; 64 KiB of it are shown per case."""
    answer_kib: int = 8192
    """One answer, as JSON."""

    @property
    def wall_s(self) -> float:
        """Wall clock limit in seconds."""
        return 3 * self.cpu_s + 2


@dataclass(frozen=True, slots=True)
class Job:
    """One solution to be judged."""

    source: str
    filename: str
    """Shown in tracebacks."""
    entry: Entry
    comparison: Comparison
    cases: Sequence[Case]
    limits: Limits = Limits()
    driver_source: str | None = None
    """driver.py of the problem; runs in the user's process."""
    checker_source: str | None = None
    """cases.py, whose `check` is called in a process of its own; with Comparison.CHECKER only."""
    threads: bool = False
    """Whether the problem is about threads, so that its solutions may start some."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a trusted solution answered, for building a suite: no comparison takes place."""

    answers: tuple[bytes, ...]
    """Compact JSON, one per case; shorter than the cases when the run failed."""
    cpu_s: float
    failure: str = ""
    """Empty when every case was answered; else what happened, in one sentence with the traceback behind it."""


def time_limit_s(reference_cpu_s: float, factor: float) -> float:
    """The limit for a whole run: a multiple of the reference's own time, with a floor."""
    return max(LIMIT_FLOOR_S, factor * reference_cpu_s)
