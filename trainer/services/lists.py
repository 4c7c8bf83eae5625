"""Study lists of the user's own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from trainer.core.items import Item, Kind
from trainer.errors import UsageError
from trainer.services.ports import Context


def save(ctx: Context, name: str, items: Iterable[Item]) -> tuple[Path, int]:
    """Make a list of the problems among the items, in their order; returns its file and how many they are.

    Raises UsageError for a name that cannot be one or is taken, or when there is no problem among them.
    """
    problems = [item for item in items if item.kind is Kind.PROBLEM]
    if name in ctx.content.lists():
        raise UsageError(f"There is a list called {name} already.", "Choose another name.")
    if not problems:
        raise UsageError("There is no problem to put into the list.", "`trainer list` shows what there is.")
    return ctx.content.save_list(name, problems), len(problems)
