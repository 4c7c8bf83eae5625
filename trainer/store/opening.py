"""Opening a database: made when it is missing, brought up to date when it is old, refused when it is not ours.

A current database costs two small queries; Alembic is loaded only when there is something to migrate.
"""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select, text

from trainer.errors import StoreError
from trainer.store import review_rows
from trainer.store.backups import back_up
from trainer.store.connecting import BUSY_S, engine_for, reading, writing
from trainer.store.faults import clear_errors
from trainer.store.schema import REVISIONS, alembic_version, events, metadata
from trainer.store.sqlstore import SqlStore

_NEW = ""
"""The revision of an empty file."""


def open_store(path: Path, *, busy_s: float = BUSY_S) -> SqlStore:
    """The store in the file at `path`, which is made with its folders when missing.

    `busy_s` is how long to wait for another program that holds the file. Raises StoreError; nothing was changed then.
    """
    _prepare_folder(path)
    engine = engine_for(path, busy_s)
    try:
        with clear_errors(path):
            _bring_up_to_date(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return SqlStore(engine, path)


def _bring_up_to_date(engine: Engine, path: Path) -> None:
    with reading(engine) as connection:
        found = _revision(connection, path)
    if found == _NEW:
        with writing(engine) as connection:
            if _revision(connection, path) == _NEW:  # else another process was faster
                metadata.create_all(connection, checkfirst=False)
                connection.execute(insert(alembic_version).values(version_num=REVISIONS[-1]))
    elif found != REVISIONS[-1]:
        _migrate(engine, path)


def _migrate(engine: Engine, path: Path) -> None:
    from trainer.store.migrating import upgrade

    copy = back_up(path)
    try:
        with clear_errors(path), writing(engine) as connection:
            upgrade(connection)
            review_rows.rebuild(connection)
    except StoreError as error:
        raise StoreError(error.message, f"{error.hint} A copy from before is at {copy}.") from error


def _revision(connection: Connection, path: Path) -> str:
    """The file's revision, one of ours; raises StoreError for a file that this version must not touch."""
    tables = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
    if not tables:
        return _NEW
    found = None
    if {alembic_version.name, events.name} <= tables:
        found = connection.scalar(select(alembic_version.c.version_num))
    if found is None:
        raise StoreError(
            f"{path} is a database of another program.", "Move it away, or set TRAINER_HOME to a folder of your own."
        )
    if found not in REVISIONS:
        raise StoreError(
            f"The database {path} was written by a newer version of trainer (revision {found}).",
            "Upgrade trainer to use it; nothing was changed.",
        )
    return str(found)


def _prepare_folder(path: Path) -> None:
    if path.is_dir():
        raise StoreError(
            f"{path} is a folder, not a database file.", "Move it away, or set TRAINER_HOME to another folder."
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {path.parent} cannot be made: {os.strerror(error.errno or 0)}.",
            "Make the folder above it writable, or set TRAINER_HOME to a folder of your own.",
        ) from error
