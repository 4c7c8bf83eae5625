"""The app in a real pseudo-terminal: first frame, queue on screen, quit, and a key press in the editor."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pexpect

from tests.benchmarks.measure import Line, lines, medians
from tests.benchmarks.world import make_home

TRAINER = str(Path(sys.executable).parent / "trainer")
EMPTY = """
from textual.app import App
from textual.widgets import Static

class Empty(App):
    BINDINGS = [("ctrl+q", "quit", "Quit")]
    def compose(self):
        yield Static("the first frame")

Empty().run()
"""


def run(rounds: int = 7) -> list[Line]:
    """First frame and queue against an empty Textual app, at 1x, 10x and 100x of 10,000 reviews."""
    report: list[Line] = []
    for reviews in (10_000, 100_000, 1_000_000):
        report += _frames(reviews, rounds if reviews == 10_000 else 3)
    return report


def _frames(reviews: int, rounds: int) -> list[Line]:
    with TemporaryDirectory() as home:
        environ = make_home(Path(home), 500, reviews)
        empty = [sys.executable, "-c", EMPTY]
        first = f"first frame, {reviews:,} reviews"
        queue = f"queue on screen, {reviews:,} reviews"
        leave = "from quit to prompt"
        found = medians(
            {
                "empty app": lambda: _until(empty, "the first frame", environ),
                first: lambda: _until([TRAINER], "Today", environ),
                queue: lambda: _until([TRAINER], "Practice [0-9]+", environ),
                "empty app, quit": lambda: _quit(empty, "the first frame", environ),
                leave: lambda: _quit([TRAINER], "Practice [0-9]+", environ),
            },
            rounds,
        )
    seconds = {name: found[name] for name in ("empty app", first, queue)}
    quits = {name: found[name] for name in ("empty app, quit", leave)}
    budgets = {first: "1.3 x", queue: "2.5 x"} if reviews == 10_000 else {}
    return lines(seconds, "empty app", budgets) + lines(quits, "empty app, quit", {leave: "1.3 x"})


def _spawn(argv: Sequence[str], environ: Mapping[str, str]) -> pexpect.spawn[str]:
    env = {**environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    return pexpect.spawn(argv[0], list(argv[1:]), env=env, dimensions=(40, 120), encoding="utf-8", timeout=60)


def _until(argv: Sequence[str], text: str, environ: Mapping[str, str]) -> float:
    start = time.perf_counter()
    child = _spawn(argv, environ)
    child.expect(text)
    seconds = time.perf_counter() - start
    child.close(force=True)
    return seconds


def _quit(argv: Sequence[str], text: str, environ: Mapping[str, str]) -> float:
    child = _spawn(argv, environ)
    child.expect(text)
    # Let the first screen settle: what is measured is leaving, not the rest of starting.
    time.sleep(0.5)
    start = time.perf_counter()
    child.send("\x11")
    child.expect(pexpect.EOF)
    return time.perf_counter() - start
