"""Which companies ask which problems: tables that people find, and the one normalized table that is kept.

Numbers are comparable within one company only: some tables hold percent, others counts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from trainer.core.problemnames import ProblemNames, slugged
from trainer.core.solvedcsv import PROBLEM_COLUMNS
from trainer.core.tabletext import LineFault, column_of, columns_of, csv_text, is_header, read_table
from trainer.errors import UsageError

COMPANY_COLUMNS = ("company", "companyname", "companies", "employer")
FREQUENCY_COLUMNS = ("frequency", "freq", "frequencypercent", "occurrences", "count", "times", "score", "weight")
HEADER = ("company", "slug", "frequency")

Frequencies: TypeAlias = Mapping[str, float]
"""How often each company asks something, by its key; 0 where nobody says."""
Tags: TypeAlias = Mapping[str, Frequencies]
"""Slug -> companies."""


@dataclass(frozen=True, slots=True)
class CompanyTable:
    """What a table says."""

    tags: Tags
    rows: int
    """How many of its lines were understood."""
    faults: tuple[LineFault, ...]


def key_of(company: str) -> str:
    """The name under which a company is kept and asked for: `Goldman Sachs` is goldman-sachs."""
    return slugged(company.replace("&", " ").replace(".", " "))


def read_companies(text: str, names: ProblemNames, of_file: str = "") -> CompanyTable:
    """What a text says. `of_file` is the company where no column names one; raises UsageError when there is neither."""
    rows = read_table(text, "A line holds a company, a problem and how often: google,two-sum,85")
    company: int | None = 0
    columns: Sequence[int] = (1,)
    frequency: int | None = 2
    if is_header(rows[0], (*COMPANY_COLUMNS, *PROBLEM_COLUMNS)):
        header, *rows = rows
        company, frequency = column_of(header, COMPANY_COLUMNS), column_of(header, FREQUENCY_COLUMNS)
        columns = columns_of(header, PROBLEM_COLUMNS)
        if not columns:
            raise UsageError("No column names the problems.", "Call one slug, number, title or url.")
    if company is None and not key_of(of_file):
        raise UsageError("No column names the companies.", "Call one company, or call the file like the company.")
    told = {row.line: row.cell(frequency) for row in rows}
    fractions = _are_fractions(told.values())
    tags: dict[str, dict[str, float]] = {}
    faults, understood = list[LineFault](), 0
    for row in rows:
        try:
            asks = [key for one in row.cell(company).split("|") if (key := key_of(one))] if company is not None else []
            if company is None:
                asks = [key_of(of_file)]
            if not asks:
                raise ValueError("names no company")
            slug = names.slug_among(row.cell(column) for column in columns)
            value = _number(told[row.line]) * (100 if fractions else 1)
        except ValueError as error:
            faults.append(LineFault(row.line, f"{error}."))
            continue
        understood += 1
        for key in asks:
            tags.setdefault(slug, {})[key] = max(value, tags.get(slug, {}).get(key, 0.0))
    return CompanyTable(tags, understood, tuple(faults))


def merged(before: Tags, more: Tags) -> dict[str, dict[str, float]]:
    """Both together; where both say how often, the newer one counts."""
    together = {slug: dict(companies) for slug, companies in before.items()}
    for slug, companies in more.items():
        here = together.setdefault(slug, {})
        for company, value in companies.items():
            here[company] = value or here.get(company, 0.0)
    return together


def tags_in(text: str) -> Tags:
    """What a normalized table says; a line that was edited beyond recognition is passed over."""
    tags: dict[str, dict[str, float]] = {}
    keys: dict[str, str] = {}  # a company stands in a thousand lines
    for line in text.splitlines():
        company, slug, value = (*line.split(","), "", "")[:3]
        if (key := keys.get(company)) is None:
            key = keys[company] = key_of(company)
        slug = slug.strip()
        if key and slug and (key, slug) != HEADER[:2]:
            try:
                frequency = _number(value)
            except ValueError:
                frequency = 0.0
            tags.setdefault(slug, {})[key] = frequency
    return tags


def tags_text(tags: Tags) -> str:
    """The normalized table: by company, what is asked most first."""
    lines = [(company, -value, slug) for slug, companies in tags.items() for company, value in companies.items()]
    return csv_text(HEADER, [(company, slug, _plainly(-value)) for company, value, slug in sorted(lines)])


def _plainly(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".") if value else ""


def _are_fractions(cells: Iterable[str]) -> bool:
    """Whether numbers without a percent sign are shares of one."""
    numbers = []
    for cell in cells:
        try:
            numbers.append(_number(cell))
        except ValueError:
            continue
        if "%" in cell:
            return False
    return any(0 < number < 1 for number in numbers) and all(number <= 1 for number in numbers)


def _number(cell: str) -> float:
    """A frequency; raises ValueError when it is none."""
    text = cell.replace("%", "").replace("\u00a0", "").strip()
    if not text or text in ("-", "n/a", "?"):
        return 0.0
    if re.fullmatch(r"\d+,\d{1,2}", text, re.ASCII):  # a decimal comma
        text = text.replace(",", ".")
    try:
        value = float(text.replace(",", "")) if text.isascii() else math.nan
    except ValueError:
        value = math.nan
    if not 0 <= value < 1e9:
        raise ValueError(f"{cell[:40]!a} is no frequency")
    return value
