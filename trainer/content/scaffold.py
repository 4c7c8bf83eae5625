"""The skeleton of a new problem: every file it needs, each saying what to write, none of it passing its check yet."""

from __future__ import annotations

import json
from pathlib import Path

from trainer.errors import ContentError

_PROBLEM = """\
format: 1
slug: {slug}
title: {title}
difficulty: medium              # easy | medium | hard
topic: {topic}
patterns: [write-the-pattern]   # what a person should recognise
complexity: {{time: O(n), space: O(1)}}
entry:                          # the signature that a solution must have
  class: Solution
  method: solve
  params: {{nums: "List[int]"}}
  returns: int
compare: exact                  # exact | unordered | unordered_deep | float | checker
reference: accepted_write_it    # its answers are the expected ones
hints: []                       # write three or four, from a nudge to almost the answer
related: []
"""
_STATEMENT = """\
Write the task here in two or three short paragraphs, as a good interviewer would say it.

## Constraints

"""
_EDITORIAL = """\
## How to recognise it

## Approach

## Complexity

## Common mistakes

## Related
"""
_CASES = '''\
import random

# 2 to 4 inputs with the answer worked out by hand; they are shown to the person who solves it.
EXAMPLES = []

# Arguments only: smallest, largest, ties, duplicates, negatives, empty.
EDGES = []

# At least 5 inputs that validate must refuse, one reason each.
INVALID = []


def validate(nums: list[int]) -> None:
    """Raise ValueError naming the constraint that is broken; check types as well."""
    raise ValueError("write validate")


def generate(rng: random.Random, size: float) -> dict:
    """An input from tiny (size 0) to exactly the constraint's limit (size 1), of mixed shapes."""
    raise NotImplementedError("write generate")
'''
_SOLUTIONS = {
    "accepted_write_it": "the reference: correct and fast",
    "slow_write_it": "correct, but too slow for the largest inputs",
    "wrong_write_it": "one mistake that people really make; write at least five of these",
}
_SOLUTION = """\
class Solution:
    def solve(self, nums: list[int]) -> int:
        # Write {what}.
        raise NotImplementedError
"""


def write_skeleton(root: Path, slug: str, title: str, topic: str) -> Path:
    """Write problem_sets/<topic>/<slug>/ below `root` and return it; ContentError when the disk does not allow it."""
    folder = root / "problem_sets" / topic / slug
    files = {
        "problem.yaml": _PROBLEM.format(slug=slug, title=json.dumps(title, ensure_ascii=False), topic=topic),
        "statement.md": _STATEMENT,
        "editorial.md": _EDITORIAL,
        "cases.py": _CASES,
        **{f"solutions/{name}.py": _SOLUTION.format(what=what) for name, what in _SOLUTIONS.items()},
    }
    try:
        (folder / "solutions").mkdir(parents=True)
        for name, text in files.items():
            (folder / name).write_text(text, "utf-8")
    except OSError as error:
        raise ContentError(
            f"{folder} cannot be written: {error.strerror}.", "Check the folder's owner and the disk."
        ) from error
    return folder
