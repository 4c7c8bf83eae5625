"""Stand-ins for the adapters that keep every promise of their protocol and need no machine.

What a fake answers must be what the real thing answers: MemoryStore passes the same contract tests as the database.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from trainer.core.cards import Card, ItemRecall, Quarter, ReviewRow
from trainer.core.drafts import Draft
from trainer.core.events import Attempted, Event, Flagged, Reviewed, Undone, payload_of
from trainer.core.imported import is_imported
from trainer.errors import StoreError


class MemoryStore:
    """A `Store` in dictionaries. Derived answers are computed from the events each time, so they are never stale."""

    def __init__(self) -> None:
        self._events: dict[str, Event] = {}
        self._cards: dict[str, Card] = {}
        self._drafts: dict[str, Draft] = {}
        self._fault: StoreError | None = None
        self.backups: list[list[Event]] = []
        """The events that each call of `backup` found."""

    def fail(self, fault: StoreError | None) -> None:
        """Refuse every write with this error, as a full or read-only disk does; None mends the disk."""
        self._fault = fault

    def append(
        self,
        events: Sequence[Event],
        cards: Sequence[Card] = (),
        *,
        put_draft: Draft | None = None,
        drop_card: str = "",
        drop_drafts: tuple[str, ...] = (),
    ) -> None:
        self._may_write()
        for event in events:
            self._events.setdefault(event.id, event)
        self._cards.update((card.item_id, card) for card in cards)
        if put_draft is not None:
            self._drafts[put_draft.key] = put_draft
        self._cards.pop(drop_card, None)
        for key in drop_drafts:
            self._drafts.pop(key, None)

    def merge(self, events: Iterable[Event]) -> int:
        self._may_write()
        before = len(self._events)
        self.append(list(events))
        return len(self._events) - before

    def events(self, *kinds: str, item_id: str = "", round_id: str = "") -> list[Event]:
        undone = self._undone() if kinds else frozenset()
        return [
            event
            for event in sorted(self._events.values(), key=lambda event: (event.at, event.id))
            if (not kinds or event.body.kind in kinds)
            and event.id not in undone
            and (not item_id or event.item_id == item_id)
            and (not round_id or payload_of(event.body).get("round_id") == round_id)
        ]

    def cards(self) -> dict[str, Card]:
        return dict(self._cards)

    def card(self, item_id: str) -> Card | None:
        return self._cards.get(item_id)

    def replace_cards(self, cards: Iterable[Card]) -> None:
        self._may_write()
        self._cards = {card.item_id: card for card in cards}

    def reviews(self, item_id: str = "", since: datetime | None = None) -> list[ReviewRow]:
        return [
            ReviewRow(event.id, event.item_id, event.at, int(event.body.grade), event.body.seconds)
            for event in self.events(Reviewed.kind, item_id=item_id)
            if isinstance(event.body, Reviewed) and (since is None or event.at >= since)
        ]

    def active_quarters(self) -> list[datetime]:
        return sorted({_quarter(row.at) for row in self._practice()})

    def quarters(self) -> list[Quarter]:
        rows = self._practice()
        sums = {start: Quarter(start, 0, 0.0) for start in self.active_quarters()}
        for row in rows:
            start = _quarter(row.at)
            sums[start] = Quarter(start, sums[start].reviews + 1, sums[start].seconds + row.seconds)
        return list(sums.values())

    def recalls(self) -> list[ItemRecall]:
        grades: dict[str, list[int]] = {}
        firsts: dict[str, int] = {}
        for row in self.reviews():
            firsts.setdefault(row.item_id, 0 if is_imported(row.event_id) else row.grade)
        for row in self._practice():
            grades.setdefault(row.item_id, []).append(row.grade)
        return [
            ItemRecall(item_id, (found.count(1), found.count(2), found.count(3), found.count(4)), firsts[item_id])
            for item_id, found in sorted(grades.items())
        ]

    def verdicts(self) -> dict[str, int]:
        return dict(Counter(e.body.verdict for e in self.events(Attempted.kind) if isinstance(e.body, Attempted)))

    def flags(self) -> dict[str, frozenset[str]]:
        on: dict[str, set[str]] = {}
        for event in self.events(Flagged.kind):
            if isinstance(event.body, Flagged):
                flags = on.setdefault(event.item_id, set())
                (flags.add if event.body.on else flags.discard)(event.body.flag)
        return {item_id: frozenset(flags) for item_id, flags in on.items() if flags}

    def save_draft(self, draft: Draft) -> None:
        self._may_write()
        self._drafts[draft.key] = draft

    def draft(self, key: str) -> Draft | None:
        return self._drafts.get(key)

    def drafts(self) -> list[Draft]:
        return sorted(self._drafts.values(), key=lambda draft: (draft.saved_at, draft.key), reverse=True)

    def check(self) -> list[str]:
        return []

    def close(self) -> None:
        return None

    def backup(self) -> Path:
        self._may_write()
        self.backups.append(self.events())
        return Path(f"backup-{len(self.backups)}")

    def _may_write(self) -> None:
        if self._fault is not None:
            raise self._fault

    def _practice(self) -> list[ReviewRow]:
        return [row for row in self.reviews() if not is_imported(row.event_id)]

    def _undone(self) -> frozenset[str]:
        """Ids of the events that do not count: targets of an Undone that is not undone itself."""
        undos = {event.id: event.body.event_id for event in self._events.values() if isinstance(event.body, Undone)}
        undone: frozenset[str] = frozenset()
        for _ in undos:
            undone = frozenset(target for undo, target in undos.items() if undo not in undone)
        return undone


def _quarter(at: datetime) -> datetime:
    return at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)


class OneMoreWrite(MemoryStore):
    """A store that goes read-only after the next event or table of cards is written, as after a crash or on a full disk."""

    def __init__(self, before: MemoryStore) -> None:
        super().__init__()
        self.whole_tables = 0
        super().append(before.events(), list(before.cards().values()))

    def append(self, *args: Any, **named: Any) -> None:
        super().append(*args, **named)
        self.fail(StoreError("The disk is full."))

    def replace_cards(self, cards: Iterable[Card]) -> None:
        super().replace_cards(cards)
        self.whole_tables += 1
        self.fail(StoreError("The disk is full."))
