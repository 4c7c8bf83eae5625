"""A whole history as one JSON text; json_reading.py is the way back.

Lossless: reading what was written gives equal events and drafts, kinds that this version does not know included. One
event a line, in ASCII, so that any tool can hold, compare and send it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC

from trainer.core.drafts import Draft
from trainer.core.events import Event, payload_of
from trainer.core.jsonvalue import Json

FORMAT = "trainer-backup"
FORMAT_VERSION = 1
"""Counts up when an older reader would misunderstand; new kinds of events need no new number."""


def json_text(events: Iterable[Event], drafts: Iterable[Draft], version: str) -> str:
    """A backup of these events and drafts; `version` is the program's and is there for people.

    Raises ValueError for numbers that JSON has no words for (NaN, infinities).
    """
    head: dict[str, Json] = {"format": FORMAT, "format_version": FORMAT_VERSION, "program_version": version}
    parts = [f'"{name}": {_json(value)}' for name, value in head.items()]
    parts += [_lines("events", map(_event_value, events)), _lines("drafts", map(_draft_value, drafts))]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(value: Json) -> str:
    # `default` is asked about what json does not know, which in a Json value is a mapping that is not a dict.
    return json.dumps(value, allow_nan=False, default=dict)


def _lines(name: str, values: Iterable[Json]) -> str:
    inside = ",\n".join(map(_json, values))
    return f'"{name}": [\n{inside}\n]' if inside else f'"{name}": []'


def _event_value(event: Event) -> Json:
    return {
        "id": event.id,
        "at": event.at.astimezone(UTC).isoformat(),
        "device": event.device,
        "kind": event.body.kind,
        "payload": payload_of(event.body),
    }


def _draft_value(draft: Draft) -> Json:
    return {
        "key": draft.key,
        "text": draft.text,
        "state": draft.state,
        "saved_at": draft.saved_at.astimezone(UTC).isoformat(),
    }
