"""A key press in the editor, in a real pseudo-terminal: from the key to the bytes that show it, in files of 1x, 10x and 100x."""

from __future__ import annotations

import os
import re
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pexpect

from tests.benchmarks.measure import Line

TRAINER = str(Path(sys.executable).parent / "trainer")
KEYS = "zjxkvwy" * 3
SELECT_ALL, DELETE = "\x1b[18~", "\x1b[3~"


def run() -> list[Line]:
    """Median time of a key with 10, 100 and 1,000 lines in the editor; the anchor is the budget of 50 ms."""
    with TemporaryDirectory() as home:
        environ = {**os.environ, "TRAINER_HOME": home, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        child = pexpect.spawn(TRAINER, env=environ, dimensions=(40, 120), encoding="utf-8", timeout=60)
        child.delaybeforesend = None
        child.expect("Welcome")
        child.send("\r")
        child.expect("Nothing was run yet")
        _settle(child)
        lines = [_typed(child, count) for count in (10, 100, 1_000)]
        child.close(force=True)
    return lines


def _typed(child: pexpect.spawn[str], count: int) -> Line:
    child.send(SELECT_ALL)
    child.send(DELETE)
    _settle(child)
    source = "".join(f"value_{number} = [item for item in range({number})]\n" for number in range(count))
    child.send(f"\x1b[200~{source}\x1b[201~")
    _settle(child)
    taken = []
    for key in KEYS:
        start = time.perf_counter()
        child.send(key)
        # Not `expect`, which would find the letter in what it has read before.
        while key not in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", child.read_nonblocking(65536, timeout=10)):
            pass
        taken.append(time.perf_counter() - start)
        _settle(child)
    seconds = statistics.median(taken)
    return Line(f"key to screen, {count:,} lines in the editor", seconds, "50 ms", seconds / 0.05, "1 x")


def _settle(child: pexpect.spawn[str]) -> None:
    """Read until the terminal has been quiet for a moment."""
    while True:
        try:
            child.read_nonblocking(65536, timeout=0.4)
        except pexpect.TIMEOUT:
            return
