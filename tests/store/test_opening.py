"""Opening a file: what is made, what is refused, and that a refused file is left alone."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.conftest import without_root
from tests.store.samples import card, event, reviewed
from trainer.errors import StoreError
from trainer.store import SqlStore, open_store

OPEN_AND_LIST_MODULES = """
import sys
from pathlib import Path
from trainer.store import open_store
assert not Path(sys.argv[1]).exists() or sys.argv[2] == "again"
open_store(Path(sys.argv[1])).close()
print("alembic" in sys.modules)
"""


def refusal(path: Path) -> StoreError:
    with pytest.raises(StoreError) as caught:
        open_store(path, busy_s=0.05).close()
    assert caught.value.hint
    return caught.value


def run_sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_folders_are_made_and_the_history_is_there_next_time(path: Path) -> None:
    first = open_store(path)
    first.append([event("e1", reviewed())], [card()])
    first.close()
    first.close()

    second = open_store(path)
    assert second.events() == [event("e1", reviewed())]
    assert second.cards() == {card().item_id: card()}
    second.close()


@pytest.mark.parametrize("name", ["a b.db", "50%?.db", "file:x#y.db", "étude-日本.db"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    store = open_store(tmp_path / name)
    store.append([event("e1", reviewed())])
    copy = store.backup()
    store.close()

    assert (tmp_path / name).stat().st_size > 0
    assert copy.exists()


def test_alembic_is_not_loaded_for_a_new_or_a_current_database(path: Path) -> None:
    for time in ("first", "again"):
        ran = subprocess.run(
            [sys.executable, "-c", OPEN_AND_LIST_MODULES, str(path), time], capture_output=True, text=True, check=True
        )
        assert ran.stdout.strip() == "False"


def test_a_database_of_a_newer_version_is_refused_and_left_alone(store: SqlStore, path: Path) -> None:
    store.append([event("e1", reviewed())])
    store.close()
    run_sql(path, "UPDATE alembic_version SET version_num = '0999'")

    fault = refusal(path)

    assert "newer version of trainer (revision 0999)" in fault.message
    assert "Upgrade" in fault.hint
    run_sql(path, "UPDATE alembic_version SET version_num = '0002'")
    again = open_store(path)
    assert len(again.events()) == 1
    again.close()


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "browser.db"
    run_sql(path, "CREATE TABLE bookmarks (url TEXT)")

    assert "another program" in refusal(path).message

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "trainer.db"
    path.write_bytes(b"#!/bin/sh\necho this is a script\n" * 100)

    fault = refusal(path)

    assert "is not a database" in fault.message
    assert str(tmp_path / "backups") in fault.hint
    assert path.read_bytes().startswith(b"#!/bin/sh\n")


def test_a_truncated_database_is_refused(store: SqlStore, path: Path) -> None:
    store.append([event(f"e{n}", reviewed()) for n in range(500)])
    store.close()
    path.write_bytes(path.read_bytes()[:20_000])

    assert "damaged" in refusal(path).message


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / "trainer.db").touch()

    store = open_store(tmp_path / "trainer.db")

    assert store.events() == []
    store.close()


def test_a_folder_is_not_a_database(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path).message


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")

    assert str(tmp_path / "data") in refusal(tmp_path / "data" / "trainer.db").message


def test_a_folder_above_that_cannot_be_written_is_named(public_folder: Path) -> None:
    public_folder.chmod(0o555)

    with without_root():
        assert "cannot be made: Permission denied" in refusal(public_folder / "data" / "trainer.db").message


def test_a_new_database_in_a_read_only_folder_is_refused(public_folder: Path) -> None:
    public_folder.chmod(0o555)

    with without_root():
        fault = refusal(public_folder / "trainer.db")

    assert "cannot be opened" in fault.message
    assert "TRAINER_HOME" in fault.hint


def test_a_database_that_another_program_holds_exclusively_is_refused(store: SqlStore, path: Path) -> None:
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM drafts")
        other.execute("COMMIT")

        fault = refusal(path)

    assert "in use by another program" in fault.message
