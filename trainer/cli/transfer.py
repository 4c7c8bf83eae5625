"""`trainer export` and `trainer import`: one's data out, and in again."""

from __future__ import annotations

import click

from trainer import __version__
from trainer.cli.output import show, talk
from trainer.cli.sources import read_source
from trainer.cli.wiring import current_app
from trainer.cli.words import counted
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
@click.argument("file")
def import_file(file: str) -> int:
    """Merge an exported json; doing it twice changes nothing.

    Example: trainer import backup.json
    """
    app = current_app()
    merged = import_text(app, read_source(file))
    show(
        f"{counted(merged.read, 'event')} read, {merged.new} new; "
        f"{counted(merged.cards, 'card')}, {counted(merged.drafts, 'draft')} taken over."
    )
    return 0
