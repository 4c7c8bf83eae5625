"""JSON in the child: the C encoder and scanner themselves, so that patching the json module has no effect on them.

What leaves is plain data; the compact form is canonical, so that equal answers are equal bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from json import encoder as _encoder
from typing import Any


class UnusableError(Exception):
    """The answer cannot be told to the judge; the message says why."""


def _from_iterable(value: object) -> list[Any]:
    """LeetCode takes any iterable where a list is due: views, zip, filter, sets, deques, ranges."""
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | memoryview):
        return list(value)
    raise UnusableError(f"a value of type {type(value).__name__} cannot be an answer")


_scan: Any = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
_escape = _encoder.encode_basestring_ascii
_make_encoder: Any = _encoder.c_make_encoder  # type: ignore[attr-defined]
_join = "".join


def _fresh_encoder() -> Any:
    return _make_encoder({}, _from_iterable, _escape, None, ":", ",", False, False, True)


_encoders = [_fresh_encoder()]
"""One for all answers: to make one takes as long as to encode a small answer."""


def decode(line: bytes) -> Any:
    """The value of one line."""
    return _scan(line.decode(), 0)[0]


def encode(value: object) -> bytes:
    """Compact ASCII JSON without control characters; raises UnusableError, or what a foreign object raised."""
    kind = type(value)
    if kind is int:
        return int.__repr__(value).encode()
    if kind is bool or value is None:
        return b"null" if value is None else b"true" if value else b"false"
    try:
        return _join(_encoders[0](value, 0)).encode("ascii")
    except BaseException:
        # It remembers what it was in the middle of, and would take that for a circle next time.
        _encoders[0] = _fresh_encoder()
        raise


def text(value: str) -> bytes:
    """The same for a string."""
    return _escape(value).encode("ascii")
