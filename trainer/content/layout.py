"""Where content lies on disk: which files are problems, prompts, lists and rubrics, and where the shipped ones are.

Only names and stats are read here; of two files with the same id the one in the nearest root counts.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

LIST = "list"
"""The kind of a source that is a problem list; the others are the values of core Kind."""

PATTERNS = "patterns"
"""The kind of the source that is the vocabulary of patterns."""

_PROMPT_FOLDERS = ("design", "ml_design")


class Source(NamedTuple):
    """One file that the index reads; a tuple, because a warm start makes one for every file and little else."""

    kind: str
    """A Kind's value, LIST or PATTERNS."""
    slug: str
    """From the name of the folder or file; the file must say the same."""
    path: str
    where: str
    """The path as it is shown: from the root for shipped content, else the whole path."""
    mtime_ns: int
    size: int
    pack: str = ""
    """The pack that it is from; empty for the user's own and what is shipped."""


def shipped_root() -> Path:
    """The folder with the shipped problem_sets/ and system_design/: in a wheel beside this package, else the checkout's top."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_content"
    return inside if inside.is_dir() else package.parent


def find(
    roots: Sequence[Path], packs: Mapping[str, Path] = MappingProxyType({})
) -> tuple[dict[str, Source], tuple[str, ...]]:
    """Sources by id, the nearest root's where several have one, and a sentence for each id that one root has twice.

    The last of `roots` is the shipped one; packs, by name, come behind it, so that none can replace what is shipped.
    """
    found: dict[str, Source] = {}
    doubles: list[str] = []
    for number, (pack, root) in enumerate([*(("", root) for root in roots), *packs.items()]):
        shown_from = f"{root}{os.sep}" if number == len(roots) - 1 else ""
        here: dict[str, Source] = {}
        for plain in _sources(root, shown_from):
            source = plain._replace(pack=pack) if pack else plain
            if source.kind == PATTERNS:  # the vocabularies of all roots count together
                here[f"{PATTERNS}:{number}"] = source
                continue
            first = here.setdefault(f"{source.kind}:{source.slug}", source)
            if first is not source:
                doubles.append(f"{source.where}:1: the slug {source.slug} is used already by {first.where}.")
        found = here | found
    return found, tuple(doubles)


def rubric_paths(roots: Sequence[Path], name: str) -> Iterator[Path]:
    """Where a shared rubric may be, nearest first."""
    for root in roots:
        path = root / "system_design" / "rubrics" / f"{name}.yaml"
        if path.is_file():
            yield path


def _sources(root: Path, shown_from: str) -> Iterator[Source]:
    for kind, slug, path in _files(root):
        try:
            stat = os.stat(path)  # noqa: PTH116 - a thousand Path objects are most of a warm start
            yield Source(kind, slug, path, path.removeprefix(shown_from), stat.st_mtime_ns, stat.st_size)
        except NotADirectoryError:
            continue  # a stray file among the folders
        except OSError:  # a folder without its problem.yaml: reading it will say so
            yield Source(kind, slug, path, path.removeprefix(shown_from), 0, -1)


def _files(root: Path) -> Iterator[tuple[str, str, str]]:
    problems = f"{root}/problem_sets"
    for topic in _names(problems):
        if topic != "lists":
            for slug in _names(f"{problems}/{topic}"):
                yield "problem", slug, f"{problems}/{topic}/{slug}/problem.yaml"
    if os.path.exists(vocabulary := f"{problems}/patterns.yaml"):  # noqa: PTH110 - as below
        yield PATTERNS, "patterns", vocabulary
    for folder in (f"{problems}/lists", f"{root}/lists"):
        for name in _names(folder):
            if name.endswith(".yaml"):
                yield LIST, name.removesuffix(".yaml"), f"{folder}/{name}"
    for kind in _PROMPT_FOLDERS:
        folder = f"{root}/system_design/{kind}"
        for name in _names(folder):
            if name.endswith(".yaml"):
                yield kind, name.removesuffix(".yaml"), f"{folder}/{name}"


def _names(folder: str) -> list[str]:
    try:
        return sorted(name for name in os.listdir(folder) if not name.startswith((".", "_")))  # noqa: PTH208
    except OSError:
        return []
