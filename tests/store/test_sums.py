"""Sums over reviews: what the overview and the statistics read instead of everything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes import MemoryStore
from tests.store.samples import MONDAY, card, event, reviewed
from trainer.core.cards import ItemRecall
from trainer.core.events import Attempted, Grade, Undone
from trainer.core.imported import import_id
from trainer.services.ports import Store
from trainer.store import SqlStore


@pytest.fixture(params=["sqlite", "memory"])
def any_store(request: pytest.FixtureRequest, store: SqlStore) -> Store:
    return store if request.param == "sqlite" else MemoryStore()


def test_no_reviews_have_no_quarters(any_store: Store) -> None:
    assert any_store.active_quarters() == []


def test_each_quarter_is_told_once_and_in_order(any_store: Store) -> None:
    gaps = (0, 1, 14, 15, 90, 60 * 24 * 400)
    any_store.append([event(f"e{gap}", reviewed(), MONDAY + timedelta(minutes=gap)) for gap in reversed(gaps)])

    assert any_store.active_quarters() == [MONDAY + timedelta(minutes=gap) for gap in (0, 15, 90, 60 * 24 * 400)]


def test_a_review_that_was_undone_leaves_no_quarter(any_store: Store) -> None:
    any_store.append([event("a", reviewed()), event("b", Undone("problem:two-sum", "a"))])
    assert any_store.active_quarters() == []


def test_practice_is_summed_by_quarters(any_store: Store) -> None:
    any_store.append([event(f"e{m}", reviewed(), MONDAY + timedelta(minutes=m)) for m in (0, 14, 15)])

    sums = [(quarter.start, quarter.reviews, quarter.seconds) for quarter in any_store.quarters()]
    assert sums == [(MONDAY, 2, 625.0), (MONDAY + timedelta(minutes=15), 1, 312.5)]


def test_recall_is_summed_by_item(any_store: Store) -> None:
    for minute, grade in enumerate([Grade.HARD, Grade.AGAIN, Grade.GOOD, Grade.GOOD]):
        any_store.append([event(f"e{minute}", reviewed(grade=grade), MONDAY + timedelta(minutes=minute))])
    any_store.append([event("x", reviewed("problem:b", Grade.EASY))])

    assert any_store.recalls() == [
        ItemRecall("problem:b", (0, 0, 0, 1), 4),
        ItemRecall("problem:two-sum", (1, 1, 2, 0), 2),
    ]


def test_what_was_imported_is_in_no_sum_but_makes_the_first_review_here_a_recall(any_store: Store) -> None:
    day = timedelta(days=1)
    known, only = (import_id(item, None) for item in ("problem:two-sum", "problem:b"))
    any_store.append([event(known, reviewed()), event(only, reviewed("problem:b"), MONDAY + day)])
    any_store.append([event("e1", reviewed(grade=Grade.AGAIN), MONDAY + 2 * day)])
    later = import_id("problem:c", None)
    any_store.append([event(later, reviewed("problem:c"), MONDAY + 3 * day)])

    assert any_store.active_quarters() == [MONDAY + 2 * day]
    assert [(quarter.start, quarter.reviews) for quarter in any_store.quarters()] == [(MONDAY + 2 * day, 1)]
    assert any_store.recalls() == [ItemRecall("problem:two-sum", (1, 0, 0, 0), 0)]
    assert [row.event_id for row in any_store.reviews()] == [known, only, "e1", later], "cards are made of all of them"


def test_verdicts_are_counted_without_what_was_undone(any_store: Store) -> None:
    for number, verdict in enumerate(["AC", "WA", "WA", "TLE"]):
        any_store.append([event(f"e{number}", Attempted("problem:a", "x", verdict, 1, 2, 0.1, 0.1, 1.0))])
    any_store.append([event("u", Undone("problem:a", "e3"))])

    assert any_store.verdicts() == {"AC": 1, "WA": 2}


def test_one_card_is_found_by_its_item(any_store: Store) -> None:
    any_store.append([], [card(), card("problem:b", reps=7)])

    assert any_store.card("problem:b") == card("problem:b", reps=7)
    assert any_store.card("problem:c") is None


def test_reviews_since_an_instant_include_it(any_store: Store) -> None:
    for minute in range(3):
        any_store.append([event(f"e{minute}", reviewed(), datetime(2026, 3, 2, 9, minute, tzinfo=UTC))])

    found = any_store.reviews(since=datetime(2026, 3, 2, 9, 1, tzinfo=UTC))
    assert [row.event_id for row in found] == ["e1", "e2"]
