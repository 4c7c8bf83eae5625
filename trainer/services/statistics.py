"""Progress in numbers, each made from what is stored and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from trainer.core.cards import Card
from trainer.core.events import Grade
from trainer.core.history import (
    Streak,
    TopicRetention,
    forecast,
    minutes_by_day,
    retention_by_topic,
    reviews_by_day,
    streak,
)
from trainer.core.items import Item, Kind
from trainer.core.scheduling import policy_of, retrievability
from trainer.services.ports import Context

FORECAST_DAYS = 30


@dataclass(frozen=True, slots=True)
class TopicProgress:
    """How far a topic is."""

    topic: str
    total: int
    started: int
    readiness: float
    """Mean probability of recall today over all items of the topic; a new item counts as 0."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything the stats page and `trainer stats` show."""

    day: date
    reviews: int
    items_started: int
    items_total: int
    minutes: float
    streak: Streak
    minutes_by_day: Mapping[date, float]
    reviews_by_day: Mapping[date, int]
    forecast: tuple[tuple[date, int, int], ...]
    """(day, items due, minutes), today first."""
    retention: tuple[TopicRetention, ...]
    topics: tuple[TopicProgress, ...]
    grades: Mapping[int, int]
    """Grade (1-4) -> how often."""
    submits: int
    submits_accepted: int


def statistics(ctx: Context) -> Statistics:
    """The figures as of now."""
    items, now = ctx.content.items(), ctx.now()
    today, policy = ctx.calendar.day_of(now), policy_of(ctx.settings, ctx.store.flags())
    cards, quarters, recalls = ctx.store.cards(), ctx.store.quarters(), ctx.store.recalls()
    verdicts = ctx.store.verdicts()
    by_day = minutes_by_day(quarters, ctx.calendar)
    long = {item_id for item_id, item in items.items() if not item.kind.is_short}
    return Statistics(
        day=today,
        reviews=sum(quarter.reviews for quarter in quarters),
        items_started=len(long & cards.keys()),
        items_total=len(long),
        minutes=sum(by_day.values()),
        streak=streak(by_day, today),
        minutes_by_day=by_day,
        reviews_by_day=reviews_by_day(quarters, ctx.calendar),
        forecast=tuple(forecast(cards.values(), items, today, policy, FORECAST_DAYS)),
        retention=tuple(retention_by_topic(recalls, items)),
        topics=tuple(_topics(items, cards, today)),
        grades={int(grade): sum(recall.grades[grade - 1] for recall in recalls) for grade in Grade},
        submits=sum(verdicts.values()),
        submits_accepted=verdicts.get("AC", 0),
    )


def _topics(items: Mapping[str, Item], cards: Mapping[str, Card], today: date) -> list[TopicProgress]:
    recall: dict[tuple[int, str], list[float]] = {}
    kinds = list(Kind)
    for item in items.values():
        card = cards.get(item.id)
        key = (kinds.index(item.kind), item.subject)
        recall.setdefault(key, []).append(retrievability(card, today) if card else 0.0)
    return [
        TopicProgress(topic, len(values), sum(value > 0 for value in values), sum(values) / len(values))
        for (kind, topic), values in sorted(recall.items())
        # Drills and pattern cards open up by themselves: before the first of them there is nothing to be behind with.
        if any(values) or not kinds[kind].is_short
    ]
