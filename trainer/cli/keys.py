"""Single key presses from a terminal, which is given back as it was found."""

from __future__ import annotations

import os
import select
import sys
import termios
import tty
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol


class _Readable(Protocol):
    def fileno(self) -> int: ...


class Keyboard:
    """Keys as they are pressed, within a `with`; Ctrl-C still interrupts."""

    def __enter__(self) -> Keyboard:
        self._fd = sys.stdin.fileno()
        self._before = termios.tcgetattr(self._fd)
        tty.setcbreak(self._fd)
        return self

    def __exit__(self, *_: object) -> None:
        self._restore()

    @contextmanager
    def lent(self) -> Iterator[None]:
        """The terminal as another program expects it, such as an editor."""
        self._restore()
        try:
            yield
        finally:
            termios.tcflush(self._fd, termios.TCIFLUSH)
            tty.setcbreak(self._fd)

    def wait(self, other: _Readable, seconds: float) -> str:
        """The next key; "" when the other thing became readable first, or when neither did in time.

        The end of input (a closed terminal) is the key "q".
        """
        ready, _, _ = select.select([self._fd, other], [], [], seconds)
        if self._fd not in ready:
            return ""
        try:
            data = os.read(self._fd, 64)
        except OSError:
            return "q"
        # A function key is a sequence; none of them means anything here.
        return data.decode("utf-8", "replace")[:1] if data else "q"

    def _restore(self) -> None:
        with suppress(termios.error):  # the terminal may be gone
            termios.tcsetattr(self._fd, termios.TCSADRAIN, self._before)
