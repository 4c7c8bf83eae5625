"""Days, times and values in words; tables and wrapped text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from trainer.cli.output import table
from trainer.cli.words import clock_text, long_day, minutes_text, relative_day, value_text, wrapped

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (5, "in 5 days"),
        (-3, "3 days ago"),
        (21, "in 3 weeks"),
        (90, "in 3 months"),
        (800, "in 2.2 years"),
    ],
)
def test_days_are_told_from_today(days: int, words: str) -> None:
    assert relative_day(TODAY + timedelta(days=days), TODAY) == words


def test_a_day_has_its_name_in_any_locale() -> None:
    assert long_day(TODAY) == "Monday 2 March 2026"


@pytest.mark.parametrize(("minutes", "words"), [(0, "0 min"), (45, "45 min"), (60, "1 h 00 min"), (85.4, "1 h 25 min")])
def test_minutes_become_hours(minutes: float, words: str) -> None:
    assert minutes_text(minutes) == words


def test_a_clock_never_runs_below_zero() -> None:
    assert [clock_text(timedelta(seconds=s)) for s in (2699, 60, 0, -5)] == ["44:59", "1:00", "0:00", "0:00"]


def test_a_long_value_is_cut_and_says_how_long_it_is() -> None:
    assert value_text(["é"]) == '["é"]'
    assert value_text(list(range(100)), 10) == "[0, 1, 2, … (390 characters)"


def test_paragraphs_are_filled_anew_and_code_is_left_alone() -> None:
    text = "one two\nthree four\n\n- five six seven\n  eight\n\n```\na    very long line of code\n```\n"

    assert wrapped(text, 12) == (
        "one two\nthree four\n\n- five six\n  seven\n  eight\n\n```\na    very long line of code\n```"
    )


def test_a_table_is_aligned_by_the_cells_that_characters_take(capsys: pytest.CaptureFixture[str]) -> None:
    table([("a", "1"), ("二分", "22")], right=frozenset({1}))

    assert capsys.readouterr().out == "  a      1\n  二分  22\n"


def test_the_flexible_column_gives_way(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")

    table([("x" * 60, "end")], flexible=0)

    (line,) = capsys.readouterr().out.splitlines()
    assert (len(line), line.endswith("…  end")) == (40, True)


def test_a_flexible_last_column_is_broken_into_lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")

    table([("name", "one two three four five six seven eight")], flexible=1)

    assert capsys.readouterr().out == "  name  one two three four five six\n        seven eight\n"
