"""A first day that is not from zero: a table of everything shipped, then what there is to do."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from tests.e2e.conftest import PROBLEMS, Run, rows


def test_a_person_brings_in_everything_they_solved(trainer: Run, tmp_path: Path) -> None:
    slugs = sorted(path.parent.name for path in PROBLEMS.glob("*/*/problem.yaml"))[:60]
    table = tmp_path / "solved.csv"
    lines = [f"{slug};{date(2025, 6, 1) + timedelta(days=number):%d.%m.%Y}" for number, slug in enumerate(slugs)]
    table.write_text("Problem;Solved on\n" + "\n".join(lines), "utf-8")

    first, again = (rows(trainer("import", "--solved", str(table), "--json"))[0] for _ in range(2))
    (figures,) = rows(trainer("stats", "--json"))
    today = rows(trainer("today", "--json"))

    assert (first["imported"], first["unreadable"], again["imported"]) == (60, [], 0)
    assert (figures["items_started"], figures["reviews"], figures["minutes"]) == (60, 0, 0)
    due = [row for row in today if row["due_on"]]
    assert 1 <= len(due) <= 2 and len(today) > len(due), "a few of them, and something new"
    assert trainer("doctor").returncode == 0
