"""What replacing a pack would change."""

from __future__ import annotations

from trainer.core.packs import Changes, changes


def test_changes_name_what_is_new_what_differs_and_what_goes() -> None:
    before = {"problem:a": "1", "problem:b": "1", "list:c": "1"}
    after = {"problem:b": "2", "list:c": "1", "problem:d": "1"}

    found = changes(before, after)

    assert found == Changes(("problem:d",), ("problem:b",), ("problem:a",))
    assert found and not changes(before, before)
