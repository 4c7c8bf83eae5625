"""Timing on growing sizes: what is measured, when it stops, and what the front gets to show."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from tests.content.authored import CASES, solution, write_problem
from tests.services.desk import Desk
from trainer.core.judging import Job
from trainer.core.problem import Comparison
from trainer.services import growth
from trainer.services.growth import Growth

PER_SQUARE = "spend(len(nums) ** 2 * 1e-3)\nreturn sum(nums)"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    write_problem(tmp_path, {"cases.py": CASES.replace("1000 * size", "20_000 * size ** 2")})
    return Desk(tmp_path)


def measured(desk: Desk, body: str, budget_s: float = 1e6, tick_s: float = 0.0) -> Growth:
    """With a clock that moves by `tick_s` at each look; what the code says it spends is what is measured."""
    looks = count()
    problem = desk.content.problem("add-up")
    return growth.measure(
        desk, problem, solution(body), claimed="O(n)", budget_s=budget_s, clock=lambda: tick_s * next(looks)
    )


def test_the_growth_is_found_and_shown_beside_target_and_claim(desk: Desk) -> None:
    found = measured(desk, "spend(len(nums) * 1e-3)\nreturn sum(nums)")

    assert (found.fit.text, found.n_is) == ("O(n)", "nums")
    assert (found.target, found.claimed) == ("O(n)", "O(n)")
    assert found.points[-1] == (20_000, 20.001)
    assert [n for n, _ in found.points] == sorted(n for n, _ in found.points)


def test_a_slow_solution_is_measured_as_far_as_it_gets(desk: Desk) -> None:
    found = measured(desk, PER_SQUARE, budget_s=30_000.0)

    assert "n^2" in found.fit.candidates
    assert 1000 < found.points[-1][0] < 15_000


def test_a_wrong_answer_has_times_too(desk: Desk) -> None:
    assert measured(desk, "spend(len(nums) * 1e-3)\nreturn 0.5").fit.text == "O(n)"


@pytest.mark.parametrize("body", ["return nums[-1] // 0", "return (((nums", "spend(1e7)"])
def test_a_solution_that_never_answers_has_no_points(desk: Desk, body: str) -> None:
    found = measured(desk, body)

    assert found.points == ()
    assert found.fit.text == "unsure"


def test_an_author_whose_generator_fails_is_no_error_here(desk: Desk) -> None:
    write_problem(desk.root, {"cases.py": CASES.replace("def generate", "def generated")})

    assert measured(desk, "return 1").points == ()


def test_it_stops_when_the_time_is_used_up(desk: Desk) -> None:
    found = measured(desk, "spend(len(nums) * 1e-3)\nreturn sum(nums)", budget_s=10.0, tick_s=1.0)

    assert len(desk.judge.jobs) <= 6
    assert len(found.points) < 15


def test_the_slowest_kind_of_input_counts(desk: Desk) -> None:
    cases = CASES.replace("1000 * size", "20_000 * size ** 2").replace(
        "return {", "worst = rng.random() < 0.5\n    return {"
    )
    cases = cases.replace("[rng.randint(-100, 100) for", "[int(worst) for")
    write_problem(desk.root, {"cases.py": cases})

    found = measured(
        desk, "spend(len(nums) * (1e-3 if nums[0] else 1e-5) * (1 + nums[0] * (len(nums) % 7) / 30))\nreturn sum(nums)"
    )

    assert found.points[-1][1] > 20
    assert "n" in found.fit.candidates


def test_nothing_is_compared_and_no_checker_runs(desk: Desk) -> None:
    problem = (desk.root / "problem_sets/arrays-strings/add-up/problem.yaml").read_text()
    write_problem(desk.root, {"problem.yaml": problem + "compare: checker\n"})

    measured(desk, "return 1", budget_s=1.0)

    jobs: list[Job] = desk.judge.jobs
    assert jobs
    assert all(job.comparison is Comparison.EXACT and job.checker_source is None for job in jobs)


def test_no_size_is_begun_that_would_take_too_long(desk: Desk) -> None:
    measured(desk, PER_SQUARE, budget_s=2e5)

    sizes = [len(job.cases) for job in desk.judge.jobs]
    assert len(sizes) > 9
    assert sizes == sorted(sizes, reverse=True), "a run that is stopped leaves fewer cases to the next"
    assert sizes[-1] == sizes[3] == 4


def test_every_size_is_run_three_times_apart(desk: Desk) -> None:
    measured(desk, "spend(len(nums) * 1e-3)\nreturn sum(nums)")

    sizes = [tuple(len(case.args) for case in job.cases) for job in desk.judge.jobs]
    assert len(sizes) % 3 == 0
    assert all(sizes[at] == sizes[at + 1] == sizes[at + 2] for at in range(0, len(sizes), 3))
