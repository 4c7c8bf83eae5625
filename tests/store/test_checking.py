"""`check` finds what is wrong and says nothing about what is right."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.samples import MINUTE, MONDAY, TWO_SUM, event, reviewed
from trainer.core.events import Noted, Undone, Unknown
from trainer.store import SqlStore

REVIEW_ROWS_DIFFER = "review rows differ from the events they come from; `trainer doctor --rebuild` mends them."


@pytest.fixture
def used(store: SqlStore) -> SqlStore:
    store.append([event(f"e{n}", reviewed(), MONDAY + n * MINUTE) for n in range(9)])
    store.append([event("u1", Undone(TWO_SUM, "e0"))])
    return store


def damage(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        ("DELETE FROM reviews WHERE event_id IN ('e1', 'e2')", 2),
        ("UPDATE reviews SET grade = 1 WHERE event_id = 'e1'", 1),
        ("UPDATE reviews SET seconds = seconds + 1", 8),
        ("INSERT INTO reviews SELECT id, item_id, at, 3, 312.5 FROM events WHERE id = 'e0'", 1),
    ],
)
def test_review_rows_that_differ_from_the_events_are_counted_and_rebuilt(
    used: SqlStore, path: Path, statement: str, rows: int
) -> None:
    damage(path, statement)
    assert used.check() == [f"{rows} {REVIEW_ROWS_DIFFER}"]

    used.replace_cards([])

    assert used.check() == []
    assert [row.event_id for row in used.reviews()] == [f"e{n}" for n in range(1, 9)]


def test_an_event_that_does_not_fit_its_kind_is_named_and_kept(used: SqlStore, path: Path) -> None:
    damage(path, "INSERT INTO events VALUES ('e99', 0, 'phone', 'reviewed', 'problem:a', '', '{\"grade\": 7}')")

    [fault] = used.check()

    assert fault.startswith("Event e99 is kept, but does not count: an event of kind 'reviewed' has unusable data:")
    assert used.events()[0].body == Unknown("reviewed", {"grade": 7})
    used.replace_cards([])
    assert used.check() == [fault]
    assert "e99" not in [row.event_id for row in used.reviews()]


def test_a_payload_that_is_not_json_costs_no_other_event(used: SqlStore, path: Path) -> None:
    damage(path, "UPDATE events SET payload = '{\"grade\": 3, ' WHERE id = 'e1'")

    used.replace_cards([])
    [fault] = used.check()

    assert fault.startswith("Event e1 is kept, but does not count: ")
    assert [row.event_id for row in used.reviews()] == [f"e{n}" for n in range(2, 9)]
    assert event("e1", Unknown("reviewed", {"damaged": '{"grade": 3, '}), MONDAY + MINUTE) in used.events()


def test_many_faults_of_one_sort_are_summed_up(used: SqlStore, path: Path) -> None:
    damage(path, "UPDATE events SET payload = '[]'")

    used.replace_cards([])

    faults = used.check()

    assert len(faults) == 6
    assert faults[0] == "Event e0 is kept, but does not count: its payload is not a JSON object."
    assert faults[-1] == "There are 5 more like these."


def test_a_review_row_without_its_event_is_found(used: SqlStore, path: Path) -> None:
    damage(path, "INSERT INTO reviews VALUES ('nobody', 'problem:a', 0, 3, 1.0)")

    assert used.check() == ["1 review rows belong to no event.", f"1 {REVIEW_ROWS_DIFFER}"]
    used.replace_cards([])
    assert used.check() == []


def test_a_damaged_page_is_found(used: SqlStore, path: Path) -> None:
    used.append([event(f"n{n}", Noted(TWO_SUM, "x" * 500)) for n in range(200)])
    used.close()
    content = bytearray(path.read_bytes())
    content[40_000:60_000] = b"\xff" * 20_000
    path.write_bytes(content)

    damage_found, *details = used.check()

    assert damage_found.startswith(f"The database {path} is damaged.")
    assert str(path.parent / "backups") in damage_found
    assert all(detail.startswith(("SQLite says: ", "There are ")) for detail in details)


def test_a_file_that_was_replaced_by_something_else_is_a_fault_and_no_crash(used: SqlStore, path: Path) -> None:
    used.close()
    path.write_text("not a database any more, and long enough to be seen as something else" * 9)

    [fault] = used.check()

    assert "is not a database" in fault
