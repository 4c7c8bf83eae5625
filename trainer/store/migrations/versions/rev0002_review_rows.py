"""Review rows with their covering index; the rows themselves are filled from the events after every migration."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "reviews",
        sa.Column("event_id", sa.Text, sa.ForeignKey("events.id"), nullable=False),
        sa.Column("item_id", sa.Text, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("grade", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("at", "event_id"),
        sa.CheckConstraint("grade BETWEEN 1 AND 4", name="grade_is_known"),
        sqlite_with_rowid=False,
    )
    op.create_index("reviews_by_item", "reviews", ["item_id", "at", "grade", "seconds"])
