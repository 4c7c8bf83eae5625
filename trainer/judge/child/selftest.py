"""Which promises hold on this machine: a child like any other tries to break each of them and tells how it went.

What the kernel claims to have does not count. Every attempt is harmless when it succeeds, and cleans up behind itself.
"""

# To import pathlib would take a tenth of the time that the runner needs to get ready.
# ruff: noqa: PTH100, PTH108, PTH116, PTH208
from __future__ import annotations

import errno
import json
import mmap
import os
import resource
import select
import signal
import socket
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple, NoReturn

from . import confine, kernel, reaping, spare

_WITHIN_S = 10.0
_TEST_MIB = 64


class Test(NamedTuple):
    """A test under way."""

    pid: int
    fd: int

    def outcome(self) -> dict[str, bool]:
        """Promise -> whether it holds; what the child could not tell of does not. Waits for its end."""
        told, until = b"", time.monotonic() + _WITHIN_S
        with os.fdopen(self.fd, "rb", buffering=0) as reader:
            while select.select([reader], [], [], max(until - time.monotonic(), 0))[0]:
                chunk = reader.read(4096)
                if not chunk:
                    break
                told += chunk
        reaping.kill(self.pid)
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        held: dict[str, bool] = {}
        for line in told.splitlines():
            with suppress(ValueError):
                held |= json.loads(line)
        return held


def begin(around: spare.Surroundings) -> Test:
    """Fork the child that tries."""
    return _fork_child(around, threads=False)


def _fork_child(around: spare.Surroundings, threads: bool) -> Test:
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        _be_child(around, write, threads)
    os.close(write)
    return Test(pid, read)


def with_threads(around: spare.Surroundings, held: dict[str, bool]) -> dict[str, bool]:
    """What holds for a child that may start threads, too: where only a limit on their number forbids processes, it may
    start those as well. Another child finds out."""
    also = held.get("processes", False) and _fork_child(around, threads=True).outcome().get("processes", False)
    return held | {"processes": also}


def _be_child(around: spare.Surroundings, tell: int, threads: bool) -> NoReturn:
    try:
        used = spare.enter(around, [tell], threads)
        for promise, holds in _PROMISES.items():
            # The promise about processes comes last: the process may be another program afterwards.
            os.write(confine.JOB, json.dumps({promise: holds(used)}).encode() + b"\n")
    finally:
        os._exit(0)


def _files(used: int) -> bool:
    path = os.path.abspath(__file__)
    attempts = [
        lambda: os.close(os.open(path, os.O_RDONLY)),
        lambda: os.listdir("/tmp"),
        lambda: _create(f"/tmp/.judge-{os.getpid()}-{time.monotonic_ns()}"),
        lambda: _change_mode(path),
    ]
    return all(_refused(attempt) for attempt in attempts)


def _create(path: str) -> None:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    os.unlink(path)


def _change_mode(path: str) -> None:
    """Where files can be seen at all, may the mode of something of ours be changed? A pipe stands for a file."""
    os.stat(path)
    os.fchmod(confine.JOB, stat.S_IMODE(os.fstat(confine.JOB).st_mode))


def _network(used: int) -> bool:
    for family, kind in ((socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM)):
        if not _refused(lambda family=family, kind=kind: _reach(family, kind)):  # type: ignore[misc]
            return False
    return _refused(lambda: socket.socket(socket.AF_UNIX).close()) or _refused(lambda: os.stat("/tmp"))


def _reach(family: int, kind: int) -> None:
    """Nothing is sent: the one fails for want of a listener, the other only sets an address."""
    with socket.socket(family, kind) as tried:
        tried.settimeout(0.2)
        try:
            tried.connect(("127.0.0.1", 9))
        except ConnectionRefusedError:
            return


def _host(used: int) -> bool:
    if os.getppid() == 1 and _refused(lambda: os.stat("/proc/1")):
        # In a namespace of process ids there is nobody but the runner, which cannot be killed from inside.
        return True
    signals = (lambda: os.kill(os.getppid(), 0), lambda: os.kill(1, 0))
    return all(_refused(attempt) for attempt in signals) and _refused(_leave_memory)


def _leave_memory() -> None:
    """A message queue would outlive its maker and this run, until the machine is started again."""
    if kernel.LINUX:
        kernel.remove_queue(kernel.make_queue())


def _limits(used: int) -> bool:
    confine.limit_run(1, _TEST_MIB, used, threads=False)
    more = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    return all(
        _refused(attempt)
        for attempt in (
            lambda: mmap.mmap(-1, 4 * _TEST_MIB << 20).close(),
            lambda: resource.setrlimit(resource.RLIMIT_CPU, more),
            lambda: resource.setrlimit(resource.RLIMIT_AS, more),
        )
    )


def _processes(used: int) -> bool:
    if not _refused(_fork):
        return False
    os.set_inheritable(confine.JOB, False)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    # Where this succeeds, the line that says that the promise holds is never written.
    return _refused(lambda: os.execv(sys.executable, [sys.executable, "-S", "-c", ""]))


def _fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _refused(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except (OSError, ValueError, MemoryError) as error:
        # A loop-back that nobody listens on is no protection, and a full table of descriptors neither.
        return getattr(error, "errno", None) not in (errno.EMFILE, errno.ENFILE)
    return False


_PROMISES: dict[str, Callable[[int], bool]] = {
    "files": _files,
    "network": _network,
    "host": _host,
    "limits": _limits,
    "processes": _processes,
}
