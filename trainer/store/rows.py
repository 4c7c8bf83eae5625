"""Values to rows and back: the only place where a row's columns meet a dataclass's fields.

Instants are integer microseconds, so a datetime comes back exactly as it went in.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TypedDict

from trainer.core.cards import Card
from trainer.core.drafts import Draft
from trainer.core.events import Body, Event, Unknown, body_from, payload_of
from trainer.core.jsonvalue import Json

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class EventRow(TypedDict):
    """One row of `events`."""

    id: str
    at: int
    device: str
    kind: str
    item_id: str
    round_id: str
    payload: str


class CardRow(TypedDict):
    """One row of `cards`."""

    item_id: str
    stability: float
    difficulty: float
    reviewed_at: int
    reviewed_on: date
    last_grade: int
    reps: int
    lapses: int


class DraftRow(TypedDict):
    """One row of `drafts`."""

    key: str
    saved_at: int
    draft: str


def microseconds(instant: datetime) -> int:
    """Whole microseconds since 1970 of an aware instant; raises TypeError for a naive one."""
    return (instant - _EPOCH) // _MICROSECOND


def instant(at: int) -> datetime:
    """The UTC instant of a number of microseconds."""
    return _EPOCH + timedelta(0, 0, at)


def event_row(event: Event) -> EventRow:
    """The row of an event; raises ValueError for numbers that JSON has no words for (NaN, infinities)."""
    payload = payload_of(event.body)
    round_id = payload.get("round_id", "")
    return {
        "id": event.id,
        "at": microseconds(event.at),
        "device": event.device,
        "kind": event.body.kind,
        "item_id": event.item_id,
        "round_id": round_id if isinstance(round_id, str) else "",
        "payload": _json(payload),
    }


def event_of(event_id: str, at: int, device: str, kind: str, payload: str) -> Event:
    """The event of a row. A payload that does not fit its kind comes back as Unknown, so that nothing is lost."""
    return Event(event_id, instant(at), device, _body(kind, payload))


def payload_from(text: str) -> dict[str, Json]:
    """The payload of a row; raises ValueError when it is not a JSON object."""
    payload = json.loads(text)
    if not isinstance(payload, dict):
        raise ValueError("its payload is not a JSON object")
    return payload


def _body(kind: str, text: str) -> Body:
    try:
        payload = payload_from(text)
    except ValueError:
        return Unknown(kind, {"damaged": text})
    try:
        return body_from(kind, payload)
    except ValueError:
        item_id = payload.get("item_id", "")
        return Unknown(kind, payload, item_id if isinstance(item_id, str) else "")


def card_row(card: Card) -> CardRow:
    """The row of a card."""
    return {
        "item_id": card.item_id,
        "stability": card.stability,
        "difficulty": card.difficulty,
        "reviewed_at": microseconds(card.reviewed_at),
        "reviewed_on": card.reviewed_on,
        "last_grade": card.last_grade,
        "reps": card.reps,
        "lapses": card.lapses,
    }


def draft_row(draft: Draft) -> DraftRow:
    """The row of a draft. JSON holds any text, also one that is not valid Unicode."""
    content: dict[str, Json] = {"text": draft.text, "state": draft.state}
    return {"key": draft.key, "saved_at": microseconds(draft.saved_at), "draft": _json(content)}


def draft_of(key: str, saved_at: int, content: str) -> Draft:
    """The draft of a row; text that cannot be taken apart is handed out whole rather than lost."""
    try:
        parts = json.loads(content)
        text: str = parts["text"]
        state: Mapping[str, Json] = parts["state"]
    except (ValueError, KeyError, TypeError):
        text, state = content, {}
    return Draft(key, text, state, instant(saved_at))


def _json(value: Mapping[str, Json]) -> str:
    # `default` is asked about what json does not know, which in a Json value is a mapping that is not a dict.
    return json.dumps(value, separators=(",", ":"), allow_nan=False, default=dict)
