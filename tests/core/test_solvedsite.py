"""What a site's answer may look like, and what is made of it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.solvedcsv import Solved
from trainer.core.solvedsite import Accepted, accepted_in, days_of, username_in
from trainer.core.studyday import StudyCalendar
from trainer.errors import TrainerError, UsageError

ROW = {"titleSlug": "two-sum", "timestamp": "1772438400"}
AT = datetime(2026, 3, 2, 8, tzinfo=UTC)


def answer(rows: object, user: object = "there") -> object:
    return {"data": {"matchedUser": user, "recentAcSubmissionList": rows}}


def test_a_list_is_read() -> None:
    assert accepted_in(answer([ROW]), "me", "site") == (Accepted("two-sum", AT),)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (answer(None, None), "site knows no user called me"),
        (
            {"errors": [{"message": "That user does not exist."}], "data": {"matchedUser": None}},
            "site knows no user called me",
        ),
        (answer(None), "site shows no accepted submissions of me"),
        (answer([]), "site shows no accepted submissions of me"),
        (
            {"errors": [{"message": "Cannot query \x1b[31mfield"}]},
            "site does not understand the question: Cannot query",
        ),
        ({"errors": [3]}, "it does not say why"),
        ({}, "in a shape that this version does not understand"),
        (None, "in a shape"),
        ([ROW], "in a shape"),
        (answer("two-sum"), "in a shape"),
        (answer(["two-sum"]), "in a shape"),
        (answer([{}]), "in a shape"),
        (answer([{**ROW, "timestamp": None}]), "in a shape"),
        (answer([{**ROW, "timestamp": "9" * 30}]), "in a shape"),
        (answer([{**ROW, "titleSlug": "Two Sum"}]), "in a shape"),
    ],
)
def test_every_other_answer_is_a_sentence(told: object, sentence: str) -> None:
    with pytest.raises(TrainerError) as caught:
        accepted_in(told, "me", "site")

    assert sentence in caught.value.message and caught.value.message.isprintable()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["data", "errors", "matchedUser", "recentAcSubmissionList", "titleSlug", "timestamp"]),
            inner,
        )
    ),
)


@given(JSON)
def test_any_answer_is_a_list_or_a_sentence(told: object) -> None:
    try:
        assert accepted_in(told, "me", "site")
    except TrainerError as error:
        assert error.message and error.hint


def test_a_problem_counts_once_a_study_day() -> None:
    night = datetime(2026, 3, 3, 3, tzinfo=UTC)
    accepted = [Accepted("b", night), Accepted("a", AT), Accepted("a", AT.replace(hour=20))]

    found = days_of(accepted, StudyCalendar(UTC, 4))

    assert found == (Solved("a", date(2026, 3, 2)), Solved("b", date(2026, 3, 2)))


@pytest.mark.parametrize("text", ["me_1", " me_1 ", "https://leetcode.com/u/me_1/", "https://www.leetcode.com/me_1"])
def test_a_user_is_a_name_or_the_address_of_a_profile(text: str) -> None:
    assert username_in(text) == "me_1"


@pytest.mark.parametrize("text", ["", "two words", "https://example.com/u/me", "me@example.com", "x" * 61, "mé"])
def test_what_is_no_user_name_is_not_sent(text: str) -> None:
    with pytest.raises(UsageError, match="is no LeetCode user name"):
        username_in(text)
