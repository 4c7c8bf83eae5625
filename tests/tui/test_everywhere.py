"""What holds in every place: keys, help, trouble, size, colours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input, TextArea

from tests.tui.driving import NARROW, Desktop, opened
from tests.world import VOCABULARY
from trainer.core.verdicts import Verdict
from trainer.errors import StoreError, TrainerError
from trainer.tui.actions import ACTIONS
from trainer.tui.place import Place
from trainer.tui.themes import DARK, LIGHT

EDITED = {
    "practice": (["enter"], TextArea),
    "coding": (["3", "enter", "ctrl+s"], TextArea),
    "design": (["3", "down", "enter", "ctrl+s"], TextArea),
    "prompt": (["2", "slash", *"rate", "enter"], TextArea),
    "scoring": (["2", "slash", *"rate", "enter", "h", "f9", "tab"], Input),
    "library": (["2"], None),
    "today": ([], None),
    "mock": (["3"], None),
    "stats": (["4"], None),
    "attempts": (["enter", "f8"], None),
    "patterns": (["p"], None),
    "card": (["p", "enter"], None),
    "drill": (["2", "slash", *"flood", "escape", "d", "ctrl+s"], Input),
    "comparison": (["2", "slash", *"flood", "escape", "d", "ctrl+s", "f9"], None),
}


@pytest.fixture
def world() -> Desktop:
    world = Desktop()
    world.content.vocabulary = dict(VOCABULARY)
    return world


@pytest.mark.parametrize("place", EDITED)
async def test_no_key_of_a_place_is_swallowed_by_what_has_the_focus(world: Desktop, place: str) -> None:
    keys, focused = EDITED[place]
    async with opened(world, opener=lambda path: True) as app:
        await app.press(*keys)
        assert focused is None or isinstance(app.screen.focused, focused)
        bound = {(active.binding.id, key) for key, active in app.screen.active_bindings.items()}
        wanted = {(row.id, key) for row in ACTIONS[place] for key in row.keys.split(",")}

        assert wanted - bound == set()
        assert {row.id for row in ACTIONS["app"]} - {action for action, _ in bound} == set()


@pytest.mark.parametrize("place", EDITED)
async def test_every_action_of_a_place_can_be_performed(world: Desktop, place: str) -> None:
    async with opened(world) as app:
        await app.press(*EDITED[place][0])
        missing = [row.id for row in ACTIONS[place] if not hasattr(app.screen, f"action_{row.method}")]
        assert missing == []


@pytest.mark.parametrize("place", EDITED)
async def test_help_lists_every_action_of_the_place(world: Desktop, place: str) -> None:
    async with opened(world, (120, 60)) as app:
        await app.press(*EDITED[place][0], "f1")
        shown = " ".join(app.text.split())
        for row in (*ACTIONS[place], *ACTIONS["app"]):
            assert row.help.split(";")[0][:30] in shown, row.id

        await app.press("escape")
        assert isinstance(app.screen, Place) and app.screen.place == place


async def test_the_palette_offers_the_actions_of_the_place(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("enter")
        offered = {command.help for command in app.app.get_system_commands(app.screen)}
        assert {row.help for row in (*ACTIONS["practice"], *ACTIONS["app"])} <= offered

        await app.press("ctrl+p", *"submit", "down", "enter")
        await app.until(lambda: world.judge.jobs)


async def test_the_key_line_can_be_clicked(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("enter")
        await app.pilot.click(offset=(app.text.split("\n")[-1].index("Submit"), 39))
        await app.until(lambda: "✓ Accepted" in app.text)


async def test_the_main_places_can_be_clicked(world: Desktop) -> None:
    async with opened(world) as app:
        await app.pilot.click(offset=(app.text.index("Stats"), 0))
        await app.until(lambda: "Days of practice" in app.text)


async def test_keys_can_be_bound_anew(world: Desktop) -> None:
    async with opened(world, keymap={"practice.submit": "f7,ctrl+y", "today.start": "space"}) as app:
        await app.press("space", "f9")
        assert world.judge.jobs == []


async def test_trouble_in_a_worker_is_shown_logged_and_costs_nothing(world: Desktop) -> None:
    log: list[str] = []

    def record(details: str) -> Path:
        log.append(details)
        return Path("trainer.log")

    def broken(job: object, on_case: object = None) -> object:
        raise ZeroDivisionError("[red]oops[/]")

    async with opened(world, record=record) as app:
        await app.press("enter")
        world.judge.run = broken  # type: ignore[assignment,method-assign]
        await app.pilot.press("f9")
        for _ in range(100):
            await app.pilot.pause()
            if app.notices:
                break
        assert "Something broke in the program ZeroDivisionError: [red]oops[/]" in app.notices
        assert "trainer.log" in app.notices and "ZeroDivisionError" in log[0]
        assert "def double" in app.code.text

        del world.judge.run
        await app.press("f9")
        assert "✓ Accepted" in app.text


async def test_foreseen_trouble_is_one_sentence_with_its_hint(world: Desktop) -> None:
    async with opened(world) as app:

        def fail() -> None:
            raise TrainerError("The moon is full.", "Wait a night.")

        app.screen.ask(fail, lambda _: None)  # type: ignore[attr-defined]
        await app.settle()
        assert "The moon is full.\nWait a night." in app.notices


@pytest.mark.parametrize("key", "234")
async def test_a_broken_database_is_told_in_place(world: Desktop, key: str) -> None:
    def broken(*_: object, **__: object) -> Any:
        raise StoreError("The database is damaged.", "Restore a copy.")

    async with opened(world) as app:
        world.store.events = world.store.cards = world.store.reviews = broken  # type: ignore[method-assign]
        await app.press(key)
        assert "The database is damaged. Restore a copy." in " ".join(app.text.split())


@pytest.mark.parametrize("size", [(59, 24), (80, 17), (30, 8)])
async def test_a_terminal_that_is_too_small_says_so_and_recovers(world: Desktop, size: tuple[int, int]) -> None:
    async with opened(world) as app:
        await app.press("enter", "x")
        typed = app.code.text
        await app.pilot.resize_terminal(*size)
        await app.settle()
        assert f"{size[0]} x {size[1]}" in app.text and "at least 60 x 18" in app.text
        assert "def double" not in app.text

        await app.pilot.resize_terminal(*NARROW)
        await app.settle()
        assert "at least" not in app.text and app.code.text == typed


async def test_resizing_keeps_what_is_typed_and_where(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("enter", "x")
        typed = app.code.text
        for size in (NARROW, (200, 60), (120, 40)):
            await app.pilot.resize_terminal(*size)
            await app.settle()
        assert app.code.text == typed and app.screen.focused is app.code


async def test_the_chosen_theme_is_remembered(world: Desktop) -> None:
    async with opened(world) as app:
        assert app.app.theme == DARK.name
        app.app.theme = LIGHT.name
        await app.settle()
        assert world.settings.theme == LIGHT.name
    async with opened(world) as app:
        assert app.app.theme == LIGHT.name


async def test_a_theme_that_cannot_be_remembered_is_told(world: Desktop) -> None:
    def refuse(name: str, text: str) -> None:
        raise TrainerError("config.toml cannot be written.", "Check its permissions.")

    world.set_setting = refuse  # type: ignore[method-assign]
    async with opened(world) as app:
        app.app.theme = LIGHT.name
        await app.settle()
        assert "config.toml cannot be written." in app.notices


async def test_an_unknown_theme_in_the_settings_is_replaced(world: Desktop) -> None:
    world.set_setting("theme", "plaid")
    async with opened(world) as app:
        assert app.app.theme == DARK.name


@pytest.mark.parametrize("theme", [DARK.name, LIGHT.name, "textual-light", "nord", "ansi-dark"])
async def test_every_place_can_be_drawn_in_any_theme(world: Desktop, theme: str) -> None:
    world.judge.verdicts = [Verdict.WA]
    async with opened(world) as app:
        app.app.theme = theme
        await app.press("2", "3", "4", "1", "enter", "f9", "f2", "f10")
        assert "Again, because" in app.text


async def test_no_color_leaves_words_and_symbols(world: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(world) as app:
        await app.press("enter", "f9")
        assert app.app.no_color
        assert "✓ Accepted" in app.text


async def test_the_same_place_is_drawn_the_same_twice(world: Desktop) -> None:
    async with opened(world) as app:
        first = app.text
        await app.press("2", "1")
        assert app.text == first


HEAVY = ("sqlalchemy", "alembic", "yaml", "pydantic", "fsrs", "requests", "tree_sitter", "rich.markdown")


def test_the_first_frame_needs_none_of_what_comes_later() -> None:
    code = (
        "import sys; import trainer.tui.app; import trainer.tui.screens.today; "
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
