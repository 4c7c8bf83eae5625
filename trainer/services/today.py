"""The first question of a morning: what now, and for how long?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from trainer.core.cards import Card, ReviewRow
from trainer.core.events import Grade
from trainer.core.history import Streak, days_of, streak
from trainer.core.imported import is_imported
from trainer.core.items import Item, Kind, kind_of
from trainer.core.patterns import foundations
from trainer.core.queue import Plan, plan_day
from trainer.core.rounds import Round
from trainer.core.scheduling import policy_of
from trainer.services import rounds
from trainer.services.library import SUSPENDED
from trainer.services.ports import Context, Draft

_SHORT = frozenset(kind.value for kind in Kind if kind.is_short)


@dataclass(frozen=True, slots=True)
class Done:
    """One item that was finished today."""

    item: Item
    grade: Grade
    minutes: float


@dataclass(frozen=True, slots=True)
class Resumable:
    """An item with unfinished work."""

    item: Item
    minutes: float
    """Active time spent on it so far."""


@dataclass(frozen=True, slots=True)
class Overview:
    """One answer: everything the home screen and `trainer today` show."""

    day: date
    plan: Plan
    done: tuple[Done, ...]
    streak: Streak
    resumable: tuple[Resumable, ...]
    round: Round | None
    """A mock round that is running, or waits for its scores."""
    minutes_done: float
    new_today: int
    faults: tuple[str, ...]
    """Content files that could not be read."""


def overview(ctx: Context, minutes: int | None = None) -> Overview:
    """Today's queue. `minutes` is what there is from now on; None takes the day's minutes less what was already practised."""
    items, now = ctx.content.items(), ctx.now()
    today = ctx.calendar.day_of(now)
    cards, flags = ctx.store.cards(), ctx.store.flags()
    done_rows = ctx.store.reviews(since=ctx.calendar.start_of(today))
    minutes_done = sum(row.seconds for row in done_rows) / 60
    budget = minutes if minutes is not None else max(0, round(ctx.settings.minutes_per_day - minutes_done))
    practised = [row for row in done_rows if not is_imported(row.event_id)]
    fresh_today, short_today = _introduced(cards, practised)
    drafts = [draft for draft in ctx.store.drafts() if draft.key in items]
    plan = plan_day(
        items,
        cards,
        today=today,
        budget=budget,
        new_allowed=max(0, ctx.settings.new_per_day - fresh_today),
        new_cards_allowed=max(0, ctx.settings.new_cards_per_day - short_today),
        below=foundations(ctx.content.patterns()),
        policy=policy_of(ctx.settings, flags),
        skip=_suspended(flags) | {row.item_id for row in done_rows},
        preferred=_preferred(ctx, items, cards, drafts),
    )
    return Overview(
        day=today,
        plan=plan,
        done=tuple(_done(items, row) for row in practised if row.item_id in items),
        streak=streak(days_of(ctx.store.active_quarters(), ctx.calendar), today),
        resumable=tuple(Resumable(items[d.key], d.amount("active_s") / 60) for d in drafts),
        round=rounds.current(ctx),
        minutes_done=minutes_done,
        new_today=fresh_today,
        faults=ctx.content.faults(),
    )


def warm(ctx: Context, plan: Plan, *, most: int = 3) -> None:
    """Build the suites of the first problems of a plan, so that their first submit is instant."""
    from trainer.services.suites import suite_for

    problems = [planned.item for planned in plan.queue if kind_of(planned.item.id) == "problem"]
    for item in problems[:most]:
        suite_for(ctx, ctx.content.problem(item.slug))


def _introduced(cards: Mapping[str, Card], done_rows: list[ReviewRow]) -> tuple[int, int]:
    """How many items had their first review today, long and short ones: all the reviews of their card are of today."""
    counts = Counter(row.item_id for row in done_rows)
    new = [item_id for item_id, count in counts.items() if item_id not in cards or cards[item_id].reps <= count]
    short = sum(item_id.partition(":")[0] in _SHORT for item_id in new)
    return len(new) - short, short


def _suspended(flags: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset(item_id for item_id, on in flags.items() if SUSPENDED in on)


def _preferred(ctx: Context, items: Mapping[str, Item], cards: Mapping[str, Card], drafts: list[Draft]) -> list[str]:
    """New items that were begun come before all others, then the active list."""
    begun = [draft.key for draft in drafts if draft.key not in cards]
    chosen = ctx.content.lists().get(ctx.settings.active_list) if ctx.settings.active_list else None
    listed = [f"problem:{slug}" for slug in chosen.slugs] if chosen else []
    return [item_id for item_id in dict.fromkeys([*begun, *listed]) if item_id in items]


def _done(items: Mapping[str, Item], row: ReviewRow) -> Done:
    return Done(items[row.item_id], Grade(row.grade), row.seconds / 60)
