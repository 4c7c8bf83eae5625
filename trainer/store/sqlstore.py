"""The store on SQLite: the `Store` protocol of services/ports.py, each method one transaction.

A method that returned has reached the disk; one that raised has changed nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, bindparam, case, delete, func, insert, select

from trainer.core.cards import Card, ItemRecall, Quarter, ReviewRow
from trainer.core.drafts import Draft
from trainer.core.events import Attempted, Event, Flagged
from trainer.errors import StoreError
from trainer.store import review_rows, schema
from trainer.store.backups import back_up
from trainer.store.checking import derived_faults, event_faults, file_faults
from trainer.store.connecting import reading, writing
from trainer.store.faults import clear_errors, damaged
from trainer.store.rows import card_row, draft_of, draft_row, event_of, event_row, instant, microseconds

_EVENT = tuple(schema.events.c[name] for name in ("id", "at", "device", "kind", "payload"))
_REVIEW = tuple(schema.reviews.c[name] for name in ("event_id", "item_id", "at", "grade", "seconds"))

_ADD_EVENTS = insert(schema.events).prefix_with("OR IGNORE")
_PUT_CARDS = insert(schema.cards).prefix_with("OR REPLACE")
_DROP_CARD = delete(schema.cards).where(schema.cards.c.item_id == bindparam("item_id"))
_PUT_DRAFT = insert(schema.drafts).prefix_with("OR REPLACE")
_DROP_DRAFT = delete(schema.drafts).where(schema.drafts.c.key == bindparam("key"))
_ONE_CARD = select(schema.cards).where(schema.cards.c.item_id == bindparam("item_id"))
_VERDICT = case((func.json_valid(schema.events.c.payload), func.json_extract(schema.events.c.payload, "$.verdict")))
_VERDICTS = (
    select(_VERDICT, func.count())
    .where(
        schema.events.c.kind == Attempted.kind,
        ~schema.events.c.id.in_(select(func.json_each(bindparam("gone")).table_valued("value").c.value)),
    )
    .group_by(_VERDICT)
)


class SqlStore:
    """A database that `open_store` has opened. Any thread may call any method."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self._engine = engine
        # Own threads queue up here, however long a merge takes; SQLite's busy timeout is for other programs.
        self._lock = Lock()

    def close(self) -> None:
        """Close every connection; may be called twice."""
        self._engine.dispose()

    def append(
        self,
        events: Sequence[Event],
        cards: Sequence[Card] = (),
        *,
        put_draft: Draft | None = None,
        drop_card: str = "",
        drop_drafts: tuple[str, ...] = (),
    ) -> None:
        """Add events, replace the given cards, save a draft, drop an item's card and drafts, all in one durable transaction."""
        with self._writing() as connection:
            _add(connection, events)
            _put_cards(connection, cards)
            if put_draft is not None:
                connection.execute(_PUT_DRAFT, draft_row(put_draft))
            if drop_card:
                connection.execute(_DROP_CARD, {"item_id": drop_card})
            for key in drop_drafts:
                connection.execute(_DROP_DRAFT, {"key": key})

    def merge(self, events: Iterable[Event]) -> int:
        """Add the events whose id is not there yet; returns how many were new. Cards are stale until `replace_cards`."""
        with self._writing() as connection:
            before = _count(connection)
            _add(connection, list(events))
            return _count(connection) - before

    def events(self, *kinds: str, item_id: str = "", round_id: str = "") -> list[Event]:
        """Events in order of time (ties by id), all kinds or the given ones; undone ones are left out unless no kind is given.

        An event whose data does not fit its kind comes as Unknown.
        """
        wanted = select(*_EVENT)
        if kinds:
            wanted = wanted.where(schema.events.c.kind.in_(kinds))
        if item_id:
            wanted = wanted.where(schema.events.c.item_id == item_id)
        if round_id:
            wanted = wanted.where(schema.events.c.round_id == round_id, schema.HAS_ROUND)
        with self._reading() as connection:
            undone = review_rows.uncounted(connection) if kinds else frozenset()
            rows = connection.execute(wanted.order_by(schema.events.c.at, schema.events.c.id)).all()
        return [event_of(*row) for row in rows if row[0] not in undone]

    def cards(self) -> dict[str, Card]:
        """All cards by item id."""
        with self._reading() as connection:
            rows = connection.execute(select(schema.cards)).all()
        return {row[0]: _card(*row) for row in rows}

    def card(self, item_id: str) -> Card | None:
        """One item's card; None for a new item."""
        with self._reading() as connection:
            row = connection.execute(_ONE_CARD, {"item_id": item_id}).one_or_none()
        return None if row is None else _card(*row)

    def replace_cards(self, cards: Iterable[Card]) -> None:
        """Drop every card and write these instead; the review rows are rebuilt from the events as well."""
        with self._writing() as connection:
            connection.execute(delete(schema.cards))
            _put_cards(connection, list(cards))
            review_rows.rebuild(connection)

    def reviews(self, item_id: str = "", since: datetime | None = None) -> list[ReviewRow]:
        """Reviews that were not undone, in order of time, from `since` on. Those before a CardReset stay: the work was done."""
        wanted = select(*_REVIEW)
        if item_id:
            wanted = wanted.where(schema.reviews.c.item_id == item_id)
        if since is not None:
            wanted = wanted.where(schema.reviews.c.at >= microseconds(since))
        with self._reading() as connection:
            rows = connection.execute(wanted.order_by(schema.reviews.c.at, schema.reviews.c.event_id)).all()
        return [ReviewRow(event_id, item, instant(at), grade, seconds) for event_id, item, at, grade, seconds in rows]

    def active_quarters(self) -> list[datetime]:
        """The UTC quarters of an hour that have a counted review, in order: enough for streaks in every time zone."""
        with self._reading() as connection:
            found = connection.execute(review_rows.QUARTERS).scalars().all()
        return [instant(quarter * review_rows.QUARTER) for quarter in found if quarter is not None]

    def quarters(self) -> list[Quarter]:
        """All counted practice, summed up by quarters of an hour, in order."""
        with self._reading() as connection:
            rows = connection.execute(review_rows.PRACTICE).all()
        return [Quarter(instant(quarter * review_rows.QUARTER), count, seconds) for quarter, count, seconds in rows]

    def recalls(self) -> list[ItemRecall]:
        """All counted reviews, summed up by item."""
        with self._reading() as connection:
            rows = connection.execute(review_rows.RECALLS).all()
        return [ItemRecall(item, (again, hard, good, easy), first) for item, again, hard, good, easy, first in rows]

    def verdicts(self) -> dict[str, int]:
        """How often each verdict was given to a submit."""
        with self._reading() as connection:
            gone = review_rows.uncounted(connection)
            rows = connection.execute(_VERDICTS, {"gone": json.dumps(sorted(gone))}).all()
        return {verdict: count for verdict, count in rows if verdict is not None}

    def flags(self) -> dict[str, frozenset[str]]:
        """Item id -> flags that are on."""
        on: dict[str, frozenset[str]] = {}
        for event in self.events(Flagged.kind):
            if isinstance(event.body, Flagged):
                others = on.get(event.item_id, frozenset()) - {event.body.flag}
                on[event.item_id] = others | {event.body.flag} if event.body.on else others
        return {item_id: flags for item_id, flags in on.items() if flags}

    def save_draft(self, draft: Draft) -> None:
        """Insert or replace; durable when it returns."""
        with self._writing() as connection:
            connection.execute(_PUT_DRAFT, draft_row(draft))

    def draft(self, key: str) -> Draft | None:
        """The saved draft."""
        with self._reading() as connection:
            row = connection.execute(select(schema.drafts).where(schema.drafts.c.key == key)).one_or_none()
        return draft_of(*row) if row else None

    def drafts(self) -> list[Draft]:
        """All drafts, newest first."""
        with self._reading() as connection:
            rows = connection.execute(
                select(schema.drafts).order_by(schema.drafts.c.saved_at.desc(), schema.drafts.c.key.desc())
            ).all()
        return [draft_of(*row) for row in rows]

    def check(self) -> list[str]:
        """Faults of the database file, one sentence each; empty when it is sound."""
        try:
            with self._reading() as connection:
                broken = file_faults(connection)
                if broken:  # what rests on a damaged part would only repeat it
                    return [damaged(self.path), *broken]
                return [*event_faults(connection), *derived_faults(connection)]
        except StoreError as error:
            return [str(error)]

    def backup(self) -> Path:
        """Copy the database into `backups` beside it and return the copy's path; the newest five are kept."""
        return back_up(self.path)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with clear_errors(self.path), reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._lock, clear_errors(self.path), writing(self._engine) as connection:
            yield connection


def _add(connection: Connection, events: Sequence[Event]) -> None:
    """Insert the events that are not there yet and settle the review rows."""
    if events:
        connection.execute(_ADD_EVENTS, [event_row(event) for event in events])
        review_rows.settle(connection, events)


def _put_cards(connection: Connection, cards: Sequence[Card]) -> None:
    if cards:
        connection.execute(_PUT_CARDS, [card_row(card) for card in cards])


def _count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(schema.events)) or 0


def _card(
    item_id: str,
    stability: float,
    difficulty: float,
    reviewed_at: int,
    reviewed_on: date,
    last_grade: int,
    reps: int,
    lapses: int,
) -> Card:
    return Card(item_id, stability, difficulty, instant(reviewed_at), reviewed_on, last_grade, reps, lapses)
