"""Practising a design prompt: the answer first, then the rubric."""

from __future__ import annotations

from threading import Event
from typing import Any

import pytest
from textual.widgets import Input, TextArea

from tests.tui.driving import NARROW, Desktop, Driver, opened
from trainer.core.events import Answered, Grade, Reviewed
from trainer.errors import StoreError
from trainer.services import prompts
from trainer.tui.screens.help import HelpScreen
from trainer.tui.screens.prompt import PromptScoring, PromptScreen
from trainer.tui.screens.today import TodayScreen

KEY = "design:rate-limiter"


async def begin(app: Driver) -> None:
    """Open the prompt."""
    app.app.open_item(KEY)
    await app.settle()
    assert isinstance(app.screen, PromptScreen)


async def test_the_rubric_and_the_model_answer_wait_for_the_commit(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        assert "Design a rate limiter." in app.text
        assert "A bucket per key." not in app.text and "Depth" not in app.text

        await app.press("h", "i", "f9")
        assert "A bucket per key." in app.text and "Depth" in app.text


async def test_questions_are_revealed_one_by_one_and_counted(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        assert "0 of 1 asked" in app.text and "Per user?" not in app.text
        await app.press("f2")
        assert "1 of 1 asked" in app.text and "Per user?" in app.text and "Per key." in app.text

        await app.press("f2")
        assert "no more questions" in app.notices


async def test_requirements_appear_in_the_second_phase_or_when_asked(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        assert "p99 5 ms" not in app.text
        await app.press("ctrl+n")
        assert "p99 5 ms" in app.text and "users = 100" in app.text

    async with opened(world) as app:
        await begin(app)
        await app.press("f5")
        assert "p99 5 ms" in app.text


async def test_each_phase_has_its_own_notes(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("a", "ctrl+n", "b", "f9")
        (event,) = world.store.events("answered")
        assert isinstance(event.body, Answered)
        assert event.body.notes == {"Requirements": "a", "High level": "b"}


async def test_the_next_phase_has_the_focus(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("ctrl+n")
        assert app.screen.focused is not None and app.screen.focused.id == "notes-1"


async def test_the_clock_says_which_phase_it_is_in(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        assert "05:00 left for it" in app.text
        world.wait(minutes=6)
        app.screen.tick()  # type: ignore[attr-defined]
        await app.settle()
        assert "The clock is in High level." in app.text and "▸High level" in app.text
        assert "06:00 of 45:00" in app.text


async def test_an_estimate_is_checked_without_giving_it_away(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        app.screen.query_one("#estimates").display = True
        field = app.screen.query_one("#estimate-0", Input)
        field.focus()
        field.value = "2 * users"
        await app.press("enter")
        assert "✓ near enough" in app.text

        field.value = "5M"
        await app.press("enter")
        assert "✗ not near" in app.text and "200" not in app.text

        field.value = "many"
        await app.press("enter")
        assert "'many' is not a known name" in app.notices


async def test_notes_survive_leaving_and_questions_stay_asked(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        await app.press("f2", "h", "i", "escape")
        assert isinstance(app.screen, TodayScreen)

        await begin(app)
        assert app.screen.query_one("#notes-0", TextArea).text == "hi"
        assert "1 of 1 asked" in app.text


async def test_notes_are_saved_without_a_key(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("h")
        await app.until(lambda: world.store.draft(KEY))


async def test_a_full_disk_is_told_and_the_notes_stay(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.store.fail(StoreError("The disk is full.", "Free some space."))
        await app.press("h")
        await app.until(lambda: "The notes are not saved: The disk is full." in app.text)
        assert app.screen.query_one("#notes-0", TextArea).text == "h"
        world.store.fail(None)
        await app.until(lambda: world.store.draft(KEY))


async def test_an_empty_answer_cannot_be_committed(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f9")
        assert isinstance(app.screen, PromptScreen)
        assert "There are no notes yet." in app.notices


async def test_scores_suggest_the_grade_and_everything_is_stored(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("h", "f9", "3", "ctrl+n", "2", "tab", "w", "h", "y", "f10")
        assert "mean self-score 2.5 of 4" in app.text
        await app.press("enter")
        assert isinstance(app.screen, TodayScreen)
        (event,) = world.store.events("reviewed")
        assert isinstance(event.body, Reviewed)
        assert (event.body.grade, event.body.scores) == (Grade.HARD, {"depth": 3, "estimation": 2})
        assert event.body.evidence == {"estimation": "why"}
        assert world.store.drafts() == []


async def test_keys_pressed_twice_in_haste_do_everything_once(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("h")
        await app.hasty("f9", "f9")
        assert [type(one).__name__ for one in app.app.screen_stack][1:] == ["PromptScreen", "PromptScoring"]
        assert len(world.store.events(Answered.kind)) == 1

        await app.press("3", "ctrl+n", "2")
        await app.hasty("f10", "f10")
        assert [type(one).__name__ for one in app.app.screen_stack][3:] == ["GradeDialog"]
        await app.hasty("enter", "f10")
        assert isinstance(app.screen, TodayScreen) and len(world.store.events(Reviewed.kind)) == 1


async def test_an_answer_that_could_not_be_committed_can_be_committed_again(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        await app.press("h")
        world.store.fail(StoreError("The disk is full.", "Free some space."))
        await app.press("f9")
        assert isinstance(app.screen, PromptScreen) and "The disk is full." in app.notices
        world.store.fail(None)
        await app.press("f9")
        assert isinstance(app.screen, PromptScoring)


async def test_help_over_an_answer_that_is_being_committed_goes_with_it(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, commit = Event(), prompts.commit

    def slow(*args: Any) -> Any:
        go_on.wait(60)
        return commit(*args)

    monkeypatch.setattr(prompts, "commit", slow)
    async with opened(world) as app:
        await begin(app)
        await app.press("h")
        await app.meanwhile("f9", "f1", until=lambda: isinstance(app.screen, HelpScreen))
        go_on.set()
        await app.settle()
        assert isinstance(app.screen, PromptScoring)
        await app.press("escape")
        assert isinstance(app.screen, TodayScreen)


async def test_every_criterion_needs_a_score(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("h", "f9", "3", "f10")
        assert isinstance(app.screen, PromptScoring)
        assert "Still without a score: Estimation" in app.notices


async def test_anchors_can_be_clicked(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("h", "f9")
        row = next(number for number, line in enumerate(app.text.split("\n")) if "4  all" in line)
        await app.pilot.click(offset=(6, row))
        await app.settle()
        assert "4 of 4" in app.text and "1 of 2 scored" in app.text


async def test_scores_and_evidence_survive_leaving(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        await app.press("h", "f9", "3", "tab", "w", "h", "y", "escape")
        assert isinstance(app.screen, TodayScreen)

        app.app.open_item(KEY)
        await app.settle()
        assert isinstance(app.screen, PromptScoring)
        assert "3 of 4" in app.text and "why" in app.text


async def test_eighty_columns_show_prompt_above_notes(world: Desktop) -> None:
    async with opened(world, NARROW) as app:
        await begin(app)
        assert "Design a rate limiter." in app.text and "Requirements 5" in app.text
        await app.press("h", "f9")
        assert "A bucket per key." not in app.text
        await app.press("f2")
        assert "A bucket per key." in app.text
