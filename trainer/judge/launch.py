"""Starting the process of a runner, and nothing else.

A command that judges does this before it loads anything of the program, so this file imports only what it must.
"""

# pathlib would take a fifth of the time until the process is started.
# ruff: noqa: PTH120
from __future__ import annotations

import importlib.util
import os
import socket
import subprocess

_HERE = os.path.dirname(os.path.realpath(__file__))
_START = f"{_HERE}/child/start.py"
_OWN_FOLDER = os.path.dirname(os.path.dirname(_HERE))
"""The program with its content, or the folder of all installed packages: no business of a solution's."""
_STACK_KIB = 1 << 20

# The stack that C code takes in a deep recursion is fixed by exec, and only a shell can raise it without a fork of ours.
_SHELL = f'ulimit -S -s {_STACK_KIB} 2>/dev/null || ulimit -S -s "$(ulimit -H -s)" 2>/dev/null; exec "$@"'

ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONHASHSEED": "0",
    # Each thread would reserve 128 MiB of address space for itself.
    "MALLOC_ARENA_MAX": "1",
}


class Launched:
    """A process that is going to be a runner of `python`, and our end of its control socket."""

    def __init__(self, python: str, without: tuple[str, ...] = ()) -> None:
        """Start it, by the path of its interpreter, and without these rungs of protection. Raises OSError."""
        self.python = python
        self.socket, theirs = socket.socketpair()
        command = [python, "-s", "-S", "-P", "-B", "-X", "utf8", "-W", "ignore", _START]
        arguments = [str(theirs.fileno()), _sortedcontainers_folder(), _OWN_FOLDER, ",".join(without)]
        with theirs:
            try:
                self.process = subprocess.Popen(
                    ["/bin/sh", "-c", _SHELL, "sh", *command, *arguments],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                    env=ENVIRONMENT,
                    cwd="/",
                    pass_fds=[theirs.fileno()],
                    start_new_session=True,
                )
            except OSError:
                self.socket.close()
                raise
        self.socket.setblocking(False)


def _sortedcontainers_folder() -> str:
    spec = importlib.util.find_spec("sortedcontainers")
    return os.path.dirname(spec.origin) if spec is not None and spec.origin else ""
