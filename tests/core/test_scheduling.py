"""Scheduling against the fsrs package, golden histories, and our own decisions about days."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.cards import Card, ReviewRow
from trainer.core.events import Grade
from trainer.core.scheduling import DECAY, Policy, due_on, fold, interval_days, previews, retrievability, review
from trainer.core.studyday import StudyCalendar

CALENDAR = StudyCalendar(UTC, start_hour=0)
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
POLICY = Policy()


def row(at: datetime, grade: int, item_id: str = "problem:two-sum") -> ReviewRow:
    return ReviewRow("e", item_id, at, grade, 60.0)


def mature_card(item_id: str = "problem:two-sum", stability: float = 40.0, grade: Grade = Grade.GOOD) -> Card:
    return Card(item_id, stability, 5.0, MONDAY, MONDAY.date(), grade, 6, 0)


def test_the_decay_is_the_packages_own() -> None:
    assert -fsrs.Scheduler().parameters[20] == DECAY


def test_a_golden_history_of_good_reviews() -> None:
    card, policy, day = None, Policy(), MONDAY
    gaps = []
    for _ in range(5):
        card = review(card, "problem:two-sum", Grade.GOOD, day, CALENDAR)
        gap = (due_on(card, policy) - day.date()).days
        gaps.append(gap)
        day += timedelta(days=gap)
    assert gaps == [2, 11, 46, 163, 497]


def test_a_lapse_brings_the_item_back_tomorrow() -> None:
    lapsed = review(mature_card(), "problem:two-sum", Grade.AGAIN, MONDAY + timedelta(days=40), CALENDAR)

    assert due_on(lapsed, POLICY) == MONDAY.date() + timedelta(days=41)
    assert lapsed.lapses == 1
    assert lapsed.stability < 40.0


def test_a_first_failure_is_not_a_lapse() -> None:
    assert review(None, "problem:two-sum", Grade.AGAIN, MONDAY, CALENDAR).lapses == 0


def test_no_grade_brings_an_item_back_on_the_same_day() -> None:
    assert min(previews(None, "problem:two-sum", MONDAY, CALENDAR, POLICY).values()) > MONDAY.date()


def test_an_evening_and_the_next_morning_are_two_study_days() -> None:
    calendar = StudyCalendar(UTC, start_hour=4)
    evening = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    card = review(None, "problem:two-sum", Grade.AGAIN, evening, calendar)

    assert due_on(card, POLICY) == date(2026, 3, 3)
    assert calendar.day_of(evening + timedelta(hours=7)) == date(2026, 3, 3)


def test_practice_after_midnight_counts_for_the_evening() -> None:
    calendar = StudyCalendar(UTC, start_hour=4)
    assert calendar.day_of(datetime(2026, 3, 3, 3, 59, tzinfo=UTC)) == date(2026, 3, 2)
    assert calendar.start_of(date(2026, 3, 2)) == datetime(2026, 3, 2, 4, tzinfo=UTC)


def test_nothing_is_put_off_to_the_interview_or_beyond() -> None:
    interview = MONDAY.date() + timedelta(days=30)
    dues = {due_on(mature_card(f"problem:p{i}"), Policy(0.9, interview)) for i in range(100)}

    assert max(dues) < interview
    assert min(dues) >= interview - timedelta(days=7)
    assert len(dues) == 7, "the last week is shared out, not piled onto one day"


def test_what_comes_due_before_the_interview_is_left_alone() -> None:
    policy = Policy(0.9, MONDAY.date() + timedelta(days=400))
    assert due_on(mature_card(), policy) == MONDAY.date() + timedelta(days=40)


@pytest.mark.parametrize("ahead", [-3, 0, 1, 2])
def test_an_interview_that_is_over_or_imminent_never_makes_a_day_of_the_past(ahead: int) -> None:
    policy = Policy(0.9, MONDAY.date() + timedelta(days=ahead))
    assert due_on(mature_card(), policy) > MONDAY.date()


def test_higher_retention_means_shorter_intervals() -> None:
    assert interval_days(40, 0.95) < interval_days(40, 0.9) == 40 < interval_days(40, 0.8)


def test_recall_is_ninety_percent_after_stability_days() -> None:
    assert retrievability(mature_card(), MONDAY.date() + timedelta(days=40)) == pytest.approx(0.9)


def test_a_clock_set_back_does_not_break_the_fold() -> None:
    rows = [row(MONDAY, 3), row(MONDAY - timedelta(days=3), 3)]
    assert fold("problem:two-sum", rows, CALENDAR) is not None


def test_no_reviews_make_no_card() -> None:
    assert fold("problem:two-sum", [], CALENDAR) is None


def test_a_thousand_random_histories_agree_with_the_package() -> None:
    rng = random.Random(7)
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    for _ in range(1000):
        theirs, at, rows = fsrs.Card(card_id=1), datetime(2026, 1, 1, tzinfo=UTC), []
        for _ in range(rng.randint(1, 12)):
            grade = rng.choice([1, 2, 3, 3, 3, 4])
            rows.append(row(at, grade))
            theirs, _ = scheduler.review_card(theirs, fsrs.Rating(grade), at)
            at += timedelta(days=rng.randint(1, 60))
        ours = fold("problem:two-sum", rows, CALENDAR)

        assert ours is not None
        assert (ours.stability, ours.difficulty) == (theirs.stability, theirs.difficulty)
        if rows[-1].grade > 1:
            assert (due_on(ours, POLICY) - ours.reviewed_on).days == (theirs.due - rows[-1].at).days


@given(st.lists(st.tuples(st.integers(0, 90), st.sampled_from(list(Grade))), min_size=1, max_size=12))
def test_folding_is_the_same_as_reviewing_one_by_one(steps: list[tuple[int, Grade]]) -> None:
    card, at, rows = None, MONDAY, []
    for gap, grade in steps:
        at += timedelta(days=gap, minutes=1)
        rows.append(row(at, grade))
        card = review(card, "problem:two-sum", grade, at, CALENDAR)

    assert fold("problem:two-sum", rows, CALENDAR) == card
