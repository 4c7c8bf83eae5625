"""Taking reviews back, making items new and making cards anew: each is one write, and of one card only where that is enough."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.fakes import OneMoreWrite
from tests.world import World
from trainer.core.events import Grade, Undone
from trainer.services import library, practice, reviews
from trainer.store import open_store

FLOOD, COURSE = "problem:flood-fill", "problem:course-schedule"


@pytest.fixture
def world() -> World:
    """Two problems, each solved once."""
    world = World()
    for slug in ("course-schedule", "flood-fill"):
        practice.finish(world, practice.start(world, slug), Grade.GOOD)
        world.wait(days=1)
    return world


def test_a_reset_takes_one_card_in_one_write(world: World) -> None:
    store = world.store = OneMoreWrite(world.store)

    library.reset(world, FLOOD)

    assert (list(store.cards()), store.whole_tables) == ([COURSE], 0)
    assert len(store.events("card_reset")) == 1


def test_an_undo_that_leaves_nothing_takes_one_card_in_one_write(world: World) -> None:
    store = world.store = OneMoreWrite(world.store)

    assert reviews.undo_last(world).item_id == FLOOD

    assert (list(store.cards()), store.whole_tables) == ([COURSE], 0)
    assert len(store.events(Undone.kind)) == 1


def test_an_undo_stores_the_card_of_before_with_its_event(world: World) -> None:
    before = world.store.cards()
    practice.finish(world, practice.start(world, "flood-fill"), Grade.AGAIN)
    store = world.store = OneMoreWrite(world.store)

    reviews.undo_last(world)

    assert (store.cards(), store.whole_tables) == (before, 0)


def test_an_undo_after_a_reset_does_not_bring_back_what_was_before_it(world: World) -> None:
    library.reset(world, FLOOD)
    world.wait(days=1)
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)

    reviews.undo_last(world)

    assert list(world.store.cards()) == [COURSE]


def test_a_rebuild_has_no_moment_without_cards(world: World) -> None:
    cards = world.store.cards()
    world.wait(days=1)
    practice.finish(world, practice.start(world, "flood-fill"), Grade.EASY)
    library.reset(world, FLOOD)
    store = world.store = OneMoreWrite(world.store)

    assert reviews.rebuild(world) == 1

    assert (store.cards(), store.whole_tables) == ({COURSE: cards[COURSE]}, 1)


def test_a_rebuild_rests_on_the_events_and_not_on_rows_that_may_be_wrong(tmp_path: Path) -> None:
    world, path = World(), tmp_path / "trainer.db"
    database = open_store(path)
    world.store = database  # type: ignore[assignment]
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    cards = database.cards()
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM reviews")
    connection.close()

    assert reviews.rebuild(world) == 1

    assert (database.cards(), database.check()) == (cards, [])
    database.close()
