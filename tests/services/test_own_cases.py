"""The user's own cases: kept for good, part of every run, and only as long as they hold."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path

import pytest

from tests.content.authored import CASES, solution, write_problem
from tests.services.desk import Desk
from trainer.core.events import CaseKept, Event
from trainer.core.judging import Case
from trainer.core.problem import Problem
from trainer.core.verdicts import Verdict
from trainer.errors import AuthorError, UsageError
from trainer.services import practice
from trainer.services.own_cases import (
    MOST_BYTES,
    drop,
    keep,
    number_of,
    own_cases,
    run_with_own,
    shown_cases,
    suite_with_own,
)
from trainer.services.suites import suite_for

OWN = Case(b'{"nums":[7,-7,3]}', b"3")
ARGS = {"nums": [7, -7, 3]}


class OwnDesk(Desk):
    """With ids that differ, so that two events are two events."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._ids = count()

    def new_id(self) -> str:
        return f"id-{next(self._ids):03}"


@pytest.fixture
def desk(tmp_path: Path) -> OwnDesk:
    write_problem(tmp_path)
    return OwnDesk(tmp_path)


def the_problem(desk: Desk) -> Problem:
    return desk.content.problem("add-up")


def test_a_kept_case_comes_right_after_the_examples(desk: OwnDesk) -> None:
    before = suite_for(desk, the_problem(desk))

    assert keep(desk, the_problem(desk), ARGS) == OWN

    suite = suite_with_own(desk, the_problem(desk))
    assert suite.cases == (*before.cases[:2], OWN, *before.cases[2:])
    assert (suite.examples, suite.own, suite.shown) == (2, 1, 3)
    assert suite.reference_cpu_s == before.reference_cpu_s


def test_the_stored_suite_never_has_own_cases(desk: OwnDesk) -> None:
    keep(desk, the_problem(desk), ARGS)
    suite_with_own(desk, the_problem(desk))

    assert OWN not in suite_for(desk, the_problem(desk)).cases


@pytest.mark.parametrize(("examples_only", "total"), [(True, 3), (False, 121)])
def test_every_later_run_has_it(desk: OwnDesk, examples_only: bool, total: int) -> None:
    keep(desk, the_problem(desk), ARGS)
    source = solution("return 0 if 7 in nums and -7 in nums else sum(nums)")

    _, report = practice.run(desk, practice.start(desk, "add-up"), source, examples_only=examples_only)

    assert report.total == total
    assert report.verdict is Verdict.WA
    assert report.first_failure is not None
    assert (report.first_failure.index, report.first_failure.args, report.first_failure.expected) == (2, ARGS, 3)


def test_keeping_it_twice_changes_nothing(desk: OwnDesk) -> None:
    keep(desk, the_problem(desk), ARGS)
    keep(desk, the_problem(desk), ARGS)

    assert own_cases(desk, the_problem(desk)) == (OWN,)
    assert len(desk.store.events(CaseKept.kind)) == 1


def test_a_dropped_case_is_gone_and_may_come_back(desk: OwnDesk) -> None:
    keep(desk, the_problem(desk), ARGS)

    assert drop(desk, the_problem(desk), ARGS)
    assert own_cases(desk, the_problem(desk)) == ()
    assert not drop(desk, the_problem(desk), ARGS)

    keep(desk, the_problem(desk), ARGS)
    assert own_cases(desk, the_problem(desk)) == (OWN,)


def test_an_example_is_no_case_of_ones_own(desk: OwnDesk) -> None:
    keep(desk, the_problem(desk), {"nums": [5]})

    assert suite_with_own(desk, the_problem(desk)) == suite_for(desk, the_problem(desk))


def test_what_the_validator_refuses_is_not_kept(desk: OwnDesk) -> None:
    with pytest.raises(UsageError, match="not an input of add-up: each number must be a whole number from -100"):
        keep(desk, the_problem(desk), {"nums": [101]})

    assert desk.store.events(CaseKept.kind) == []


def test_what_is_too_large_to_look_at_is_not_kept(desk: OwnDesk) -> None:
    with pytest.raises(UsageError, match="at most 64 KiB"):
        keep(desk, the_problem(desk), {"nums": [0] * MOST_BYTES})


def test_a_reference_that_fails_is_the_authors_fault(desk: OwnDesk) -> None:
    write_problem(desk.root, {"solutions/accepted_loop.py": solution("return nums[99]")})

    with pytest.raises(AuthorError, match="the reference accepted_loop fails"):
        keep(desk, the_problem(desk), ARGS)


def test_after_a_change_of_the_problem_the_answer_is_the_new_one(desk: OwnDesk) -> None:
    keep(desk, the_problem(desk), ARGS)
    write_problem(desk.root, {"solutions/accepted_loop.py": solution("return sum(nums) + 1")})

    assert own_cases(desk, the_problem(desk)) == (Case(OWN.args, b"4"),)


def test_after_a_change_what_no_longer_holds_is_left_out_and_nothing_else(desk: OwnDesk) -> None:
    for nums in ([7, -7, 3], [99], [1, 1, 1, 1]):
        keep(desk, the_problem(desk), {"nums": nums})
    picky = "if len(nums) == 3:\n    raise KeyError(3)\nreturn sum(nums)"
    changed = {"cases.py": CASES.replace("-100 <= number <= 100:", "-100 <= number <= 90:"), "solutions/accepted_loop.py": solution(picky)}  # fmt: skip

    write_problem(desk.root, changed)
    assert own_cases(desk, the_problem(desk)) == (Case(b'{"nums":[1,1,1,1]}', b"4"),)

    write_problem(desk.root)
    assert [json.loads(case.args)["nums"] for case in own_cases(desk, the_problem(desk))] == [[7, -7, 3], [99], [1] * 4]


def test_an_event_that_cannot_be_read_is_passed_over(desk: OwnDesk) -> None:
    problem = the_problem(desk)
    for number, args in enumerate(("not json", '{"nums":[1,2,9]}')):
        body = CaseKept(problem.item.id, args, "12", problem.content_hash)
        desk.store.append([Event(f"imported-{number}", desk.now(), "phone", body)])

    assert own_cases(desk, problem) == (Case(b'{"nums":[1,2,9]}', b"12"),)


def test_another_problems_cases_are_its_own(desk: OwnDesk) -> None:
    body = CaseKept("problem:other", '{"nums":[1]}', "1", the_problem(desk).content_hash)
    desk.store.append([Event("e", desk.now(), "phone", body)])

    assert own_cases(desk, the_problem(desk)) == ()


def test_a_report_names_examples_and_own_cases(desk: OwnDesk) -> None:
    keep(desk, the_problem(desk), ARGS)

    report = run_with_own(desk, the_problem(desk), solution("return sum(nums) if nums[-1] != 3 else 0"), "mine.py")

    assert (report.examples, report.own) == (2, 1)
    assert [report.case_name(index) for index in range(4)] == ["example 1", "example 2", "your case 1", "case 4"]


def test_own_cases_are_numbered_as_in_a_run(desk: OwnDesk) -> None:
    problem = the_problem(desk)
    example = keep(desk, problem, {"nums": [5]})
    first, second = keep(desk, problem, ARGS), keep(desk, problem, {"nums": [8, 8]})

    assert [number_of(desk, problem, case) for case in (example, first, second)] == [0, 1, 2]
    assert shown_cases(desk, problem) == (first, second)
