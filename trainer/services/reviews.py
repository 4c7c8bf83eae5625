"""Recording a review: one event, one new card, one transaction; and taking it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from trainer.core.cards import Card, ReviewRow
from trainer.core.events import Body, Event, Grade, Reviewed, Undone
from trainer.core.grading import Suggestion
from trainer.core.imported import is_imported
from trainer.core.scheduling import due_on, fold, policy_of, previews, review
from trainer.errors import UsageError
from trainer.services.ports import Context


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a graded session left behind."""

    event_id: str
    """Of the review, to undo it."""
    grade: Grade
    suggestion: Suggestion
    card: Card
    due_on: date


def next_dates(ctx: Context, item_id: str) -> Mapping[Grade, date]:
    """When the item comes back under each grade."""
    return previews(ctx.store.card(item_id), item_id, ctx.now(), ctx.calendar, policy_of(ctx.settings))


def record(
    ctx: Context,
    item_id: str,
    grade: Grade,
    suggestion: Suggestion,
    *,
    seconds: float,
    session_id: str = "",
    scores: Mapping[str, int] | None = None,
    evidence: Mapping[str, str] | None = None,
    also: tuple[Body, ...] = (),
    drop_draft: str = "",
) -> Outcome:
    """Store a review with the card it makes; `also` goes into the same transaction."""
    now = ctx.now()
    body = Reviewed(
        item_id,
        grade,
        suggestion.grade,
        suggestion.reasons,
        round(seconds, 1),
        session_id,
        scores or {},
        evidence or {},
    )
    event = Event(ctx.new_id(), now, ctx.device, body)
    card = review(ctx.store.card(item_id), item_id, grade, now, ctx.calendar)
    others = [Event(ctx.new_id(), now, ctx.device, other) for other in also]
    ctx.store.append([*others, event], [card], drop_draft=drop_draft)
    return Outcome(event.id, grade, suggestion, card, due_on(card, policy_of(ctx.settings)))


def undo(ctx: Context, item_id: str, event_id: str) -> None:
    """Take a review back; the card is as if it had not been."""
    ctx.store.append([Event(ctx.new_id(), ctx.now(), ctx.device, Undone(item_id, event_id))])
    cards = ctx.store.cards()
    card = _folded(ctx, item_id, ctx.store.reviews(item_id))
    if card is not None:
        ctx.store.append([], [card])
    else:
        cards.pop(item_id, None)
        ctx.store.replace_cards(cards.values())


def undo_last(ctx: Context) -> Reviewed:
    """Take the newest review back, whatever its item (an imported one is no grade of ours), and return it. Raises UsageError when there is none."""
    given = (event for event in reversed(ctx.store.events(Reviewed.kind)) if not is_imported(event.id))
    newest = next(given, None)
    if newest is None or not isinstance(newest.body, Reviewed):
        raise UsageError("There is no grade to take back.", "`trainer stats` shows what there is.")
    undo(ctx, newest.item_id, newest.id)
    return newest.body


def rebuild(ctx: Context) -> int:
    """Make every card anew from its reviews; returns how many cards there are."""
    by_item: dict[str, list[ReviewRow]] = {}
    ctx.store.replace_cards([])
    for row in ctx.store.reviews():
        by_item.setdefault(row.item_id, []).append(row)
    folded = (_folded(ctx, item_id, rows) for item_id, rows in by_item.items())
    cards = [card for card in folded if card is not None]
    ctx.store.replace_cards(cards)
    return len(cards)


def _folded(ctx: Context, item_id: str, rows: list[ReviewRow]) -> Card | None:
    reset_at = ctx.store.last_reset(item_id)
    return fold(item_id, [row for row in rows if reset_at is None or row.at > reset_at], ctx.calendar)
