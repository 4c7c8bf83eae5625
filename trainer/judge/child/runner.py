"""The runner: a process with one thread that keeps a locked-up child ready, watches it at work and tells how it ended.

It holds no expected answers and runs no foreign code itself. Control lines are JSON. To the host: {"pid"} and, for every
child that is ready, {"spare", "threads"} with three descriptors (job, results, done); {"held"} once; {"end"} after each run,
when nothing of it is alive any more. From the host: {"watch"} when a run takes longer than a moment, {"over"} when it is
to end, {"threads"} for a child of the other kind. When the host goes away, so does the runner.
"""

from __future__ import annotations

import fcntl
import gc
import json
import os
import select
import signal
import socket
import time
from contextlib import suppress
from typing import Any, NoReturn

from . import confine, kernel, page, prelude, reaping, selftest, spare
from .ladder import Ladder

_WALL, _CPU, _HOST, _EXIT = "wall", "cpu", "host", "exit"
_STACK_WAIT_S = 0.08
_STACK_CAP = 64 * 1024
_READY_WITHIN_S = 20.0
_PIPE_BYTES = 1 << 20
_SET_PIPE_SIZE = getattr(fcntl, "F_SETPIPE_SZ", None)
_NULL, _PROCESSES = 201, 202


class HostGoneError(Exception):
    """The app has ended, or has closed this runner."""


class SpareFailedError(Exception):
    """A child did not get as far as to report ready."""


class Control:
    """The control socket: lines of JSON, and descriptors that go with them."""

    def __init__(self, fd: int) -> None:
        self.socket = socket.socket(fileno=fd)
        self._buffer = b""

    def receive(self) -> list[dict[str, Any]]:
        """The complete messages that have arrived; raises HostGoneError when there is nobody any more."""
        try:
            data = self.socket.recv(65536)
        except OSError:
            raise HostGoneError from None
        if not data:
            raise HostGoneError
        *lines, self._buffer = (self._buffer + data).split(b"\n")
        return [json.loads(line) for line in lines]

    def send(self, message: dict[str, Any], descriptors: list[int] | None = None) -> None:
        line = json.dumps(message).encode() + b"\n"
        try:
            if descriptors:
                sent = socket.send_fds(self.socket, [line], descriptors)
                line = line[sent:]
            self.socket.sendall(line)
        except OSError:
            raise HostGoneError from None


class _Child:
    """The child that waits or works."""

    def __init__(
        self, number: int, pid: int, threads: bool, shared: page.Page, stack: int, peak: int, cpu_s: float
    ) -> None:
        """`stack` is where it writes its Python stack on demand; `peak` (in the unit of the system) and `cpu_s` are
        what it had used before any foreign code."""
        self.number = number
        self.pid = pid
        """0 when it has been reaped."""
        self.threads = threads
        self.page = shared
        self.stack = stack
        self.peak = peak
        self.cpu_s = cpu_s
        self.began = 0.0
        self.watched: tuple[float, float] | None = None
        """(CPU seconds, moment) at which it is stopped."""


class Runner:
    """Has one child at a time."""

    def __init__(self, control: Control, around: spare.Surroundings) -> None:
        self._control = control
        self._around = around
        self._number = 0
        self._test: selftest.Test | None = None
        self._child_ended, wake = os.pipe()
        os.set_blocking(self._child_ended, False)
        os.set_blocking(wake, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        self._child = self._first_child()

    def serve(self) -> NoReturn:
        """Answer the host until it goes away."""
        self._test = selftest.begin(self._around)
        control = self._control.socket.fileno()
        try:
            while True:
                waiting = [control, self._child_ended, *([self._test.fd] if self._test is not None else [])]
                ready, _, _ = select.select(waiting, [], [], self._look_again_after())
                if self._test is not None and self._test.fd in ready:
                    self._tell_test()
                if self._child_ended in ready:
                    os.read(self._child_ended, 4096)
                    if reaping.has_ended(self._child.pid):
                        self._finish(_EXIT)
                if control in ready:
                    for message in self._control.receive():
                        self._obey(message)
        finally:
            if self._child.pid:
                reaping.kill(self._child.pid)
                reaping.reap(self._child.pid)

    def _obey(self, message: dict[str, Any]) -> None:
        child = self._child
        if "threads" in message:
            if child.threads != message["threads"]:
                self._finish(_HOST, threads=message["threads"])
        elif message.get("over") == child.number:
            reaping.kill(child.pid)
            self._finish(_HOST)
        elif message.get("watch") == child.number:
            child.began = time.monotonic() - message["since_s"]
            child.watched = child.cpu_s + message["cpu_s"], child.began + message["wall_s"]

    def _look_again_after(self) -> float | None:
        """Seconds until the child can have used up its time; stops it when it has. None when nobody waits for it."""
        child = self._child
        if child.watched is not None:
            cpu_end, wall_end = child.watched
            # CPU time cannot pass faster than the clock on the wall, but for threads: no need to look earlier.
            cpu_left, left = cpu_end - reaping.cpu_time(child.pid), wall_end - time.monotonic()
            if left > 0 and cpu_left > 0:
                return min(left, max(cpu_left / (4 if child.threads else 1), 0.001)) + 0.0005
            stack = reaping.stack_of(child.pid, child.stack, _STACK_WAIT_S, _STACK_CAP)
            reaping.kill(child.pid)
            self._finish(_CPU if cpu_left <= 0 else _WALL, stack)
        return None

    def _finish(self, reason: str, stack: str = "", threads: bool | None = None) -> None:
        """End the child and all it started, tell the host, and make the next one."""
        # Whatever is a child of this process is about to be killed, and the test is one.
        self._tell_test()
        child = self._child
        if reason == _HOST:
            reaping.kill(child.pid)
        end = reaping.reap(child.pid)
        child.pid = 0
        peak = reaping.kibibytes(max(end.pop("peak") - child.peak, 0)) / 1024
        end["cpu_s"] = max(end["cpu_s"] - child.cpu_s, 0.0)
        wall = time.monotonic() - child.began if child.began else 0.0
        end |= {"reason": reason, "wall_s": wall, "printed": child.page.seen(), "stack": stack, "peak_mib": peak}
        self._close(child)
        self._control.send({"end": child.number, **end})
        self._child = self._make_child(child.threads if threads is None else threads)

    def _close(self, child: _Child) -> None:
        child.page.close()
        os.close(child.stack)

    def _tell_test(self) -> None:
        if self._test is not None:
            test, self._test = self._test, None
            held, missing = test.outcome(), self._around.ladder.missing
            if "seccomp" in missing:
                held = selftest.with_threads(self._around, held)
            self._control.send({"held": held, "missing": missing})

    def _first_child(self) -> _Child:
        """Rungs under which not even a child of ours gets ready are done without."""
        for rung in ("seccomp", "landlock", "seatbelt"):
            try:
                return self._make_child(False)
            except SpareFailedError as failure:
                if rung not in self._around.ladder.missing:
                    self._around.ladder.give_up(rung, f"Python does not start under it here ({failure})")
        return self._make_child(False)

    def _make_child(self, threads: bool) -> _Child:
        """Fork a child, wait until it is ready and tell the host."""
        self._number += 1
        job, job_write = _wide_pipe()
        results, results_write = _wide_pipe()
        done, done_write = os.pipe()
        stack, stack_write = os.pipe()
        ready, ready_write = os.pipe()
        shared = page.Page()
        theirs = [job, results_write, done_write, stack_write, ready_write]
        os.set_blocking(done_write, False)
        os.set_blocking(stack_write, False)
        pid = os.fork()
        if pid == 0:
            spare.live(self._around, theirs, shared, threads)
        for fd in theirs:
            os.close(fd)
        hosts = [job_write, results, done]
        try:
            peak = _await_ready(ready, pid)
            child = _Child(self._number, pid, threads, shared, stack, peak, reaping.cpu_time(pid))
            self._control.send({"spare": child.number, "threads": threads}, hosts)
        except BaseException:
            os.close(stack)
            shared.close()
            raise
        finally:
            for fd in (ready, *hosts):
                os.close(fd)
        return child


def _await_ready(ready: int, pid: int) -> int:
    """The peak memory that a new child reports; raises SpareFailedError when it does not."""
    told = os.read(ready, 100) if select.select([ready], [], [], _READY_WITHIN_S)[0] else b""
    if told:
        return int(told)
    reaping.kill(pid)
    raise SpareFailedError(f"wait status {reaping.reap(pid)['status']}")


def _wide_pipe() -> tuple[int, int]:
    read, write = os.pipe()
    if _SET_PIPE_SIZE is not None:
        with suppress(OSError):
            fcntl.fcntl(write, _SET_PIPE_SIZE, _PIPE_BYTES)
    return read, write


def main(control_fd: int, sortedcontainers: str, own: str, without: list[str]) -> None:
    """Get ready and serve until the host is gone; `own` is the folder of the program, `without` rungs not to use."""
    control = Control(control_fd)
    names = prelude.namespace(sortedcontainers)
    null = os.dup2(os.open("/dev/null", os.O_RDWR), _NULL, inheritable=False)
    processes, tasks = -1, 0
    if kernel.LINUX:
        with suppress(OSError):
            processes = os.dup2(os.open("/proc", os.O_PATH), _PROCESSES, inheritable=False)
        tasks = confine.count_tasks()
    ladder = Ladder(without, own)
    with suppress(HostGoneError):
        ladder.enter_runner(lambda pid: control.send({"pid": pid}))
        if ladder.is_first_process and kernel.counts_by_namespace():
            tasks = 0
        kernel.yield_to_others(True)
        # Forks must not touch the pages of what is never collected anyway.
        gc.freeze()
        gc.enable()  # start.py has switched it off
        Runner(control, spare.Surroundings(names, ladder, null, processes, tasks)).serve()
