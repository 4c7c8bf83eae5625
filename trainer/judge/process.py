"""The host's end of one runner: a process started by exec, a control socket, and how it is lost.

The app has threads, so it never forks itself; and the runner may be started by a thread that ends before it, so it is
not tied to its parent by a signal but by the control socket: it leaves when that closes.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from trainer.judge.launch import ENVIRONMENT, Launched

_READY_WITHIN_S = 30.0
_HUNG_UP = select.POLLHUP | select.POLLERR | getattr(select, "POLLRDHUP", 0)

_OLDEST, _NEWEST = (3, 11), (3, 14)


class RunnerLostError(Exception):
    """The runner died or does not answer: the judge's own failure, whatever was being run."""


class NotStartedError(RunnerLostError):
    """The interpreter cannot run the judge at all; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Spare:
    """A child that waits for its job, and our ends of its pipes."""

    number: int
    threads: bool
    job: int
    results: int
    done: int

    def close(self) -> None:
        """Close the pipes that are read; the job's belongs to whoever feeds it."""
        os.close(self.results)
        os.close(self.done)


class RunnerProcess:
    """A runner that has been started, and is perhaps not yet ready. Use by one thread at a time."""

    def __init__(self, launched: Launched) -> None:
        """From now on that process is this object's to stop."""
        self._python = launched.python
        self._process = launched.process
        self._socket = launched.socket
        self._buffer = b""
        self._descriptors: list[int] = []
        self._spare: Spare | None = None
        self._pid = 0
        self._held: Mapping[str, bool] | None = None
        self._missing: Mapping[str, str] = {}

    @property
    def pid(self) -> int:
        """Its process id, for tests and for `doctor`; that of the process that starts it until it has told."""
        return self._pid or self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it is still there, ready or not."""
        poll = select.poll()
        poll.register(self._socket, _HUNG_UP)
        return not poll.poll(0)

    def fileno(self) -> int:
        """The control socket, to poll."""
        return self._socket.fileno()

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one control message; raises RunnerLostError when nobody listens."""
        try:
            self._socket.sendall(json.dumps(message).encode() + b"\n")
        except OSError as error:
            raise self._lost(str(error)) from None

    def spare(self, threads: bool) -> Spare:
        """The child that runs the next job, which may start threads or not; waits until there is one."""
        while True:
            # It may have died in the meantime.
            self._received()
            self._await(lambda: self._spare is not None)
            spare, self._spare = self._spare, None
            assert spare is not None
            if spare.threads == threads:
                return spare
            os.close(spare.job)
            spare.close()
            self.send({"threads": threads})

    def promises(self) -> tuple[Mapping[str, bool], Mapping[str, str]]:
        """(promise -> whether it holds, rung -> why it is missing), as found at the start; waits for that."""
        if self._held is None:
            self._await(lambda: self._held is not None)
        return self._held or {}, self._missing

    def ended(self, number: int) -> dict[str, Any] | None:
        """Read what has arrived; the report on the end of that child, when it is there."""
        return next((message for message in self._received() if message.get("end") == number), None)

    def _received(self) -> list[dict[str, Any]]:
        """The messages that have arrived and are not about the runner itself."""
        try:
            data, descriptors, _, _ = socket.recv_fds(self._socket, 1 << 18, 8)
        except BlockingIOError:
            return []
        except OSError as error:
            raise self._lost(str(error)) from None
        self._descriptors += descriptors
        if not data:
            raise self._lost("its process ended")
        *lines, self._buffer = (self._buffer + data).split(b"\n")
        try:
            return [message for line in lines if not self._keep(message := json.loads(line))]
        except (ValueError, TypeError, AttributeError):
            raise RunnerLostError("it sent something unreadable") from None

    def _keep(self, message: dict[str, Any]) -> bool:
        """Remember what a message says about the runner; False when it is about a run."""
        if "spare" in message:
            self._drop_spare()
            fds, self._descriptors = self._descriptors[:3], self._descriptors[3:]
            if len(fds) != 3:
                raise RunnerLostError("its child came without pipes")
            for fd in fds:
                os.set_blocking(fd, False)
            self._spare = Spare(message["spare"], message["threads"], *fds)
        elif "held" in message:
            self._held, self._missing = message["held"], message["missing"]
        elif "pid" in message:
            self._pid = message["pid"]
        else:
            if self._spare is not None and message.get("end") == self._spare.number:
                # It died before it got anything to do; the next one is on its way.
                self._drop_spare()
            return False
        return True

    def _drop_spare(self) -> None:
        if self._spare is not None:
            os.close(self._spare.job)
            self._spare.close()
            self._spare = None

    def hang_up(self) -> None:
        """Make it give up what it runs and leave; from any thread, while another one waits for it."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Stop it and everything in its session, and wait for its end."""
        self._drop_spare()
        while self._descriptors:
            os.close(self._descriptors.pop())
        self._socket.close()
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        if self._process.stderr is not None:
            self._process.stderr.close()

    def _await(self, arrived: Callable[[], bool]) -> None:
        until = time.monotonic() + _READY_WITHIN_S
        poll = select.poll()
        poll.register(self._socket, select.POLLIN)
        while not arrived():
            left = until - time.monotonic()
            if left <= 0:
                raise RunnerLostError(f"it was not ready within {_READY_WITHIN_S:.0f} s")
            if poll.poll(1000 * left):
                self._received()

    def _lost(self, why: str) -> RunnerLostError:
        if not self._pid and (fault := interpreter_fault(self._python)):
            return NotStartedError(fault)
        return RunnerLostError(self._last_words() or why)

    def _last_words(self) -> str:
        """The last line of a dying runner's stderr."""
        stderr = self._process.stderr
        if stderr is None or not select.select([stderr], [], [], 0.2)[0]:
            return ""
        lines = os.read(stderr.fileno(), 1 << 16).decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else ""


def start_runner(python: str, without: Collection[str] = ()) -> RunnerProcess:
    """Start one with this interpreter; does not wait for it. Raises RunnerLostError when there is no such program."""
    try:
        return RunnerProcess(Launched(shutil.which(python) or python, tuple(without)))
    except OSError as error:
        raise RunnerLostError(f"it cannot be started: {error}") from None


def interpreter_fault(python: str) -> str:
    """Why this interpreter cannot run solutions and what to do, in two sentences; empty when it can."""
    remedy = f"Solutions run on Python {_OLDEST[0]}.{_OLDEST[1]} to {_NEWEST[0]}.{_NEWEST[1]}: `trainer config set python PATH`."
    found = shutil.which(python)
    if found is None:
        return f"There is no program {python!r} to run solutions with. {remedy}"
    asked = [found, "-c", "import sys; sys.stdout.write('%d %d' % sys.version_info[:2])"]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, errors="replace", timeout=20, env=ENVIRONMENT)
        major, minor = map(int, told.stdout.split())
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return f"{python!r} is not a Python. {remedy}"
    if not _OLDEST <= (major, minor) <= _NEWEST:
        return f"{python!r} is Python {major}.{minor}. {remedy}"
    return ""
