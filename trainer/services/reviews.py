"""Recording a review: one event, one new card, one transaction; and taking it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from trainer.core.cards import Card, ReviewRow
from trainer.core.events import Body, CardReset, Event, Grade, Reviewed, Undone
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
    drop_drafts: tuple[str, ...] = (),
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
    ctx.store.append([*others, event], [card], drop_drafts=drop_drafts)
    return Outcome(event.id, grade, suggestion, card, due_on(card, policy_of(ctx.settings)))


def undo(ctx: Context, item_id: str, event_id: str) -> None:
    """Take a review back; the card is as if it had not been."""
    left = [row for row in ctx.store.reviews(item_id) if row.event_id != event_id]
    card = folded(ctx, {item_id: left}).get(item_id)
    undone = Event(ctx.new_id(), ctx.now(), ctx.device, Undone(item_id, event_id))
    ctx.store.append([undone], [card] if card else [], drop_card="" if card else item_id)


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
    # From the events: the review rows are derived too, and may be what is wrong.
    for event in ctx.store.events(Reviewed.kind):
        if isinstance(event.body, Reviewed):
            row = ReviewRow(event.id, event.item_id, event.at, int(event.body.grade), event.body.seconds)
            by_item.setdefault(event.item_id, []).append(row)
    cards = folded(ctx, by_item)
    ctx.store.replace_cards(cards.values())
    return len(cards)


def folded(ctx: Context, rows: Mapping[str, Iterable[ReviewRow]]) -> dict[str, Card]:
    """The card that each item's reviews, in order of time, leave; none where all of them lie before a reset."""
    resets = {event.item_id: event.at for event in ctx.store.events(CardReset.kind)}
    cards: dict[str, Card] = {}
    for item_id, reviewed in rows.items():
        since = resets.get(item_id)
        card = fold(item_id, (row for row in reviewed if since is None or row.at > since), ctx.calendar)
        if card is not None:
            cards[item_id] = card
    return cards
