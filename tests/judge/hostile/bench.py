"""A judge in a world of canaries, and the one question: what should not have happened when a program ran?

A promise that is not held is not demanded; that no wrong solution is accepted and that the next run is sound, always is.
"""

from __future__ import annotations

import json
import re
import resource
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from tests.judge.hostile.program import PROMISE_OF, Program
from tests.judge.hostile.world import World
from tests.judge.jobs import job
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import TrainerError
from trainer.judge import LocalJudge

AFTERWARDS = job("""
    import bisect, heapq
    class Solution:
        def solve(self, n):
            return sum(sorted([n, heapq.heappop([0]), heappop([0])])) + len(json.dumps([])) - 2 + bisect_left([1], 0)
    """)
"""An honest solution that uses what others like to break."""

_MOST_GROWTH = 192 << 20
"""Bytes by which no answer may make the judge's own process grow."""

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(slots=True)
class Bench:
    """Runs one program after another; each finds the world whole."""

    world: World
    judge: LocalJudge
    usual: int
    """Number of processes when nothing runs."""
    whole: bool
    """No layer was left out."""

    def holds(self, program: Program) -> bool:
        """Whether every promise that the program attacks is held here."""
        promised = self.judge.protections()
        return all(promised[promise] == "held" for promise in program.needs)

    def complaints(self, program: Program) -> list[str]:
        """Run it, and say in sentences what should not have happened."""
        before = _own_peak()
        report, heard = self._run(program)
        if program.twice:
            report, heard = self._run(program)
        held = self.holds(program)
        found = _judged(program, report, held)
        found |= self._told(heard, held)
        grown = _own_peak() - before
        found["memory"] = f"the judge's own process grew by {grown >> 20} MiB" if grown > _MOST_GROWTH else ""
        found["afterwards"] = self._afterwards(held)
        return self._demanded(found | self._harm(heard), held)

    def _demanded(self, found: Mapping[str, str], held: bool) -> list[str]:
        promised = self.judge.protections()
        kept = {check for check, promise in PROMISE_OF.items() if held or promised[promise] == "held"}
        return [
            f"{check}: {what}" for check, what in found.items() if what and (check in kept or check not in PROMISE_OF)
        ]

    def complaints_of_author(self, program: Program) -> list[str]:
        """The same with the program as the code of an author."""
        try:
            told = str(self.judge.author(program.cases_source(self.world.given), [("examples", None)], cpu_s=0.5))
        except TrainerError as error:
            told = f"{error.message} {error.hint}"
        held = self.holds(program)
        found = {"afterwards": self._afterwards(held)} | self._harm([CaseResult(0, Verdict.RTE, why=told)])
        return self._demanded(found, held)

    def harm(self, program: Program) -> set[str]:
        """Run it, and return the checks that found harm, promised or not."""
        _, heard = self._run(program)
        self._afterwards(False)
        return {check for check, what in self._harm(heard).items() if what}

    def _run(self, program: Program) -> tuple[Report, list[CaseResult]]:
        heard: list[CaseResult] = []
        report = self.judge.run(program.job(self.world.given, self.world.secret), heard.append)
        if report.first_failure is not None:
            heard.append(report.first_failure)
        heard.append(CaseResult(0, report.verdict, why=report.message))
        return report, heard

    def _told(self, heard: Sequence[CaseResult], held: bool) -> dict[str, str]:
        """What the texts of the run give away."""
        unsafe = [text[:200] for text in _texts(heard) if _UNSAFE.search(text)]
        printed = "\n".join(result.stdout for result in heard)
        words = ("breached", "reached") if self.whole else ("breached",)
        got_through = held and any(word in printed for word in words)
        return {
            "unsafe": f"these texts are not safe to show: {unsafe!r}" if unsafe else "",
            "breached": f"by its own words: {printed[:200]!r}" if got_through else "",
        }

    def _afterwards(self, held: bool) -> str:
        report = self.judge.run(AFTERWARDS)
        if report.verdict is Verdict.JE and not held:
            # A runner may have been spoiled, but the one after it must not be.
            report = self.judge.run(AFTERWARDS)
        return "" if report.verdict is Verdict.AC else f"{report.verdict}: {report.message or report.first_failure}"

    def _harm(self, heard: Sequence[CaseResult]) -> dict[str, str]:
        answers = [json.dumps(result.got) for result in heard if result.verdict is not Verdict.AC]
        harm = self.world.harm([*_texts(heard), *answers])
        if self.judge.protections()["processes"] == "held":
            harm["processes"] = self.world.left_processes(self.judge.runners(), self.usual)
        return harm


def _own_peak() -> int:
    """Bytes that this process has needed at most so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * 1024 if sys.platform == "linux" else peak


def _judged(program: Program, report: Report, held: bool) -> dict[str, str]:
    told = f"{report.verdict}: {report.message or report.first_failure}"
    accepted = report.verdict is Verdict.AC and Verdict.AC not in program.verdicts
    return {
        "accepted": "though it is wrong" if accepted else "",
        "verdict": told if held and report.verdict not in program.verdicts else "",
    }


def _texts(heard: Sequence[CaseResult]) -> list[str]:
    return [text for result in heard for text in (result.why, result.stdout, result.traceback)]


@contextmanager
def open_bench(world: World, judge: LocalJudge, whole: bool) -> Iterator[Bench]:
    """The bench, when the judge has settled; it is closed at the end."""
    try:
        for _ in range(2):
            report = judge.run(AFTERWARDS)
            assert report.verdict is Verdict.AC, report
        usual = world.usual_processes()
        world.harm([])
        yield Bench(world, judge, usual, whole)
    finally:
        judge.close()
