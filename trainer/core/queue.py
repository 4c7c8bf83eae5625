"""Today's queue: what to practise now, within the minutes there are.

The day is capped by minutes, not by cards; what does not fit is listed, never dropped silently. Pure and deterministic.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, groupby
from types import MappingProxyType

from trainer.core.cards import Card
from trainer.core.items import Item, Kind
from trainer.core.patterns import missing
from trainer.core.scheduling import Policy, due_on, retrievability

TOLERANCE_MINUTES = 5
"""A day may run over by this much rather than end half empty."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One place in the queue."""

    item: Item
    due_on: date | None
    """None for a new item."""
    retrievability: float | None
    """Probability of recall today; None for a new item."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A day: what to do in order, and what had to wait and why."""

    queue: tuple[Planned, ...]
    waiting: tuple[Planned, ...]
    """Due items that do not fit into the minutes."""
    minutes: int
    """What the queue takes."""
    budget: int


def plan_day(
    items: Mapping[str, Item],
    cards: Mapping[str, Card],
    *,
    today: date,
    budget: int,
    new_allowed: int,
    policy: Policy,
    new_cards_allowed: int = 0,
    skip: frozenset[str] = frozenset(),
    preferred: Sequence[str] = (),
    below: Mapping[str, frozenset[str]] = MappingProxyType({}),
) -> Plan:
    """Choose and order today's items.

    `budget` is in minutes. `skip` holds ids that are suspended or were already done today: an item never comes twice on a day.
    Due items come first, the one most likely to be forgotten first; new items follow in the order of `preferred`, then those
    whose foundations have been met (`below`: all that a pattern builds on), easy to hard, with topics taking turns. Pattern
    cards and drills come in as far as `new_cards_allowed` says, and not before what they belong to. Neighbours differ in
    topic and pattern where the choice allows it.
    """
    due = _due(items, cards, today, policy, skip)
    skip |= unopened(items, cards, today)
    fresh = _fresh(items, cards, skip, preferred, below)
    chosen: list[Planned] = []
    waiting: list[Planned] = []
    used = 0
    for planned in due:
        if _fits(used, planned, budget):
            chosen.append(planned)
            used += planned.item.minutes
        else:
            waiting.append(planned)
    for planned in fresh:
        if new_allowed <= 0 and new_cards_allowed <= 0:
            break
        short = planned.item.kind.is_short
        # A card of three minutes may use what a day can run over by; a problem is not begun then.
        room = short or used < budget
        if room and (new_cards_allowed if short else new_allowed) > 0 and _fits(used, planned, budget):
            chosen.append(planned)
            used += planned.item.minutes
            new_allowed -= not short
            new_cards_allowed -= short
    if not chosen and waiting and budget > 0:
        # A budget below every item's minutes must not mean an empty day.
        chosen = [waiting.pop(0)]
        used = chosen[0].item.minutes
    return Plan(tuple(_interleaved(chosen)), tuple(waiting), used, budget)


def _due(
    items: Mapping[str, Item], cards: Mapping[str, Card], today: date, policy: Policy, skip: frozenset[str]
) -> list[Planned]:
    due = []
    for item_id, card in cards.items():
        # Elapsed time over stability orders cards as retrievability does, at a fraction of its cost.
        elapsed = (today - card.reviewed_on).days
        if elapsed <= 0 or item_id in skip or item_id not in items:
            continue
        day = due_on(card, policy)
        if day <= today:
            due.append((-elapsed / card.stability, item_id, day))
    due.sort()
    return [Planned(items[item_id], day, retrievability(cards[item_id], today)) for _, item_id, day in due]


def unopened(items: Mapping[str, Item], cards: Mapping[str, Card], today: date) -> frozenset[str]:
    """Pattern cards whose pattern was never met, and drills whose problem was not solved on an earlier day.

    The end of a drill shows the editorial, and a problem solved a moment ago is not recognised but remembered.
    """
    new = [(item_id, item) for item_id, item in items.items() if item_id not in cards and item.kind.is_short]
    if not new:
        return frozenset()
    solved = {
        items[item_id].slug
        for item_id, card in cards.items()
        if card.last_grade > 1 and card.reviewed_on < today and item_id in items and items[item_id].kind is Kind.PROBLEM
    }
    met = _met(items, cards)
    return frozenset(
        item_id for item_id, item in new if item.slug not in (met if item.kind is Kind.PATTERN else solved)
    )


def _met(items: Mapping[str, Item], cards: Mapping[str, Card]) -> set[str]:
    return {
        pattern
        for item_id in cards
        if item_id in items and items[item_id].kind is Kind.PROBLEM
        for pattern in items[item_id].patterns
    }


def _fresh(
    items: Mapping[str, Item],
    cards: Mapping[str, Card],
    skip: frozenset[str],
    preferred: Sequence[str],
    below: Mapping[str, frozenset[str]],
) -> Iterable[Planned]:
    new = {i: item for i, item in items.items() if i not in cards and i not in skip}
    first = [new.pop(item_id) for item_id in preferred if item_id in new]
    met = _met(items, cards)

    def tier(item: Item) -> tuple[bool, int]:
        return item.kind.is_short, missing(item.patterns[:1], below, met) if item.kind is Kind.PROBLEM else 0

    def order(item: Item) -> tuple[bool, int, str, str]:
        return item.kind != "problem", item.difficulty.rank, item.topic, item.slug

    ranked = sorted(new.values(), key=lambda item: (tier(item), order(item)))
    for item in chain(first, *(_turns(list(group)) for _, group in groupby(ranked, key=tier))):
        yield Planned(item, None, None)


def _turns(ordered: Sequence[Item]) -> list[Item]:
    """Topics take turns, each with its easiest first."""
    by_topic: dict[str, deque[Item]] = {}
    for item in ordered:
        by_topic.setdefault(item.topic, deque()).append(item)
    out: list[Item] = []
    while by_topic:
        for topic in list(by_topic):
            out.append(by_topic[topic].popleft())
            if not by_topic[topic]:
                del by_topic[topic]
    return out


def _fits(used: int, planned: Planned, budget: int) -> bool:
    return budget > 0 and used + planned.item.minutes <= budget + TOLERANCE_MINUTES


def _alike(last: Item | None, item: Item) -> int:
    """0 for another topic and pattern than the last one's, 1 for another topic, 2 for the same."""
    if last is None:
        return 0
    if item.topic == last.topic:
        return 2
    return int(item.patterns[:1] == last.patterns[:1] != ())


def _interleaved(chosen: Sequence[Planned]) -> list[Planned]:
    """Keep the order, but take the next item of another topic and pattern where one is left."""
    left, out = list(chosen), list[Planned]()
    while left:
        last = out[-1].item if out else None
        out.append(left.pop(min(range(len(left)), key=lambda place: (_alike(last, left[place].item), place))))
    return out
