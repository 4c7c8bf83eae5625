"""Bringing an older database up to the newest revision; the only place that loads Alembic.

All revisions run in one transaction: a failure leaves the database as it was, and a copy was made before.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection


def upgrade(connection: Connection) -> None:
    """Run the revisions that are missing, inside the transaction that `connection` has begun."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
