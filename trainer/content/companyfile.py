"""The user's table of companies: one CSV in their content folder, which they may edit."""

from __future__ import annotations

import os
from pathlib import Path

from trainer.atomicfile import replace_file
from trainer.errors import ContentError

NAME = "companies.csv"


class CompanyFile:
    """Implements services.ports.CompanyFile in a folder, which need not exist."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME

    def read(self) -> str:
        """The table; empty when there is none. Raises ContentError when it is there and cannot be read."""
        try:
            return self._path.read_text("utf-8-sig")
        except (FileNotFoundError, NotADirectoryError):
            return ""
        except UnicodeDecodeError:
            raise ContentError(f"{self._path} is not UTF-8 text.", "Save it as UTF-8, or move it away.") from None
        except OSError as error:
            raise ContentError(
                f"{self._path} cannot be read: {os.strerror(error.errno or 0)}.", "Check its permissions."
            ) from None

    def write(self, text: str) -> Path:
        """Replace the table and return where it is; raises ContentError when that is not possible."""
        try:
            replace_file(self._path, text.encode("utf-8", "replace"))
        except OSError as error:
            raise ContentError(
                f"{self._path} cannot be written: {os.strerror(error.errno or 0)}.",
                "Check the folder's permissions and free space.",
            ) from None
        return self._path
