"""Connections: how every one of them is set up, and where its transactions begin.

A commit has reached the disk when it returns (WAL, synchronous FULL), and DDL is rolled back like anything else.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import QueuePool

BUSY_S = 3.0
"""How long a statement waits for another program before it gives up."""


def connect(path: Path, busy_s: float = BUSY_S) -> sqlite3.Connection:
    """A connection with the pragmas set; closed again when one of them fails. Raises sqlite3.Error."""
    # isolation_level=None: the driver begins no transactions of its own, so DDL is inside ours or in none.
    connection = sqlite3.connect(path, timeout=busy_s, isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}").close()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def engine_for(path: Path, busy_s: float = BUSY_S) -> Engine:
    """A pool of such connections, each in one thread at a time; nothing is opened yet."""
    # A creator avoids quoting the path into a URL. No event listeners: one alone slows every statement down by a third.
    return create_engine("sqlite://", creator=lambda: connect(path, busy_s), poolclass=QueuePool)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one state of the database throughout."""
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that is committed at the end, or rolled back when anything is raised.

    It takes the write lock at once: SQLite fails a transaction immediately that reads first and writes later while
    another one writes.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection
        connection.commit()
