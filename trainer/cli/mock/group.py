"""The table of `trainer mock`."""

from __future__ import annotations

import click

from trainer.cli.lazy import LazyGroup


@click.group(
    cls=LazyGroup,
    targets={
        "start": ("trainer.cli.mock.start:start", "begin a round; its clock does not stop"),
        "status": ("trainer.cli.mock.start:status", "the round that is open, and the time that is left"),
        "run": ("trainer.cli.mock.work:run", "run the examples (coding rounds)"),
        "answer": ("trainer.cli.mock.work:answer", "write your notes in your editor (design rounds)"),
        "submit": ("trainer.cli.mock.work:submit", "hand in"),
        "score": ("trainer.cli.mock.score:score", "score a round against its rubric, evidence beside you"),
        "abandon": ("trainer.cli.mock.start:abandon", "give a round up"),
        "history": ("trainer.cli.mock.history:history", "past rounds, with mean and spread"),
    },
)
def mock() -> None:
    """Mock interviews, with a deadline that goes on when the terminal closes.

    Kinds: phone-screen, system-design. Example: trainer mock start phone-screen
    """
