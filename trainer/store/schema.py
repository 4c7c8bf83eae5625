"""The tables as the newest revision leaves them.

`migrations/versions` must lead to exactly this: a change here is a new revision there and a new name in REVISIONS.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    literal_column,
)

REVISIONS = ("0001", "0002")
"""Every revision, oldest first. Kept here so that a current database is recognised without loading Alembic."""

metadata = MetaData()

events = Table(
    "events",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Integer, nullable=False),  # microseconds since 1970, UTC: exact, sortable, comparable in SQL
    Column("device", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("item_id", Text, nullable=False),  # empty for none, like round_id: a copy of what the payload says
    Column("round_id", Text, nullable=False),
    Column("payload", Text, nullable=False),  # JSON
)
HAS_ROUND = events.c.round_id != literal_column("''")
"""SQLite uses the partial index only for queries that repeat its condition."""

Index("events_by_kind", events.c.kind, events.c.at)
Index("events_by_item", events.c.item_id, events.c.kind, events.c.at)
Index("events_by_round", events.c.round_id, sqlite_where=HAS_ROUND)

cards = Table(
    "cards",
    metadata,
    Column("item_id", Text, primary_key=True),
    Column("stability", Float, nullable=False),
    Column("difficulty", Float, nullable=False),
    Column("reviewed_at", Integer, nullable=False),
    Column("reviewed_on", Date, nullable=False),
    Column("last_grade", Integer, nullable=False),
    Column("reps", Integer, nullable=False),
    Column("lapses", Integer, nullable=False),
    sqlite_with_rowid=False,
)

drafts = Table(
    "drafts",
    metadata,
    Column("key", Text, primary_key=True),
    Column("saved_at", Integer, nullable=False),
    Column("draft", Text, nullable=False),  # JSON of text and state
)

reviews = Table(
    "reviews",
    metadata,
    Column("event_id", Text, ForeignKey("events.id"), nullable=False),
    Column("item_id", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("grade", Integer, nullable=False),
    Column("seconds", Float, nullable=False),
    PrimaryKeyConstraint("at", "event_id"),  # the table itself is in order of time
    CheckConstraint("grade BETWEEN 1 AND 4", name="grade_is_known"),
    sqlite_with_rowid=False,
)
# Covering: statistics by item (and so by topic) never touch the table. 1.3-2.3 s become 80 ms for a million reviews.
Index("reviews_by_item", reviews.c.item_id, reviews.c.at, reviews.c.grade, reviews.c.seconds)

alembic_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
