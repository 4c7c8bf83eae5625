"""The errors a user may see: one clear sentence, and a hint that says what to do next.

Foreseen trouble is a value (a verdict, a list of faults) or one of these; nothing else crosses a floor on purpose.
"""

from __future__ import annotations


class TrainerError(Exception):
    """Something the user can act on.

    `exit_code` follows the command line's contract: 1 for faults found, 2 for wrong usage.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UsageError(TrainerError):
    """What was asked for does not exist or does not make sense."""

    exit_code = 2


class ContentError(TrainerError):
    """A problem, prompt or list cannot be read; `faults` has a sentence with file and line for each thing that is wrong."""

    def __init__(self, message: str, hint: str = "", faults: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.faults = faults


class StoreError(TrainerError):
    """The database cannot be read or written; nothing was changed."""


class RoundError(TrainerError):
    """A mock round does not allow this now (too late, none running, one running already)."""


class ConsentError(TrainerError):
    """Code of a pack would run without a promise of the judge, and nobody has agreed to that."""

    def __init__(self, message: str, hint: str = "", pack: str = "") -> None:
        super().__init__(message, hint)
        self.pack = pack


class AuthorError(TrainerError):
    """An author's code (cases.py, a reference) failed, which is never the user's fault."""
