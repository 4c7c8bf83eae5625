"""The child's ends of the pipes: lines of the job come in, records go out.

A record never waits for the host to be woken: the wake-up byte goes first whenever the write might block.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

_CHUNK = 1 << 18
_UNSEEN_BYTES = 32_000
_UNSEEN_NS = 500_000
"""So seldom is the host woken: to wake it takes as long as a small case. It reads while the next cases run, so that little is left to
read at the end."""

_read, _write, _now = os.read, os.write, time.perf_counter_ns


def lines(job: int) -> Iterator[bytes]:
    """The lines of the job, without their ends, as they arrive."""
    parts: list[bytes] = []
    while chunk := _read(job, _CHUNK):
        first, *others = chunk.split(b"\n")
        parts.append(first)
        if others:
            yield b"".join(parts)
            yield from others[:-1]
            parts = others[-1:]


class Results:
    """Where records go."""

    def __init__(self, results: int, done: int) -> None:
        self._results = results
        self._done = done
        self._unseen = 0
        self._woken_at = _now()

    def put(self, record: bytes, now: int = 0) -> None:
        """Write one record; wakes the host when it has not looked for a while. `now` is the clock's, when it is known."""
        self._unseen += len(record)
        if self._unseen > _UNSEEN_BYTES or (now or _now()) - self._woken_at > _UNSEEN_NS:
            self._wake(b".")
            self._unseen, self._woken_at = 0, _now()
        sent = _write(self._results, record)
        if sent < len(record):
            self._put_rest(record, sent)

    def end(self, record: bytes) -> None:
        """The last record."""
        self.put(record)
        self._wake(b"D")

    def _put_rest(self, record: bytes, sent: int) -> None:
        while sent < len(record):
            sent += _write(self._results, memoryview(record)[sent:])

    def _wake(self, byte: bytes) -> None:
        try:
            _write(self._done, byte)
        except OSError:
            # Full, so the host has been woken often enough; or gone, and so shall we soon be.
            return
