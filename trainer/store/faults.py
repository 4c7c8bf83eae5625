"""What SQLite says, turned into what a person can do about it.

Every statement runs in a transaction that was rolled back when one of these is raised: nothing was changed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from trainer.errors import StoreError

_SAID: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: (
        "The database {path} is in use by another program.",
        "Close the other program and try again; nothing was changed.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The database {path} cannot be written to.",
        "Make the file and its folder writable, or set TRAINER_HOME to a folder of your own; nothing was changed.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The database {path} cannot be opened.",
        "Make its folder writable (SQLite keeps files beside the database), or set TRAINER_HOME to a folder of your own.",
    ),
    sqlite3.SQLITE_FULL: (
        "There is no room left on the disk for {path}.",
        "Free some space and try again; nothing was changed.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk did not read or write {path} as it should.",
        "Check that the disk is connected, has room and allows files of this size, then try again; nothing was changed.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "{path} is not a database, or its first page is damaged.",
        "Move it away and put the newest copy from {backups} in its place; without a copy, moving it away starts afresh.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The database {path} is damaged.",
        "Keep the file, and put the newest copy from {backups} in its place.",
    ),
}
_SAID[sqlite3.SQLITE_LOCKED] = _SAID[sqlite3.SQLITE_BUSY]
_SAID[sqlite3.SQLITE_PERM] = _SAID[sqlite3.SQLITE_READONLY]
_OTHERWISE = (
    "The database {path} refused: {error}.",
    "Run `trainer doctor` to see what is wrong; nothing was changed.",
)


def backups_folder(path: Path) -> Path:
    """Where the copies of a database are kept."""
    return path.parent / "backups"


def store_error(path: Path, error: sqlite3.Error) -> StoreError:
    """The sentence and hint for an error; extended codes count as their primary one (the low byte)."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    return _said(_SAID.get(code & 0xFF, _OTHERWISE), path, error)


def damaged(path: Path) -> str:
    """The same sentence and hint for damage that SQLite found when it was asked to look."""
    return str(_said(_SAID[sqlite3.SQLITE_CORRUPT], path))


def _said(words: tuple[str, str], path: Path, error: object = "") -> StoreError:
    message, hint = (text.format(path=path, backups=backups_folder(path), error=error) for text in words)
    return StoreError(message, hint)


@contextmanager
def clear_errors(path: Path) -> Iterator[None]:
    """Raise StoreError for whatever SQLite reports. Misuse of the driver is a defect and passes as it is."""
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.DatabaseError) or isinstance(error.orig, sqlite3.ProgrammingError):
            raise
        raise store_error(path, error.orig) from error
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.DatabaseError as error:
        raise store_error(path, error) from error
