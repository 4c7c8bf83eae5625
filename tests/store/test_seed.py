"""The seeded history is one that the program could have made itself."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from tests.fakes import MemoryStore
from tests.seed import seed
from tests.store.samples import MONDAY
from trainer.store import SqlStore

ITEMS = [f"problem:p{n}" for n in range(20)]


def test_a_seeded_database_is_sound_and_has_what_was_asked_for(store: SqlStore) -> None:
    seed(store, ITEMS, 200, MONDAY)

    reviews = store.reviews()
    assert len(reviews) == 200
    assert MONDAY <= reviews[0].at <= reviews[-1].at <= MONDAY + timedelta(days=365)
    assert {row.grade for row in reviews} == {1, 2, 3, 4}
    assert [len(store.reviews(item)) for item in ITEMS] == [10] * 20
    assert {card.reps for card in store.cards().values()} == {10}
    assert all(UUID(row.event_id).version == 7 for row in reviews)
    assert store.check() == []


def test_the_same_arguments_make_the_same_history() -> None:
    one, other = MemoryStore(), MemoryStore()
    for store in (one, other):
        seed(store, ITEMS, 50, MONDAY)

    assert one.events() == other.events()
    assert one.cards() == other.cards()


def test_nothing_asked_for_is_nothing_added() -> None:
    store = MemoryStore()

    seed(store, ITEMS, 0, MONDAY)

    assert store.events() == []
