"""Tables as people save them: delimiters, quotes, line ends, and texts that are no table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.tabletext import Row, column_of, columns_of, read_table
from trainer.errors import UsageError


@pytest.mark.parametrize(
    "text",
    [
        "slug,date\ntwo-sum,2026-01-31\n",
        "slug;date\r\ntwo-sum;2026-01-31",
        "slug\tdate\rtwo-sum\t2026-01-31\r",
        '\ufeff"slug" , "date"\n\n two-sum ,"2026-01-31"',
        "slug,date,,\ntwo-sum,2026-01-31,,\n",
    ],
)
def test_the_same_table_in_many_dresses(text: str) -> None:
    rows = read_table(text)

    assert [(row.cell(0).strip(' "'), row.cell(1).strip(' "')) for row in rows] == [
        ("slug", "date"),
        ("two-sum", "2026-01-31"),
    ]


def test_a_delimiter_within_quotes_does_not_count() -> None:
    assert read_table('"a, b, c";2026-01-31')[0].cells == ("a, b, c", "2026-01-31")


def test_excel_may_say_what_its_delimiter_is() -> None:
    assert read_table("sep=;\na;b,c") == [Row(2, ("a", "b,c"))]


def test_lines_are_counted_as_an_editor_does() -> None:
    assert [row.line for row in read_table('a,b\n\n"two\nlines",c\nd,e')] == [1, 3, 5]


def test_a_row_may_be_shorter_than_its_header() -> None:
    assert (read_table("a,b\nc")[1].cell(1), read_table("a")[0].cell(None)) == ("", "")


def test_columns_come_in_the_order_of_the_names() -> None:
    (header,) = read_table("Title,Last Solved,slug,Slug")

    assert columns_of(header, ("slug", "url", "title")) == [2, 0]
    assert (column_of(header, ("slug", "title")), column_of(header, ("url",))) == (2, None)


def test_nothing_is_no_table() -> None:
    for text in ("", "\ufeff", " \n,,\n"):
        with pytest.raises(UsageError, match="The file is empty"):
            read_table(text)


def test_a_backup_is_no_table() -> None:
    with pytest.raises(UsageError, match="no table but JSON"):
        read_table('{\n"format": "trainer-backup"}')


def test_a_cell_without_an_end_is_told_with_its_line() -> None:
    with pytest.raises(UsageError, match="line 2 has no end"):
        read_table('a,b\n"' + "x" * 200_000)


@given(st.text())
def test_any_text_is_rows_or_one_sentence(text: str) -> None:
    try:
        rows = read_table(text)
    except UsageError as error:
        assert error.hint
        return
    lines = [row.line for row in rows]
    assert rows and lines == sorted(set(lines)) and lines[0] >= 1
    assert all(any(row.cells) for row in rows)
