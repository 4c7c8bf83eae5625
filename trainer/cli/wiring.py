"""The App of this command, opened once and closed with it."""

from __future__ import annotations

import click

from trainer.bootstrap import App
from trainer.cli.output import tell


def current_app() -> App:
    """The App that belongs to the running command line; opened on first use unless one was handed in."""
    root = click.get_current_context().find_root()
    if root.obj is None:
        root.obj = App()
        root.call_on_close(root.obj.close)
    found = root.obj
    assert isinstance(found, App)
    if _LISTENING not in root.meta:
        root.meta[_LISTENING] = True
        root.call_on_close(lambda: _tell_faults(found))
    return found


_LISTENING = "trainer.cli.wiring"


def _tell_faults(app: App) -> None:
    """What is wrong with the config file is told once, after the answer."""
    for fault in app.config_faults:
        tell(fault)
