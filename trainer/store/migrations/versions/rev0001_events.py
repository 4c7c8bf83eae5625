"""Events, drafts and cards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("item_id", sa.Text, nullable=False),
        sa.Column("round_id", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
    )
    op.create_index("events_by_kind", "events", ["kind", "at"])
    op.create_index("events_by_item", "events", ["item_id", "kind", "at"])
    op.create_index("events_by_round", "events", ["round_id"], sqlite_where=sa.text("round_id != ''"))
    op.create_table(
        "cards",
        sa.Column("item_id", sa.Text, primary_key=True),
        sa.Column("stability", sa.Float, nullable=False),
        sa.Column("difficulty", sa.Float, nullable=False),
        sa.Column("reviewed_at", sa.Integer, nullable=False),
        sa.Column("reviewed_on", sa.Date, nullable=False),
        sa.Column("last_grade", sa.Integer, nullable=False),
        sa.Column("reps", sa.Integer, nullable=False),
        sa.Column("lapses", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "drafts",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("saved_at", sa.Integer, nullable=False),
        sa.Column("draft", sa.Text, nullable=False),
    )
