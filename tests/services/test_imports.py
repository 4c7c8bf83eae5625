"""What was solved elsewhere becomes reviews: once, in one transaction, and without a mountain on day one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.world import World, problem
from trainer.core.events import Flagged, Grade, Reviewed
from trainer.core.imported import is_imported
from trainer.core.items import ProblemList
from trainer.core.settings import with_setting
from trainer.core.solvedcsv import Solved
from trainer.errors import StoreError, UsageError
from trainer.services import backup, imports, library, practice, reviews
from trainer.services.imports import Imported, import_solved
from trainer.services.statistics import statistics
from trainer.services.today import overview

FEBRUARY = date(2026, 2, 10)
FLOOD = "problem:flood-fill"


@pytest.fixture
def world() -> World:
    return World()


def test_a_solve_is_a_good_review_at_noon_of_its_day(world: World) -> None:
    done = import_solved(world, [Solved("flood-fill", FEBRUARY)])

    (event,) = world.store.events(Reviewed.kind)
    assert event.body == Reviewed(FLOOD, Grade.GOOD, Grade.GOOD, ("imported: solved on 2026-02-10",))
    assert (event.at, is_imported(event.id)) == (datetime(2026, 2, 10, 12, tzinfo=UTC), True)
    assert done == Imported(1, ("flood-fill",), (), 0, 0, 0, date(2026, 3, 2))
    card = world.store.cards()[FLOOD]
    assert (card.reviewed_on, card.reps, card.last_grade) == (FEBRUARY, 1, 3)


def test_importing_twice_adds_nothing(world: World) -> None:
    solved = [Solved("flood-fill", FEBRUARY), Solved("course-schedule", None)]
    import_solved(world, solved)
    before = world.store.events()
    world.wait(days=3)

    again = import_solved(world, solved)

    assert (again.reviews, again.known, world.store.events()) == (0, 2, before)


def test_the_same_import_on_two_devices_merges_into_one(world: World) -> None:
    other = World()
    other.exporter, other.device = world.exporter, "desktop"
    for here in (world, other):
        import_solved(here, [Solved("flood-fill", FEBRUARY), Solved("course-schedule", None)])

    merged = backup.import_text(other, backup.export_text(world, "json", "1"))

    assert len(other.store.events(Reviewed.kind)) == 2
    assert merged.cards == 2 and other.store.cards() == world.store.cards()


def test_several_days_of_a_problem_are_several_reviews(world: World) -> None:
    import_solved(world, [Solved("flood-fill", FEBRUARY), Solved("flood-fill", date(2026, 1, 10))])

    card = world.store.cards()[FLOOD]
    assert (card.reps, card.reviewed_on) == (2, FEBRUARY) and card.stability > 10
    reviews.rebuild(world)
    assert world.store.cards()[FLOOD] == card, "a rebuild finds the same"


def test_what_was_practised_here_since_is_left_alone(world: World) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.AGAIN)

    done = import_solved(world, [Solved("flood-fill", FEBRUARY), Solved("flood-fill", None)])

    assert (done.reviews, done.practised) == (0, 2)
    assert world.store.cards()[FLOOD].last_grade == 1


def test_a_solve_after_the_last_practice_counts(world: World) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.HARD)
    world.wait(days=10)

    done = import_solved(world, [Solved("flood-fill", date(2026, 3, 9))])

    card = world.store.cards()[FLOOD]
    assert (done.reviews, card.reps, card.reviewed_on, card.last_grade) == (1, 2, date(2026, 3, 9), 3)


def test_an_unknown_day_counts_as_sixty_days_ago(world: World) -> None:
    done = import_solved(world, [Solved("flood-fill", None)])

    assert done.undated == 1
    assert world.store.cards()[FLOOD].reviewed_on == date(2026, 1, 1)


def test_a_date_says_more_than_none(world: World) -> None:
    done = import_solved(world, [Solved("flood-fill", None), Solved("flood-fill", FEBRUARY)])

    assert (done.reviews, done.undated, done.known) == (1, 0, 1)


def test_what_was_solved_today_is_not_in_the_future(world: World) -> None:
    import_solved(world, [Solved("flood-fill", date(2026, 3, 2))])

    (event,) = world.store.events(Reviewed.kind)
    assert event.at == world.now()
    view = overview(world)
    assert (view.done, view.new_today, view.minutes_done, view.streak.today) == ((), 0, 0, False)
    assert FLOOD not in {planned.item.id for planned in view.plan.queue}


def test_a_problem_that_is_not_shipped_is_kept_and_counts_once_it_is(world: World) -> None:
    done = import_solved(world, [Solved("later", FEBRUARY)])
    assert (done.not_shipped, overview(world).plan.waiting) == (("later",), ())

    world.content.problems["later"] = problem("later")

    assert (
        next(entry.card.reps for entry in library.everything(world) if entry.item.slug == "later" and entry.card) == 1
    )


def test_a_dry_run_tells_the_same_and_writes_nothing(world: World) -> None:
    solved = [Solved("flood-fill", FEBRUARY), Solved("later", None)]

    tried = import_solved(world, solved, dry_run=True)

    assert (world.store.events(), world.store.cards()) == ([], {})
    assert tried == import_solved(world, solved)


def test_a_full_disk_leaves_nothing_half_imported(world: World) -> None:
    world.store.fail(StoreError("The disk is full."))

    with pytest.raises(StoreError):
        import_solved(world, [Solved("flood-fill", FEBRUARY), Solved("course-schedule", FEBRUARY)])

    assert (world.store.events(), world.store.cards()) == ([], {})


def test_an_import_is_no_practice_in_this_app(world: World) -> None:
    import_solved(world, [Solved("flood-fill", FEBRUARY), Solved("course-schedule", date(2026, 3, 1))])

    figures = statistics(world)

    assert (figures.reviews, figures.minutes, figures.streak.best) == (0, 0.0, 0)
    assert (figures.minutes_by_day, figures.reviews_by_day, sum(figures.grades.values())) == ({}, {}, 0)
    assert figures.items_started == 2
    assert any(topic.readiness > 0.5 for topic in figures.topics)


def test_the_first_review_here_is_a_recall_of_what_was_solved_elsewhere(world: World) -> None:
    import_solved(world, [Solved("flood-fill", FEBRUARY)])
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)

    (retention,) = statistics(world).retention

    assert (retention.reviews, retention.recalled) == (1, 1)


def test_taking_a_grade_back_never_takes_an_import_back(world: World) -> None:
    practice.finish(world, practice.start(world, "course-schedule"), Grade.GOOD)
    world.wait(days=5)
    import_solved(world, [Solved("flood-fill", date(2026, 3, 5))])

    assert reviews.undo_last(world).item_id == "problem:course-schedule"
    with pytest.raises(UsageError, match="no grade to take back"):
        reviews.undo_last(world)


def test_numbers_and_titles_of_lists_lead_to_problems_that_are_not_shipped(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = ProblemList("some", "Some", ("later", "unnumbered"), ("Much Later", "Un"), (4711, None))
    monkeypatch.setattr(world.content, "lists", lambda: {"some": listed, "bare": ProblemList("bare", "Bare", ("x",))})

    table = imports.read_table(world, "4711,2026-02-10\nMuch Later,2026-02-11\nFlood Fill,2026-02-12")

    assert [one.slug for one in table.solved] == ["later", "later", "flood-fill"]


class TestABigImport:
    """150 problems with dates over the last two years; a day has 40 minutes, a problem takes 25."""

    @pytest.fixture
    def world(self) -> World:
        world = World()
        for number in range(200):
            world.content.problems[f"p{number:03}"] = problem(f"p{number:03}", topic=f"topic-{number % 9}")
        return world

    SOLVED = tuple(Solved(f"p{number:03}", date(2026, 2, 25) - timedelta(days=5 * number)) for number in range(150))

    def test_day_one_holds_a_few_and_something_new(self, world: World) -> None:
        import_solved(world, self.SOLVED)

        plan = overview(world).plan
        due = [planned for planned in plan.queue if planned.due_on is not None]
        assert (len(due), len(plan.waiting)) == (1, 0)
        assert len(plan.queue) > len(due), "new problems still come"

    def test_no_day_ahead_holds_more_than_its_share(self, world: World) -> None:
        done = import_solved(world, self.SOLVED)

        ahead = statistics(world).forecast
        assert max(minutes for _, _, minutes in ahead) <= 40 and sum(items for _, items, _ in ahead) < 40
        assert done.spread_until == date(2026, 3, 2) + timedelta(days=150 * 25 // 20 - 1)

    def test_the_order_is_that_of_the_queue(self, world: World) -> None:
        import_solved(world, self.SOLVED)

        (first,) = [planned for planned in overview(world).plan.queue if planned.due_on is not None]
        assert first.item.slug == "p149", "the one most likely to be forgotten"

    def test_everything_is_due_once_before_an_interview(self, world: World) -> None:
        world.settings = with_setting(world.settings, "interview_date", "2026-04-01")

        import_solved(world, self.SOLVED)

        entries = [entry for entry in library.everything(world) if entry.card]
        days = [entry.due_on for entry in entries if entry.due_on is not None]
        assert len(days) == 150 and max(days) < date(2026, 4, 1)
        assert max(days.count(day) for day in set(days)) <= 12

    def test_what_is_practised_before_its_turn_is_scheduled_as_ever(self, world: World) -> None:
        import_solved(world, self.SOLVED)
        outcome = practice.finish(world, practice.start(world, "p000"), Grade.AGAIN)

        entry = next(entry for entry in library.everything(world) if entry.item.slug == "p000")
        assert entry.due_on == outcome.due_on == date(2026, 3, 3)

    def test_only_what_was_due_gets_a_turn_and_is_not_late_by_a_year(self, world: World) -> None:
        import_solved(world, [Solved("p000", date(2026, 3, 1)), Solved("p001", date(2025, 3, 1))])

        assert [event.item_id for event in world.store.events(Flagged.kind)] == ["problem:p001"]
        assert [planned.due_on for planned in overview(world).plan.queue if planned.due_on is not None] == [
            date(2026, 3, 2)
        ]
