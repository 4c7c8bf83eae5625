"""A write that fails: one clear sentence, no part of it done, everything from before still there."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event as sql_event
from sqlalchemy.pool import ConnectionPoolEntry

from tests.store.conftest import without_root
from tests.store.samples import TWO_SUM, card, draft, event, reviewed
from trainer.core.events import Attempted
from trainer.errors import StoreError
from trainer.store import SqlStore, open_store
from trainer.store.connecting import engine_for

LONG = Attempted(TWO_SUM, "x" * 300_000, "WA", 0, 1, 0.1, 0.1, 1.0)


def assert_nothing_changed(store: SqlStore) -> None:
    assert store.events() == [event("e1", reviewed())]
    assert store.cards() == {TWO_SUM: card()}
    assert store.drafts() == [draft()]


@pytest.fixture
def used(path: Path) -> Iterator[SqlStore]:
    store = open_store(path, busy_s=0.05)
    store.append([event("e1", reviewed())], [card()])
    store.save_draft(draft())
    yield store
    store.close()


WRITES: list[Callable[[SqlStore], object]] = [
    lambda store: store.append([event("e2", LONG)], [card(reps=9)], put_draft=draft("new"), drop_drafts=(TWO_SUM,)),
    lambda store: store.merge([event("e2", reviewed()), event("e3", LONG)]),
    lambda store: store.save_draft(draft(text="y" * 300_000)),
]


def allow_no_growth(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.execute("PRAGMA max_page_count=1").close()  # SQLite takes it as: no page more than now


@pytest.mark.parametrize("write", WRITES)
def test_a_full_disk(used: SqlStore, path: Path, write: Callable[[SqlStore], object]) -> None:
    engine = engine_for(path)
    sql_event.listen(engine, "connect", allow_no_growth)
    cramped = SqlStore(engine, path)
    with pytest.raises(StoreError) as caught:
        write(cramped)
    cramped.close()

    assert caught.value.message == f"There is no room left on the disk for {path}."
    assert "Free some space" in caught.value.hint
    assert_nothing_changed(used)


@pytest.mark.parametrize("write", WRITES)
def test_a_file_that_may_not_grow(used: SqlStore, write: Callable[[SqlStore], object]) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(StoreError) as caught:
            write(used)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert "disk" in caught.value.message
    assert_nothing_changed(used)
    assert used.check() == []


@pytest.mark.parametrize("write", WRITES)
def test_another_program_is_writing(used: SqlStore, path: Path, write: Callable[[SqlStore], object]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as caught:
            write(used)
        assert_nothing_changed(used)

    assert caught.value.message == f"The database {path} is in use by another program."
    write(used)
    assert used.check() == []


def test_a_read_only_file_can_still_be_read(public_folder: Path) -> None:
    path = public_folder / "trainer.db"
    first = open_store(path)
    first.append([event("e1", reviewed())], [card()])
    first.save_draft(draft())
    first.close()
    path.chmod(0o444)
    public_folder.chmod(0o777)

    with without_root():
        store = open_store(path)
        assert_nothing_changed(store)
        for write in WRITES:
            with pytest.raises(StoreError, match="cannot be written to") as caught:
                write(store)
            assert "TRAINER_HOME" in caught.value.hint
        store.close()


def test_a_read_only_folder(public_folder: Path) -> None:
    path = public_folder / "trainer.db"
    first = open_store(path)
    first.append([event("e1", reviewed())])
    first.close()
    path.chmod(0o666)
    public_folder.chmod(0o555)

    with without_root(), pytest.raises(StoreError, match=r"cannot be (opened|written to)") as caught:
        open_store(path)

    assert "TRAINER_HOME" in caught.value.hint


def test_a_number_that_json_cannot_say_is_refused_before_anything_is_written(used: SqlStore) -> None:
    endless = Attempted(TWO_SUM, "", "AC", 1, 1, float("inf"), 1.0, 1.0)

    with pytest.raises(ValueError):
        used.append([event("e2", reviewed()), event("e3", endless)])

    assert_nothing_changed(used)
