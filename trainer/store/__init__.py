"""The database: what was done, as append-only events, and what is derived from them.

The one package that knows SQL. Everything but `events` and `drafts` can be dropped and rebuilt.
"""

from trainer.store.opening import open_store
from trainer.store.sqlstore import SqlStore

__all__ = ["SqlStore", "open_store"]
