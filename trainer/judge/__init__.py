"""The judge: runs foreign code in processes of its own and says what came of it.

The host, here, owns expected answers, limits and verdicts; a runner process forks one confined child per run (child/).
What a child says are claims: plain data, checked in the host.
"""

from __future__ import annotations

import sys
from contextlib import suppress

TYPE_CHECKING = False  # that of typing takes a while to import, and this package comes before everything else
if TYPE_CHECKING:
    from trainer.judge.launch import Launched
    from trainer.judge.local import LocalJudge

__all__ = ["LocalJudge", "open_judge"]


def open_judge(python: str = "", *, start: bool = False, launched: Launched | None = None) -> LocalJudge:
    """A judge for this machine; `python` runs the solutions (empty: the interpreter of this program).

    With `start` its process is started at once and gets ready in the background, even while the rest of the judge is
    imported; else not before its first use. One that was `launched` before is taken, or stopped when it is of another
    interpreter. Close the judge to stop all of them.
    """
    from trainer.judge.process import RunnerLostError, RunnerProcess, start_runner

    first, python = None, python or sys.executable
    if launched is not None:
        first = RunnerProcess(launched)
        if launched.python != python:
            first.close()
            first = None
    if start and first is None:
        with suppress(RunnerLostError):  # the first run tells of it
            first = start_runner(python)
    from trainer.judge.local import LocalJudge

    return LocalJudge(python=python, first=first)


def __getattr__(name: str) -> object:
    """`LocalJudge`, which takes a while to import, when somebody asks for it by name."""
    if name == "LocalJudge":
        from trainer.judge.local import LocalJudge

        return LocalJudge
    raise AttributeError(name)
