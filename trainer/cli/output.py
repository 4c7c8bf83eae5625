"""What goes where: data as JSON lines or tables on stdout, talk on stderr; colour only where a terminal listens."""

from __future__ import annotations

import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from textwrap import wrap
from typing import Any

import click

from trainer.core.safetext import safe_json

json_option = click.option("--json", "as_json", is_flag=True, help="Print data: one JSON object per line.")


def emit(row: Mapping[str, object]) -> None:
    """One line of data."""
    click.echo(safe_json(json.dumps(row, ensure_ascii=False, default=_plain)))


def talk(text: str = "") -> None:
    """Something for the person in front of the screen, which is no data."""
    click.echo(text, err=True)


def tell(message: str, hint: str = "") -> None:
    """An error for a person: one sentence, and below it what to do."""
    click.echo(f"trainer: {message}", err=True)
    if hint:
        click.echo(f"  {hint}", err=True)


def show(text: str = "") -> None:
    """A line of the answer."""
    click.echo(text)


def bold(text: str) -> str:
    """Headings."""
    return click.style(text, bold=True)


def dim(text: str) -> str:
    """What may be overlooked."""
    return click.style(text, dim=True)


def good(text: str) -> str:
    """Accepted, in order."""
    return click.style(text, fg="green")


def bad(text: str) -> str:
    """Not accepted, at fault."""
    return click.style(text, fg="red")


def notable(text: str) -> str:
    """Due, running, to be looked at."""
    return click.style(text, fg="yellow")


def width() -> int | None:
    """Columns of the terminal; None where nothing needs to be cut, as in a pipe."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdigit():
        return max(40, shutil.get_terminal_size().columns)
    return None


def table(
    rows: Iterable[Sequence[str]],
    *,
    right: frozenset[int] = frozenset(),
    indent: str = "  ",
    styles: Mapping[int, Callable[[str], str]] | None = None,
    flexible: int | None = None,
) -> None:
    """Print rows in aligned columns.

    Where the terminal is narrow the `flexible` column gives way: it is cut, or broken into lines when it is the last one.
    """
    held = [list(row) for row in rows]
    if not held:
        return
    widths = _widths(held, len(indent), flexible)
    for row in held:
        lines = [row]
        if flexible == len(row) - 1:
            folded = wrap(row[-1], max(8, widths[-1]), break_long_words=False) or [""]
            lines = [[*row[:-1], folded[0]], *([*[""] * (len(row) - 1), more] for more in folded[1:])]
        for cells in lines:
            click.echo((indent + "  ".join(_painted(cells, widths, right, styles or {}))).rstrip())


def _widths(rows: Sequence[Sequence[str]], indent: int, flexible: int | None) -> list[int]:
    widths = [max(_cells(row[column]) for row in rows) for column in range(len(rows[0]))]
    limit = width()
    if limit is not None and flexible is not None:
        others = indent + sum(widths) - widths[flexible] + 2 * (len(widths) - 1)
        widths[flexible] = max(8, min(widths[flexible], limit - others))
    return widths


def _painted(
    row: Sequence[str], widths: Sequence[int], right: frozenset[int], styles: Mapping[int, Callable[[str], str]]
) -> Iterator[str]:
    for column, text in enumerate(row):
        cell = text if column == len(row) - 1 and column not in right else _cut(text, widths[column])
        if column in right or column < len(row) - 1:
            cell = _padded(cell, widths[column], right=column in right)
        yield styles[column](cell) if column in styles and text else cell


def _cells(text: str) -> int:
    """Columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)


def _cut(text: str, cells: int) -> str:
    if _cells(text) <= cells:
        return text
    while text and _cells(text) > cells - 1:
        text = text[:-1]
    return text + "…"


def _padded(text: str, cells: int, *, right: bool) -> str:
    gap = " " * (cells - _cells(text))
    return gap + text if right else text + gap


def _plain(value: Any) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return str(value)
    raise TypeError(f"{type(value).__name__} is not data")
