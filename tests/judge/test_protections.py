"""What is promised is what was found out, with each rung of the ladder and without it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from tests.judge.jobs import job
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.judge import LocalJudge, open_judge
from trainer.judge.protections import HELD, protections, unknown

RUNGS = ("seccomp", "landlock", "namespaces")
EVERY_CHOICE = [choice for count in range(4) for choice in combinations(RUNGS, count)]
PROMISES = {"limits", "processes", "files", "network", "host"}

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the ladder is Linux's")

BREAKERS = {
    "files": "open('/etc/passwd').read()",
    "network": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))",
    "processes": "import os; os.fork() or os._exit(0)",
    "host": "import os; os.kill(os.getppid(), 0)",
}


@pytest.fixture(scope="module", params=EVERY_CHOICE, ids=lambda choice: "+".join(choice) or "all on")
def bench(request: pytest.FixtureRequest) -> Iterator[LocalJudge]:
    opened = LocalJudge(runners=1, without=request.param)
    yield opened
    opened.close()


@on_linux
@pytest.mark.parametrize("promise", BREAKERS)
def test_a_promise_that_is_said_to_be_held_is_held(bench: LocalJudge, promise: str) -> None:
    report = bench.run(job(f"class Solution:\n    def solve(self, n):\n        {BREAKERS[promise]}\n        return n"))

    assert set(report.protections) == PROMISES
    if report.protections[promise] == HELD and not (promise == "host" and report.verdict is Verdict.AC):
        # In a namespace of its own the runner may be signalled with nothing, and not be killed.
        assert report.verdict is Verdict.RTE


@on_linux
def test_honest_solutions_pass_whatever_is_switched_off(bench: LocalJudge) -> None:
    source = """
    import decimal, dataclasses, string, csv, unittest, encodings.idna, zoneinfo
    class Solution:
        def solve(self, n):
            return int(decimal.Decimal(n)) if zoneinfo.ZoneInfo('UTC') else 0
    """
    report = bench.run(job(source))

    assert report.verdict is Verdict.AC, report.first_failure or report.message
    assert report.protections["limits"] == HELD


def test_what_is_not_held_says_what_is_missing() -> None:
    told = protections(
        {"limits": True, "processes": True, "network": True, "host": True},
        {"landlock": "this system has none", "namespaces": "not permitted"},
    )

    assert {promise for promise, state in told.items() if state != HELD} == {"files"}
    if sys.platform == "linux":
        assert "Landlock needs Linux 5.13" in told["files"] and "not permitted" in told["files"]


def test_what_the_test_did_not_tell_of_is_not_held() -> None:
    assert HELD not in protections({}, {}).values()
    assert set(unknown("it is gone")) == PROMISES


@pytest.mark.parametrize(
    ("python", "message"),
    [("python-of-nobody", "There is no program 'python-of-nobody'"), ("/bin/sh", "'/bin/sh' is not a Python")],
)
def test_an_interpreter_that_cannot_run_solutions_is_named_with_the_way_out(python: str, message: str) -> None:
    own = open_judge(python, start=True)
    report = own.run(job("class Solution:\n    def solve(self, n): return n"))
    own.close()

    assert report.verdict is Verdict.JE
    assert message in report.message and "trainer config set python" in report.message


WHO = """
import ctypes, sys
from tests.judge.jobs import job
from trainer.judge import LocalJudge

for capability in map(int, sys.argv[1:]):
    ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)  # what is executed from here on does not get it
own = LocalJudge(runners=1)
source = "import os\\nclass Solution:\\n    def solve(self, n): return [*os.getresuid(), *os.getresgid(), os.getppid()]"
print(own.answers(job(source)).answers[0].decode())
own.close()
"""
SET_GROUP, SET_USER = "6", "7"


def who(*lost: str) -> list[int]:
    """The users, groups and parent of a solution, where the administrator has lost these capabilities."""
    command = [sys.executable, "-c", WHO, *lost]
    done = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[2])
    return list(json.loads(done.stdout))


@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="nobody else may become somebody else")
def test_a_solution_of_the_administrator_runs_as_somebody_else() -> None:
    if (found := who())[-1] != 1:
        pytest.skip("this machine has no namespaces to be somebody else in")

    assert found == [65533] * 6 + [1]
    # Where he may not name others it runs as himself, and in namespaces all the same.
    for lost in ([SET_USER], [SET_GROUP], [SET_USER, SET_GROUP]):
        assert who(*lost) == [0] * 6 + [1]


THREADS = """
import threading
class Solution:
    def solve(self, n):
        seen = []
        threads = [threading.Thread(target=seen.append, args=(n,)) for _ in range(20)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        return sum(seen) // 20
"""


def test_threads_are_for_problems_that_ask_for_them(judge: LocalJudge) -> None:
    asked = judge.run(replace(job(THREADS), threads=True))
    not_asked = judge.run(job(THREADS))

    assert asked.verdict is Verdict.AC, asked.first_failure or asked.message
    if not_asked.protections["processes"] == HELD:
        assert not_asked.verdict is Verdict.RTE
    assert judge.run(job("class Solution:\n    def solve(self, n): return n")).verdict is Verdict.AC


@on_linux
def test_even_where_threads_are_allowed_processes_are_not(judge: LocalJudge) -> None:
    forks = job("import os\nclass Solution:\n    def solve(self, n): return os.fork()")

    assert judge.run(replace(forks, threads=True)).verdict is Verdict.RTE


BROKEN = [
    "builtins.len = builtins.isinstance = builtins.type = None",
    "sys.modules.clear()",
    "sys.setrecursionlimit(50)",
    "gc.get_objects = gc.collect = None; gc.freeze()",
    "json.encoder.c_make_encoder = json.JSONEncoder.encode = None",
    "os.write = os.read = os._exit = time.perf_counter_ns = None",
    "os.write(4, b'J\\t\"the judge failed\"\\n')",
    "os.write(4, b'B\\n')",
    "signal.setitimer(signal.ITIMER_REAL, 0.0001, 0.0001)",
    "sys.settrace(lambda *a: 1 / 0)",
    "frame = sys._getframe(1); frame.f_globals.clear()",
    "sys._getframe(2).f_globals.clear()",
]


@pytest.mark.parametrize("statement", BROKEN)
def test_a_solution_that_breaks_the_harness_never_makes_the_judge_fail(judge: LocalJudge, statement: str) -> None:
    head = "import builtins, gc, json, os, signal, sys, time\n"
    report = judge.run(job(f"{head}class Solution:\n    def solve(self, n):\n        {statement}\n        return -n"))

    assert report.verdict in (Verdict.RTE, Verdict.WA), report
    assert report.first_failure is not None and report.first_failure.why


@pytest.mark.parametrize("after", [-1, 0, 2, 5])
def test_a_runner_killed_at_any_moment_is_a_judge_error_at_worst(after: int) -> None:
    own = open_judge()
    source = "class Solution:\n    def solve(self, n):\n        for _ in range(10**5): pass\n        return n"
    honest = job(source, [({"n": n}, n) for n in range(6)])
    reports: list[Report] = []
    try:
        own.run(honest)
        reached = threading.Event()

        def seen(result: CaseResult) -> None:
            if result.index >= after:
                reached.set()

        thread = threading.Thread(target=lambda: reports.append(own.run(honest, seen)))
        thread.start()
        if after >= 0:
            assert reached.wait(20)
        for runner in own.runners():
            os.kill(runner, signal.SIGKILL)
        thread.join(60)

        assert reports[0].verdict in (Verdict.AC, Verdict.JE)
        assert own.run(honest).verdict is Verdict.AC
    finally:
        own.close()
