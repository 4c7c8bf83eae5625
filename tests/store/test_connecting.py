"""What holds for every connection."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from trainer.store.connecting import connect, engine_for, reading, writing


def test_a_commit_reaches_the_disk_and_foreign_keys_hold(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "trainer.db")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_tables_that_were_made_in_a_failed_transaction_are_gone(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "trainer.db")

    with pytest.raises(ZeroDivisionError), writing(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE half_done (x)")
        raise ZeroDivisionError

    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT name FROM sqlite_master").all() == []
    engine.dispose()


def test_a_reader_sees_one_state_throughout(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "trainer.db")
    with writing(engine) as writer:
        writer.exec_driver_sql("CREATE TABLE t (x)")

    with reading(engine) as reader:
        before = reader.exec_driver_sql("SELECT count(*) FROM t").scalar()
        with writing(engine) as writer:
            writer.exec_driver_sql("INSERT INTO t VALUES (1)")
        assert reader.exec_driver_sql("SELECT count(*) FROM t").scalar() == before == 0
    engine.dispose()


def test_a_writer_has_the_lock_from_the_start(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "trainer.db")

    with (
        writing(engine),
        closing(connect(tmp_path / "trainer.db", busy_s=0.0)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")
    engine.dispose()


def test_a_connection_that_cannot_be_set_up_is_closed(tmp_path: Path) -> None:
    (tmp_path / "trainer.db").write_text("no database at all, though long enough to look like one" * 20)

    with pytest.raises(sqlite3.DatabaseError):
        connect(tmp_path / "trainer.db")
    # An open connection would be reported as a ResourceWarning, which fails the run.
