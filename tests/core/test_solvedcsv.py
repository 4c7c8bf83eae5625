"""Tables of solved problems."""

from __future__ import annotations

from datetime import UTC, date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.daycolumn import DateOrder
from trainer.core.problemnames import KnownProblem, ProblemNames
from trainer.core.solvedcsv import Solved, SolvedTable, read_solved
from trainer.core.tabletext import LineFault
from trainer.errors import UsageError

TODAY = date(2026, 3, 2)
NAMES = ProblemNames([KnownProblem("two-sum", 1, "Two Sum"), KnownProblem("3sum", 15, "3Sum")])
TWO_SUM, THREE_SUM = Solved("two-sum", date(2026, 1, 31)), Solved("3sum", date(2026, 2, 1))


def read(text: str, order: DateOrder | None = None) -> SolvedTable:
    return read_solved(text, NAMES, TODAY, UTC, order)


@pytest.mark.parametrize(
    "text",
    [
        "two-sum,2026-01-31\n3sum,2026-02-01",
        "1;31.01.2026\n15;01.02.2026",
        "Slug,Date\ntwo-sum,31/01/2026\n3sum,01/02/2026",
        "date,slug\n01/31/2026,two-sum\n02/01/2026,3sum",
        "ID\tTitle\tLast Submitted\n77\tTwo Sum\tJan 31, 2026\n78\t3Sum\tFeb 1, 2026",
        "Number,Difficulty,Solved\n1,Easy,2026-01-31\n15,Medium,2026-02-01",
        "url,status,timestamp\nhttps://leetcode.com/problems/two-sum/,Accepted,1769817600\n"
        "https://leetcode.com/problems/3sum/,Accepted,1769904000",
        "Problem,Solved,Date\n1. Two Sum,yes,2026-01-31\n15. 3Sum,x,2026-02-01",
    ],
)
def test_columns_are_found_by_their_titles_or_place(text: str) -> None:
    assert read(text) == SolvedTable((TWO_SUM, THREE_SUM), (), 0)


def test_a_date_may_be_missing() -> None:
    table = read("slug,date\ntwo-sum,\n3sum,n/a\nno-column")

    assert table.solved == (Solved("two-sum", None), Solved("3sum", None), Solved("no-column", None))


def test_several_dates_of_a_problem_are_several_and_a_line_twice_is_once() -> None:
    table = read("two-sum,2026-01-31\ntwo-sum,2026-02-01\n1,2026-01-31")

    assert table.solved == (TWO_SUM, Solved("two-sum", date(2026, 2, 1)))


def test_what_the_table_itself_calls_unsolved_is_left_out() -> None:
    by_status = read("slug,status,date\ntwo-sum,Accepted,2026-01-31\n3sum,Wrong Answer,2026-02-01\n4sum,Attempted,")
    by_solved = read("slug,solved\ntwo-sum,yes\n3sum,no")

    assert (by_status.solved, by_status.unsolved) == ((TWO_SUM,), 2)
    assert (by_solved.solved, by_solved.unsolved) == ((Solved("two-sum", None),), 1)


def test_lines_that_cannot_be_read_are_told_with_their_number() -> None:
    table = read("number,date\n1,2026-01-31\n9999,2026-01-31\n15,soon\n,2026-01-01\n15,2026-02-01")

    assert table.solved == (TWO_SUM, THREE_SUM)
    assert table.faults == (
        LineFault(3, "no problem with the number 9999 is known; give its slug."),
        LineFault(4, "'soon' is no date."),
        LineFault(5, "names no problem."),
    )


def test_dates_that_may_be_either_are_refused_until_somebody_says() -> None:
    text = "two-sum,03/02/2026\n3sum,01/02/2026"

    with pytest.raises(UsageError, match="day/month or month/day"):
        read(text)
    assert read(text, DateOrder.DAY).solved[1] == THREE_SUM
    assert read(text, DateOrder.MONTH).solved[1] == Solved("3sum", date(2026, 1, 2))


def test_an_empty_table_says_what_belongs_into_it() -> None:
    with pytest.raises(UsageError, match="The file is empty") as refused:
        read("")
    assert "two-sum,2026-01-31" in refused.value.hint


def test_a_header_without_problems_says_what_is_missing() -> None:
    with pytest.raises(UsageError, match="No column names the problems"):
        read("date,difficulty\n2026-01-31,easy")


CELLS = st.one_of(
    st.sampled_from(["slug", "date", "two-sum", "1", "15", "03/04/2025", "2026-01-31", "yes", "Two Sum", '"', "", "½"]),
    st.text(max_size=12),
)


@given(
    st.one_of(
        st.text(),
        st.tuples(st.lists(st.lists(CELLS, max_size=4), max_size=6), st.sampled_from(",;\t")).map(
            lambda made: "\n".join(made[1].join(row) for row in made[0])
        ),
    )
)
def test_any_text_is_a_table_or_one_sentence(text: str) -> None:
    try:
        table = read(text)
    except UsageError as error:
        assert error.message and error.hint
        return
    assert len(set(table.solved)) == len(table.solved)
    assert all(one.day is None or one.day <= TODAY for one in table.solved)
    assert all(fault.line >= 1 and fault.why.isprintable() for fault in table.faults)
