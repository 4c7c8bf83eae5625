"""Recognising a problem: what a person names beside what is true, and the grade."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.world import VOCABULARY
from trainer.core.events import Grade
from trainer.core.recognition import Comparison, Hit, candidates, compare, read_names, suggest, suggest_card

RIGHT = Comparison(("bfs",), ("bfs",), Hit.MAIN, "O(n)", "O(n)", True, seconds=90.0, is_review=True)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("two-heaps", ("two-heaps",)),
        ("Two Heaps", ("two-heaps",)),
        ("two_he", ("two-heaps",)),
        ("best", ("top-k-heap",)),
        ("bfs", ("bfs",)),
        ("heap", ("top-k-heap", "two-heaps")),
        ("breadth-first", ("bfs", "multi-source-bfs")),
        ("msb", ("multi-source-bfs",)),
        ("segment tree", ()),
        (" - ", ()),
    ],
)
def test_a_name_is_an_id_a_title_or_an_unambiguous_beginning_of_its_words(typed: str, found: tuple[str, ...]) -> None:
    assert candidates(typed, VOCABULARY) == found


def test_several_names_are_read_in_order_and_once() -> None:
    assert read_names("Hash lookup, bfs,, hash-lookup", VOCABULARY) == (("hash-lookup", "bfs"), ())


def test_what_is_no_name_comes_back_with_what_is_near() -> None:
    named, unclear = read_names("hesh lokup, heap, zzz", VOCABULARY)

    assert named == ()
    assert [(one.typed, one.near) for one in unclear] == [
        ("hesh lokup", ("hash-lookup",)),
        ("heap", ("top-k-heap", "two-heaps")),
        ("zzz", ()),
    ]


@pytest.mark.parametrize(
    ("named", "hit"),
    [
        (("bfs",), Hit.MAIN),
        (("hash-lookup", "bfs"), Hit.MAIN),
        (("hash-lookup",), Hit.SECONDARY),
        (("two-heaps",), Hit.MISSED),
        ((), Hit.MISSED),
        (("two-heaps", "top-k-heap", "multi-source-bfs", "bfs"), Hit.MISSED),  # only three count
    ],
)
def test_the_main_pattern_is_the_first_of_the_problem(named: tuple[str, ...], hit: Hit) -> None:
    found = compare(named, ("bfs", "hash-lookup"), "O(n)", "O(n)", seconds=9, is_review=False)

    assert found.hit is hit


@pytest.mark.parametrize(
    ("found", "grade", "reason"),
    [
        (RIGHT, Grade.GOOD, "pattern and complexity are right"),
        (replace(RIGHT, seconds=60.0), Grade.EASY, "60 s of 120 s"),
        (replace(RIGHT, seconds=61.0), Grade.GOOD, "61 s of 120 s"),
        (replace(RIGHT, seconds=30.0, is_review=False), Grade.GOOD, "first time: Easy is for reviews"),
        (replace(RIGHT, seconds=120.0), Grade.GOOD, "120 s of 120 s"),
        (replace(RIGHT, seconds=121.0), Grade.HARD, "over time: 121 s of 120 s"),
        (replace(RIGHT, hit=Hit.SECONDARY), Grade.HARD, "named one of its patterns, but not the main one"),
        (replace(RIGHT, complexity_right=False), Grade.HARD, "the complexity is wrong"),
        (replace(RIGHT, complexity_right=False, claimed=""), Grade.HARD, "no complexity was named"),
        (replace(RIGHT, complexity_right=None, seconds=9.0), Grade.GOOD, "compare the complexity yourself"),
        (replace(RIGHT, seconds=None), Grade.GOOD, "pattern and complexity are right"),
        (replace(RIGHT, hit=Hit.MISSED, seconds=9.0), Grade.AGAIN, "the pattern was missed"),
        (replace(RIGHT, hit=Hit.MISSED, named=()), Grade.AGAIN, "no pattern was named"),
    ],
)
def test_the_grade_follows_what_was_named_and_how_fast(found: Comparison, grade: Grade, reason: str) -> None:
    suggestion = suggest(found)

    assert suggestion.grade is grade
    assert reason in suggestion.reasons


def test_all_reasons_for_hard_are_told() -> None:
    slow = replace(RIGHT, hit=Hit.SECONDARY, complexity_right=False, seconds=200.0)

    assert len(suggest(slow).reasons) == 3


@pytest.mark.parametrize(("seconds", "grade"), [(0.0, Grade.GOOD), (60.0, Grade.GOOD), (61.0, Grade.HARD)])
def test_a_card_is_good_when_it_was_turned_within_a_minute(seconds: float, grade: Grade) -> None:
    assert suggest_card(seconds).grade is grade
