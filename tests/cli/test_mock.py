"""`trainer mock`: a round from its start to its scores, across restarts and past its deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import CORRECT, MONDAY, WRONG, CommandLine
from trainer.cli.mock.place import open_round
from trainer.core.events import Event, RoundStarted
from trainer.services import mock

LATER = "2026-03-02T09:20:00+00:00"
TOO_LATE = "2026-03-02T09:45:01+00:00"


def test_a_round_is_shown_with_the_time_that_is_left(trainer: CommandLine) -> None:
    started = trainer("mock", "start", "phone-screen", "--json")
    trainer.at(LATER)
    (row,) = trainer("mock", "status", "--json").rows

    assert started.code == 0
    assert row == {
        "id": row["id"],
        "kind": "phone-screen",
        "slug": "add-up",
        "state": "running",
        "started_at": MONDAY,
        "deadline": "2026-03-02T09:45:00+00:00",
        "left_s": 1500,
        "file": str(trainer.home / "workspace" / "mock_add_up.py"),
    }
    assert "Phone screen: Add Up, 25:00 left" in trainer("mock", "status").out


def test_without_a_round_status_has_no_rows(trainer: CommandLine) -> None:
    status = trainer("mock", "status", "--json")

    assert (status.code, status.out) == (0, "")


def test_a_coding_round_from_start_to_history(trainer: CommandLine) -> None:
    trainer("mock", "start", "phone-screen")
    file = trainer.home / "workspace" / "mock_add_up.py"
    file.write_text(WRONG, "utf-8")
    assert trainer("mock", "run").code == 1
    assert trainer("mock", "submit").code == 1
    trainer.at(LATER)
    file.write_text(CORRECT, "utf-8")
    assert trainer("mock", "submit").code == 0

    scored = trainer("mock", "score", "testing=2", "depth=4", "--note", "testing=no edges", "--json")

    assert (scored.code, scored.rows[0]["score"], scored.rows[0]["band"]) == (0, 3.0, "lean hire")
    rows = trainer("mock", "history", "--json").rows
    assert [(row["type"], row.get("name")) for row in rows] == [
        ("round", None),
        ("spread", "phone-screen"),
        ("spread", "phone-screen"),
        ("spread", "testing"),
        ("spread", "depth"),
    ]
    assert rows[0]["evidence"] == {"testing": "no edges"}
    observed = rows[0]["observed"]
    assert isinstance(observed, dict)
    assert (observed["submits"], observed["accepted_after_minutes"]) == (2, 20.0)
    assert trainer("list", "--state", "scheduled", "--json").rows[0]["slug"] == "add-up"


def test_history_for_a_person_has_mean_and_spread(trainer: CommandLine) -> None:
    for testing in ("2", "4"):
        trainer("mock", "start", "phone-screen")
        trainer("mock", "submit", "--final")
        trainer("mock", "score", f"testing={testing}", "depth=3")

    shown = trainer("mock", "history")

    assert "Phone screen  3.0  ± 0.7  2.5 to 3.5 in 2  lean hire" in shown.out


def test_a_late_answer_is_refused(trainer: CommandLine) -> None:
    trainer("mock", "start", "phone-screen")
    trainer.at(TOO_LATE)

    late = trainer("mock", "submit", trainer.file("mine.py", CORRECT))

    assert (late.code, late.out) == (1, "")
    assert "The round is over." in late.err
    assert "ran out of time" in trainer("mock", "status").out
    assert trainer("mock", "score", "testing=1", "depth=1").code == 0


def test_a_running_round_cannot_be_scored(trainer: CommandLine) -> None:
    trainer("mock", "start", "phone-screen")

    scored = trainer("mock", "score", "testing=4", "depth=4")

    assert (scored.code, "The round is still running." in scored.err) == (1, True)


@pytest.mark.parametrize(
    ("scores", "sentence"),
    [
        (("testing=5", "depth=3"), "testing=5 is not a score."),
        (("testing=3", "charm=3"), "'charm=3' does not name a criterion."),
        (("testing=3",), "No score from 1 to 4 for: Depth."),
        ((), "Say the scores."),
    ],
)
def test_scores_that_do_not_fit_are_wrong_usage(trainer: CommandLine, scores: tuple[str, ...], sentence: str) -> None:
    trainer("mock", "start", "phone-screen")
    trainer("mock", "submit", "--final")

    scored = trainer("mock", "score", *scores)

    assert (scored.code, sentence in scored.err) == (2, True)


def test_one_round_at_a_time(trainer: CommandLine) -> None:
    trainer("mock", "start", "phone-screen")

    second = trainer("mock", "start", "system-design")

    assert (second.code, "A phone screen is running." in second.err) == (1, True)
    assert trainer("mock", "abandon").code == 0
    assert trainer("mock", "start", "system-design").code == 0


def test_an_unknown_kind_says_which_there_are(trainer: CommandLine) -> None:
    started = trainer("mock", "start", "whiteboard")

    assert (started.code, "phone-screen, system-design" in started.err) == (2, True)


def test_a_round_of_a_newer_version_is_told_and_can_be_given_up(trainer: CommandLine) -> None:
    app = trainer.app()
    now = datetime.fromisoformat(MONDAY)
    body = RoundStarted("r1", "pair-programming", "problem:add-up", now + timedelta(minutes=45))
    app.store.append([Event("e1", now, "phone", body)])
    app.close()

    assert "pair-programming is running: 45:00 left" in trainer("today").out
    trainer.at(TOO_LATE)
    assert "pair-programming waits for its scores" in trainer("today").out
    assert "pair-programming: Add Up ran out of time" in trainer("mock", "status").out
    assert "The pair-programming is abandoned." in trainer("mock", "abandon").err


def test_a_design_round_hands_in_its_sheet(trainer: CommandLine) -> None:
    trainer("mock", "start", "system-design")
    sheet = trainer.home / "workspace" / "mock_paste_bin.md"
    text = sheet.read_text("utf-8").replace("## Design\n", "## Design\nclient, store\n")
    sheet.write_text(text.replace("per_second [pastes/s] =", "per_second [pastes/s] = 1.2"), "utf-8")

    assert trainer("mock", "submit").code == 0
    assert trainer("mock", "score", "scope=3", "depth=3").code == 0
    observed = trainer("mock", "history", "--json").rows[0]["observed"]
    assert isinstance(observed, dict)
    assert (observed["phases_written"], observed["estimates_right"]) == (1, 1)


def test_notes_of_a_draft_that_give_way_to_those_of_the_file_are_kept_and_told(trainer: CommandLine) -> None:
    trainer.environ["EDITOR"] = "true"
    trainer("mock", "start", "system-design")
    sheet = trainer.home / "workspace" / "mock_paste_bin.md"
    before = sheet.read_text("utf-8")
    app = trainer.app()
    sitting = mock.sit(app, open_round(app))
    assert sitting.prompt is not None
    mock.save(app, replace(sitting, prompt=replace(sitting.prompt, notes={"Design": "written in the app"})))
    app.close()
    sheet.write_text(before.replace("## Design\n", "## Design\nwritten in the file\n"), "utf-8")

    done = trainer("mock", "answer")

    assert done.code == 0
    kept = Path(done.err.partition("The text that was there before is kept: ")[2].splitlines()[0])
    assert "written in the app" in kept.read_text("utf-8")


@pytest.mark.parametrize("command", ["run", "submit", "score", "abandon", "answer"])
def test_without_a_round_it_says_how_to_begin_one(trainer: CommandLine, command: str) -> None:
    done = trainer("mock", command)

    assert (done.code, done.out) == (1, "")
    assert "trainer mock start phone-screen" in done.err
