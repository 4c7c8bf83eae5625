"""`trainer config`: the settings, on the command line."""

from __future__ import annotations

import click

from trainer.cli.lazy import LazyGroup
from trainer.cli.output import dim, emit, json_option, show, table, talk
from trainer.cli.wiring import current_app
from trainer.errors import UsageError


@click.group(
    cls=LazyGroup,
    targets={
        "path": ("trainer.cli.config:path", "where the config file is"),
        "get": ("trainer.cli.config:get", "the value of a setting, or all of them"),
        "set": ("trainer.cli.config:set_value", "change a setting"),
    },
)
def config() -> None:
    """Settings: where they are, what they are, change one.

    Example: trainer config set minutes_per_day 30
    """


@config.command()
def path() -> int:
    """Where the config file is, whether it exists or not."""
    show(str(current_app().paths.config))
    return 0


@config.command()
@click.argument("name", required=False)
@json_option
def get(name: str | None, as_json: bool) -> int:
    """The value of a setting, or all of them with their meaning.

    Example: trainer config get minutes_per_day
    """
    rows = current_app().settings_table()
    if name is not None:
        rows = [row for row in rows if row[0] == name]
        if not rows:
            raise UsageError(f"There is no setting {name!r}.", "`trainer config get` lists them all.")
    if as_json:
        for key, value, meaning in rows:
            emit({"name": key, "value": value, "help": meaning})
    elif name is not None:
        show(rows[0][1])
    else:
        table([(key, value or "-", meaning) for key, value, meaning in rows], indent="", styles={2: dim}, flexible=2)
    return 0


@config.command("set")
@click.argument("name")
@click.argument("value")
def set_value(name: str, value: str) -> int:
    """Change a setting; an empty value takes it back where that makes sense.

    Example: trainer config set interview_date 2027-03-01
    """
    app = current_app()
    app.set_setting(name, value)
    now = next(shown for key, shown, _ in app.settings_table() if key == name)
    talk(f"{name} is now {now or 'not set'}.")
    return 0
