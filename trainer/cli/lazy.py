"""A click group whose commands are imported when they are called, and whose help comes from a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """Commands by name as (module:attribute, help); nothing of theirs is imported to list them."""

    def __init__(
        self,
        *args: Any,
        targets: Mapping[str, tuple[str, str]],
        whole_help: Callable[[], str] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.targets = targets
        self.whole_help = whole_help

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the table."""
        return list(self.targets)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in self.targets:
            return None
        module, _, attribute = self.targets[cmd_name][0].partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, but an unknown name is answered with the nearest one."""
        if args and args[0] not in self.targets and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], self.targets, n=1)
            hint = f" Did you mean `{near[0]}`?" if near else ""
            raise click.UsageError(f"There is no command {args[0]!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in self.targets.items()])

    def get_help(self, ctx: click.Context) -> str:
        """The prepared text where there is one."""
        return self.whole_help().rstrip("\n") if self.whole_help else super().get_help(ctx)
