"""Looking at the files of a pack once they are in a folder of ours: which parts can be used, and what refuses the whole.

Everything is parsed as content is anywhere else; nothing of it runs. Loads yaml and pydantic.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from trainer.content import layout, reading
from trainer.content.layout import LIST, PATTERNS, Source
from trainer.content.packs_format import ABOUT, RefusedError, refuse_text, shown, unit_of
from trainer.content.parsing import LARGEST_BYTES, read, validate
from trainer.content.schema import Line, Slug
from trainer.core.safetext import printable
from trainer.yamlfile import HOSTILE, Yaml, load


class AboutFile(BaseModel):
    """pack.yaml."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    format: Literal[1]
    name: Slug | None = None
    title: Line | None = None
    author: Line = ""
    url: Line = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found in a folder."""

    about: AboutFile | None
    left_out: tuple[str, ...]
    """A sentence for each part that cannot be used; its files are gone from the folder."""


def look(folder: Path) -> Look:
    """Remove what cannot be used and tell it; raises RefusedError for what no author writes by mistake."""
    for path in files(folder):
        _refuse_file(folder, path)
    about = _about(folder)
    usable, left_out = _usable(folder)
    for unit in sorted({unit_of(path)[0] for path in files(folder)} - usable - {""}):
        place = folder / unit
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    if not any(unit_of(path)[1].partition(":")[0] in _ITEMS for path in files(folder)):
        first = f": {left_out[0]}" if left_out else ""
        raise RefusedError(f"none of its problems, prompts and lists can be used{first}".rstrip("."))
    return Look(about, left_out)


_ITEMS = ("problem", "design", "ml_design", "list")
_FAULT = 200
"""Characters of a fault that are told of."""


def files(folder: Path) -> list[str]:
    """The paths of the pack's files below its folder, sorted; hidden ones are ours and do not count."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    paths = sorted(path.as_posix() for path in found)
    return [path for path in paths if path == ABOUT or unit_of(path)[0]]


def checksum(folder: Path) -> str:
    """SHA-256 over the sorted names and contents of the pack's files; raises OSError when one cannot be read."""
    return _digest(folder, files(folder))


def parts(folder: Path) -> dict[str, str]:
    """SHA-256 of every part by its id."""
    grouped: dict[str, list[str]] = {}
    for path in files(folder):
        grouped.setdefault(unit_of(path)[1] or ABOUT, []).append(path)
    return {part: _digest(folder, paths) for part, paths in sorted(grouped.items())}


def _digest(folder: Path, paths: Iterable[str]) -> str:
    total = hashlib.sha256()
    for path in paths:
        content = (folder / path).read_bytes()
        total.update(f"{path}\0{len(content)}\0".encode() + content)
    return total.hexdigest()


def _refuse_file(folder: Path, path: str) -> None:
    content = (folder / path).read_bytes()
    refuse_text(content.decode("utf-8", "replace"), path)
    if not path.endswith(".yaml") or len(content) > LARGEST_BYTES:
        return  # a larger one is left out for its size
    document = load(content, path)
    for fault in document.faults:
        if fault.message.startswith(HOSTILE):
            raise RefusedError(f"{shown(path)}, line {fault.line}, {shown(fault.message).rstrip('.')}")
    for text in _texts(document.values):
        refuse_text(text, path)


def _texts(value: Yaml | Mapping[str | int, Yaml]) -> Iterator[str]:
    """Every text in a document: quotes can hide characters that the file itself does not show."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _texts(key if isinstance(key, str) else "")
            yield from _texts(one)


def _about(folder: Path) -> AboutFile | None:
    path = folder / ABOUT
    if not path.exists():
        return None
    about, faults = validate(AboutFile, read(path, ABOUT))
    if about is None:
        raise RefusedError(str(faults[0]).rstrip("."))
    return about


def _usable(folder: Path) -> tuple[set[str], tuple[str, ...]]:
    """The units without a fault, and a sentence for every other one."""
    found, doubles = layout.find((folder,))
    usable: set[str] = set()
    left_out = list(doubles)
    for source in found.values():
        faults = _faults(source)
        if not faults:
            usable.add(unit_of(Path(source.path).relative_to(folder).as_posix())[0])
        else:
            more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
            left_out.append(f"{printable(faults[0], _FAULT)}{more}")
    for path in sorted(folder.glob("system_design/rubrics/*.yaml")):
        where = path.relative_to(folder).as_posix()
        faults = reading.rubric(path, where)[1]
        if faults:
            left_out.append(printable(faults[0], _FAULT))
        else:
            usable.add(where)
    return usable, tuple(left_out)


def _faults(source: Source) -> tuple[str, ...]:
    if source.kind == LIST:
        return tuple(map(str, reading.list_file(source)[1]))
    if source.kind == PATTERNS:
        return tuple(map(str, reading.patterns_file(source)[1]))
    if source.kind == "problem":
        return reading.problem(source)[1]
    return reading.prompt(source)[1]
