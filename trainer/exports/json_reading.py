"""A backup in JSON back into events and drafts.

All or nothing: the first thing that is wrong is named in one sentence, and what gets through fits the types of core.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import NoReturn, TypeVar

from trainer.core.drafts import Draft
from trainer.core.events import Event, body_from
from trainer.core.jsonvalue import Json
from trainer.errors import TrainerError
from trainer.exports.json_writing import FORMAT, FORMAT_VERSION
from trainer.exports.shapes import is_unicode, payload_fault

_T = TypeVar("_T")
_HINT = "Nothing was imported. Choose a file that `trainer export --format json` wrote, or mend this one."


def read_json(text: str) -> tuple[list[Event], list[Draft]]:
    """The events and drafts of a backup; raises TrainerError with one sentence for the first thing that is wrong."""
    whole = _parsed(text)
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise TrainerError("This file is not a backup of trainer.", _HINT)
    found = whole.get("format_version")
    if not isinstance(found, int) or found < 1:
        raise TrainerError("This backup does not say which format it has.", _HINT)
    if found > FORMAT_VERSION:
        raise TrainerError(
            f"This backup was written by a newer version of trainer (format {found}; this version reads {FORMAT_VERSION}).",
            "Upgrade trainer and import it again; nothing was imported.",
        )
    return _each(whole, "events", "Event", _event_of), _each(whole, "drafts", "Draft", _draft_of)


def _parsed(text: str) -> object:
    try:
        return json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise TrainerError(
            f"This file is not JSON: {error.msg} (line {error.lineno}, column {error.colno}).", _HINT
        ) from None
    except (ValueError, RecursionError) as error:
        raise TrainerError(f"This file is not JSON that trainer can read: {error}.", _HINT) from None


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a number")


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(f"{text} is too large a number")
    return number


def _each(whole: Mapping[str, object], name: str, title: str, read: Callable[[Mapping[str, Json]], _T]) -> list[_T]:
    values = whole.get(name, [])
    if not isinstance(values, list):
        raise TrainerError(f'"{name}" of this backup is not a list.', _HINT)
    found = []
    for number, value in enumerate(values, 1):
        try:
            if not isinstance(value, dict):
                raise ValueError("it is not an object")
            found.append(read(value))
        except ValueError as error:
            raise TrainerError(f"{title} {number} of this backup cannot be read: {error}.", _HINT) from None
    return found


def _event_of(value: Mapping[str, Json]) -> Event:
    kind, payload = _name(value, "kind"), value.get("payload")
    if not isinstance(payload, dict):
        raise ValueError("its payload is missing or not an object")
    body = body_from(kind, payload)
    fault = payload_fault(body, payload)
    if fault:
        raise ValueError(fault)
    return Event(_name(value, "id"), _instant(value, "at"), _unicode(value, "device"), body)


def _draft_of(value: Mapping[str, Json]) -> Draft:
    state = value.get("state")
    if not isinstance(state, dict):
        raise ValueError('its "state" is missing or not an object')
    return Draft(_name(value, "key"), _text(value, "text"), state, _instant(value, "saved_at"))


def _text(value: Mapping[str, Json], name: str) -> str:
    text = value.get(name)
    if not isinstance(text, str):
        raise ValueError(f'its "{name}" is missing or not a text')
    return text


def _unicode(value: Mapping[str, Json], name: str) -> str:
    text = _text(value, name)
    if not is_unicode(text):
        raise ValueError(f'its "{name}" is not valid Unicode')
    return text


def _name(value: Mapping[str, Json], name: str) -> str:
    text = _unicode(value, name)
    if not text:
        raise ValueError(f'its "{name}" is empty')
    return text


def _instant(value: Mapping[str, Json], name: str) -> datetime:
    text = _text(value, name)
    try:
        instant = datetime.fromisoformat(text)
        if instant.tzinfo is None:
            raise ValueError
        return instant.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError(f'its "{name}" is not a time with a UTC offset: {text!r}') from None
