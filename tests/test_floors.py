"""The floors of the house: which package may import which, inside the program and outside of it.

The table is the rule; a new dependency is a new word in it, with a reason that a reviewer can judge.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import trainer

ROOT = Path(trainer.__file__).parent


@dataclass(frozen=True, slots=True)
class Floor:
    """What a package may import."""

    inside: frozenset[str]
    outside: frozenset[str] = frozenset()


def floor(inside: str, outside: str = "") -> Floor:
    return Floor(frozenset(inside.split()), frozenset(outside.split()))


FLOORS = {
    "errors": floor(""),
    "core": floor("errors"),
    "paths": floor("", "platformdirs"),
    "atomicfile": floor(""),
    "configfile": floor("atomicfile core errors", "tomlkit"),
    "yamlfile": floor("errors", "yaml"),
    "workspace": floor("atomicfile errors", "watchfiles"),
    "judge": floor("core errors paths"),
    "content": floor("atomicfile core errors paths yamlfile", "pydantic pydantic_core requests"),
    "store": floor("core errors paths", "sqlalchemy alembic"),
    "exports": floor("core errors"),
    "services": floor("core errors"),
    "bootstrap": floor(
        "core errors paths atomicfile configfile workspace judge content store exports services.ports",
        "uuid6 platformdirs",
    ),
    "cli": floor("core errors services bootstrap", "click"),
    "tui": floor("core errors services bootstrap", "textual rich tree_sitter tree_sitter_python"),
}
EXCEPTIONS = {
    ("core/scheduling.py", "fsrs"): "the reference implementation of FSRS-6 is used in this one file",
    ("content/web.py", "urllib3"): "what requests lets through when a body is read as it comes",
    ("cli/opening.py", "trainer.tui"): "bare `trainer` opens the app",
    ("cli/opening.py", "trainer.judge"): "a command that judges starts a process before the program is loaded",
    ("__main__.py", "trainer.cli"): "python -m trainer",
}
FEW_FILES = {"fsrs": {"scheduling.py"}, "requests": {"web.py"}}
"""Outside packages that only these files of the program may import."""


def sources() -> list[Path]:
    """Every module of the program."""
    return [path for path in sorted(ROOT.rglob("*.py")) if "_content" not in path.relative_to(ROOT).parts]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of everything that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if node.level:  # the child of the judge is no part of the package where it runs
                above = ("trainer", *path.relative_to(ROOT).parts[: -node.level])
                module = ".".join([*above, module]).rstrip(".")
            if module == "trainer":
                yield from ((node.lineno, f"trainer.{alias.name}") for alias in node.names)
            else:
                yield node.lineno, module


def name_of(path: Path) -> str:
    """The package or top-level module that a file belongs to."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def allowed(path: Path, imported: str) -> bool:
    """Whether the table lets a file import a module."""
    own, where = name_of(path), path.relative_to(ROOT).as_posix()
    if any(where == file and (imported == name or imported.startswith(f"{name}.")) for file, name in EXCEPTIONS):
        return True
    top, _, rest = imported.partition(".")
    if top != "trainer":
        return top in sys.stdlib_module_names or (own in FLOORS and top in FLOORS[own].outside)
    if rest in ("", "__version__") or rest.split(".")[0] == own:
        return True
    return own in FLOORS and any(rest == name or rest.startswith(f"{name}.") for name in FLOORS[own].inside)


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_imports_only_what_its_floor_allows(path: Path) -> None:
    assert [f"line {line}: {name}" for line, name in imports(path) if not allowed(path, name)] == []


def test_the_child_of_the_judge_imports_nothing_of_ours() -> None:
    found = [
        f"{path.name}:{line}: {name}"
        for path in (ROOT / "judge" / "child").glob("*.py")
        for line, name in imports(path)
        if name.startswith("trainer") and not name.startswith("trainer.judge.child")
    ]

    assert found == []


@pytest.mark.parametrize("package", sorted(FEW_FILES))
def test_some_packages_are_imported_by_few_files_alone(package: str) -> None:
    files = {path.name for path in sources() for _, name in imports(path) if name.split(".")[0] == package}

    assert files == FEW_FILES[package]


def test_every_package_has_a_floor() -> None:
    assert {name_of(path) for path in sources()} - {"__init__", "__main__"} <= set(FLOORS)


def test_no_file_is_too_long_to_live_in() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in sources()}

    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


@pytest.mark.parametrize("word", ["utils", "util", "helpers", "common", "manager", "misc"])
def test_no_file_is_named_after_nothing(word: str) -> None:
    assert [path for path in sources() if path.stem == word or path.parent.name == word] == []


def test_the_table_notices_a_floor_that_reaches_up() -> None:
    assert not allowed(ROOT / "core" / "queue.py", "trainer.services.today")
    assert not allowed(ROOT / "core" / "queue.py", "sqlalchemy")
    assert not allowed(ROOT / "store" / "rows.py", "trainer.content")
    assert not allowed(ROOT / "cli" / "today.py", "trainer.tui.app")
    assert not allowed(ROOT / "services" / "today.py", "trainer.bootstrap")
    assert allowed(ROOT / "services" / "today.py", "trainer.core.queue")
