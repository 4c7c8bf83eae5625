"""A terminal that a test can type into and read: a pseudo-terminal with an emulator behind it.

Nothing sleeps: every step waits until the screen shows what it must, and fails with the whole screen when it does not.
"""

from __future__ import annotations

import re
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

import pexpect
import pyte

TRAINER = str(Path(sys.executable).parent / "trainer")
PATIENCE_S = 60.0
"""How long a screen may take on a machine that is busy with something else."""


class Terminal:
    """A program in a terminal of its own."""

    def __init__(self, argv: Sequence[str], environ: Mapping[str, str], *, columns: int = 120, lines: int = 40) -> None:
        env = {**environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            argv[0], list(argv[1:]), env=env, dimensions=(lines, columns), timeout=PATIENCE_S
        )

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.child.close(force=True)

    @property
    def text(self) -> str:
        """What the screen shows, a line per row."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait_for(self, pattern: str, *, patience_s: float = PATIENCE_S) -> str:
        """Read until the screen matches a regular expression; returns the screen."""
        return self._wait(lambda: re.search(pattern, self.text) is not None, f"never showed {pattern!r}", patience_s)

    def wait_until_gone(self, pattern: str, *, patience_s: float = PATIENCE_S) -> str:
        """Read until the screen no longer matches."""
        return self._wait(lambda: re.search(pattern, self.text) is None, f"kept showing {pattern!r}", patience_s)

    def press(self, *keys: str) -> None:
        """Send keys by name (`enter`, `escape`, `f5`, `ctrl+q`, `down`) or single characters."""
        for key in keys:
            self.child.send(_KEYS.get(key, key))

    def press_until(self, key: str, pattern: str, *, most: int = 6) -> str:
        """Press a key again and again, as a person does who wants to get out of somewhere, until the screen matches."""
        for _ in range(most - 1):
            self.press(key)
            try:
                return self.wait_for(pattern, patience_s=3)
            except AssertionError:
                continue
        self.press(key)
        return self.wait_for(pattern)

    def type(self, text: str) -> None:
        """Type text as it is."""
        self.child.send(text)

    def paste(self, text: str) -> None:
        """Paste text, as a terminal does it: bracketed, so that no editor indents it anew."""
        self.child.send(f"\x1b[200~{text}\x1b[201~")

    def resize(self, columns: int, lines: int) -> None:
        """Change the terminal's size, as dragging its corner does."""
        self.child.setwinsize(lines, columns)
        self.screen.resize(lines, columns)

    def kill(self) -> None:
        """kill -9, and with it everything unsaved."""
        self.child.kill(signal.SIGKILL)
        self.child.wait()

    def wait_for_exit(self) -> int:
        """Read until the program ends; returns its exit code."""
        self._drain_until_end()
        self.child.close()
        status = self.child.exitstatus
        return -1 if status is None else status

    def _drain_until_end(self) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            try:
                self._stream.feed(self.child.read_nonblocking(65536, timeout=1))
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                return
        raise AssertionError(f"The program did not end. The screen:\n{self.text}")

    def _wait(self, seen: object, complaint: str, patience_s: float) -> str:
        assert callable(seen)
        deadline = time.monotonic() + patience_s
        while not seen():
            if time.monotonic() > deadline:
                raise AssertionError(f"The screen {complaint}:\n{self.text}")
            try:
                self._stream.feed(self.child.read_nonblocking(65536, timeout=0.2))
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                if seen():
                    break
                raise AssertionError(f"The program ended; the screen {complaint}:\n{self.text}") from None
        return self.text


_KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "delete": "\x1b[3~",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
    "f5": "\x1b[15~",
    "f6": "\x1b[17~",
    "f7": "\x1b[18~",
    "f8": "\x1b[19~",
    "f9": "\x1b[20~",
    "f10": "\x1b[21~",
    **{f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "abcdefghijklmnopqrstuvwxyz"},
}
