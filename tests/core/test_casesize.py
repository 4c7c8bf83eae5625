"""What n is for inputs of every kind."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from trainer.core.casesize import Sizes, sizes_of
from trainer.core.jsonvalue import Json


@pytest.mark.parametrize(
    ("args", "size"),
    [
        ({"nums": [5, 6, 7], "k": 900}, 3),
        ({"grid": [["1", "0"], ["1", "1"]]}, 4),
        ({"s": "abcde", "words": ["ab", "cd"]}, 5),
        ({"lists": [[], [1, 2], []]}, 4),
        ({"nums": []}, 0),
        ({"n": 45}, 45),
        ({"m": -7, "n": 3}, 7),
        ({"x": 2.5, "flag": True}, 0),
        ({"operations": ["Stack", "push", "pop"], "arguments": [[], [1], []]}, 3),
        ({"tree": {"value": 1, "left": [2, 3]}}, 3),
        ({}, 0),
    ],
)
def test_size(args: Mapping[str, Json], size: int) -> None:
    assert sizes_of([args]).values == (size,)


def test_all_inputs_are_measured_by_what_is_largest_in_the_last() -> None:
    assert sizes_of([{"a": [1, 2], "b": [1]}, {"a": [1, 2], "b": [1] * 9}]) == Sizes("b", (1, 9))
    assert sizes_of([]) == Sizes("", ())


def test_a_number_that_grows_far_more_than_the_structures_is_n() -> None:
    inputs: list[dict[str, Json]] = [
        {"coins": [1] * count, "amount": amount} for count, amount in ((2, 5), (3, 90), (9, 9000))
    ]

    assert sizes_of(inputs) == Sizes("amount", (5, 90, 9000), also="coins")
    assert sizes_of([{**args, "coins": [1, 2]} for args in inputs]) == Sizes("amount", (5, 90, 9000))


def test_a_number_that_jumps_or_grows_along_is_not_n() -> None:
    along: list[dict[str, Json]] = [{"nums": [1] * n, "k": n // 2} for n in (2, 20, 200)]
    assert sizes_of(along).name == "nums"
    jumps: list[dict[str, Json]] = [
        {"nums": [1] * n, "target": t} for n, t in ((2, 1), (4, 9000), (8, 3), (16, 8000), (32, 5))
    ]
    assert sizes_of(jumps).name == "nums"
