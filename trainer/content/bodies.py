"""Problems as they were read last: a cache of whole folders, so that judging need not parse and validate YAML.

One JSON file a problem. It counts only while every file of the folder has the same time and size and was read by this
version; a cache that is damaged or cannot be written is no error.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

from trainer.atomicfile import replace_cache
from trainer.content.index import item_of, row_of, stamp
from trainer.content.layout import Source
from trainer.core.problem import Comparison, Entry, EquivalentMutant, Method, Problem

_PLAIN = tuple(f.name for f in fields(Problem) if f.name not in {"item", "entry", "comparison", "equivalent_mutants"})


def cached_problem(cache_dir: Path, source: Source, read: Callable[[], Problem]) -> Problem:
    """The problem of this folder, from the cache or by `read`, whose errors pass through."""
    folder = Path(source.path).parent
    path = cache_dir / f"{folder.name}.json"
    mark = [*stamp(), str(folder), *_files(folder)]
    try:
        kept, row = json.loads(path.read_bytes())
        if kept == mark:
            return _problem(row)
    except (OSError, ValueError, TypeError, KeyError):
        pass
    problem = read()
    replace_cache(path, json.dumps([mark, _row(problem)], separators=(",", ":")).encode())
    return problem


def _files(folder: Path) -> list[list[object]]:
    """Name, time and size of everything in the folder and one below; what is read lies no deeper."""
    found: list[list[object]] = []
    for place in (folder, folder / "solutions"):
        try:
            with os.scandir(place) as entries:
                for entry in sorted(entries, key=lambda one: one.name):
                    status = entry.stat()
                    found.append([entry.name, status.st_mtime_ns, 0 if entry.is_dir() else status.st_size])
        except OSError:
            continue
    return found


def _row(problem: Problem) -> dict[str, Any]:
    entry = problem.entry
    methods = [[method.name, method.params, method.returns] for method in entry.methods]
    return {
        "item": row_of(problem.item),
        "entry": [entry.class_name, methods, entry.is_design, entry.answer_argument, entry.answer_prefix],
        "comparison": problem.comparison.value,
        "equivalent_mutants": [[one.solution, one.change, one.because] for one in problem.equivalent_mutants],
        "plain": {name: getattr(problem, name) for name in _PLAIN if name != "solutions"},
        "solutions": dict(problem.solutions),
    }


def _problem(row: dict[str, Any]) -> Problem:
    class_name, methods, is_design, argument, prefix = row["entry"]
    entry = Entry(
        class_name,
        tuple(
            Method(name, tuple((param, kind) for param, kind in params), returns) for name, params, returns in methods
        ),
        is_design,
        argument,
        prefix,
    )
    plain: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in row["plain"].items()
    }
    return Problem(
        item=item_of(row["item"]),
        entry=entry,
        comparison=Comparison(row["comparison"]),
        equivalent_mutants=tuple(EquivalentMutant(*one) for one in row["equivalent_mutants"]),
        solutions=row["solutions"],
        **plain,
    )
