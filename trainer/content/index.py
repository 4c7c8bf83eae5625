"""The index: every item and list that could be read, kept in one cache file so that a warm start parses nothing.

A record is reused only while its file has the same time and size; a cache that cannot be read or written is no error.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from trainer import __version__
from trainer.atomicfile import replace_cache
from trainer.content.layout import LIST, PATTERNS, Source
from trainer.core.items import SHORT_MINUTES, Difficulty, Item, Kind, ProblemList
from trainer.core.patterns import Pattern, circle


@dataclass(frozen=True, slots=True)
class Index:
    """What the content says, without bodies."""

    items: Mapping[str, Item]
    lists: Mapping[str, ProblemList]
    faults: tuple[str, ...]
    patterns: Mapping[str, Pattern]


Row: TypeAlias = "list[Any]"
"""What the cache keeps of one file: [path, mtime_ns, size, fault sentences, item fields or None, list fields or None, pattern rows or None]."""


def build(sources: Collection[Source], cache_file: Path) -> Index:
    """The index of these files, from the cache where they have not changed."""
    written_by = stamp()
    known = _load(cache_file, written_by)
    rows: list[Row] = []
    changed = False
    for source in sources:
        row = known.get(source.path)
        if row is None or row[1] != source.mtime_ns or row[2] != source.size:
            row = _read(source)
            changed = True
        rows.append(row)
    packs = {source.path: source.pack for source in sources if source.pack}
    try:
        index = _assemble(rows, packs)
    except (ValueError, TypeError, IndexError):  # damaged in a way that JSON does not see
        rows = [_read(source) for source in sources]
        index, changed = _assemble(rows, packs), True
    if changed or len(rows) != len(known):
        replace_cache(cache_file, json.dumps([written_by, rows], separators=(",", ":")).encode())
    return index


def _assemble(rows: Iterable[Row], packs: Mapping[str, str]) -> Index:
    """`packs` names the pack of each file that is from one."""
    lists: dict[str, ProblemList] = {}
    faults: list[str] = []
    headers: list[tuple[str, list[Any]]] = []
    patterns: dict[str, Pattern] = {}
    for path, _, _, sentences, header, listing, vocabulary in rows:
        faults += sentences
        if header is not None:
            headers.append((packs.get(path, ""), header))
        elif vocabulary is not None:
            for name, title, signal, template, pitfalls, needs in vocabulary:
                pattern = Pattern(name, title, signal, template, tuple(pitfalls), tuple(needs))
                patterns[name] = pattern  # the nearest root comes last
        elif listing is not None:
            name, title, slugs, titles, numbers = listing
            lists[name] = ProblemList(name, title, tuple(slugs), tuple(titles), tuple(numbers))
    memberships: dict[str, tuple[str, ...]] = {}
    for name, found in sorted(lists.items()):
        for slug in found.slugs:
            memberships[slug] = (*memberships.get(slug, ()), name)
    items = {item.id: item for pack, header in headers if (item := _item(memberships, *header, pack=pack))}
    items |= {item.id: item for item in _short(items.values(), patterns.values())}
    faults += _unsound(patterns)
    return Index(items, lists, tuple(faults), patterns)


def _short(items: Iterable[Item], patterns: Iterable[Pattern]) -> Iterator[Item]:
    """What is practised without a file of its own: a drill for every problem, and a card for every pattern."""
    for item in items:
        if item.kind is Kind.PROBLEM:
            yield replace(item, kind=Kind.DRILL, minutes=SHORT_MINUTES)
    for pattern in patterns:
        yield Item(Kind.PATTERN, pattern.id, pattern.title, "patterns", Difficulty.EASY, SHORT_MINUTES, (pattern.id,))


def _unsound(patterns: dict[str, Pattern]) -> Iterator[str]:
    """Faults of the vocabulary that show only when all of it is known; a circle is cut open."""
    for pattern in patterns.values():
        for need in pattern.needs:
            if need not in patterns:
                yield f"problem_sets/patterns.yaml: {pattern.id} needs {need}, which is not defined."
    while found := circle(patterns):
        yield f"problem_sets/patterns.yaml: these need each other in a circle: {' -> '.join((*found, found[0]))}."
        patterns[found[0]] = replace(patterns[found[0]], needs=())


def _item(
    memberships: Mapping[str, tuple[str, ...]],
    kind: str,
    slug: str,
    title: str,
    topic: str,
    difficulty: str,
    minutes: int,
    patterns: list[str],
    leetcode: int | None,
    *,
    pack: str = "",
) -> Item:
    lists = memberships.get(slug, ()) if kind == Kind.PROBLEM else ()
    return Item(Kind(kind), slug, title, topic, Difficulty(difficulty), minutes, tuple(patterns), lists, leetcode, pack)


def _read(source: Source) -> Row:
    """Parse one file. The only place that loads yaml and pydantic, so the import stands here."""
    from trainer.content import reading

    item: Item | None = None
    listing: list[Any] | None = None
    vocabulary: list[Any] | None = None
    if source.kind == PATTERNS:
        book, faults = reading.patterns_file(source)
        known = book.patterns if book else []
        vocabulary = [[p.id, p.title, p.signal, p.template, p.pitfalls, p.needs] for p in known]
    elif source.kind == LIST:
        file, faults = reading.list_file(source)
        listed = file.problems if file else []
        columns = [p.slug for p in listed], [p.title for p in listed], [p.leetcode for p in listed]
        listing = [file.name, file.title, *columns] if file else None
    elif source.kind == Kind.PROBLEM:
        problem, faults = reading.problem_file(source)
        item = reading.problem_item(problem) if problem else None
    else:
        prompt, faults = reading.prompt_file(source)
        item = reading.prompt_item(prompt, Kind(source.kind)) if prompt else None
    sentences = [str(fault) for fault in faults]
    return [source.path, source.mtime_ns, source.size, sentences, row_of(item) if item else None, listing, vocabulary]


def item_of(row: list[Any]) -> Item:
    """The item that `row_of` made a row of; in no list."""
    return _item({}, *row)


def row_of(item: Item) -> list[Any]:
    """An item as plain data, without the lists that contain it."""
    fields = [item.kind.value, item.slug, item.title, item.topic, item.difficulty.value, item.minutes]
    return [*fields, list(item.patterns), item.leetcode]


def stamp() -> list[object]:
    """What a cache must have been written by: this version, reading the way these files read."""
    folder = Path(__file__).parent
    code = (folder / "schema.py", folder / "parsing.py", folder / "reading.py", folder.parent / "yamlfile.py")
    return [__version__, *(os.stat(path).st_mtime_ns for path in code if path.exists())]  # noqa: PTH116


def _load(cache_file: Path, written_by: list[object]) -> dict[str, Row]:
    try:
        writer, rows = json.loads(cache_file.read_bytes())
        return {row[0]: row for row in rows if len(row) == 7} if writer == written_by else {}
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return {}  # none yet, or damaged: it is built again
