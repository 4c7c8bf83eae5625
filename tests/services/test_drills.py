"""Pattern drills: the answer first, the truth after; and what of it is remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import OneMoreWrite
from tests.world import VOCABULARY, World
from trainer.core.events import Answered, Grade, Reviewed
from trainer.core.recognition import Hit
from trainer.core.settings import Settings
from trainer.errors import UsageError
from trainer.services import drills, practice, today
from trainer.services.drills import DrillSession

KEY = "drill:flood-fill"


@pytest.fixture
def world() -> World:
    world = World()
    world.content.vocabulary = dict(VOCABULARY)
    return world


def answered(world: World, pattern: str = "bfs", complexity: str = "O(1)", **changes: object) -> DrillSession:
    """A drill of flood-fill with an answer, half a minute after its start."""
    session = drills.start(world, "flood-fill")
    world.wait(minutes=0.5)
    return replace(session, pattern=pattern, complexity=complexity, **changes)  # type: ignore[arg-type]


def test_a_problem_a_drill_and_a_number_all_lead_to_the_drill(world: World) -> None:
    assert drills.find(world, "flood-fill").id == drills.find(world, KEY).id == KEY
    assert drills.find(world, "two-heaps").id == "pattern:two-heaps"


def test_a_prompt_has_no_pattern_to_name(world: World) -> None:
    with pytest.raises(UsageError, match="no pattern to name"):
        drills.start(world, "rate-limiter")


def test_what_was_typed_and_the_clock_survive(world: World) -> None:
    drills.save(world, answered(world, edges=("empty", "one cell")))
    world.wait(days=1)
    again = drills.start(world, KEY)

    assert (again.pattern, again.complexity, again.edges) == ("bfs", "O(1)", ("empty", "one cell"))
    assert (again.seconds(world.now()), again.resumed, again.committed) == (30.0, True, False)


def test_nothing_is_compared_or_graded_before_the_commit(world: World) -> None:
    for call in (drills.compare, drills.suggestion, lambda session: drills.finish(world, session)):
        with pytest.raises(UsageError, match="not committed"):
            call(answered(world))


def test_the_answer_is_an_event(world: World) -> None:
    drills.commit(world, answered(world, edges=(" empty ", "one cell")))

    (event,) = world.store.events(Answered.kind)
    assert isinstance(event.body, Answered)
    assert event.body.notes == {"pattern": "bfs", "complexity": "O(1)", "edge cases": "empty\none cell"}
    assert (event.item_id, event.body.seconds) == (KEY, 30.0)


@pytest.mark.parametrize(
    ("typed", "message", "hint"),
    [
        ("heap", "may be several patterns", "top-k-heap, two-heaps"),
        ("hesh lokup", "is no pattern here", "Did you mean hash-lookup?"),
        ("zzz", "is no pattern here", "leave it empty"),
    ],
)
def test_a_name_that_is_not_understood_is_not_committed(world: World, typed: str, message: str, hint: str) -> None:
    with pytest.raises(UsageError, match=message) as raised:
        drills.commit(world, answered(world, typed))

    assert hint in raised.value.hint
    assert world.store.events() == []


def test_a_right_answer_is_good_and_a_missed_pattern_comes_back_tomorrow(world: World) -> None:
    good = drills.finish(world, drills.commit(world, answered(world)))
    world.wait(days=9)
    again = drills.finish(world, drills.commit(world, answered(world, "two heaps")))

    assert (good.grade, again.grade) == (Grade.GOOD, Grade.AGAIN)
    assert again.due_on == world.calendar.day_of(world.now()).replace(day=12)
    assert world.store.drafts() == []


def test_the_time_that_counts_ends_with_the_commit(world: World) -> None:
    session = drills.commit(world, answered(world))
    world.wait(minutes=10)

    assert drills.compare(session).seconds == 30.0
    drills.finish(world, session)
    (event,) = world.store.events(Reviewed.kind)
    assert isinstance(event.body, Reviewed) and event.body.seconds == 630.0


def test_an_answer_that_nobody_timed_is_not_measured_by_time(world: World) -> None:
    session = drills.commit(world, answered(world), timed=False)

    assert drills.compare(session).seconds is None
    assert drills.compare(drills.start(world, KEY)).seconds is None


def test_the_answer_and_that_it_stands_are_stored_together(world: World) -> None:
    session = answered(world)
    world.store = OneMoreWrite(world.store)

    drills.commit(world, session)

    assert drills.start(world, session.item.slug).committed


def test_a_committed_drill_goes_on_at_the_comparison(world: World) -> None:
    drills.commit(world, answered(world))
    world.wait(days=1)
    again = drills.start(world, KEY)

    assert again.committed and drills.compare(again).hit is Hit.MAIN
    assert drills.compare(again).seconds == 30.0


def test_grading_by_hand_takes_what_was_measured_where_there_is_an_answer(world: World) -> None:
    drills.commit(world, answered(world, "two heaps"))
    measured = practice.grade(world, drills.find(world, KEY), Grade.GOOD)
    by_hand = practice.grade(world, drills.find(world, "drill:course-schedule"), Grade.GOOD)

    assert measured.suggestion.grade is Grade.AGAIN and by_hand.suggestion.reasons == ("graded by hand",)
    assert world.store.drafts() == []


def test_an_answer_that_does_not_stand_yet_survives_a_grade_by_hand(world: World) -> None:
    drills.save(world, answered(world))
    practice.grade(world, drills.find(world, KEY), Grade.GOOD)

    assert world.store.draft(KEY) is not None


def test_the_end_counts_as_the_solution_seen_in_an_open_session_of_the_problem(world: World) -> None:
    practice.save(world, practice.start(world, "flood-fill"), "class Solution: ...")
    drills.commit(world, answered(world))

    assert practice.start(world, "flood-fill").solution_seen
    assert practice.start(world, "flood-fill").text == "class Solution: ..."


def test_a_drill_knows_whether_its_problem_was_solved(world: World) -> None:
    assert drills.start(world, "flood-fill").unsolved
    practice.finish(world, practice.start(world, "flood-fill"), Grade.AGAIN)
    assert drills.start(world, "flood-fill").unsolved
    practice.finish(world, practice.start(world, "flood-fill"), Grade.HARD)
    assert not drills.start(world, "flood-fill").unsolved


def test_the_next_one_is_what_was_begun_then_what_today_holds(world: World) -> None:
    world.settings = Settings(minutes_per_day=120)
    assert drills.next_item(world) is None
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    world.wait(days=1)
    opened = {planned.item.id for planned in today.overview(world).plan.queue if planned.item.kind.is_short}
    assert opened == {KEY, "pattern:bfs"}
    found = drills.next_item(world)
    assert found is not None and found.id in opened

    drills.save(world, drills.start(world, "course-schedule"))
    assert drills.next_item(world) == drills.find(world, "drill:course-schedule")
