"""What a history of reviews says: streaks, heatmap, retention and the forecast of coming days. Pure sums over plain rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from trainer.core.cards import Card, ItemRecall, Quarter
from trainer.core.events import Grade
from trainer.core.items import Item
from trainer.core.scheduling import Policy, due_on
from trainer.core.studyday import StudyCalendar

SHADE_MINUTES = (0, 15, 30, 60)
"""Minutes of practice above which a day of the heatmap gets its next shade."""


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row with practice."""

    current: int
    """Counts today if it has practice already; a day not yet practised does not break it."""
    best: int
    today: bool


@dataclass(frozen=True, slots=True)
class TopicRetention:
    """How well a topic is remembered, first meetings aside."""

    topic: str
    reviews: int
    recalled: int
    """Reviews graded better than Again."""

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.recalled / self.reviews


def shade(minutes: float) -> int:
    """How dark a day of the heatmap is, 0 to 4."""
    return sum(minutes > limit for limit in SHADE_MINUTES)


def streak(days: Iterable[date], today: date) -> Streak:
    """The streak over the study days that had practice."""
    practised = sorted(set(days))
    best = run = 0
    before: date | None = None
    for day in practised:
        run = run + 1 if before is not None and day - before == timedelta(days=1) else 1
        best, before = max(best, run), day
    alive = before is not None and today - before <= timedelta(days=1)
    return Streak(run if alive else 0, best, before == today)


def days_of(instants: Iterable[datetime], calendar: StudyCalendar) -> list[date]:
    """The study days that instants in order fall on, each once."""
    days: list[date] = []
    day_ends: datetime | None = None
    for instant in instants:
        # A time zone is asked once a day, not once an instant.
        if day_ends is None or instant >= day_ends:
            days.append(calendar.day_of(instant))
            day_ends = calendar.start_of(days[-1] + timedelta(days=1))
    return days


def minutes_by_day(quarters: Iterable[Quarter], calendar: StudyCalendar) -> dict[date, float]:
    """Minutes of graded practice per study day."""
    minutes: dict[date, float] = {}
    for quarter in quarters:
        day = calendar.day_of(quarter.start)
        minutes[day] = minutes.get(day, 0.0) + quarter.seconds / 60
    return minutes


def reviews_by_day(quarters: Iterable[Quarter], calendar: StudyCalendar) -> dict[date, int]:
    """Number of reviews per study day."""
    counts = Counter[date]()
    for quarter in quarters:
        counts[calendar.day_of(quarter.start)] += quarter.reviews
    return dict(counts)


def retention_by_topic(recalls: Iterable[ItemRecall], items: Mapping[str, Item]) -> list[TopicRetention]:
    """Per topic, the share of repeated reviews that were recalled; topics in alphabetical order."""
    total, recalled = Counter[str](), Counter[str]()
    for recall in recalls:
        repeated = sum(recall.grades) - (recall.first_grade > 0)
        if not repeated:
            continue
        topic = items[recall.item_id].subject if recall.item_id in items else "no longer shipped"
        total[topic] += repeated
        recalled[topic] += sum(recall.grades[1:]) - (recall.first_grade > Grade.AGAIN)
    return [TopicRetention(topic, total[topic], recalled[topic]) for topic in sorted(total)]


def forecast(
    cards: Iterable[Card], items: Mapping[str, Item], today: date, policy: Policy, days: int
) -> list[tuple[date, int, int]]:
    """(day, items due, minutes) for today and the following days; what is overdue counts today."""
    count, minutes = Counter[date](), Counter[date]()
    for card in cards:
        if card.item_id not in items:
            continue
        day = max(due_on(card, policy), today)
        count[day] += 1
        minutes[day] += items[card.item_id].minutes
    span = [today + timedelta(days=ahead) for ahead in range(days)]
    return [(day, count[day], minutes[day]) for day in span]
