"""`trainer drill` without a terminal, and what other commands say of drills and pattern cards."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CommandLine

VOCABULARY = """\
format: 1
patterns:
- {id: accumulate, title: Adding up, signal: Totals., template: total += x, pitfalls: [Start at zero.]}
- {id: window-fixed, title: Fixed window, signal: Stretches., template: left = 0, pitfalls: [Off by one.], needs: [accumulate]}
- {id: window-variable, title: Window that grows, signal: More., template: left = 0, pitfalls: [None.], needs: [window-fixed]}
"""


@pytest.fixture
def drilled(trainer: CommandLine) -> CommandLine:
    """The command line with a vocabulary of three patterns."""
    (trainer.home / "content" / "problem_sets" / "patterns.yaml").write_text(VOCABULARY, "utf-8")
    return trainer


def test_an_answer_is_compared_and_waits_for_its_grade(drilled: CommandLine) -> None:
    shown = drilled(
        "drill", "add-up", "--pattern", "adding", "--complexity", "n", "--edge", "empty", "--edge", "one", "--json"
    )

    assert shown.rows == [
        {
            "id": "drill:add-up",
            "slug": "add-up",
            "named": ["accumulate"],
            "patterns": ["accumulate"],
            "pattern": "main",
            "claimed": "n",
            "complexity": "O(n)",
            "complexity_right": True,
            "edge_cases": ["empty", "one"],
            "seconds": None,
            "suggested": "good",
            "reasons": ["pattern and complexity are right"],
        }
    ]
    graded = drilled("grade", "drill:add-up", "easy", "--json").rows[0]
    assert (graded["id"], graded["grade"], graded["suggested"]) == ("drill:add-up", "easy", "good")


def test_for_a_person_the_editorial_stands_beside_it(drilled: CommandLine) -> None:
    shown = drilled("drill", "add-up", "--pattern", "window-fixed", "--complexity", "O(n^2)")

    assert shown.code == 0
    assert "Pattern     no    Fixed window  Adding up" in shown.out
    assert "Complexity  no    O(n^2)        O(n)" in shown.out
    assert "One number stands for all that was seen." in shown.out and "Measured: again" in shown.out
    assert "trainer grade drill:add-up again" in shown.err
    assert max(len(line) for line in shown.out.splitlines()) <= 80


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("drill", "add-up"), "needs a terminal"),
        (("drill", "add-up", "--pattern", "window"), "Which one: window-fixed, window-variable?"),
        (("drill", "add-up", "--pattern", "tree"), "'tree' is no pattern here"),
        (("drill", "add-up", "--edge", "a", "--edge", "b", "--edge", "c"), "Name the two that matter most."),
        (("drill", "paste-bin"), "no pattern to name"),
        (("drill", "pattern:accumulate"), "trainer show pattern:accumulate shows it"),
        (("drill", "nothing"), "There is no problem or prompt 'nothing'."),
        (("drill",), "No drill and no pattern card is due."),
        (("answer", "drill:add-up", "--file", "-"), "trainer drill drill:add-up"),
        (("solve", "drill:add-up", "--once"), "is not a coding problem"),
        (("mock", "start", "phone-screen", "drill:add-up"), "does not fit"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(drilled: CommandLine, args: tuple[str, ...], told: str) -> None:
    shown = drilled(*args)

    assert (shown.code, shown.out) == (2, "")
    assert told in shown.err


def test_an_answer_that_stands_is_not_replaced(drilled: CommandLine) -> None:
    drilled("drill", "add-up", "--pattern", "accumulate")
    again = drilled("drill", "add-up", "--pattern", "window-fixed")

    assert (again.code, "waits for its grade" in again.err) == (2, True)
    assert drilled("drill", "add-up", "--json").rows[0]["named"] == ["accumulate"]


def test_today_says_how_to_begin_and_keeps_the_topic_to_itself(drilled: CommandLine) -> None:
    drilled("grade", "add-up", "good")
    drilled("grade", "paste-bin", "easy")
    drilled.at("2026-03-03T09:00:00+00:00")
    shown = drilled("today")

    assert "Pattern drills · 3 min\n  drill:add-up" in shown.out
    assert "Patterns · 3 min\n  pattern:accumulate" in shown.out
    assert "arrays-strings" not in shown.out
    assert "Begin with: trainer drill drill:add-up" in shown.err or "trainer drill pattern:accumulate" in shown.err


def test_a_pattern_is_shown_whole_and_a_drill_without_its_answer(drilled: CommandLine) -> None:
    pattern, drill = drilled("show", "pattern:window-fixed"), drilled("show", "drill:add-up")

    assert "builds on Adding up" in pattern.out and "left = 0" in pattern.out and "Off by one." in pattern.out
    assert "trainer drill pattern:window-fixed" in pattern.err
    assert "Return the sum" in drill.out and "accumulate" not in drill.out and "arrays-strings" not in drill.out
    assert drilled("show", "pattern:accumulate", "--json").rows[0]["problems"] == [{"slug": "add-up", "state": "new"}]
    assert drilled("show", "drill:add-up", "--json").rows[0]["patterns"] is None
    assert drilled("show", "pattern:accumulate", "--editorial").code == 2


def test_new_drills_and_patterns_are_listed_where_their_kind_is_asked_for(drilled: CommandLine) -> None:
    drilled("grade", "pattern:window-fixed", "good")

    assert [row["id"] for row in drilled("list", "--kind", "drill", "--json").rows] == ["drill:add-up"]
    assert len(drilled("list", "--kind", "pattern", "--json").rows) == 3
    plain = [row["id"] for row in drilled("list", "--json").rows]
    assert plain == ["problem:add-up", "design:paste-bin", "pattern:window-fixed"]
    assert "arrays-strings" not in drilled("list", "--kind", "drill").out


def test_statistics_count_them_under_their_own_names(drilled: CommandLine) -> None:
    before = [row["topic"] for row in drilled("stats", "--json").rows[0]["topics"]]  # type: ignore[attr-defined]
    drilled("grade", "drill:add-up", "good")
    drilled("grade", "pattern:accumulate", "good")
    (row,) = drilled("stats", "--json").rows

    topics = {entry["topic"]: (entry["started"], entry["total"]) for entry in row["topics"]}  # type: ignore[attr-defined]
    assert before == ["arrays-strings", "system-design"]
    assert (topics["pattern drills"], topics["patterns"]) == ((1, 1), (1, 3))
    assert (row["items_started"], row["items_total"]) == (0, 2)


def test_undo_names_what_it_took_back(drilled: CommandLine) -> None:
    drilled("grade", "drill:add-up", "good")

    assert drilled("undo").out == "Took back good for drill:add-up.\n"
