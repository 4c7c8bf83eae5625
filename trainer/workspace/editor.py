"""The user's own editor: which one it is, and opening a file in it."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

from trainer.errors import TrainerError

WINDOWED = frozenset(
    (
        *("code", "codium", "code-insiders", "cursor", "windsurf", "zed", "zeditor", "subl", "sublime_text", "atom"),
        *("gedit", "gnome-text-editor", "kate", "kwrite", "mousepad", "gvim", "mvim", "neovide", "emacsclient"),
        *("mate", "bbedit", "idea", "pycharm", "charm", "clion", "fleet", "lapce", "xdg-open", "open"),
    )
)
"""Editors with a window of their own: they leave the terminal alone."""


class Editor:
    """The editor that an environment and the settings name."""

    def __init__(self, environ: Mapping[str, str], setting: str = "") -> None:
        self._environ = environ
        self._setting = setting

    def command(self) -> list[str]:
        """The command that opens an editor: the setting, $VISUAL, $EDITOR, then vi. Raises TrainerError when it is not there."""
        chosen = self._setting or self._environ.get("VISUAL") or self._environ.get("EDITOR") or "vi"
        try:
            command = shlex.split(chosen)
        except ValueError:
            command = []
        if not command or shutil.which(command[0], path=self._environ.get("PATH")) is None:
            raise TrainerError(
                f"The editor {chosen!r} was not found.",
                "Set $EDITOR to one that is installed, or: trainer config set editor nano",
            )
        return command

    def open(self, path: Path) -> bool:
        """Open a file and wait until the editor ends; False for one with its own window, which is not waited for.

        Raises TrainerError when there is no editor or it cannot be started.
        """
        command = self.command()
        try:
            if Path(command[0]).name in WINDOWED:
                _detach([*command, str(path)])
                return False
            subprocess.run([*command, str(path)], check=False)
        except OSError as error:
            raise TrainerError(
                f"The editor {command[0]!r} cannot be started: {error.strerror}.", "Set $EDITOR to another one."
            ) from None
        return True


def _detach(command: list[str]) -> None:
    """Start a program that outlives us and says nothing into our terminal."""
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    threading.Thread(target=process.wait, daemon=True).start()
