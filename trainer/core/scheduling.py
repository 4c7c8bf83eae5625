"""Spaced repetition: how a review changes a card, and when the card comes back.

Stability and difficulty are FSRS-6, computed by the `fsrs` package without intraday steps. When a card is due is our own decision,
made of whole study days: a failed item comes back on the next day, and nothing is put off beyond the interviews.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING
from zlib import crc32

from trainer.core.cards import Card, ReviewRow
from trainer.core.events import Grade
from trainer.core.imported import Deferral, deferrals
from trainer.core.settings import Settings
from trainer.core.studyday import StudyCalendar

if TYPE_CHECKING:
    import fsrs

DECAY = -0.1542
"""FSRS-6's default forgetting-curve exponent, -w20; a test holds it against the package's own parameters."""
FACTOR: float = 0.9 ** (1 / DECAY) - 1
"""Makes retrievability 90% after `stability` days (the FSRS-6 forgetting curve)."""
MAXIMUM_INTERVAL_DAYS = 36500
FINAL_WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Policy:
    """What the user wants of the schedule."""

    desired_retention: float = 0.9
    interview_on: date | None = None
    deferred: Mapping[str, Deferral] = field(default_factory=dict)
    """Items that were due when they were imported, and wait for their turn."""


def policy_of(settings: Settings, flags: Mapping[str, frozenset[str]] = MappingProxyType({})) -> Policy:
    """The part of the settings, and of the flags of items, that scheduling reads."""
    return Policy(settings.desired_retention, settings.interview_date, deferrals(flags))


def retrievability(card: Card, on: date) -> float:
    """Probability (0 to 1) of recalling the card on a study day: (1 + F t/S)^decay."""
    elapsed_days = max(0, (on - card.reviewed_on).days)
    return float((1 + FACTOR * elapsed_days / card.stability) ** DECAY)


def interval_days(stability: float, desired_retention: float) -> int:
    """Whole days until retrievability falls to the desired retention, at least one (FSRS-6)."""
    days = round(stability * _stretch(desired_retention))
    return min(max(days, 1), MAXIMUM_INTERVAL_DAYS)


@lru_cache(maxsize=8)
def _stretch(desired_retention: float) -> float:
    """The interval as a multiple of stability; 1 for a retention of 90%."""
    growth: float = desired_retention ** (1 / DECAY) - 1
    return growth / FACTOR


def due_on(card: Card, policy: Policy) -> date:
    """The study day on which a card comes back.

    A card graded Again is due on the next day whatever its stability: a problem that was not solved is tried again at once.
    An imported card that was due at once waits for its turn.
    What would fall on or behind the interview date is spread over the days before it (up to a week), so that the last
    evening does not hold everything.
    """
    if card.last_grade == Grade.AGAIN:
        return card.reviewed_on + timedelta(days=1)
    due = card.reviewed_on + timedelta(days=interval_days(card.stability, policy.desired_retention))
    turn = policy.deferred.get(card.item_id)
    if turn is not None and card.reviewed_on < turn.since:
        due = max(due, turn.until)
    interview = policy.interview_on
    if interview is None or due < interview:
        return due
    ahead = (interview - card.reviewed_on).days - 1
    if ahead < 1:
        return due if interview <= card.reviewed_on else card.reviewed_on + timedelta(days=1)
    window = max(1, min(FINAL_WEEK_DAYS, ahead // 2))
    return card.reviewed_on + timedelta(days=ahead - crc32(card.item_id.encode()) % window)


def review(card: Card | None, item_id: str, grade: Grade, at: datetime, calendar: StudyCalendar) -> Card:
    """The card after one more review at a UTC instant; None stands for a new item."""
    day = calendar.day_of(at)
    memory = _reviewed(_memory_of(card), grade, day)
    return _card(card, item_id, memory, grade, at, day)


def previews(
    card: Card | None, item_id: str, at: datetime, calendar: StudyCalendar, policy: Policy
) -> Mapping[Grade, date]:
    """When the item would come back under each grade."""
    return {grade: due_on(review(card, item_id, grade, at, calendar), policy) for grade in Grade}


def fold(item_id: str, reviews: Iterable[ReviewRow], calendar: StudyCalendar) -> Card | None:
    """The card after all of an item's reviews, which are in order of time; None when there are none."""
    memory, last = _memory_of(None), None
    reps = lapses = 0
    for row in reviews:
        lapses += row.grade == Grade.AGAIN and reps > 0
        reps += 1
        memory = _reviewed(memory, row.grade, calendar.day_of(row.at))
        last = row
    if last is None:
        return None
    card = _card(None, item_id, memory, Grade(last.grade), last.at, calendar.day_of(last.at))
    return replace(card, reps=reps, lapses=lapses)


def _card(before: Card | None, item_id: str, memory: fsrs.Card, grade: Grade, at: datetime, day: date) -> Card:
    assert memory.stability is not None and memory.difficulty is not None
    return Card(
        item_id=item_id,
        stability=memory.stability,
        difficulty=memory.difficulty,
        reviewed_at=at,
        reviewed_on=day,
        last_grade=int(grade),
        reps=before.reps + 1 if before else 1,
        lapses=before.lapses + (grade == Grade.AGAIN) if before else 0,
    )


def _memory_of(card: Card | None) -> fsrs.Card:
    import fsrs

    # A card id keeps the package from sleeping a millisecond to make one.
    if card is None:
        return fsrs.Card(card_id=1)
    return fsrs.Card(
        card_id=1,
        state=fsrs.State.Review,
        stability=card.stability,
        difficulty=card.difficulty,
        last_review=_instant(card.reviewed_on),
        due=_instant(card.reviewed_on),
    )


def _reviewed(memory: fsrs.Card, grade: int, day: date) -> fsrs.Card:
    # Days, not instants: an evening review and one next morning are a day apart, though not 24 hours.
    # A clock set back must not make time negative.
    instant = _instant(day)
    if memory.last_review is not None and memory.last_review > instant:
        instant = memory.last_review
    scheduler, ratings = _scheduler()
    return scheduler.review_card(memory, ratings[grade], instant)[0]


@lru_cache(maxsize=1)
def _scheduler() -> tuple[fsrs.Scheduler, Mapping[int, fsrs.Rating]]:
    import fsrs

    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    return scheduler, {int(rating): rating for rating in fsrs.Rating}


def _instant(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=UTC)
