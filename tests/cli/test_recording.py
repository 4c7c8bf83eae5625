"""grade, undo, note, suspend, resume and reset: what they store, seen through the commands that read it."""

from __future__ import annotations

from tests.cli.conftest import CORRECT, CommandLine


def state_of(trainer: CommandLine, slug: str) -> tuple[object, object]:
    """(state, due date) as `trainer list` has them."""
    return next((row["state"], row["due_on"]) for row in trainer("list", "--json").rows if row["slug"] == slug)


def test_a_grade_schedules_the_item(trainer: CommandLine) -> None:
    graded = trainer("grade", "add-up", "good", "--json")

    assert graded.code == 0
    assert graded.rows == [
        {
            "id": "problem:add-up",
            "slug": "add-up",
            "grade": "good",
            "suggested": "good",
            "reasons": ["graded by hand"],
            "due_on": "2026-03-04",
        }
    ]
    assert state_of(trainer, "add-up") == ("scheduled", "2026-03-04")


def test_a_grade_may_be_given_by_number(trainer: CommandLine) -> None:
    assert "again" in trainer("grade", "add-up", "1").out


def test_the_grade_of_a_session_keeps_what_was_measured(trainer: CommandLine) -> None:
    trainer("solve", "add-up", "--once")

    graded = trainer("grade", "add-up", "easy")

    assert "easy (measured: again, not accepted yet), next" in graded.out
    assert trainer("show", "add-up", "--json").rows[0]["draft"] is False


def test_undo_makes_it_as_if_it_had_not_been(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")

    undone = trainer("undo")

    assert (undone.code, undone.out) == (0, "Took back good for add-up.\n")
    assert state_of(trainer, "add-up") == ("new", None)


def test_there_may_be_nothing_to_undo(trainer: CommandLine) -> None:
    undone = trainer("undo")

    assert (undone.code, undone.out) == (2, "")
    assert "There is no grade to take back." in undone.err


def test_a_grade_that_does_not_exist_is_wrong_usage(trainer: CommandLine) -> None:
    assert trainer("grade", "add-up", "perfect").code == 2


def test_a_note_is_read_back_replaced_and_removed(trainer: CommandLine) -> None:
    assert trainer("note", "add-up").out == ""
    trainer("note", "add-up", "mind", "the", "zero")
    assert trainer("note", "add-up").out == "mind the zero\n"
    trainer("note", "add-up", "")
    assert trainer("note", "add-up").out == ""


def test_a_suspended_item_is_not_in_the_queue_until_it_is_resumed(trainer: CommandLine) -> None:
    trainer("suspend", "add-up")
    assert [row["slug"] for row in trainer("today", "--json").rows] == ["paste-bin"]
    trainer("resume", "add-up")
    assert "add-up" in [row["slug"] for row in trainer("today", "--json").rows]


def test_a_reset_item_is_new_and_its_history_stays(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")

    trainer("reset", "add-up")

    assert state_of(trainer, "add-up") == ("new", None)
    assert trainer("stats", "--json").rows[0]["reviews"] == 1


def test_an_accepted_session_is_measured_good_the_first_time(trainer: CommandLine) -> None:
    trainer("solve", "add-up", "--once")
    (trainer.home / "workspace" / "add_up.py").write_text(CORRECT, "utf-8")
    trainer("solve", "add-up", "--once")

    (row,) = trainer("grade", "add-up", "good", "--json").rows

    assert (row["suggested"], row["reasons"]) == (
        "good",
        ["0 s of 25 min target", "1 submit failed before it was accepted"],
    )
