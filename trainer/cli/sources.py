"""Reading a file that a person named: its text, or one sentence that says why not."""

from __future__ import annotations

import sys
from pathlib import Path

from trainer.errors import UsageError

LARGEST = 64 * 1024 * 1024
"""Bytes; what is larger is not what was meant."""


def read_source(name: str, beside: Path | None = None) -> str:
    """The text of a file; `-` is stdin. A relative name is looked for here, then in the folder `beside`.

    Raises UsageError for a file that is missing, a folder, not readable, far too large or not UTF-8.
    """
    try:
        return _bytes(name, beside).decode("utf-8-sig")
    except FileNotFoundError:
        raise UsageError(f"There is no file {name}.", "Check the name.") from None
    except IsADirectoryError:
        raise UsageError(f"{name} is a folder.", "Name a file in it.") from None
    except UnicodeDecodeError as error:
        where = f"byte {error.start}"
        raise UsageError(f"{name} is not UTF-8 text ({where}).", "Save it as UTF-8.") from None
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror}.", "Check its permissions.") from None


def _bytes(name: str, beside: Path | None) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    path = Path(name)
    if beside is not None and not path.is_absolute() and not path.exists():
        path = beside / path
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UsageError(f"{name} is larger than {LARGEST >> 20} MiB.", "Name the right file.")
    return data
