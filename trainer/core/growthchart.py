"""A small chart of times against sizes, both on logarithmic axes, so that every power of n is a straight line."""

from __future__ import annotations

import math
from collections.abc import Sequence

from trainer.core.complexity import Fit, Point

MEASURED, FITTED = "●", "·"
_UNITS = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"))
_LEFT = 8
"""Columns for the times beside the axis."""


def chart(points: Sequence[Point], fit: Fit, width: int, height: int) -> str:
    """`height` lines of at most `width` characters: points, the fitted curve, and the ends of both axes where they fit.

    Empty when there are no points or no room (20 by 4).
    """
    points = sorted((n, seconds) for n, seconds in points if n > 0 and seconds > 0)
    if not points or width < 20 or height < 4:
        return ""
    across, down = width - _LEFT - 1, height - 2
    first, last = points[0][0], points[-1][0]
    low, high = min(seconds for _, seconds in points), max(seconds for _, seconds in points)
    grid = [[" "] * across for _ in range(down)]

    def put(n: float, seconds: float, mark: str) -> None:
        row = _place(seconds, low, high, down)
        if 0 <= row < down:
            grid[down - 1 - row][_place(n, first, last, across)] = mark

    if fit.best is not None:
        for column in range(across):
            n = first * (last / first) ** (column / max(1, across - 1))
            put(n, fit.best.seconds(n), FITTED)
    for n, seconds in points:
        put(n, seconds, MEASURED)
    labels = {0: short_time(high), down - 1: short_time(low)}
    lines = [f"{labels.get(number, ''):>{_LEFT - 1}} │{''.join(row)}".rstrip() for number, row in enumerate(grid)]
    begin, end = f"{first:,}", f"{last:,}"
    room = across - len(begin)
    axis = (
        begin + end.rjust(room)
        if first != last and len(end) < room
        else end.rjust(across)
        if len(end) <= across
        else ""
    )
    return "\n".join([*lines, " " * _LEFT + "└" + "─" * across, " " * (_LEFT + 1) + axis])


def short_time(seconds: float) -> str:
    """`1.2 s`, `34 ms`, `5.6 µs`: two digits."""
    for size, unit in _UNITS:
        if seconds >= size or unit == "µs":
            value = seconds / size
            return f"{value:.1f} {unit}" if value < 9.95 else f"{value:.0f} {unit}"
    raise AssertionError("the last unit takes every time")


def _place(value: float, low: float, high: float, cells: int) -> int:
    """Which cell of a logarithmic axis a value falls in; -1 below and `cells` above it."""
    if low == high:
        return cells // 2
    if value <= 0:
        return -1
    share = math.log(value / low) / math.log(high / low)
    return min(cells, max(-1, round(share * (cells - 1))))
