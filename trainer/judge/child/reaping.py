"""Ending a child and everything it started, and what the kernel says about it.

The child is waited for only in `reap`, so its process id stays its own until then and every kill hits the right one.
"""

# To import pathlib would take a tenth of the time that the runner needs to get ready.
# ruff: noqa: PTH123
from __future__ import annotations

import faulthandler
import os
import resource
import select
import signal
import sys
import time
from contextlib import suppress
from typing import Any

_LINUX = sys.platform == "linux"
_SWEEPS = 200
_OUTERMOST = b'start.py", line'
"""The last lines of a stack that fits are about the file that the host executes."""


def cpu_time(pid: int) -> float:
    """CPU seconds a living child has used; 0 where the system has no such clock (RLIMIT_CPU then ends it)."""
    if not _LINUX:
        return 0.0
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0.0


def own_peak() -> int:
    """Peak resident size of this process, in the unit of the system."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def kibibytes(peak: int) -> int:
    """That unit in KiB."""
    return peak if _LINUX else peak // 1024


def show_stack_on_signal(fd: int) -> None:
    """In the child: write the Python stack to a descriptor on SIGUSR2, even out of a loop in C."""
    faulthandler.register(signal.SIGUSR2, file=fd, all_threads=False, chain=False)


def stack_of(pid: int, stack: int, wait_s: float, cap: int) -> str:
    """The stack of a child that runs too long, as it writes it to its pipe; empty when it does not answer."""
    text = b""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGUSR2)
    until = time.monotonic() + wait_s
    while len(text) < cap and (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select([stack], [], [], left)
        chunk = os.read(stack, cap) if ready else b""
        if not chunk:
            break
        text += chunk
        if _OUTERMOST in text:
            break
        # It comes in many small writes, and the child may be interrupted between two: a silence is its end.
        until = min(until, time.monotonic() + 0.02)
    return text.decode("utf-8", "replace")


def has_ended(pid: int) -> bool:
    """Whether the child is dead, without reaping it."""
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def kill(pid: int) -> None:
    """Kill the child and its process group."""
    for send in (os.killpg, os.kill):
        with suppress(ProcessLookupError, PermissionError):
            send(pid, signal.SIGKILL)


def reap(pid: int) -> dict[str, Any]:
    """Wait for the child and end all its descendants: {status, cpu_s, peak} with peak in the system's unit."""
    with suppress(ProcessLookupError, PermissionError):
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        os.killpg(pid, signal.SIGKILL)
    _, status, usage = os.wait4(pid, 0)
    _sweep()
    return {"status": status, "cpu_s": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss}


def _sweep() -> None:
    """Kill the orphans that became our children; those that still fork are met again in the next sweep."""
    for _ in range(_SWEEPS):
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                continue
        except ChildProcessError:
            return
        # The first process of a namespace is the parent of all orphans in it, and -1 means everybody else.
        for orphan in [-1] if os.getpid() == 1 else _children():
            with suppress(ProcessLookupError, PermissionError):
                os.kill(orphan, signal.SIGKILL)
        time.sleep(0.001)


def _children() -> list[int]:
    try:
        with open(f"/proc/self/task/{os.getpid()}/children") as children:
            return [int(pid) for pid in children.read().split()]
    except OSError:
        return []
