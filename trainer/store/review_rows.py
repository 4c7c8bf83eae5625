"""The review rows, kept equal to the events they are derived from.

A row is there exactly when its event is a review that counts: one that is not undone by an Undone that counts itself.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import (
    Connection,
    Integer,
    bindparam,
    case,
    cast,
    delete,
    except_,
    func,
    insert,
    literal_column,
    select,
    text,
    tuple_,
)

from trainer.core.events import Event, Reviewed, Undone
from trainer.core.imported import VERSION, VERSION_AT
from trainer.store.schema import events, reviews

_PAYLOAD = events.c.payload
_COLUMNS = ("event_id", "at", "item_id", "grade", "seconds")
# Statements are built once: building one costs more than running it.
# CASE, because SQLite may look at the conditions of a WHERE in any order, and json_extract fails on what is not JSON.
_GRADE = case((func.json_valid(_PAYLOAD), cast(func.json_extract(_PAYLOAD, "$.grade"), Integer)))
_EVERY_REVIEW = select(
    events.c.id,
    events.c.at,
    events.c.item_id,
    _GRADE,
    func.coalesce(func.json_extract(_PAYLOAD, "$.seconds"), 0.0),
).where(
    # The plus keeps SQLite from the index of kinds, by which it would read every review to find one that has an id.
    literal_column("+events.kind") == Reviewed.kind,
    _GRADE.between(1, 4),
)
# One JSON parameter instead of one parameter an id: SQLite allows 32,766 of those.
_AMONG = events.c.id.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
_COUNTED = _EVERY_REVIEW.where(~_AMONG)
# OR IGNORE: a row that is there stays.
_INSERT = insert(reviews).prefix_with("OR IGNORE")
_INSERT_AMONG = _INSERT.from_select(_COLUMNS, _EVERY_REVIEW.where(_AMONG))
_INSERT_COUNTED = _INSERT.from_select(_COLUMNS, _COUNTED)
_DELETE_AMONG = delete(reviews).where(
    tuple_(reviews.c.at, reviews.c.event_id).in_(select(events.c.at, events.c.id).where(_AMONG))
)
_UNDOS = select(events.c.id, func.json_extract(_PAYLOAD, "$.event_id")).where(
    events.c.kind == Undone.kind, func.json_valid(_PAYLOAD)
)
QUARTER = 15 * 60 * 1_000_000
"""A quarter of an hour in microseconds."""
_HERE = f"substr(event_id, {VERSION_AT + 1}, 1) <> '{VERSION}'"
"""What was imported is no practice in this app; it schedules its item and is in no sum."""
# Jumps from quarter to quarter along the primary key: 40 times faster on a million reviews than DISTINCT over all of them.
QUARTERS = text(
    f"""
    WITH RECURSIVE quarters(quarter) AS (
        SELECT (SELECT at FROM reviews WHERE {_HERE} ORDER BY at LIMIT 1) / {QUARTER}
        UNION ALL
        SELECT (
            SELECT at FROM reviews WHERE at >= (quarter + 1) * {QUARTER} AND {_HERE} ORDER BY at LIMIT 1
        ) / {QUARTER}
        FROM quarters WHERE quarter IS NOT NULL
    )
    SELECT quarter FROM quarters
    """
)
PRACTICE = text(f"SELECT at / {QUARTER}, count(*), sum(seconds) FROM reviews WHERE {_HERE} GROUP BY 1 ORDER BY 1")
# Both halves run along the covering index alone.
RECALLS = text(
    f"""
    SELECT item_id, again, hard, good, easy, (
        SELECT grade * ({_HERE}) FROM reviews AS firsts WHERE firsts.item_id = sums.item_id ORDER BY at LIMIT 1
    )
    FROM (
        SELECT item_id, sum(grade = 1) AS again, sum(grade = 2) AS hard, sum(grade = 3) AS good, sum(grade = 4) AS easy
        FROM reviews WHERE {_HERE} GROUP BY item_id
    ) AS sums
    ORDER BY item_id
    """
)


def uncounted(connection: Connection) -> frozenset[str]:
    """Ids of the events that do not count because they were undone."""
    return _targets(_undos(connection))


def settle(connection: Connection, added: Sequence[Event]) -> None:
    """Bring the rows up to date after these events were added (some may have been there before)."""
    reviewed = {event.id for event in added if isinstance(event.body, Reviewed)}
    undoing = any(isinstance(event.body, Undone) for event in added)
    if not reviewed and not undoing:
        return
    undos = _undos(connection)
    gone = _targets(undos)
    if undoing:
        connection.execute(_DELETE_AMONG, _ids(gone))
        reviewed.update(undos.values())  # an Undone that was undone brings its target back
    connection.execute(_INSERT_AMONG, _ids(reviewed - gone))


def rebuild(connection: Connection) -> None:
    """Drop every row and derive them all again."""
    connection.execute(delete(reviews))
    connection.execute(_INSERT_COUNTED, _ids(uncounted(connection)))


def differing(connection: Connection) -> int:
    """How many rows are missing, left over or wrong."""
    present = select(*(reviews.c[name] for name in _COLUMNS))
    missing, surplus = except_(_COUNTED, present).subquery(), except_(present, _COUNTED).subquery()
    either = select(missing.c[0]).union(select(surplus.c[0])).subquery()
    return connection.scalar(select(func.count()).select_from(either), _ids(uncounted(connection))) or 0


def _ids(ids: Collection[str]) -> dict[str, str]:
    return {"ids": json.dumps(sorted(ids))}


def _undos(connection: Connection) -> Mapping[str, str]:
    """Target by id of every Undone."""
    return {undo: str(target) for undo, target in connection.execute(_UNDOS)}


def _targets(undos: Mapping[str, str]) -> frozenset[str]:
    gone: frozenset[str] = frozenset()
    for _ in undos:  # each pass is right one step further down a chain of undone Undones
        before, gone = gone, frozenset(target for undo, target in undos.items() if undo not in gone)
        if gone == before:
            break
    return gone
