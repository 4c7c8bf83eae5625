"""Keys that are pressed before a list has its rows."""

from __future__ import annotations

from threading import Event
from typing import Any

import pytest

from tests.tui.driving import WIDE, Desktop, Driver, opened
from trainer.errors import StoreError
from trainer.services import library, mock, today
from trainer.tui.app import TrainerApp
from trainer.tui.rowlist import RowList
from trainer.tui.screens.confirm import ConfirmDialog
from trainer.tui.screens.help import HelpScreen
from trainer.tui.screens.library import LibraryScreen
from trainer.tui.screens.practice import PracticeScreen
from trainer.tui.screens.today import TodayScreen


def waits(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, fault: StoreError | None = None) -> Event:
    """Let a service answer, or fail, only once the event is set."""
    go_on, answer = Event(), getattr(module, name)

    def slow(*args: Any, **options: Any) -> Any:
        go_on.wait(60)
        if fault is not None:
            raise fault
        return answer(*args, **options)

    monkeypatch.setattr(module, name, slow)
    return go_on


async def test_enter_before_todays_queue_is_there_starts_the_first_item(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = waits(monkeypatch, today, "overview")
    app = TrainerApp(world, autosave_s=0.001, steps_aside=False)
    async with app.run_test(size=WIDE) as pilot:
        driver = Driver(app, pilot)
        await driver.meanwhile(until=lambda: "Reading today's queue" in driver.text)
        await pilot.press("enter")
        assert isinstance(app.screen, TodayScreen)
        go_on.set()
        await driver.meanwhile(until=lambda: "Return twice" in driver.text)


async def test_keys_wait_in_order(world: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(world) as app:
        await app.press("2")
        ids = [row.id for row in app.screen.query_one(RowList).rows if row.id]
    go_on = waits(monkeypatch, library, "everything")
    async with opened(world) as app:
        await app.meanwhile("2", until=lambda: isinstance(app.screen, LibraryScreen))
        await app.pilot.press("down", "enter")
        go_on.set()
        await app.meanwhile(until=lambda: isinstance(app.screen, PracticeScreen))
        assert app.screen._item_id == ids[1]  # type: ignore[attr-defined]


async def test_what_is_typed_into_the_filter_before_the_entries_are_there_counts(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = waits(monkeypatch, library, "everything")
    async with opened(world) as app:
        await app.meanwhile("2", until=lambda: isinstance(app.screen, LibraryScreen))
        await app.meanwhile("slash", *"course", "enter", until=lambda: "course" in app.text)
        go_on.set()
        await app.meanwhile(until=lambda: isinstance(app.screen, PracticeScreen))
        assert app.screen._item_id == "problem:course-schedule"  # type: ignore[attr-defined]


async def test_enter_before_the_rounds_are_there_asks_for_the_first(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = waits(monkeypatch, mock, "history")
    async with opened(world) as app:
        await app.meanwhile("3", until=lambda: "Reading …" in app.text)
        await app.pilot.press("enter")
        go_on.set()
        await app.meanwhile(until=lambda: isinstance(app.screen, ConfirmDialog))


async def test_enter_is_forgotten_where_the_user_goes_elsewhere(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = waits(monkeypatch, library, "everything")
    async with opened(world) as app:
        await app.meanwhile("2", until=lambda: isinstance(app.screen, LibraryScreen))
        await app.meanwhile("enter", "1", until=lambda: isinstance(app.screen, TodayScreen))
        go_on.set()
        await app.settle()
        assert isinstance(app.screen, TodayScreen)
        await app.press("2")
        assert isinstance(app.screen, LibraryScreen) and "flood-fill" in app.text.lower().replace(" ", "-")


async def test_enter_is_forgotten_where_something_was_opened_above(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = waits(monkeypatch, library, "everything")
    async with opened(world) as app:
        await app.meanwhile("2", until=lambda: isinstance(app.screen, LibraryScreen))
        await app.meanwhile("enter", "f1", until=lambda: isinstance(app.screen, HelpScreen))
        go_on.set()
        await app.settle()
        assert isinstance(app.screen, HelpScreen)
        await app.press("escape")
        assert isinstance(app.screen, LibraryScreen)


async def test_enter_is_forgotten_where_the_rows_cannot_be_read(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = waits(monkeypatch, library, "everything", StoreError("The disk is gone.", "Bring it back."))
    async with opened(world) as app:
        await app.meanwhile("2", until=lambda: isinstance(app.screen, LibraryScreen))
        await app.pilot.press("enter")
        go_on.set()
        await app.meanwhile(until=lambda: "The disk is gone." in app.text)
        monkeypatch.undo()
        await app.press("1", "2")
        assert isinstance(app.screen, LibraryScreen) and "Flood Fill" in app.text
