"""Rounds read from their events, their spread, and the choice of an item."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from trainer.core.events import Body, Event, RoundAbandoned, RoundScored, RoundStarted, RoundSubmitted
from trainer.core.items import Difficulty, Item, Kind
from trainer.core.rounds import KINDS, RoundState, band, choose_item, rounds_from, spread

START = datetime(2026, 3, 2, 10, tzinfo=UTC)
DEADLINE = START + timedelta(minutes=45)


def at(minutes: float, body: Body) -> Event:
    return Event(f"e{minutes}", START + timedelta(minutes=minutes), "d", body)


STARTED = at(0, RoundStarted("r", "phone-screen", "problem:a", DEADLINE))


def test_a_round_runs_until_its_deadline_wherever_the_program_was() -> None:
    (running,) = rounds_from([STARTED], START + timedelta(minutes=30))

    assert running.state is RoundState.RUNNING
    assert running.left(START + timedelta(minutes=30)) == timedelta(minutes=15)


def test_a_round_that_was_not_handed_in_expires() -> None:
    (expired,) = rounds_from([STARTED], DEADLINE)

    assert expired.state is RoundState.EXPIRED
    assert expired.ended_at == DEADLINE
    assert expired.left(DEADLINE + timedelta(days=1)) == timedelta()


def test_a_scored_round_keeps_the_time_of_its_answer() -> None:
    scored = RoundScored("r", "problem:a", {"testing": 3, "communication": 2}, {}, {"submits": 1})
    (found,) = rounds_from([STARTED, at(20, RoundSubmitted("r", "problem:a")), at(300, scored)], DEADLINE)

    assert found.state is RoundState.SCORED
    assert found.ended_at == START + timedelta(minutes=20)
    assert found.score == 2.5


def test_an_abandoned_round_has_no_score() -> None:
    (found,) = rounds_from([STARTED, at(5, RoundAbandoned("r", "problem:a"))], DEADLINE)
    assert (found.state, found.score) == (RoundState.ABANDONED, None)


def test_an_event_of_an_unknown_round_is_passed_over() -> None:
    assert rounds_from([at(5, RoundSubmitted("other", "problem:a"))], DEADLINE) == []


def test_spread_is_never_one_number() -> None:
    found = spread([2.0, 3.0, 4.0])
    assert found is not None
    assert (found.count, found.mean, found.low, found.high, found.deviation) == (3, 3.0, 2.0, 4.0, 1.0)
    assert spread([]) is None


def test_one_round_has_no_deviation() -> None:
    found = spread([3.0])
    assert found is not None and found.deviation is None


@pytest.mark.parametrize(
    ("score", "word"),
    [(4, "strong hire"), (3.5, "strong hire"), (3, "lean hire"), (2, "lean no hire"), (1.9, "strong no hire")],
)
def test_bands(score: float, word: str) -> None:
    assert band(score) == word


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_phases_fill_the_round(kind: object) -> None:
    row = KINDS[kind.name]  # type: ignore[attr-defined]
    assert sum(phase.minutes for phase in row.phases) == row.minutes


MEDIUM = [Item(Kind.PROBLEM, slug, slug, "graphs", Difficulty.MEDIUM, 25) for slug in "abc"]
HARD = Item(Kind.PROBLEM, "h", "h", "graphs", Difficulty.HARD, 40)


def test_a_phone_screen_takes_a_medium_problem_that_was_never_seen() -> None:
    seen = {"problem:a": START, "problem:c": START}
    chosen = choose_item(KINDS["phone-screen"], [HARD, *MEDIUM], seen, "seed")
    assert chosen is not None and chosen.slug == "b"


def test_when_all_were_seen_the_oldest_comes() -> None:
    seen = {f"problem:{slug}": START - timedelta(days=n) for n, slug in enumerate("abc")}
    chosen = choose_item(KINDS["phone-screen"], MEDIUM, seen, "seed")
    assert chosen is not None and chosen.slug == "c"


def test_no_fitting_item_is_none() -> None:
    assert choose_item(KINDS["system-design"], MEDIUM, {}, "seed") is None
