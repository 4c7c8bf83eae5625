"""When an answer is accepted, and what is said when it is not."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.compare import difference, difference_of_calls, shown
from trainer.core.jsonvalue import Json
from trainer.core.problem import Comparison

EXACT, FLOAT = Comparison.EXACT, Comparison.FLOAT
UNORDERED, DEEP = Comparison.UNORDERED, Comparison.UNORDERED_DEEP
ORDERED = [EXACT, FLOAT, UNORDERED, DEEP]

scalars = st.none() | st.booleans() | st.integers(-5, 5) | st.floats(-3, 3) | st.text(max_size=3)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=2), inner, max_size=3)
)
returns = st.sampled_from(["", "int", "bool", "List[int]", "List[List[bool]]", "Optional[List[str]]", "float"])


@given(st.sampled_from(ORDERED), values, returns)
def test_an_answer_equal_to_the_expected_one_is_accepted(comparison: Comparison, value: Json, kind: str) -> None:
    assert difference(comparison, value, value, kind) is None


@given(values, values)
def test_exact_accepts_exactly_what_is_equal(expected: Json, got: Json) -> None:
    assert (difference(EXACT, expected, got, "") is None) == (expected == got)


@given(st.sampled_from(ORDERED), values, values, returns)
def test_a_refusal_is_always_one_line_of_text(comparison: Comparison, expected: Json, got: Json, kind: str) -> None:
    found = difference(comparison, expected, got, kind)

    assert found is None or (found and len(found) < 400)


@given(st.lists(st.lists(st.integers(0, 3), max_size=3), max_size=5), st.randoms(use_true_random=False))
def test_order_matters_only_where_it_should(expected: list[list[int]], rng: random.Random) -> None:
    outer = rng.sample(expected, len(expected))
    inner = [rng.sample(items, len(items)) for items in outer]

    assert difference(UNORDERED, expected, outer, "") is None
    assert difference(DEEP, expected, inner, "") is None
    assert (difference(EXACT, expected, outer, "") is None) == (outer == expected)
    assert (difference(UNORDERED, expected, inner, "") is None) == (sorted(inner) == sorted(expected))


@given(st.lists(st.integers(0, 3), min_size=1, max_size=6), st.integers(0, 5), st.integers(4, 9))
def test_another_item_is_noticed_in_any_order(expected: list[int], place: int, item: int) -> None:
    got = list(expected)
    got[place % len(got)] = item

    for comparison in ORDERED:
        assert difference(comparison, expected, got, "List[int]") is not None
        assert difference(comparison, expected, [*expected, item], "List[int]") is not None
        assert difference(comparison, expected, expected[:-1], "List[int]") is not None


@pytest.mark.parametrize(
    ("got", "accepted"),
    [
        (1.0, True),
        (1.000009, True),
        (0.99999, True),
        (1.00002, False),
        (1, True),
        (2, False),
        ("1", False),
        (None, False),
    ],
)
def test_floats_are_compared_with_an_absolute_tolerance_near_one(got: Json, accepted: bool) -> None:
    assert (difference(FLOAT, 1.0, got, "float") is None) == accepted


@pytest.mark.parametrize(
    ("expected", "got", "accepted"),
    [
        (1e9, 1e9 + 9_000, True),
        (1e9, 1e9 + 11_000, False),
        (10**9, 10**9 + 1, False),
        ([0.5, [1e-6]], [0.500001, [0]], True),
        ([0.5], [0.5, 0.5], False),
        (1.5, 10**400, False),
    ],
)
def test_large_floats_are_compared_with_a_relative_tolerance(expected: Json, got: Json, accepted: bool) -> None:
    assert (difference(FLOAT, expected, got, "") is None) == accepted


@pytest.mark.parametrize(
    ("expected", "got", "kind", "accepted"),
    [
        (1, 1.0, "int", True),
        (1, True, "int", True),
        (1, 1.5, "int", False),
        (1, "1", "int", False),
        (True, 7, "bool", True),
        (True, [0], "bool", True),
        (False, "", "bool", True),
        (False, None, "bool", False),
        (True, 7, "", False),
        ([True, False], [5, 0], "List[bool]", True),
        ([], None, "List[int]", True),
        ([], None, "Optional[List[int]]", True),
        ([1], None, "List[int]", False),
        ([], None, "str", False),
        ("", None, "str", False),
        (None, None, "None", True),
        ("ab", ["a", "b"], "str", False),
    ],
)
def test_what_leetcode_forgives(expected: Json, got: Json, kind: str, accepted: bool) -> None:
    assert (difference(EXACT, expected, got, kind) is None) == accepted


@pytest.mark.parametrize(
    ("comparison", "expected", "got", "sentence"),
    [
        (EXACT, [1, 2, 3, 7], [1, 2, 3, 9], "item 3: expected 7, got 9"),
        (EXACT, [[1], [2, 3]], [[1], [2, 4]], "item 1[1]: expected 3, got 4"),
        (EXACT, [1, 2], [1], "expected 2 items, got 1 item"),
        (EXACT, [[1, 2]], [[1]], "item 0: expected 2 items, got 1 item"),
        (EXACT, 1, None, "expected 1, but None was returned: is a return missing?"),
        (EXACT, True, False, "expected true, got false"),
        (EXACT, "abc", "abd", 'expected "abc", got "abd"'),
        (EXACT, "a" * 50 + "b", "a" * 50 + "c", 'character 50: expected "b", got "c"'),
        (EXACT, "a" * 50, "a" * 40, "expected 50 characters, got the first 40 of them"),
        (EXACT, "a" * 40, "a" * 50, "expected 40 characters, got 10 more after them"),
        (EXACT, {"a": 1}, {"b": 1}, 'key "a" is missing'),
        (EXACT, {"a": [1]}, {"a": [2]}, 'key "a"[0]: expected 1, got 2'),
        (EXACT, {}, {"b": 1}, 'key "b" is not expected'),
        (EXACT, [], list(range(100)), "expected 0 items, got 100 items"),
        (EXACT, 1, [0] * 100, "expected 1, got [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0…"),
        (
            UNORDERED,
            [1, 2],
            [2, 3],
            "expected 2 items in any order, got 2: 1 is missing and item 1, 3, is not expected",
        ),
        (
            UNORDERED,
            [1, 1, 2],
            [1, 2, 2],
            "expected 3 items in any order, got 3: 1 is missing and 2 is there 2 times instead of 1",
        ),
        (UNORDERED, [1], [1, 1], "expected 1 item in any order, got 2: 1 is there 2 times instead of 1"),
        (UNORDERED, [1], 1, "expected [1], got 1"),
    ],
)
def test_the_sentence_says_where(comparison: Comparison, expected: Json, got: Json, sentence: str) -> None:
    assert difference(comparison, expected, got, "") == sentence


def test_a_wrong_call_of_a_design_class_is_named() -> None:
    operations = ["Box", "put", "get"]
    arguments: list[Json] = [[3], [1, "x"], [1]]
    expected: Json = [None, None, ["b", "a"]]

    assert difference_of_calls(UNORDERED, operations, expected, [None, None, ["a", "b"]], arguments) is None
    assert (
        difference_of_calls(EXACT, operations, expected, [None, None, ["a", "b"]], arguments)
        == 'call 2, get(1): item 0: expected "b", got "a"'
    )
    assert difference_of_calls(EXACT, operations, expected, [None], arguments) == "expected 3 items, got 1 item"


def test_a_checkers_answers_cannot_be_compared_here() -> None:
    with pytest.raises(ValueError, match="check"):
        difference(Comparison.CHECKER, 1, 1, "int")


def test_an_answer_nested_without_end_is_refused() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    for comparison in ORDERED:
        assert difference(comparison, [], deep, "") is not None
        assert difference(comparison, deep, [deep], "") is not None
    # Freed level by level: the interpreter would do it recursively.
    while deep:
        deep = deep.pop()


def test_a_shown_value_is_short_whatever_it_is() -> None:
    assert shown([1, "é", None]) == '[1, "é", null]'
    assert shown(10**5000) == '"a very large number"'
    assert len(shown({"k" * 500: ["v" * 500] * 500})) == 60
