"""Copies of the database: complete, whole while it is in use, and not too many."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.conftest import without_root
from tests.store.samples import TWO_SUM, card, draft, event, reviewed
from trainer.errors import StoreError
from trainer.store import SqlStore, open_store


def test_a_copy_holds_everything_up_to_the_last_write(store: SqlStore) -> None:
    store.append([event("e1", reviewed())], [card()])
    store.save_draft(draft())

    copy = store.backup()
    store.append([event("e2", reviewed())])

    restored = open_store(copy)
    assert restored.events() == [event("e1", reviewed())]
    assert restored.cards() == {TWO_SUM: card()}
    assert restored.drafts() == [draft()]
    assert restored.check() == []
    restored.close()


def test_a_copy_is_one_file_in_the_folder_beside_the_database(store: SqlStore, path: Path) -> None:
    copy = store.backup()

    assert list((path.parent / "backups").iterdir()) == [copy]
    assert copy.read_bytes()[18:20] == b"\x01\x01"  # the file format's mark for: no write-ahead log beside it


def test_the_newest_five_are_kept_and_other_files_left_alone(store: SqlStore, path: Path) -> None:
    (path.parent / "backups").mkdir()
    (path.parent / "backups" / "mine.db").touch()

    copies = [store.backup() for _ in range(7)]

    left = sorted(file.name for file in (path.parent / "backups").iterdir())
    assert left == ["mine.db", *[copy.name for copy in copies[2:]]]


def test_a_clock_that_was_set_back_does_not_cost_the_new_copy(store: SqlStore, path: Path) -> None:
    (path.parent / "backups").mkdir()
    for year in range(2090, 2096):
        (path.parent / "backups" / f"trainer-{year}0101-000000-000000.db").touch()

    copy = store.backup()

    assert copy.exists()
    assert len(list((path.parent / "backups").iterdir())) == 5


def test_a_copy_that_cannot_be_made_is_an_error_and_leaves_no_part(public_folder: Path) -> None:
    store = open_store(public_folder / "trainer.db")
    (public_folder / "backups").mkdir(mode=0o555)

    with without_root(), pytest.raises(StoreError, match="cannot be opened") as caught:
        store.backup()

    assert "folder writable" in caught.value.hint
    assert list((public_folder / "backups").iterdir()) == []
    store.close()


def test_a_folder_for_copies_that_cannot_be_made_is_an_error(store: SqlStore, path: Path) -> None:
    (path.parent / "backups").write_text("a file where a folder should be")

    with pytest.raises(StoreError, match="cannot be written: File exists"):
        store.backup()


def test_copying_a_damaged_database_names_the_database_and_leaves_no_part(store: SqlStore, path: Path) -> None:
    store.append([event(f"e{n}", reviewed()) for n in range(500)])
    store.close()
    path.write_bytes(path.read_bytes()[:20_000])

    with pytest.raises(StoreError, match="damaged") as caught:
        store.backup()

    assert str(path) in caught.value.message
    assert list((path.parent / "backups").iterdir()) == []
