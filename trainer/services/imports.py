"""Bringing in what somebody solved elsewhere: as reviews of those days, so that day one is not from zero.

Everything that one import adds goes into one transaction. What it leaves due is spread over the coming days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from operator import attrgetter

from trainer.core.cards import Card, ReviewRow
from trainer.core.daycolumn import DateOrder
from trainer.core.events import Event, Flagged, Grade, Reviewed
from trainer.core.imported import Deferral, flag_of, import_id, is_imported, spread
from trainer.core.items import DEFAULT_MINUTES, Difficulty, Kind
from trainer.core.problemnames import KnownProblem, ProblemNames
from trainer.core.scheduling import due_on, policy_of
from trainer.core.solvedcsv import Solved, SolvedTable, read_solved
from trainer.services.ports import Context
from trainer.services.reviews import folded

UNDATED_DAYS = 60
"""A problem without a date counts as solved so long ago: long enough to be due, and not forgotten altogether."""
SHARE = 0.5
"""So much of a day's minutes goes to what an import left due, at the most; the rest is for new items."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or would do."""

    reviews: int
    """How many were added."""
    slugs: tuple[str, ...]
    """Of which problems."""
    not_shipped: tuple[str, ...]
    """Those of them that are not in the bank; they count as soon as they are."""
    undated: int
    known: int
    """Reviews that an earlier import brought, or that were taken back since."""
    practised: int
    """Left alone, because the problem was practised here on that day or later."""
    spread_until: date | None
    """The last day to which what was due at once is spread; None when nothing was."""


def problem_names(ctx: Context) -> ProblemNames:
    """Every problem that the bank or a list tells of."""
    items = ctx.content.items().values()
    shipped = [KnownProblem(i.slug, i.leetcode, i.title) for i in items if i.kind is Kind.PROBLEM]
    listed = [
        KnownProblem(slug, number, title)
        for found in ctx.content.lists().values()
        for slug, title, number in zip(
            found.slugs,
            found.titles or ("",) * len(found.slugs),
            found.numbers or (None,) * len(found.slugs),
            strict=True,
        )
    ]
    return ProblemNames([*shipped, *listed])


def read_table(ctx: Context, text: str, order: DateOrder | None = None) -> SolvedTable:
    """What a table of solved problems says. Raises UsageError where a whole column cannot be read."""
    calendar = ctx.calendar
    # The calendar's today, not the study day's: what was solved after midnight is not in the future.
    today = ctx.now().astimezone(calendar.timezone).date()
    return read_solved(text, problem_names(ctx), today, calendar.timezone, order)


def import_solved(ctx: Context, solved: Iterable[Solved], *, dry_run: bool = False) -> Imported:
    """Add a review, graded Good, for each; those that are there already are left out. With `dry_run` nothing is written."""
    here = _reviews(ctx)
    ids = {event.id for event in ctx.store.events() if is_imported(event.id)}
    fresh: dict[str, list[ReviewRow]] = {}
    events, known, practised, undated = list[Event](), 0, 0, 0
    for one in sorted(solved, key=lambda one: one.day is None):  # a date says more than none
        item_id = f"{Kind.PROBLEM}:{one.slug}"
        if (event_id := import_id(item_id, one.day)) in ids or (one.day is None and item_id in fresh):
            known += 1
            continue
        at = _at(ctx, one.day)
        rows = here.get(item_id, [])
        if one.day is None and any(is_imported(row.event_id) for row in rows):
            known += 1
            continue
        if any(_is_later(ctx, row, at) or one.day is None for row in rows if not is_imported(row.event_id)):
            practised += 1
            continue
        ids.add(event_id)
        undated += one.day is None
        reason = f"imported: solved on {one.day}" if one.day else "imported: solved on a day that is not known"
        events.append(Event(event_id, at, ctx.device, Reviewed(item_id, Grade.GOOD, Grade.GOOD, (reason,))))
        fresh.setdefault(item_id, []).append(ReviewRow(event_id, item_id, at, int(Grade.GOOD), 0.0))
    by_time = attrgetter("at", "event_id")
    cards = folded(
        ctx, {item_id: sorted([*here.get(item_id, []), *new], key=by_time) for item_id, new in fresh.items()}
    )
    turns = _turns(ctx, cards)
    if events and not dry_run:
        ctx.store.append([*events, *_waits(ctx, turns)], list(cards.values()))
    slugs = tuple(item_id.partition(":")[2] for item_id in fresh)
    items = ctx.content.items()
    gone = tuple(slug for slug in slugs if f"{Kind.PROBLEM}:{slug}" not in items)
    return Imported(len(events), slugs, gone, undated, known, practised, max(turns.values(), default=None))


def _reviews(ctx: Context) -> Mapping[str, list[ReviewRow]]:
    """What counts already, by item."""
    rows: dict[str, list[ReviewRow]] = {}
    for row in ctx.store.reviews():
        rows.setdefault(row.item_id, []).append(row)
    return rows


def _is_later(ctx: Context, row: ReviewRow, at: datetime) -> bool:
    return ctx.calendar.day_of(row.at) >= ctx.calendar.day_of(at)


def _at(ctx: Context, day: date | None) -> datetime:
    """Local noon of a day, and never the future."""
    calendar, now = ctx.calendar, ctx.now()
    day = day or calendar.day_of(now) - timedelta(days=UNDATED_DAYS)
    return min(datetime.combine(day, time(12), calendar.timezone).astimezone(now.tzinfo), now)


def _turns(ctx: Context, cards: Mapping[str, Card]) -> Mapping[str, date]:
    """On which day each card that is due at once has its turn: most likely forgotten first, as in the day's queue.

    Due at once, 150 problems would be 150 due today and no new ones for months. What is not in the bank is spread by itself,
    so that it leaves no holes in the days of what is.
    """
    today, policy = ctx.calendar.day_of(ctx.now()), policy_of(ctx.settings)
    items = ctx.content.items()
    due = [card for card in cards.values() if card.reviewed_on < today and due_on(card, policy) <= today]
    due.sort(key=lambda card: (-(today - card.reviewed_on).days / card.stability, card.item_id))
    interview = policy.interview_on
    last = interview - timedelta(days=1) if interview is not None and interview > today else None
    a_day = ctx.settings.minutes_per_day * SHARE
    shipped = [(card.item_id, items[card.item_id].minutes) for card in due if card.item_id in items]
    others = [(card.item_id, DEFAULT_MINUTES[Difficulty.MEDIUM]) for card in due if card.item_id not in items]
    return {**spread(others, a_day, today, last), **spread(shipped, a_day, today, last)}


def _waits(ctx: Context, turns: Mapping[str, date]) -> Iterable[Event]:
    now = ctx.now()
    today = ctx.calendar.day_of(now)
    for item_id, until in turns.items():  # today's too: nobody was late with them for months
        yield Event(ctx.new_id(), now, ctx.device, Flagged(item_id, flag_of(Deferral(today, until)), True))
