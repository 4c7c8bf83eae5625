"""What a solution may read: the standard library, the system's libraries, time zones and a few devices. Nothing else.

Folders of installed packages are left out, wherever they lie: they may hold the answers, and they are the user's.
"""

# To import pathlib would take a tenth of the time that the runner needs to get ready.
# ruff: noqa: PTH112, PTH113, PTH123, PTH208
from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
_FILES = ("/etc/ld.so.cache", "/etc/localtime")
_ZONES = "/usr/share/zoneinfo"


class Readable(NamedTuple):
    """Absolute paths that exist, as they are written in sys.path and in the loader's cache."""

    folders: tuple[str, ...]
    files: tuple[str, ...]
    hidden: tuple[str, ...]
    """Folders below those that are not to be read."""


def readable(own: str) -> Readable:
    """What this interpreter needs; `own` is the folder of the program, which stays hidden."""
    standard = [path for path in sys.path if os.path.isdir(path)]
    standard += [real for path in standard if (real := os.path.realpath(path)) not in standard]
    folders = _outermost([*standard, *_library_folders(), _ZONES])
    hidden = [path for folder in folders for path in _packages(folder)]
    hidden += [own] if any(_inside(own, folder) for folder in folders) else []
    files = [path for path in _FILES if os.path.isfile(path)]
    return Readable(tuple(folders), tuple(files), tuple(_outermost(hidden)))


def pieces(folder: str, hidden: Iterable[str]) -> Iterator[str]:
    """The folder itself when nothing in it is hidden, else as much of what is in it as is not."""
    yield from _pieces(os.path.realpath(folder), [os.path.realpath(path) for path in hidden])


def _pieces(folder: str, hidden: list[str]) -> Iterator[str]:
    """The same, with real paths."""
    within = [path for path in hidden if _inside(path, folder)]
    if not within:
        yield folder
        return
    for entry in os.scandir(folder):
        real = os.path.realpath(entry.path) if entry.is_symlink() else entry.path
        if not any(_inside(real, path) for path in hidden):
            yield from _pieces(real, hidden)


def _library_folders() -> list[str]:
    """Where the libraries lie that are loaded now; others are found beside them."""
    try:
        with open("/proc/self/maps") as maps:
            lines = maps.read().splitlines()
    except OSError:
        return []
    found = {line.split(maxsplit=5)[5].rpartition("/")[0] for line in lines if ".so" in line and "/" in line}
    # Where /lib is a link to /usr/lib, the loader knows the libraries by either name.
    found |= {path.removeprefix("/usr") for path in found} | {f"/usr{path}" for path in found}
    return sorted(path for path in found if path and os.path.isdir(path))


def _packages(folder: str) -> Iterator[str]:
    within = [f"{folder}/{name}" for name in os.listdir(folder) if name.startswith("python3")]
    found = (f"{path}/{name}" for path in (folder, *within) for name in ("site-packages", "dist-packages"))
    yield from (path for path in found if os.path.isdir(path))


def _outermost(paths: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for path in sorted({path for path in paths if os.path.isdir(path)}):
        if not any(_inside(path, other) for other in kept):
            kept.append(path)
    return kept


def _inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")
