"""Scores that are typed but not stored yet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.world import World
from trainer.core.events import Grade
from trainer.errors import StoreError
from trainer.services import mock, practice, prompts, scorecards
from trainer.services.prompts import PromptSession
from trainer.services.scorecards import Scorecard

PROMPT = "design:rate-limiter"
CARD = Scorecard({"depth": 3}, {"depth": "went below the product's name"})


def test_a_scorecard_comes_back() -> None:
    world = World()
    scorecards.save(world, "round-1", CARD)
    assert scorecards.load(world, "round-1") == CARD
    assert scorecards.load(world, "round-2") == Scorecard()


def committed(world: World) -> PromptSession:
    """An answer of which one criterion is scored."""
    session = prompts.commit(world, replace(prompts.start(world, PROMPT), notes={"High level": "a bucket"}))
    scorecards.save(world, PROMPT, CARD)
    return session


def test_scores_end_with_the_grade() -> None:
    world = World()
    session = committed(world)
    prompts.finish(world, session, {"depth": 3, "estimation": 2})
    assert world.store.drafts() == []


def test_scores_end_with_a_grade_by_hand() -> None:
    world = World()
    practice.grade(world, committed(world).prompt.item, Grade.GOOD)
    assert world.store.drafts() == []


def test_scores_end_with_a_dropped_draft() -> None:
    world = World()
    committed(world)
    practice.discard(world, PROMPT)
    assert world.store.drafts() == []


def test_a_new_answer_begins_without_the_scores_of_an_older_one() -> None:
    world = World()
    scorecards.save(world, PROMPT, CARD)
    prompts.commit(world, replace(prompts.start(world, PROMPT), notes={"High level": "a bucket"}))
    assert scorecards.load(world, PROMPT) == Scorecard()


def test_scores_end_with_their_round() -> None:
    world = World()
    sitting = mock.submit(world, mock.start(world, "system-design"))
    scorecards.save(world, sitting.round.id, CARD)
    mock.score(world, sitting, {"depth": 3, "estimation": 2}, {})
    assert world.store.drafts() == []


def test_scores_end_with_an_abandoned_round() -> None:
    world = World()
    sitting = mock.submit(world, mock.start(world, "system-design"))
    scorecards.save(world, sitting.round.id, CARD)
    mock.abandon(world, sitting.round)
    assert world.store.drafts() == []


def test_a_scorecard_is_no_unfinished_item() -> None:
    world = World()
    scorecards.save(world, "design:rate-limiter", CARD)
    assert world.store.draft("design:rate-limiter") is None


def test_a_full_disk_is_told() -> None:
    world = World()
    world.store.fail(StoreError("The disk is full.", "Free some space."))
    with pytest.raises(StoreError, match="The disk is full"):
        scorecards.save(world, "round-1", CARD)
