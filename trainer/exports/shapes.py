"""Whether plain data fits the fields of an event's body, by their type hints.

`body_from` builds a body from anything that has the right names; a file from elsewhere is looked at more closely, so
that a text where a number belongs is a fault on import and not a crash in the statistics a week later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime

from trainer.core.events import Body, Unknown
from trainer.core.jsonvalue import Json

_NAMES = ("item_id", "round_id", "event_id")
"""Fields that are looked up by, and so are stored as text that must be valid Unicode."""


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _is_whole(value: Json) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Json) -> bool:
    return _is_whole(value) or isinstance(value, float)


def _is_time(value: Json) -> bool:
    return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None


def _list_of(fits: Callable[[Json], bool]) -> Callable[[Json], bool]:
    return lambda value: isinstance(value, list) and all(map(fits, value))


def _object_of(fits: Callable[[Json], bool]) -> Callable[[Json], bool]:
    return lambda value: isinstance(value, dict) and all(map(fits, value.values()))


FITS: Mapping[str, Callable[[Json], bool]] = {
    "str": _is_text,
    "bool": lambda value: isinstance(value, bool),
    "int": _is_whole,
    "float": _is_number,
    "Grade": _is_whole,
    "datetime": _is_time,
    "tuple[str, ...]": _list_of(_is_text),
    "Mapping[str, int]": _object_of(_is_whole),
    "Mapping[str, str]": _object_of(_is_text),
    "Mapping[str, Json]": _object_of(lambda value: True),
}
"""Every type that a field of a body may have, as it is written in core/events.py."""


def payload_fault(body: Body, payload: Mapping[str, Json]) -> str:
    """What is wrong with the data that `body` was made from, as the end of a sentence; empty when it fits."""
    for name in _NAMES:
        value = payload.get(name)
        if isinstance(value, str) and not is_unicode(value):
            return f'its "{name}" is not valid Unicode'
    if isinstance(body, Unknown):
        return ""
    for field in fields(body):
        # Annotations are texts here (PEP 563), which is all that a table needs.
        if field.name in payload and not FITS[str(field.type)](payload[field.name]):
            return f'its "{field.name}" has the wrong type'
    return ""


def is_unicode(text: str) -> bool:
    """A lone half of a surrogate pair can be written in JSON, but not in UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
