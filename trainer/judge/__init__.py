"""The judge: runs foreign code in processes of its own and says what came of it.

The host, here, owns expected answers, limits and verdicts; a runner process forks one confined child per run (child/).
What a child says are claims: plain data, checked in the host.
"""

from __future__ import annotations

from trainer.judge.local import LocalJudge

__all__ = ["LocalJudge", "open_judge"]


def open_judge(python: str = "") -> LocalJudge:
    """A judge for this machine; `python` runs the solutions (empty: the interpreter of this program).

    No process is started before its first use or `start`; close it to stop them all.
    """
    return LocalJudge(python=python) if python else LocalJudge()
