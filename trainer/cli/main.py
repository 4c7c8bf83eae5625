"""The entry point: finds the command, and turns every error into one sentence and an exit code.

The exit code is 0 for done or accepted, 1 for not accepted or faults found, 2 for wrong usage, 130 after Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from trainer import __version__
from trainer.cli.commands import help_text

USES_JUDGE = frozenset({("judge",), ("check",), ("explain",), ("mock", "run"), ("mock", "submit"), ("pack", "check")})
"""Commands whose process is started before anything else is loaded: it gets ready meanwhile."""


def main() -> None:
    """Run the command line of this process."""
    args = sys.argv[1:]
    if not args:
        from trainer.cli.opening import open_app, wants_app

        if wants_app():
            _mend_streams()
            code = open_app()
            sys.stdout.flush()
            sys.stderr.flush()
            # Everything is closed and on disk; taking thousands of objects apart would only keep the prompt waiting.
            os._exit(code)
    code = run(args)
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)  # as above


def run(args: list[str]) -> int:
    """Run a command and return its exit code; what a user may see of an error is one sentence and a hint."""
    _mend_streams()
    if args in (["--help"], ["-h"], ["help"]):
        sys.stdout.write(help_text())
        return 0
    if args == ["--version"]:
        sys.stdout.write(f"trainer {__version__}\n")
        return 0
    if uses_judge(args):
        from trainer.cli.opening import run_with_judge

        return run_with_judge(args)
    from trainer.cli.running import run_command

    return run_command(args)


def uses_judge(args: list[str]) -> bool:
    """Whether this command line is going to judge."""
    return bool(USES_JUDGE & {tuple(args[:1]), tuple(args[:2])}) and not {"-h", "--help"} & set(args)


def _mend_streams() -> None:
    """A terminal or pipe that cannot say a character must not stop the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            ascii_only = (stream.encoding or "").lower() in ("ascii", "us-ascii", "ansi_x3.4-1968")
            reconfigure(encoding="utf-8" if ascii_only else None, errors="replace")
