"""A child from its fork to its end: locked up, warmed by a dummy run, waiting for a job, running it.

Everything that can be done before the job is known is done before the child reports ready, so that none of it is on the
way to a verdict. One child runs one job.
"""

from __future__ import annotations

import gc
import linecache
import os
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple, NoReturn

from . import authoring, channel, confine, execute, page, plain, reaping
from .frames import with_room
from .ladder import Ladder

HARNESS_FAILED = 70
"""Exit status of a child whose harness was broken by the code that it ran."""

_DUMMY = {
    "filename": "<warm-up>",
    "source": (
        "class Solution:\n"
        "    def twoSum(self, nums: List[int], target: int) -> List[int]:\n"
        "        seen = {}\n"
        "        for index, number in enumerate(nums):\n"
        "            if target - number in seen:\n"
        "                return [seen[target - number], index]\n"
        "            seen[number] = index\n"
        "        print(target)\n"
    ),
    "driver": None,
    "entry": {
        "class": "Solution",
        "methods": [{"name": "twoSum", "params": [["nums", "List[int]"], ["target", "int"]], "returns": "List[int]"}],
        "design": False,
        "answer_argument": None,
        "answer_prefix": False,
    },
    "limits": {"cpu_s": 1, "memory_mib": 1, "output_kib": 1},
}
_DUMMY_CASES = 40
_DUMMY_RUNS = 2


class Surroundings(NamedTuple):
    """What the runner hands down to every child."""

    names: dict[str, Any]
    ladder: Ladder
    null: int
    """/dev/null."""
    processes: int
    """A descriptor of /proc, or -1."""
    tasks: int
    """Processes and threads that count towards the user's limit."""

    @property
    def high(self) -> tuple[int, ...]:
        """Descriptors that are needed until the child is locked up."""
        return tuple(fd for fd in (self.null, self.processes, *self.ladder.descriptors()) if fd >= 0)


def enter(around: Surroundings, descriptors: list[int], threads: bool) -> int:
    """Make this process a child that can do no harm; bytes of address space that it has."""
    confine.become_child(descriptors, around.high, around.null)
    os.close(around.null)
    confine.limit_always(threads, around.tasks)
    used = confine.address_space(around.processes)
    if around.processes >= 0:
        os.close(around.processes)
    around.ladder.enter_child(threads)
    return used


@with_room
def live(around: Surroundings, descriptors: list[int], shared: page.Page, threads: bool) -> NoReturn:
    """The whole life of a child."""
    status = HARNESS_FAILED
    try:
        used = enter(around, descriptors, threads)
        sys.stdout = sys.__stdout__ = sys.stderr = sys.__stderr__ = page.text_stream(shared)  # type: ignore[misc]
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
        reaping.show_stack_on_signal(confine.STACK)
        _warm_up(shared, around.names)
        os.write(confine.READY, b"%d\n" % reaping.own_peak())
        os.close(confine.READY)
        _run(shared, around.names, used, threads)
        status = 0
    finally:
        os._exit(status)


def _warm_up(shared: page.Page, names: dict[str, Any]) -> None:
    """A complete dummy run or two: the memory that a run writes to has been written to, and is this process's own."""
    case = b'{"nums":[1,2,3,4,5,6,7,8,9,10],"target":%d}\n'
    lines = plain.encode(_DUMMY) + b"\n" + b"".join(case % (19 - n % 2 * 40) for n in range(_DUMMY_CASES))
    for _ in range(_DUMMY_RUNS):
        job, feed = os.pipe()
        ignored, results = os.pipe()
        also_ignored, done = os.pipe()
        os.write(feed, lines)
        os.close(feed)
        job_lines = channel.lines(job)
        header = plain.decode(next(job_lines))
        execute.solve(header, job_lines, channel.Results(results, done), shared, names)
        for fd in (job, ignored, results, also_ignored, done):
            os.close(fd)
    linecache.cache.pop("<warm-up>", None)
    sys.modules.pop("solution", None)
    shared.clear()
    gc.collect()
    gc.freeze()


def _run(shared: page.Page, names: dict[str, Any], address_space: int, threads: bool) -> None:
    job: Iterator[bytes] = channel.lines(confine.JOB)
    first = next(job, None)
    if first is None:
        return
    results = channel.Results(confine.RESULTS, confine.DONE)
    header = plain.decode(first)
    limits = header["limits"]
    confine.limit_run(limits["cpu_s"], limits["memory_mib"], address_space, threads)
    shared.capacity = min(limits["output_kib"] << 10, page.ROOM)
    if "author" in header:
        results.put(b"B\n")
        authoring.serve(header, job, results)
    else:
        execute.solve(header, job, results, shared, names)
