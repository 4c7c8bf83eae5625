"""Saving what is typed, until the work is stored for good."""

from __future__ import annotations

from threading import Event, Thread
from typing import Any, cast

import pytest

from tests.tui.driving import Desktop, Driver, opened
from tests.world import VOCABULARY
from trainer.errors import StoreError
from trainer.services import drills, mock, practice, prompts
from trainer.tui.autosave import Autosave
from trainer.tui.screens.prompt import PromptScreen

FULL = StoreError("The disk is full.", "Free some space.")


class Bench:
    """An Autosave without a screen, and a save that comes while the work is being stored."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.autosave: Autosave[str] = Autosave(cast(Any, None), lambda: "older", self.written.append, lambda _: None)
        self.autosave.dirty = True
        self._saving = Thread(target=self.autosave.flush)

    def store(self, fault: StoreError | None = None) -> str:
        """Store the work, or fail to, while a save is under way."""

        def storing() -> str:
            self._saving.start()
            if fault is not None:
                raise fault
            return "stored"

        try:
            return self.autosave.last(storing)
        finally:
            self._saving.join()


def test_a_save_that_comes_while_the_work_is_stored_writes_nothing() -> None:
    bench = Bench()
    assert bench.store() == "stored"
    assert bench.written == []


def test_where_storing_fails_the_save_is_written() -> None:
    bench = Bench()
    with pytest.raises(StoreError):
        bench.store(FULL)
    assert bench.written == ["older"]


def returns_late(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, fault: StoreError | None = None) -> Event:
    """Have a service do its work, or fail, and return only once the event is set."""
    go_on, work = Event(), getattr(module, name)

    def slow(*args: Any) -> Any:
        found = work(*args) if fault is None else None
        go_on.wait(60)
        if fault is not None:
            raise fault
        return found

    monkeypatch.setattr(module, name, slow)
    return go_on


async def type_meanwhile(app: Driver, go_on: Event, *keys: str) -> None:
    """Press keys that begin to store, type on, and let both the save and the storing come to their end."""
    autosave = app.screen.autosave  # type: ignore[attr-defined]
    for key in keys:
        await app.pilot.press(key)
    autosave.touch()
    await app.meanwhile(until=lambda: not autosave.dirty)
    go_on.set()
    await app.settle()


async def test_no_save_replaces_a_committed_answer(world: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = returns_late(monkeypatch, prompts, "commit")
    async with opened(world) as app:
        app.app.open_item("design:rate-limiter")
        await app.settle()
        await app.press("h")
        await type_meanwhile(app, go_on, "f9")
        draft = world.store.draft("design:rate-limiter")
        assert draft is not None and draft.state["committed"]


async def test_no_save_replaces_a_committed_drill(world: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    world.content.vocabulary = dict(VOCABULARY)
    go_on = returns_late(monkeypatch, drills, "commit")
    async with opened(world) as app:
        app.app.open_item("drill:flood-fill")
        await app.settle()
        await app.press(*"bfs")
        await type_meanwhile(app, go_on, "f9")
        draft = world.store.draft("drill:flood-fill")
        assert draft is not None and draft.state["committed"]


async def test_no_save_brings_the_draft_of_a_graded_session_back(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = returns_late(monkeypatch, practice, "finish")
    async with opened(world) as app:
        app.app.open_item("problem:flood-fill")
        await app.settle()
        autosave = app.screen.autosave  # type: ignore[attr-defined]
        await app.press("f9", "f10")
        await app.pilot.press("enter")
        autosave.touch()
        await app.meanwhile(until=lambda: not autosave.dirty)
        go_on.set()
        await app.settle()
        assert world.store.drafts() == [] and world.store.cards()


async def test_no_save_brings_the_draft_of_an_abandoned_round_back(world: Desktop) -> None:
    mock.start(world, "phone-screen")
    async with opened(world, autosave_s=1000.0) as app:
        await app.press("3", "enter", "x", "f12", "ctrl+s")
        assert world.store.events("round_abandoned") and world.store.drafts() == []


async def test_what_was_typed_is_saved_where_committing_fails(world: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = returns_late(monkeypatch, prompts, "commit", FULL)
    async with opened(world, autosave_s=1000.0) as app:
        app.app.open_item("design:rate-limiter")
        await app.settle()
        await app.meanwhile("h", "f9", "i", until=lambda: "hi" in app.text)
        go_on.set()
        await app.settle()
        assert isinstance(app.screen, PromptScreen) and "The disk is full." in app.notices
        await app.press("escape")
        draft = world.store.draft("design:rate-limiter")
        assert draft is not None and "hi" in draft.text
