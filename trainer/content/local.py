"""Content on this disk: the shipped folders and the user's own, behind the services' `Content`.

Files are found and the index is read on first use; the body of an item is read when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from trainer.content import index, layout, lock
from trainer.content.bodies import cached_problem
from trainer.content.layout import LIST, PATTERNS, Source
from trainer.content.packs import PackFiles
from trainer.content.suitefiles import SuiteFiles
from trainer.core.items import Item, Kind, ProblemList, slug_of
from trainer.core.patterns import Pattern
from trainer.core.problem import Problem
from trainer.core.prompt import Prompt, Rubric
from trainer.errors import ContentError, UsageError


def open_content(
    roots: Sequence[Path], cache_dir: Path, packs: Callable[[], Mapping[str, Path]] = dict
) -> LocalContent:
    """Content of these roots, nearest first (the user's own, then the shipped one); opening reads nothing.

    `packs` tells the roots of packs by name when content is first asked for; they come behind the others.
    """
    return LocalContent(tuple(roots), cache_dir / "index.json", packs)


def open_packs(folder: Path) -> PackFiles:
    """The packs in a folder, which need not exist."""
    return PackFiles(folder)


def open_suites(cache_dir: Path) -> SuiteFiles:
    """The suites kept on this machine."""
    return SuiteFiles(cache_dir / "suites")


class LocalContent:
    """Implements services.ports.Content over folders."""

    def __init__(
        self, roots: tuple[Path, ...], cache_file: Path, packs: Callable[[], Mapping[str, Path]] = dict
    ) -> None:
        self._near = roots
        self._cache_file = cache_file
        self._ask_packs = packs

    @cached_property
    def _packs(self) -> Mapping[str, Path]:
        return self._ask_packs()

    @cached_property
    def _roots(self) -> tuple[Path, ...]:
        """All of them, nearest first."""
        return (*self._near, *self._packs.values())

    @cached_property
    def _found(self) -> tuple[dict[str, Source], tuple[str, ...]]:
        return layout.find(self._near, self._packs)

    @cached_property
    def _index(self) -> index.Index:
        return index.build(self._found[0].values(), self._cache_file)

    def items(self) -> Mapping[str, Item]:
        """Every item by id, from the cached index. Files that cannot be read are left out; see `faults`."""
        return self._index.items

    def faults(self) -> tuple[str, ...]:
        """Sentences with file and line for each file that was left out of the index."""
        return self._found[1] + self._index.faults

    def lists(self) -> Mapping[str, ProblemList]:
        """All lists by name."""
        return self._index.lists

    def patterns(self) -> Mapping[str, Pattern]:
        """The vocabulary of patterns by id."""
        return self._index.patterns

    def ids(self) -> tuple[str, ...]:
        """The id of every problem and prompt that has a file, readable or not, in order."""
        return tuple(
            sorted(item_id for item_id, source in self._found[0].items() if source.kind not in (LIST, PATTERNS))
        )

    def problem(self, slug: str) -> Problem:
        """Raises ContentError naming every fault of the folder, UsageError for an unknown slug."""
        item_id = f"{Kind.PROBLEM}:{slug}"
        source = self._source(item_id)
        indexed = self.items().get(item_id)
        problem = cached_problem(self._cache_file.with_name("problems"), source, lambda: _read_problem(slug, source))
        item = replace(problem.item, lists=indexed.lists if indexed else (), pack=source.pack)
        return replace(problem, item=item)

    def prompt(self, item_id: str) -> Prompt:
        """The same for a prompt, by item id."""
        from trainer.content import reading

        source = self._source(item_id)
        if source.kind == Kind.PROBLEM:
            raise UsageError(f"{item_id} is a coding problem, not a prompt.", "`trainer list` shows what there is.")
        prompt, faults = reading.prompt(source)
        if prompt is None:
            raise _broken(f"The prompt {slug_of(item_id)}", faults)
        return prompt

    def rubric(self, name: str) -> Rubric:
        """A shared rubric, the nearest root's."""
        from trainer.content import reading

        for path in layout.rubric_paths(self._roots, name):
            rubric, faults = reading.rubric(path, f"system_design/rubrics/{name}.yaml")
            if rubric is None:
                raise _broken(f"The rubric {name}", faults)
            return rubric
        raise ContentError(f"There is no rubric called {name}.", "Shared rubrics are files in system_design/rubrics/.")

    def digest(self, item_id: str) -> str:
        """SHA-256 over every file of the item (and the rubric of a prompt); "" when it has none."""
        source = self._found[0].get(item_id)
        return lock.digest(source, self._roots) if source else ""

    def checked(self) -> Mapping[str, str]:
        """Item id -> what `remember_checked` was told last, of shipped and own content alike."""
        return {item_id: mark for root in reversed(self._roots) for item_id, mark in lock.read_lock(root).items()}

    def remember_checked(self, item_id: str, mark: str) -> None:
        """Change the item's line in problem_sets/checked.lock of its root; an empty mark takes it out, and lines of items
        that are gone go too. Content that cannot be written to is left as it is."""
        for root in self._roots:
            here = {known for known, source in self._found[0].items() if Path(source.path).is_relative_to(root)}
            if item_id in here and (root / "problem_sets").is_dir():
                # Read again each time: another check may have written meanwhile.
                marks = {**lock.read_lock(root), item_id: mark}
                lock.write_lock(root, {known: mark for known, mark in marks.items() if mark and known in here})

    def save_list(self, name: str, problems: Sequence[Item]) -> Path:
        """Write a list of the user's own and return its file."""
        from trainer.content.listfiles import write_list
        from trainer.content.packs_format import is_name

        if not is_name(name):
            raise UsageError(
                f"{name!r} cannot be the name of a list.", "Use lower-case words joined by hyphens: my-list"
            )
        if f"{LIST}:{name}" in self._found[0]:
            raise UsageError(f"There is a list called {name} already.", "Choose another name.")
        path = write_list(self._near[0], name, problems)
        self._read_again()
        return path

    def _read_again(self) -> None:
        for name in ("_found", "_index"):
            self.__dict__.pop(name, None)

    def scaffold(self, slug: str, title: str, topic: str) -> Path:
        """Write the skeleton of a problem into the user's own content and return its folder."""
        from trainer.content.scaffold import write_skeleton

        item_id = f"{Kind.PROBLEM}:{slug}"
        if item_id in self._found[0]:
            where = Path(self._found[0][item_id].path).parent
            raise UsageError(f"There is a problem called {slug} already: {where}.", "Choose another slug.")
        folder = write_skeleton(self._near[0], slug, title, topic)
        self._read_again()
        return folder

    def _source(self, item_id: str) -> Source:
        source = self._found[0].get(item_id)
        if source is None or source.kind in (LIST, PATTERNS):
            raise UsageError(f"There is nothing called {slug_of(item_id)}.", "`trainer list` shows what there is.")
        return source


def _read_problem(slug: str, source: Source) -> Problem:
    from trainer.content import reading  # loads yaml and pydantic

    problem, faults = reading.problem(source)
    if problem is None:
        raise _broken(f"The problem {slug}", faults)
    return problem


def _broken(what: str, faults: tuple[str, ...]) -> ContentError:
    count = "one fault" if len(faults) == 1 else f"{len(faults)} faults"
    lines = "".join(f"\n  {fault}" for fault in faults)
    return ContentError(f"{what} cannot be used, it has {count}:{lines}", faults=faults)
