"""Reviews that happened elsewhere: how their events are marked, and how what they leave due is spread over days.

The mark is in the id: an event with a UUID of version 8 was imported (RFC 9562 leaves that version to applications; ours are
of version 7). It is made from the problem and the day alone, so that the same import on two devices makes the same events.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

VERSION = "8"
VERSION_AT = 14
"""Place of the version in a UUID's text, from 0."""
_SPREAD = "spread"


@dataclass(frozen=True, slots=True)
class Deferral:
    """A card that was due when it was imported waits."""

    since: date
    """The study day of the import; practice on it or later ends the wait."""
    until: date


def import_id(item_id: str, day: date | None) -> str:
    """The id of the event "solved elsewhere on this day"; None stands for a day that nobody knows."""
    import hashlib  # only an import needs it

    noon = int(datetime.combine(day, time(12), UTC).timestamp() * 1000) if day else 0
    digest = hashlib.sha256(f"{item_id} {day or 'unknown'}".encode()).hexdigest()
    stamp = f"{noon:012x}"
    return f"{stamp[:8]}-{stamp[8:]}-{VERSION}{digest[:3]}-8{digest[3:6]}-{digest[6:18]}"


def is_imported(event_id: str) -> bool:
    """Whether a review happened elsewhere: it schedules its item, and is no practice in this app."""
    return event_id[VERSION_AT : VERSION_AT + 1] == VERSION


def spread(
    waiting: Iterable[tuple[str, int]], minutes_a_day: float, today: date, last: date | None
) -> Mapping[str, date]:
    """Days from today on for items as (id, minutes), in the given order, as many a day as fit into its minutes.

    `last` is the last day there is: it makes the days fuller rather than more.
    """
    items = list(waiting)
    total = sum(minutes for _, minutes in items)
    if last is not None:
        minutes_a_day = max(minutes_a_day, total / max(1, (last - today).days + 1))
    days: dict[str, date] = {}
    used = 0
    for item_id, minutes in items:
        days[item_id] = today + timedelta(days=int(used / max(1.0, minutes_a_day)))
        used += minutes
    return days


def flag_of(deferral: Deferral) -> str:
    """The flag under which a deferral is stored."""
    return f"{_SPREAD} {deferral.since} {deferral.until}"


def deferrals(flags: Mapping[str, frozenset[str]]) -> Mapping[str, Deferral]:
    """The deferrals among the flags of items; of several the one that ends first."""
    found: dict[str, Deferral] = {}
    for item_id, names in flags.items():
        for name in names:
            deferral = _deferral(name)
            if deferral and (item_id not in found or deferral.until < found[item_id].until):
                found[item_id] = deferral
    return found


def _deferral(flag: str) -> Deferral | None:
    word, _, days = flag.partition(" ")
    since, _, until = days.partition(" ")
    try:
        return Deferral(date.fromisoformat(since), date.fromisoformat(until)) if word == _SPREAD else None
    except ValueError:
        return None
