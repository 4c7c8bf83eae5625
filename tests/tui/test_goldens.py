"""Whole screens as plain text, to be read in a review. `UPDATE_GOLDENS=1 pytest tests/tui/test_goldens.py` writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.tui.driving import NARROW, WIDE, Desktop, opened
from trainer.core.events import Grade
from trainer.core.verdicts import Verdict
from trainer.services import practice

GOLDENS = Path(__file__).parent / "goldens"
PICTURES = {
    "today-80x24": (NARROW, []),
    "practice-wide": (WIDE, ["enter", "f2", "f9"]),
    "practice-80x24": (NARROW, ["enter", "f9"]),
    "grade-80x24": (NARROW, ["enter", "f9", "f10"]),
    "library-wide": (WIDE, ["2"]),
    "mock-80x24": (NARROW, ["3"]),
    "stats-80x24": (NARROW, ["4"]),
    "prompt-wide": (WIDE, ["2", "slash", *"rate", "enter", "f2", "h", "i", "ctrl+n"]),
    "scoring-80x24": (NARROW, ["2", "slash", *"rate", "enter", "h", "f9", "3"]),
    "round-80x24": (NARROW, ["3", "enter", "ctrl+s"]),
}


@pytest.mark.parametrize("name", PICTURES)
async def test_a_screen_looks_as_it_was_last_reviewed(world: Desktop, name: str) -> None:
    practice.finish(world, practice.start(world, "flood-fill"), Grade.AGAIN)
    world.wait(days=2)
    world.judge.verdicts = [Verdict.WA]
    size, keys = PICTURES[name]
    async with opened(world, size) as app:
        await app.press(*keys)
        # Passing notices are no part of the picture.
        app.app.clear_notifications()
        await app.settle()
        drawn = app.text + "\n"
    golden = GOLDENS / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDENS"):
        golden.write_text(drawn, "utf-8")
    assert drawn == golden.read_text("utf-8")
