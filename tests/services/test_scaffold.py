"""Starting a problem of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.authored import FILES, PROBLEM, write_problem
from tests.services.desk import Desk
from trainer.errors import UsageError
from trainer.services.check import check_item
from trainer.services.scaffold import new_problem


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_new_problem_has_every_file_and_a_title_from_its_slug(desk: Desk) -> None:
    folder = new_problem(desk, "longest-walk")

    assert folder == desk.root / "problem_sets" / "my-problems" / "longest-walk"
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")} == {
        "problem.yaml",
        "statement.md",
        "editorial.md",
        "cases.py",
        "solutions/accepted_write_it.py",
        "solutions/slow_write_it.py",
        "solutions/wrong_write_it.py",
    }
    assert 'title: "Longest Walk"' in (folder / "problem.yaml").read_text()


def test_the_check_of_a_skeleton_says_what_to_write(desk: Desk) -> None:
    folder = new_problem(desk, "longest-walk", title="The Longest  Walk", topic="graphs")
    text = (folder / "problem.yaml").read_text()
    assert check_item(desk, "problem:longest-walk").faults == (
        "problem_sets/graphs/longest-walk/problem.yaml:15: hints: needs at least 3 entries and has 0.",
    )
    (folder / "problem.yaml").write_text(text.replace("hints: []", "hints: [a, b, c]"))

    found = check_item(desk, "problem:longest-walk").faults

    assert "`Write the task here` is still there from the skeleton; replace it." in found
    assert "statement.md: `## Constraints` needs a list with one constraint a line (`- 1 <= n <= 100`)." in found
    assert "editorial.md: the section `## Approach` is empty." in found
    assert "cases.py failed: NotImplementedError('write generate')" in found


def test_a_skeleton_that_was_filled_in_passes(desk: Desk) -> None:
    folder = new_problem(desk, "add-up", topic="arrays-strings")
    for path in (folder / "solutions").iterdir():
        path.unlink()
    write_problem(desk.root, {**FILES, "problem.yaml": PROBLEM})

    assert check_item(desk, "problem:add-up").faults == ()


@pytest.mark.parametrize("slug", ["Two Sum", "two_sum", "-a", "a--b", "", "../up", "lists", "a" * 81, "ü"])
def test_a_name_that_cannot_be_a_folder_is_refused(desk: Desk, slug: str) -> None:
    with pytest.raises(UsageError, match="cannot be a slug"):
        new_problem(desk, slug)
    with pytest.raises(UsageError, match="cannot be a topic"):
        new_problem(desk, "good", topic=slug)
    assert not (desk.root / "problem_sets").exists()


def test_a_slug_that_is_taken_is_refused(desk: Desk) -> None:
    new_problem(desk, "longest-walk")

    with pytest.raises(UsageError, match="There is a problem called longest-walk already"):
        new_problem(desk, "longest-walk", topic="graphs")
