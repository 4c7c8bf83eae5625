"""The overview of a morning, and the library beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.world import World
from trainer.core.drafts import Draft
from trainer.core.events import Grade
from trainer.core.items import Difficulty
from trainer.core.jsonvalue import Json
from trainer.errors import UsageError
from trainer.services import library, mock, practice, today
from trainer.services.library import Filter, State


@pytest.fixture
def world() -> World:
    return World()


def solved(world: World, slug: str, minutes: float = 10) -> None:
    session = practice.start(world, slug)
    world.wait(minutes=minutes)
    practice.finish(world, session, Grade.GOOD)


def queue(world: World, minutes: int | None = None) -> list[str]:
    return [planned.item.slug for planned in today.overview(world, minutes).plan.queue]


def test_a_first_morning_offers_new_items_easy_first(world: World) -> None:
    assert queue(world) == ["flood-fill", "course-schedule"]


def test_what_was_done_today_is_listed_and_does_not_come_again(world: World) -> None:
    solved(world, "flood-fill")
    day = today.overview(world)

    assert [(done.item.slug, done.grade, done.minutes) for done in day.done] == [("flood-fill", Grade.GOOD, 10.0)]
    assert "flood-fill" not in [p.item.slug for p in day.plan.queue]
    assert (day.minutes_done, day.new_today, day.streak.current) == (10.0, 1, 1)


def test_minutes_already_practised_are_taken_off_the_day(world: World) -> None:
    solved(world, "flood-fill", minutes=40)

    assert today.overview(world).plan.budget == 0
    assert queue(world, minutes=30) == ["course-schedule"]


def test_new_items_stop_at_the_days_limit(world: World) -> None:
    world.settings = replace(world.settings, new_per_day=1)
    solved(world, "flood-fill")

    assert queue(world, minutes=60) == []


def test_a_due_item_comes_back_and_a_suspended_one_does_not(world: World) -> None:
    solved(world, "flood-fill")
    world.wait(days=2)
    assert queue(world)[0] == "flood-fill"

    library.flag(world, "problem:flood-fill", library.SUSPENDED, on=True)
    assert "flood-fill" not in queue(world)


def test_unfinished_work_comes_first(world: World) -> None:
    session = practice.start(world, "course-schedule")
    world.wait(minutes=3)
    practice.save(world, session, "half")
    day = today.overview(world)

    assert [(r.item.slug, r.minutes) for r in day.resumable] == [("course-schedule", 3.0)]
    assert day.plan.queue[0].item.slug == "course-schedule"


def test_a_running_round_is_shown(world: World) -> None:
    started = mock.start(world, "phone-screen")
    assert today.overview(world).round == started.round


def test_broken_content_is_told(world: World) -> None:
    world.content.broken = ("problem_sets/x/problem.yaml:3: unknown key",)
    assert today.overview(world).faults == world.content.broken


def test_library_states_and_filters(world: World) -> None:
    solved(world, "flood-fill")
    states = {entry.item.slug: entry.state for entry in library.entries(world)}
    assert states == {"flood-fill": State.SCHEDULED, "course-schedule": State.NEW, "rate-limiter": State.NEW}

    def shown(wanted: Filter) -> list[str]:
        return [entry.item.slug for entry in library.entries(world, wanted)]

    assert shown(Filter(text="sched bfs")) == ["course-schedule"]
    assert shown(Filter(topic="graphs", difficulty=Difficulty.EASY)) == ["flood-fill"]
    assert shown(Filter(state=State.SCHEDULED)) == ["flood-fill"]
    world.wait(days=2)
    assert shown(Filter(state=State.DUE)) == ["flood-fill"]


@pytest.mark.parametrize("spent", ["soon", None, [1], float("nan"), -60.0])
def test_a_draft_from_an_edited_backup_does_not_keep_the_day_from_being_shown(world: World, spent: Json) -> None:
    world.store.save_draft(Draft("problem:flood-fill", "x", {"active_s": spent}, world.now()))

    assert [found.minutes for found in today.overview(world).resumable] == [0.0]


def test_an_unknown_topic_names_the_topics(world: World) -> None:
    with pytest.raises(UsageError, match="Topics: graphs, system-design"):
        library.entries(world, Filter(topic="grafs"))


def test_a_reset_item_is_new_again_and_keeps_its_history(world: World) -> None:
    solved(world, "flood-fill")
    world.wait(days=1)
    library.reset(world, "problem:flood-fill")

    assert library.entries(world, Filter(text="flood"))[0].state is State.NEW
    assert [event.body.kind for event in library.history(world, "problem:flood-fill")] == ["reviewed", "card_reset"]


def test_the_newest_note_counts(world: World) -> None:
    for text in ("first", "second"):
        library.set_note(world, "problem:flood-fill", text)
    assert library.note(world, "problem:flood-fill") == "second"
