"""A machine that has become faster or slower: noticed only where it matters, rarely, and then for good."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.content.authored import PROBLEM, write_problem
from tests.services.desk import PER_CASE_S, Desk, InProcessJudge
from tests.world import MORNING
from trainer.core.judging import Answers, Job, Suite
from trainer.services.calibration import calibrate
from trainer.services.suites import suite_for


class PacedJudge(InProcessJudge):
    """A machine whose speed a test can set; everything takes `pace` times as long."""

    def __init__(self) -> None:
        super().__init__()
        self.pace = 1.0
        self.asked: list[str] = []

    def answers(self, job: Job) -> Answers:
        self.asked.append(job.filename)
        answers = super().answers(job)
        return Answers(answers.answers, answers.cpu_s * self.pace, answers.failure)


class PacedDesk(Desk):
    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.judge: PacedJudge = PacedJudge()
        self.clock = MORNING

    def now(self) -> datetime:
        return self.clock

    def suite(self) -> Suite:
        return suite_for(self, self.content.problem("add-up"))

    def again(self, pace: float, hours: float = 2.0) -> Suite:
        """The suite some hours later, on a machine of this pace."""
        self.judge.pace = pace
        self.clock += timedelta(hours=hours)
        self.judge.asked.clear()
        return self.suite()


@pytest.fixture
def desk(tmp_path: Path) -> PacedDesk:
    write_problem(tmp_path)
    return PacedDesk(tmp_path)


def test_a_suite_knows_the_speed_at_which_its_reference_was_measured(desk: PacedDesk) -> None:
    assert desk.suite().calibration_s == pytest.approx(PER_CASE_S)


@pytest.mark.parametrize("pace", [3.0, 0.3])
def test_after_a_drift_the_reference_is_measured_again(desk: PacedDesk, pace: float) -> None:
    before = desk.suite()

    after = desk.again(pace)

    assert after.cases == before.cases
    assert after.reference_cpu_s == pytest.approx(before.reference_cpu_s * pace)
    assert after.calibration_s == pytest.approx(before.calibration_s * pace)
    assert desk.judge.asked == ["calibration.py"] * 3 + ["accepted_loop.py"] * 3
    assert desk.suites.kept[desk.content.problem("add-up").content_hash] == after


@pytest.mark.parametrize("pace", [1.0, 1.9, 0.55])
def test_the_noise_of_a_shared_machine_is_no_drift(desk: PacedDesk, pace: float) -> None:
    before = desk.suite()

    assert desk.again(pace) == before
    assert desk.judge.asked == ["calibration.py"] * 3


def test_the_speed_is_looked_at_once_an_hour(desk: PacedDesk) -> None:
    before = desk.suite()
    desk.again(1.0)

    assert desk.again(3.0, hours=0.9) == before
    assert desk.judge.asked == []
    assert desk.again(3.0, hours=0.2) != before


def test_where_the_limit_is_at_its_floor_the_speed_is_never_looked_at(desk: PacedDesk) -> None:
    write_problem(desk.root, {"problem.yaml": PROBLEM + "time_limit_factor: 2\n"})

    before = desk.suite()

    assert before.calibration_s == 0.0
    assert desk.again(9.0) == before
    assert desk.judge.asked == []


def test_a_judge_that_cannot_run_the_loop_has_no_calibration() -> None:
    class Broken(InProcessJudge):
        def answers(self, job: Job) -> Answers:
            return Answers((), 0.5, "the judge's process was lost")

    assert calibrate(Broken()) == 0.0
