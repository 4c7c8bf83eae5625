"""Running a command: help, usage errors, unforeseen errors, streams that cannot say everything."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from tests.cli.conftest import CommandLine
from trainer import __version__
from trainer.cli.commands import help_text, targets
from trainer.cli.main import USES_JUDGE, run
from trainer.cli.running import root


def program(*args: str, home: Path, **environ: str) -> subprocess.CompletedProcess[bytes]:
    """The real program in a process of its own, without a terminal."""
    env = {"PATH": os.environ["PATH"], "TRAINER_HOME": str(home), **environ}
    return subprocess.run([sys.executable, "-m", "trainer", *args], env=env, capture_output=True, check=False)


@pytest.mark.parametrize("args", [["--help"], ["-h"], ["help"]])
def test_help_is_the_table(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(args) == 0
    assert capsys.readouterr().out == help_text()


def test_every_command_is_in_the_help_within_80_columns() -> None:
    text = help_text()

    assert all(f"\n  {name:<9}" in text for name in targets())
    assert max(len(line) for line in text.splitlines()) <= 80


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"trainer {__version__}\n"


def commands() -> list[tuple[str, click.Command]]:
    """Every command with its whole name."""
    found = []
    ctx = click.Context(root)
    for name in root.list_commands(ctx):
        command = root.get_command(ctx, name)
        assert command is not None
        inner = command.list_commands(ctx) if isinstance(command, click.Group) else []
        for sub in inner:
            assert isinstance(command, click.Group)
            below = command.get_command(ctx, sub)
            assert below is not None
            found.append((f"{name} {sub}", below))
        found.append((name, command))
    return found


@pytest.mark.parametrize(("name", "command"), commands(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_command_has_a_short_help_with_an_example(name: str, command: click.Command) -> None:
    text = command.get_help(click.Context(command, info_name=name, terminal_width=80))

    assert max(len(line) for line in text.splitlines()) <= 80
    assert f"trainer {name.split()[0]}" in " ".join(text.split()) or name == "config path"


@pytest.mark.parametrize(
    ("line", "early"),
    [
        ("judge two-sum a.py", True),
        ("mock run", True),
        ("mock submit --final", True),
        ("pack check graphs", True),
        ("mock submit --help", False),
        ("mock status", False),
        ("run", False),
        ("submit", False),
        ("show check", False),
    ],
)
def test_the_judge_gets_ready_early_for_what_judges(line: str, early: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    ways: list[bool] = []
    monkeypatch.setattr("trainer.cli.opening.run_with_judge", lambda args: ways.append(True))
    monkeypatch.setattr("trainer.cli.running.run_command", lambda args: ways.append(False))

    run(line.split())

    assert ways == [early]


def test_what_starts_the_judge_early_is_a_command() -> None:
    assert {" ".join(words) for words in USES_JUDGE} <= {name for name, _ in commands()}


def test_an_unknown_command_names_the_nearest(trainer: CommandLine) -> None:
    refused = trainer("tody")

    assert (refused.code, refused.out) == (2, "")
    assert refused.err == (
        "trainer: There is no command 'tody'. Did you mean `today`?\n  `trainer --help` shows how it is used.\n"
    )


def test_a_wrong_option_is_one_sentence(trainer: CommandLine) -> None:
    refused = trainer("today", "--minutes", "soon")

    assert (refused.code, refused.err.splitlines()[1]) == (2, "  `trainer today --help` shows how it is used.")


def test_without_a_terminal_the_bare_program_prints_today(trainer: CommandLine) -> None:
    assert trainer().out == trainer("today").out


def test_an_unforeseen_error_is_a_sentence_and_its_details_are_in_the_log(
    trainer: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr("trainer.cli.today.overview", broken)
    monkeypatch.setenv("TRAINER_HOME", str(trainer.home))

    failed = trainer("today")

    log = trainer.home / "cache" / "trainer.log"
    assert (failed.code, failed.out) == (1, "")
    assert failed.err.startswith("trainer: something went wrong that should not have: RuntimeError: no such luck\n")
    assert (str(log) in failed.err, "Traceback" in failed.err) == (True, False)
    assert "RuntimeError: no such luck" in log.read_text("utf-8")


def test_ctrl_c_is_quiet(trainer: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("trainer.cli.today.overview", interrupted)

    stopped = trainer("today")

    assert (stopped.code, stopped.out, stopped.err.strip()) == (130, "", "")


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    env = {"PATH": os.environ["PATH"], "TRAINER_HOME": str(tmp_path)}
    readable, writable = os.pipe()
    os.close(readable)
    with os.fdopen(writable, "wb") as nobody:
        done = subprocess.run(
            [sys.executable, "-m", "trainer", "list", "--json"],
            env=env,
            stdout=nobody,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert (done.returncode, done.stderr) == (0, b"")


def test_every_character_can_be_printed_in_the_c_locale(tmp_path: Path) -> None:
    shown = program("today", home=tmp_path, LC_ALL="C", PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")

    assert (shown.returncode, " · ".encode() in shown.stdout, b"Traceback" in shown.stderr) == (0, True, False)


def test_a_pipe_gets_no_colours(tmp_path: Path) -> None:
    assert b"\x1b[" not in program("today", home=tmp_path).stdout


def test_nothing_is_created_by_asking_for_help(tmp_path: Path) -> None:
    home = tmp_path / "home"

    for args in (["--help"], ["judge", "--help"], ["config", "path"]):
        assert program(*args, home=home).returncode == 0

    assert not home.exists()
