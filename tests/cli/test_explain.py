"""`trainer explain`: the smallest failing input, keeping it, and the growth of what is accepted."""

from __future__ import annotations

from typing import Any

from tests.cli.conftest import CORRECT, CommandLine, Outcome

WRONG_WHEN_LONG = """
class Solution:
    def addUp(self, nums):
        return sum(nums) if len(nums) < 3 else 0
"""


def row_of(outcome: Outcome) -> dict[str, Any]:
    (row,) = outcome.rows
    return row


def test_the_smallest_failing_input_is_shown_and_can_be_kept(trainer: CommandLine) -> None:
    mine = trainer.file("mine.py", WRONG_WHEN_LONG)

    row = row_of(trainer("explain", "add-up", mine, "--keep", "--json"))
    smallest = row["smallest"]
    assert (row["verdict"], len(smallest["input"]["nums"]), smallest["got"]) == ("WA", 3, 0)

    again = row_of(trainer("explain", "add-up", mine, "--json"))
    assert again["total"] == row["total"] + 1


def test_an_accepted_solution_is_timed(trainer: CommandLine) -> None:
    explained = trainer("explain", "add-up", trainer.file("mine.py", CORRECT), "--json")

    row = row_of(explained)
    assert explained.code == 0
    assert row["growth"]["of"] == "nums"
    assert row["growth"]["points"]


def test_a_broken_file_is_a_sentence(trainer: CommandLine) -> None:
    explained = trainer("explain", "add-up", trainer.file("mine.py", "class Solution:"))

    assert explained.code == 1
    assert "CE" in explained.out


def test_kept_cases_are_named_listed_and_dropped(trainer: CommandLine) -> None:
    mine = trainer.file("mine.py", WRONG_WHEN_LONG)
    trainer("explain", "add-up", mine, "--keep")

    [kept] = trainer("cases", "add-up", "--json").rows
    assert kept["number"] == 1 and kept["expected"] is not None
    listed = trainer("cases", "add-up").out
    assert "Your case 1" in listed and "nums = " in listed

    assert trainer("cases", "add-up", "--drop", "2").code == 2
    assert trainer("cases", "add-up", "--drop", "1").code == 0
    assert trainer("cases", "add-up", "--json").rows == []
    assert "kept no case" in trainer("cases", "add-up").err


def test_an_own_case_that_fails_is_called_yours(trainer: CommandLine) -> None:
    trainer("explain", "add-up", trainer.file("mine.py", WRONG_WHEN_LONG), "--keep")
    trainer.app().workspace.path_of("add-up").parent.mkdir(parents=True, exist_ok=True)
    trainer.app().workspace.path_of("add-up").write_text(WRONG_WHEN_LONG, "utf-8")

    assert "your case 1" in trainer("solve", "add-up", "--once").out
