"""The words around today's list: the day, the time picker, the side column and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.core.history import Streak
from trainer.tui.charts import Part, meter, recent_weeks
from trainer.tui.clicking import clickable
from trainer.tui.wording import clean, count, long_date, minutes

if TYPE_CHECKING:
    from trainer.services.statistics import Statistics
    from trainer.services.today import Overview

SIDE = 26
"""Columns of the side column."""


def streak_line(streak: Streak) -> Content:
    """For the corner of the screen."""
    if not streak.current:
        return Content.styled("no streak yet" if not streak.best else f"best streak {streak.best}", "$foreground-muted")
    tail = "" if streak.today else ", today still open"
    return Content.assemble((f"{count(streak.current, 'day')} in a row", "$text-success"), (tail, "$foreground-muted"))


def day_line(overview: Overview) -> Content:
    """The date and what the queue takes."""
    queue = overview.plan.queue
    what = f"{count(len(queue), 'item')}, {minutes(overview.plan.minutes)}" if queue else "nothing queued"
    done = f"   {minutes(overview.minutes_done)} done" if overview.minutes_done else ""
    return Content.assemble((long_date(overview.day), "b"), ("   ", ""), (what, ""), (done, "$foreground-muted"))


def picker_line(choices: Sequence[int | None], chosen: int | None, overview: Overview) -> Content:
    """How much time there is; every choice can be clicked."""
    parts: list[Part] = [("I have  ", "$foreground-muted")]
    for place, choice in enumerate(choices):
        label = f"{choice}" if choice else f"the day ({overview.plan.budget if chosen is None else 'all of it'})"
        text = f" {label} "
        style = "b $background on $accent" if choice == chosen else "$foreground-muted"
        parts += [clickable(Content.styled(text, style), f"minutes({place})"), " "]
    return Content.assemble(*parts, (" minutes", "$foreground-muted"))


def side(overview: Overview, day_minutes: int) -> Content:
    """Today in figures."""
    parts: list[Part] = [
        ("Today\n", "b $accent"),
        meter(overview.minutes_done / max(1, day_minutes), SIDE),
        (f"\n{minutes(overview.minutes_done)} of {minutes(day_minutes)}", "$foreground-muted"),
        (f", {overview.new_today} new\n\n" if overview.new_today else "\n\n", "$foreground-muted"),
        ("Streak\n", "b $accent"),
        f"{count(overview.streak.current, 'day')}",
        (f", best {overview.streak.best}\n", "$foreground-muted"),
        ("practised today\n" if overview.streak.today else "today is still open\n", "$foreground-muted"),
    ]
    return Content.assemble(*parts)


def progress(found: Statistics) -> Content:
    """The last weeks, and how ready each topic is."""
    parts: list[Part] = [
        ("\nLast weeks\n", "b $accent"),
        recent_weeks(found.minutes_by_day, found.day, SIDE),
        ("\nReadiness\n", "b $accent"),
    ]
    for topic in found.topics:
        name = Content.styled(clean(topic.topic).replace("-", " "), "$foreground-muted")
        parts.append(name.truncate(SIDE - 11, ellipsis=True, pad=True))
        parts += [" ", meter(topic.readiness, 5), f" {topic.readiness:>4.0%}\n"]
    return Content.assemble(*parts)


def what_next(overview: Overview, *, items: int, has_rows: bool) -> str:
    """A sentence below the list: a welcome, or why there is nothing and what to do then."""
    if not items:
        return (
            "There is nothing to practise yet: no content was found.\n"
            "Run `trainer doctor` in a terminal to see where it is looked for, or `trainer new SLUG` to write a problem."
        )
    if not has_rows and overview.plan.budget <= 0:
        return "The day's minutes are done. Well done. Press → for more time, or 2 for the library."
    if not has_rows:
        return "Nothing is due. Press 2 to choose something from the library, or 3 for a mock interview."
    if not overview.streak.best:
        return (
            "Welcome. Press enter to start the first item. When you end it you grade it, and it comes back just before "
            "you would forget it. F1 lists every key; → plans with more time."
        )
    return ""
