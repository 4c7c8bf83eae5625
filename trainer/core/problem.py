"""A coding problem as its author wrote it, and the starter that a person begins with.

Texts are held as they are in the files; nothing here runs them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trainer.core.items import Item


class Comparison(StrEnum):
    """How an answer is compared with the expected one (see core/compare.py for the functions)."""

    EXACT = "exact"
    UNORDERED = "unordered"
    UNORDERED_DEEP = "unordered_deep"
    FLOAT = "float"
    CHECKER = "checker"


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the class that the solution defines, with LeetCode's type texts."""

    name: str
    params: tuple[tuple[str, str], ...]
    """(name, type text), in order, without self."""
    returns: str
    """Type text; "None" for a method that returns nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Where the judge enters a solution."""

    class_name: str
    methods: tuple[Method, ...]
    is_design: bool = False
    """A class under test gets operations and arguments; otherwise the first method is called once per case."""
    answer_argument: str | None = None
    """The parameter that holds the answer after the call, for methods that change their input."""
    answer_prefix: bool = False
    """The call returns k and the answer is the first k items of `answer_argument`."""


@dataclass(frozen=True, slots=True)
class EquivalentMutant:
    """A mutant of an accepted solution that no input can tell from it."""

    solution: str
    change: str
    """As core/mutants.py names it."""
    because: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Everything in a problem's folder."""

    item: Item
    entry: Entry
    comparison: Comparison
    reference: str
    """Name of the solution, without .py, whose answers are the expected ones."""
    hints: tuple[str, ...]
    time_complexity: str
    space_complexity: str
    related: tuple[str, ...]
    definitions: str
    """Shown as a comment above the starter."""
    time_limit_factor: float
    """Limit as a multiple of the reference's CPU time over the whole suite."""
    statement: str
    editorial: str
    cases_source: str
    driver_source: str | None
    solutions: Mapping[str, str]
    """Source by file name without .py: accepted_*, slow_*, wrong_*."""
    content_hash: str
    """SHA-256 over everything that decides verdicts: format, entry, cases, driver, reference."""
    fewer_wrong_because: str = ""
    """Why the folder has only three or four wrong solutions, where five different mistakes do not exist."""
    fewer_cases_because: str = ""
    """Why the suite has fewer cases than others, where so many valid inputs do not exist."""
    equivalent_mutants: tuple[EquivalentMutant, ...] = ()
    threads: bool = False
    """Whether solutions may start threads, in problems about them."""

    @property
    def reference_source(self) -> str:
        """Source of the reference solution."""
        return self.solutions[self.reference]


_KNOWN = {
    "ListNode": """\
# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
""",
    "TreeNode": """\
# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
""",
}


def starter(problem: Problem) -> str:
    """The text a person starts from: the signature as LeetCode's Python 3 starter has it."""
    entry = problem.entry
    types = " ".join(text for method in entry.methods for text in (method.returns, *(t for _, t in method.params)))
    head = "".join(f"# {line}".rstrip() + "\n" for line in problem.definitions.splitlines())
    head += "".join(comment for name, comment in _KNOWN.items() if name in types)
    lines = [f"class {entry.class_name}:"]
    for method in entry.methods:
        params = "".join(f", {name}: {text}" for name, text in method.params)
        returns = "" if method.name == "__init__" else f" -> {method.returns}"
        lines += [f"    def {method.name}(self{params}){returns}:", "        ", ""]
    return head + "\n".join(lines)
