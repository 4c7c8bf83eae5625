"""Literal values that the store's tests begin with."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from trainer.core.cards import Card
from trainer.core.drafts import Draft
from trainer.core.events import Body, Event, Grade, Reviewed

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
TWO_SUM = "problem:two-sum"
RATE_LIMITER = "design:rate-limiter"


def event(name: str, body: Body, at: datetime = MONDAY) -> Event:
    """An event; its id is a short name, which no code here looks into."""
    return Event(name, at, "laptop", body)


def reviewed(item_id: str = TWO_SUM, grade: Grade = Grade.GOOD) -> Reviewed:
    return Reviewed(item_id, grade, Grade.HARD, ("2 hints used",), 312.5, "s1", {"depth": 3})


def card(item_id: str = TWO_SUM, *, reps: int = 1) -> Card:
    return Card(item_id, 3.25, 5.5, MONDAY, date(2026, 3, 2), 3, reps, 0)


def draft(key: str = TWO_SUM, text: str = "class Solution:", at: datetime = MONDAY) -> Draft:
    return Draft(key, text, {"hints": 2, "spent": [1.5, None]}, at)
