"""`trainer judge`: the contract of its rows, its exit codes, and files that cannot be read."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import CORRECT, ENDLESS, WRONG, CommandLine

KEYS = [
    "slug",
    "file",
    "verdict",
    "passed",
    "total",
    "cpu_s",
    "wall_s",
    "peak_mib",
    "limit_s",
    "first_failure",
    "protections",
]


def test_an_accepted_file_exits_0_and_has_every_key_of_the_contract(trainer: CommandLine) -> None:
    mine = trainer.file("mine.py", CORRECT)

    judged = trainer("judge", "add-up", mine, "--json")

    (row,) = judged.rows
    assert (judged.code, list(row)) == (0, KEYS)
    assert (row["slug"], row["file"], row["verdict"], row["first_failure"]) == ("add-up", mine, "AC", None)
    assert row["passed"] == row["total"]


def test_a_wrong_file_exits_1_and_shows_the_first_failure(trainer: CommandLine) -> None:
    judged = trainer("judge", "add-up", trainer.file("mine.py", WRONG), "--json")

    (row,) = judged.rows
    assert (judged.code, row["verdict"]) == (1, "WA")
    assert row["first_failure"] == {
        "index": 0,
        "input": {"nums": [1, 2]},
        "expected": 3,
        "got": 2,
        "why": "expected 3, got 2",
        "stdout": "",
        "traceback": "",
    }


def test_a_person_reads_what_was_expected(trainer: CommandLine) -> None:
    judged = trainer("judge", "add-up", trainer.file("mine.py", WRONG))

    assert judged.out.startswith("WA  ")
    assert "nums = [1, 2]" in judged.out
    assert "expected  3" in judged.out


def test_an_endless_loop_is_a_time_limit(trainer: CommandLine) -> None:
    judged = trainer("judge", "add-up", trainer.file("mine.py", ENDLESS), "--json")

    assert (judged.code, judged.rows[0]["verdict"]) == (1, "TLE")


def test_a_syntax_error_says_why_though_no_case_ran(trainer: CommandLine) -> None:
    (row,) = trainer("judge", "add-up", trainer.file("mine.py", "class Solution\n"), "--json").rows

    failure = row["first_failure"]
    assert isinstance(failure, dict)
    assert (row["verdict"], failure["index"]) == ("CE", None)
    assert "line 1" in failure["why"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"\xff\xfe", "is not UTF-8 text"), (None, "There is no file")],
    ids=["not-utf-8", "missing"],
)
def test_one_file_that_cannot_be_read_is_wrong_usage(
    trainer: CommandLine, content: bytes | None, sentence: str
) -> None:
    name = trainer.file("mine.py", content) if content is not None else str(trainer.folder / "nowhere.py")

    judged = trainer("judge", "add-up", name)

    assert (judged.code, judged.out) == (2, "")
    assert sentence in judged.err


def test_a_folder_is_not_a_solution(trainer: CommandLine) -> None:
    judged = trainer("judge", "add-up", str(trainer.folder))

    assert (judged.code, "is a folder" in judged.err) == (2, True)


def test_among_many_files_an_unreadable_one_is_a_row_and_the_others_are_judged(trainer: CommandLine) -> None:
    good, broken = trainer.file("good.py", CORRECT), trainer.file("broken.py", b"\xff")

    judged = trainer("judge", "add-up", broken, good, "--json")

    assert judged.code == 1
    assert [(row["file"], row["verdict"]) for row in judged.rows] == [(broken, "CE"), (good, "AC")]
    failure = judged.rows[0]["first_failure"]
    assert isinstance(failure, dict) and "is not UTF-8 text" in failure["why"]


def test_a_manifest_is_judged_in_its_order_by_several_workers(trainer: CommandLine) -> None:
    trainer.file("good.py", CORRECT)
    trainer.file("wrong.py", WRONG)
    names = ["good.py", "wrong.py"] * 6
    lines = "".join(json.dumps({"slug": "add-up", "file": name}) + "\n" for name in names)

    judged = trainer("judge", "--manifest", trainer.file("all.jsonl", lines), "--jobs", "3", "--json")

    assert judged.code == 1
    assert [row["file"] for row in judged.rows] == names
    assert [row["verdict"] for row in judged.rows] == ["AC", "WA"] * 6


def test_an_unknown_slug_in_a_manifest_does_not_stop_the_rest(trainer: CommandLine) -> None:
    good = trainer.file("good.py", CORRECT)
    lines = json.dumps({"slug": "nothing", "file": good}) + "\n" + json.dumps({"slug": "add-up", "file": good})

    judged = trainer("judge", "--manifest", "-", "--json", stdin=lines)

    assert [row["verdict"] for row in judged.rows] == ["JE", "AC"]


def test_a_bad_line_of_a_manifest_is_named_before_anything_is_judged(trainer: CommandLine) -> None:
    lines = '{"slug": "add-up", "file": "good.py"}\n["add-up"]\n'

    judged = trainer("judge", "--manifest", trainer.file("all.jsonl", lines), "--json")

    assert (judged.code, judged.out) == (2, "")
    assert "line 2" in judged.err


def test_an_unknown_slug_names_the_nearest(trainer: CommandLine) -> None:
    judged = trainer("judge", "add-upp", trainer.file("mine.py", CORRECT))

    assert (judged.code, judged.out) == (2, "")
    assert "Did you mean add-up?" in judged.err


def test_a_prompt_cannot_be_judged(trainer: CommandLine) -> None:
    judged = trainer("judge", "paste-bin", trainer.file("mine.py", CORRECT))

    assert (judged.code, "is not a coding problem" in judged.err) == (2, True)


@pytest.mark.parametrize("args", [(), ("add-up",), ("add-up", "a.py", "--manifest", "m.jsonl")])
def test_it_says_how_it_is_used(trainer: CommandLine, args: tuple[str, ...]) -> None:
    judged = trainer("judge", *args)

    assert (judged.code, "trainer judge two-sum mine.py" in judged.err) == (2, True)


def test_nothing_is_recorded(trainer: CommandLine) -> None:
    trainer("judge", "add-up", trainer.file("mine.py", CORRECT))

    assert trainer("stats", "--json").rows[0]["submits"] == 0
