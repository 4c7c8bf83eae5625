"""What the judge is measured against: the least that any isolation costs, no isolation, and what people use today.

Each anchor does the same work on the same bytes: compile the source, decode, call, encode, compare.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from trainer.core.judging import Case

PYTEST = """
import json, pytest
from typing import *
{source}
CASES = json.loads({cases!r})

@pytest.mark.parametrize("args, expected", CASES)
def test_case(args, expected):
    assert Solution().{method}(**args) == expected
"""

BUSY_ROUNDS = 40_000_000

_LEETCODE_IMPORTS = (
    "import collections, heapq, bisect, itertools, functools, math, re, random, string, operator, typing, json, copy,"
    " statistics, datetime, io"
)


def cold_python() -> None:
    """An interpreter with what LeetCode imports, and nothing else."""
    subprocess.run([sys.executable, "-I", "-S", "-c", _LEETCODE_IMPORTS], check=True)


def busy_loops(cores: Sequence[int]) -> None:
    """The same work, shared by one loop on each of these cores: what further cores are worth on this machine."""
    loop = f"for number in range({BUSY_ROUNDS // len(cores)}): number * number"
    pinned = "import os; hasattr(os, 'sched_setaffinity') and os.sched_setaffinity(0, {%d})\n"
    started = [subprocess.Popen([sys.executable, "-I", "-S", "-c", pinned % core + loop]) for core in cores]
    codes = [process.wait() for process in started]
    if any(codes):
        raise AssertionError("a loop has failed")


def in_process(source: str, method: str, cases: Sequence[Case]) -> bool:
    """The same calls without any isolation."""
    return _answers(source, method, [case.args for case in cases]) == [case.expected for case in cases]


def minimal_child(source: str, method: str, cases: Sequence[Case]) -> float:
    """Seconds for one write to a child that was forked before and waits, and one read from it."""
    job, feed = os.pipe()
    results, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(feed)
            # As warm as ours: the pages that a run writes to are this process's own.
            _answers(source, method, [case.args for case in cases[:40]])
            _answers(source, method, [case.args for case in cases[:40]])
            os.write(tell, b"r")
            asked = json.loads(_all(job))
            os.write(tell, b"\n".join(_answers(asked[0], method, [line.encode() for line in asked[1]])) + b"\n\n")
        finally:
            os._exit(0)
    for fd in (job, tell):
        os.close(fd)
    os.read(results, 1)
    time.sleep(0.02)
    start = time.perf_counter()
    os.write(feed, json.dumps([source, [case.args.decode() for case in cases]]).encode())
    os.close(feed)
    # Not until the child has ended: that is not on the way to a verdict.
    told = b""
    while not told.endswith(b"\n\n"):
        told += os.read(results, 1 << 20)
    same = told.split() == [case.expected for case in cases]
    seconds = time.perf_counter() - start
    os.close(results)
    os.waitpid(pid, 0)
    if not same:
        raise AssertionError("the anchor answers wrongly")
    return seconds


def write_pytest(folder: Path, source: str, method: str, cases: Sequence[Case]) -> Path:
    """A test file with the same cases, as people write them."""
    pairs = [[json.loads(case.args), json.loads(case.expected)] for case in cases]
    path = folder / "test_solution.py"
    path.write_text(PYTEST.format(source=source, cases=json.dumps(pairs), method=method))
    return path


def run_pytest(path: Path) -> None:
    """pytest on that file, as cold as it always is."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:asyncio",
        "-c",
        os.devnull,
        str(path),
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _answers(source: str, method: str, lines: Sequence[bytes]) -> list[bytes]:
    module = ModuleType("solution")
    exec(compile("from typing import *\n" + source, "solution.py", "exec", dont_inherit=True), module.__dict__)
    solution: Any = module.__dict__["Solution"]
    dumps = json.JSONEncoder(separators=(",", ":")).encode
    return [dumps(getattr(solution(), method)(**json.loads(line))).encode() for line in lines]


def _all(fd: int) -> bytes:
    parts = []
    while chunk := os.read(fd, 1 << 20):
        parts.append(chunk)
    return b"".join(parts)
