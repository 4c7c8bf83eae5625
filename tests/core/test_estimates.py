"""The estimate evaluator: arithmetic and nothing else."""

from __future__ import annotations

import pytest

from trainer.core.estimates import evaluate, read_number, within


@pytest.mark.parametrize(
    ("expression", "value"),
    [("1 + 2 * 3", 7), ("users * 20 / 86400", 20.0), ("-(2 ** 10)", -1024), ("1e3", 1000)],
)
def test_arithmetic_over_names(expression: str, value: float) -> None:
    assert evaluate(expression, {"users": 86400.0}) == value


@pytest.mark.parametrize(
    ("expression", "says"),
    [
        ("__import__('os')", "only numbers"),
        ("(1).real", "only numbers"),
        ("'a' * 9", "only numbers"),
        ("True", "only numbers"),
        ("9 ** 9 ** 9", "exponent"),
        ("1 / 0", "zero"),
        ("1 +", "not an arithmetic expression"),
        ("rps", "not a known name"),
        ("(-8) ** 0.5", "negative number"),
        ("10.0 ** 60 * 10.0 ** 60 * 10.0**64 * 10.0**64 * 10.0**64**1", ""),
    ],
)
def test_anything_else_is_refused(expression: str, says: str) -> None:
    if says:
        with pytest.raises(ValueError, match=says):
            evaluate(expression, {})
    else:
        assert evaluate(expression, {}) > 1e300


@pytest.mark.parametrize(("typed", "value"), [("1,200", 1200), ("1.2k", 1200), ("3M", 3e6), ("5e6", 5e6), ("2*3", 6)])
def test_numbers_as_people_type_them(typed: str, value: float) -> None:
    assert read_number(typed, {}) == value


def test_nonsense_is_not_a_number() -> None:
    with pytest.raises(ValueError):
        read_number("lots", {})


def test_within_a_factor_both_ways() -> None:
    assert within(50, 100, 2) and within(200, 100, 2)
    assert not within(49, 100, 2) and not within(201, 100, 2)
    assert not within(-100, 100, 2)
    assert within(0, 0, 2) and not within(0, 5, 2)
