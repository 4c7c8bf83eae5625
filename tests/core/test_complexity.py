"""The fit names the growth that made the times, or says that it is unsure; it never names another one."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable

import pytest

from trainer.core.complexity import CLASSES, Point, fit

SHAPES: dict[str, Callable[[float], float]] = {
    "1": lambda n: 1.0,
    "log n": lambda n: math.log2(max(2, n)),
    "n": lambda n: n,
    "n log n": lambda n: n * math.log2(max(2, n)),
    "n^2": lambda n: n**2,
    "n^2 log n": lambda n: n**2 * math.log2(max(2, n)),
    "n^3": lambda n: n**3,
    "2^n": lambda n: 2.0**n,
}
WIDE = [round(8 * 1.7**step) for step in range(18)]
LADDERS = {
    "1": [[1000 * 2**step for step in range(9)], [30 * 2**step for step in range(14)]],
    "2^n": [list(range(3, 22)), [4, 6, 8, 10, 12, 14, 16, 18]],
}
LADDERS["log n"] = LADDERS["1"]
USUAL = [WIDE, [2**step for step in range(6, 15)], [100, 250, 600, 1500, 4000, 10_000], [10, 20, 40, 60, 80, 100]]


def times(
    name: str, sizes: Iterable[int], top_s: float, offset: float = 0.0, noise: float = 0.0, seed: int = 0
) -> list[Point]:
    """Times of this growth that reach `top_s`, plus an offset as a share of it, each off by up to `noise`."""
    sizes, rng, shape = list(sizes), random.Random(seed), SHAPES[name]
    most = shape(sizes[-1])
    return [(n, top_s * (shape(n) / most + offset) * (1 + rng.uniform(-noise, noise))) for n in sizes]


def top_s(name: str) -> float:
    """What a call of such growth takes at its largest size."""
    return 2e-5 if name in ("1", "log n") else 0.05


def test_the_classes_are_those_of_the_issue_in_order_of_growth() -> None:
    assert CLASSES == ("1", "log n", "n", "n log n", "n^2", "n^2 log n", "n^3", "2^n")
    assert tuple(SHAPES) == CLASSES


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("noise", [0.0, 0.03])
def test_clean_times_over_a_wide_range_are_named(name: str, noise: float) -> None:
    sizes = LADDERS[name][0] if name in LADDERS else WIDE
    if name == "log n":
        sizes = LADDERS[name][1]

    longest_s = top_s(name) * (100 if name in ("n^2", "n^2 log n") else 1)

    found = fit(times(name, sizes, longest_s, noise=noise, seed=3))

    assert (found.text, found.unsure) == (f"O({name})", False)


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("offset", [0.0, 0.01, 0.1, 0.5])
@pytest.mark.parametrize("noise", [0.0, 0.05, 0.1])
def test_no_other_growth_is_ever_named(name: str, offset: float, noise: float) -> None:
    for sizes in LADDERS.get(name, USUAL):
        for seed in range(25):
            found = fit(times(name, sizes, top_s(name), offset, noise, seed))

            assert found.unsure or found.candidates == (name,), (sizes, seed, found)


@pytest.mark.parametrize("base", [1.6, 2.0, 3.0])
def test_the_exponential_class_stands_for_other_bases(base: float) -> None:
    found = fit([(n, 1e-7 * base**n) for n in range(8, 24)])

    assert found.candidates == ("2^n",)
    assert found.best is not None and found.best.base == pytest.approx(base, abs=0.06)


@pytest.mark.parametrize("shape", [lambda n: n**4, lambda n: n**0.5, lambda n: math.factorial(min(n, 60))])
def test_a_growth_that_is_not_known_is_not_named(shape: Callable[[int], float]) -> None:
    assert fit([(n, 1e-4 * shape(n)) for n in (2, 4, 6, 9, 13, 19, 28, 40)]).unsure


@pytest.mark.parametrize(
    ("points", "why"),
    [
        ([], "0 different sizes are too few"),
        ([(n, 1e-4 * n) for n in (10, 100, 1000, 10_000, 100_000)], "5 different sizes are too few"),
        ([(10, 0.01)] * 20, "1 different sizes are too few"),
        ([(n, 1e-6 * n**3) for n in (100, 110, 120, 130, 140, 150, 160)], "the sizes are too close together"),
        ([(n, 1e-3) for n in (100, 110, 120, 130, 140, 150, 160)], "the calls are too short to measure"),
        ([(2**step, 5.5e-9 * 2**step) for step in range(4, 14)], "the calls are too short to measure"),
        ([(2**step, 1e-3 * (1 + step % 2 * 9)) for step in range(4, 15)], "more input sometimes takes less time"),
        ([(2**step, 1e-4 * 2**step * (1.9 if step % 3 else 1)) for step in range(4, 15)], "scatter"),
        ([(n, 0.01 * (1 + n / 1000)) for n in (10, 30, 100, 300, 1000, 3000)], "the times fit more than one"),
    ],
)
def test_where_the_data_do_not_decide_it_says_why(points: list[Point], why: str) -> None:
    found = fit(points)

    assert found.unsure
    assert why in found.why
    assert found.text.startswith("unsure")


def test_the_growths_that_remain_are_told() -> None:
    found = fit(times("n", [100, 200, 400, 800, 1600, 3200], 0.01, noise=0.1, seed=1))

    assert found.text == "unsure: O(n) or O(n log n)"
    assert found.best is not None and found.best.name in found.candidates


def test_the_curve_gives_back_the_times() -> None:
    found = fit([(n, 1e-6 * n**2 + 0.002) for n in WIDE])

    assert found.best is not None
    assert found.best.seconds(5000) == pytest.approx(25.002, rel=0.01)
    assert found.best.offset == pytest.approx(0.002, rel=0.05)
    assert found.scatter < 0.01


@pytest.mark.parametrize("power", [0.5, 1.5, 2.5])
def test_no_curve_goes_below_zero(power: float) -> None:
    found = fit([(n, 1e-5 * n**power) for n in WIDE])

    assert found.best is not None
    assert found.best.offset >= 0
    assert found.best.scale > 0


def test_points_may_come_in_any_order_and_useless_ones_do_not_matter() -> None:
    points = times("n^2", WIDE, 1.0)

    assert fit([(0, 1.0), *reversed(points), (5, 0.0)]) == fit(points)


def test_huge_sizes_do_not_overflow() -> None:
    found = fit([(10 * 8**step, 1e-8 * 10 * 8**step) for step in range(9)])

    assert found.candidates == ("n",)
