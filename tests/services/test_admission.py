"""Code of packs runs where the judge holds its promises, or where the person agreed; every run goes through one place."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import trainer
from tests.world import ScriptedJudge, World
from trainer.core.items import Difficulty
from trainer.core.packs import Pack
from trainer.core.problem import Problem
from trainer.core.verdicts import Verdict
from trainer.errors import ConsentError, UsageError
from trainer.services import mock, own_cases, practice, rounds
from trainer.services.admission import judge_for
from trainer.services.check import check_problem
from trainer.services.judging import Submission, judge_all

SERVICES = Path(trainer.__file__).parent / "services"
PACK = Pack("sums", "Sums", "", "", "/somewhere/sums", "abc", datetime(2026, 3, 1, tzinfo=UTC))


class Strong(ScriptedJudge):
    """Holds everything."""

    def protections(self) -> Mapping[str, str]:
        return {"files": "held", "network": "held"}


@pytest.fixture
def world() -> World:
    """Flood Fill is from a pack, and the judge does not hold files."""
    world = World()
    problem = world.content.problems["flood-fill"]
    world.content.problems["flood-fill"] = replace(problem, item=replace(problem.item, pack="sums"))
    world.packs.held["sums"] = PACK
    return world


def flood(world: World) -> Problem:
    return world.content.problem("flood-fill")


def test_where_all_is_held_nobody_is_asked(world: World) -> None:
    world.judge = Strong()

    assert judge_for(world, flood(world)) is world.judge
    assert world.questions == []


def test_where_all_is_held_the_packs_are_not_looked_through(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.judge = Strong()
    monkeypatch.setattr(world.packs, "installed", lambda: pytest.fail("the folder of packs was read"))

    assert judge_for(world, flood(world)) is world.judge


def test_what_is_not_from_a_pack_is_never_a_question(world: World) -> None:
    assert judge_for(world, world.content.problem("course-schedule")) is world.judge
    assert world.questions == []


def test_the_question_says_where_it_is_from_and_what_is_missing(world: World) -> None:
    with pytest.raises(ConsentError) as refused:
        judge_for(world, flood(world))

    (question,) = world.questions
    assert "sums" in question and "/somewhere/sums" in question and "not held: this is a test" in question
    assert refused.value.pack == "sums" and "trainer pack check sums --yes" in refused.value.hint
    assert world.judge.jobs == []


def test_a_round_asks_before_its_clock_starts(world: World) -> None:
    with pytest.raises(ConsentError):
        mock.start(world, "phone-screen", "flood-fill")
    assert rounds.current(world) is None

    world.answers = [True]
    assert mock.start(world, "phone-screen", "flood-fill").item.slug == "flood-fill"


def test_a_round_for_which_nothing_was_named_takes_what_may_run(world: World) -> None:
    world.content.problems = {
        "flood-fill": replace(flood(world), item=replace(flood(world).item, difficulty=Difficulty.MEDIUM))
    }

    with pytest.raises(UsageError, match="There is no item"):
        mock.start(world, "phone-screen")
    assert world.questions == []

    world.judge = Strong()
    assert mock.start(world, "phone-screen").item.slug == "flood-fill"


def test_a_yes_is_remembered_for_what_was_missing(world: World) -> None:
    world.answers = [True]
    for _ in range(2):
        judge_for(world, flood(world))
    assert len(world.questions) == 1
    assert world.packs.held["sums"].allowed == {"files", "network"}

    world.packs.held["sums"] = replace(PACK, allowed=frozenset({"files"}))
    with pytest.raises(ConsentError, match="not known"):
        judge_for(world, flood(world))


def test_running_submitting_and_keeping_a_case_ask(world: World) -> None:
    session = practice.start(world, "flood-fill")
    with pytest.raises(ConsentError):
        practice.run(world, session, "x", examples_only=True)
    with pytest.raises(ConsentError):
        practice.run(world, session, "x")
    with pytest.raises(ConsentError):
        own_cases.keep(world, flood(world), {"n": 7})

    assert world.judge.jobs == []
    draft = world.store.draft("problem:flood-fill")
    assert draft is not None and draft.text == "x"


def test_judging_tells_it_as_a_judge_error_and_the_others_go_on(world: World) -> None:
    rows = list(judge_all(world, [Submission("flood-fill", "a.py", "x"), Submission("course-schedule", "b.py", "x")]))

    assert [report.verdict for _, report in rows] == [Verdict.JE, Verdict.AC]
    assert "Code of the pack sums is not run" in rows[0][1].message


def test_checking_asks(world: World) -> None:
    with pytest.raises(ConsentError):
        check_problem(world, "flood-fill")


def test_a_pack_that_is_gone_is_still_asked_about(world: World) -> None:
    world.packs.held.clear()

    with pytest.raises(ConsentError):
        judge_for(world, flood(world))


def judges_named_in(path: Path) -> list[str]:
    """`file:line` wherever a module reaches for the judge of its context."""
    tree = ast.parse(path.read_text("utf-8"))
    return [
        f"{path.name}:{node.lineno}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "judge" and isinstance(node.value, ast.Name)
    ]


def test_no_other_service_takes_the_judge_by_itself() -> None:
    """The doctor and the calibration run nothing of a problem; judging hands the context's judge on to be admitted."""
    known = {"admission.py", "calibration.py", "doctor.py", "judging.py", "packs.py"}

    found = {place.partition(":")[0] for path in SERVICES.glob("*.py") for place in judges_named_in(path)}

    assert found == known
