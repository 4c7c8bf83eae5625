"""A command line to call: a home of its own with one problem, one prompt and a list, the real judge and the real database."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.content.authored import PROBLEM, RUBRIC, solution, write_list, write_problem, write_prompt
from trainer.bootstrap import App
from trainer.cli.running import run_command
from trainer.content import open_content, open_suites
from trainer.judge import LocalJudge, open_judge

MONDAY = "2026-03-02T09:00:00+00:00"
CORRECT = solution("return sum(nums)")
WRONG = solution("return sum(nums[1:])")
ENDLESS = solution("while True: pass")
CODING_RUBRIC = RUBRIC.replace("design", "coding").replace("scope", "testing").replace("Scope", "Testing")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command left: its exit code, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, object]]:
        """The JSON lines on stdout."""
        return [json.loads(line) for line in self.out.splitlines()]


class Typing(io.StringIO):
    """What a person types at a terminal."""

    def isatty(self) -> bool:
        return True


class CommandLine:
    """Calls commands as a person without a terminal would; time stands still until `at` moves it."""

    def __init__(self, home: Path, judge: LocalJudge, suites: Path) -> None:
        self.home = home
        self.folder = home / "own"
        self.folder.mkdir()
        self._judge = judge
        self._suites = suites
        self.environ = {"TRAINER_HOME": str(home), "TZ": "UTC", "TRAINER_NOW": MONDAY, "PATH": "/usr/bin:/bin"}

    def at(self, when: str) -> None:
        """Move the clock."""
        self.environ["TRAINER_NOW"] = when

    def file(self, name: str, text: str | bytes) -> str:
        """Write a file of the person's own and return its path."""
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    def app(self) -> App:
        """A freshly started program."""
        app = App(dict(self.environ))
        app.__dict__["judge"] = self._judge
        app.__dict__["content"] = open_content((self.home / "content",), self.home / "cache", app.packs.roots)
        app.__dict__["suites"] = open_suites(self._suites)
        return app

    def __call__(self, *args: str, stdin: str | bytes = "", typed: str | None = None) -> Outcome:
        """Run one command in a freshly started program; with `typed` a person sits at a terminal and types that."""
        app, before = self.app(), sys.stdin
        out, err = io.StringIO(), io.StringIO()
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        sys.stdin = io.TextIOWrapper(io.BytesIO(data), "utf-8") if typed is None else Typing(typed)
        try:
            with redirect_stdout(out), redirect_stderr(err):
                code = run_command(args, app)
        finally:
            sys.stdin = before
            app.close()
        return Outcome(code, out.getvalue(), err.getvalue())


@pytest.fixture(scope="session")
def judge() -> Iterator[LocalJudge]:
    """One judge for all tests; its processes are stopped at the end."""
    opened = open_judge()
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def suites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Suites are built once for all tests."""
    return tmp_path_factory.mktemp("suites")


@pytest.fixture
def trainer(tmp_path: Path, judge: LocalJudge, suites: Path) -> CommandLine:
    """The command line, in a fresh home."""
    content = tmp_path / "content"
    write_problem(content, {"problem.yaml": PROBLEM.replace("difficulty: easy", "difficulty: medium")})
    write_prompt(content)
    write_list(content)
    (content / "system_design" / "rubrics" / "coding.yaml").write_text(CODING_RUBRIC, "utf-8")
    return CommandLine(tmp_path, judge, suites)
