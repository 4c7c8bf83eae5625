"""Charts, clocks and words: pure, in literals."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from trainer.core.items import Difficulty, Kind
from trainer.core.prompt import Phase
from trainer.core.rounds import spread
from trainer.services.library import Filter, State
from trainer.tui.charts import bars, heatmap, meter, recent_weeks
from trainer.tui.mock_rows import spark, trend
from trainer.tui.phases import phase_at
from trainer.tui.prompt_text import number
from trainer.tui.screens.attempts import diff
from trainer.tui.searching import parse_filter
from trainer.tui.wording import clean, clock, in_days, minutes

MONDAY = date(2026, 3, 2)


def test_a_meter_fills_by_halves_on_a_visible_track() -> None:
    assert meter(0.25, 10).plain == "━━╸───────"
    assert meter(7.0, 4).plain == "━━━━" and meter(-1.0, 4).plain == "────"


def test_the_heatmap_has_a_row_per_weekday_and_ends_today() -> None:
    lines = heatmap({MONDAY: 90.0, MONDAY - timedelta(days=6): 20.0}, MONDAY, 20).plain.split("\n")
    assert [line[:4].strip() for line in lines[1:8]] == ["Mon", "", "Wed", "", "Fri", "", "Sun"]
    assert lines[1].endswith("█") and lines[2].rstrip().endswith("▒")
    assert len(lines[1]) == 20


def test_a_wide_heatmap_holds_a_year() -> None:
    lines = heatmap({}, MONDAY, 200).plain.split("\n")
    assert lines[1].count("·") == 53 and lines[7].count("·") == 52


def test_recent_weeks_fit_their_column() -> None:
    assert max(len(line) for line in recent_weeks({}, MONDAY, 26).plain.split("\n")) <= 26


def test_the_largest_bar_fills_the_height_and_none_is_lost() -> None:
    lines = [line.plain for line in bars([100, 1, 0, 50], 2, 2)]
    assert lines == ["█       ", "█ ▁   █ "]


@pytest.mark.parametrize(
    ("ahead", "text"),
    [(0, "today"), (1, "tomorrow"), (-1, "yesterday"), (-5, "5 days ago"), (13, "in 13 days"), (40, "11 Apr")],
)
def test_days_are_said_as_a_person_does(ahead: int, text: str) -> None:
    assert in_days(MONDAY + timedelta(days=ahead), MONDAY) == text


def test_another_year_is_said() -> None:
    assert in_days(date(2027, 1, 5), MONDAY) == "5 Jan 2027"


def test_clocks_and_minutes() -> None:
    assert (clock(754), clock(3723), clock(-5)) == ("12:34", "1:02:03", "00:00")
    assert (minutes(25.4), minutes(60), minutes(125)) == ("25 min", "1 h", "2 h 5 min")


def test_control_characters_become_visible() -> None:
    assert clean("a\x1b[2J\x07b\r\nc\td") == "a\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}b\nc\td"
    assert clean("a\u202eb\x9b2J\u2028") == "a{0}b{0}2J{0}".format("\N{REPLACEMENT CHARACTER}")


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (0.00415, "0.00415"), (2315.4, "2,315"), (13.889, "13.89"), (5.4e6, "5,400,000")]
)
def test_numbers_are_written_as_on_a_whiteboard(value: float, text: str) -> None:
    assert number(value) == text


def test_the_clock_of_phases() -> None:
    phases = [Phase("a", 5), Phase("b", 10)]
    assert [phase_at(phases, seconds) for seconds in (0, 299, 300, 899, 5000)] == [0, 0, 1, 1, 1]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("two sum", Filter(text="two sum")),
        ("topic:graphs bfs", Filter(text="bfs", topic="graphs")),
        ("list:blind-75", Filter(in_list="blind-75")),
        ("state:sus kind:prob", Filter(state=State.SUSPENDED, kind=Kind.PROBLEM)),
        ("difficulty:h bookmarked", Filter(difficulty=Difficulty.HARD, bookmarked=True)),
    ],
)
def test_a_filter_line_is_read(line: str, wanted: Filter) -> None:
    assert parse_filter(line) == (wanted, "")


def test_an_unfinished_value_restricts_nothing_and_says_the_choices() -> None:
    wanted, trouble = parse_filter("state:s tree")
    assert wanted == Filter(text="tree")
    assert trouble == "state: is one of new, due, scheduled, suspended"


def test_a_trend_needs_rounds_and_says_its_direction() -> None:
    few, low, high = spread([2.0, 3.0]), spread([2.0] * 3 + [3.0] * 5), spread([3.0] * 5)
    assert few is not None and low is not None and high is not None
    assert trend(few, few) == "too few rounds for a trend"
    assert trend(low, high) == "↑ up by 0.4"
    assert trend(low, low) == "→ steady"
    assert spark([1.0, 2.5, 4.0]) == "▁▅█"


def test_a_difference_shows_both_sides() -> None:
    assert diff("a\nb", "a\nc").plain == "@@ -1,2 +1,2 @@\n a\n-b\n+c"
    assert diff("a", "a").plain == "This attempt is the same as the code at hand."
