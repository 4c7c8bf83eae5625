"""A newcomer's first sessions: three problems, a mock round, a killed terminal, and the numbers at the end."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.e2e.conftest import Run, rows, solution
from tests.e2e.terminal import TRAINER, Terminal

SELECT_ALL = "f7"
UNFILTERED = r"(\d+) of \1 items"


def practise(app: Terminal, slug: str, words: str, prefix: str, verdict: str, grade: str) -> None:
    """Find a problem in the library, paste a solution, submit it, and take the suggested grade."""
    app.press("2")
    app.wait_for("/ to filter")
    app.wait_for(UNFILTERED)
    app.press("/")
    app.type(words)
    app.wait_until_gone(UNFILTERED)
    app.press("enter")
    replace_code(app, solution(slug, prefix))
    app.press("f9")
    app.wait_for(verdict)
    app.press("f10")
    app.wait_for(f"{grade}, because")
    app.press("enter")
    app.wait_for("◐ ")
    app.press_until("escape", UNFILTERED)


def replace_code(app: Terminal, source: str) -> None:
    """Paste over everything in the editor."""
    app.wait_for("class ")
    # A first character shows that the editor listens.
    app.press_until("~", "~")
    # Both are bindings and so are done in order; a paste would overtake them.
    app.press(SELECT_ALL, "delete")
    app.wait_until_gone("~")
    app.paste(source)
    app.wait_for(re.escape(source.splitlines()[-1].strip()[:12]))


def start_phone_screen(app: Terminal) -> None:
    app.press("3")
    app.wait_for("Start a round")
    app.press_until("enter", "Start the clock")
    app.press("ctrl+s")
    app.wait_for("Nothing was run yet")


def clock_after(app: Terminal, *, seconds: int) -> str:
    """A pattern for what the round's clock shows so many seconds from now, or in the few seconds behind that."""
    found = re.search(r"(\d\d):(\d\d) left", app.text)
    assert found, app.text
    left = int(found[1]) * 60 + int(found[2]) - seconds
    return "|".join(f"{(left - late) // 60:02}:{(left - late) % 60:02} left" for late in range(30))


def score_everything(app: Terminal) -> None:
    """Give every criterion of a coding debrief a three, and finish."""
    for scored in range(1, 5):
        app.press("3")
        app.wait_for(f"{scored} of 4 scored")
        app.press("ctrl+n")
    app.press("f10")
    app.wait_for("Start a round")


def test_a_newcomer_practises_sits_rounds_is_cut_off_and_comes_back(
    environ: dict[str, str], trainer: Run, tmp_path: Path
) -> None:
    with Terminal([TRAINER], environ) as app:
        app.wait_for("Welcome")
        practise(app, "coin-change", "coin", "accepted_", "Accepted", "Good")
        practise(app, "word-break", "word break", "wrong_", "Wrong Answer", "Again")
        practise(app, "edit-distance", "edit", "slow_", "Time Limit Exceeded", "Again")

        start_phone_screen(app)
        (running,) = rows(trainer("mock", "status", "--json"))
        slug = running["slug"]
        replace_code(app, solution(slug, "accepted_"))
        app.press("f9")
        app.wait_for("Accepted")
        app.press("f10")
        app.wait_for("Hand in and end the round")
        app.press("ctrl+s")
        app.wait_for("0 of 4 scored")
        score_everything(app)
        app.press("ctrl+q")
        assert app.wait_for_exit() == 0

    today = datetime.now(UTC)
    due = {row["slug"]: row["due_on"] for row in rows(trainer("list", "--state", "scheduled", "--json"))}
    assert {"coin-change", "word-break", "edit-distance", slug} <= set(due)
    assert due["word-break"] == due["edit-distance"] < due["coin-change"]

    with Terminal([TRAINER], environ) as app:
        app.wait_for("3 done|Done|done")
        start_phone_screen(app)
        (before,) = rows(trainer("mock", "status", "--json"))
        replace_code(app, "# an idea that must not be lost\n")
        app.wait_for("an idea that must not be lost")
        # A draft is safe two seconds after the last key; the app's own clock tells when that is over.
        app.wait_for(clock_after(app, seconds=4))
        app.kill()

    (after,) = rows(trainer("mock", "status", "--json"))
    assert after["deadline"] == before["deadline"]
    assert timedelta() < datetime.fromisoformat(after["deadline"]) - today < timedelta(minutes=50)

    with Terminal([TRAINER], environ, columns=80, lines=24) as app:
        app.wait_for("(?i)phone screen")
        app.press("3")
        app.wait_for("Open round")
        app.press("enter")
        app.wait_for("an idea that must not be lost")
        app.wait_for(r"4\d:\d\d")
        app.press("ctrl+q")
        assert app.wait_for_exit() == 0

    done = trainer("export", "--format", "json", "-o", str(tmp_path / "mine.json"))
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "mine.json").read_text()
    assert text.count('"reviewed"') == 4 and text.count('"round_started"') == 2
    assert "an idea that must not be lost" in text
