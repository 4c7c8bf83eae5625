"""Two devices, one history: a merge is a union, whatever comes first, however often."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import MemoryStore
from tests.store.samples import MONDAY
from trainer.core.events import Body, CardReset, Event, Flagged, Grade, Reviewed, Undone
from trainer.services.ports import Store
from trainer.store import SqlStore, open_store

ITEMS = st.sampled_from(["problem:a", "problem:b"])
NAMES = [f"e{n}" for n in range(12)]
BODIES: st.SearchStrategy[Body] = st.one_of(
    st.builds(Reviewed, ITEMS, st.sampled_from(Grade), st.sampled_from(Grade)),
    st.builds(Undone, ITEMS, st.sampled_from(NAMES)),  # of anything: later events, other Undones, itself
    st.builds(Flagged, ITEMS, st.just("suspended"), st.booleans()),
    st.builds(CardReset, ITEMS),
)


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    names = draw(st.lists(st.sampled_from(NAMES), unique=True))
    minutes = st.integers(0, 5)
    return [Event(name, MONDAY + timedelta(minutes=draw(minutes)), "phone", draw(BODIES)) for name in names]


@contextmanager
def fresh_store() -> Iterator[SqlStore]:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "trainer.db")
        try:
            yield store
        finally:
            store.close()


def everything(store: Store) -> tuple[object, ...]:
    kinds = ("reviewed", "undone", "flagged", "card_reset")
    return store.events(), store.events(*kinds), store.reviews(), store.flags()


@settings(max_examples=40, deadline=None)
@given(history=histories(), cuts=st.tuples(st.integers(0, 12), st.integers(0, 12)))
def test_merging_is_a_union_in_any_order_and_any_number_of_times(history: list[Event], cuts: tuple[int, int]) -> None:
    ours, theirs = history[: max(cuts)], history[min(cuts) :]  # overlapping, as after an earlier merge
    with fresh_store() as one, fresh_store() as other:
        one.merge(ours)
        one.merge(theirs)
        other.merge(reversed(theirs))
        other.merge(ours)
        assert other.merge(theirs) == 0

        assert everything(one) == everything(other)
        assert one.check() == other.check() == []


@settings(max_examples=40, deadline=None)
@given(batches=st.lists(st.tuples(histories(), st.booleans()), max_size=3))
def test_the_database_answers_as_a_dictionary_would(batches: list[tuple[list[Event], bool]]) -> None:
    memory = MemoryStore()
    with fresh_store() as database:
        for batch, merges in batches:
            if merges:
                assert memory.merge(batch) == database.merge(batch)
            else:
                memory.append(batch)
                database.append(batch)

        assert everything(database) == everything(memory)
        assert database.check() == []


@settings(max_examples=15, deadline=None)
@given(history=histories())
def test_rebuilding_changes_nothing_that_is_right(history: list[Event]) -> None:
    with fresh_store() as store:
        store.append(history)
        before = everything(store)

        store.replace_cards([])

        assert everything(store) == before
