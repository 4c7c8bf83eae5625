"""Practising a coding problem: start, run, hint, grade.

A Session is an immutable value that the front holds; no service keeps "the current problem". Whatever would hurt to lose is in the
draft, which is saved while the user types and outlives any crash.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from trainer.core.events import Attempted, Event, Grade
from trainer.core.grading import Measured, Suggestion, suggest
from trainer.core.items import Item, Kind
from trainer.core.jsonvalue import Json
from trainer.core.problem import Problem, starter
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.services import reviews, scorecards
from trainer.services.lookup import resolve_problem
from trainer.services.own_cases import run_with_own
from trainer.services.ports import Context, Draft


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting (or several) at one problem, until it is graded."""

    id: str
    problem: Problem
    text: str
    """The source to begin with: the draft, or the starter."""
    is_review: bool
    active_s: float
    """Active time before `resumed_at`."""
    resumed_at: datetime | None
    """None while paused."""
    hints: int = 0
    submits: int = 0
    failed_submits: int = 0
    slow_first: bool = False
    solution_seen: bool = False
    accepted_s: float | None = None
    """Active time at the first accepted submit."""
    resumed: bool = False
    """Whether it continues a draft."""
    claimed: str = ""
    """The time complexity that the user claimed before coding, in their own words; stored with each attempt."""

    @property
    def item_id(self) -> str:
        """The item it practises."""
        return self.problem.item.id

    def seconds(self, now: datetime) -> float:
        """Active time so far; the time with the app closed or paused does not count."""
        running = (now - self.resumed_at).total_seconds() if self.resumed_at else 0.0
        return self.active_s + max(0.0, running)

    @property
    def shown_hints(self) -> tuple[str, ...]:
        """The hints revealed so far."""
        return self.problem.hints[: self.hints]


def start(ctx: Context, reference: str) -> Session:
    """Begin, or go on where a draft was left. A due review begins from a blank starter; the old code stays in the attempts.

    Raises UsageError for an unknown slug or an item that is not a coding problem.
    """
    problem = resolve_problem(ctx, reference)
    item = problem.item
    draft = ctx.store.draft(item.id)
    now = ctx.now()
    fresh = Session(
        id=ctx.new_id(),
        problem=problem,
        text=starter(problem),
        is_review=ctx.store.card(item.id) is not None,
        active_s=0.0,
        resumed_at=now,
    )
    return _resumed(fresh, draft) if draft else fresh


def save(ctx: Context, session: Session, text: str) -> None:
    """Save the draft: the source and what was measured so far. Raises StoreError; the front keeps the text then."""
    ctx.store.save_draft(_draft(session, text, ctx.now()))


def pause(ctx: Context, session: Session) -> Session:
    """Stop the clock."""
    return replace(session, active_s=session.seconds(ctx.now()), resumed_at=None)


def go_on(ctx: Context, session: Session) -> Session:
    """Start the clock again."""
    return replace(session, resumed_at=session.resumed_at or ctx.now())


def discard(ctx: Context, item_id: str) -> None:
    """Forget the draft of an item without a grade: a prompt's too, with the scores it was given so far."""
    ctx.store.append([], drop_drafts=(item_id, scorecards.draft_key(item_id)))


def run(
    ctx: Context,
    session: Session,
    source: str,
    *,
    examples_only: bool = False,
    filename: str = "solution.py",
    on_case: Callable[[CaseResult], None] | None = None,
) -> tuple[Session, Report]:
    """Judge the source. A submit is stored as an attempt; running the examples is not. The draft is saved before anything runs."""
    save(ctx, session, source)
    seconds = session.seconds(ctx.now())
    report = run_with_own(ctx, session.problem, source, filename, examples_only=examples_only, on_case=on_case)
    if examples_only or report.verdict is Verdict.JE:
        return session, report
    after, now = _counted(session, report, seconds), ctx.now()
    event = Event(ctx.new_id(), now, ctx.device, _attempt(after, source, report, seconds))
    ctx.store.append([event], put_draft=_draft(after, source, now))
    return after, report


def hint(ctx: Context, session: Session, text: str) -> Session:
    """Reveal the next hint; it is counted, and survives a crash."""
    after = replace(session, hints=min(session.hints + 1, len(session.problem.hints)))
    save(ctx, after, text)
    return after


def claim(ctx: Context, session: Session, text: str, claimed: str) -> Session:
    """Note the time complexity that the user expects to reach; it is shown beside what is measured. Saves the draft."""
    after = replace(session, claimed=claimed.strip())
    save(ctx, after, text)
    return after


def reveal(ctx: Context, session: Session, text: str) -> Session:
    """Give up: editorial and solution may be read. After an accepted submit this costs nothing."""
    if session.accepted_s is not None:
        return session
    after = replace(session, solution_seen=True)
    save(ctx, after, text)
    return after


def suggestion(ctx: Context, session: Session) -> Suggestion:
    """The measured grade with its reasons."""
    accepted = session.accepted_s is not None
    return suggest(
        Measured(
            accepted=accepted,
            seconds=session.accepted_s if session.accepted_s is not None else session.seconds(ctx.now()),
            target_minutes=session.problem.item.minutes,
            failed_submits=session.failed_submits,
            hints=session.hints,
            solution_seen=session.solution_seen,
            slow_first=session.slow_first,
            is_review=session.is_review,
        )
    )


def finish(ctx: Context, session: Session, grade: Grade | None = None) -> reviews.Outcome:
    """Grade the session (None takes the suggestion), reschedule the item and drop the draft, in one transaction."""
    suggested = suggestion(ctx, session)
    return reviews.record(
        ctx,
        session.item_id,
        grade or suggested.grade,
        suggested,
        seconds=session.seconds(ctx.now()),
        session_id=session.id,
        drop_drafts=(session.item_id,),
    )


def grade(ctx: Context, item: Item, chosen: Grade) -> reviews.Outcome:
    """Grade an item by hand: the session in its draft where there is one, else a review that was not measured.

    A draft of a prompt or drill whose answer is not committed stays: it may hold notes that nothing else has.
    """
    draft = ctx.store.draft(item.id)
    if draft is not None and item.kind is Kind.PROBLEM:
        return finish(ctx, pause(ctx, start(ctx, item.id)), chosen)
    if item.kind is Kind.DRILL:
        from trainer.services import drills  # which needs this module

        return drills.grade(ctx, item, chosen)
    committed = draft is not None and bool(draft.state.get("committed"))
    by_hand = Suggestion(chosen, ("graded by hand",))
    dropped = (item.id, scorecards.draft_key(item.id)) if committed else ()
    return reviews.record(ctx, item.id, chosen, by_hand, seconds=0.0, drop_drafts=dropped)


def _counted(session: Session, report: Report, seconds: float) -> Session:
    if report.verdict is Verdict.AC:
        accepted_s = session.accepted_s if session.accepted_s is not None else seconds
        return replace(session, submits=session.submits + 1, accepted_s=accepted_s)
    if session.accepted_s is not None:
        # Trying out other ideas after solving it must not cost anything.
        return replace(session, submits=session.submits + 1)
    slow_first = report.verdict is Verdict.TLE if session.failed_submits == 0 else session.slow_first
    return replace(
        session, submits=session.submits + 1, failed_submits=session.failed_submits + 1, slow_first=slow_first
    )


def _attempt(session: Session, source: str, report: Report, seconds: float) -> Attempted:
    return Attempted(
        item_id=session.item_id,
        source=source,
        verdict=str(report.verdict),
        passed=report.passed,
        total=report.total,
        cpu_s=round(report.cpu_s, 4),
        wall_s=round(report.wall_s, 4),
        peak_mib=round(report.peak_mib, 1),
        seconds=round(seconds, 1),
        session_id=session.id,
        claimed=session.claimed,
    )


def _draft(session: Session, text: str, now: datetime) -> Draft:
    state: dict[str, Json] = {
        "id": session.id,
        "active_s": session.seconds(now),
        "is_review": session.is_review,
        "hints": session.hints,
        "submits": session.submits,
        "failed_submits": session.failed_submits,
        "slow_first": session.slow_first,
        "solution_seen": session.solution_seen,
        "accepted_s": session.accepted_s,
        "claimed": session.claimed,
    }
    return Draft(session.item_id, text, state, now)


def _resumed(fresh: Session, draft: Draft) -> Session:
    state = draft.state
    return replace(
        fresh,
        id=str(state.get("id", fresh.id)),
        text=draft.text,
        is_review=bool(state.get("is_review", fresh.is_review)),
        active_s=draft.amount("active_s"),
        hints=int(draft.amount("hints")),
        submits=int(draft.amount("submits")),
        failed_submits=int(draft.amount("failed_submits")),
        slow_first=bool(state.get("slow_first", False)),
        solution_seen=bool(state.get("solution_seen", False)),
        accepted_s=draft.amount("accepted_s") if state.get("accepted_s") is not None else None,
        claimed=str(state.get("claimed", "")),
        resumed=True,
    )
