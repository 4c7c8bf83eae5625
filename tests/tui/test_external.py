"""Text that goes to an editor and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.errors import TrainerError
from trainer.tui.external import fetch, forget, send


def test_what_was_edited_comes_back_and_the_file_goes() -> None:
    def edit(path: Path) -> bool:
        path.write_text("after", "utf-8")
        return True

    trip = send("before", "two-sum.py", edit)
    assert (trip.open, trip.path.name, fetch(trip)) == (False, "two-sum.py", "after")
    forget(trip)
    assert not trip.path.exists()


def test_a_mark_at_the_beginning_is_not_part_of_the_text() -> None:
    trip = send("", "a.py", lambda path: bool(path.write_bytes(b"\xef\xbb\xbfx = 1")))
    assert fetch(trip) == "x = 1"
    forget(trip)


def test_what_cannot_be_read_stays_where_it_is() -> None:
    trip = send("", "a.py", lambda path: bool(path.write_bytes(b"\xff")))
    with pytest.raises(TrainerError, match="not UTF-8") as raised:
        fetch(trip)
    assert str(trip.path) in raised.value.hint and trip.path.exists()
    forget(trip)


def test_a_file_that_was_removed_is_one_sentence() -> None:
    def lose(path: Path) -> bool:
        path.unlink()
        return True

    trip = send("", "a.py", lose)
    with pytest.raises(TrainerError, match="cannot be read"):
        fetch(trip)
    forget(trip)
