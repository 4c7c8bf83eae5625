"""Items: everything that can be scheduled, whatever its kind.

An item is the small part of a problem or prompt that the index holds; ids are `kind:slug` and never change.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""The pattern of a slug, as LeetCode forms them: two-sum."""


class Kind(StrEnum):
    """What sort of practice an item is."""

    PROBLEM = "problem"
    DESIGN = "design"
    ML_DESIGN = "ml_design"
    DRILL = "drill"
    """Naming the pattern of a problem from its statement; the slug is the problem's."""
    PATTERN = "pattern"
    """A card about one pattern of the vocabulary; the slug is its id."""

    @property
    def label(self) -> str:
        """The heading under which a person finds items of this kind."""
        return _LABELS[self.value]

    @property
    def is_short(self) -> bool:
        """Whether it is a matter of minutes that follows from another item, and has no file of its own."""
        return self in (Kind.DRILL, Kind.PATTERN)


_LABELS = {
    "problem": "Coding problems",
    "design": "System design",
    "ml_design": "ML design",
    "drill": "Pattern drills",
    "pattern": "Patterns",
}


class Difficulty(StrEnum):
    """How hard an item is; a prompt's level (mid, senior, staff) maps onto it."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"

    @property
    def rank(self) -> int:
        """0 for easy to 2 for hard, to sort by."""
        return ("easy", "medium", "hard").index(self.value)


DEFAULT_MINUTES = {Difficulty.EASY: 15, Difficulty.MEDIUM: 25, Difficulty.HARD: 40}
"""Target minutes of a problem that names none."""
SHORT_MINUTES = 3
"""What a drill or a pattern card takes."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to practise, as the index knows it."""

    kind: Kind
    slug: str
    title: str
    topic: str
    difficulty: Difficulty
    minutes: int
    """Target time; an item costs this much of a day."""
    patterns: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    """Names of the lists that contain it."""
    leetcode: int | None = None
    pack: str = ""
    """The pack that it is from; empty for the user's own and what is shipped."""

    @property
    def id(self) -> str:
        """`kind:slug`, unique over all content."""
        return f"{self.kind}:{self.slug}"

    @property
    def handle(self) -> str:
        """What a person types to mean this item; see `handle_of`."""
        return handle_of(self.id)

    @property
    def subject(self) -> str:
        """What progress on it is counted under: its topic, or the name of its kind where that has none of its own."""
        return self.kind.label.lower() if self.kind.is_short else self.topic


@dataclass(frozen=True, slots=True)
class ProblemList:
    """A named study list; `slugs` may name problems that are not shipped yet."""

    name: str
    title: str
    slugs: tuple[str, ...]
    titles: tuple[str, ...] = ()
    """One per slug; empty where they are not known."""
    numbers: tuple[int | None, ...] = ()
    """LeetCode's, one per slug; empty where they are not known."""

    def title_of(self, slug: str) -> str:
        """The title that the list gives a problem; empty where it gives none."""
        return dict(zip(self.slugs, self.titles, strict=False)).get(slug, "")


def leetcode_url(slug: str) -> str:
    """Where LeetCode has the problem of this slug."""
    return f"https://leetcode.com/problems/{slug}/"


def kind_of(item_id: str) -> Kind:
    """The kind in an item id; raises ValueError for an id of an unknown kind."""
    return Kind(item_id.partition(":")[0])


def slug_of(item_id: str) -> str:
    """The slug in an item id."""
    return item_id.partition(":")[2]


def handle_of(item_id: str) -> str:
    """What a person types to mean an item: its slug, or the whole id where the slug means the problem that it belongs to."""
    kind, _, slug = item_id.partition(":")
    return item_id if kind in (Kind.DRILL, Kind.PATTERN) else slug
