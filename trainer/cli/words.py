"""Days, times and values in the words a person uses."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from textwrap import wrap

from trainer.core.jsonvalue import Json
from trainer.core.safetext import safe


def relative_day(day: date, today: date) -> str:
    """today, tomorrow, in 5 days, 3 days ago, in 4 months."""
    ahead = (day - today).days
    if ahead == 0:
        return "today"
    if abs(ahead) == 1:
        return "tomorrow" if ahead > 0 else "yesterday"
    span = _span(abs(ahead))
    return f"in {span}" if ahead > 0 else f"{span} ago"


def _span(days: int) -> str:
    if days < 21:
        return f"{days} days"
    if days < 60:
        return f"{round(days / 7)} weeks"
    return f"{round(days / 30.44)} months" if days < 700 else f"{days / 365.25:.1f} years"


def long_day(day: date) -> str:
    """Monday 2 March 2026, whatever the system's language."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def minutes_text(minutes: float) -> str:
    """45 min, 1 h 05 min."""
    whole = round(minutes)
    return f"{whole} min" if whole < 60 else f"{whole // 60} h {whole % 60:02} min"


def clock_text(left: timedelta) -> str:
    """Minutes and seconds, as a running clock shows them: 44:59."""
    seconds = max(0, int(left.total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02}"


def value_text(value: Json, most: int = 400) -> str:
    """A value as JSON that is safe to show, cut when it is long, with its length then."""
    text = json.dumps(value, ensure_ascii=False)
    return safe(text if len(text) <= most else f"{text[:most]}… ({len(text):,} characters)")


def wrapped(text: str, columns: int = 80) -> str:
    """Markdown with its paragraphs and list items filled anew; headings, tables and code stay as they are."""
    out: list[str] = []
    block: list[str] = []
    in_code = False
    for line in [*text.rstrip().splitlines(), ""]:
        fence = line.lstrip().startswith("```")
        plain = not (in_code or fence or not line.strip() or line.startswith(("#", "|", "    ")))
        if block and (not plain or _ITEM.match(line)):
            out += _filled(block, columns)
            block = []
        if plain:
            block.append(line)
        else:
            out.append(line)
        in_code ^= fence
    return "\n".join(out[:-1])


_ITEM = re.compile(r"\s*([-*]|[0-9]+\.)\s+")


def _filled(block: list[str], columns: int) -> list[str]:
    item = _ITEM.match(block[0])
    hang = " " * len(item[0]) if item else ""
    text = " ".join([block[0].rstrip(), *(line.strip() for line in block[1:])])
    return wrap(text, columns, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)


def indented(text: str, by: str = "    ") -> str:
    """Every line moved to the right."""
    return "".join(f"{by}{line}".rstrip() + "\n" for line in text.splitlines())
