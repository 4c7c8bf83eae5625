"""Small pictures made of characters. Heights and fills carry the meaning; colour only repeats it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from textual.content import Content

from trainer.core.history import shade

_RISING = " ▁▂▃▄▅▆▇█"
_SHADES = ("·", "░", "▒", "▓", "█")
_SHADE_STYLES = ("$foreground-disabled", "$accent 60%", "$accent 75%", "$accent 90%", "$accent")
_WEEKDAYS = ("Mon", "", "Wed", "", "Fri", "", "Sun")
Part = Content | str | tuple[str, str]
"""What Content.assemble takes."""


def meter(share: float, width: int, style: str = "$accent") -> Content:
    """A horizontal bar of a share from 0 to 1, on a visible track."""
    halves = round(2 * width * min(1.0, max(0.0, share)))
    bar = "━" * (halves // 2) + "╸" * (halves % 2)
    return Content.assemble((bar, style), ("─" * (width - len(bar)), "$border"))


def heatmap(minutes_by_day: Mapping[date, float], today: date, width: int) -> Content:
    """Up to a year of days, one row per weekday, newest week at the right; two columns a week where they fit."""
    column = 2 if width >= 4 + 2 * 53 else 1
    return _calendar(minutes_by_day, today, min(53, max(1, (width - 4) // column)), column, _legend())


def recent_weeks(minutes_by_day: Mapping[date, float], today: date, width: int) -> Content:
    """The last weeks, two columns each, without a legend."""
    return _calendar(minutes_by_day, today, max(1, (width - 4) // 2), 2, Content(""))


def _legend() -> Content:
    parts: list[Part] = [("    less ", "$foreground-muted")]
    parts += [(mark + " ", style) for mark, style in zip(_SHADES, _SHADE_STYLES, strict=True)]
    parts.append(("more: 0, up to 15, 30, 60 minutes a day, and over", "$foreground-muted"))
    return Content.assemble(*parts)


def _calendar(minutes_by_day: Mapping[date, float], today: date, weeks: int, column: int, legend: Content) -> Content:
    monday = today - timedelta(days=today.weekday())
    mondays = [monday - timedelta(weeks=weeks - 1 - number) for number in range(weeks)]
    parts: list[Part] = [("    " + _months(mondays, column) + "\n", "$foreground-muted")]
    for weekday, name in enumerate(_WEEKDAYS):
        parts.append((f"{name:<4}", "$foreground-muted"))
        for first in mondays:
            day = first + timedelta(days=weekday)
            level = shade(minutes_by_day.get(day, 0.0))
            parts.append((("" if day > today else _SHADES[level]).ljust(column), _SHADE_STYLES[level]))
        parts.append("\n")
    return Content.assemble(*parts, legend)


def _months(mondays: Sequence[date], column: int) -> str:
    line = ""
    for number, monday in enumerate(mondays):
        fresh = number == 0 or monday.month != mondays[number - 1].month
        if fresh and len(line) <= number * column:
            line = line.ljust(number * column) + f"{monday:%b} "
    return line.rstrip()[: len(mondays) * column]


def bars(values: Sequence[int], height: int, width: int, style: str = "$accent") -> list[Content]:
    """Vertical bars, one per value and `width` columns each, as lines from the top; the largest fills the height."""
    top = max(values, default=0)
    if not top:
        return [Content("")] * height
    levels = [max(1, round(8 * height * value / top)) if value else 0 for value in values]
    lines = []
    for row in range(height - 1, -1, -1):
        cells = (_RISING[min(8, max(0, level - 8 * row))] * max(1, width - 1) for level in levels)
        lines.append(Content.styled("".join(cell.ljust(width) for cell in cells), style))
    return lines
