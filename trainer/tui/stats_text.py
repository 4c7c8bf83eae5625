"""The sections of the statistics page, each made from one Statistics value and the width there is."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from trainer.core.events import Grade
from trainer.core.history import TopicRetention
from trainer.services.statistics import Statistics, TopicProgress
from trainer.tui.charts import Part, bars, heatmap, meter
from trainer.tui.today_rows import GRADE_STYLES
from trainer.tui.wording import clean, count, minutes, short_date

_LABEL = 24
_FORECAST_ROWS = 5


def summary(found: Statistics) -> Content:
    """The figures in one line."""
    days = count(found.streak.current, "day")
    accepted = f"{found.submits_accepted} of {found.submits} submits accepted" if found.submits else "no submits yet"
    return Content.assemble(
        (f"{found.reviews}", "b"),
        " review   " if found.reviews == 1 else " reviews   ",
        (f"{found.items_started}", "b"),
        f" of {count(found.items_total, 'item')} started   ",
        (minutes(found.minutes), "b"),
        " practised   ",
        (days, "b"),
        (f" in a row (best {found.streak.best})   ", ""),
        (accepted, "$foreground-muted"),
    )


def year(found: Statistics, width: int) -> Content:
    """The last year, a cell per day."""
    return Content.assemble(("Days of practice\n", "b $accent"), heatmap(found.minutes_by_day, found.day, width))


def due_forecast(found: Statistics, width: int) -> Content:
    """How many items come due on each of the coming days."""
    values = [number for _, number, _ in found.forecast]
    total = sum(values)
    parts: list[Part] = [("Due in the coming 30 days", "b $accent")]
    if not total:
        return Content.assemble(
            *parts, ("\nNothing is scheduled yet; what you grade appears here.", "$foreground-muted")
        )
    column = max(1, min(4, (width - 6) // max(1, len(values))))
    busiest = max(values)
    parts.append((f"   {count(total, 'item')}, {minutes(sum(m for _, _, m in found.forecast))}\n", "$foreground-muted"))
    for number, line in enumerate(bars(values, _FORECAST_ROWS, column)):
        label = f"{busiest:>4} " if number == 0 else "     "
        parts += [(label, "$foreground-muted"), line, "\n"]
    last = found.forecast[-1][0]
    end = short_date(last, found.day)
    parts.append((f"     today{end:>{max(1, column * len(values) - 5)}}", "$foreground-muted"))
    return Content.assemble(*parts)


def retention(rows: Sequence[TopicRetention], width: int) -> Content:
    """Recalled reviews per topic, first meetings aside."""
    parts: list[Part] = [("Retention by topic\n", "b $accent")]
    if not rows:
        parts.append(("Appears once something came back for a second review.", "$foreground-muted"))
    room = _bar_width(width)
    for row in rows:
        parts += [*_label(row.topic), meter(row.share, room), f" {row.share:>4.0%}"]
        parts.append((f"  {row.recalled} of {count(row.reviews, 'review')}\n", "$foreground-muted"))
    return Content.assemble(*parts).rstrip()


def readiness(rows: Sequence[TopicProgress], width: int) -> Content:
    """Mean probability of recall per topic; what was never practised counts as nothing."""
    parts: list[Part] = [("Readiness by topic\n", "b $accent")]
    if not rows:
        parts.append(("There is no content yet.", "$foreground-muted"))
    room = _bar_width(width)
    for row in rows:
        parts += [*_label(row.topic), meter(row.readiness, room), f" {row.readiness:>4.0%}"]
        parts.append((f"  {row.started} of {row.total} started\n", "$foreground-muted"))
    return Content.assemble(*parts).rstrip()


def grades(found: Statistics, width: int) -> Content:
    """How often each grade was given."""
    total = sum(found.grades.values())
    parts: list[Part] = [("Grades\n", "b $accent")]
    if not total:
        return Content.assemble(*parts, ("No grades yet: press 1 and start with the first item.", "$foreground-muted"))
    room = _bar_width(width)
    for grade in Grade:
        number = found.grades.get(int(grade), 0)
        parts += [*_label(grade.word), meter(number / total, room, GRADE_STYLES[int(grade)])]
        parts += [f" {number / total:>4.0%}", (f"  {number}\n", "$foreground-muted")]
    return Content.assemble(*parts)


def _bar_width(width: int) -> int:
    return max(8, min(40, width - _LABEL - 26))


def _label(text: str) -> tuple[Part, ...]:
    return (clean(text).replace("-", " ")[: _LABEL - 2].ljust(_LABEL),)
