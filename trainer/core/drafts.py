"""Drafts: unfinished work that must survive a closed terminal, kill -9 and a reboot.

A draft is the one thing that is replaced in place: it is not yet something the user did.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from math import inf

from trainer.core.jsonvalue import Json


@dataclass(frozen=True, slots=True)
class Draft:
    """Unfinished text, and the state of the session around it."""

    key: str
    """An item id, or `round:<id>`."""
    text: str
    state: Mapping[str, Json]
    saved_at: datetime
    """UTC."""

    def amount(self, name: str) -> float:
        """Seconds or a count from the state; 0 where none is there, or one that is none, as in a backup that was edited."""
        try:
            found = float(str(self.state.get(name, 0)))
        except ValueError:
            return 0.0
        return found if 0 <= found < inf else 0.0
