"""Noticing that a file was saved, by the system's word where it gives it and by looking where it does not."""

from __future__ import annotations

import os
import select
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

Stamp: TypeAlias = tuple[int, int, int]
"""Time of change, size and inode."""

POLL_MS = 400
"""How often the file itself is looked at, for file systems that do not tell of changes."""


class SaveWatch:
    """Tells of saves through a file descriptor that becomes readable, so that keys and saves can be waited for at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = _stamp(path)
        self._stop = threading.Event()
        self._readable, self._signal = os.pipe()
        self._thread = threading.Thread(target=self._tell, daemon=True)

    def __enter__(self) -> SaveWatch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        os.close(self._readable)
        os.close(self._signal)

    def fileno(self) -> int:
        """For `select`."""
        return self._readable

    def clear(self) -> None:
        """Forget the saves that were told of."""
        while select.select([self._readable], [], [], 0)[0]:
            os.read(self._readable, 1024)

    def _tell(self) -> None:
        for _ in saves(self._path, self._stop, self._seen):
            os.write(self._signal, b".")


def saves(path: Path, stop: threading.Event, seen: Stamp | None) -> Iterator[None]:
    """Yield whenever the file is no longer as it was `seen`, until `stop` is set; several quick saves may be one.

    The system tells of changes where it can; the file itself is looked at as well, so nothing is missed.
    """
    for _ in _nudges(path.parent, stop):
        stamp = _stamp(path)
        if stamp is not None and stamp != seen:
            yield
        seen = stamp or seen


def _nudges(folder: Path, stop: threading.Event) -> Iterator[None]:
    """Moments at which it is worth looking."""
    from watchfiles import watch

    try:
        for _ in watch(
            folder,
            watch_filter=None,
            debounce=50,
            step=20,
            stop_event=stop,
            rust_timeout=POLL_MS,
            yield_on_timeout=True,
            recursive=False,
            raise_interrupt=False,
        ):
            yield
    except OSError:
        pass  # no watches are left, or the file system has none: looking has to do
    while not stop.wait(POLL_MS / 1000):
        yield


def _stamp(path: Path) -> Stamp | None:
    """What changes with every save; None while an editor replaces the file."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size, state.st_ino
