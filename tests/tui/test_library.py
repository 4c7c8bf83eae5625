"""The library: finding an item and deciding about it."""

from __future__ import annotations

from datetime import date

from textual.containers import VerticalScroll

from tests.tui.driving import NARROW, Desktop, opened
from trainer.core.events import Grade
from trainer.core.solvedcsv import Solved
from trainer.errors import StoreError
from trainer.services import library, practice
from trainer.services.imports import import_solved
from trainer.tui.screens.practice import PracticeScreen


async def test_everything_is_listed_with_its_state(world: Desktop) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    async with opened(world) as app:
        await app.press("2")
        assert "◐ Flood Fill" in app.text and "in 2 days" in app.text
        assert "○ Course Schedule" in app.text and "3 of 3 items" in app.text


async def test_the_list_narrows_with_every_key(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", *"cour")
        assert "Course Schedule" in app.text and "Flood Fill" not in app.text
        assert "1 of 3 items" in app.text


async def test_enter_in_the_filter_starts_what_is_selected(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", *"flood", "enter")
        assert isinstance(app.screen, PracticeScreen)
        assert "Flood Fill" in app.text


async def test_arrows_move_while_one_types(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", "down", "enter")
        assert "Course Schedule" in app.text.split("\n")[0]


async def test_escape_leads_back_to_the_list_and_to_everything(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", *"zzz")
        assert "Nothing matches 'zzz'" in app.text
        await app.press("escape", "escape")
        assert "3 of 3 items" in app.text


async def test_an_unknown_value_says_which_there_are(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", *"state:x")
        assert "state: is one of new, due, scheduled, suspended" in app.text
        assert "Flood Fill" in app.text


async def test_suspend_and_bring_back(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "s")
        assert "– Course Schedule" in app.text or "– Flood Fill" in app.text
        assert len(world.store.flags()) == 1

        await app.press("s")
        assert world.store.flags() == {}


async def test_a_bookmark_can_be_filtered_for(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "b")
        assert "★" in app.text
        await app.press("slash", *"bookmarked")
        assert "1 of 3 items" in app.text


async def test_reset_asks_first(world: Desktop) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    async with opened(world) as app:
        await app.press("2", "slash", *"flood", "escape", "r", "enter")
        assert world.store.cards()
        await app.press("r", "ctrl+s")
        assert world.store.cards() == {} and "○ Flood Fill" in app.text


async def test_a_note_is_kept_and_shown(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", *"flood", "escape", "n", *"[b]x", "ctrl+s")
        assert library.note(world, "problem:flood-fill") == "[b]x"
        assert "[b]x" in app.text


async def test_a_note_that_cannot_be_stored_comes_back_to_be_tried_again(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "n", *"abc")
        world.store.fail(StoreError("The disk is full.", "Free some space."))
        await app.press("ctrl+s")
        assert "The disk is full." in app.notices and "abc" in app.text

        world.store.fail(None)
        await app.press("ctrl+s")
        assert "abc" in [library.note(world, item_id) for item_id in world.content.items()]


async def test_a_typed_note_is_not_dropped_by_one_escape(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "n", *"abc", "escape")
        assert "abc" in app.text and "Press escape again" in app.notices


async def test_the_preview_tells_what_is_known(world: Desktop) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.GOOD)
    async with opened(world) as app:
        await app.press("2", "slash", *"flood")
        assert "Recall today" in app.text and "1 review, 0 lapses" in app.text and "good" in app.text


async def test_eighty_columns_hold_title_difficulty_and_state(world: Desktop) -> None:
    async with opened(world, NARROW) as app:
        await app.press("2")
        line = next(line for line in app.text.split("\n") if "Course Schedule" in line)
        assert "medium" in line and "new" in line and "25 min" in line


async def test_an_empty_library_says_what_to_do(world: Desktop) -> None:
    world.content.problems.clear()
    world.content.prompts.clear()
    async with opened(world) as app:
        await app.press("2")
        assert "There is no content yet. `trainer doctor`" in app.text


async def test_a_company_filters_and_puts_first_what_it_asks_most(world: Desktop) -> None:
    world.companies.text = "google,course-schedule,85\ngoogle,flood-fill,10\nmeta,course-schedule,1\n"
    async with opened(world) as app:
        await app.press("2", "slash", *"company:goo")
        assert "2 of 3 items" in app.text
        rows = [line.partition("│")[0] for line in app.text.split("\n")]
        titles = [title for row in rows for title in ("Course Schedule", "Flood Fill") if title in row]
        assert titles == ["Course Schedule", "Flood Fill"]
        await app.press("escape", "home")
        assert "asked by google, meta" in app.text


async def test_what_was_solved_elsewhere_is_told_as_such(world: Desktop) -> None:
    import_solved(world, [Solved("flood-fill", date(2026, 2, 10))])
    async with opened(world) as app:
        await app.press("2", "slash", *"flood")
        assert "2026-02-10  good elsewhere" in app.text and "● Flood Fill" in app.text


async def test_an_unknown_company_names_those_that_there_are(world: Desktop) -> None:
    world.companies.text = "google,flood-fill,85\nmeta,flood-fill,1\n"
    async with opened(world) as app:
        await app.press("2", "slash", *"company:x")
        assert "company: is one of google, meta" in app.text


async def test_without_a_table_the_filter_says_where_one_comes_from(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", *"company:goo")
        assert "`trainer import --companies FILE.csv`" in app.text


async def test_help_ends_with_how_things_can_be_brought_in(world: Desktop) -> None:
    async with opened(world, NARROW) as app:
        await app.press("2", "f1")
        app.screen.query_one(VerticalScroll).scroll_end(animate=False)
        await app.settle()
        assert "`trainer import --help`" in app.text and "company asks what." in app.text
