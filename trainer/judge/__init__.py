"""The judge: runs foreign code in processes of its own and says what came of it.

The host, here, owns expected answers, limits and verdicts; a runner process forks one confined child per run (child/).
What a child says are claims: plain data, checked in the host.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trainer.judge.local import LocalJudge

__all__ = ["LocalJudge", "open_judge"]


def open_judge(python: str = "", *, start: bool = False) -> LocalJudge:
    """A judge for this machine; `python` runs the solutions (empty: the interpreter of this program).

    With `start` its process is started at once and gets ready in the background, even while the rest of the judge is
    imported; else not before its first use. Close it to stop all of them.
    """
    from trainer.judge.process import RunnerLostError, RunnerProcess

    first, python = None, python or sys.executable
    if start:
        with suppress(RunnerLostError):  # the first run tells of it
            first = RunnerProcess(python)
    from trainer.judge.local import LocalJudge

    return LocalJudge(python=python, first=first)


def __getattr__(name: str) -> Any:
    """`LocalJudge`, which takes a while to import, when somebody asks for it by name."""
    if name == "LocalJudge":
        from trainer.judge.local import LocalJudge

        return LocalJudge
    raise AttributeError(name)
