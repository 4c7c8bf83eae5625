"""Which companies ask which problems, from tables that the user brought: a filter, an order and a line about a problem."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.core.companies import CompanyTable, Tags, key_of, merged, read_companies, tags_text
from trainer.core.items import Kind
from trainer.errors import UsageError
from trainer.services.imports import problem_names
from trainer.services.library import company_tags
from trainer.services.ports import Context

IMPORT_HINT = "Bring a table of your own: trainer import --companies FILE.csv"


@dataclass(frozen=True, slots=True)
class Tagged:
    """What an import of tables did, or would do."""

    tables: tuple[CompanyTable, ...]
    """In the order of the files."""
    companies: int
    """How many there are now."""
    problems: int
    """How many problems have one now."""
    shipped: int
    """How many of those are in the bank."""
    path: Path | None
    """Where they are kept; None when nothing was written."""


def import_tables(
    ctx: Context, files: Sequence[tuple[str, str]], *, replace: bool = False, dry_run: bool = False
) -> Tagged:
    """Add tables, as (name of the company where no column has one, text), to what there is, or put them in its place.

    Raises UsageError when one of them is no such table; nothing is changed then.
    """
    names = problem_names(ctx)
    tables = tuple(read_companies(text, names, of_file) for of_file, text in files)
    together: Tags = {} if replace else company_tags(ctx)
    for table in tables:
        together = merged(together, table.tags)
    understood = sum(table.rows for table in tables)
    path = ctx.companies.write(tags_text(together)) if understood and not dry_run else None
    shipped = sum(f"{Kind.PROBLEM}:{slug}" in ctx.content.items() for slug in together)
    return Tagged(tables, len(companies_in(together)), len(together), shipped, path)


def companies_in(known: Tags) -> list[str]:
    """Every company, in alphabetical order."""
    return sorted({company for companies in known.values() for company in companies})


def company_named(wanted: str, companies: Sequence[str]) -> str:
    """The company that is meant: by its name or the only one that begins so. Raises UsageError with the nearest names."""
    if not companies:
        raise UsageError("Nothing is known about companies yet.", IMPORT_HINT)
    key = key_of(wanted)
    starting = [company for company in companies if key and company.startswith(key)]
    if key in starting:
        return key
    if len(starting) == 1:
        return starting[0]
    near = starting[:5] or _near(key, companies)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"There is {', '.join(companies[:8])}."
    raise UsageError(f"There is no company {wanted!r} in your table.", hint)


def slugs_of(known: Tags, company: str) -> Iterable[str]:
    """What a company asks, the most frequent first."""
    asked = [(-companies[company], slug) for slug, companies in known.items() if company in companies]
    return [slug for _, slug in sorted(asked)]


def _near(key: str, companies: Sequence[str]) -> list[str]:
    from difflib import get_close_matches  # for a typing mistake only

    return get_close_matches(key, companies, n=3, cutoff=0.5)
