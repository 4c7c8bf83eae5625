"""One run on a runner: job fed to its spare child, records drained, end awaited.

Nobody waits for a record: the child's records go into a wide pipe that is looked at when the child says so, every few
milliseconds, and at the end. A short run is over when all its records are there and sound; nobody waits for its process.
The host never waits longer than the run may take plus a grace.
"""

from __future__ import annotations

import os
import select
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from trainer.core.judging import Limits
from trainer.judge.process import RunnerLostError, RunnerProcess, Spare

_TICK_MS = 20
"""Runs that take longer are watched by the runner from then on."""
_SHORT_S = 0.05
"""So long a run may take to be believed about its own CPU time, which cannot have been more."""
_GRACE_S = 15.0
_PIPE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended, as the runner and the kernel say; the texts in it come from the child."""

    reason: str
    """exit, cpu, wall or host: who ended it."""
    status: int
    """Wait status."""
    cpu_s: float
    wall_s: float
    peak_mib: float
    printed: str
    """What the last case printed."""
    stack: str
    """faulthandler's text, when it was stopped for its time."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a child says about itself with its last record."""

    cpu_s: float
    peak_mib: float


class Listener(Protocol):
    """Who reads the records of a run."""

    @property
    def claim(self) -> Claim | None:
        """Not None as soon as the last record has come and all of them are sound."""

    def take(self, data: bytes) -> bool:
        """Read what came; False when no more is wanted."""


class _Job:
    """The writing end of the job pipe with what is still to be written."""

    def __init__(self, fd: int, data: bytes) -> None:
        self.fd = fd
        self._rest = memoryview(data)
        self._open = True

    def feed(self) -> bool:
        """Write what fits; True, and the pipe is closed, when all is written or nobody reads any more."""
        try:
            while self._rest:
                self._rest = self._rest[os.write(self.fd, self._rest) :]
        except BlockingIOError:
            return False
        except BrokenPipeError:
            pass
        self.close()
        return True

    def close(self) -> None:
        if self._open:
            self._open = False
            os.close(self.fd)


def exchange(runner: RunnerProcess, limits: Limits, job: bytes, listener: Listener, threads: bool = False) -> Ended:
    """Run one job in a child of its own.

    Raises RunnerLostError when the runner dies or does not report in time.
    """
    spare = runner.spare(threads)
    feed = _Job(spare.job, job)
    try:
        return _Conversation(runner, spare, feed, listener, limits).hold()
    finally:
        feed.close()
        spare.close()


class _Conversation:
    def __init__(self, runner: RunnerProcess, spare: Spare, job: _Job, listener: Listener, limits: Limits) -> None:
        self._runner = runner
        self._spare = spare
        self._job = job
        self._listener = listener
        self._limits = limits
        self._enough = False

    def hold(self) -> Ended:
        began = time.monotonic()
        poll = select.poll()
        poll.register(self._runner.fileno(), select.POLLIN)
        poll.register(self._spare.done, select.POLLIN)
        fed = self._job.feed()
        if not fed:
            poll.register(self._job.fd, select.POLLOUT)
        watched, longest = False, self._limits.wall_s + _GRACE_S
        while (elapsed := time.monotonic() - began) < longest:
            if not watched and 1000 * elapsed >= _TICK_MS:
                watched = True
                self._watch(elapsed)
            ready = {fd for fd, _ in poll.poll(_TICK_MS)}
            if self._spare.done in ready and not self._woken():
                poll.unregister(self._spare.done)
            if not fed and self._job.fd in ready and self._job.feed():
                fed = True
                poll.unregister(self._job.fd)
            # The end is read before the last drain, so that every record of a finished child is seen.
            try:
                told = self._runner.ended(self._spare.number) if self._runner.fileno() in ready else None
            finally:
                # Even of a runner that is lost: had the solution begun?
                self._drain()
            wall = time.monotonic() - began
            if told is not None:
                return _ended(told, wall)
            if wall < _SHORT_S and (claim := self._listener.claim) is not None:
                self._runner.send({"over": self._spare.number})
                return Ended("exit", 0, min(claim.cpu_s, wall), wall, claim.peak_mib, "", "")
        raise RunnerLostError("it does not answer")

    def _watch(self, since_s: float) -> None:
        limits = self._limits
        self._runner.send(
            {"watch": self._spare.number, "since_s": since_s, "cpu_s": limits.cpu_s, "wall_s": limits.wall_s}
        )

    def _woken(self) -> bool:
        with suppress(BlockingIOError):
            return bool(os.read(self._spare.done, 4096))
        return True

    def _drain(self) -> None:
        while not self._enough:
            try:
                data = os.read(self._spare.results, _PIPE_BYTES)
            except BlockingIOError:
                return
            if not data:
                return
            if not self._listener.take(data):
                self._enough = True
                with suppress(RunnerLostError):
                    self._runner.send({"over": self._spare.number})


def _ended(told: dict[str, Any], wall_s: float) -> Ended:
    try:
        return Ended(
            reason=str(told["reason"]),
            status=int(told["status"]),
            cpu_s=float(told["cpu_s"]),
            wall_s=float(told["wall_s"]) or wall_s,
            peak_mib=float(told["peak_mib"]),
            printed=str(told["printed"]),
            stack=str(told["stack"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise RunnerLostError(f"its report is unusable: {error!r}") from None
