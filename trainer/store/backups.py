"""Copies of the database, made while it is in use.

A copy appears under its name only when it is complete, and the newest five are kept.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from trainer.errors import StoreError
from trainer.store.connecting import connect
from trainer.store.faults import backups_folder, clear_errors

KEPT = 5


def back_up(path: Path) -> Path:
    """Copy the database at `path` and return the copy's path. Raises StoreError; no half copy stays behind."""
    folder = backups_folder(path)
    copy = folder / f"{path.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.db"
    part = copy.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        try:
            _copy(path, part)
            part.replace(copy)
        finally:
            part.unlink(missing_ok=True)
        _prune(folder, path.stem, copy)
    except OSError as error:
        raise StoreError(
            f"The copy {copy} cannot be written: {os.strerror(error.errno or 0)}.",
            "Make its folder writable or free some space; the database itself was not changed.",
        ) from error
    return copy


def _copy(path: Path, part: Path) -> None:
    with clear_errors(part):
        target = sqlite3.connect(part, isolation_level=None)
    with closing(target), clear_errors(path), closing(connect(path)) as source:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE").close()  # one file, readable on a medium that cannot be written


def _prune(folder: Path, stem: str, newest: Path) -> None:
    """A clock that was set back must not cost the copy that was just made."""
    others = sorted(file for file in folder.glob(f"{escape(stem)}-*.db") if file != newest)
    for file in others[: max(0, len(others) - (KEPT - 1))]:
        file.unlink(missing_ok=True)
