"""Packs: problems and prompts of other people, as values; where they lie and how they are fetched is not known here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

PROMISES = ("files", "network")
"""What the judge must hold before code of strangers runs without a question."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it is installed, or about to be."""

    name: str
    title: str
    author: str
    """Empty where the pack does not say; so is `url`."""
    url: str
    source: str
    """The folder or address it was added from."""
    checksum: str
    """SHA-256 over the sorted names and contents of its files, in hex; the same for a folder, a zip and a git repository."""
    added_at: datetime
    allowed: frozenset[str] = frozenset()
    """Promises whose absence the user accepted for exactly these files."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A pack that was fetched and looked at, and is not installed yet."""

    pack: Pack
    parts: Mapping[str, str]
    """SHA-256 of every part by its id: `problem:two-sum`, `design:chat`, `list:warm-up`, `rubric:depth`, `patterns`."""
    left_out: tuple[str, ...]
    """A sentence for everything that is not taken over."""
    place: str
    """Where it lies meanwhile; only the adapter that made it reads this."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What replacing a pack would do to its parts, as sorted ids."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.gone)


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> Changes:
    """The difference between two sets of parts."""
    return Changes(
        tuple(sorted(after.keys() - before.keys())),
        tuple(sorted(part for part in after.keys() & before.keys() if after[part] != before[part])),
        tuple(sorted(before.keys() - after.keys())),
    )
