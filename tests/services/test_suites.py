"""Suites: what they are made of, that they come out the same each time, and whose fault it is when they do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.content.authored import CASES, FILES, PROBLEM, solution, write_problem
from tests.services.desk import PER_CASE_S, Desk
from trainer.core.judging import Limits, Suite
from trainer.errors import AuthorError
from trainer.services.suites import draw, job_for, limits_for, suite_for

_TINY = """
def tiny():
    for n in range(-100, 101):
        yield {"nums": [n]}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def built(desk: Desk) -> Suite:
    return suite_for(desk, desk.content.problem("add-up"))


def test_a_suite_begins_with_the_examples_and_the_edges(desk: Desk) -> None:
    write_problem(desk.root)

    suite = built(desk)

    assert suite.examples == 2
    assert [(case.args, case.expected) for case in suite.cases[:4]] == [
        (b'{"nums":[1,2]}', b"3"),
        (b'{"nums":[5]}', b"5"),
        (b'{"nums":[0]}', b"0"),
        (b'{"nums":[-1,1]}', b"0"),
    ]


def test_a_suite_has_at_least_120_different_cases_of_every_size(desk: Desk) -> None:
    write_problem(desk.root)

    inputs = draw(desk.judge, desk.content.problem("add-up"))

    assert len(set(inputs.all)) == len(inputs.all) == 120
    assert [len(group) for group in (inputs.examples, inputs.edges, inputs.middle, inputs.large)] == [2, 4, 24, 10]
    assert max(len(json.loads(args)["nums"]) for args in inputs.tiny[:70]) == 100
    assert all(100 <= len(json.loads(args)["nums"]) <= 600 for args in inputs.middle)
    assert all(len(json.loads(args)["nums"]) == 1000 for args in inputs.large)


def test_the_authors_own_tiny_inputs_come_first_and_fill_up(desk: Desk) -> None:
    write_problem(desk.root, {"cases.py": CASES + _TINY})

    inputs = draw(desk.judge, desk.content.problem("add-up"))

    assert [json.loads(args)["nums"][0] for args in inputs.tiny[:58]] == [
        n for n in range(-100, -40) if n not in (-5,)
    ][:58]
    assert sum(len(json.loads(args)["nums"]) == 1 for args in inputs.tiny) >= 60


def test_inputs_that_differ_in_the_order_of_keys_only_are_one(desk: Desk) -> None:
    cases = CASES.replace('{"nums": [0]}', '{"nums": [0], "k": 1}, {"k": 1, "nums": [0]}').replace(
        "(nums)", "(nums, k=0)"
    )
    write_problem(desk.root, {"cases.py": cases})

    assert draw(desk.judge, desk.content.problem("add-up")).edges[:2] == (b'{"nums":[0],"k":1}', b'{"nums":[-1,1]}')


def test_the_same_problem_has_the_same_suite(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "elsewhere")
    write_problem(desk.root)
    write_problem(other.root)

    assert built(desk) == built(other)


def test_another_slug_draws_other_inputs(desk: Desk) -> None:
    folder = write_problem(desk.root)
    before = built(desk)
    folder.rename(folder.with_name("sum-up"))
    (folder.with_name("sum-up") / "problem.yaml").write_text(PROBLEM.replace("slug: add-up", "slug: sum-up"))

    after = suite_for(desk, desk.content.problem("sum-up"))

    assert before.cases[:6] == after.cases[:6]
    assert before.cases[-1] != after.cases[-1]


def test_a_suite_is_built_once(desk: Desk) -> None:
    write_problem(desk.root)
    first = built(desk)
    desk.judge.author = None  # type: ignore[method-assign, assignment]

    assert built(desk) == first


def test_the_limit_follows_from_the_reference_with_a_floor(desk: Desk) -> None:
    write_problem(desk.root)
    problem = desk.content.problem("add-up")
    suite = built(desk)
    assert suite.reference_cpu_s == pytest.approx(120 * PER_CASE_S)
    assert limits_for(problem, suite) == Limits(cpu_s=1.0)

    slower = Suite(suite.cases, suite.examples, 0.5)

    assert limits_for(problem, slower) == Limits(cpu_s=2.5)


def test_a_job_holds_what_the_judge_needs(desk: Desk) -> None:
    write_problem(desk.root, {"driver.py": "DRIVER"})
    problem = desk.content.problem("add-up")
    suite = built(desk)

    job = job_for(problem, suite, "SOURCE", "mine.py")

    assert (job.source, job.filename, job.driver_source, job.checker_source) == ("SOURCE", "mine.py", "DRIVER", None)
    assert job.cases == suite.cases
    assert job_for(problem, suite, "SOURCE", "mine.py", examples_only=True).cases == suite.cases[:2]


def test_the_checker_goes_along_only_where_it_is_used(desk: Desk) -> None:
    write_problem(desk.root, {"problem.yaml": PROBLEM + "compare: checker\n"})
    problem = desk.content.problem("add-up")

    assert job_for(problem, built(desk), "", "mine.py").checker_source == CASES


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"cases.py": "EXAMPLES = oops"}, r"^add-up: cases.py failed: NameError"),
        ({"cases.py": CASES.replace("({", "[{").replace(", 3)", ", 3, 4]").replace(", 5)", ", 5]")}, "must be a pair of arguments"),
        ({"cases.py": CASES.replace('"nums": [5]}, 5', '"nums": [1, 2]}, 3')}, "EXAMPLES has the same input twice"),
        ({"cases.py": CASES.replace("[-5]", "[-500]")}, r"^add-up: validate refuses case 5 of its own suite: each number must be"),
        ({"cases.py": CASES.replace("[-5]", "[float('nan')]")}, "NaN"),
        ({"solutions/accepted_loop.py": solution("return nums[1]")}, "the reference accepted_loop fails: case 1: IndexError"),
    ],
)  # fmt: skip
def test_a_fault_of_the_author_names_the_problem(desk: Desk, changes: dict[str, str], said: str) -> None:
    write_problem(desk.root, changes)

    with pytest.raises(AuthorError, match=said) as caught:
        built(desk)

    assert caught.value.hint == "This is a fault of the problem, not yours: `trainer check add-up` says more."


def test_files_beside_the_cases_do_not_matter(desk: Desk) -> None:
    write_problem(desk.root)
    first = built(desk)
    write_problem(desk.root, {name: None for name in FILES if "wrong_" in name})

    assert built(desk) == first
    assert len(desk.suites.kept) == 1
