"""Home: what a person sees in the morning."""

from __future__ import annotations

import gc

import pytest

from tests.tui.driving import NARROW, Desktop, opened
from trainer.core.events import Grade
from trainer.core.verdicts import Verdict
from trainer.errors import StoreError
from trainer.services import mock, practice
from trainer.tui.screens.mock import MockScreen
from trainer.tui.screens.practice import PracticeScreen
from trainer.tui.screens.prompt import PromptScreen
from trainer.tui.screens.rounds import CodingRound


async def test_the_queue_is_grouped_with_its_minutes(world: Desktop) -> None:
    async with opened(world) as app:
        assert "Coding problems" in app.text
        assert "Flood Fill" in app.text and "Course Schedule" in app.text
        assert "2 items, 40 min" in app.text


async def test_less_time_leaves_less_in_the_queue(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("right")

        assert "1 item, 15 min" in app.text
        assert "Course Schedule" not in app.text


async def test_the_time_can_be_picked_with_the_mouse(world: Desktop) -> None:
    async with opened(world) as app:
        column = app.text.split("\n")[3].index("20")
        await app.pilot.click(offset=(column, 3))
        await app.settle()

        assert "1 item, 15 min" in app.text


async def test_enter_starts_the_first_item(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("enter")

        assert isinstance(app.screen, PracticeScreen)
        assert "def double" in app.code.text


async def test_a_newcomer_is_told_what_to_press(world: Desktop) -> None:
    async with opened(world) as app:
        assert "Welcome. Press enter to start" in app.text


async def test_without_content_it_says_what_to_do(world: Desktop) -> None:
    world.content.problems.clear()
    world.content.prompts.clear()
    async with opened(world) as app:
        assert "trainer doctor" in app.text


async def test_a_finished_day_offers_more_time(world: Desktop) -> None:
    session = practice.start(world, "flood-fill")
    world.wait(minutes=45)
    practice.finish(world, session, Grade.GOOD)
    async with opened(world) as app:
        assert "The day's minutes are done" in app.text
        assert "Done today" in app.text and "✓ Flood Fill" in app.text

        await app.press("right", "right")
        assert "Course Schedule" in app.text


async def test_what_does_not_fit_waits_with_the_reason(world: Desktop) -> None:
    for slug in ("flood-fill", "course-schedule"):
        practice.finish(world, practice.start(world, slug), Grade.AGAIN)
    world.wait(days=3)
    world.set_setting("minutes_per_day", "15")
    async with opened(world) as app:
        assert "Waiting" in app.text
        assert "1 due item does not fit into 15 min" in app.text


async def test_unfinished_work_comes_first_and_goes_on(world: Desktop) -> None:
    session = practice.start(world, "course-schedule")
    world.wait(minutes=7)
    practice.save(world, session, "half done")
    async with opened(world) as app:
        assert app.text.index("Unfinished") < app.text.index("Coding problems")
        assert "draft, 7 min" in app.text

        await app.press("enter")
        assert app.code.text == "half done"


async def test_a_draft_is_dropped_only_after_asking(world: Desktop) -> None:
    practice.save(world, practice.start(world, "course-schedule"), "half done")
    async with opened(world) as app:
        await app.press("x", "enter")
        assert world.store.draft("problem:course-schedule") is not None

        await app.press("x", "tab", "enter")
        assert world.store.draft("problem:course-schedule") is None
        assert "Unfinished" not in app.text


async def test_a_running_round_shows_its_clock_and_goes_on(world: Desktop) -> None:
    mock.start(world, "phone-screen")
    world.wait(minutes=13)
    async with opened(world) as app:
        assert "running, 32:00 left" in app.text

        await app.press("enter")
        assert isinstance(app.screen, CodingRound)


async def test_a_broken_file_is_named_and_the_rest_works(world: Desktop) -> None:
    world.content.broken = ("graphs/bad/problem.yaml:3: minutes: 'x' is not a number",)
    async with opened(world) as app:
        assert "problem.yaml:3" in app.text
        assert "Flood Fill" in app.text


async def test_a_database_that_cannot_be_read_is_one_sentence(world: Desktop) -> None:
    async with opened(world) as app:
        world.store.cards = refuse  # type: ignore[assignment, method-assign]
        await app.press("right")

        assert "The database is locked. Close the other program." in app.text


def refuse() -> dict[str, object]:
    raise StoreError("The database is locked.", "Close the other program.")


async def test_a_grade_can_be_taken_back(world: Desktop) -> None:
    world.judge.verdicts = [Verdict.AC]
    async with opened(world) as app:
        await app.press("enter", "f9", "f10", "enter")
        assert "Graded good" in app.notices and "Press u to undo" in app.notices
        assert world.store.cards()

        await app.press("u")
        assert world.store.cards() == {}
        assert "Flood Fill" in app.text and "Done today" not in app.text


async def test_number_keys_lead_to_the_main_places(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("3")
        assert isinstance(app.screen, MockScreen)
        await app.press("1")
        assert "Coding problems" in app.text


async def test_a_prompt_opens_its_own_screen(world: Desktop) -> None:
    world.content.problems.clear()
    world.set_setting("minutes_per_day", "60")
    async with opened(world) as app:
        await app.press("enter")
        assert isinstance(app.screen, PromptScreen)


async def test_eighty_columns_hold_everything_that_matters(world: Desktop) -> None:
    async with opened(world, NARROW) as app:
        assert "Course Schedule" in app.text and "25 min" in app.text and "medium" in app.text
        assert "f1 Help" in app.text


@pytest.mark.parametrize("broken", [False, True])
async def test_garbage_is_collected_again_once_the_queue_stands(
    world: Desktop, broken: bool, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(gc.unfreeze)
    request.addfinalizer(gc.enable)
    if broken:
        world.store.cards = refuse  # type: ignore[assignment, method-assign]
    gc.disable()
    async with opened(world) as app:
        await app.until(gc.isenabled)
