"""The queue itself and the fold over reviews, after loading."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from functools import partial

import fsrs

from tests.benchmarks.measure import Line, lines, medians
from trainer.core.cards import Card, ReviewRow
from trainer.core.items import Difficulty, Item, Kind
from trainer.core.queue import plan_day
from trainer.core.scheduling import Policy, fold
from trainer.core.studyday import StudyCalendar

TODAY = date(2026, 6, 1)


def run(rounds: int = 7) -> list[Line]:
    """Queue of 1,000, 10,000 and 100,000 cards against one pass over them; rebuild against a bare fsrs loop."""
    report: list[Line] = []
    for count in (1_000, 10_000, 100_000):
        items, cards = _deck(count)
        name = f"queue of {count:,} cards"
        found = medians(
            {"one pass over the cards": partial(_pass, cards), name: partial(_plan, items, cards)},
            rounds,
        )
        report += lines(found, "one pass over the cards", {name: "50 ms" if count == 10_000 else ""})
    return report + _rebuild()


def _rebuild() -> list[Line]:
    rows = _history(2_000, 10)
    calendar = StudyCalendar(UTC, 4)
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)

    def bare() -> None:
        for history in rows:
            card = fsrs.Card(card_id=1)
            for row in history:
                card, _ = scheduler.review_card(card, fsrs.Rating(row.grade), row.at)

    def ours() -> None:
        for history in rows:
            fold("problem:p", history, calendar)

    name = "rebuild of cards from 20,000 reviews"
    return lines(medians({"fsrs in a bare loop": bare, name: ours}, 3), "fsrs in a bare loop", {name: "1.3 x"})


def _pass(cards: dict[str, Card]) -> None:
    assert all(card.stability > 0 for card in cards.values())


def _plan(items: dict[str, Item], cards: dict[str, Card]) -> None:
    plan_day(items, cards, today=TODAY, budget=60, new_allowed=3, policy=Policy())


def _deck(count: int) -> tuple[dict[str, Item], dict[str, Card]]:
    rng = random.Random(1)
    items, cards = {}, {}
    for number in range(count):
        item = Item(Kind.PROBLEM, f"p{number}", f"P{number}", f"topic-{number % 18}", Difficulty.MEDIUM, 25)
        items[item.id] = item
        day = TODAY - timedelta(days=rng.randint(1, 60))
        at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        cards[item.id] = Card(item.id, rng.uniform(0.5, 200), 5.0, at, day, 3, 3, 0)
    return items, cards


def _history(items: int, reviews: int) -> list[list[ReviewRow]]:
    rng = random.Random(2)
    start = datetime(2025, 1, 1, 12, tzinfo=UTC)
    return [
        [
            ReviewRow("e", "problem:p", start + timedelta(days=9 * number), rng.choice([1, 2, 3, 3, 3, 4]), 60)
            for number in range(reviews)
        ]
        for _ in range(items)
    ]
