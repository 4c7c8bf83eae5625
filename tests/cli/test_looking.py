"""today, list, show and stats: what they print for programs and for people."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CommandLine
from tests.content.authored import PROBLEM, solution, write_problem
from trainer.core.events import Event, Grade, Reviewed


def test_today_prints_a_row_per_item(trainer: CommandLine) -> None:
    shown = trainer("today", "--json")

    assert shown.code == 0
    assert shown.rows[0] == {
        "place": "queue",
        "id": "problem:add-up",
        "slug": "add-up",
        "kind": "problem",
        "title": "Add Up",
        "topic": "arrays-strings",
        "difficulty": "medium",
        "minutes": 25,
        "due_on": None,
        "retrievability": None,
    }


def test_today_is_capped_by_minutes_and_lists_what_waits(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "again")
    trainer("grade", "paste-bin", "again")
    trainer.at("2026-03-03T09:00:00+00:00")

    shown = trainer("today", "--minutes", "25", "--json")

    assert [(row["place"], row["slug"]) for row in shown.rows] == [("queue", "add-up"), ("waiting", "paste-bin")]


def test_today_for_a_person_fits_80_columns(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "hard")

    shown = trainer("today")

    assert shown.out.startswith("Monday 2 March 2026 · 45 min planned")
    assert "Done today\n  add-up  hard" in shown.out
    assert max(len(line) for line in shown.out.splitlines()) <= 80


def test_a_broken_file_is_told_and_the_rest_is_shown(trainer: CommandLine) -> None:
    broken = trainer.home / "content" / "problem_sets" / "graphs" / "broken"
    broken.mkdir(parents=True)
    (broken / "problem.yaml").write_text("format: 1\nslug: broken\ntitle: [\n", "utf-8")

    shown = trainer("today")

    assert (shown.code, "add-up" in shown.out) == (0, True)
    assert "problem.yaml:" in shown.err


def test_list_has_a_row_per_item_with_its_state(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")

    rows = trainer("list", "--json").rows

    assert [(row["slug"], row["state"], row["due_on"]) for row in rows] == [
        ("add-up", "scheduled", "2026-03-04"),
        ("paste-bin", "new", None),
    ]


@pytest.mark.parametrize(
    ("args", "slugs"),
    [
        (("--topic", "arrays-strings"), ["add-up"]),
        (("--kind", "design"), ["paste-bin"]),
        (("--difficulty", "medium"), ["add-up", "paste-bin"]),
        (("--state", "due"), []),
        (("paste",), ["paste-bin"]),
        (("--text", "accumulate"), ["add-up"]),
    ],
)
def test_list_filters(trainer: CommandLine, args: tuple[str, ...], slugs: list[str]) -> None:
    assert [row["slug"] for row in trainer("list", *args, "--json").rows] == slugs


def test_a_study_list_names_what_is_not_shipped_yet(trainer: CommandLine) -> None:
    shown, rows = trainer("list", "--list", "first-steps"), trainer("list", "--list", "first-steps", "--json").rows

    assert "https://leetcode.com/problems/not-written-yet/" in shown.out
    assert [(row["slug"], row["state"]) for row in rows] == [("add-up", "new"), ("not-written-yet", "not shipped")]


@pytest.mark.parametrize("option", ["--topic", "--list"])
def test_an_unknown_topic_or_list_says_what_there_is(trainer: CommandLine, option: str) -> None:
    shown = trainer("list", option, "nothing")

    assert (shown.code, shown.out) == (2, "")
    assert ("arrays-strings" if option == "--topic" else "first-steps") in shown.err


def test_show_has_statement_examples_and_standing(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "easy")

    shown = trainer("show", "add-up")

    assert "Return the sum of `nums`." in shown.out
    assert "Example 1\n  nums = [1, 2]\n  -> 3" in shown.out
    assert "1 review, last today: easy" in shown.out


def test_show_as_data(trainer: CommandLine) -> None:
    (row,) = trainer("show", "add-up", "--json").rows

    assert row["examples"] == [{"input": {"nums": [1, 2]}, "expected": 3}, {"input": {"nums": [5]}, "expected": 5}]
    assert (row["state"], row["reviews"], row["draft"]) == ("new", 0, False)


def test_a_value_that_the_authors_program_made_cannot_command_the_terminal(trainer: CommandLine) -> None:
    problem = PROBLEM.replace('"List[int]"', "str").replace("returns: int", "returns: str")
    files = {"problem.yaml": problem, "solutions/accepted_loop.py": solution("return nums")}
    cases = """
evil = chr(0x9B) + "2J" + chr(0x202E)
EXAMPLES = [({"nums": evil}, evil)]
EDGES = [{"nums": "a"}]
INVALID = []


def validate(nums):
    pass


def generate(rng, size):
    return {"nums": "a" * round(100 * size)}
"""
    write_problem(trainer.home / "content", files | {"cases.py": cases})

    shown = trainer("show", "add-up")

    assert 'nums = "\\x9b2J\\u202e"' in shown.out
    assert '-> "\\x9b2J\\u202e"' in shown.out
    assert not set("\x9b\u202e") & set(shown.out)


def test_a_prompt_is_shown_without_its_answer(trainer: CommandLine) -> None:
    shown, data = trainer("show", "paste-bin"), trainer("show", "paste-bin", "--json")

    assert "Design a paste bin." in shown.out
    assert "client -> store" not in shown.out + data.out


def test_the_editorial_counts_as_seen_in_an_open_session(trainer: CommandLine) -> None:
    trainer("solve", "add-up", "--once")

    shown = trainer("show", "add-up", "--editorial")

    assert "How to recognise it" in shown.out
    assert "counts as seen" in shown.err
    assert trainer("grade", "add-up", "good", "--json").rows[0]["suggested"] == "again"


def test_stats_count_what_was_done(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")

    (row,) = trainer("stats", "--json").rows

    assert (row["reviews"], row["items_started"], row["items_total"]) == (1, 1, 2)
    assert row["grades"] == {"again": 0, "hard": 0, "good": 1, "easy": 0}
    assert row["streak"] == {"current": 1, "best": 1, "practised_today": True}


def test_stats_for_a_person_fit_80_columns(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")

    shown = trainer("stats")

    assert "1 review of 1 item" in shown.out
    assert max(len(line) for line in shown.out.splitlines()) <= 80


def test_a_quarter_of_an_hour_is_as_dark_as_in_the_app(trainer: CommandLine) -> None:
    app = trainer.app()
    body = Reviewed("problem:add-up", Grade.GOOD, Grade.GOOD, ("noted",), 900.0)
    app.store.append([Event("e1", app.now(), "laptop", body)])
    app.close()

    (monday,) = (line for line in trainer("stats").out.splitlines() if line.startswith("  Mon"))

    assert monday.endswith("·░░")
