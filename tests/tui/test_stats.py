"""The statistics page."""

from __future__ import annotations

from tests.tui.driving import NARROW, Desktop, opened
from trainer.core.events import Grade
from trainer.services import practice


async def test_an_empty_history_says_what_will_appear(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("4")
        assert "0 reviews" in app.text
        assert "Nothing is scheduled yet; what you grade appears here." in app.text
        assert "No grades yet" in app.text


async def test_reviews_appear_in_every_picture(world: Desktop) -> None:
    for slug in ("flood-fill", "course-schedule"):
        session = practice.start(world, slug)
        world.wait(minutes=10)
        practice.finish(world, session, Grade.GOOD)
        world.wait(days=3)
        practice.finish(world, practice.start(world, slug), Grade.AGAIN)
    async with opened(world, (120, 60)) as app:
        await app.press("4")
        for part in ("4 reviews", "2 items", "Days of practice", "░", "graphs", "0 of 2 reviews", "again", "50%"):
            assert part in app.text, part


async def test_a_small_terminal_scrolls(world: Desktop) -> None:
    async with opened(world, NARROW) as app:
        await app.press("4")
        assert "Grades" not in app.text
        await app.press(*["down"] * 30)
        assert "No grades yet" in app.text
