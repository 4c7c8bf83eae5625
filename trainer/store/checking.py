"""Looking for damage: in the file, in the events, and between the events and what is derived from them.

Each function reads only, and returns one sentence a fault; empty when it found none.
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from trainer.core.events import body_from
from trainer.store.review_rows import differing
from trainer.store.rows import payload_from
from trainer.store.schema import events

_SHOWN = 5
"""Faults of one sort that are spelled out; a damaged page makes hundreds."""


def file_faults(connection: Connection) -> list[str]:
    """What SQLite finds wrong with the file's pages and indexes."""
    said = [str(line) for line in connection.exec_driver_sql("PRAGMA integrity_check").scalars()]
    faults = [f"SQLite says: {line.strip()}." for line in said if line != "ok"]
    return _shortened(faults)


def event_faults(connection: Connection) -> list[str]:
    """Events whose data does not fit their kind."""
    faults = []
    rows = connection.execution_options(yield_per=1000).execute(select(events.c.id, events.c.kind, events.c.payload))
    for event_id, kind, text in rows:
        try:
            body_from(kind, payload_from(text))
        except ValueError as error:
            faults.append(f"Event {event_id} is kept, but does not count: {error}.")
    return _shortened(faults)


def derived_faults(connection: Connection) -> list[str]:
    """Whether the review rows are what the events say."""
    faults = []
    orphans = len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())
    if orphans:
        faults.append(f"{orphans} review rows belong to no event.")
    count = differing(connection)
    if count:
        faults.append(
            f"{count} review rows differ from the events they come from; `trainer doctor --rebuild` mends them."
        )
    return faults


def _shortened(faults: list[str]) -> list[str]:
    more = len(faults) - _SHOWN
    return [*faults[:_SHOWN], f"There are {more} more like these."] if more > 0 else faults
