"""Driving the app in tests: a small world behind it, keys in, text out. Nothing here waits for the clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from textual.events import Key
from textual.pilot import Pilot
from textual.screen import Screen

from tests.world import World
from trainer.core.settings import with_setting
from trainer.tui.app import TrainerApp

WIDE, NARROW = (120, 40), (80, 24)
AT_ONCE_S = 0.001
CHARACTERS = {"slash": "/", "space": " "}
NAMES = {character: name for name, character in CHARACTERS.items()}


class Desktop(World):
    """The small world, with settings that can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.config_faults: tuple[str, ...] = ()

    def set_setting(self, name: str, text: str) -> None:
        self.settings = with_setting(self.settings, name, text)


class Driver:
    """A running app."""

    def __init__(self, app: TrainerApp, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot

    @property
    def screen(self) -> Screen[Any]:
        """What is on top."""
        return self.app.screen

    @property
    def text(self) -> str:
        """The screen as plain text, without trailing blanks."""
        lines = self.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in line).rstrip() for line in lines)

    @property
    def notices(self) -> str:
        """Everything that was said in passing."""
        return "\n".join(f"{notice.title} {notice.message}" for notice in self.app._notifications)

    @property
    def code(self) -> Any:
        """The code editor on the screen."""
        return self.screen.query_one("#code")

    async def press(self, *keys: str) -> None:
        """Press keys, and let everything they started come to its end."""
        for key in keys:
            character = CHARACTERS.get(key, key if len(key) == 1 else None)
            name = key if character is None or key.isalnum() else NAMES.get(key, key)
            # Pilot.press waits for an idle processor after each key, which on a busy machine takes a second.
            self.app.post_message(Key(name, character))
            await self.settle()

    async def hasty(self, *keys: str) -> None:
        """Keys that come before what the first one asked for is there."""
        for key in keys:
            self.app.post_message(Key(key, None))
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing is under way: messages, then workers, then what those brought about."""
        for _ in range(3):
            await self.pilot.pause(0)
            await self.app.workers.wait_for_complete()
            # The screen lays itself out sixty times a second; tests do not wait for that.
            self.screen._refresh_layout()
        await self.pilot.pause(0)

    async def meanwhile(self, *keys: str, until: Callable[[], object]) -> None:
        """Press keys and go on while workers are busy, until something is true."""
        for key in keys:
            await self.pilot.press(key)
        for _ in range(3000):
            if until():
                return
            await self.pilot.pause(0.005)
        raise AssertionError("it never happened")

    async def until(self, true: Callable[[], object]) -> None:
        """Let the app go on until something is true; a test that waits in vain fails here."""
        for _ in range(400):
            if true():
                return
            await self.settle()
        raise AssertionError("it never happened")


@asynccontextmanager
async def opened(world: Desktop, size: tuple[int, int] = WIDE, **options: Any) -> AsyncIterator[Driver]:
    """The app on a world; drafts are saved at once."""
    app = TrainerApp(world, **{"autosave_s": AT_ONCE_S, "steps_aside": False, **options})
    async with app.run_test(size=size, notifications=True) as pilot:
        driver = Driver(app, pilot)
        await driver.settle()
        await driver.settle()
        yield driver
