"""The judge: a verdict against the least that isolation can cost, against no isolation, and against pytest.

Twenty milliseconds pass between runs, as between a person's; what happens in them is not measured.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import anchors
from tests.benchmarks.measure import Line, lines, medians
from trainer.core.judging import Case, Job, Limits
from trainer.core.problem import Comparison, Entry, Method
from trainer.judge.local import LocalJudge

TRAINER = str(Path(sys.executable).parent / "trainer")
ROOT = Path(__file__).resolve().parents[2]
ACCEPTED = ROOT / "problem_sets/arrays-strings/spiral-matrix/solutions"
UNPROTECTED = frozenset(("seccomp", "landlock", "namespaces"))
PAUSE_S = 0.02
BULK = 1000

TWO_SUM = """class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for index, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], index]
            seen[number] = index
"""
SAME = "class Solution:\n    def same(self, nums: List[int]) -> List[int]:\n        return nums\n"
ENDLESS = SAME.replace("return nums", "while True: pass")
GREEDY = SAME.replace("return nums", "big = bytearray(nums[0] << 20)\n        return nums")
LIST_OUT = Entry("Solution", (Method("same", (("nums", "List[int]"),), "List[int]"),), False)


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of the report that is no ratio."""

    what: str
    value: str
    budget: str

    def __str__(self) -> str:
        return f"{self.what:<58}{self.value:>12}  budget {self.budget}"


def run(rounds: int = 25) -> Iterator[Line | Fact]:
    """Every goal of the judge but the 10,000 runs in a row, which is soak.py."""
    judge, bare = LocalJudge(runners=1), LocalJudge(runners=1, without=UNPROTECTED)
    try:
        yield from _warm(judge, rounds)
        yield from _protected(judge, bare, 4 * rounds)
        yield from _large(judge, rounds)
        yield from _limits(judge)
        yield from _cold()
        yield from _bulk()
    finally:
        judge.close()
        bare.close()


def _warm(judge: LocalJudge, rounds: int) -> list[Line]:
    hundred, thousand = two_sums(100), two_sums(1000)
    child, inside = "minimal child", "in process"
    verdict = "verdict on 100 cases"
    with TemporaryDirectory() as folder:
        test = anchors.write_pytest(Path(folder), TWO_SUM, "twoSum", hundred)
        found = medians(
            {
                child: lambda: anchors.minimal_child(TWO_SUM, "twoSum", hundred),
                inside: lambda: _rested(lambda: anchors.in_process(TWO_SUM, "twoSum", hundred)),
                verdict: lambda: _judged(judge, _two_sum(hundred)),
                "in process, 1,000": lambda: _rested(lambda: anchors.in_process(TWO_SUM, "twoSum", thousand)),
                "verdict on 1,000 cases": lambda: _judged(judge, _two_sum(thousand)),
            },
            rounds,
        )
        tested = medians({"pytest": lambda: anchors.run_pytest(test)}, 3)["pytest"]
    ours = found[verdict]
    return [
        Line(verdict, ours, child, ours / found[child], "1.5 x"),
        Line(verdict, ours, inside, ours / found[inside], "2 x"),
        Line("pytest on the same cases", tested, "the verdict", tested / ours, "at least 100 x"),
        *lines(
            {name: found[name] for name in found if "1,000" in name},
            "in process, 1,000",
            {"verdict on 1,000 cases": "1.25 x"},
        ),
    ]


def _protected(judge: LocalJudge, bare: LocalJudge, rounds: int) -> list[Line]:
    """By themselves and often: the difference is smaller than what another program before them does to the caches."""
    job, name, anchor = _two_sum(two_sums(100)), "verdict on 100 cases", "the same without protection"
    found = medians({anchor: lambda: _judged(bare, job), name: lambda: _judged(judge, job)}, rounds)
    return lines(found, anchor, {name: "1.1 x"})


def _large(judge: LocalJudge, rounds: int) -> list[Line]:
    rng = random.Random(2)
    text = json.dumps([rng.randint(-(10**9), 10**9) for _ in range(100_000)], separators=(",", ":")).encode()
    job = Job(SAME, "solution.py", LIST_OUT, Comparison.EXACT, [Case(b'{"nums":' + text + b"}", text)])

    def both_ways() -> None:
        json.dumps(json.loads(text), separators=(",", ":"))

    name, anchor = "list of 100,000 integers in and out", "JSON both ways"
    found = medians({anchor: lambda: _rested(both_ways), name: lambda: _judged(judge, job)}, rounds)
    return lines(found, anchor, {name: "1.5 x"})


def _limits(judge: LocalJudge) -> list[Fact]:
    late, wrong = [], []
    for _ in range(5):
        limits = Limits(cpu_s=0.3)
        start = time.perf_counter()
        case = Case(b'{"nums":[1]}', b"[1]")
        report = judge.run(Job(ENDLESS, "solution.py", LIST_OUT, Comparison.EXACT, [case], limits))
        # A machine with other work to do takes longer than the limit to give the run its time.
        share = max(1.0, report.wall_s / report.cpu_s)
        late.append(time.perf_counter() - start - limits.cpu_s * share)
    for mib in (10, 100, 300):
        case = Case(b'{"nums":[%d]}' % mib, b"[%d]" % mib)
        peak = judge.run(Job(GREEDY, "solution.py", LIST_OUT, Comparison.EXACT, [case])).peak_mib
        wrong.append(abs(peak - mib))
    return [
        Fact("TLE told after the limit, median", f"{1000 * sorted(late)[2]:.0f} ms", "100 ms"),
        Fact("memory of 10, 100 and 300 MiB, furthest from the truth", f"{max(wrong):.2f} MiB", "2 MiB"),
    ]


def _cold() -> list[Line]:
    with TemporaryDirectory() as home:
        environ = {**os.environ, "TRAINER_HOME": home}
        file = sorted(ACCEPTED.glob("accepted*.py"))[0]
        command = [TRAINER, "judge", ACCEPTED.parent.name, str(file)]

        def cold() -> None:
            subprocess.run(command, check=True, env=environ, stdout=subprocess.DEVNULL)

        cold()
        found = medians({"cold Python": anchors.cold_python, "cold `trainer judge`": cold}, 5)
    return lines(found, "cold Python", {"cold `trainer judge`": "4 x"})


def _bulk() -> list[Line | Fact]:
    with TemporaryDirectory() as home:
        environ = {**os.environ, "TRAINER_HOME": home}
        file = str(sorted(ACCEPTED.glob("accepted*.py"))[0])
        manifest = Path(home) / "manifest.jsonl"
        row = json.dumps({"slug": ACCEPTED.parent.name, "file": file})
        manifest.write_text(f"{row}\n" * BULK)

        def judge_all(jobs: int, cores: set[int]) -> None:
            command = [TRAINER, "judge", "--manifest", str(manifest), "--jobs", str(jobs)]
            # With a single job too, the next child gets ready on another core: one core means one core.
            pin = partial(os.sched_setaffinity, 0, cores) if hasattr(os, "sched_setaffinity") else None
            subprocess.run(command, check=True, env=environ, stdout=subprocess.DEVNULL, preexec_fn=pin)

        both = set(range(2))
        judge_all(1, both)
        found = medians(
            {
                "one": lambda: judge_all(1, {0}),
                "two": lambda: judge_all(2, both),
                "one loop": lambda: anchors.busy_loops([0]),
                "two loops": lambda: anchors.busy_loops([0, 1]),
            },
            3,
        )
    one, two, bare = found["one"], found["two"], found["one loop"] / found["two loops"]
    return [
        Line(f"{BULK} files on one core", one, "two cores", one / two, "at least 1.8 x"),
        Fact("a bare loop on one core, against halves of it on two", f"{bare:.2f} x", "none"),
    ]


def two_sums(count: int) -> list[Case]:
    """Cases of two-sum with twelve numbers each, and the answer that the solution above gives."""
    rng, made = random.Random(1), list[Case]()
    while len(made) < count:
        nums = rng.sample(range(1000), 12)
        first, second = sorted(rng.sample(range(12), 2))
        target = nums[first] + nums[second]
        pairs = [[a, b] for b in range(12) for a in range(b) if nums[a] + nums[b] == target]
        made.append(Case(_compact({"nums": nums, "target": target}), _compact(pairs[0])))
    return made


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _two_sum(cases: list[Case]) -> Job:
    method = Method("twoSum", (("nums", "List[int]"), ("target", "int")), "List[int]")
    return Job(TWO_SUM, "solution.py", Entry("Solution", (method,), False), Comparison.EXACT, cases)


def _judged(judge: LocalJudge, job: Job) -> float:
    def once() -> None:
        report = judge.run(job)
        if report.verdict != "AC":
            raise AssertionError(report)

    return _rested(once)


def _rested(work: Callable[[], object]) -> float:
    time.sleep(PAUSE_S)
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
