"""A column of dates as people write them. Whether 3/4 is in March or in April is decided from the whole column, or refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum

from trainer.core.safetext import printable
from trainer.errors import UsageError

EARLIEST = date(2000, 1, 1)
_UNKNOWN = frozenset({"", "-", "--", "?", "n/a", "na", "none", "null", "unknown", "never"})
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,].*)?", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,].*)?", re.ASCII)
_WITH_CLOCK = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*", re.ASCII)
_STAMP = re.compile(r"(\d{9,10}|\d{13})(?:\.\d+)?", re.ASCII)
_NAMED = (
    re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[ -.]+(?P<m>[a-z]{3,9})\.?[ ,-]+(?P<y>\d{4})(?:[ ,].*)?", re.ASCII),
    re.compile(r"(?P<m>[a-z]{3,9})\.?[ -]+(?P<d>\d{1,2})(?:st|nd|rd|th)?[ ,-]+(?P<y>\d{4})(?:[ ,].*)?", re.ASCII),
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)


class DateOrder(StrEnum):
    """What stands first in 3/4/2026."""

    DAY = "dmy"
    MONTH = "mdy"


def is_unknown(cell: str) -> bool:
    """Whether a cell says that there is no date."""
    return cell.strip().lower() in _UNKNOWN


def order_of(cells: Sequence[tuple[int, str]], today: date) -> DateOrder:
    """What stands first in the dates of a column, as (line, cell); the future decides too, since nobody solved anything there.

    Raises UsageError when both can be meant, or neither.
    """
    fitting = set(DateOrder)
    doubtful: tuple[int, str] | None = None
    for line, cell in cells:
        found = _YEAR_LAST.fullmatch(cell.strip())
        if found is None or found[2] == ".":
            continue
        readings = {order: _numbers(found, order) for order in DateOrder}
        here = {order for order, day in readings.items() if day is not None and EARLIEST <= day <= today}
        if not here:
            continue  # told with its line when the row is read
        if not here & fitting:
            raise UsageError(
                f"The dates mix day/month and month/day: {cell.strip()} in line {line} contradicts a line before it.",
                "Write them as 2026-01-31.",
            )
        fitting &= here
        if doubtful is None and len(set(readings.values())) > 1:
            doubtful = line, cell.strip()
    if len(fitting) > 1 and doubtful is not None:
        line, cell = doubtful
        raise UsageError(
            f"The dates may be day/month or month/day: {cell} in line {line}, and no other line tells.",
            "Say which with --dates dmy or --dates mdy.",
        )
    return min(fitting) if len(fitting) == 1 else DateOrder.DAY


def day_in(cell: str, order: DateOrder, today: date, zone: tzinfo) -> date:
    """The day that a cell means, in `zone` where it gives an instant; raises ValueError with the reason when it is none."""
    text = cell.strip()
    try:
        day = _day(text, order, zone)
    except (ValueError, OverflowError, OSError):
        day = None
    shown = printable(text, 40)
    if day is None:
        raise ValueError(f"{shown!r} is no date")
    if day > today:
        raise ValueError(f"{shown} is in the future")
    if day < EARLIEST:
        raise ValueError(f"{shown} is too long ago")
    return day


def _day(text: str, order: DateOrder, zone: tzinfo) -> date | None:
    if stamp := _STAMP.fullmatch(text):
        seconds = int(stamp[1]) / (1000 if len(stamp[1]) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).astimezone(zone).date()
    if _WITH_CLOCK.fullmatch(text) and (instant := _instant(text)) is not None and instant.tzinfo is not None:
        return instant.astimezone(zone).date()
    if found := _YEAR_FIRST.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_LAST.fullmatch(text):
        return _numbers(found, DateOrder.DAY if found[2] == "." else order)
    return next(_named(text), None)


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.removesuffix(" UTC") + ("+00:00" if text.endswith(" UTC") else ""))
    except ValueError:
        return None


def _numbers(found: re.Match[str], order: DateOrder) -> date | None:
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    day, month = (first, second) if order is DateOrder.DAY else (second, first)
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None


def _named(text: str) -> Iterator[date]:
    for pattern in _NAMED:
        found = pattern.fullmatch(text.lower())
        months = [n for n, name in enumerate(_MONTHS, 1) if found and name.startswith(found["m"][:9])]
        if found and months:
            yield date(int(found["y"]), months[0], int(found["d"]))
