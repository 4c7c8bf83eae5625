"""Older databases: brought up to date on opening, after a copy, or left exactly as they were."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

import trainer.store
from tests.store.samples import TWO_SUM, card, event, reviewed
from trainer.core.events import Undone
from trainer.errors import StoreError
from trainer.store import open_store
from trainer.store.connecting import engine_for, writing
from trainer.store.migrating import upgrade
from trainer.store.rows import event_row
from trainer.store.schema import REVISIONS

MIGRATIONS = Path(trainer.store.__file__).parent / "migrations"


def schema_of(path: Path) -> dict[str, str]:
    """Everything that SQLite holds, by name; spaces and the order of constraints aside."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: re.sub(r"\s+", " ", sql).strip() for name, sql in rows}


def made_by_migrations(path: Path, revision: str) -> None:
    """A database as the version of that revision left it."""
    path.parent.mkdir(parents=True)
    engine = engine_for(path)
    with writing(engine) as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


@pytest.fixture
def old(path: Path) -> Path:
    """A database of the first version, with three reviews of which one was undone."""
    made_by_migrations(path, "0001")
    events = [
        event("e1", reviewed()),
        event("e2", reviewed()),
        event("e3", reviewed()),
        event("u1", Undone(TWO_SUM, "e2")),
    ]
    with closing(sqlite3.connect(path)) as connection, connection:
        for one in events:
            row = event_row(one)
            connection.execute(
                "INSERT INTO events VALUES (:id, :at, :device, :kind, :item_id, :round_id, :payload)", row
            )
    return path


def test_the_revisions_in_the_schema_are_those_of_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)

    assert scripts.get_current_head() == REVISIONS[-1]
    assert [script.revision for script in scripts.walk_revisions()] == list(reversed(REVISIONS))


def test_migrations_lead_to_the_schema_of_a_new_database(path: Path, tmp_path: Path) -> None:
    made_by_migrations(path, "head")
    open_store(tmp_path / "new.db").close()

    assert schema_of(path) == schema_of(tmp_path / "new.db")


def test_an_older_database_is_copied_and_brought_up_to_date(old: Path) -> None:
    before = schema_of(old)

    store = open_store(old)

    assert [row.event_id for row in store.reviews()] == ["e1", "e3"]
    assert len(store.events()) == 4
    assert store.check() == []
    store.append([event("e4", reviewed())], [card()])
    store.close()
    [copy] = (old.parent / "backups").iterdir()
    assert schema_of(copy) == before
    open_store(old).close()
    assert len(list((old.parent / "backups").iterdir())) == 1


def test_a_migration_that_fails_leaves_the_database_as_it_was(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        # The table of the second revision can be made, its index cannot.
        connection.execute("CREATE TABLE reviews_by_item (in_the_way INTEGER)")
    before = schema_of(old)

    with pytest.raises(StoreError) as caught:
        open_store(old)

    [copy] = (old.parent / "backups").iterdir()
    assert str(copy) in caught.value.hint
    assert schema_of(old) == before == schema_of(copy)
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
        assert connection.execute("SELECT count(*) FROM events").fetchone() == (4,)


def test_an_older_database_in_use_is_left_as_it_was(old: Path) -> None:
    before = schema_of(old)
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="in use by another program"):
            open_store(old, busy_s=0.05)

    assert schema_of(old) == before


def test_a_database_that_another_process_has_just_migrated_stays(old: Path) -> None:
    open_store(old).close()
    before = schema_of(old)
    engine = engine_for(old)
    with writing(engine) as connection:
        upgrade(connection)
    engine.dispose()

    assert schema_of(old) == before
