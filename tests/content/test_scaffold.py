"""The skeleton of a new problem is well-formed enough to be found and complained about."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.authored import write_problem
from trainer.content import open_content
from trainer.errors import ContentError, UsageError


def test_a_skeleton_is_found_at_once_and_says_what_is_missing(tmp_path: Path) -> None:
    content = open_content([tmp_path / "own", tmp_path / "shipped"], tmp_path / "cache")
    assert content.ids() == ()

    folder = content.scaffold("my-idea", 'Say "Hi": 1', "mine")

    assert folder == tmp_path / "own" / "problem_sets" / "mine" / "my-idea"
    assert content.ids() == ("problem:my-idea",)
    with pytest.raises(ContentError) as caught:
        content.problem("my-idea")
    assert caught.value.faults == (f"{folder}/problem.yaml:15: hints: needs at least 3 entries and has 0.",)


def test_a_slug_that_is_taken_is_refused(tmp_path: Path) -> None:
    write_problem(tmp_path / "shipped")
    content = open_content([tmp_path / "own", tmp_path / "shipped"], tmp_path / "cache")

    with pytest.raises(UsageError, match="There is a problem called add-up already"):
        content.scaffold("add-up", "Add Up", "mine")
    assert not (tmp_path / "own").exists()


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file where the folder should be")
    content = open_content([tmp_path / "own"], tmp_path / "cache")

    with pytest.raises(ContentError, match="cannot be written"):
        content.scaffold("my-idea", "My Idea", "mine")
