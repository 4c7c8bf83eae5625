"""The smallest failing input: true, small, never larger than what was known, and within its time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

import pytest

from tests.content.authored import CASES, solution, write_problem
from tests.services.desk import Desk, InProcessJudge
from trainer.core.jsonvalue import Json
from trainer.core.judging import Answers, Job, Suite
from trainer.core.problem import Problem
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import TrainerError
from trainer.services import counterexample
from trainer.services.counterexample import Counterexample, worth_a_search
from trainer.services.own_cases import own_cases
from trainer.services.suites import job_for, suite_for


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    write_problem(tmp_path)
    return Desk(tmp_path)


def the_problem(desk: Desk) -> Problem:
    return desk.content.problem("add-up")


def judged(desk: Desk, source: str) -> Report:
    problem = the_problem(desk)
    return desk.judge.run(job_for(problem, suite_for(desk, problem), source, "solution.py"))


def found(desk: Desk, body: str) -> Counterexample | None:
    """With a clock that stands still, so that only the search itself decides."""
    source = solution(body)
    return counterexample.find(desk, the_problem(desk), source, judged(desk, source), clock=lambda: 0.0)


def length(least: Counterexample) -> int:
    assert isinstance(least.args, dict)
    return len(least.args["nums"])


@pytest.mark.parametrize(
    ("body", "nums", "expected", "got"),
    [
        ("return sum(nums[:-1])", [1], 1, 0),
        ("return sum(abs(number) for number in nums)", [-1], -1, 1),
        ("return sum(set(nums))", [1, 1], 2, 1),
        ("return sum(nums) if max(nums) < 90 else 0", [90], 90, 0),
        ("return sum(nums) if len(nums) < 30 else 1", [0] * 30, 0, 1),
    ],
)
def test_a_wrong_answer_comes_down_to_its_core(desk: Desk, body: str, nums: list[int], expected: int, got: int) -> None:
    least = found(desk, body)

    assert least is not None
    assert (least.args, least.expected, least.got, least.verdict) == ({"nums": nums}, expected, got, Verdict.WA)
    assert least.why == f"expected {expected}, got {got}"
    assert least.tried > 0


def test_a_crash_stays_a_crash(desk: Desk) -> None:
    least = found(desk, "return sum(nums) + 0 * (1 // (50 - nums[0]))")

    assert least is not None
    assert (least.args, least.verdict, least.got) == ({"nums": [50]}, Verdict.RTE, None)
    assert "ZeroDivisionError" in least.why


def test_the_authors_own_tiny_inputs_are_searched(desk: Desk) -> None:
    cases = CASES.replace("    return {", "    return {'nums': [1, 2, 3, -6] * (3 + round(99 * size))} and {")
    tiny = "\n\ndef tiny():\n    for n in range(-50, 50):\n        yield {'nums': [n, 77, n]}\n"
    write_problem(desk.root, {"cases.py": cases.replace("rng.randint(-100, 100)", "rng.randint(-9, 9)") + tiny})
    # A palindrome with 77 in the middle is nothing that random numbers or shrinking would come across.
    least = found(desk, "return sum(nums) if nums != [41, 77, 41] and len(nums) < 900 else 0.5")

    assert least is not None
    assert least.args == {"nums": [41, 77, 41]}


def test_nothing_that_the_validator_refuses_is_shown(desk: Desk) -> None:
    write_problem(desk.root, {"cases.py": CASES.replace("for number in nums:\n", "if len(nums) % 2 and len(nums) > 9:\n        raise ValueError('even')\n    for number in nums:\n").replace("max(1, round(1000 * size))", "max(1, 2 * round(500 * size))").replace("[100] * 1000", "[100] * 12")})  # fmt: skip
    least = found(desk, "return sum(nums) if len(nums) < 11 else 1")

    assert least is not None
    assert least.args == {"nums": [0] * 12}


def test_none_when_nothing_smaller_fails(desk: Desk) -> None:
    assert found(desk, "return 1 if nums == [0] else sum(nums)") is None


@pytest.mark.parametrize("body", ["return sum(nums)", "spend(len(nums) / 100)\nreturn sum(nums)", "return (((nums"])
def test_other_verdicts_have_no_smallest_input(desk: Desk, body: str) -> None:
    assert found(desk, body) is None


def test_what_fails_only_after_other_cases_is_not_shown(desk: Desk) -> None:
    source = "SEEN = []\n" + solution("SEEN.append(1)\nreturn sum(nums) if len(SEEN) < 40 else 0")

    assert counterexample.find(desk, the_problem(desk), source, judged(desk, source), clock=lambda: 0.0) is None


def test_an_input_that_is_too_slow_does_not_hide_those_after_it(desk: Desk) -> None:
    slow = "if len(nums) in (1, 7, 10, 16, 20, 24):\n    spend(3)\n"

    least = found(desk, slow + "return sum(nums) if len(nums) < 12 else 1")

    assert least is None, "the report is a TLE"
    write_problem(desk.root, {"cases.py": CASES.replace("1000 * size", "40 * size + 25").replace("[0]}, ", "[0, 0]}, ").replace("[-5]", "[-5, 5]").replace("[5]}, 5", "[5, 0]}, 5")})  # fmt: skip
    least = found(desk, slow + "return sum(nums) if len(nums) < 12 else 1")
    assert least is not None
    assert least.args == {"nums": [0] * 12}


def test_the_time_is_kept(desk: Desk) -> None:
    source = solution("return sum(nums) if len(nums) < 30 else 1")
    report = judged(desk, source)
    seconds = count()
    before = len(desk.judge.jobs)

    least = counterexample.find(desk, the_problem(desk), source, report, budget_s=8, clock=lambda: float(next(seconds)))

    assert len(desk.judge.jobs) - before <= 8
    assert next(seconds) < 24
    assert least is None or length(least) < 100


def test_an_author_whose_code_fails_is_no_error_here(desk: Desk) -> None:
    source = solution("return sum(nums[:-1])")
    report = judged(desk, source)
    broken = write_problem(desk.root, {"cases.py": CASES.replace("def generate", "def generated")})
    assert broken.is_dir()
    desk.suites.kept[the_problem(desk).content_hash] = next(iter(desk.suites.kept.values()))

    least = counterexample.find(desk, the_problem(desk), source, report, clock=lambda: 0.0)

    assert least is None or least.verdict is Verdict.WA


def test_an_author_whose_suite_cannot_be_built_is_no_error_either(desk: Desk) -> None:
    source = solution("return sum(nums[:-1])")
    report = judged(desk, source)
    write_problem(desk.root, {"cases.py": CASES.replace("def generate", "def generated")})
    desk.suites.kept.clear()

    assert counterexample.find(desk, the_problem(desk), source, report, clock=lambda: 0.0) is None


def test_the_suite_is_read_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    source = solution("return sum(nums[:-1])")
    report = judged(desk, source)
    read: list[str] = []

    def load(content_hash: str) -> Suite | None:
        read.append(content_hash)
        return desk.suites.kept[content_hash]

    monkeypatch.setattr(desk.suites, "load", load)

    assert counterexample.find(desk, the_problem(desk), source, report, clock=lambda: 0.0) is not None
    assert len(read) == 1


def test_one_key_keeps_it(desk: Desk) -> None:
    least = found(desk, "return sum(set(nums))")
    assert least is not None

    case = counterexample.keep(desk, the_problem(desk), least)

    assert own_cases(desk, the_problem(desk)) == (case,)
    assert (case.args, case.expected) == (b'{"nums":[1,1]}', b"2")


def test_only_what_is_not_small_already_is_worth_a_search(desk: Desk) -> None:
    assert not worth_a_search(judged(desk, solution("return sum(nums)")))
    assert not worth_a_search(judged(desk, solution("return 1 / 0 if len(nums) == 1 else sum(nums)")))
    assert worth_a_search(judged(desk, solution("return sum(nums) if len(nums) < 30 else 1")))
    assert not worth_a_search(judged(desk, solution("return spend(1000)")))


def test_another_judge_can_be_given_and_its_end_ends_the_search(desk: Desk) -> None:
    source = solution("return sum(nums) if len(nums) < 30 else 1")
    report, beside = judged(desk, source), Closed()

    assert counterexample.find(desk, the_problem(desk), source, report, judge=beside, clock=lambda: 0.0) is None
    assert beside.asked and len(desk.judge.jobs) == 1


class Closed(InProcessJudge):
    """A judge whose processes are gone."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def run(self, job: Job, on_case: Callable[[CaseResult], None] | None = None) -> Report:
        self.asked += 1
        return Report(Verdict.JE, 0, 0, 0, 0, 0, 0, message="closed")

    def answers(self, job: Job) -> Answers:
        self.asked += 1
        return Answers((), 0.0, "closed")

    def author(self, cases_source: str, calls: Sequence[tuple[str, Json]], *, cpu_s: float = 20.0) -> list[Json]:
        self.asked += 1
        raise TrainerError("The judge's process was lost: closed.")
