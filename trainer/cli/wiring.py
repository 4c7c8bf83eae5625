"""The App of this command, opened once and closed with it."""

from __future__ import annotations

import sys
from threading import Lock

import click

from trainer.bootstrap import App
from trainer.cli.output import tell
from trainer.cli.words import wrapped


def current_app() -> App:
    """The App that belongs to the running command line; opened on first use unless one was handed in."""
    root = click.get_current_context().find_root()
    if root.obj is None:
        root.obj = App()
        root.call_on_close(root.obj.close)
    found = root.obj
    assert isinstance(found, App)
    if found.asker is None:
        found.asker = Asker()
    if _LISTENING not in root.meta:
        root.meta[_LISTENING] = True
        root.call_on_close(lambda: _tell_faults(found))
    return found


class Asker:
    """Puts questions to a person at the terminal, each at most once in a run; without a terminal the answer is no."""

    def __init__(self) -> None:
        self._answered: dict[str, bool] = {}
        self._one_at_a_time = Lock()

    def __call__(self, question: str) -> bool:
        """Whether they say yes."""
        with self._one_at_a_time:
            if question not in self._answered:
                there = sys.stdin.isatty() and sys.stderr.isatty()
                self._answered[question] = there and click.confirm(wrapped(question), err=True)
            return self._answered[question]


_LISTENING = "trainer.cli.wiring"


def _tell_faults(app: App) -> None:
    """What is wrong with the config file is told once, after the answer."""
    for fault in app.config_faults:
        tell(fault)
