"""Counted nouns."""

from __future__ import annotations

from trainer.core.wording import counted


def test_nouns_are_counted() -> None:
    assert [counted(1, "item"), counted(0, "item"), counted(2, "item")] == ["1 item", "0 items", "2 items"]
