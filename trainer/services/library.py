"""Every item with its state: finding, filtering, flagging, and the note a person keeps on one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from trainer.core.cards import Card
from trainer.core.events import CardReset, Event, Flagged, Noted
from trainer.core.items import Difficulty, Item, Kind
from trainer.core.scheduling import due_on, policy_of
from trainer.errors import UsageError
from trainer.services.ports import Context

if TYPE_CHECKING:
    from trainer.core.companies import Tags

SUSPENDED, BOOKMARKED = "suspended", "bookmarked"
_NOBODY: Mapping[str, float] = MappingProxyType({})


class State(StrEnum):
    """Where an item stands today."""

    NEW = "new"
    DUE = "due"
    SCHEDULED = "scheduled"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class Entry:
    """An item as the library shows it."""

    item: Item
    state: State
    due_on: date | None
    """None for a new item."""
    card: Card | None
    bookmarked: bool
    companies: Mapping[str, float] = field(default_factory=dict)
    """Who asks it, and how often; see core/companies.py."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What to show; empty fields do not restrict. `text` matches every word anywhere in slug, title, topic, patterns or number."""

    text: str = ""
    topic: str = ""
    in_list: str = ""
    difficulty: Difficulty | None = None
    state: State | None = None
    kind: Kind | None = None
    bookmarked: bool = False
    pack: str = ""
    company: str = ""


def entries(ctx: Context, wanted: Filter = Filter(), tags: Tags | None = None) -> list[Entry]:
    """The items that match, in the order of `everything`; `tags` spares reading the table of companies again.

    Raises UsageError for an unknown topic, list or company.
    """
    tags = company_tags(ctx) if tags is None else tags
    items = ctx.content.items()
    if wanted.topic and wanted.topic not in (topics := sorted({item.topic for item in items.values()})):
        raise UsageError(f"There is no topic {wanted.topic!r}.", f"Topics: {', '.join(topics)}.")
    if wanted.in_list and wanted.in_list not in (lists := ctx.content.lists()):
        raise UsageError(f"There is no list {wanted.in_list!r}.", f"Lists: {', '.join(sorted(lists))}.")
    if wanted.company:
        wanted = replace(wanted, company=the_company(tags, wanted.company))
    return [entry for entry in everything(ctx, tags) if matches(entry, wanted)]


def everything(ctx: Context, tags: Tags | None = None) -> list[Entry]:
    """Every item by kind, topic, difficulty and title. Drills are not sorted by topic, which would tell what to name."""
    cards, flags, asked = ctx.store.cards(), ctx.store.flags(), company_tags(ctx) if tags is None else tags
    today, policy = ctx.calendar.day_of(ctx.now()), policy_of(ctx.settings, flags)
    found = []
    for item in ctx.content.items().values():
        card = cards.get(item.id)
        due = due_on(card, policy) if card else None
        on = flags.get(item.id, frozenset())
        state = _state(due, today, suspended=SUSPENDED in on)
        companies = asked.get(item.slug, _NOBODY) if item.kind is Kind.PROBLEM else _NOBODY
        found.append(Entry(item, state, due, card, BOOKMARKED in on, companies))
    order = list(Kind)
    found.sort(key=lambda e: (order.index(e.item.kind), e.item.subject, e.item.difficulty.rank, e.item.title))
    return found


def by_frequency(found: Iterable[Entry], company: str = "") -> list[Entry]:
    """Entries with what is asked most first: by a company, or by the one that asks it most."""

    def frequency(entry: Entry) -> float:
        return entry.companies.get(company, 0.0) if company else max(entry.companies.values(), default=-1.0)

    return sorted(found, key=frequency, reverse=True)


def most_first(companies: Mapping[str, float]) -> list[tuple[str, float]]:
    """Companies with how often they ask, the most often first."""
    return sorted(companies.items(), key=lambda pair: (-pair[1], pair[0]))


def the_company(tags: Tags, wanted: str) -> str:
    """The company that is meant, of those in the user's table. Raises UsageError with the nearest names."""
    from trainer.services.companies import companies_in, company_named

    return company_named(wanted, companies_in(tags))


def company_tags(ctx: Context) -> Tags:
    """Slug -> companies; empty when the user brought no table. Raises ContentError when it cannot be read."""
    text = ctx.companies.read()
    if not text:
        return {}
    from trainer.core.companies import tags_in  # who brought no table does not pay for reading one

    return tags_in(text)


def missing(ctx: Context, wanted: Filter, tags: Tags | None = None) -> list[tuple[str, str]]:
    """What the wanted list or company has and content has not yet, in its order, as slug and the list's title (or an empty one).

    A filter on what only content knows leaves none. The company is one that `the_company` gave.
    """
    wants_more = wanted.topic or wanted.difficulty or wanted.state or wanted.bookmarked or wanted.pack
    listed = ctx.content.lists().get(wanted.in_list)
    if wants_more or (listed is None and not wanted.company):
        return []
    if wanted.kind not in (None, Kind.PROBLEM):
        return []
    shipped = {item.slug for item in ctx.content.items().values() if item.kind is Kind.PROBLEM}
    words = wanted.text.lower().split()
    slugs: Iterable[str] = listed.slugs if listed else ()
    if wanted.company:
        from trainer.services.companies import slugs_of

        asked = dict.fromkeys(slugs_of(company_tags(ctx) if tags is None else tags, wanted.company))
        slugs = [slug for slug in slugs if slug in asked] if listed else asked
    titled = ((slug, listed.title_of(slug) if listed else "") for slug in slugs if slug not in shipped)
    return [(slug, title) for slug, title in titled if all(word in f"{slug} {title.lower()}" for word in words)]


def matches(entry: Entry, wanted: Filter) -> bool:
    """Whether an entry passes a filter; pattern cards and drills that are new pass only when their kind is asked for."""
    item = entry.item
    if entry.card is None and item.kind.is_short and wanted.kind is not item.kind:
        return False
    if wanted.text:
        hay = f"{item.slug} {item.title} {item.topic} {' '.join(item.patterns)} {item.leetcode or ''}".lower()
        if not all(word in hay for word in wanted.text.lower().split()):
            return False
    return (
        wanted.topic in ("", item.topic)
        and (not wanted.in_list or wanted.in_list in item.lists)
        and wanted.difficulty in (None, item.difficulty)
        and wanted.state in (None, entry.state)
        and wanted.kind in (None, item.kind)
        and (entry.bookmarked or not wanted.bookmarked)
        and wanted.pack in ("", item.pack)
        and (not wanted.company or wanted.company in entry.companies)
    )


def flag(ctx: Context, item_id: str, name: str, *, on: bool) -> None:
    """Suspend or bookmark an item, or stop doing so."""
    ctx.store.append([_event(ctx, Flagged(item_id, name, on))])


def reset(ctx: Context, item_id: str) -> None:
    """Make the item new again; its history stays."""
    ctx.store.append([_event(ctx, CardReset(item_id))], drop_card=item_id)


def note(ctx: Context, item_id: str) -> str:
    """The user's note on an item; empty for none."""
    events = ctx.store.events(Noted.kind, item_id=item_id)
    return next((e.body.text for e in reversed(events) if isinstance(e.body, Noted)), "")


def set_note(ctx: Context, item_id: str, text: str) -> None:
    """Replace the note on an item."""
    ctx.store.append([_event(ctx, Noted(item_id, text))])


def history(ctx: Context, item_id: str) -> Sequence[Event]:
    """Everything that counts for an item: attempts, reviews and answers, oldest first."""
    return ctx.store.events("reviewed", "attempted", "answered", "card_reset", item_id=item_id)


def _state(due: date | None, today: date, *, suspended: bool) -> State:
    if suspended:
        return State.SUSPENDED
    if due is None:
        return State.NEW
    return State.DUE if due <= today else State.SCHEDULED


def _event(ctx: Context, body: Flagged | CardReset | Noted) -> Event:
    return Event(ctx.new_id(), ctx.now(), ctx.device, body)
