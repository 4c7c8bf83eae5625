"""Streaks, heatmap, retention and forecast over plain rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from trainer.core.cards import Card, ItemRecall, Quarter
from trainer.core.history import days_of, forecast, minutes_by_day, retention_by_topic, reviews_by_day, shade, streak
from trainer.core.items import Difficulty, Item, Kind
from trainer.core.scheduling import Policy
from trainer.core.studyday import StudyCalendar

TODAY = date(2026, 3, 10)
CALENDAR = StudyCalendar(UTC, 4)


def days(*back: int) -> list[date]:
    return [TODAY - timedelta(days=n) for n in back]


@pytest.mark.parametrize(("practised", "level"), [(0, 0), (1, 1), (15, 1), (16, 2), (31, 3), (61, 4)])
def test_a_day_gets_darker_with_its_minutes(practised: float, level: int) -> None:
    assert shade(practised) == level


def test_a_streak_counts_days_in_a_row_up_to_today() -> None:
    assert (streak(days(0, 1, 2), TODAY).current, streak(days(0, 1, 2), TODAY).today) == (3, True)


def test_a_day_not_yet_practised_does_not_break_a_streak() -> None:
    found = streak(days(1, 2), TODAY)
    assert (found.current, found.today) == (2, False)


def test_a_missed_day_breaks_it_and_the_best_is_kept() -> None:
    found = streak(days(0, 3, 4, 5), TODAY)
    assert (found.current, found.best) == (1, 3)


def test_no_practice_is_no_streak() -> None:
    assert (streak([], TODAY).current, streak([], TODAY).best) == (0, 0)


def test_minutes_and_reviews_fall_on_study_days() -> None:
    quarters = [
        Quarter(datetime(2026, 3, 10, 2, tzinfo=UTC), 2, 600),
        Quarter(datetime(2026, 3, 10, 5, tzinfo=UTC), 1, 300),
    ]
    assert minutes_by_day(quarters, CALENDAR) == {date(2026, 3, 9): 10.0, date(2026, 3, 10): 5.0}
    assert reviews_by_day(quarters, CALENDAR) == {date(2026, 3, 9): 2, date(2026, 3, 10): 1}


def test_instants_become_days_each_once_also_when_clocks_change() -> None:
    berlin = StudyCalendar(ZoneInfo("Europe/Berlin"), 4)
    start = datetime(2026, 3, 27, tzinfo=UTC)
    instants = [start + timedelta(minutes=15 * number) for number in range(4 * 24 * 4)]

    assert days_of(instants, berlin) == sorted({berlin.day_of(instant) for instant in instants})


ITEMS = {i.id: i for i in [Item(Kind.PROBLEM, "a", "A", "graphs", Difficulty.EASY, 15)]}


def test_retention_leaves_first_meetings_out() -> None:
    recalls = [
        ItemRecall("problem:a", (2, 1, 1, 0), first_grade=1),
        ItemRecall("problem:gone", (0, 0, 2, 0), first_grade=3),
    ]
    gone = retention_by_topic(recalls, ITEMS)[1]
    graphs = retention_by_topic(recalls, ITEMS)[0]

    assert (graphs.topic, graphs.reviews, graphs.recalled) == ("graphs", 3, 2)
    assert (gone.topic, gone.reviews, gone.recalled) == ("no longer shipped", 1, 1)


def test_an_item_met_once_says_nothing_about_retention() -> None:
    assert retention_by_topic([ItemRecall("problem:a", (1, 0, 0, 0), 1)], ITEMS) == []


def test_what_is_overdue_is_forecast_for_today() -> None:
    day = TODAY - timedelta(days=9)
    card = Card("problem:a", 2.0, 5.0, datetime(2026, 3, 1, tzinfo=UTC), day, 3, 1, 0)
    gone = Card("problem:gone", 2.0, 5.0, datetime(2026, 3, 1, tzinfo=UTC), day, 3, 1, 0)

    assert forecast([card, gone], ITEMS, TODAY, Policy(), 2) == [
        (TODAY, 1, 15),
        (TODAY + timedelta(days=1), 0, 0),
    ]
