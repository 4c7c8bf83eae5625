"""A drill from the first screen to its grade, cut off in the middle, in a real terminal; then the same on the command line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.e2e.conftest import Run, rows
from tests.e2e.terminal import TRAINER, Terminal

DRILL = "drill:two-sum"


def test_a_drill_is_begun_cut_off_gone_on_with_and_graded(environ: dict[str, str], trainer: Run) -> None:
    earlier = (datetime.now(UTC) - timedelta(days=3)).isoformat()
    environ["TRAINER_NOW"] = earlier
    assert trainer("grade", "two-sum", "easy").returncode == 0
    del environ["TRAINER_NOW"]

    with Terminal([TRAINER], environ, columns=80, lines=24) as app:
        app.wait_for("Pattern drills")
        app.press("d")
        app.wait_for("00:0[1-9] of 02:00")
        app.type("hash l")
        app.wait_for("✓ Hash lookup")
        app.press("enter")
        app.type("O(n)")
        app.wait_for(r"Complexity +O\(n\)")
        app.wait_for("00:(0[4-9]|[1-5])")  # a draft is safe two seconds after the last key
        app.kill()

    with Terminal([TRAINER], environ) as app:
        app.wait_for("Unfinished")
        app.press("enter")
        app.wait_for("hash-lookup|hash l")
        app.wait_for(r"Complexity +O\(n\)")
        app.type("twice the same number")
        app.wait_for("twice the same number")
        app.press("enter")
        app.type("negatives")
        app.wait_for("negatives")
        app.press("enter")
        app.wait_for("✓ Pattern +Hash lookup")
        app.wait_for("How to recognise it")
        app.press("enter")
        app.wait_for("(Good|Hard), because")
        app.press("3")
        app.wait_for("Done today")
        app.wait_for("✓ Drill +Two Sum +good")
        app.press("ctrl+q")
        assert app.wait_for_exit() == 0

    (shown,) = [row for row in rows(trainer("list", "--kind", "drill", "--json")) if row["id"] == DRILL]
    assert shown["state"] == "scheduled"


def test_a_drill_and_a_pattern_card_on_the_command_line(environ: dict[str, str], trainer: Run) -> None:
    with Terminal([TRAINER, "drill", "two-sum"], environ, columns=80) as line:
        line.wait_for("Pattern .*:")
        line.type("heap\n")
        line.wait_for("Which one: top-k-heap")
        line.type("hash lookup\n")
        line.wait_for("Time complexity")
        line.type("O(n)\n")
        line.wait_for("Edge case 1")
        line.type("twice the same\n")
        line.wait_for("Edge case 2")
        line.type("\n")
        line.wait_for("Common mistakes")
        line.wait_for("Grade .*:")
        line.type("\n")
        line.wait_for(f"{DRILL}: good")
        assert line.wait_for_exit() == 0

    with Terminal([TRAINER, "drill", "pattern:two-heaps"], environ, columns=80) as line:
        line.wait_for("Press a key to turn the card")
        line.press(" ")
        line.wait_for("Pitfalls")
        line.wait_for("Grade .*:")
        line.type("hard\n")
        line.wait_for("pattern:two-heaps: hard")
        assert line.wait_for_exit() == 0

    started = [row["id"] for row in rows(trainer("list", "--state", "scheduled", "--json"))]
    assert started == [DRILL, "pattern:two-heaps"]
