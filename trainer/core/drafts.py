"""Drafts: unfinished work that must survive a closed terminal, kill -9 and a reboot.

A draft is the one thing that is replaced in place: it is not yet something the user did.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

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
