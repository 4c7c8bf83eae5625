"""`trainer solve`: the file in the workspace, judging once, and the loop of keys and saves in a real terminal."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import CORRECT, WRONG, CommandLine
from tests.e2e.terminal import Terminal


def workspace(trainer: CommandLine) -> Path:
    """The file of the problem."""
    return trainer.home / "workspace" / "add_up.py"


def test_the_starter_is_written_and_judged(trainer: CommandLine) -> None:
    solved = trainer("solve", "add-up", "--once")

    assert solved.code == 1
    assert "def addUp(self, nums: List[int]) -> int:" in workspace(trainer).read_text("utf-8")
    assert solved.out.startswith("CE  ")


def test_an_accepted_file_exits_0_and_proposes_a_grade(trainer: CommandLine) -> None:
    workspace(trainer).parent.mkdir()
    workspace(trainer).write_text(CORRECT, "utf-8")

    solved = trainer("solve", "add-up", "--once")

    assert solved.code == 0
    assert "Measured: good (0 s of 25 min target, first submit, first time: Easy is for reviews)" in solved.out
    assert "1 again tomorrow" in solved.out


def test_a_submit_is_counted_once_per_run(trainer: CommandLine) -> None:
    trainer("solve", "add-up", "--once")
    trainer("solve", "add-up", "--once")

    assert trainer("stats", "--json").rows[0]["submits"] == 2


def test_a_due_review_starts_blank_and_keeps_the_old_code(trainer: CommandLine) -> None:
    workspace(trainer).parent.mkdir()
    workspace(trainer).write_text(CORRECT, "utf-8")
    trainer("solve", "add-up", "--once")
    trainer("grade", "add-up", "good")
    trainer.at("2026-03-09T09:00:00+00:00")

    solved = trainer("solve", "add-up", "--once")

    assert (solved.code, "return" in workspace(trainer).read_text("utf-8")) == (1, False)
    (kept,) = (trainer.home / "workspace" / "old").iterdir()
    assert kept.read_text("utf-8") == CORRECT
    assert str(kept) in solved.err


def test_without_a_terminal_it_says_what_to_do(trainer: CommandLine) -> None:
    solved = trainer("solve", "add-up")

    assert (solved.code, solved.out) == (2, "")
    assert "trainer solve add-up --once" in solved.err


def test_a_file_that_is_not_utf_8_is_left_alone(trainer: CommandLine) -> None:
    workspace(trainer).parent.mkdir()
    workspace(trainer).write_bytes(b"\xff\xfe")

    solved = trainer("solve", "add-up", "--once")

    assert (solved.code, "is not UTF-8 text" in solved.err) == (1, True)
    assert workspace(trainer).read_bytes() == b"\xff\xfe"


@pytest.fixture
def terminal_environ(trainer: CommandLine) -> dict[str, str]:
    """What the program gets in a terminal; `true` is an editor that ends at once."""
    return {**trainer.environ, "EDITOR": "true"}


def in_terminal(environ: dict[str, str], *args: str) -> Terminal:
    """`trainer solve` in a terminal of its own, coloured as for a person."""
    return Terminal([sys.executable, "-m", "trainer", "solve", *args], environ, columns=100, lines=40)


def test_every_save_is_judged_until_the_problem_is_graded(
    trainer: CommandLine, terminal_environ: dict[str, str]
) -> None:
    with in_terminal(terminal_environ, "add-up") as terminal:
        terminal.wait_for("q quit")
        workspace(trainer).write_text(WRONG, "utf-8")
        terminal.wait_for(r"WA  examples  0 of 2 cases")
        terminal.press("h")
        terminal.wait_for("Hint 1 of 3")
        workspace(trainer).write_text(CORRECT, "utf-8")
        terminal.wait_for(r"AC  all tests")
        terminal.wait_for(r"Measured: hard \(1 hint used\)")
        terminal.press("3")
        terminal.wait_for(r"add-up: good \(measured: hard, 1 hint used\), next")
        assert terminal.wait_for_exit() == 0
    assert trainer("show", "add-up", "--json").rows[0]["reviews"] == 1


def test_a_missing_editor_is_told_and_saves_are_still_watched(
    trainer: CommandLine, terminal_environ: dict[str, str]
) -> None:
    with in_terminal({**terminal_environ, "EDITOR": "no-such-editor"}, "add-up") as terminal:
        terminal.wait_for("The editor 'no-such-editor' was not found")
        workspace(trainer).write_text(WRONG, "utf-8")
        terminal.wait_for("WA  examples")
        terminal.press("q")
        assert terminal.wait_for_exit() == 1


def test_quitting_keeps_the_draft(trainer: CommandLine, terminal_environ: dict[str, str]) -> None:
    with in_terminal(terminal_environ, "add-up") as terminal:
        terminal.wait_for("q quit")
        workspace(trainer).write_text(WRONG, "utf-8")
        terminal.wait_for("WA  examples")
        terminal.press("q")
        terminal.wait_for_exit()

    assert trainer("show", "add-up", "--json").rows[0]["draft"] is True
    assert workspace(trainer).read_text("utf-8") == WRONG


def test_ctrl_c_keeps_the_draft_and_exits_quietly(trainer: CommandLine, terminal_environ: dict[str, str]) -> None:
    with in_terminal(terminal_environ, "add-up", "--no-editor") as terminal:
        terminal.wait_for("q quit")
        terminal.press("ctrl+c")
        assert terminal.wait_for_exit() == 130
        assert "Traceback" not in terminal.text
    assert trainer("show", "add-up", "--json").rows[0]["draft"] is True


def test_what_the_editor_left_is_judged_when_it_ends(trainer: CommandLine, terminal_environ: dict[str, str]) -> None:
    source = trainer.file("source.py", CORRECT)
    editor = trainer.file("editor.sh", f'#!/bin/sh\ncp {source} "$1"\n')
    Path(editor).chmod(0o755)
    with in_terminal({**terminal_environ, "EDITOR": editor}, "add-up") as terminal:
        terminal.wait_for("AC  all tests")
        terminal.press("g")
        assert terminal.wait_for_exit() == 0
