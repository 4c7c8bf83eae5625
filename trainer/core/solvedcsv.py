"""A table of solved problems, as people keep it: columns by their titles, or a problem and a date without any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from trainer.core.daycolumn import DateOrder, day_in, is_unknown, order_of
from trainer.core.problemnames import ProblemNames
from trainer.core.tabletext import LineFault, Row, column_of, columns_of, is_header, read_table
from trainer.errors import UsageError

PROBLEM_COLUMNS = (
    *("slug", "titleslug", "problemslug", "url", "link", "leetcodelink", "problemlink", "leetcodeurl"),
    *("number", "leetcode", "leetcodenumber", "problemnumber", "frontendid", "questionfrontendid", "problemid"),
    *("title", "problem", "problemname", "name", "question", "item"),
    *("questionid", "id", "no", "nr", "num", "#"),  # also what a table numbers its own lines with
)
DATE_COLUMNS = (
    *("date", "solved", "solvedon", "solvedat", "solveddate", "datesolved", "lastsolved", "completed", "completedon"),
    *("lastsubmitted", "lastsubmittedat", "submitted", "submittedat", "submissiondate", "submissiontime"),
    *("lastsubmission", "day", "when", "timestamp", "time"),
)
STATUS_COLUMNS = ("status", "state", "result", "verdict", "done", "solved", "completed")
_DONE = frozenset(
    ("", "1", "x", "y", "yes", "true", "ok", "ac", "done", "solved", "accepted", "complete", "completed", "finished")
) | frozenset("✓✔✅☑")
_OPEN = frozenset(
    ("0", "n", "no", "false", "todo", "to do", "open", "tried", "attempted", "unsolved", "not started", "in progress")
)


@dataclass(frozen=True, slots=True)
class Solved:
    """A problem was solved elsewhere."""

    slug: str
    day: date | None
    """The study day; None when nobody knows."""


@dataclass(frozen=True, slots=True)
class SolvedTable:
    """What a table says."""

    solved: tuple[Solved, ...]
    """In the order of the file, each only once."""
    faults: tuple[LineFault, ...]
    unsolved: int
    """Lines that say themselves that their problem is not solved."""


def read_solved(
    text: str, names: ProblemNames, today: date, zone: tzinfo, order: DateOrder | None = None
) -> SolvedTable:
    """What a text says; `order` settles what stands first in 3/4/2026. Raises UsageError where a whole column cannot be read."""
    rows = read_table(text, "A line holds a problem and a date: two-sum,2026-01-31")
    problems: Sequence[int] = (0,)
    dates: int | None = 1
    status: int | None = None
    if is_header(rows[0], PROBLEM_COLUMNS) or is_header(rows[0], DATE_COLUMNS):
        header, *rows = rows
        problems = _problem_columns(header)
        dates, status = _date_column(header, rows), column_of(header, STATUS_COLUMNS)
    status = None if status == dates else status
    wanted = [row for row in rows if _is_solved(row.cell(status)) and not _is_open(row.cell(dates))]
    cells = [(row.line, row.cell(dates)) for row in wanted]
    decided = order or order_of(cells, today)
    found: dict[Solved, None] = {}
    faults = list[LineFault]()
    for row in wanted:
        try:
            cell = row.cell(dates)
            known = not (is_unknown(cell) or cell.lower() in _DONE)
            day = day_in(cell, decided, today, zone) if known else None
            found.setdefault(Solved(names.slug_among(row.cell(column) for column in problems), day))
        except ValueError as error:
            faults.append(LineFault(row.line, f"{error}."))
    return SolvedTable(tuple(found), tuple(faults), len(rows) - len(wanted))


def _problem_columns(header: Row) -> Sequence[int]:
    columns = columns_of(header, PROBLEM_COLUMNS)
    if not columns:
        raise UsageError("No column names the problems.", "Call one slug, number, title or url, and another one date.")
    return columns


def _date_column(header: Row, rows: Sequence[Row]) -> int | None:
    """The first column with a date's title that holds something else than yes and no."""
    columns = columns_of(header, DATE_COLUMNS)
    telling = (c for c in columns if any((row.cell(c).lower() not in _DONE | _OPEN) for row in rows))
    return next(telling, columns[0] if columns else None)


def _is_solved(cell: str) -> bool:
    return cell.lower() in _DONE


def _is_open(cell: str) -> bool:
    return cell.lower() in _OPEN
