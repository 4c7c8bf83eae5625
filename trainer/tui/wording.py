"""How values read on the screen: dates, minutes, clocks, and foreign text made safe to show."""

from __future__ import annotations

from datetime import date, timedelta

from trainer.core.safetext import UNSAFE


def clean(text: str) -> str:
    """Text without characters that could move the cursor, recolour the screen or turn the direction of writing."""
    return UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))


def in_days(day: date, today: date) -> str:
    """A coming or past day as a person says it: today, tomorrow, in 5 days, 12 Apr."""
    ahead = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if ahead in near:
        return near[ahead]
    if 1 < ahead < 14:
        return f"in {ahead} days"
    if ahead < 0:
        return f"{-ahead} days ago"
    return short_date(day, today)


def short_date(day: date, today: date) -> str:
    """12 Apr, with the year where it is another one."""
    return f"{day.day} {day:%b}" + (f" {day.year}" if day.year != today.year else "")


def long_date(day: date) -> str:
    """Monday 2 March."""
    return f"{day:%A} {day.day} {day:%B}"


def clock(seconds: float) -> str:
    """12:34, or 1:02:03."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    tail = f"{rest // 60:02}:{rest % 60:02}"
    return f"{hours}:{tail}" if hours else tail


def minutes(number: float) -> str:
    """25 min, or 1 h 5 min."""
    whole = round(number)
    if whole < 60:
        return f"{whole} min"
    return f"{whole // 60} h" + (f" {whole % 60} min" if whole % 60 else "")


def left(time: timedelta) -> str:
    """The clock of a deadline."""
    return clock(time.total_seconds())


def count(number: int, noun: str) -> str:
    """1 hint, 2 hints."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
