"""The round trip to the user's own editor.

What was written there is never lost: a file that cannot be read back stays where it is, and the error names it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeAlias

from trainer.errors import TrainerError

Opener: TypeAlias = Callable[[Path], bool]
"""Opens a file; True when it returned because the user was done, False for an editor with a window of its own."""


@dataclass(frozen=True, slots=True)
class Trip:
    """A file that was handed to an editor."""

    path: Path
    text: str
    """What the file held when it was last looked at."""
    open: bool
    """Whether the editor still has it."""


def send(text: str, name: str, opener: Opener) -> Trip:
    """Write the text to a file of its own and have it edited. Raises TrainerError; the file is kept then."""
    try:
        path = Path(mkdtemp(prefix="trainer-")) / name
        path.write_text(text, "utf-8")
    except OSError as error:
        raise TrainerError(f"No file can be written for the editor: {error.strerror}.", "Check the disk.") from None
    return Trip(path, text, open=not opener(path))


def fetch(trip: Trip) -> str:
    """What the file holds now. Raises TrainerError when that cannot be read; the file is kept."""
    try:
        return trip.path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise TrainerError(
            "What the editor saved is not UTF-8, so the code here is unchanged.",
            f"Save it as UTF-8; it is kept in {trip.path}.",
        ) from None
    except OSError as error:
        raise TrainerError(f"The edited file cannot be read: {error.strerror}.", f"It was {trip.path}.") from None


def forget(trip: Trip) -> None:
    """Remove the file; what it held is in the draft."""
    shutil.rmtree(trip.path.parent, ignore_errors=True)
