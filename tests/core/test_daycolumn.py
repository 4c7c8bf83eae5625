"""Dates as people write them, and which of day and month comes first."""

from __future__ import annotations

from datetime import UTC, date, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.daycolumn import DateOrder, day_in, order_of
from trainer.errors import UsageError

TODAY = date(2026, 3, 2)
DAY = date(2026, 1, 5)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-01-05",
        "2026-1-5",
        "2026/01/05",
        "2026-01-05 23:59:00",
        "2026-01-05T23:59:00",
        "2026-01-05T10:00:00Z",
        "2026-01-05 10:00 UTC",
        "05.01.2026",
        "5.1.26",
        "5/1/2026",
        "05-01-2026 10:15",
        "Jan 5, 2026",
        "January 5th, 2026 10:15",
        "5 Jan 2026",
        "05-Jan-2026",
        "1767607200",
        "1767607200000",
    ],
)
def test_usual_dates_are_read(cell: str) -> None:
    assert day_in(cell, DateOrder.DAY, TODAY, UTC) == DAY


def test_month_first_where_the_column_says_so() -> None:
    assert day_in("1/5/26", DateOrder.MONTH, TODAY, UTC) == DAY
    assert day_in("5.1.2026", DateOrder.MONTH, TODAY, UTC) == DAY, "dots always mean the day first"


def test_an_instant_counts_for_the_day_it_had_here() -> None:
    assert day_in("2026-01-04T22:30:00Z", DateOrder.DAY, TODAY, timezone(timedelta(hours=2))) == DAY


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("soon", "'soon' is no date"),
        ("2026-02-30", "is no date"),
        ("31/31/2026", "is no date"),
        ("2026-03-03", "is in the future"),
        ("1999-12-31", "is too long ago"),
        ("9999999999999", "is in the future"),
        ("5 Foo 2026", "is no date"),
        ("٢٠٢٦-٠١-٠٥", "is no date"),
    ],
)
def test_what_is_no_day_of_practice_says_why(cell: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        day_in(cell, DateOrder.DAY, TODAY, UTC)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2025", "13/04/2025"], DateOrder.DAY),
        (["03/04/2025", "04/13/2025"], DateOrder.MONTH),
        (["3/4/25", "4/30/25"], DateOrder.MONTH),
        (["02/03/2026", "01/04/2025"], None),
        (["01/12/2025", "02/11/2025"], None),
        (["05/05/2025"], DateOrder.DAY),
        (["02/12/2026"], DateOrder.MONTH),
        (["2026-01-05", ""], DateOrder.DAY),
        (["03.04.2025"], DateOrder.DAY),
    ],
)
def test_the_whole_column_decides(cells: list[str], order: DateOrder | None) -> None:
    numbered = list(enumerate(cells, 2))
    today = date(2026, 2, 13) if cells == ["02/12/2026"] else TODAY
    if order is None:
        with pytest.raises(UsageError, match="in line 2, and no other line tells") as caught:
            order_of(numbered, today)
        assert "--dates dmy" in caught.value.hint
    else:
        assert order_of(numbered, today) is order


def test_a_column_that_contradicts_itself_is_refused() -> None:
    with pytest.raises(UsageError, match="04/13/2025 in line 3 contradicts"):
        order_of([(2, "13/04/2025"), (3, "04/13/2025")], TODAY)


@given(st.one_of(st.text(), st.from_regex(r"\A\d{1,4}[-/. ]\w{1,4}[-/. ]\d{1,4}.?\Z")), st.sampled_from(DateOrder))
def test_any_cell_is_a_day_or_a_reason(cell: str, order: DateOrder) -> None:
    try:
        assert date(2000, 1, 1) <= day_in(cell, order, TODAY, UTC) <= TODAY
    except ValueError as error:
        assert str(error).isprintable()


@given(
    st.dates(date(2000, 1, 1), TODAY), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d %B %Y", "%b %d, %Y"])
)
def test_what_was_written_is_read_back(day: date, written: str) -> None:
    assert day_in(day.strftime(written), DateOrder.DAY, TODAY, UTC) == day
