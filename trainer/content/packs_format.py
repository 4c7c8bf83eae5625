"""What a pack may hold: which files the format knows, and what makes a whole pack refused.

Pure: only names and numbers are looked at. Whatever a name could do to a disk or a terminal is refused before any file is
written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from trainer.core.items import SLUG
from trainer.core.safetext import UNSAFE, printable
from trainer.errors import ContentError

MOST_FILES = 5_000
MOST_FILE_BYTES = 5 << 20
MOST_BYTES = 200 << 20
MOST_RATIO = 100
"""Bytes that one packed byte may become; deflate can reach a thousand, and YAML, text and Python stay below twenty."""
RATIO_FROM_BYTES = 1 << 20
"""Smaller results may be as repetitive as they like."""

_NAME = re.compile(SLUG)
_PARTS = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (
            rf"(?P<unit>problem_sets/(?!lists/){SLUG}/(?P<slug>{SLUG}))/"
            r"(?:problem\.yaml|statement\.md|editorial\.md|cases\.py|driver\.py|"
            r"solutions/(?:accepted|slow|wrong)_[a-z0-9_]+\.py)",
            "problem",
        ),
        (r"(?P<unit>problem_sets/(?P<slug>patterns)\.yaml)", "patterns"),
        (rf"(?P<unit>(?:problem_sets/)?lists/(?P<slug>{SLUG})\.yaml)", "list"),
        (rf"(?P<unit>system_design/design/(?P<slug>{SLUG})\.yaml)", "design"),
        (rf"(?P<unit>system_design/ml_design/(?P<slug>{SLUG})\.yaml)", "ml_design"),
        (r"(?P<unit>system_design/rubrics/(?P<slug>[a-z0-9_]+)\.yaml)", "rubric"),
    )
)
ABOUT = "pack.yaml"
"""What the pack says about itself."""


class RefusedError(ContentError):
    """A whole pack is not taken, and nothing of it stays."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"This pack is refused: {reason}.", "Nothing of it was kept. Its author has to mend it.")
        self.reason = reason


def is_name(text: str) -> bool:
    """Whether a pack can be called this."""
    return len(text) <= 64 and _NAME.fullmatch(text) is not None


def name_from(text: str) -> str:
    """A folder's or an address's last word as a name; may be empty."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:64].strip("-")


def unit_of(path: str) -> tuple[str, str]:
    """(folder or file, id) of the part that a file belongs to: what is taken or left out as one; empty for other files."""
    for pattern, kind in _PARTS:
        if found := pattern.fullmatch(path):
            return found["unit"], kind if kind == "patterns" else f"{kind}:{found['slug']}"
    return "", ""


def refuse_names(paths: Iterable[str]) -> None:
    """Raise RefusedError for a path that could leave the folder, or that two file systems would read as different files."""
    seen: dict[str, str] = {}
    for number, path in enumerate(paths, 1):
        if number > MOST_FILES:
            raise too_many()
        _refuse_path(path)
        parts = path.rstrip("/").split("/")
        for depth in range(1, len(parts) + 1):
            above = "/".join(parts[:depth])
            key = unicodedata.normalize("NFC", above).casefold()
            if seen.setdefault(key, above) != above:
                raise RefusedError(
                    f"{shown(seen[key])} and {shown(above)} differ only in case, and many disks cannot hold both"
                )


def _refuse_path(path: str) -> None:
    name = shown(path)
    if not path or "\0" in path or any(unicodedata.category(char) == "Cc" for char in path):
        raise RefusedError(f"the file name {name} holds control characters")
    if "\\" in path:
        raise RefusedError(f"the file name {name} holds a backslash")
    if path.startswith("/") or re.match(r"[A-Za-z]:", path):
        raise RefusedError(f"{name} is an absolute path")
    parts = path.rstrip("/").split("/")
    if ".." in parts:
        raise RefusedError(f"{name} leads out of the pack's folder")
    if "" in parts or "." in parts:
        raise RefusedError(f"{name} is not a plain path")
    if len(path.encode("utf-8", "replace")) > 400 or len(parts) > 20:
        raise RefusedError(f"the path {name} is too long")


def prefix_of(paths: Iterable[str]) -> str:
    """What stands before the pack's own paths: empty, or the one folder on top with a slash; RefusedError when unclear."""
    known = list(paths)
    if any(unit_of(path)[0] for path in known):
        return ""
    tops = sorted({path.partition("/")[0] for path in known if unit_of(path.partition("/")[2])[0]})
    if not tops:
        raise RefusedError("there is no problem, prompt or list in it, neither on top nor one folder down")
    if len(tops) > 1:
        raise RefusedError(f"it holds several packs: {', '.join(map(shown, tops[:5]))}")
    return f"{tops[0]}/"


def too_many() -> RefusedError:
    """It holds too many files."""
    return RefusedError(f"it holds more than {MOST_FILES:,} files")


def too_large(path: str) -> RefusedError:
    """One of its files is too large."""
    return RefusedError(f"{shown(path)} is larger than {MOST_FILE_BYTES >> 20} MB")


def too_much() -> RefusedError:
    """All of it is too large."""
    return RefusedError(f"it is larger than {MOST_BYTES >> 20} MB in all")


def shown(path: str) -> str:
    """A path as a person may see it: nothing in it reaches the terminal as anything but a letter."""
    return printable(path, 80)


# Ends of lines and pages are harmless in a file, and texts written from right to left need U+200E and U+200F.
_DANGEROUS = re.compile(f"(?![\r\f\u200e\u200f]){UNSAFE.pattern}")


def refuse_text(text: str, where: str) -> None:
    """Raise RefusedError for characters that could make a terminal show something else than what is there."""
    if found := _DANGEROUS.search(text):
        raise RefusedError(f"{shown(where)} holds the control character U+{ord(found[0]):04X}")
