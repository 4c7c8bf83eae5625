"""A process that was started before the judge: it becomes its first runner, or is stopped when it is of no use."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.judge.jobs import job
from trainer.core.verdicts import Verdict
from trainer.judge import open_judge
from trainer.judge.launch import Launched

SAME = job("class Solution:\n    def solve(self, n): return n")


@pytest.fixture
def launched() -> Iterator[Launched]:
    started = Launched(sys.executable)
    yield started
    assert started.process.poll() is not None


@pytest.fixture
def other_python(tmp_path: Path) -> str:
    """The same interpreter by another path."""
    path = tmp_path / "python"
    path.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    path.chmod(0o755)
    return str(path)


def test_it_is_the_judges_first_runner(launched: Launched) -> None:
    own = open_judge(launched=launched)
    assert own.runners() == [launched.process.pid]
    report = own.run(SAME)

    assert report.verdict is Verdict.AC
    assert len(own.runners()) == 1
    own.close()


def test_it_is_stopped_when_another_interpreter_runs_the_solutions(launched: Launched, other_python: str) -> None:
    own = open_judge(other_python, start=True, launched=launched)
    assert launched.process.poll() is not None
    report = own.run(SAME)
    own.close()

    assert report.verdict is Verdict.AC


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells of the end of any process")
def test_it_leaves_by_itself_when_nobody_takes_it(launched: Launched) -> None:
    ended = os.pidfd_open(launched.process.pid)
    launched.socket.close()
    assert select.select([ended], [], [], 20)[0]
    os.close(ended)
    launched.process.communicate(timeout=20)


def test_one_that_cannot_be_executed_is_told_of_at_the_first_run() -> None:
    own = open_judge("/nowhere/python", launched=Launched("/nowhere/python"))
    report = own.run(SAME)
    own.close()

    assert report.verdict is Verdict.JE
    assert "There is no program '/nowhere/python'" in report.message
