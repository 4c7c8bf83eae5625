"""The state of an item's card: what a fold over its reviews leaves behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Card:
    """Memory state of one item that has been reviewed at least once; an item without a card is new."""

    item_id: str
    stability: float
    """Days until recall falls to 90%."""
    difficulty: float
    """1 (easy) to 10 (hard)."""
    reviewed_at: datetime
    """UTC instant of the last review."""
    reviewed_on: date
    """Study day of the last review."""
    last_grade: int
    """1 (again) to 4 (easy). When the card is due follows from this, `stability` and the settings of the moment, so it is not
    stored: see `scheduling.due_on`."""
    reps: int
    lapses: int
    """Reviews graded Again, the first one aside."""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One counted review, in the few fields that folds and statistics need."""

    event_id: str
    item_id: str
    at: datetime
    """UTC."""
    grade: int
    seconds: float


@dataclass(frozen=True, slots=True)
class ItemRecall:
    """How the counted reviews of one item went."""

    item_id: str
    grades: tuple[int, int, int, int]
    """How often Again, Hard, Good and Easy."""
    first_grade: int
    """Of the first meeting, which says nothing about remembering; 0 when that was elsewhere (core/imported.py)."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """Practice within one quarter of an hour, the largest span that falls into one study day in every time zone."""

    start: datetime
    """UTC."""
    reviews: int
    seconds: float
