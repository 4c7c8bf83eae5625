"""Ten thousand runs in a row, of all kinds: nothing may be left behind, and the same job gets the same report."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from tests.benchmarks.judging import LIST_OUT, SAME, Fact
from trainer.core.judging import Case, Job, Limits
from trainer.core.problem import Comparison
from trainer.core.verdicts import Report
from trainer.judge.local import LocalJudge

RUNS = 10_000

BODIES = (
    "return nums",
    "return nums[::-1]",
    "print(nums); return nums",
    "return 1 // 0",
    "import os; os._exit(3)",
    "return [hash('x') % 97]",
    "return [0] * 10**9",
    "open('/tmp/left-behind', 'w')",
)


@dataclass(frozen=True, slots=True)
class Left:
    """What there is of this process and its runners."""

    descriptors: int
    processes: int
    rss_mib: float
    queues: int

    def __str__(self) -> str:
        return f"{self.descriptors} fds, {self.processes} processes, {self.rss_mib:.0f} MiB, {self.queues} IPC objects"


def run(runs: int = RUNS) -> list[Fact]:
    """Before and after `runs` runs on one judge, and whether every report was the same each time."""
    jobs = [
        Job(SAME.replace("return nums", body), "solution.py", LIST_OUT, Comparison.EXACT, _cases()) for body in BODIES
    ]
    jobs = [replace(job, limits=Limits(memory_mib=128)) for job in jobs]
    judge = LocalJudge(runners=1)
    first = [_told(judge.run(job)) for job in jobs]
    before, different = _left(judge), 0
    for number in range(runs):
        place = number % len(jobs)
        different += _told(judge.run(jobs[place])) != first[place]
    # The last run may still be on its way out.
    judge.run(jobs[0])
    after = _left(judge)
    judge.close()
    return [
        Fact(f"before {runs:,} runs", str(before), ""),
        Fact("after", str(after), "the same"),
        Fact("reports that differ from the first one", str(different), "0"),
    ]


def _cases() -> list[Case]:
    return [Case(b'{"nums":[%d,%d]}' % (n, n + 1), b"[%d,%d]" % (n, n + 1)) for n in range(20)]


def _told(report: Report) -> tuple[object, ...]:
    failure = report.first_failure
    shown = failure and (failure.index, failure.why, failure.stdout, failure.traceback, failure.got)
    return report.verdict, report.passed, report.failed, shown


def _left(judge: LocalJudge) -> Left:
    mine = {os.getpid(), *judge.runners()}
    parents = {pid: _parent(pid) for pid in _pids()}
    ours = [pid for pid in parents if pid in mine or _descends(pid, mine, parents)]
    rss = sum(_rss_mib(pid) for pid in ours)
    queues = sum(len(Path(f"/proc/sysvipc/{kind}").read_text().splitlines()) - 1 for kind in ("msg", "sem", "shm"))
    return Left(len(list(Path("/proc/self/fd").iterdir())), len(ours), rss, queues)


def _pids() -> list[int]:
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def _parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def _descends(pid: int, mine: set[int], parents: dict[int, int]) -> bool:
    while pid := parents.get(pid, 0):
        if pid in mine:
            return True
    return False


def _rss_mib(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
    except OSError:
        return 0.0
