"""`trainer export` and `trainer import`: one's data out, and in again."""

from __future__ import annotations

import click

from trainer import __version__
from trainer.cli import importing
from trainer.cli.output import json_option, show, talk
from trainer.cli.sources import read_source
from trainer.cli.wiring import current_app
from trainer.core.daycolumn import DateOrder
from trainer.core.wording import counted
from trainer.errors import UsageError
from trainer.services.backup import FORMATS, export_text, import_text


@click.command()
@click.option("--format", "format_name", type=click.Choice(FORMATS), default="json", show_default=True)
@click.option("-o", "--output", metavar="FILE", default="-", help="Where to; - is stdout.")
def export(format_name: str, output: str) -> int:
    """Write everything you did: lossless as json, a table of reviews as csv.

    Example: trainer export --format json -o backup.json
    """
    app = current_app()
    text = export_text(app, format_name, __version__)
    if output == "-":
        show(text.rstrip("\n"))
    else:
        written = app.workspace.write(output, text)
        talk(f"Wrote {written}.")
    return 0


@click.command("import")
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option("--solved", is_flag=True, help="FILE is a table of problems that you solved elsewhere, with dates.")
@click.option("--leetcode", metavar="USERNAME", help="Ask LeetCode for a user's newest 20 accepted submissions.")
@click.option("--companies", is_flag=True, help="Each FILE is a table of which company asks what, and how often.")
@click.option("--dates", type=click.Choice([order.value for order in DateOrder]), help="What 3/4/2026 means in FILE.")
@click.option("--replace", is_flag=True, help="With --companies: forget the tables that were there before.")
@click.option("--dry-run", is_flag=True, help="Tell what would be done, and change nothing.")
@click.option("--yes", is_flag=True, help="With --leetcode: send the user name without asking.")
@json_option
def import_file(
    files: tuple[str, ...],
    solved: bool,
    leetcode: str | None,
    companies: bool,
    dates: str | None,
    replace: bool,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> int:
    """Merge an exported json, or bring in what you have elsewhere.

    \b
    trainer import backup.json              doing it twice changes nothing
    trainer import --solved solved.csv      slug, number, title or url; and a date
    trainer import --leetcode USERNAME      sends the user name, after asking
    trainer import --companies tags.csv     company; slug; frequency
    """
    _check_ways(files, solved=solved, leetcode=leetcode, companies=companies, replace=replace, dates=dates)
    if not (solved or leetcode or companies) and (dry_run or as_json):
        raise UsageError("--dry-run and --json go with --solved, --leetcode or --companies.", "Leave them out.")
    if not (solved or leetcode or companies) and files[0].lower().endswith((".csv", ".tsv")):
        raise UsageError(f"{files[0]} is a table: of what?", "Say --solved or --companies before its name.")
    app = current_app()
    if leetcode is not None:
        return importing.import_leetcode(app, leetcode, yes=yes, dry_run=dry_run, as_json=as_json)
    if companies:
        return importing.import_companies(app, files, replace=replace, dry_run=dry_run, as_json=as_json)
    if solved:
        order = DateOrder(dates) if dates else None
        return importing.import_solved(app, files[0], order, dry_run=dry_run, as_json=as_json)
    merged = import_text(app, read_source(files[0]))
    show(
        f"{counted(merged.read, 'event')} read, {merged.new} new; "
        f"{counted(merged.cards, 'card')}, {counted(merged.drafts, 'draft')} taken over."
    )
    return 0


def _check_ways(
    files: tuple[str, ...], *, solved: bool, leetcode: str | None, companies: bool, replace: bool, dates: str | None
) -> None:
    """Raise UsageError for options that do not go together."""
    if solved + companies + (leetcode is not None) > 1:
        raise UsageError("Only one of --solved, --leetcode and --companies at a time.", "Import one after the other.")
    if leetcode is not None and files:
        raise UsageError("--leetcode takes a user name and no file.", "For a file: trainer import --solved FILE.csv")
    if leetcode is None and not files:
        raise UsageError("Which file?", "`trainer import --help` shows what can be imported.")
    if len(files) > 1 and not companies:
        raise UsageError("One file at a time.", "Only tables of companies (--companies) may be several.")
    if replace and not companies:
        raise UsageError("--replace goes with --companies only.", "Nothing else is ever replaced.")
    if dates and not solved:
        raise UsageError("--dates goes with --solved only.", "Leave it out.")
