"""The open round and its file in the workspace, as every command of `trainer mock` needs them."""

from __future__ import annotations

from pathlib import Path

from trainer.bootstrap import App
from trainer.core.items import Item, Kind
from trainer.core.rounds import Round
from trainer.errors import RoundError
from trainer.services import rounds


def open_round(app: App) -> Round:
    """The round that is running or waits for its scores; RoundError where there is none."""
    found = rounds.current(app)
    if found is None:
        raise RoundError("No round is open.", "Begin one: trainer mock start phone-screen")
    return found


def file_of(app: App, item: Item) -> Path:
    """Where the round's code or notes are edited, apart from the files of practice."""
    return app.workspace.path_of(f"mock-{item.slug}", ".py" if item.kind is Kind.PROBLEM else ".md")
