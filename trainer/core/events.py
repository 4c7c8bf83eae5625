"""Events: everything a user did, append-only.

An event is never changed; undo is an event too. What can be computed from events is derived and can be rebuilt. A body
that this version does not know is kept as it came, so that exports and merges lose nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any, ClassVar, TypeAlias

from trainer.core.jsonvalue import Json


class Grade(IntEnum):
    """The four answers of a review, as FSRS numbers them."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4

    @property
    def word(self) -> str:
        """again, hard, good, easy: what the command line takes."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An item was practised to the end and graded; card state is a fold over these."""

    kind: ClassVar[str] = "reviewed"
    item_id: str
    grade: Grade
    """What counts."""
    suggested: Grade
    """What was measured; differs from `grade` when the user overrode it."""
    reasons: tuple[str, ...] = ()
    seconds: float = 0.0
    """Active time spent."""
    session_id: str = ""
    scores: Mapping[str, int] = field(default_factory=dict)
    """Self-score per criterion, for prompts."""
    evidence: Mapping[str, str] = field(default_factory=dict)
    """A line of why per criterion, for prompts."""


@dataclass(frozen=True, slots=True)
class Attempted:
    """A solution was submitted and judged."""

    kind: ClassVar[str] = "attempted"
    item_id: str
    source: str
    verdict: str
    passed: int
    total: int
    cpu_s: float
    wall_s: float
    peak_mib: float
    seconds: float = 0.0
    """Active time at the moment of submitting."""
    session_id: str = ""
    round_id: str = ""
    claimed: str = ""
    """The time complexity that the user claimed before coding, in their own words."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A prompt's answer was committed: notes per phase and estimates by name."""

    kind: ClassVar[str] = "answered"
    item_id: str
    notes: Mapping[str, str]
    estimates: Mapping[str, str]
    seconds: float = 0.0
    session_id: str = ""
    round_id: str = ""


@dataclass(frozen=True, slots=True)
class RoundStarted:
    """A mock round began; its deadline is absolute and never moves."""

    kind: ClassVar[str] = "round_started"
    round_id: str
    round_kind: str
    item_id: str
    deadline: datetime


@dataclass(frozen=True, slots=True)
class RoundSubmitted:
    """The final answer of a round was handed in before its deadline."""

    kind: ClassVar[str] = "round_submitted"
    round_id: str
    item_id: str


@dataclass(frozen=True, slots=True)
class RoundScored:
    """A round was debriefed: a score from 1 to 4 and a line of evidence per criterion."""

    kind: ClassVar[str] = "round_scored"
    round_id: str
    item_id: str
    scores: Mapping[str, int]
    evidence: Mapping[str, str]
    observed: Mapping[str, Json] = field(default_factory=dict)
    """What was measured: tests passed, minutes, submits, hints."""


@dataclass(frozen=True, slots=True)
class RoundAbandoned:
    """A round was given up; it stays in the history without a score."""

    kind: ClassVar[str] = "round_abandoned"
    round_id: str
    item_id: str


@dataclass(frozen=True, slots=True)
class Flagged:
    """An item was suspended or bookmarked, or no longer is."""

    kind: ClassVar[str] = "flagged"
    item_id: str
    flag: str
    """`suspended`, `bookmarked`, or how long an imported item waits (core/imported.py)."""
    on: bool


@dataclass(frozen=True, slots=True)
class Noted:
    """The user's note on an item; the newest counts, an empty one removes it."""

    kind: ClassVar[str] = "noted"
    item_id: str
    text: str


@dataclass(frozen=True, slots=True)
class CaseKept:
    """An input became the user's own case of a problem; every later run includes it."""

    kind: ClassVar[str] = "case_kept"
    item_id: str
    args: str
    """Compact JSON, as in a suite's Case; two cases are the same when this is."""
    expected: str
    """Compact JSON of the reference's answer to it."""
    content_hash: str = ""
    """The problem's at that moment; `expected` holds only while it stays the same."""


@dataclass(frozen=True, slots=True)
class CaseDropped:
    """The user's own case with these arguments is no longer one."""

    kind: ClassVar[str] = "case_dropped"
    item_id: str
    args: str


@dataclass(frozen=True, slots=True)
class CardReset:
    """The item starts over as new; reviews before this no longer count for its card."""

    kind: ClassVar[str] = "card_reset"
    item_id: str


@dataclass(frozen=True, slots=True)
class Undone:
    """An earlier event does not count."""

    kind: ClassVar[str] = "undone"
    item_id: str
    event_id: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A body of a kind that this version does not know."""

    kind: str
    payload: Mapping[str, Json]
    item_id: str = ""


Body: TypeAlias = (
    Reviewed
    | Attempted
    | Answered
    | RoundStarted
    | RoundSubmitted
    | RoundScored
    | RoundAbandoned
    | Flagged
    | Noted
    | CaseKept
    | CaseDropped
    | CardReset
    | Undone
    | Unknown
)

_BODIES: Mapping[str, type[Any]] = {
    body.kind: body
    for body in (
        Reviewed,
        Attempted,
        Answered,
        RoundStarted,
        RoundSubmitted,
        RoundScored,
        RoundAbandoned,
        Flagged,
        Noted,
        CaseKept,
        CaseDropped,
        CardReset,
        Undone,
    )
}
_DECODE: Mapping[str, Callable[[Any], Any]] = {
    "grade": Grade,
    "suggested": Grade,
    "reasons": tuple,
    "deadline": datetime.fromisoformat,
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    id: str
    """UUIDv7: sorts by time of creation."""
    at: datetime
    """UTC."""
    device: str
    body: Body

    @property
    def item_id(self) -> str:
        """The item it concerns; empty for none."""
        return self.body.item_id


def payload_of(body: Body) -> dict[str, Json]:
    """The body as plain data; `body_from` turns it back into an equal body."""
    if isinstance(body, Unknown):
        return dict(body.payload)
    return {f.name: _plain(getattr(body, f.name)) for f in fields(body)}


def body_from(kind: str, payload: Mapping[str, Json]) -> Body:
    """The body for a kind and its plain data; raises ValueError when the data does not fit the kind."""
    body = _BODIES.get(kind)
    if body is None:
        item_id = payload.get("item_id", "")
        return Unknown(kind, payload, item_id if isinstance(item_id, str) else "")
    known = {f.name for f in fields(body)}
    try:
        values = {name: _DECODE.get(name, _same)(value) for name, value in payload.items() if name in known}
        made: Body = body(**values)
    except (TypeError, ValueError) as error:
        raise ValueError(f"an event of kind {kind!r} has unusable data: {error}") from error
    return made


def _same(value: Any) -> Any:
    return value


def _plain(value: Any) -> Json:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, IntEnum):
        return int(value)
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    plain: Json = value
    return plain
