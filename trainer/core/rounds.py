"""Mock rounds: what kinds there are, what state one is in, and how scores are summed up.

A round is read from its events; its deadline is absolute, so a closed terminal does not stop the clock. A new kind is a row of KINDS.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from math import fsum, sqrt

from trainer.core.events import Event, RoundAbandoned, RoundScored, RoundStarted, RoundSubmitted
from trainer.core.items import Difficulty, Item, Kind
from trainer.core.jsonvalue import Json
from trainer.core.prompt import Phase
from trainer.core.safetext import printable


@dataclass(frozen=True, slots=True)
class RoundKind:
    """A kind of mock interview."""

    name: str
    title: str
    minutes: int
    item_kinds: tuple[Kind, ...]
    difficulties: tuple[Difficulty, ...]
    """What its item may be; empty for any."""
    phases: tuple[Phase, ...]
    """How an interviewer divides the time; a design prompt's own phases come first."""
    rubric: str
    """Name of the shared rubric; empty: the prompt's own."""


KINDS: Mapping[str, RoundKind] = {
    kind.name: kind
    for kind in (
        RoundKind(
            "phone-screen",
            "Phone screen",
            45,
            (Kind.PROBLEM,),
            (Difficulty.MEDIUM,),
            (
                Phase("Understand", 5, "Restate the task, ask about the limits, agree on an example."),
                Phase("Plan", 10, "Say the brute force and its cost, then the better idea, before any code."),
                Phase("Code", 20, "Talk while you type; small functions, honest names."),
                Phase("Test", 7, "Walk one example by hand, then the edges, then run."),
                Phase("Wrap up", 3, "State time and space; say what you would do with more time."),
            ),
            "coding",
        ),
        RoundKind(
            "system-design",
            "System design",
            45,
            (Kind.DESIGN, Kind.ML_DESIGN),
            (),
            (
                Phase("Requirements", 5, "Scope, users, numbers."),
                Phase("Estimates", 5, "Load, storage, bandwidth."),
                Phase("API and data", 5, "The calls and the tables behind them."),
                Phase("High level", 10, "Boxes, arrows, the path of one request."),
                Phase("Deep dives", 15, "Two or three parts, with alternatives."),
                Phase("Wrap up", 5, "Failure modes, trade-offs, what is next."),
            ),
            "",
        ),
    )
}


def kind_title(name: str) -> str:
    """The title of a kind of round; the name itself for a kind that only a newer version knows."""
    return KINDS[name].title if name in KINDS else printable(name, 40)


class RoundState(StrEnum):
    """Where a round stands."""

    RUNNING = "running"
    EXPIRED = "expired"
    """The deadline passed without a final answer; it can still be scored on what was done in time."""
    SUBMITTED = "submitted"
    SCORED = "scored"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Round:
    """One mock round, as its events tell it."""

    id: str
    kind: str
    item_id: str
    started_at: datetime
    deadline: datetime
    state: RoundState
    ended_at: datetime | None = None
    scores: Mapping[str, int] = field(default_factory=dict)
    evidence: Mapping[str, str] = field(default_factory=dict)
    observed: Mapping[str, Json] = field(default_factory=dict)

    def left(self, now: datetime) -> timedelta:
        """Time until the deadline, never negative."""
        return max(self.deadline - now, timedelta())

    @property
    def score(self) -> float | None:
        """Mean over the criteria, 1 to 4."""
        return fsum(self.scores.values()) / len(self.scores) if self.scores else None


def rounds_from(events: Iterable[Event], now: datetime) -> list[Round]:
    """All rounds, oldest first, from the round events in order of time."""
    rounds: dict[str, Round] = {}
    for event in events:
        body = event.body
        if isinstance(body, RoundStarted):
            state = RoundState.RUNNING if now < body.deadline else RoundState.EXPIRED
            ended = None if now < body.deadline else body.deadline
            rounds[body.round_id] = Round(
                body.round_id, body.round_kind, body.item_id, event.at, body.deadline, state, ended
            )
        elif isinstance(body, RoundSubmitted | RoundScored | RoundAbandoned) and body.round_id in rounds:
            rounds[body.round_id] = _after(rounds[body.round_id], event)
    return list(rounds.values())


def _after(before: Round, event: Event) -> Round:
    body, stopped = event.body, min(event.at, before.deadline)
    if isinstance(body, RoundScored):
        return replace(
            before,
            state=RoundState.SCORED,
            ended_at=before.ended_at or stopped,
            scores=body.scores,
            evidence=body.evidence,
            observed=body.observed,
        )
    if isinstance(body, RoundAbandoned):
        return replace(before, state=RoundState.ABANDONED, ended_at=stopped)
    return replace(before, state=RoundState.SUBMITTED, ended_at=event.at)


BANDS = ((3.5, "strong hire"), (2.75, "lean hire"), (2.0, "lean no hire"), (0.0, "strong no hire"))


def band(score: float) -> str:
    """The word for a mean score: four bands from strong no hire to strong hire."""
    return next(word for low, word in BANDS if score >= low)


@dataclass(frozen=True, slots=True)
class Spread:
    """Several scores in one line: never one number alone."""

    count: int
    mean: float
    low: float
    high: float
    deviation: float | None
    """Sample standard deviation; None below two rounds."""


def spread(scores: Sequence[float]) -> Spread | None:
    """Mean and spread of some scores; None for none."""
    if not scores:
        return None
    count, mean = len(scores), fsum(scores) / len(scores)
    # By hand: the statistics module costs ten milliseconds of every start.
    deviation = sqrt(fsum((score - mean) ** 2 for score in scores) / (count - 1)) if count > 1 else None
    return Spread(count, mean, min(scores), max(scores), deviation)


def choose_item(kind: RoundKind, items: Sequence[Item], last_seen: Mapping[str, datetime], seed: str) -> Item | None:
    """An item for a round: one that fits the kind and was never or least recently practised; `seed` decides between equals."""
    fitting = [
        item
        for item in items
        if item.kind in kind.item_kinds and (not kind.difficulties or item.difficulty in kind.difficulties)
    ]
    if not fitting:
        return None
    never = [item for item in fitting if item.id not in last_seen]
    if never:
        ordered = sorted(never, key=lambda item: item.id)
        return ordered[sum(seed.encode()) % len(ordered)]
    return min(fitting, key=lambda item: (last_seen[item.id], item.id))
