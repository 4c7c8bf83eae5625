"""Practising a problem in the app: run, submit, hints, drafts, the end."""

from __future__ import annotations

import threading
from asyncio import Event
from pathlib import Path
from typing import Any

import pytest

from tests.tui.driving import NARROW, Desktop, Driver, opened
from trainer.core.events import Grade, Reviewed
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import StoreError, TrainerError
from trainer.services import practice
from trainer.tui.screens.help import HelpScreen
from trainer.tui.screens.practice import PracticeScreen
from trainer.tui.screens.today import TodayScreen

KEY = "problem:flood-fill"


async def begin(app: Driver) -> None:
    """Open the first problem."""
    await app.press("enter")
    assert isinstance(app.screen, PracticeScreen)


def report(world: Desktop, made: Report) -> None:
    """Let the judge answer with this whatever is handed in."""
    world.judge.run = lambda job, on_case=None: made  # type: ignore[method-assign]


async def test_the_statement_and_its_examples_are_drawn(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        assert "Return twice n." in app.text
        assert "Example 1" in app.text and "n = 1" in app.text and "output    2" in app.text


async def test_running_the_examples_is_not_a_submit(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f5")
        assert "✓ Examples pass   1 of 1 examples" in app.text
        assert world.store.events("attempted") == []


async def test_an_accepted_submit_says_so_in_words(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f9")
        assert "✓ Accepted   2 of 2 tests" in app.text
        assert len(world.store.events("attempted")) == 1


async def test_a_wrong_answer_shows_input_expected_got_and_why(world: Desktop) -> None:
    world.judge.verdicts = [Verdict.WA]
    async with opened(world) as app:
        await begin(app)
        await app.press("ctrl+s")
        for part in ("✗ Wrong Answer   1 of 2", "n = 5", "expected  10", "got       11", "expected 10, got 11"):
            assert part in app.text


async def test_output_and_traceback_are_shown_as_they_are_without_control_characters(world: Desktop) -> None:
    case = CaseResult(
        0, Verdict.RTE, {"n": 5}, 10, None, "ValueError: [bold]", "x[red]\x1b[31mred", 'File "solution.py", line 3'
    )
    report(world, Report(Verdict.RTE, 0, 2, 0.1, 0.1, 1.0, 1.0, case))
    async with opened(world) as app:
        await begin(app)
        await app.press("f9")
        assert "ValueError: [bold]" in app.text and "x[red]\N{REPLACEMENT CHARACTER}[31mred" in app.text
        assert 'File "solution.py", line 3' in app.text


async def test_a_judge_error_is_not_the_users_fault(world: Desktop) -> None:
    report(world, Report(Verdict.JE, 0, 2, 0.0, 0.0, 0.0, 1.0, message="The judge's process was lost."))
    async with opened(world) as app:
        await begin(app)
        await app.press("f9")
        assert "Judge Error" in app.text and "not yours" in app.text


async def test_a_compile_error_shows_its_sentence(world: Desktop) -> None:
    report(world, Report(Verdict.CE, 0, 2, 0.0, 0.0, 0.0, 1.0, message="line 2: '(' was never closed"))
    async with opened(world) as app:
        await begin(app)
        await app.press("f9")
        assert "✗ Compile Error" in app.text and "'(' was never closed" in app.text


async def test_hints_come_one_by_one_and_are_counted(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f2", "f2")
        assert "Hint 2 of 3" in app.text and "push" in app.text and "shove" not in app.text
        assert "2 hints" in app.text.split("\n")[0]


async def test_a_paused_clock_stands_still(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.wait(minutes=3)
        await app.press("f4")
        world.wait(minutes=30)
        await app.press("f4")
        world.wait(minutes=1)
        await app.press("ctrl+n")
        app.screen.tick()  # type: ignore[attr-defined]
        await app.settle()
        assert "04:00 of 15:00" in app.text


async def test_over_the_target_is_said_in_words(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.wait(minutes=16)
        app.screen.tick()  # type: ignore[attr-defined]
        await app.settle()
        assert "over target  16:00 of 15:00" in app.text


async def test_what_is_typed_is_saved_without_a_key(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("x")
        await app.until(lambda: world.store.draft(KEY))
        draft = world.store.draft(KEY)
        assert draft is not None and draft.text == app.code.text


async def test_nothing_is_saved_for_a_look(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("escape")
        assert world.store.draft(KEY) is None


async def test_leaving_saves_at_once_and_coming_back_finds_it(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        await app.press("f2")
        app.code.load_text("precious")
        await app.press("escape")
        assert isinstance(app.screen, TodayScreen)
        assert "draft" in app.text

        await app.press("enter")
        assert app.code.text == "precious"
        assert "1 hint" in app.text and "Hint 1 of 3" in app.text


async def test_a_draft_can_be_left_while_its_desk_is_laid_out(world: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    practice.save(world, practice.start(world, "flood-fill"), "precious")
    asked, go_on, lay_out = Event(), Event(), PracticeScreen.open_desk

    async def slow(*args: Any, **options: Any) -> None:
        asked.set()
        await go_on.wait()
        await lay_out(*args, **options)

    monkeypatch.setattr(PracticeScreen, "open_desk", slow)
    async with opened(world) as app:
        await app.meanwhile("enter", until=asked.is_set)
        app.screen.tick()  # type: ignore[attr-defined]
        await app.meanwhile("escape", until=lambda: isinstance(app.screen, TodayScreen))
        go_on.set()
        await app.settle()
    draft = world.store.draft(KEY)
    assert draft is not None and draft.text == "precious"


async def test_quitting_saves_at_once(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        app.code.load_text("precious")
        await app.pilot.press("ctrl+q")
    draft = world.store.draft(KEY)
    assert draft is not None and draft.text == "precious"


async def test_a_signal_saves_at_once(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        app.code.load_text("precious")
        app.app._ended_from_outside()
    draft = world.store.draft(KEY)
    assert draft is not None and draft.text == "precious"


async def test_a_full_disk_is_told_and_the_text_stays_until_it_is_mended(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        world.store.fail(StoreError("The disk is full.", "Free some space."))
        await app.press("x")
        await app.until(lambda: "The disk is full. Free some space." in app.text)
        typed = app.code.text

        world.store.fail(None)
        await app.until(lambda: world.store.draft(KEY))
        draft = world.store.draft(KEY)
        assert draft is not None and draft.text == typed
        await app.until(lambda: "The disk is full" not in app.text)


async def test_leaving_unsaved_needs_a_second_escape(world: Desktop) -> None:
    async with opened(world, autosave_s=1000.0) as app:
        await begin(app)
        await app.press("x")
        world.store.fail(StoreError("The disk is full.", "Free some space."))
        await app.press("escape")
        assert isinstance(app.screen, PracticeScreen) and "Press escape again" in app.notices

        await app.press("escape")
        assert isinstance(app.screen, TodayScreen)


async def test_the_suggested_grade_is_one_key_away_with_its_reasons(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f9", "f10")
        assert "Good, because:" in app.text and "first submit" in app.text
        assert "tomorrow" in app.text and "in 2 days" in app.text
        assert app.screen.focused is not None and app.screen.focused.id == "grade-good"

        await app.press("enter")
        assert [grade_of(world)] == [(Grade.GOOD, Grade.GOOD)]


async def test_an_override_is_one_key_and_both_grades_are_kept(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f9", "f10", "2")
        assert grade_of(world) == (Grade.HARD, Grade.GOOD)


async def test_arrows_choose_a_grade_too(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f9", "f10", "right", "enter")
        assert grade_of(world) == (Grade.EASY, Grade.GOOD)


async def test_escape_in_the_grade_dialog_goes_on_with_the_session(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f10", "escape")
        assert isinstance(app.screen, PracticeScreen)
        assert world.store.events("reviewed") == []


async def test_grading_leaves_no_draft_behind(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("x", "f9", "f10", "enter")
        await app.settle()
        assert world.store.draft(KEY) is None
        assert "Unfinished" not in app.text


def grade_of(world: Desktop) -> tuple[Grade, Grade]:
    """The grade of the only review, and what was suggested."""
    (event,) = world.store.events("reviewed")
    assert isinstance(event.body, Reviewed)
    return event.body.grade, event.body.suggested


async def test_giving_up_is_asked_first_and_means_again(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("ctrl+l", "enter")
        assert "Add it to itself." not in app.text

        await app.press("ctrl+l", "ctrl+s")
        assert "Add it to itself." in app.text and "return 2 * n" in app.text
        await app.press("escape", "f9", "f10")
        assert "Again, because: the solution was shown" in app.text


async def test_the_editorial_is_free_after_solving(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        await app.press("f9", "ctrl+l")
        assert "Add it to itself." in app.text


async def test_earlier_sessions_are_closed_until_it_is_solved(world: Desktop) -> None:
    session, _ = practice.run(world, practice.start(world, "flood-fill"), "old = 1\n")
    practice.finish(world, session)
    world.wait(days=3)
    async with opened(world) as app:
        await begin(app)
        await app.press("f8")
        assert "1 from earlier sessions may hold the answer" in app.text and "old = 1" not in app.text

        await app.press("escape", "f9", "f8", "down")
        assert "-old = 1" in app.text


async def test_attempts_show_how_they_differ(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        app.code.load_text("a = 1\n")
        await app.press("f9")
        app.code.load_text("a = 2\n")
        await app.press("f8")
        assert "-a = 1" in app.text and "+a = 2" in app.text

        await app.press("d")
        assert "a = 1" in app.text and "+a = 2" not in app.text


async def test_the_users_own_editor_and_back(world: Desktop) -> None:
    def edit(path: Path) -> bool:
        path.write_text(path.read_text("utf-8") + "# edited\n", "utf-8")
        return True

    async with opened(world, opener=edit) as app:
        await begin(app)
        await app.press("f3")
        assert app.code.text.endswith("# edited\n")


async def test_what_is_not_utf8_is_refused_and_kept(world: Desktop, tmp_path: Path) -> None:
    saved: list[Path] = []

    def edit(path: Path) -> bool:
        path.write_bytes(b"\xff\xfe broken")
        saved.append(path)
        return True

    async with opened(world, opener=edit) as app:
        await begin(app)
        before = app.code.text
        await app.press("f3")
        assert app.code.text == before
        assert "not UTF-8" in app.notices and str(saved[0]) in app.notices
    assert saved[0].read_bytes() == b"\xff\xfe broken"


async def test_a_missing_editor_is_one_sentence(world: Desktop) -> None:
    def edit(path: Path) -> bool:
        raise TrainerError("The editor 'emax' was not found.", "Set $EDITOR.")

    async with opened(world, opener=edit) as app:
        await begin(app)
        await app.press("f3")
        assert "The editor 'emax' was not found." in app.notices


async def test_a_windowed_editors_saves_come_back_and_run(world: Desktop) -> None:
    opened_in: list[Path] = []

    def edit(path: Path) -> bool:
        opened_in.append(path)
        return False

    async with opened(world, opener=edit) as app:
        await begin(app)
        await app.press("f3")
        opened_in[0].write_text("saved = True\n", "utf-8")
        app.screen.follow_editor()  # type: ignore[attr-defined]
        await app.settle()
        assert app.code.text == "saved = True\n"
        assert world.judge.jobs[-1].source == "saved = True\n"


async def test_eighty_columns_show_one_pane_at_a_time(world: Desktop) -> None:
    async with opened(world, NARROW) as app:
        await begin(app)
        assert "Return twice n." in app.text and "def double" not in app.text
        await app.press("ctrl+n")
        assert "def double" in app.text and "Return twice n." not in app.text
        await app.press("f9")
        assert "✓ Accepted" in app.text and "def double" not in app.text
        await app.press("ctrl+n")
        assert "Return twice n." in app.text


async def test_eighty_columns_begin_with_the_problem_and_go_on_with_the_code(world: Desktop) -> None:
    async with opened(world, NARROW) as app:
        await begin(app)
        await app.press("ctrl+n", "x", "escape", "enter")
        assert "def double" in app.text and app.screen.focused is app.code


async def test_where_both_are_seen_the_cursor_is_in_the_code_at_once(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        assert app.screen.focused is app.code


async def test_an_unknown_problem_goes_back_with_a_sentence(world: Desktop) -> None:
    async with opened(world) as app:
        app.app.open_item("problem:flod-fill")
        await app.settle()
        assert isinstance(app.screen, TodayScreen)
        assert "There is no problem or prompt 'problem:flod-fill'" in app.notices


@pytest.mark.parametrize("size", [(60, 18), NARROW, (200, 60)])
async def test_every_size_can_be_worked_in(world: Desktop, size: tuple[int, int]) -> None:
    async with opened(world, size) as app:
        await begin(app)
        await app.press("f9", "f10", "enter")
        assert world.store.cards()


async def test_help_over_a_grade_that_is_being_stored_goes_with_it(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, finish = threading.Event(), practice.finish

    def slow(*args: Any) -> Any:
        go_on.wait(60)
        return finish(*args)

    monkeypatch.setattr(practice, "finish", slow)
    async with opened(world) as app:
        await begin(app)
        await app.press("f9", "f10")
        await app.meanwhile("enter", "f10", "f5", "f1", until=lambda: isinstance(app.screen, HelpScreen))
        go_on.set()
        await app.settle()
        assert isinstance(app.screen, TodayScreen) and len(world.judge.jobs) == 1
        assert world.store.drafts() == [] and len(world.store.events(Reviewed.kind)) == 1


async def test_help_over_a_problem_that_cannot_be_opened_goes_with_it(
    world: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def gone(*_: Any) -> Any:
        go_on.wait(60)
        raise StoreError("The disk is gone.", "Bring it back.")

    monkeypatch.setattr(practice, "start", gone)
    async with opened(world) as app:
        await app.meanwhile("enter", "f1", until=lambda: isinstance(app.screen, HelpScreen))
        go_on.set()
        await app.settle()
        assert isinstance(app.screen, TodayScreen) and "The disk is gone." in app.notices


async def test_the_grade_key_pressed_twice_asks_once(world: Desktop) -> None:
    async with opened(world) as app:
        await begin(app)
        screen = app.screen
        assert isinstance(screen, PracticeScreen)
        await app.press("f9", "f10")
        screen.action_grade()  # the second press, whose answer comes when the dialog is open
        await app.settle()

        assert [type(one).__name__ for one in app.app.screen_stack].count("GradeDialog") == 1
