"""The page of memory that a run shares with the runner: what the solution printed.

It survives a kill, cannot block the writer and cannot be truncated. What stands in it is a claim of the child: the
runner clamps every number before it uses it.
"""

from __future__ import annotations

import io
import mmap
import struct
from typing import Any

_HEAD = 64
_START, _END, _DROPPED = 0, 16, 24
_U64, _START_DROPPED = struct.Struct("<Q"), struct.Struct("<QQ")

ROOM = 4 << 20
"""Bytes of text that fit; how many of them a run may fill is said with its job."""

SHOWN_PER_CASE = 64 * 1024
"""Bytes of printed text that are reported for one case."""

FLOOD_FACTOR = 16
"""A run that prints more than this many times what is kept is stopped."""


class Flooded(BaseException):
    """The solution prints without end."""

    # As it is shown at the end of a traceback.
    __module__ = "builtins"


class Page:
    """A shared, anonymous page of which `capacity` bytes of text are kept."""

    def __init__(self) -> None:
        self.capacity = ROOM
        self._memory = mmap.mmap(-1, _HEAD + ROOM)
        self._pack, self._unpack = _U64.pack_into, _U64.unpack_from
        self._pack_case = _START_DROPPED.pack_into
        self.written = False
        """Whether something was printed since `begin_case`."""
        self._start = self._end = self._dropped = self._dropped_before = 0

    def close(self) -> None:
        self._memory.close()

    def begin_case(self) -> None:
        """From now on, text belongs to another case."""
        self.written = False
        self._start, self._dropped_before = self._end, self._dropped
        self._pack_case(self._memory, _START, self._start, self._dropped)

    def clear(self) -> None:
        """Forget all text."""
        self.written = False
        self._start = self._end = self._dropped = self._dropped_before = 0
        self._memory[:_HEAD] = bytes(_HEAD)

    def write(self, data: bytes) -> None:
        """Keep text while there is room; count what is dropped. Raises Flooded when that never ends."""
        self.written = True
        kept = data[: self.capacity - self._end]
        if kept:
            self._memory[_HEAD + self._end : _HEAD + self._end + len(kept)] = kept
            self._end += len(kept)
            self._pack(self._memory, _END, self._end)
        if len(kept) != len(data):
            self._dropped += len(data) - len(kept)
            self._pack(self._memory, _DROPPED, self._dropped)
            if self._dropped > FLOOD_FACTOR * self.capacity:
                raise Flooded("far too much is printed")

    def text(self) -> str:
        """What the current case printed so far, capped (for the process that writes)."""
        return self._text(self._start, self._end, self._dropped - self._dropped_before)

    def seen(self) -> str:
        """What the current case printed, read by the runner."""
        start, dropped_before = _START_DROPPED.unpack_from(self._memory, _START)
        end = min(self._unpack(self._memory, _END)[0], ROOM)
        dropped = self._unpack(self._memory, _DROPPED)[0] - dropped_before
        return self._text(min(start, end), end, max(dropped, 0))

    def _text(self, start: int, end: int, dropped: int) -> str:
        shown = min(end, start + SHOWN_PER_CASE)
        text = self._memory[_HEAD + start : _HEAD + shown].decode("utf-8", "replace")
        hidden = end - shown + dropped
        return f"{text}\n... ({hidden:,} more bytes were printed)\n" if hidden else text


class PageOut(io.RawIOBase):
    """The byte stream under the solution's sys.stdout and sys.stderr."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._page.write(bytes(data))
        return len(data)


def text_stream(page: Page) -> io.TextIOWrapper:
    """A stream for print() that keeps nothing back: what was printed before a kill is seen."""
    return io.TextIOWrapper(
        PageOut(page),  # type: ignore[arg-type]
        encoding="utf-8",
        errors="backslashreplace",
        newline="\n",
        write_through=True,
    )
