"""A design prompt: notes, estimates, commit, self-score."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import OneMoreWrite
from tests.world import World
from trainer.core.events import Grade
from trainer.errors import UsageError
from trainer.services import prompts


@pytest.fixture
def world() -> World:
    return World()


def test_notes_and_estimates_survive(world: World) -> None:
    session = replace(
        prompts.start(world, "rate-limiter"), notes={"Requirements": "who?"}, estimates={"requests": "9"}, asked=1
    )
    world.wait(minutes=4)
    prompts.save(world, session)
    world.wait(days=1)
    again = prompts.start(world, "rate-limiter")

    assert (again.notes, again.estimates, again.asked, again.resumed) == (session.notes, session.estimates, 1, True)
    assert again.seconds(world.now()) == 240


@pytest.mark.parametrize(
    ("typed", "right", "fault"), [("150", True, ""), ("2k", False, ""), ("", False, ""), ("lots", False, "known name")]
)
def test_an_estimate_is_checked_within_its_tolerance(world: World, typed: str, right: bool, fault: str) -> None:
    session = replace(prompts.start(world, "rate-limiter"), estimates={"requests": typed})
    (result,) = prompts.check_estimates(session)

    assert (result.right, result.truth) == (right, 200.0)
    assert fault in result.fault


def test_an_empty_answer_cannot_be_committed(world: World) -> None:
    with pytest.raises(UsageError, match="There are no notes yet"):
        prompts.commit(world, prompts.start(world, "rate-limiter"))


def test_the_answer_and_that_it_stands_are_stored_together(world: World) -> None:
    session = replace(prompts.start(world, "rate-limiter"), notes={"Requirements": "x"})
    world.store = OneMoreWrite(world.store)

    prompts.commit(world, session)

    assert prompts.start(world, "rate-limiter").committed


def test_it_cannot_be_graded_before_it_is_committed(world: World) -> None:
    with pytest.raises(UsageError, match="not committed"):
        prompts.finish(world, prompts.start(world, "rate-limiter"), {"depth": 3, "estimation": 3})


def test_self_scores_schedule_it(world: World) -> None:
    session = replace(prompts.start(world, "rate-limiter"), notes={"Requirements": "who?"})
    outcome = prompts.finish(world, prompts.commit(world, session), {"depth": 3, "estimation": 3})

    assert outcome.grade is Grade.GOOD
    assert world.store.cards()["design:rate-limiter"].reps == 1
    assert world.store.draft("design:rate-limiter") is None


def test_a_missing_score_is_named(world: World) -> None:
    session = prompts.commit(world, replace(prompts.start(world, "rate-limiter"), notes={"Requirements": "x"}))
    with pytest.raises(UsageError, match="No score from 1 to 4 for: Estimation"):
        prompts.finish(world, session, {"depth": 3})


def test_a_coding_problem_is_not_a_prompt(world: World) -> None:
    with pytest.raises(UsageError, match="is a coding problem"):
        prompts.start(world, "flood-fill")
