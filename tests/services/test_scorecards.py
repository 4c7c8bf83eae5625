"""Scores that are typed but not stored yet."""

from __future__ import annotations

import pytest

from tests.world import World
from trainer.errors import StoreError
from trainer.services import scorecards
from trainer.services.scorecards import Scorecard

CARD = Scorecard({"depth": 3}, {"depth": "went below the product's name"})


def test_a_scorecard_comes_back_until_it_is_dropped() -> None:
    world = World()
    scorecards.save(world, "round-1", CARD)
    assert scorecards.load(world, "round-1") == CARD
    assert scorecards.load(world, "round-2") == Scorecard()

    scorecards.drop(world, "round-1")
    assert scorecards.load(world, "round-1") == Scorecard()


def test_a_scorecard_is_no_unfinished_item() -> None:
    world = World()
    scorecards.save(world, "design:rate-limiter", CARD)
    assert world.store.draft("design:rate-limiter") is None


def test_a_full_disk_is_told() -> None:
    world = World()
    world.store.fail(StoreError("The disk is full.", "Free some space."))
    with pytest.raises(StoreError, match="The disk is full"):
        scorecards.save(world, "round-1", CARD)
