"""Mock rounds in the app: the clock never stops, and late is late."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.tui.driving import NARROW, Desktop, Driver, opened
from trainer.core.events import Event, RoundScored, RoundStarted
from trainer.core.rounds import Round, RoundState
from trainer.core.verdicts import Verdict
from trainer.services import mock, rounds
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.mock import MockScreen
from trainer.tui.screens.rounds import CodingRound, DesignRound


async def begin(app: Driver, *down: str) -> None:
    """Start a round from the mock page."""
    await app.press("3", *down, "enter", "ctrl+s")


def the_round(world: Desktop) -> Round:
    """The only round there is."""
    (found,) = rounds.rounds(world)
    return found


async def test_starting_asks_first_and_sets_the_deadline(world: Desktop) -> None:
    async with opened(world) as app:
        await app.press("3", "enter", "enter")
        assert rounds.rounds(world) == []

        await app.press("enter", "ctrl+s")
        assert isinstance(app.screen, CodingRound)
        assert "45:00 left   ends 09:45" in app.text
        assert the_round(world).state is RoundState.RUNNING


async def test_a_coding_round_has_no_hints_and_no_editorial(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f2", "ctrl+l")
        assert isinstance(app.screen, CodingRound)
        assert "nudge" not in app.text and "Add it to itself." not in app.text


async def test_the_deadline_comes_nearer_on_the_screen(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.wait(minutes=41)
        app.screen.tick()  # type: ignore[attr-defined]
        await app.settle()
        assert "04:00 left" in app.text and "Test" in app.text.split("\n")[0]


async def test_submits_count_and_the_debrief_shows_them_beside_each_score(world: Desktop) -> None:
    world.judge.verdicts = [Verdict.WA, Verdict.AC]
    async with opened(world) as app:
        await begin(app)
        world.wait(minutes=20)
        await app.press("f9", "f9", "f10", "ctrl+s")
        assert isinstance(app.screen, DebriefScreen)
        assert "submits: WA, AC" in app.text and "accepted after 20 min" in app.text

        await app.press("3", "ctrl+n", "4", "ctrl+n", "3", "ctrl+n", "2", "tab", "o", "k", "f10")
        assert isinstance(app.screen, MockScreen)
        (event,) = world.store.events("round_scored")
        assert isinstance(event.body, RoundScored)
        assert list(event.body.scores.values()) == [3, 4, 3, 2] and event.body.evidence == {"testing": "ok"}
        assert "3.0 of 4, lean hire" in app.notices
        assert "mean 3.0 of 1 round" in app.text
        assert world.store.drafts() == []


async def test_a_debrief_is_stored_once_however_often_the_key_is_pressed(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f10", "ctrl+s", "3", "ctrl+n", "4", "ctrl+n", "3", "ctrl+n", "2")
        await app.hasty("f10", "f10")
        assert isinstance(app.screen, MockScreen)
        assert len(world.store.events(RoundScored.kind)) == 1


async def test_the_page_of_rounds_stands_still_behind_a_dialog(world: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    mock.start(world, "phone-screen")
    async with opened(world) as app:
        await app.press("3")
        screen = app.screen
        assert isinstance(screen, MockScreen)
        monkeypatch.setattr(world.content, "items", lambda: pytest.fail("the clock looked for titles"))
        world.wait(minutes=1)
        screen._tick()
        await app.settle()
        assert "44:00" in app.text

        await app.press("x")
        world.wait(minutes=1)
        screen._tick()
        await app.settle()
        assert "44:00" in app.text and "43:00" not in app.text


async def test_a_late_submit_is_refused_and_the_work_stays(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("x")
        typed = app.code.text
        world.wait(minutes=46)
        await app.press("f9")
        assert "The deadline has passed" in app.text
        assert app.code.text == typed
        assert world.store.events("attempted") == []


async def test_when_time_is_up_the_desk_closes_and_the_debrief_is_next(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.wait(minutes=45)
        app.screen.tick()  # type: ignore[attr-defined]
        await app.settle()
        before = app.code.text
        await app.press("x")
        assert app.code.text == before
        assert "Time is up." in app.text

        await app.press("f10")
        assert isinstance(app.screen, DebriefScreen)


async def test_coming_back_goes_on_with_the_time_that_is_left(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        app.code.load_text("half done")
        await app.pilot.press("ctrl+q")
    world.wait(minutes=30)
    async with opened(world) as app:
        assert "running, 15:00 left" in app.text
        await app.press("enter")
        assert app.code.text == "half done" and "15:00 left" in app.text


async def test_what_expired_meanwhile_goes_to_the_debrief(world: Desktop) -> None:
    mock.start(world, "phone-screen")
    world.wait(days=1)
    async with opened(world) as app:
        assert "time is up: score it" in app.text
        await app.press("enter")
        assert isinstance(app.screen, DebriefScreen)
        assert "not accepted in time" in app.text


async def test_a_design_round_hands_in_its_notes(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app, "down")
        assert isinstance(app.screen, DesignRound)
        await app.press("h", "i", "f10", "ctrl+s")
        assert isinstance(app.screen, DebriefScreen)
        assert "notes in 1 of 2 phases" in app.text
        assert the_round(world).state is RoundState.SUBMITTED


async def test_a_design_round_closes_at_its_deadline(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app, "down")
        await app.press("h")
        world.wait(minutes=45)
        app.screen.tick()  # type: ignore[attr-defined]
        await app.press("i")
        assert app.screen.query_one("#notes-0").text == "h"  # type: ignore[attr-defined]


async def test_scores_typed_in_a_debrief_survive_leaving(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        await app.press("f10", "ctrl+s", "3", "escape", "enter")
        assert isinstance(app.screen, DebriefScreen)
        assert "3 of 4" in app.text


async def test_a_round_can_be_given_up_after_asking(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("escape", "x", "ctrl+s")
        assert the_round(world).state is RoundState.ABANDONED
        assert "abandoned" in app.text


async def test_only_one_round_at_a_time(world: Desktop) -> None:
    mock.start(world, "phone-screen")
    async with opened(world) as app:
        await app.press("3", "down", "enter", "ctrl+s")
        assert "A phone screen is running." in app.notices


async def test_a_kind_without_items_says_so(world: Desktop) -> None:
    world.content.prompts.clear()
    async with opened(world) as app:
        await app.press("3", "down", "enter", "ctrl+s")
        assert "There is no item for a system design yet." in app.notices


async def test_the_history_shows_mean_and_spread(world: Desktop) -> None:
    for value in (2, 3, 4):
        sitting = mock.submit(world, mock.start(world, "phone-screen"))
        scores = {criterion.id: value for criterion in sitting.rubric.criteria}
        mock.score(world, sitting, scores, {})
        world.wait(days=2)
    async with opened(world, NARROW) as app:
        await app.press("3")
        assert "mean 3.0 of 3 rounds" in app.text
        await app.press("end")
        assert "2.0  lean no hire" in app.text
    async with opened(world) as app:
        await app.press("3")
        assert "3.0 ± 1.0, 2.0 to 4.0, lean hire" in app.text


async def test_a_round_of_a_newer_version_is_shown_and_says_why_it_cannot_go_on(world: Desktop) -> None:
    body = RoundStarted("r1", "onsite", "problem:course-schedule", world.now() + timedelta(minutes=45))
    world.store.append([Event("e1", world.now(), "phone", body)])
    async with opened(world) as app:
        assert "onsite" in app.text
        await app.press("3")
        assert "onsite" in app.text
        await app.press("enter")
        assert "does not know rounds of the kind 'onsite'" in app.text
        assert isinstance(app.screen, MockScreen)
