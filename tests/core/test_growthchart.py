"""The chart: a power of n is a straight line, and nothing leaves its frame."""

from __future__ import annotations

import pytest

from trainer.core.complexity import Point, fit
from trainer.core.growthchart import chart, short_time

SQUARES: list[Point] = [(10 * 2**step, 1e-7 * (10 * 2**step) ** 2) for step in range(9)]


def test_a_chart_shows_points_curve_and_the_ends_of_both_axes() -> None:
    assert chart(SQUARES, fit(SQUARES), 34, 8).splitlines() == [
        " 655 ms │                      ··●",
        "        │                 ·●··●",
        "        │             ··●·",
        "        │        ·●··●",
        "        │   ●··●·",
        "  10 µs │●··",
        "        └─────────────────────────",
        "         10                  2,560",
    ]


@pytest.mark.parametrize(("width", "height"), [(20, 4), (34, 8), (80, 20)])
@pytest.mark.parametrize("points", [SQUARES, SQUARES[:1], [(1, 0.5), (1, 0.5)], [(3, 1e-7), (10**9, 500.0)]])
def test_nothing_leaves_the_frame(points: list[Point], width: int, height: int) -> None:
    lines = chart(points, fit(points), width, height).splitlines()

    assert len(lines) == height
    assert max(map(len, lines)) <= width
    assert any("●" in line for line in lines)


@pytest.mark.parametrize(("points", "width", "height"), [([], 40, 10), (SQUARES, 19, 10), (SQUARES, 40, 3)])
def test_without_points_or_room_there_is_no_chart(points: list[Point], width: int, height: int) -> None:
    assert chart(points, fit(points), width, height) == ""


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(2.34, "2.3 s"), (12.0, "12 s"), (0.0349, "35 ms"), (0.0012, "1.2 ms"), (5.6e-6, "5.6 µs"), (2e-8, "0.0 µs")],
)
def test_times_have_two_digits(seconds: float, text: str) -> None:
    assert short_time(seconds) == text
