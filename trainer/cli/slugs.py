"""The SLUG argument of many commands, with its completion in the shell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from trainer.errors import TrainerError

Command = TypeVar("Command", bound=Callable[..., Any])


def slug_argument(command: Command) -> Command:
    """Adds the argument `slug`: a slug, an id such as design:rate-limiter, or a LeetCode number."""
    return click.argument("slug", shell_complete=_complete)(command)


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from trainer.bootstrap import App

    try:
        return sorted({item.slug for item in App().content.items().values() if item.slug.startswith(incomplete)})
    except TrainerError:
        return []
