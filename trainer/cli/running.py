"""Running a command by way of click, and what becomes of its errors.

No traceback reaches the user: what nobody foresaw is one sentence, and its details go into the log.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

import click

from trainer.cli.commands import help_text, targets
from trainer.cli.lazy import LazyGroup
from trainer.cli.output import tell
from trainer.errors import TrainerError

if TYPE_CHECKING:
    from trainer.bootstrap import App

INTERRUPTED = 130
COMPLETE = "_TRAINER_COMPLETE"
"""Set by a shell that asks for completions (https://click.palletsprojects.com/shell-completion)."""


def _bare(ctx: click.Context) -> int:
    """Today's list; on a terminal the app was opened long before click was imported (opening.py)."""
    from trainer.cli.today import today

    code: int = ctx.invoke(today)
    return code


@click.group(
    cls=LazyGroup,
    targets=targets(),
    whole_help=help_text,
    invoke_without_command=True,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.pass_context
def root(ctx: click.Context) -> int | None:
    """What `trainer` does before a command, or without one."""
    if ctx.invoked_subcommand is None:
        return _bare(ctx)
    return None


def run_command(args: Sequence[str], app: App | None = None) -> int:
    """Run one command line and return its exit code; without an `app` one is opened when needed, and closed."""
    if instruction := os.environ.get(COMPLETE):
        from click.shell_completion import shell_complete

        return shell_complete(root, {}, "trainer", COMPLETE, instruction)
    try:
        # Not root.main: it answers a reader that has left, as in `trainer list | head`, with exit code 1.
        with root.make_context("trainer", list(args), obj=app, color=_colour()) as ctx:
            code = root.invoke(ctx)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last boundary: whatever it is, the user gets a sentence
        return answer(error)


def answer(error: Exception | KeyboardInterrupt) -> int:
    """Tell the user what went wrong, in one sentence; returns the exit code."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.ClickException):
        return _told(error)
    if isinstance(error, TrainerError):
        tell(error.message, error.hint)
        return error.exit_code
    if isinstance(error, KeyboardInterrupt | EOFError | click.Abort):
        click.echo(err=True)  # the terminal shows ^C; the prompt goes below it
        return INTERRUPTED
    if isinstance(error, OSError) and error.errno == errno.EPIPE:
        return _silenced()
    return _unforeseen(error)


def _told(error: click.ClickException) -> int:
    ctx = getattr(error, "ctx", None)
    path = ctx.command_path if ctx is not None else "trainer"
    tell(error.format_message(), f"`{path} --help` shows how it is used." if error.exit_code == 2 else "")
    return error.exit_code


def _colour() -> bool | None:
    """False where colour is not wanted (https://no-color.org); None leaves it to whether a terminal listens."""
    return False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None


def _silenced() -> int:
    """Whoever read our output has left, as `head` does; Python must not complain about that at exit."""
    for stream in (sys.stdout, sys.stderr):
        _redirect(stream)
    return 0


def _redirect(stream: TextIO) -> None:
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _unforeseen(error: Exception) -> int:
    import traceback

    from trainer.bootstrap import record_crash

    log = record_crash("".join(traceback.format_exception(error)), os.environ)
    what = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    where = f"The details are in {log}." if log else "The details could not be written to the log."
    tell(f"something went wrong that should not have: {what}", f"{where} Nothing that was stored is lost.")
    return 1
