"""What a forked child does to itself before any foreign code: session, descriptors, resource limits.

Nothing here can be undone by the code that runs afterwards. Limits that belong to one run are set when its job arrives;
the rest, and the lock (ladder.py), long before.
"""

# To import pathlib would take a tenth of the time that the runner needs to get ready.
# ruff: noqa: PTH123
from __future__ import annotations

import _thread
import math
import mmap
import os
import resource
import signal
import sys
from collections.abc import Sequence

from . import kernel

JOB, RESULTS, DONE, STACK, READY = 3, 4, 5, 6, 7
"""Numbers of the child's only descriptors besides 0, 1 and 2, which are /dev/null; READY is closed before a run."""

MEMORY_RESERVE = 64 << 20
"""Bytes above the limit that the harness takes for itself to report that memory ran out."""

_SMALL_RESERVE = mmap.mmap(-1, 4 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
"""Address space that is given back first: to ask for the rest takes objects, and they take memory."""
_close_small_reserve = _SMALL_RESERVE.close

MOST_THREADS = 64
_THREAD_STACK = 4 << 20
_HIGH = 100


def become_child(descriptors: Sequence[int], keep: Sequence[int], null: int) -> None:
    """Leave the runner's session and keep only the given descriptors, renumbered from JOB on.

    `keep` are others, above those numbers, that are needed until the child is locked up; `null` is /dev/null.
    """
    # The parent is the runner, which has one thread: the signal means the death of the process.
    kernel.die_with_parent()
    kernel.yield_to_others(False)
    os.setsid()
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    # First out of the way of the numbers they shall get, then into place.
    high = [os.dup2(fd, _HIGH + place, inheritable=False) for place, fd in enumerate(descriptors)]
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    for number, fd in enumerate(high, JOB):
        os.dup2(fd, number, inheritable=False)
    below = READY + 1
    for fd in sorted(keep):
        os.closerange(below, fd)
        below = fd + 1
    os.closerange(below, 4096)


def limit_always(threads: bool, tasks: int) -> None:
    """The limits that every run has; `tasks` is how many processes and threads there are, for those that may start some."""
    _limit("RLIMIT_CORE", 0)
    _limit("RLIMIT_FSIZE", 0)
    _limit("RLIMIT_NOFILE", 64)
    _limit("RLIMIT_MEMLOCK", 0)
    _limit("RLIMIT_MSGQUEUE", 0)
    _limit("RLIMIT_NPROC", tasks + MOST_THREADS if threads else 0)
    if threads:
        # Else each thread reserves as much as the main one may grow to.
        _thread.stack_size(_THREAD_STACK)


def limit_run(cpu_s: float, memory_mib: int, address_space: int, threads: bool) -> None:
    """The limits of one run, above what the process has used; CPU time is the backstop of the runner's own watch."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    cpu = math.ceil(used.ru_utime + used.ru_stime + cpu_s) + 1
    _limit("RLIMIT_CPU", cpu, cpu + 1)
    if kernel.LINUX:
        soft = address_space + (memory_mib << 20) + (MOST_THREADS * _THREAD_STACK if threads else 0)
        _limit("RLIMIT_AS", soft, soft + MEMORY_RESERVE)


def lift_memory_limit() -> None:
    """Give the harness its reserve, after the solution has run out of memory."""
    _close_small_reserve()
    if sys.platform == "linux":
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        _limit("RLIMIT_AS", hard, hard)


def address_space(processes: int) -> int:
    """Bytes of address space this process has; `processes` is a descriptor of /proc, -1 where there is none."""
    if processes < 0:
        return 0
    fd = os.open("self/statm", os.O_RDONLY, dir_fd=processes)
    try:
        return int(os.read(fd, 100).split()[0]) * resource.getpagesize()
    finally:
        os.close(fd)


def count_tasks() -> int:
    """All processes and threads of the system: no fewer than the user's own, which is what their limit counts."""
    try:
        with open("/proc/loadavg") as load:
            return int(load.read().split()[3].partition("/")[2])
    except OSError:
        return 0


def _limit(name: str, soft: int, hard: int | None = None) -> None:
    number = getattr(resource, name, None)
    if number is None:
        return
    _, present = resource.getrlimit(number)
    hard = soft if hard is None else hard
    if present != resource.RLIM_INFINITY:
        hard = min(hard, present)
    resource.setrlimit(number, (min(soft, hard), hard))
