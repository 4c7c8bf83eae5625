"""Drills and pattern cards on the screen."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from tests.tui.driving import NARROW, Desktop, Driver, opened
from tests.world import VOCABULARY
from trainer.core.events import Answered, Grade, Reviewed
from trainer.errors import StoreError
from trainer.services import drills, practice
from trainer.tui.screens.card import PatternCardScreen
from trainer.tui.screens.comparison import DrillComparison
from trainer.tui.screens.drill import DrillScreen
from trainer.tui.screens.library import LibraryScreen
from trainer.tui.screens.patterns import PatternsScreen
from trainer.tui.screens.today import TodayScreen

KEY = "drill:flood-fill"


@pytest.fixture
def world() -> Desktop:
    world = Desktop()
    world.content.vocabulary = dict(VOCABULARY)
    return world


async def begin(app: Driver, item_id: str = KEY) -> None:
    """Open the drill."""
    app.app.open_item(item_id)
    await app.settle()


async def answer(app: Driver, *lines: str) -> None:
    """Type the lines, enter after each."""
    for line in lines:
        await app.press(*line, "enter")


async def test_the_statement_is_shown_and_nothing_that_tells_the_answer(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        assert isinstance(app.screen, DrillScreen)
        assert "Return twice n." in app.text and "Add it to itself." not in app.text
        assert "graphs" not in app.text and "bfs" not in app.text.lower()


async def test_an_answer_is_compared_graded_and_scheduled(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.wait(minutes=1)
        await answer(app, "bfs", "O(1)", "zero", "minus one")
        assert isinstance(app.screen, DrillComparison)
        assert "✓ Pattern     Breadth-first search" in app.text and "✓ Complexity  O(1)" in app.text
        assert "zero" in app.text and "Add it to itself." in app.text and "01:00 of 02:00" in app.text

        await app.press("enter")
        assert "Good, because: pattern and complexity are right" in " ".join(app.text.split())
        await app.press("enter")
        assert isinstance(app.screen, TodayScreen) and "Graded good" in app.notices
        (event,) = world.store.events(Reviewed.kind)
        assert isinstance(event.body, Reviewed) and (event.item_id, event.body.grade) == (KEY, Grade.GOOD)
        (event,) = world.store.events(Answered.kind)
        assert isinstance(event.body, Answered) and event.body.notes["edge cases"] == "zero\nminus one"
        assert world.store.drafts() == []
        assert "Drill  Flood Fill" in app.text


async def test_the_measured_grade_is_overridden_by_one_key(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f9", "f10", "4")
        (event,) = world.store.events(Reviewed.kind)
        assert isinstance(event.body, Reviewed)
        assert (event.body.suggested, event.body.grade) == (Grade.AGAIN, Grade.EASY)


async def test_the_clock_counts_on_behind_two_minutes(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.wait(minutes=2.5)
        app.screen.tick()  # type: ignore[attr-defined]
        await app.settle()
        assert "over time  02:30 of 02:00" in app.text

        await app.press(*"bfs", "f9")
        assert "Hard: no complexity was named; over time: 150 s of 120 s" in " ".join(app.text.split())


async def test_names_are_suggested_completed_and_clicked(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press(*"heap")
        assert "which one?  top-k-heap  two-heaps" in app.text

        row = next(number for number, line in enumerate(app.text.split("\n")) if "which one?" in line)
        await app.pilot.click(offset=(app.text.split("\n")[row].index("two-heaps"), row))
        await app.settle()
        assert app.screen.query_one("#pattern", Input).value == "two-heaps" and "✓ Two heaps" in app.text

        await app.press(*", hash", "right", "enter")
        assert app.screen.query_one("#pattern", Input).value == "two-heaps, hash-lookup"
        assert app.screen.focused is not None and app.screen.focused.id == "complexity"


async def test_a_name_that_only_one_pattern_can_mean_is_written_out(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await answer(app, "best")
        assert app.screen.query_one("#pattern", Input).value == "top-k-heap"


async def test_a_name_that_is_not_understood_costs_nothing(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await answer(app, "zzz", "n", "a", "b")
        assert isinstance(app.screen, DrillScreen) and "'zzz' is no pattern here." in app.notices
        assert [field.value for field in app.screen.query(Input)] == ["zzz", "n", "a", "b"]
        assert world.store.events() == []


async def test_enter_on_the_last_line_does_not_pass_by_accident(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await answer(app, "", "", "", "")
        assert isinstance(app.screen, DrillScreen) and "No pattern is named yet." in app.notices


async def test_what_was_typed_survives_leaving_and_is_listed_as_unfinished(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        await app.press(*"bf", "escape")
        assert isinstance(app.screen, TodayScreen)
        assert "Unfinished" in app.text and "Drill  Flood Fill" in app.text

        await begin(app)
        assert app.screen.query_one("#pattern", Input).value == "bf"


async def test_the_answer_is_saved_without_a_key_and_a_full_disk_is_told(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.store.fail(StoreError("The disk is full.", "Free some space."))
        await app.press("b")
        await app.until(lambda: "The answer is not saved: The disk is full." in app.text)
        world.store.fail(None)
        await app.until(lambda: world.store.draft(KEY))


async def test_an_answer_that_stands_goes_on_at_the_comparison(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press(*"bfs", "f9", "escape")
        assert isinstance(app.screen, TodayScreen)

        await begin(app)
        assert isinstance(app.screen, DrillComparison)
        await app.press("escape")
        assert isinstance(app.screen, TodayScreen)


async def test_eighty_columns_show_the_statement_above_the_lines(world: Desktop) -> None:
    async with opened(world, NARROW) as app:
        await begin(app)
        rows = app.text.split("\n")
        at = {word: next(n for n, row in enumerate(rows) if word in row) for word in ("Return twice", "Edge case 2")}
        assert at["Return twice"] < at["Edge case 2"] < 23 and "You have not solved this" in app.text

        await answer(app, "bfs", "O(n)", "zero", "one")
        assert "✗ Complexity  O(n)" in app.text and "Add it to itself." in app.text


async def test_a_card_is_turned_then_graded(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app, "pattern:multi-source-bfs")
        assert isinstance(app.screen, PatternCardScreen)
        assert "Breadth-first from many sources" in app.text and "When breadth-first" not in app.text
        await app.press("f10")
        assert isinstance(app.screen, PatternCardScreen) and "Mind the" not in app.text

        await app.press("enter")
        assert "When breadth-first from many sources helps." in app.text and "mul = 1" in app.text
        assert "Mind the multi-source-bfs." in app.text and "Breadth-first search" in app.text
        await app.press("enter", "1")
        assert isinstance(app.screen, TodayScreen)
        (event,) = world.store.events(Reviewed.kind)
        assert isinstance(event.body, Reviewed) and event.body.grade is Grade.AGAIN


async def test_today_offers_the_next_one_by_key_and_by_enter(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("d")
        assert "No drill and no pattern card is due." in app.notices
    world.set_setting("minutes_per_day", "120")
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    world.wait(days=1)
    async with opened(world) as app:
        assert "Pattern drills" in app.text and "Patterns" in app.text
        await app.press("d")
        assert isinstance(app.screen, DrillScreen | PatternCardScreen)


async def test_the_library_drills_a_problem_and_asks_where_that_spoils_it(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", *"flood", "escape", "d")
        assert "You have not solved Flood Fill yet" in app.text
        await app.press("ctrl+s")
        assert isinstance(app.screen, DrillScreen)
        await app.press("escape", "slash", *"rate", "escape", "d")
        assert "Only coding problems" in app.notices

    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    async with opened(world) as app:
        await app.press("2", "slash", *"flood", "escape", "d")
        assert isinstance(app.screen, DrillScreen)


async def test_the_library_shows_new_drills_and_patterns_only_where_asked_for(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2")
        assert "3 of 3 items" in app.text
        await app.press("slash", *"kind:pattern")
        assert "5 of 5 items" in app.text and "Two heaps" in app.text
        await app.press("ctrl+u", *"kind:drill")
        assert "2 of 2 items" in app.text
        await app.press("escape")
        assert "bfs" not in app.text and isinstance(app.screen, LibraryScreen)
        drills.finish(world, drills.commit(world, drills.start(world, KEY)))
        await app.press("escape", "1", "2")
        assert "4 of 4 items" in app.text and "Drill  Flood Fill" in app.text


async def test_the_patterns_are_one_key_away_with_their_problems(world: Desktop) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    async with opened(world) as app:
        await app.press("p")
        assert isinstance(app.screen, PatternsScreen)
        assert "1 of 5 patterns met" in app.text and "1 of 2" in app.text
        await app.press("down")
        assert "Builds on  nothing else" in app.text and "◐ Flood Fill" in app.text and "bfs = 1" in app.text
        await app.press("enter", "enter", "enter", "3")
        assert isinstance(app.screen, PatternsScreen) and "◐ Breadth-first search" in app.text
        await app.press("escape")
        assert isinstance(app.screen, TodayScreen)


async def test_without_a_vocabulary_the_patterns_say_so(world: Desktop) -> None:
    world.content.vocabulary = {}
    async with opened(world) as app:
        await app.press("p")
        assert "There are no patterns" in app.text


async def test_after_the_grade_one_is_back_where_one_came_from(world: Desktop) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    async with opened(world) as app:
        await app.press("2", "slash", *"flood", "escape", "d")
        await answer(app, "bfs", "O(1)", "zero", "one")
        await app.press("enter", "enter")
        assert isinstance(app.screen, LibraryScreen) and "to filter" not in app.text and "Flood Fill" in app.text
        assert "Your answer" not in app.text


async def test_keys_pressed_twice_in_haste_do_everything_once(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press(*"bfs")
        await app.hasty("f9", "f9")
        assert [type(screen).__name__ for screen in app.app.screen_stack][1:] == ["DrillScreen", "DrillComparison"]
        assert len(world.store.events(Answered.kind)) == 1

        await app.hasty("enter", "enter")
        await app.press("3")
        assert isinstance(app.screen, TodayScreen) and len(world.store.events(Reviewed.kind)) == 1


async def test_a_grade_that_cannot_be_stored_can_be_given_again(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press(*"bfs", "f9")
        world.store.fail(StoreError("The disk is full.", "Free some space."))
        await app.press("enter", "3")
        assert isinstance(app.screen, DrillComparison) and "The disk is full." in app.notices
        world.store.fail(None)
        await app.press("enter", "3")
        assert isinstance(app.screen, TodayScreen)

        await begin(app, "pattern:bfs")
        await app.press("enter")
        await app.press("enter", "escape", "enter", "3")
        assert isinstance(app.screen, TodayScreen)
