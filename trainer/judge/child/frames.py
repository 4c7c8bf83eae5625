"""Room for the frames of Python calls in one piece.

CPython takes the memory of frames in chunks of 16 KiB, each mapped when a call needs it and unmapped when that call returns.
A search that goes to and fro over the edge of a chunk pays for both at every step: by the luck of its depth it would take
five times as long. A frame larger than a chunk gets one that is rounded up to a power of two, and what is left of that
serves the calls below it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_Function = TypeVar("_Function", bound=Callable[..., object])

_SLOTS = (8 << 20) // 8
"""A frame of a little more than 8 MiB: as much is left for others, some 50,000 calls. Only what they use is ever touched."""


def with_room(function: _Function) -> _Function:
    """`function`, with the frames of all that it calls in one piece of memory."""
    code = function.__code__
    function.__code__ = code.replace(co_stacksize=_SLOTS)
    return function
