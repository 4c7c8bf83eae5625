"""Opening the App early: for bare `trainer` on a terminal, kept clear of everything that the first frame can do without,
and for commands that judge, whose process is started before the rest of the program is loaded."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress


def wants_app() -> bool:
    """Whether a bare `trainer` means the app: a person sits in front of it."""
    return sys.stdin.isatty() and sys.stdout.isatty() and "_TRAINER_COMPLETE" not in os.environ


def run_with_judge(args: list[str]) -> int:
    """Run a command that is going to judge; returns the exit code."""
    # Importing makes thousands of objects that all stay; looking among them for garbage is a tenth of the start.
    gc.set_threshold(50_000, 20, 20)
    launched = None
    from trainer.judge.launch import Launched

    with suppress(OSError):  # the judge tries again, and tells it
        launched = Launched(sys.executable)
    from trainer.bootstrap import App
    from trainer.errors import TrainerError

    app = App(launched=launched)
    try:
        with suppress(TrainerError):  # the command meets it again, and tells it
            _ = app.judge
        from trainer.cli.running import run_command

        return run_command(args, app)
    finally:
        app.close()


def open_app() -> int:
    """Run the app until the user leaves; returns the exit code. What goes wrong is told as for every command."""
    # What start-up makes lives as long as the app: looking through it for garbage would cost a tenth of it.
    gc.disable()
    from trainer.bootstrap import App

    app = App()
    try:
        from trainer.tui.app import run

        code = run(app)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last boundary, as in running.py
        from trainer.cli.running import answer

        return answer(error)
    finally:
        gc.enable()
        app.close()
    for fault in app.config_faults:
        print(f"trainer: {fault}", file=sys.stderr)
    return code
