"""Tables that people have: comma, semicolon or tab between cells, with or without quotes and a header.

Pure: text in, numbered rows out. Whatever the text is, what comes back is rows or one UsageError.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from trainer.errors import UsageError

DELIMITERS = (",", ";", "\t")
ANY_LINE = "A line is a row, with commas, semicolons or tabs between its cells."


@dataclass(frozen=True, slots=True)
class Row:
    """One row with a cell that is not empty; cells are stripped."""

    line: int
    """Where it begins in the file, from 1."""
    cells: tuple[str, ...]

    def cell(self, column: int | None) -> str:
        """A cell; empty where the row is too short or there is no such column."""
        return self.cells[column] if column is not None and column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class LineFault:
    """A line that could not be used."""

    line: int
    why: str


def read_table(text: str, hint: str = ANY_LINE) -> list[Row]:
    """The rows of a text; `hint` says what belongs into an empty one.

    Raises UsageError when it is no table: nothing in it, or a cell without an end.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if lines.lstrip()[:1] == "{":
        raise UsageError("This is no table but JSON.", "What `trainer export` wrote comes in by: trainer import FILE")
    told, first = lines.partition("\n")[0].lower(), 0
    if told[:4] == "sep=" and told[4:5] in DELIMITERS:  # what Excel writes and reads
        delimiter, first = told[4], 1
        lines = lines.partition("\n")[2]
    else:
        delimiter = _delimiter(lines)
    rows, line = list[Row](), first
    reader = csv.reader(io.StringIO(lines, newline="\n"), delimiter=delimiter)
    try:
        for cells in reader:
            stripped = tuple(cell.strip() for cell in cells)
            if any(stripped):
                rows.append(Row(line + 1, stripped))
            line = first + reader.line_num
    except csv.Error:
        raise UsageError(
            f"This is not a table: line {line + 1} has no end.", "Look for a quote that is never closed."
        ) from None
    if not rows:
        raise UsageError("The file is empty.", hint)
    return rows


def column_of(header: Row, names: Sequence[str]) -> int | None:
    """The first of `columns_of`; None where no column is called like one of these names."""
    return next(iter(columns_of(header, names)), None)


def columns_of(header: Row, names: Sequence[str]) -> list[int]:
    """The columns that are called like one of these names, in the order of the names; see `plain`."""
    titles = [plain(cell) for cell in header.cells]
    return [titles.index(name) for name in names if name in titles]


def is_header(row: Row, names: Collection[str]) -> bool:
    """Whether a first row names columns rather than holding values."""
    return any(plain(cell) in names for cell in row.cells)


def plain(title: str) -> str:
    """A column's title as it is compared: lower case, letters, digits and # alone (`Last Submitted` is lastsubmitted)."""
    return "".join(char for char in title.lower() if char.isalnum() or char == "#")


def csv_text(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table as comma-separated text with line feeds."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header, *rows])
    return text.getvalue()


def _delimiter(text: str) -> str:
    """The one that the first line with anything in it has most often outside of quotes."""
    line = next((line for line in text.split("\n") if line.strip()), "")
    outside = "".join(line.split('"')[::2])
    counts: Mapping[str, int] = {one: outside.count(one) for one in DELIMITERS}
    return max(DELIMITERS, key=lambda one: counts[one])
