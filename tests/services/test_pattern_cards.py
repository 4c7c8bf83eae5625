"""Pattern cards: recall, turn, grade; and the vocabulary with where one stands."""

from __future__ import annotations

import pytest

from tests.world import VOCABULARY, World
from trainer.core.events import Grade
from trainer.errors import UsageError
from trainer.services import pattern_cards, practice


@pytest.fixture
def world() -> World:
    world = World()
    world.content.vocabulary = dict(VOCABULARY)
    return world


def test_a_card_is_turned_then_graded_by_the_person(world: World) -> None:
    session = pattern_cards.start(world, "pattern:bfs")
    world.wait(minutes=0.5)
    turned = pattern_cards.turn(world, session)
    world.wait(minutes=5)

    assert pattern_cards.turn(world, turned) == turned
    assert pattern_cards.suggestion(turned).grade is Grade.GOOD
    outcome = pattern_cards.finish(world, turned, Grade.AGAIN)
    assert (outcome.grade, outcome.card.item_id) == (Grade.AGAIN, "pattern:bfs")


def test_a_card_that_is_not_turned_cannot_be_graded(world: World) -> None:
    with pytest.raises(UsageError, match="not turned"):
        pattern_cards.finish(world, pattern_cards.start(world, "two-heaps"))


@pytest.mark.parametrize("reference", ["flood-fill", "drill:flood-fill", "nothing-at-all"])
def test_only_a_pattern_has_a_card(world: World, reference: str) -> None:
    with pytest.raises(UsageError):
        pattern_cards.start(world, reference)


def test_a_page_tells_what_the_pattern_builds_on_and_where_one_stands(world: World) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    pages = {page.pattern.id: page for page in pattern_cards.pages(world)}

    assert list(pages) == list(VOCABULARY)
    assert pages["multi-source-bfs"].needs == ("Breadth-first search",)
    assert [entry.item.slug for entry in pages["bfs"].problems] == ["flood-fill", "course-schedule"]
    assert (pages["bfs"].started, pages["two-heaps"].problems) == (1, ())
