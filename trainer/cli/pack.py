"""The table of `trainer pack`."""

from __future__ import annotations

import click

from trainer.cli.lazy import LazyGroup


@click.group(
    cls=LazyGroup,
    targets={
        "add": ("trainer.cli.pack_add:add", "add a pack from a folder, a zip or a git address"),
        "list": ("trainer.cli.pack_shelf:list_packs", "the packs that you added"),
        "check": ("trainer.cli.pack_shelf:check", "prove that a pack's problems and prompts can be trusted"),
        "remove": ("trainer.cli.pack_shelf:remove", "remove a pack; what you practised stays"),
    },
)
def pack() -> None:
    """Problems and prompts of other people.

    Nothing of a pack runs outside the judge's sandbox.
    Example: trainer pack add https://example.org/graphs.zip
    """
