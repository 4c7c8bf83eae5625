"""Judging files from anywhere, several at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.authored import solution, write_problem
from tests.services.desk import Desk
from trainer.core.verdicts import Verdict
from trainer.services.judging import Submission, judge_all

FILES = [Submission("add-up", f"{number}.py", solution(f"return sum(nums[{number}:])")) for number in range(3)]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    write_problem(tmp_path)
    return Desk(tmp_path)


def test_reports_come_in_the_order_of_the_files(desk: Desk) -> None:
    reports = list(judge_all(desk, FILES, jobs=2))

    assert [submission for submission, _ in reports] == FILES
    assert [report.verdict for _, report in reports] == [Verdict.AC, Verdict.WA, Verdict.WA]


def test_every_worker_closes_its_judge_at_the_end(desk: Desk) -> None:
    list(judge_all(desk, FILES, jobs=2))

    assert [judge.closed for judge in desk.judges] == [False, True, True]


def test_judges_are_closed_when_nobody_wants_the_rest(desk: Desk) -> None:
    reports = judge_all(desk, FILES, jobs=2)
    next(iter(reports))
    del reports

    assert [judge.closed for judge in desk.judges] == [False, True, True]
