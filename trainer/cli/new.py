"""`trainer new`: the skeleton of a problem of one's own."""

from __future__ import annotations

import click

from trainer.cli.output import show, talk
from trainer.cli.wiring import current_app
from trainer.services.scaffold import OWN_TOPIC, new_problem


@click.command()
@click.argument("slug")
@click.option("--title", default="", help="The title, if the slug's words are not it.")
@click.option("--topic", default=OWN_TOPIC, show_default=True, help="The topic, which is also its folder.")
def new(slug: str, title: str, topic: str) -> int:
    """Start a problem of your own: writes every file it needs.

    Example: trainer new two-sum-closest --topic arrays
    """
    folder = new_problem(current_app(), slug, title=title, topic=topic)
    show(str(folder))
    talk(f"Fill in its files; `trainer check {slug}` says what is missing.")
    return 0
