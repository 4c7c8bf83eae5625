"""What people call a problem."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.problemnames import KnownProblem, ProblemNames, slugged

NAMES = ProblemNames(
    [
        KnownProblem("two-sum", 1, "Two Sum"),
        KnownProblem("powx-n", 50, "Pow(x, n)"),
        KnownProblem("3sum", 15, "3Sum"),
        KnownProblem("number-of-1-bits", 191, "Number of 1 Bits"),
        KnownProblem("mine", None, "A Title of One's Own"),
    ]
)


@pytest.mark.parametrize(
    ("cell", "slug"),
    [
        ("two-sum", "two-sum"),
        (" 1 ", "two-sum"),
        ("#1", "two-sum"),
        ("Two Sum", "two-sum"),
        ("TWO SUM", "two-sum"),
        ("1. Two Sum", "two-sum"),
        ("0001 - Two Sum", "two-sum"),
        ("https://leetcode.com/problems/two-sum/description/?x=1", "two-sum"),
        ("leetcode.com/problems/Two-Sum", "two-sum"),
        ("Pow(x, n)", "powx-n"),
        ("3sum", "3sum"),
        ("191. A title that was changed", "number-of-1-bits"),
        ("a title of ones own", "mine"),
        ("not-known-yet", "not-known-yet"),
        ("https://leetcode.com/problems/not-known-yet", "not-known-yet"),
    ],
)
def test_a_slug_number_title_or_address_leads_to_the_slug(cell: str, slug: str) -> None:
    assert NAMES.slug_of(cell) == slug


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("", "names no problem"),
        ("9999", "no problem with the number 9999 is known; give its slug"),
        ("٣", "no problem called"),
        ("Unheard Of", "no problem called 'Unheard Of' is known; give its slug"),
        ("!!!", "no problem called '!!!' is known"),
        ("a" * 400, "names no problem"),
        ("9" * 400, "no problem with the number"),
        ("x\x1b[2Jy z", "no problem called 'x?"),
    ],
)
def test_what_is_not_known_is_told_and_not_guessed(cell: str, why: str) -> None:
    with pytest.raises(ValueError) as caught:
        NAMES.slug_of(cell)

    assert why in str(caught.value) and str(caught.value).isprintable()


def test_of_several_columns_the_first_that_is_understood_counts() -> None:
    assert NAMES.slug_among(["", "9999", "Two Sum"]) == "two-sum"
    with pytest.raises(ValueError, match="9999"):
        NAMES.slug_among(["9999", "Unheard Of"])


@given(st.text())
def test_any_cell_is_a_clean_slug_or_a_reason(cell: str) -> None:
    try:
        slug = NAMES.slug_of(cell)
    except ValueError as error:
        assert str(error).isprintable()
    else:
        assert slug == slugged(slug) and slug.isascii()
