"""A small world around a judge in which every harm shows: canaries, bystanders, and a count of processes.

All that a solution could reach here was made by the test itself.
"""

from __future__ import annotations

import ctypes
import os
import secrets
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from tests.judge.hostile.bystanders import Listeners, Process, Segments, Terminal, mounted_over
from tests.judge.hostile.canaries import Canaries
from trainer.core.jsonvalue import Json

_PR_SET_CHILD_SUBREAPER = 36
_PATIENCE_S = 3.0
_SETTLED_WITHIN_S = 0.5


class World:
    """Made once for many runs; `harm` finds what the last one did, and repairs it."""

    def __init__(self) -> None:
        self.secret = f"canary-{secrets.token_hex(16)}"
        # Not the folder of the test: the path of a socket must be short.
        self._root = Path(tempfile.mkdtemp(prefix="hostile-"))
        name = self._root.name
        self.canaries = Canaries(self._root, self.secret, name)
        self.bystander = Process(self.secret)
        self._terminal = Terminal()
        self._listeners = Listeners(self._root, name)
        self._segments = Segments()
        _adopt_orphans(True)
        self.given: Mapping[str, Json] = {
            "home": str(self.canaries.home),
            "watched": str(self.canaries.watched),
            "port": self._listeners.port,
            "datagrams": self._listeners.datagram_port,
            "socket_path": self._listeners.path,
            "name": name,
            "victim": self.bystander.pid,
            "terminal": self._terminal.path,
            "key": self._segments.key,
            "trainer": str(Path(__file__).parents[3]),
            "padding": "x" * 200_000,
        }

    def harm(self, told: Collection[str]) -> dict[str, str]:
        """Check -> what happened outside of the run, or in its texts, since the last time."""
        found = {
            "secret": next((f"the secret is in {text[:500]!r}" for text in told if self.secret in text), ""),
            "contact": self._listeners.harm(),
            "victim": self.bystander.harm(),
            "terminal": self._terminal.harm(),
            "segments": self._segments.harm(),
            "mounts": mounted_over(self.canaries.watched),
        }
        found |= self.canaries.harm()
        self.given = {**self.given, "victim": self.bystander.pid}
        return {check: what for check, what in found.items() if what}

    def left_processes(self, runners: Collection[int], usual: int, patience_s: float = _PATIENCE_S) -> str:
        """Which processes there are beyond the usual number, after some patience; those that are ours now are ended."""
        until = time.monotonic() + patience_s
        while len(left := self.descendants()) > usual and time.monotonic() < until:
            time.sleep(0.01)
        if len(left) <= usual:
            return ""
        spared = {above for runner in runners for above in _line(runner, left)}
        for pid, parent in left.items():
            if parent == os.getpid() and pid not in spared:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        return f"{len(left)} processes are there, where {usual} should be: {left}"

    def descendants(self) -> dict[int, int]:
        """Process -> parent, for all that live and descend from this process, but for the bystander."""
        parents = _parents()
        found: dict[int, int] = {}
        level = {os.getpid()}
        while level:
            level = {pid for pid, parent in parents.items() if parent in level}
            found |= {pid: parents[pid] for pid in level}
        found.pop(self.bystander.pid, None)
        return found

    def usual_processes(self) -> int:
        """How many there are when nothing runs; the process of the next run may take a moment to appear."""
        until = time.monotonic() + _SETTLED_WITHIN_S
        usual = 0
        while time.monotonic() < until:
            usual = max(usual, len(self.descendants()))
            time.sleep(0.01)
        return usual

    def close(self) -> None:
        self.bystander.close()
        self._terminal.close()
        self._listeners.close()
        _adopt_orphans(False)
        for pid, parent in _parents(zombies=True).items():
            if parent == os.getpid():
                with suppress(ChildProcessError):
                    os.waitpid(pid, os.WNOHANG)
        shutil.rmtree(self._root, ignore_errors=True)


def _line(pid: int, parents: Mapping[int, int]) -> Iterator[int]:
    """A process and those above it."""
    while pid in parents:
        yield pid
        pid = parents[pid]


def _adopt_orphans(yes: bool) -> None:
    """Be the parent of every descendant whose own is gone, so that none can hide."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, int(yes), 0, 0, 0)


def _parents(zombies: bool = False) -> dict[int, int]:
    """Process -> parent; the dead ones only on request. Empty where there is no /proc."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, parent = path.read_text().rpartition(")")[2].split()[:2]
            if (state in "ZX") == zombies:
                found[int(path.parent.name)] = int(parent)
    return found
