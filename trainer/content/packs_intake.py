"""Taking the files of a pack over into a fresh folder, wherever they come from; bytes are counted as they arrive.

Only files that the format knows are written. The others are read all the same, so that a folder, a zip and a repository
with the same files are taken or refused alike.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.content.packs_format import (
    ABOUT,
    MOST_BYTES,
    MOST_FILE_BYTES,
    MOST_FILES,
    RefusedError,
    prefix_of,
    refuse_names,
    shown,
    too_large,
    too_many,
    too_much,
    unit_of,
)
from trainer.errors import ContentError

CHUNK_BYTES = 64 << 10


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a pack where it comes from."""

    path: str
    """From the top of what was given, with slashes."""
    claimed_bytes: int
    """What its source says; enough to refuse it, never to accept it."""
    read: Callable[[], Iterator[bytes]]


def take(entries: Sequence[Entry], folder: Path) -> tuple[str, tuple[str, ...]]:
    """Write what belongs to the format below `folder`, which is made.

    Returns the folder inside the source that was the pack (empty for its top) and the paths left out; raises RefusedError.
    """
    refuse_names(entry.path for entry in entries)
    for entry in entries:
        if entry.claimed_bytes > MOST_FILE_BYTES:
            raise too_large(entry.path)
    prefix = prefix_of(entry.path for entry in entries)
    folder.mkdir(parents=True)
    left_out: list[str] = []
    total = 0
    for entry in sorted(entries, key=lambda one: one.path):
        path = entry.path.removeprefix(prefix)
        known = entry.path.startswith(prefix) and (path == ABOUT or bool(unit_of(path)[0]))
        if not known:
            left_out.append(entry.path)
        total += _copy(entry, folder / path if known else None, MOST_BYTES - total)
    return prefix.rstrip("/"), tuple(left_out)


def _copy(entry: Entry, target: Path | None, left: int) -> int:
    size = 0
    kept: list[bytes] = []
    for chunk in entry.read():
        size += len(chunk)
        if size > MOST_FILE_BYTES:
            raise too_large(entry.path)
        if size > left:
            raise too_much()
        if target is not None:
            kept.append(chunk)
    if target is not None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(b"".join(kept))
    return size


def folder_entries(top: Path) -> list[Entry]:
    """The files of a folder. Raises RefusedError for links, devices and the like; `.git` on top is passed over."""
    found: list[Entry] = []
    pending, seen = [""], 0
    while pending:
        inside = pending.pop()
        try:
            with os.scandir(top / inside) as listing:
                here = [one for one in listing if inside or one.name != ".git"]
        except OSError as error:
            raise ContentError(
                f"{shown(str(top / inside))} cannot be read: {error.strerror}.", "Check its owner."
            ) from None
        for one in here:
            seen += 1
            if seen > MOST_FILES:
                raise too_many()
            path = f"{inside}/{one.name}" if inside else one.name
            status = one.stat(follow_symlinks=False)
            if stat.S_ISDIR(status.st_mode):
                pending.append(path)
                continue
            _refuse_kind(path, status)
            found.append(Entry(path, status.st_size, _reader(top / path, path)))
    return found


def _refuse_kind(path: str, status: os.stat_result) -> None:
    if stat.S_ISLNK(status.st_mode):
        raise RefusedError(f"{shown(path)} is a symbolic link")
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError(f"{shown(path)} is a device, a pipe or a socket")
    if status.st_nlink > 1:
        raise RefusedError(f"{shown(path)} is a hard link to another file")


def _reader(file: Path, path: str) -> Callable[[], Iterator[bytes]]:
    """Reads without following a link, and looks again at what was opened: the folder may change meanwhile."""

    def read() -> Iterator[bytes]:
        try:
            number = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            raise ContentError(f"{shown(path)} cannot be read: {error.strerror}.", "Check its owner.") from None
        with os.fdopen(number, "rb") as stream:
            _refuse_kind(path, os.fstat(number))
            try:
                while chunk := stream.read(CHUNK_BYTES):
                    yield chunk
            except OSError as error:
                raise ContentError(f"{shown(path)} cannot be read: {error.strerror}.", "Check the disk.") from None

    return read
