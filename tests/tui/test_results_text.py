"""What a run came to, in words."""

from __future__ import annotations

import pytest

from tests.world import problem
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.tui.results_text import banner, failure, protections_line

ENTRY = problem("double").entry


def told(cpu_s: float, wall_s: float) -> str:
    """The first line of a failed case."""
    case = CaseResult(3, Verdict.WA, {"n": 1}, 2, 3, "no", cpu_s=cpu_s, wall_s=wall_s)
    return failure(ENTRY, case, "your case 1").plain.split("\n")[0]


@pytest.mark.parametrize(
    ("cpu_s", "wall_s", "line"),
    [
        (0.012, 0.013, "Your case 1  Wrong Answer   12 ms"),
        (0.012, 1.5, "Your case 1  Wrong Answer   12 ms, 1.5 s asleep"),
        (2.0, 2.5, "Your case 1  Wrong Answer   2.0 s"),
        (0.0, 0.0, "Your case 1  Wrong Answer"),
    ],
)
def test_slow_and_sleeping_are_told_apart(cpu_s: float, wall_s: float, line: str) -> None:
    assert told(cpu_s, wall_s) == line


def test_a_run_that_mostly_waited_says_so() -> None:
    def line(wall_s: float) -> str:
        return banner(Report(Verdict.TLE, 1, 2, 0.1, wall_s, 3.0, 1.0), examples=False).plain

    assert line(5.04).endswith("5.0 s by the clock")
    assert "clock" not in line(0.3)


def test_promises_come_in_one_order_and_what_is_missing_comes_alone() -> None:
    promises = {"limits": "held", "host": "held", "files": "held", "network": "a solution can use the network"}

    assert protections_line(promises) == "judge: network not held, `trainer doctor` explains"
    assert protections_line({**promises, "network": "held"}) == "judge: files, network, host, limits held"
    assert protections_line({}) == ""
