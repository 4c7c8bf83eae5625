"""One coding session from start to grade: what is counted, what is kept, what survives."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes import OneMoreWrite
from tests.world import MORNING, World
from trainer.core.events import Attempted, Grade, Reviewed
from trainer.core.jsonvalue import Json
from trainer.core.verdicts import CaseResult, Verdict
from trainer.errors import StoreError, UsageError
from trainer.services import practice, reviews

GOOD = "class Solution:\n    def double(self, n): return 2 * n\n"


@pytest.fixture
def world() -> World:
    return World()


def test_a_fresh_session_starts_from_the_starter(world: World) -> None:
    session = practice.start(world, "course-schedule")

    assert session.text.startswith("class Solution:\n    def double(self, n: int) -> int:")
    assert not session.resumed and not session.is_review


def test_a_submit_runs_every_case_and_is_stored(world: World) -> None:
    session = practice.start(world, "course-schedule")
    world.wait(minutes=10)
    seen: list[CaseResult] = []
    session, report = practice.run(world, session, GOOD, on_case=seen.append)

    (event,) = world.store.events("attempted")
    assert isinstance(event.body, Attempted)
    assert (event.body.source, event.body.verdict, event.body.seconds) == (GOOD, "AC", 600.0)
    assert (report.total, len(seen), session.accepted_s) == (2, 2, 600.0)


def test_running_the_examples_is_not_an_attempt(world: World) -> None:
    session, report = practice.run(world, practice.start(world, "course-schedule"), GOOD, examples_only=True)

    assert report.total == 1
    assert world.store.events("attempted") == []
    assert session.submits == 0


def test_an_accepted_first_meeting_is_graded_good_and_comes_back_in_days(world: World) -> None:
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)
    outcome = practice.finish(world, session)

    assert outcome.grade is Grade.GOOD
    assert outcome.due_on == MORNING.date() + timedelta(days=2)
    assert world.store.cards()["problem:course-schedule"].reps == 1
    assert world.store.draft("problem:course-schedule") is None


def test_without_an_accepted_submit_it_is_again_and_tomorrow(world: World) -> None:
    world.judge.verdicts = [Verdict.WA]
    session, _ = practice.run(world, practice.start(world, "course-schedule"), "wrong")
    outcome = practice.finish(world, session)

    assert outcome.grade is Grade.AGAIN
    assert outcome.due_on == MORNING.date() + timedelta(days=1)


def test_only_too_slow_at_first_is_hard(world: World) -> None:
    world.judge.verdicts = [Verdict.TLE]
    session, _ = practice.run(world, practice.start(world, "course-schedule"), "slow")
    session, _ = practice.run(world, session, GOOD)

    assert practice.suggestion(world, session).grade is Grade.HARD


def test_a_wrong_answer_before_the_slow_one_is_an_ordinary_failure(world: World) -> None:
    world.judge.verdicts = [Verdict.WA, Verdict.TLE]
    session = practice.start(world, "course-schedule")
    for source in ("wrong", "slow", GOOD):
        session, _ = practice.run(world, session, source)

    assert practice.suggestion(world, session).grade is Grade.GOOD


def test_hints_come_one_by_one_and_count(world: World) -> None:
    session = practice.hint(world, practice.start(world, "course-schedule"), "x")
    assert session.shown_hints == ("nudge",)
    for _ in range(9):
        session = practice.hint(world, session, "x")
    assert session.shown_hints == ("nudge", "push", "shove")

    session, _ = practice.run(world, session, GOOD)
    assert practice.suggestion(world, session).reasons == ("3 hints used",)


def test_seeing_the_solution_is_again_even_when_accepted_later(world: World) -> None:
    session = practice.reveal(world, practice.start(world, "course-schedule"), "x")
    session, _ = practice.run(world, session, GOOD)

    assert practice.suggestion(world, session).grade is Grade.AGAIN


def test_reading_the_editorial_after_solving_costs_nothing(world: World) -> None:
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)
    session = practice.reveal(world, session, GOOD)

    assert practice.suggestion(world, session).grade is Grade.GOOD


def test_experiments_after_solving_cost_nothing(world: World) -> None:
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)
    world.judge.verdicts = [Verdict.WA]
    session, _ = practice.run(world, session, "other idea")

    assert (session.failed_submits, practice.suggestion(world, session).grade) == (0, Grade.GOOD)


def test_a_judge_error_is_never_the_users_fault(world: World) -> None:
    world.judge.verdicts = [Verdict.JE]
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)

    assert (session.submits, session.failed_submits, world.store.events("attempted")) == (0, 0, [])


def test_a_draft_survives_and_only_active_time_counts(world: World) -> None:
    session = practice.hint(world, practice.start(world, "course-schedule"), "x")
    world.wait(minutes=5)
    practice.save(world, session, "half done")
    world.wait(days=1)
    again = practice.start(world, "course-schedule")

    assert (again.text, again.hints, again.resumed, again.id) == ("half done", 1, True, session.id)
    world.wait(minutes=2)
    assert again.seconds(world.now()) == 7 * 60


@pytest.mark.parametrize("odd", ["three", None, [], {}, -1.0, True])
def test_a_draft_from_an_edited_backup_opens_with_its_text(world: World, odd: Json) -> None:
    session = practice.start(world, "course-schedule")
    practice.save(world, session, "half done")
    saved = world.store.draft(session.item_id)
    assert saved is not None
    world.store.save_draft(replace(saved, state=dict.fromkeys(saved.state, odd)))

    session = practice.hint(world, practice.start(world, "course-schedule"), "half done")
    session, report = practice.run(world, session, GOOD)

    assert (session.text, report.verdict) == ("half done", Verdict.AC)
    assert practice.finish(world, session).suggestion.reasons


def test_an_attempt_and_what_it_counts_for_are_stored_together(world: World) -> None:
    world.judge.verdicts = [Verdict.WA]
    world.store = OneMoreWrite(world.store)
    practice.run(world, practice.start(world, "course-schedule"), GOOD)

    assert practice.start(world, "course-schedule").failed_submits == 1


def test_a_paused_clock_stands_still(world: World) -> None:
    session = practice.pause(world, practice.start(world, "course-schedule"))
    world.wait(minutes=30)
    session = practice.go_on(world, session)
    world.wait(minutes=1)

    assert session.seconds(world.now()) == 60


def test_a_due_review_starts_blank_and_keeps_the_old_code(world: World) -> None:
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)
    practice.finish(world, session)
    world.wait(days=3)
    again = practice.start(world, "course-schedule")

    assert again.is_review and "return 2" not in again.text
    assert [getattr(e.body, "source", "") for e in world.store.events("attempted")] == [GOOD]


def test_a_fast_clean_review_is_easy(world: World) -> None:
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)
    practice.finish(world, session)
    world.wait(days=3)
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)

    assert practice.suggestion(world, session).grade is Grade.EASY


def test_an_override_stores_both_grades(world: World) -> None:
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)
    practice.finish(world, session, Grade.HARD)

    (event,) = world.store.events("reviewed")
    assert isinstance(event.body, Reviewed)
    assert (event.body.grade, event.body.suggested) == (Grade.HARD, Grade.GOOD)
    assert event.body.reasons


def test_undo_takes_the_card_back(world: World) -> None:
    session, _ = practice.run(world, practice.start(world, "course-schedule"), GOOD)
    first = practice.finish(world, session)
    before = world.store.cards()["problem:course-schedule"]
    world.wait(days=3)
    second = practice.finish(world, practice.start(world, "course-schedule"), Grade.AGAIN)
    reviews.undo(world, "problem:course-schedule", second.event_id)
    assert world.store.cards()["problem:course-schedule"] == before

    reviews.undo(world, "problem:course-schedule", first.event_id)
    assert world.store.cards() == {}


def test_cards_can_be_rebuilt_from_reviews(world: World) -> None:
    for slug in ("course-schedule", "flood-fill"):
        practice.finish(world, practice.start(world, slug), Grade.GOOD)
    cards = world.store.cards()
    world.store.replace_cards([])

    assert reviews.rebuild(world) == 2
    assert world.store.cards() == cards


def test_a_full_disk_is_told_and_the_text_stays_with_the_front(world: World) -> None:
    session = practice.start(world, "course-schedule")
    world.store.fail(StoreError("The disk is full.", "Free some space."))
    with pytest.raises(StoreError, match=r"The disk is full\. Free some space\."):
        practice.save(world, session, "precious")


def test_a_prompt_is_not_a_coding_problem(world: World) -> None:
    with pytest.raises(UsageError, match="not a coding problem"):
        practice.start(world, "rate-limiter")


def test_an_unknown_slug_names_the_nearest(world: World) -> None:
    with pytest.raises(UsageError, match="Did you mean course-schedule"):
        practice.start(world, "corse-schedule")


def test_the_claimed_complexity_outlives_a_crash_and_is_stored_with_the_attempt(world: World) -> None:
    session = practice.claim(world, practice.start(world, "course-schedule"), "draft", " O(V + E) ")

    resumed = practice.start(world, "course-schedule")
    practice.run(world, resumed, GOOD)

    assert session.claimed == resumed.claimed == "O(V + E)"
    (event,) = world.store.events("attempted")
    assert isinstance(event.body, Attempted)
    assert event.body.claimed == "O(V + E)"
