"""Files that a person edits outside of the app, and how they agree with the drafts in the database.

Nothing is ever lost here: a text that gives way to another one is kept in `old/`, and a file is written whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import count
from pathlib import Path

from trainer.atomicfile import replace_file
from trainer.errors import TrainerError
from trainer.workspace.editor import Editor
from trainer.workspace.watching import SaveWatch


class Workspace:
    """One folder of files, and the editor that opens them."""

    def __init__(self, folder: Path, environ: Mapping[str, str], editor: str = "") -> None:
        self.folder = folder
        self.editor = Editor(environ, editor)

    def path_of(self, slug: str, suffix: str = ".py") -> Path:
        """Where the file of an item is; underscores, so that Python can import it."""
        return self.folder / f"{slug.replace('-', '_')}{suffix}"

    def write(self, path: Path | str, text: str) -> Path:
        """Write a file whole or not at all and return its path; raises TrainerError when the disk does not allow it."""
        target = Path(path).expanduser()
        try:
            if target.is_dir():
                raise TrainerError(f"{target} is a folder.", "Name a file in it.")
            replace_file(target, text.encode("utf-8", "surrogateescape"))
        except OSError as error:
            raise TrainerError(
                f"{target} cannot be written: {error.strerror}.", "Check the folder's permissions and the disk."
            ) from None
        return target

    def read(self, path: Path) -> str:
        """The text of a file; raises TrainerError where it cannot be read or is not UTF-8."""
        try:
            return path.read_text("utf-8-sig")
        except UnicodeDecodeError:
            raise TrainerError(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from None
        except OSError as error:
            raise TrainerError(f"{path} cannot be read: {error.strerror}.", "Check its permissions.") from None

    def watch(self, path: Path) -> SaveWatch:
        """Watch a file for saves, within a `with`."""
        return SaveWatch(path)

    def settle(
        self, path: Path, draft: str, *, fresh: bool, now: datetime, meaning: Callable[[str], object] = str
    ) -> tuple[str, Path | None]:
        """Make the file and the draft agree; returns the text that counts and where the other one was moved, if anywhere.

        `fresh` starts from the draft whatever the file holds. Else a file that was edited since they last agreed counts;
        what they agreed on is remembered as a copy, so that no clock has to be trusted. Texts of one `meaning` are equal.
        """
        if not path.exists():
            self.write(path, draft)
            return self.agree(path, draft), None
        text, agreed = self.read(path), self._agreed(path)
        if meaning(text) == meaning(draft):
            return self.agree(path, text), None
        if not fresh and text != agreed:
            both_changed = agreed is not None and meaning(draft) != meaning(agreed)
            kept = self.write(self._old(path, now, "-draft"), draft) if both_changed else None
            return self.agree(path, text), kept
        kept = self.set_aside(path, now)
        self.write(path, draft)
        return self.agree(path, draft), kept

    def agree(self, path: Path, text: str) -> str:
        """Remember that the file and the draft both hold this text, which is returned."""
        self.write(path.parent / ".agreed" / path.name, text)
        return text

    def _agreed(self, path: Path) -> str | None:
        copy = path.parent / ".agreed" / path.name
        return self.read(copy) if copy.is_file() else None

    def _old(self, path: Path, now: datetime, mark: str = "") -> Path:
        """A name in old/ that is not taken."""
        stem = f"{path.stem}{mark}-{now:%Y%m%d-%H%M%S}"
        places = (path.parent / "old" / f"{stem}{f'-{number}' if number else ''}{path.suffix}" for number in count())
        return next(place for place in places if not place.exists())

    def set_aside(self, path: Path, now: datetime) -> Path:
        """Move a file into old/, stamped with the time, and return its new place."""
        kept = self._old(path, now)
        try:
            kept.parent.mkdir(parents=True, exist_ok=True)
            path.replace(kept)
        except OSError as error:
            raise TrainerError(
                f"{path} cannot be moved: {error.strerror}.", "Check the folder's permissions."
            ) from None
        return kept
