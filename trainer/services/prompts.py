"""Practising an open-ended prompt: notes per phase, estimates that are checked, then the rubric and the self-score.

The rubric and the model answer are handed out only after the answer is committed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from trainer.core.estimates import evaluate, read_number, within
from trainer.core.events import Answered, Event, Grade
from trainer.core.grading import Suggestion, suggest_from_scores
from trainer.core.items import Kind
from trainer.core.jsonvalue import Json
from trainer.core.prompt import Prompt, Rubric
from trainer.errors import UsageError
from trainer.services import reviews, scorecards
from trainer.services.lookup import resolve
from trainer.services.ports import Context, Draft


@dataclass(frozen=True, slots=True)
class PromptSession:
    """One sitting at a prompt; notes and estimates are what was typed so far."""

    id: str
    prompt: Prompt
    rubric: Rubric
    is_review: bool
    active_s: float
    resumed_at: datetime
    notes: Mapping[str, str] = field(default_factory=dict)
    """Phase name -> text."""
    estimates: Mapping[str, str] = field(default_factory=dict)
    """Estimate name -> what was typed."""
    asked: int = 0
    """How many clarifying questions were revealed."""
    committed: bool = False
    resumed: bool = False

    def seconds(self, now: datetime) -> float:
        """Active time so far."""
        return self.active_s + max(0.0, (now - self.resumed_at).total_seconds())


@dataclass(frozen=True, slots=True)
class EstimateResult:
    """One estimate beside the truth."""

    name: str
    unit: str
    typed: str
    answer: float | None
    truth: float
    right: bool
    why: str
    fault: str = ""
    """Why the typed text is not a number."""


def start(ctx: Context, reference: str, *, draft_key: str = "") -> PromptSession:
    """Begin a prompt or go on where a draft was left; `draft_key` is `round:<id>` within a mock round. Raises UsageError."""
    item = resolve(ctx, reference)
    if item.kind is Kind.PROBLEM:
        raise UsageError(f"{item.slug!r} is a coding problem.", f"Try `trainer solve {item.slug}`.")
    if item.kind.is_short:
        raise UsageError(f"{item.handle!r} is no prompt.", f"Try `trainer drill {item.handle}`.")
    prompt = ctx.content.prompt(item.id)
    fresh = PromptSession(
        id=ctx.new_id(),
        prompt=prompt,
        rubric=ctx.content.rubric(prompt.rubric_name),
        is_review=ctx.store.card(item.id) is not None,
        active_s=0.0,
        resumed_at=ctx.now(),
    )
    draft = ctx.store.draft(draft_key or item.id)
    return _resumed(fresh, draft) if draft else fresh


def save(ctx: Context, session: PromptSession, *, draft_key: str = "") -> None:
    """Save what was typed so far."""
    ctx.store.save_draft(_draft(session, draft_key or session.prompt.item.id, ctx.now()))


def _draft(session: PromptSession, key: str, now: datetime) -> Draft:
    text = json.dumps({"notes": dict(session.notes), "estimates": dict(session.estimates)}, ensure_ascii=False)
    state: dict[str, Json] = {
        "id": session.id,
        "active_s": session.seconds(now),
        "asked": session.asked,
        "committed": session.committed,
        "is_review": session.is_review,
    }
    return Draft(key, text, state, now)


def check_estimates(session: PromptSession) -> list[EstimateResult]:
    """Each estimate of the prompt beside its true value; what was not filled in counts as not right."""
    names = {name: value for name, (value, _, _) in session.prompt.inputs.items()}
    results = []
    for estimate in session.prompt.estimates:
        truth = evaluate(estimate.expression, names)
        names[estimate.name] = truth
        typed = session.estimates.get(estimate.name, "").strip()
        answer, fault = None, ""
        if typed:
            try:
                answer = read_number(typed, names)
            except ValueError as error:
                fault = str(error)
        right = answer is not None and within(answer, truth, estimate.tolerance)
        results.append(EstimateResult(estimate.name, estimate.unit, typed, answer, truth, right, estimate.why, fault))
    return results


def commit(ctx: Context, session: PromptSession) -> PromptSession:
    """The answer stands; from now on the rubric and the model answer may be shown. Raises UsageError for an empty answer."""
    if not any(text.strip() for text in session.notes.values()):
        raise UsageError("There are no notes yet.", "Write down your answer first: a sentence per phase is enough.")
    item_id, now, after = session.prompt.item.id, ctx.now(), replace(session, committed=True)
    body = Answered(
        item_id,
        dict(session.notes),
        dict(session.estimates),
        round(session.seconds(now), 1),
        session.id,
    )
    # Scores of an earlier answer, if any are left, say nothing about this one.
    dropped = (scorecards.draft_key(item_id),)
    event = Event(ctx.new_id(), now, ctx.device, body)
    ctx.store.append([event], put_draft=_draft(after, item_id, now), drop_drafts=dropped)
    return after


def suggestion(scores: Mapping[str, int]) -> Suggestion:
    """The grade that the self-scores amount to."""
    return suggest_from_scores(scores)


def finish(
    ctx: Context,
    session: PromptSession,
    scores: Mapping[str, int],
    grade: Grade | None = None,
    evidence: Mapping[str, str] | None = None,
) -> reviews.Outcome:
    """Grade a committed prompt and reschedule it; `evidence` is a line of why per criterion.

    Raises UsageError when it is not committed or a score is missing.
    """
    if not session.committed:
        raise UsageError("The answer is not committed yet.", "Commit it, then score it against the rubric.")
    missing = [c.title for c in session.rubric.criteria if scores.get(c.id) not in (1, 2, 3, 4)]
    if missing:
        raise UsageError(f"No score from 1 to 4 for: {', '.join(missing)}.", "Score every criterion.")
    suggested = suggest_from_scores(scores)
    return reviews.record(
        ctx,
        session.prompt.item.id,
        grade or suggested.grade,
        suggested,
        seconds=session.seconds(ctx.now()),
        session_id=session.id,
        scores=dict(scores),
        evidence=evidence,
        drop_drafts=(session.prompt.item.id, scorecards.draft_key(session.prompt.item.id)),
    )


def _resumed(fresh: PromptSession, draft: Draft) -> PromptSession:
    typed = json.loads(draft.text or "{}")
    state = draft.state
    return replace(
        fresh,
        id=str(state.get("id", fresh.id)),
        notes=dict(typed.get("notes", {})),
        estimates=dict(typed.get("estimates", {})),
        active_s=draft.amount("active_s"),
        asked=int(draft.amount("asked")),
        committed=bool(state.get("committed", False)),
        resumed=True,
    )
