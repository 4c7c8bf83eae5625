"""What the judge says: verdicts, one result per case, and the report of a run.

A report is made outside the process that ran the user's code; nothing in it was decided by that process.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from trainer.core.jsonvalue import Json


class Verdict(StrEnum):
    """The contest verdicts."""

    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    RTE = "RTE"
    OLE = "OLE"
    CE = "CE"
    JE = "JE"

    @property
    def label(self) -> str:
        """The words for it, as contest servers use them."""
        return _TITLES[self]


_TITLES = {
    Verdict.AC: "Accepted",
    Verdict.WA: "Wrong Answer",
    Verdict.TLE: "Time Limit Exceeded",
    Verdict.MLE: "Memory Limit Exceeded",
    Verdict.RTE: "Runtime Error",
    Verdict.OLE: "Output Limit Exceeded",
    Verdict.CE: "Compile Error",
    Verdict.JE: "Judge Error",
}


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What happened on one case; texts are capped and safe to show."""

    index: int
    """From 0, in suite order; examples come first."""
    verdict: Verdict
    args: Json = None
    """Arguments by name (design classes: operations and arguments)."""
    expected: Json = None
    got: Json = None
    why: str = ""
    """One sentence: where the answer first differs, which limit was hit, what the checker said."""
    stdout: str = ""
    traceback: str = ""
    """Only the frames of the user's own file."""
    wall_s: float = 0.0
    cpu_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of one run over a suite."""

    verdict: Verdict
    passed: int
    total: int
    cpu_s: float
    """CPU time of the whole run, as the kernel counted it."""
    wall_s: float
    peak_mib: float
    """Peak memory above the interpreter's own."""
    limit_s: float
    first_failure: CaseResult | None = None
    failed: tuple[int, ...] = ()
    """Indices of the cases that ran and did not pass."""
    message: str = ""
    """For CE and JE: what is wrong, in one sentence."""
    protections: Mapping[str, str] = field(default_factory=dict)
    """Promise (files, network, processes, host, limits) -> "held", or why it is not."""
    examples: int = 0
    """The first so many cases of the run are the examples that are shown; 0 when that is not known."""
    own: int = 0
    """So many cases after the examples are the user's own."""

    def case_name(self, index: int) -> str:
        """What a person calls a case of this run: `example 1`, `your case 1`, or `case 17` by its place in the run."""
        if index < self.examples:
            return f"example {index + 1}"
        if index < self.examples + self.own:
            return f"your case {index - self.examples + 1}"
        return f"case {index + 1}"
