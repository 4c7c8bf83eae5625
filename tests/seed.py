"""A plausible history in bulk, for benchmarks and for tests that want a lived-in store.

The same arguments always make the same history.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from trainer.core.cards import Card
from trainer.core.events import Event, Grade, Reviewed
from trainer.services.ports import Store

SPAN = timedelta(days=364)
"""The history reaches from its start to so much later."""
_OUTCOMES = (
    (Grade.AGAIN, ("not accepted",), 0.5),
    (Grade.HARD, ("2 hints used",), 1.2),
    (Grade.GOOD, ("within the target time",), 2.6),
    (Grade.EASY, ("first submit, at most 0.6 x the target time",), 3.5),
)
"""Grade, reasons, and the factor by which stability grows: about what FSRS does to a card in the middle of its life."""
_WEIGHTS = (12, 18, 55, 15)


def seed(store: Store, items: Sequence[str], reviews: int, start: datetime) -> None:
    """Add so many reviews of these item ids, spread over a year from `start` (UTC), with the cards they leave."""
    events = list(_history(items, reviews, start))
    store.merge(events)
    cards: dict[str, Card] = {}
    for event in events:
        if isinstance(event.body, Reviewed):
            cards[event.item_id] = _after(cards.get(event.item_id), event.body, event.at)
    store.replace_cards({**store.cards(), **cards}.values())


def _history(items: Sequence[str], reviews: int, start: datetime) -> Iterator[Event]:
    chance = random.Random(reviews)
    step = SPAN / max(1, reviews)
    order: list[str] = []
    for number in range(reviews):
        if not order:  # every item comes up before any comes up again
            order = chance.sample(items, len(items))
        at = start + number * step
        grade, reasons, _ = chance.choices(_OUTCOMES, _WEIGHTS)[0]
        seconds = round(chance.uniform(200.0, 2400.0), 1)
        body = Reviewed(order.pop(), grade, grade, reasons, seconds, f"session-{number}")
        yield Event(_uuid7(at, number), at, "seed", body)


def _uuid7(at: datetime, number: int) -> str:
    """A valid UUIDv7 whose random part is a running number."""
    time, tail = f"{int(at.timestamp() * 1000):012x}", f"{number:012x}"
    return f"{time[:8]}-{time[8:]}-7000-8000-{tail}"


def _after(card: Card | None, review: Reviewed, at: datetime) -> Card:
    factor = dict(zip(Grade, (factor for _, _, factor in _OUTCOMES), strict=True))[review.grade]
    stability = min(365.0, max(0.5, (card.stability if card else 2.0) * factor))
    lapsed = card is not None and review.grade is Grade.AGAIN
    return Card(
        item_id=review.item_id,
        stability=stability,
        difficulty=10.0 - 2.0 * review.grade,
        reviewed_at=at,
        reviewed_on=at.date(),
        last_grade=int(review.grade),
        reps=card.reps + 1 if card else 1,
        lapses=card.lapses + lapsed if card else 0,
    )
