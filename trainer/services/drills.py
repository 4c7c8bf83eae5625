"""Pattern drills: name the pattern, the complexity and two edge cases from the statement alone, then compare with the editorial.

What belongs to the answer is handed out only after the answer is committed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from trainer.core import recognition
from trainer.core.events import Answered, Event, Grade
from trainer.core.grading import Suggestion
from trainer.core.items import Item, Kind
from trainer.core.jsonvalue import Json
from trainer.core.patterns import Pattern
from trainer.core.problem import Problem
from trainer.core.recognition import Comparison, Unclear, read_names
from trainer.errors import UsageError
from trainer.services import practice, reviews
from trainer.services.lookup import resolve
from trainer.services.ports import Context, Draft
from trainer.services.today import overview


@dataclass(frozen=True, slots=True)
class DrillSession:
    """One sitting at a drill; the texts are what was typed so far."""

    id: str
    item: Item
    problem: Problem
    vocabulary: Mapping[str, Pattern]
    is_review: bool
    active_s: float
    """Active time before `resumed_at`."""
    resumed_at: datetime
    unsolved: bool
    """Whether the problem was never solved, so that the end of the drill gives its solution away."""
    pattern: str = ""
    complexity: str = ""
    edges: tuple[str, str] = ("", "")
    committed: bool = False
    answered_s: float | None = None
    """Active time when the answer was committed; None before, or when nobody watched the clock."""
    resumed: bool = False

    def seconds(self, now: datetime) -> float:
        """Active time so far."""
        return self.active_s + max(0.0, (now - self.resumed_at).total_seconds())

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return not any(text.strip() for text in (self.pattern, self.complexity, *self.edges))


def find(ctx: Context, reference: str) -> Item:
    """The drill or pattern card that a person means; for a problem its drill. Raises UsageError for anything else."""
    item = resolve(ctx, reference)
    if item.kind.is_short:
        return item
    drill = ctx.content.items().get(f"{Kind.DRILL}:{item.slug}")
    if item.kind is not Kind.PROBLEM or drill is None:
        raise UsageError(f"{item.slug!r} has no pattern to name.", f"Try `trainer answer {item.slug}`.")
    return drill


def start(ctx: Context, reference: str) -> DrillSession:
    """Begin a drill or go on where a draft was left. Raises UsageError for an item that is none."""
    item = find(ctx, reference)
    if item.kind is not Kind.DRILL:
        raise UsageError(f"{item.title} is a pattern, not a problem.", f"Try `trainer drill {item.handle}`.")
    solved = ctx.store.card(f"{Kind.PROBLEM}:{item.slug}")
    fresh = DrillSession(
        id=ctx.new_id(),
        item=item,
        problem=ctx.content.problem(item.slug),
        vocabulary=ctx.content.patterns(),
        is_review=ctx.store.card(item.id) is not None,
        active_s=0.0,
        resumed_at=ctx.now(),
        unsolved=solved is None or solved.last_grade == Grade.AGAIN,
    )
    draft = ctx.store.draft(item.id)
    return _resumed(fresh, draft) if draft else fresh


def save(ctx: Context, session: DrillSession) -> None:
    """Save what was typed so far."""
    ctx.store.save_draft(_draft(session, ctx.now()))


def _draft(session: DrillSession, now: datetime) -> Draft:
    typed = {"pattern": session.pattern, "complexity": session.complexity, "edges": list(session.edges)}
    state: dict[str, Json] = {
        "id": session.id,
        "active_s": session.seconds(now),
        "committed": session.committed,
        "answered_s": session.answered_s,
    }
    return Draft(session.item.id, json.dumps(typed, ensure_ascii=False), state, now)


def commit(ctx: Context, session: DrillSession, *, timed: bool = True) -> DrillSession:
    """The answer stands; from now on the editorial may be shown, which counts as seen in an open session of the problem.

    An answer without a pattern is one: it was not recognised. Raises UsageError when a pattern's name is not understood.
    """
    _, unclear = read_names(session.pattern, session.vocabulary)
    if unclear:
        raise UsageError(*which(unclear[0]))
    now = ctx.now()
    seconds = session.seconds(now)
    after = replace(session, committed=True, answered_s=seconds if timed else None)
    notes = {
        "pattern": session.pattern.strip(),
        "complexity": session.complexity.strip(),
        "edge cases": "\n".join(edge.strip() for edge in session.edges if edge.strip()),
    }
    body = Answered(session.item.id, notes, {}, round(seconds, 1) if timed else 0.0, session.id)
    ctx.store.append([Event(ctx.new_id(), now, ctx.device, body)], put_draft=_draft(after, now))
    if ctx.store.draft(session.problem.item.id) is not None:
        attempt = practice.start(ctx, session.problem.item.id)
        practice.reveal(ctx, attempt, attempt.text)
    return after


def compare(session: DrillSession) -> Comparison:
    """A committed answer beside the truth. Raises UsageError before the commit."""
    if not session.committed:
        raise UsageError("The answer is not committed yet.", "Commit it, then compare.")
    named, _ = read_names(session.pattern, session.vocabulary)
    return recognition.compare(
        named,
        session.problem.item.patterns,
        session.complexity,
        session.problem.time_complexity,
        seconds=session.answered_s,
        is_review=session.is_review,
    )


def suggestion(session: DrillSession) -> Suggestion:
    """The measured grade with its reasons."""
    return recognition.suggest(compare(session))


def finish(ctx: Context, session: DrillSession, grade: Grade | None = None) -> reviews.Outcome:
    """Grade a committed drill (None takes the suggestion) and reschedule it. Raises UsageError before the commit."""
    suggested = suggestion(session)
    return reviews.record(
        ctx,
        session.item.id,
        grade or suggested.grade,
        suggested,
        seconds=session.seconds(ctx.now()) if session.answered_s is not None else 0.0,
        session_id=session.id,
        drop_drafts=(session.item.id,),
    )


def grade(ctx: Context, item: Item, chosen: Grade) -> reviews.Outcome:
    """Grade a drill by hand: the answer that waits for it where there is one, else a review that was not measured."""
    session = start(ctx, item.id)
    if session.committed:
        return finish(ctx, session, chosen)
    return reviews.record(ctx, item.id, chosen, Suggestion(chosen, ("graded by hand",)), seconds=0.0)


def next_item(ctx: Context) -> Item | None:
    """The drill or pattern card to do next: one that was begun, else the first of today's queue or of what waits."""
    found = overview(ctx)
    planned = (*found.plan.queue, *found.plan.waiting)
    items = [*(begun.item for begun in found.resumable), *(one.item for one in planned)]
    return next((item for item in items if item.kind.is_short), None)


def pattern_title(vocabulary: Mapping[str, Pattern], pattern_id: str) -> str:
    """How a pattern is called; its id where the vocabulary does not have it."""
    return vocabulary[pattern_id].title if pattern_id in vocabulary else pattern_id


def which(unclear: Unclear) -> tuple[str, str]:
    """What to say about a name that is not understood: a sentence, and what to do."""
    if not unclear.near:
        return (
            f"{unclear.typed!r} is no pattern here.",
            "`trainer list --kind pattern` shows all; leave it empty to pass.",
        )
    if len(unclear.near) == 1:
        return f"{unclear.typed!r} is no pattern here.", f"Did you mean {unclear.near[0]}?"
    return f"{unclear.typed!r} may be several patterns.", f"Which one: {', '.join(unclear.near[:6])}?"


def _resumed(fresh: DrillSession, draft: Draft) -> DrillSession:
    typed, state = json.loads(draft.text or "{}"), draft.state
    edges = [str(edge) for edge in typed.get("edges", ())]
    return replace(
        fresh,
        id=str(state.get("id", fresh.id)),
        pattern=str(typed.get("pattern", "")),
        complexity=str(typed.get("complexity", "")),
        edges=(edges[0], edges[1]) if len(edges) == 2 else fresh.edges,
        active_s=draft.amount("active_s"),
        committed=bool(state.get("committed", False)),
        answered_s=draft.amount("answered_s") if state.get("answered_s") is not None else None,
        resumed=True,
    )
