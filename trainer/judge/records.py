"""The records of a child, read from bytes that nobody vouches for.

Records are claims. They must come in the one order that an honest child keeps, and small enough; anything else is
TamperedError or TooMuchError, never an exception of another kind.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from trainer.core.jsonvalue import Json

_OVERHEAD = 600_000
"""Bytes that the other fields of a record may need: printed text of one case, escaped."""


class TamperedError(Exception):
    """Something that an honest child does not write."""


class TooMuchError(Exception):
    """A record, or all of them, are larger than allowed."""


@dataclass(frozen=True, slots=True)
class Record:
    """One line: its letter, and its fields as they came."""

    letter: bytes
    fields: tuple[bytes, ...]

    @staticmethod
    def of(line: bytes) -> Record:
        """A line without its end."""
        letter, *fields = line.split(b"\t", 6)
        return Record(letter, tuple(fields))

    def number(self, place: int) -> int:
        """A field as a count or a time; raises TamperedError."""
        field = self.fields[place] if place < len(self.fields) else b""
        if not field.isdigit() or len(field) > 18:
            raise TamperedError("a number is not one")
        return int(field)

    def value(self, place: int) -> Json:
        """A field as a JSON value, "" for an empty one; raises TamperedError."""
        if place >= len(self.fields):
            raise TamperedError("a value is missing")
        return _value(self.fields[place])

    def text(self, place: int) -> str:
        """A field as a JSON text; raises TamperedError."""
        return _text(self.value(place))


def text_of(field: bytes) -> str:
    """A JSON text; raises TamperedError."""
    return _text(_value(field))


def names_of(field: bytes) -> tuple[str, ...]:
    """A JSON list of texts; raises TamperedError."""
    value = _value(field)
    if not isinstance(value, list):
        raise TamperedError("a list is not one")
    return tuple(_text(item) for item in value)


def _text(value: Json) -> str:
    if not isinstance(value, str):
        raise TamperedError("a text is not one")
    return value


def _value(field: bytes) -> Json:
    try:
        return parse(field) if field else ""
    except (ValueError, RecursionError):
        raise TamperedError("a value is not one") from None


_decode = json.JSONDecoder(parse_constant=str).decode


def parse(data: bytes) -> Json:
    """JSON with NaN and the infinities as texts, which are no numbers to compare with. Raises ValueError or RecursionError."""
    value: Json = _decode(data.decode("utf-8", "surrogatepass"))
    return value


class Reader:
    """Cuts the stream into lines."""

    def __init__(self, record_bytes: int, total_bytes: int) -> None:
        self._most_record = record_bytes + _OVERHEAD
        self._most_total = total_bytes
        self._parts: list[bytes] = []
        self._pending = 0
        self._total = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The lines that are complete now, without their ends; raises TooMuchError."""
        self._total += len(data)
        if self._total > self._most_total:
            raise TooMuchError
        first, *others = data.split(b"\n")
        self._parts.append(first)
        self._pending += len(first)
        if others:
            yield self._checked(b"".join(self._parts))
            for line in others[:-1]:
                yield self._checked(line)
            self._parts, self._pending = [others[-1]], len(others[-1])
        if self._pending > self._most_record:
            raise TooMuchError

    def _checked(self, line: bytes) -> bytes:
        if len(line) > self._most_record:
            raise TooMuchError
        return line
