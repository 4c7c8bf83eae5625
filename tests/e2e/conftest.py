"""A home of its own for every end-to-end test; suites that were built once are shared, as they are on a person's machine."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.terminal import TRAINER

PROBLEMS = Path(__file__).parents[2] / "problem_sets"


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TRAINER_")}
    return {**kept, "TRAINER_HOME": str(tmp_path / "home"), "HOME": str(tmp_path), "TZ": "UTC"}


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def trainer(environ: dict[str, str]) -> Run:
    """Runs the program without a terminal and returns what it printed."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [TRAINER, *arguments], env=environ, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL
        )

    return run


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    """The objects that a command printed with --json, one per line."""
    return [json.loads(line) for line in done.stdout.splitlines()]


def solution(slug: str, prefix: str) -> str:
    """An author's solution of a shipped problem whose file name begins like this."""
    (path, *_) = sorted(PROBLEMS.glob(f"*/{slug}/solutions/{prefix}*.py"))
    return path.read_text()
