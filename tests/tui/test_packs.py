"""Problems from packs in the app: the question before their code runs, and where they are from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.tui.driving import NARROW, WIDE, Desktop, opened
from trainer.core.items import ProblemList
from trainer.core.packs import Pack
from trainer.tui.screens.confirm import ConfirmDialog
from trainer.tui.screens.practice import PracticeScreen

FLOOD = "problem:flood-fill"


@pytest.fixture
def world() -> Desktop:
    """Flood Fill is from a pack, on a machine that does not hold its files."""
    world = Desktop()
    problem = world.content.problems["flood-fill"]
    world.content.problems["flood-fill"] = replace(problem, item=replace(problem.item, pack="sums"))
    world.packs.held["sums"] = Pack("sums", "Sums", "", "", "/some/sums", "abc", datetime(2026, 3, 1, tzinfo=UTC))
    return world


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_opening_asks_and_a_yes_is_remembered(world: Desktop, size: tuple[int, int]) -> None:
    async with opened(world, size) as app:
        app.app.open_item(FLOOD)
        await app.settle()
        assert isinstance(app.screen, ConfirmDialog)
        assert "The pack sums, from /some/sums" in app.text and "Run its code" in app.text

        await app.press("ctrl+s")
        assert isinstance(app.screen, PracticeScreen)
        assert world.packs.held["sums"].allowed == {"files", "network"}
        await app.press("f5")
        assert len(world.judge.jobs) == 1


async def test_a_no_leaves_the_statement_and_asks_again_at_the_first_run(world: Desktop) -> None:
    async with opened(world) as app:
        app.app.open_item(FLOOD)
        await app.settle()
        await app.press("escape")
        assert isinstance(app.screen, PracticeScreen)
        assert "Return twice n." in app.text and "code is not run" in app.text

        await app.press("f5")
        assert isinstance(app.screen, ConfirmDialog) and world.judge.jobs == []
        await app.press("escape")
        assert world.judge.jobs == [] and world.packs.held["sums"].allowed == frozenset()

        await app.press("f5", "ctrl+s")
        assert len(world.judge.jobs) == 1


async def test_the_library_says_which_pack_an_item_is_from(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("2", "slash", *"flood")
        assert "from the pack sums" in app.text


async def test_a_list_shows_what_is_not_shipped_with_its_link(world: Desktop) -> None:
    listed = ProblemList("blind-75", "Blind 75", ("flood-fill", "course-schedule", "later"), ("", "", "Later On"))
    world.content.lists = lambda: {"blind-75": listed}  # type: ignore[method-assign]
    async with opened(world) as app:
        await app.press("2", "slash", *"list:blind-75")
        assert "Not shipped yet" in app.text
        assert "Later On  https://leetcode.com/problems/later/" in app.text
        await app.press(*" later")
        assert "Later On" in app.text and "Nothing matches" not in app.text
        await app.press("enter")
        assert not isinstance(app.screen, PracticeScreen)
