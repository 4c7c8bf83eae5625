"""The answers of `trainer import`: what came of a table of solved problems, of LeetCode's list, of tables of companies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import urlsplit

from trainer.bootstrap import App
from trainer.cli.output import bold, dim, emit, show, table, talk
from trainer.cli.sources import read_source
from trainer.cli.words import relative_day
from trainer.core.daycolumn import DateOrder
from trainer.core.solvedcsv import SolvedTable
from trainer.core.solvedsite import MOST, days_of, username_in
from trainer.core.tabletext import LineFault
from trainer.core.wording import counted
from trainer.errors import UsageError
from trainer.services import companies, imports

SHOWN = 10
"""Lines and slugs of one sort that a person is shown; --json has all."""


def import_solved(app: App, file: str, order: DateOrder | None, *, dry_run: bool, as_json: bool) -> int:
    """`trainer import --solved FILE`; returns the exit code, 1 when no line could be used."""
    read = imports.read_table(app, read_source(file), order)
    return _take(app, read, dry_run=dry_run, as_json=as_json)


def import_leetcode(app: App, who: str, *, yes: bool, dry_run: bool, as_json: bool) -> int:
    """`trainer import --leetcode USERNAME`; nothing is sent before somebody agreed."""
    username = username_in(who)
    host = urlsplit(app.leetcode).hostname
    question = f"This sends the user name {username} to {host}, and nothing else. Ask for the accepted submissions?"
    if not yes and not app.agrees(question):
        raise UsageError("Nothing was sent.", f"Say --yes to send the user name {username} to {host}.")
    accepted = app.recent_accepted(username)
    heard = counted(len(accepted), "accepted submission")
    talk(f"{host} tells of the newest {heard}; without a login it never tells of more than {MOST}.")
    read = SolvedTable(days_of(accepted, app.calendar), (), 0)
    return _take(app, read, dry_run=dry_run, as_json=as_json)


def import_companies(app: App, files: Sequence[str], *, replace: bool, dry_run: bool, as_json: bool) -> int:
    """`trainer import --companies FILE ...`; returns the exit code, 1 when no line could be used."""
    texts = [("" if file == "-" else PurePath(file).stem, read_source(file)) for file in files]
    done = companies.import_tables(app, texts, replace=replace, dry_run=dry_run)
    rows = sum(read.rows for read in done.tables)
    if as_json:
        emit(
            {
                "rows": rows,
                "companies": done.companies,
                "problems": done.problems,
                "shipped": done.shipped,
                "unreadable": [
                    {"file": file, "line": fault.line, "why": fault.why}
                    for file, read in zip(files, done.tables, strict=True)
                    for fault in read.faults
                ],
                "dry_run": dry_run,
            }
        )
        return 0 if rows else 1
    if rows:
        would = "There would be" if dry_run else "There are now"
        many = "1 company" if done.companies == 1 else f"{done.companies} companies"
        show(
            f"{counted(rows, 'line')} read. {would} {many} with {counted(done.problems, 'problem')}, "
            f"{done.shipped} of them in the bank."
        )
    for file, read in zip(files, done.tables, strict=True):
        _show_faults(read.faults, f" of {PurePath(file).name}" if len(files) > 1 else "")
    if done.path is not None:
        talk(f"Kept in {done.path}, which you may edit. Use it with: trainer list --company NAME")
    return 0 if rows else 1


def _take(app: App, read: SolvedTable, *, dry_run: bool, as_json: bool) -> int:
    done = imports.import_solved(app, read.solved, dry_run=dry_run)
    if as_json:
        emit(
            {
                "imported": done.reviews,
                "problems": list(done.slugs),
                "not_shipped": list(done.not_shipped),
                "undated": done.undated,
                "skipped": {"known": done.known, "practised_here": done.practised, "not_solved": read.unsolved},
                "unreadable": [{"line": fault.line, "why": fault.why} for fault in read.faults],
                "spread_until": done.spread_until,
                "dry_run": dry_run,
            }
        )
    else:
        _show(app, read, done, dry_run=dry_run)
    return 0 if read.solved or not read.faults else 1


def _show(app: App, read: SolvedTable, done: imports.Imported, *, dry_run: bool) -> None:
    would = "Would import" if dry_run else "Imported"
    show(bold(f"{would} {counted(done.reviews, 'solve')} of {counted(len(done.slugs), 'problem')}."))
    if done.undated:
        show(f"{done.undated} without a date: counted as solved {imports.UNDATED_DAYS} days ago.")
    if done.known:
        show(f"{done.known} skipped: imported before.")
    if done.practised:
        show(f"{done.practised} skipped: practised here on that day or later.")
    if read.unsolved:
        show(f"{read.unsolved} skipped: not solved, as the table says.")
    if done.not_shipped:
        more = f" and {len(done.not_shipped) - SHOWN} more" if len(done.not_shipped) > SHOWN else ""
        show(f"{len(done.not_shipped)} not in the bank yet, kept for when they are:")
        show(dim(f"  {', '.join(done.not_shipped[:SHOWN])}{more}"))
    _show_faults(read.faults)
    today = app.calendar.day_of(app.now())
    if done.spread_until is not None and done.spread_until > today:
        share = f"{imports.SHARE:.0%} of a day's minutes"
        talk(
            f"What is due again is spread over the days until {done.spread_until} "
            f"({relative_day(done.spread_until, today)}): about {share}, unless your interview is nearer."
        )


def _show_faults(faults: Sequence[LineFault], where: str = "") -> None:
    if not faults:
        return
    show(f"{counted(len(faults), 'line')}{where} could not be read:")
    table([(f"line {fault.line}", fault.why) for fault in faults[:SHOWN]], flexible=1)
    if len(faults) > SHOWN:
        show(dim(f"  and {len(faults) - SHOWN} more; --json lists all"))
