"""Tables of which company asks what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.companies import key_of, merged, read_companies, tags_in, tags_text
from trainer.core.problemnames import KnownProblem, ProblemNames
from trainer.core.tabletext import LineFault
from trainer.errors import UsageError

NAMES = ProblemNames([KnownProblem("two-sum", 1, "Two Sum"), KnownProblem("3sum", 15, "3Sum")])


@pytest.mark.parametrize(
    "text",
    [
        "company,slug,frequency\nGoogle,two-sum,85.5%\nGoldman Sachs,3sum,12%",
        "Google;1;85,5\nGoldman Sachs;15;12",
        "Frequency,Title,Company\n0.855,Two Sum,google\n0.12,3Sum,Goldman-Sachs",
        "url\tcompany\tfreq\nhttps://leetcode.com/problems/two-sum\tGoogle\t85.5\n"
        "https://leetcode.com/problems/3sum\tgoldman sachs\t12",
    ],
)
def test_companies_problems_and_frequencies_in_any_usual_form(text: str) -> None:
    table = read_companies(text, NAMES)

    assert (table.rows, table.faults) == (2, ())
    assert {slug: dict(asked) for slug, asked in table.tags.items()} == {
        "two-sum": {"google": pytest.approx(85.5)},
        "3sum": {"goldman-sachs": pytest.approx(12)},
    }


def test_a_file_may_be_about_the_company_it_is_called_like() -> None:
    text = "ID,URL,Title,Frequency %\n1,https://leetcode.com/problems/two-sum,Two Sum,75%"

    assert read_companies(text, NAMES, "Google").tags == {"two-sum": {"google": 75.0}}
    with pytest.raises(UsageError, match="No column names the companies"):
        read_companies(text, NAMES)


def test_an_empty_table_says_what_belongs_into_it() -> None:
    with pytest.raises(UsageError, match="The file is empty") as refused:
        read_companies("", NAMES)
    assert "google,two-sum,85" in refused.value.hint


def test_lines_that_cannot_be_read_are_told() -> None:
    table = read_companies(
        "company,slug,frequency\ngoogle,two-sum,often\n,two-sum,1\ngoogle,Unheard Of,1\nmeta,3sum,", NAMES
    )

    assert table.tags == {"3sum": {"meta": 0.0}}
    assert table.faults == (
        LineFault(2, "'often' is no frequency."),
        LineFault(3, "names no company."),
        LineFault(4, "no problem called 'Unheard Of' is known; give its slug."),
    )


def test_tables_add_up_and_the_newer_number_counts() -> None:
    before = {"two-sum": {"google": 50.0, "meta": 10.0}}

    assert merged(before, {"two-sum": {"google": 75.0, "meta": 0.0}, "3sum": {"meta": 5.0}}) == {
        "two-sum": {"google": 75.0, "meta": 10.0},
        "3sum": {"meta": 5.0},
    }
    assert before == {"two-sum": {"google": 50.0, "meta": 10.0}}


def test_the_table_that_is_kept_is_for_people_too() -> None:
    assert tags_text({"3sum": {"meta": 0.0}, "two-sum": {"google": 85.5, "meta": 3.0}}) == (
        "company,slug,frequency\ngoogle,two-sum,85.5\nmeta,two-sum,3\nmeta,3sum,\n"
    )


def test_a_table_edited_beyond_recognition_loses_only_those_lines() -> None:
    text = "company,slug,frequency\nGoogle,two-sum,85.5\n\nnonsense\n,x,1\nmeta,3sum,lots\n"

    assert tags_in(text) == {"two-sum": {"google": 85.5}, "3sum": {"meta": 0.0}}


@pytest.mark.parametrize(
    ("name", "key"), [("Goldman Sachs", "goldman-sachs"), ("J.P. Morgan", "j-p-morgan"), ("AT&T", "at-t")]
)
def test_a_company_is_one_word_in_a_filter(name: str, key: str) -> None:
    assert key_of(name) == key


@given(st.one_of(st.text(), st.text('abc1,;\t\n"%. gG-', max_size=80)))
def test_any_text_is_a_table_or_one_sentence_and_what_is_kept_is_read_back(text: str) -> None:
    try:
        table = read_companies(text, NAMES, "of-file")
    except UsageError as error:
        assert error.hint
        return
    kept = tags_in(tags_text(table.tags))
    assert {slug: set(asked) for slug, asked in kept.items()} == {
        slug: set(asked) for slug, asked in table.tags.items()
    }
