"""No everyday query reads a whole table: asked of SQLite's planner, so that no clock is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.engine.interfaces import ExecutionContext

from tests.store.samples import TWO_SUM, card, reviewed
from tests.store.samples import event as sample
from trainer.core.events import CardReset, Undone
from trainer.store import SqlStore
from trainer.store.connecting import engine_for, reading


def plan_of(store: SqlStore, act: Callable[[SqlStore], object]) -> list[str]:
    """How SQLite carries out the statements that `act` causes, one line per table that is visited."""
    engine = engine_for(store.path)
    visits: list[str] = []

    def explain(
        connection: Connection, _: object, sql: str, parameters: Sequence[str], context: ExecutionContext, many: bool
    ) -> None:
        if sql.startswith(("SELECT", "INSERT", "DELETE")):
            found = connection.connection.cursor()
            found.execute(f"EXPLAIN QUERY PLAN {sql}", parameters[0] if many else parameters)
            visits.extend(str(row[3]) for row in found.fetchall())
            found.close()

    event.listen(engine, "before_cursor_execute", explain)
    listening = SqlStore(engine, store.path)
    act(listening)
    listening.close()
    return [visit for visit in visits if "VIRTUAL" not in visit and visit.startswith(("SCAN", "SEARCH"))]


EVERYDAY: dict[str, Callable[[SqlStore], object]] = {
    "a review": lambda store: store.append([sample("e1", reviewed())], [card()], drop_drafts=(TWO_SUM,)),
    "an undo": lambda store: store.append([sample("u1", Undone(TWO_SUM, "e1"))]),
    "an item's attempts": lambda store: store.events("attempted", item_id=TWO_SUM),
    "a round's events": lambda store: store.events("round_started", "round_scored", round_id="r1"),
    "all rounds": lambda store: store.events("round_started"),
    "an item's reviews": lambda store: store.reviews(TWO_SUM),
    "flags": lambda store: store.flags(),
    "all resets": lambda store: store.events("card_reset"),
    "a reset": lambda store: store.append([sample("r1", CardReset(TWO_SUM))], drop_card=TWO_SUM),
    "a draft": lambda store: store.draft(TWO_SUM),
}


@pytest.mark.parametrize("what", EVERYDAY)
def test_everyday_queries_use_an_index(store: SqlStore, what: str) -> None:
    plan = plan_of(store, EVERYDAY[what])

    assert plan
    assert [visit for visit in plan if visit.startswith("SCAN")] == []


def test_recording_a_review_looks_events_up_by_id_and_not_by_kind(store: SqlStore) -> None:
    plan = plan_of(store, EVERYDAY["a review"])

    by_kind = [visit for visit in plan if "events_by_kind" in visit]
    assert len(by_kind) == 1, "the few undos are found by kind; the many reviews must not be"


def test_a_round_is_found_by_its_own_index(store: SqlStore) -> None:
    assert any("events_by_round" in visit for visit in plan_of(store, EVERYDAY["a round's events"]))


def test_statistics_by_item_need_the_covering_index_only(store: SqlStore) -> None:
    by_item = "SELECT item_id, count(*), sum(grade > 1), sum(seconds) FROM reviews WHERE at > 0 GROUP BY item_id"
    engine = engine_for(store.path)

    with reading(engine) as connection:
        [plan] = connection.execute(text(f"EXPLAIN QUERY PLAN {by_item}")).all()
    engine.dispose()

    assert "COVERING INDEX reviews_by_item" in plan[3]
