"""What people call a problem: its slug, its LeetCode number, its title or its address. Pure look-ups in what is known.

A slug is taken as it is, known or not: the problem may ship later. Numbers and titles need to be known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from trainer.core.items import SLUG
from trainer.core.safetext import printable

_SLUG = re.compile(SLUG)
_ADDRESS = re.compile(r"/problems/([A-Za-z0-9-]+)")
_NUMBERED = re.compile(r"#?([0-9]{1,6})\s*[.:)\]-]\s*(.+)")
LONGEST = 120
"""Characters; what is longer names no problem."""
LONGEST_SHOWN = 60
"""So many of them are repeated to whoever wrote them."""


class KnownProblem(NamedTuple):
    """A problem of the bank or of a list."""

    slug: str
    number: int | None
    """LeetCode's."""
    title: str


class ProblemNames:
    """Finds the slug of what somebody wrote."""

    def __init__(self, known: Iterable[KnownProblem]) -> None:
        self._slugs: set[str] = set()
        self._by_number: dict[int, str] = {}
        self._by_title: dict[str, str] = {}
        for slug, number, title in known:
            self._slugs.add(slug)
            self._by_title.setdefault(slugged(title), slug)
            if number is not None:
                self._by_number.setdefault(number, slug)

    def slug_of(self, cell: str) -> str:
        """The slug that a cell means; raises ValueError with the reason when it means none."""
        wanted = cell.strip()
        if not wanted or len(wanted) > 10 * LONGEST:
            raise ValueError("names no problem")
        if address := _ADDRESS.search(wanted):
            return self._taken(address[1].lower().strip("-"), wanted)
        if (digits := wanted.removeprefix("#")).isascii() and digits.isdigit():
            return self._numbered(digits)
        if _SLUG.fullmatch(wanted):
            return self._taken(wanted, wanted)
        if (numbered := _NUMBERED.fullmatch(wanted)) and len(numbered[1]) < 7:
            return self._by_number.get(int(numbered[1])) or self._titled(numbered[2])
        return self._titled(wanted)

    def slug_among(self, cells: Iterable[str]) -> str:
        """The slug that the first usable one of several cells means; raises the ValueError of the first one when none is."""
        trouble: ValueError | None = None
        for cell in filter(None, cells):
            try:
                return self.slug_of(cell)
            except ValueError as error:
                trouble = trouble or error
        raise trouble or ValueError("names no problem")

    def _taken(self, slug: str, wanted: str) -> str:
        # "subsets" may be a title in small letters; a slug that is known is meant first.
        found = slug if slug in self._slugs else self._by_title.get(slug, slug)
        if not _SLUG.fullmatch(found) or len(found) > LONGEST:
            raise ValueError(f"{printable(wanted, LONGEST_SHOWN)!r} names no problem")
        return found

    def _numbered(self, digits: str) -> str:
        found = self._by_number.get(int(digits)) if len(digits) < 7 else None
        if found is None:
            raise ValueError(f"no problem with the number {digits[:20]} is known; give its slug")
        return found

    def _titled(self, title: str) -> str:
        found = slugged(title)
        if found in self._slugs:
            return found
        if found not in self._by_title or not found:
            raise ValueError(f"no problem called {printable(title, LONGEST_SHOWN)!r} is known; give its slug")
        return self._by_title[found]


def slugged(title: str) -> str:
    """A title as sites make slugs of it: `Pow(x, n)` is powx-n, `Pascal's Triangle` pascals-triangle."""
    kept = "".join(char for char in title.lower() if char.isalnum() or char in " -_")
    return re.sub(r"[ _-]+", "-", kept).strip("-")
