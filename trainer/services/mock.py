"""Mock rounds: start one, work against an absolute deadline, hand in, score by evidence, look back.

The deadline is an event written at the start, so nothing that happens to the program moves it. Late answers are refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from trainer.core.events import (
    Answered,
    Attempted,
    Body,
    Event,
    Reviewed,
    RoundAbandoned,
    RoundScored,
    RoundStarted,
    RoundSubmitted,
)
from trainer.core.grading import Measured, Suggestion, suggest, suggest_from_scores
from trainer.core.items import Item, Kind
from trainer.core.jsonvalue import Json
from trainer.core.problem import Problem, starter
from trainer.core.prompt import Phase, Rubric
from trainer.core.rounds import KINDS, Round, RoundState, Spread, choose_item, kind_title, spread
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import RoundError, UsageError
from trainer.services import prompts, reviews, scorecards
from trainer.services.admission import admit, admitted
from trainer.services.evidence import Observed, coding_evidence, design_evidence
from trainer.services.lookup import resolve
from trainer.services.own_cases import run_with_own
from trainer.services.ports import Context, Draft
from trainer.services.rounds import current, rounds


@dataclass(frozen=True, slots=True)
class Sitting:
    """A round with what the candidate has in hand; an immutable value held by the front."""

    round: Round
    item: Item
    phases: tuple[Phase, ...]
    rubric: Rubric
    problem: Problem | None
    """For coding rounds."""
    prompt: prompts.PromptSession | None
    """For design rounds."""
    text: str = ""
    """Source so far, for coding rounds."""
    example_runs: int = 0


def start(ctx: Context, kind_name: str, reference: str = "") -> Sitting:
    """Begin a round of a kind; the item is chosen unless named. The deadline is stored before this returns.

    Whether code of a pack may run is asked before the clock starts; only what may run is chosen.
    Raises UsageError for an unknown kind or unfitting item, RoundError while another round is running or unscored,
    ConsentError for a pack whose code may not run.
    """
    kind = KINDS.get(kind_name)
    if kind is None:
        raise UsageError(f"There is no round {kind_name!r}.", f"Kinds: {', '.join(KINDS)}.")
    running = current(ctx)
    if running is not None:
        what = "is running" if running.state is RoundState.RUNNING else "waits for its scores"
        raise RoundError(f"A {kind_title(running.kind).lower()} {what}.", "Finish, score or abandon it first.")
    round_id = ctx.new_id()
    if reference:
        item: Item | None = resolve(ctx, reference)
        if item is not None and item.kind not in kind.item_kinds:
            raise UsageError(f"{item.slug!r} does not fit a {kind.title.lower()}.", "Leave it out to have one chosen.")
    else:
        item = choose_item(kind, admitted(ctx, ctx.content.items().values()), _last_seen(ctx), round_id)
    if item is None:
        raise UsageError(f"There is no item for a {kind.title.lower()} yet.", "`trainer list` shows what there is.")
    if item.pack:
        admit(ctx, item.pack)
    now = ctx.now()
    deadline = now + timedelta(minutes=kind.minutes)
    _append(ctx, RoundStarted(round_id, kind.name, item.id, deadline))
    return sit(ctx, Round(round_id, kind.name, item.id, now, deadline, RoundState.RUNNING))


def sit(ctx: Context, round_: Round) -> Sitting:
    """Take up a round, with the draft that was saved for it.

    Raises ContentError when its item is gone, RoundError for a kind that only a newer version knows.
    """
    kind, item = KINDS.get(round_.kind), resolve(ctx, round_.item_id)
    if kind is None:
        raise RoundError(
            f"This version does not know rounds of the kind {round_.kind!r}.",
            "Go on with it in the version that began it, or abandon it.",
        )
    if item.kind is not Kind.PROBLEM:
        session = prompts.start(ctx, item.id, draft_key=_key(round_.id))
        # A prompt's own guides say what a good answer holds; an interviewer would not.
        phases = tuple(replace(phase, guide="") for phase in session.prompt.phases) or kind.phases
        return Sitting(round_, item, phases, session.rubric, None, session)
    problem, draft = ctx.content.problem(item.slug), ctx.store.draft(_key(round_.id))
    return Sitting(
        round_,
        item,
        kind.phases,
        ctx.content.rubric(kind.rubric),
        problem,
        None,
        draft.text if draft else starter(problem),
        int(draft.amount("example_runs")) if draft else 0,
    )


def save(ctx: Context, sitting: Sitting) -> None:
    """Save the draft of a running round."""
    if sitting.prompt is not None:
        prompts.save(ctx, sitting.prompt, draft_key=_key(sitting.round.id))
    else:
        state = {"example_runs": sitting.example_runs}
        ctx.store.save_draft(Draft(_key(sitting.round.id), sitting.text, state, ctx.now()))


def run(
    ctx: Context,
    sitting: Sitting,
    source: str,
    *,
    examples_only: bool,
    on_case: Callable[[CaseResult], None] | None = None,
) -> tuple[Sitting, Report]:
    """Run the examples, or submit for a verdict (stored as an attempt). Raises RoundError after the deadline."""
    problem = sitting.problem
    if problem is None:
        raise UsageError("A design round has nothing to run.", "Write notes, then hand them in.")
    _refuse_late(ctx, sitting.round)
    sitting = replace(sitting, text=source)
    save(ctx, sitting)
    handed_in_at = ctx.now()
    report = run_with_own(ctx, problem, source, "solution.py", examples_only=examples_only, on_case=on_case)
    if report.verdict is Verdict.JE:
        return sitting, report
    if examples_only:
        sitting = replace(sitting, example_runs=sitting.example_runs + 1)
        save(ctx, sitting)
    else:
        _append(ctx, _attempt(sitting, source, report, handed_in_at))
    return sitting, report


def submit(ctx: Context, sitting: Sitting) -> Sitting:
    """Hand in the final answer and end the round. Raises RoundError after the deadline: the work stays, but is late."""
    _refuse_late(ctx, sitting.round)
    save(ctx, sitting)
    now = ctx.now()
    bodies: list[Body] = [RoundSubmitted(sitting.round.id, sitting.item.id)]
    if sitting.prompt is not None:
        session = sitting.prompt
        seconds = (now - sitting.round.started_at).total_seconds()
        notes, estimates = dict(session.notes), dict(session.estimates)
        bodies.insert(0, Answered(sitting.item.id, notes, estimates, round(seconds, 1), session.id, sitting.round.id))
    _append(ctx, *bodies)
    return replace(sitting, round=replace(sitting.round, state=RoundState.SUBMITTED, ended_at=now))


def observed(ctx: Context, sitting: Sitting) -> Observed:
    """The measured evidence, per criterion, to score against."""
    used_s = ((sitting.round.ended_at or ctx.now()) - sitting.round.started_at).total_seconds()
    figures: dict[str, Json] = {"minutes_used": round(used_s / 60, 1), "handed_in": sitting.round.state == "submitted"}
    if sitting.prompt is not None:
        return design_evidence(sitting.prompt, figures)
    attempts = [
        e.body for e in ctx.store.events(Attempted.kind, round_id=sitting.round.id) if isinstance(e.body, Attempted)
    ]
    return coding_evidence(attempts, sitting.example_runs, figures)


def score(ctx: Context, sitting: Sitting, scores: Mapping[str, int], evidence: Mapping[str, str]) -> Round:
    """Store the debrief and reschedule the item by what was measured. Raises RoundError while the round is still running."""
    state = sitting.round.state
    if state is RoundState.RUNNING and ctx.now() < sitting.round.deadline:
        raise RoundError("The round is still running.", "Hand in your answer first, or abandon the round.")
    missing = [c.title for c in sitting.rubric.criteria if scores.get(c.id) not in (1, 2, 3, 4)]
    if missing:
        raise UsageError(f"No score from 1 to 4 for: {', '.join(missing)}.", "Score every criterion.")
    seen = observed(ctx, sitting)
    body = RoundScored(sitting.round.id, sitting.item.id, dict(scores), dict(evidence), seen.figures)
    used_s = 60 * float(str(seen.figures["minutes_used"]))
    suggested = _suggest(sitting, seen, scores, used_s)
    reviews.record(
        ctx,
        sitting.item.id,
        suggested.grade,
        suggested,
        seconds=used_s,
        session_id=sitting.round.id,
        scores=scores if sitting.prompt else None,
        also=(body,),
        drop_drafts=_keys(sitting.round.id),
    )
    return next(r for r in rounds(ctx) if r.id == sitting.round.id)


def abandon(ctx: Context, round_: Round) -> None:
    """Give a round up; it stays in the history without a score."""
    event = Event(ctx.new_id(), ctx.now(), ctx.device, RoundAbandoned(round_.id, round_.item_id))
    ctx.store.append([event], drop_drafts=_keys(round_.id))


@dataclass(frozen=True, slots=True)
class History:
    """Past rounds with mean and spread: overall and over the last five, per kind and per criterion."""

    rounds: tuple[Round, ...]
    by_kind: Mapping[str, Spread]
    recent_by_kind: Mapping[str, Spread]
    by_criterion: Mapping[str, Spread]


def history(ctx: Context, kind: str = "") -> History:
    """The rounds that are over, oldest first."""
    past = [r for r in rounds(ctx) if r.state is not RoundState.RUNNING and kind in ("", r.kind)]
    scored: dict[str, list[float]] = {}
    criteria: dict[str, list[float]] = {}
    for round_ in past:
        if round_.score is not None:
            scored.setdefault(round_.kind, []).append(round_.score)
        for criterion, value in round_.scores.items():
            criteria.setdefault(criterion, []).append(value)
    return History(
        tuple(past),
        {name: s for name, values in scored.items() if (s := spread(values))},
        {name: s for name, values in scored.items() if (s := spread(values[-5:]))},
        {name: s for name, values in criteria.items() if (s := spread(values))},
    )


def _refuse_late(ctx: Context, round_: Round) -> None:
    if round_.state is not RoundState.RUNNING:
        raise RoundError("The round is over.", "Score it, then start the next one.")
    if ctx.now() >= round_.deadline:
        raise RoundError(
            "The deadline has passed; a late answer does not count.",
            "What you handed in before it is kept: score that.",
        )


def _suggest(sitting: Sitting, seen: Observed, scores: Mapping[str, int], used_s: float) -> Suggestion:
    if sitting.problem is None:
        suggested = suggest_from_scores(scores)
    else:
        figures = seen.figures
        accepted = bool(figures["accepted"])
        submits = int(str(figures["submits"]))
        seconds = 60 * float(str(figures.get("accepted_after_minutes", used_s / 60)))
        suggested = suggest(Measured(accepted, seconds, sitting.item.minutes, failed_submits=submits - accepted))
    return Suggestion(suggested.grade, ("in a mock round", *suggested.reasons))


def _attempt(sitting: Sitting, source: str, report: Report, at: datetime) -> Attempted:
    return Attempted(
        item_id=sitting.item.id,
        source=source,
        verdict=str(report.verdict),
        passed=report.passed,
        total=report.total,
        cpu_s=round(report.cpu_s, 4),
        wall_s=round(report.wall_s, 4),
        peak_mib=round(report.peak_mib, 1),
        seconds=round((at - sitting.round.started_at).total_seconds(), 1),
        round_id=sitting.round.id,
    )


def _last_seen(ctx: Context) -> dict[str, datetime]:
    seen = {row.item_id: row.at for row in ctx.store.reviews()}
    for event in ctx.store.events(RoundStarted.kind, Reviewed.kind):
        seen[event.item_id] = max(event.at, seen.get(event.item_id, event.at))
    return seen


def _append(ctx: Context, *bodies: Body) -> None:
    ctx.store.append([Event(ctx.new_id(), ctx.now(), ctx.device, body) for body in bodies])


def _key(round_id: str) -> str:
    return f"round:{round_id}"


def _keys(round_id: str) -> tuple[str, ...]:
    """Every draft of a round: what was written, and the scores it was given so far."""
    return _key(round_id), scorecards.draft_key(round_id)
