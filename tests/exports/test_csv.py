"""The table of reviews: one line each, in the reader's own time, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta, timezone

import pytest

from trainer.core.events import Event, Grade, Noted, Reviewed
from trainer.core.items import Difficulty, Item, Kind
from trainer.exports import csv_text

LATE = datetime(2026, 3, 2, 23, 30, 5, 999_999, tzinfo=UTC)
TWO_SUM = Item(Kind.PROBLEM, "two-sum", "Two Sum", "arrays-strings", Difficulty.EASY, 15)
HEADER = "date,time,item,kind,title,topic,difficulty,grade,suggested,minutes,reasons\r\n"


def review(item_id: str = "problem:two-sum", reasons: tuple[str, ...] = ()) -> Event:
    return Event("e1", LATE, "laptop", Reviewed(item_id, Grade.GOOD, Grade.HARD, reasons, 754.0))


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_a_review_is_a_line_in_local_time() -> None:
    text = csv_text(
        [(review(reasons=("2 hints used", "1.6 x the target time")), TWO_SUM)], timezone(timedelta(hours=1))
    )

    assert text == HEADER + (
        "2026-03-03,00:30:05,problem:two-sum,problem,Two Sum,arrays-strings,easy,good,hard,12.6,"
        "2 hints used; 1.6 x the target time\r\n"
    )


def test_a_review_whose_content_is_gone_keeps_its_line() -> None:
    text = csv_text([(review("design:gone"), None)], UTC)

    assert text == HEADER + "2026-03-02,23:30:05,design:gone,design,,,,good,hard,12.6,\r\n"


def test_no_reviews_are_a_header_only() -> None:
    assert csv_text([], UTC) == HEADER


def test_other_events_are_left_out() -> None:
    assert csv_text([(Event("e1", LATE, "laptop", Noted("problem:two-sum", "x")), TWO_SUM)], UTC) == HEADER


def test_commas_quotes_and_line_breaks_stay_in_their_cell() -> None:
    odd = Item(Kind.PROBLEM, "odd", 'Say "hi",\nthen ü', "a,b", Difficulty.HARD, 40)

    [_, row] = cells(csv_text([(review("problem:odd"), odd)], UTC))

    assert row[4:7] == ['Say "hi",\nthen ü', "a,b", "hard"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_starts_a_formula(start: str) -> None:
    evil = f'{start}HYPERLINK("http://example.com")'
    item = Item(Kind.PROBLEM, "evil", evil, evil, Difficulty.EASY, 15)

    [_, row] = cells(csv_text([(review(evil, reasons=(evil,)), item)], UTC))

    assert [row[2], row[4], row[5], row[10]] == [f"'{evil}"] * 4
