"""What a person reads about a problem: statement, editorial, hints, and the number of solutions beside it.

Pure: a fault is a sentence that says what to write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from trainer.core.problem import Problem

_EDITORIAL = ("How to recognise it", "Approach", "Complexity", "Common mistakes", "Related")
_HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)
_PLACEHOLDERS = ("Write the task here", "write_it", "write-the-pattern")
WRONG, FEWEST_WRONG = 5, 3


def text_faults(problem: Problem) -> Iterator[str]:
    """Everything that can be said about the folder without running any of it."""
    yield from _statement(problem.statement)
    yield from _editorial(problem.editorial)
    if len(set(problem.hints)) < len(problem.hints):
        yield "hints: two of them are the same."
    if problem.item.slug in problem.related:
        yield "related: a problem is not related to itself."
    for text in (problem.statement, *problem.item.patterns, *problem.solutions):
        for placeholder in _PLACEHOLDERS:
            if placeholder in text:
                yield f"`{placeholder}` is still there from the skeleton; replace it."
    yield from _solutions(problem)


def _statement(text: str) -> Iterator[str]:
    parts = _sections(text)
    if not parts[""].strip():
        yield "statement.md: the task itself is missing above the first heading."
    if "Constraints" not in parts:
        yield "statement.md: the section `## Constraints` is missing."
    elif not re.search(r"^[-*] +\S", parts["Constraints"], re.MULTILINE):
        yield "statement.md: `## Constraints` needs a list with one constraint a line (`- 1 <= n <= 100`)."
    if any(heading.lower().startswith("example") for heading in parts):
        yield "statement.md: leave the examples out; they are drawn from cases.py."


def _editorial(text: str) -> Iterator[str]:
    parts = _sections(text)
    for heading in _EDITORIAL:
        bodies = [body for name, body in parts.items() if name == heading or name.startswith(f"{heading}:")]
        if not bodies:
            yield f"editorial.md: the section `## {heading}` is missing."
        elif not any(body.strip() for body in bodies):
            yield f"editorial.md: the section `## {heading}` is empty."


def _sections(text: str) -> Mapping[str, str]:
    """Body by heading; what stands above the first heading has the name ""."""
    pieces = _HEADING.split(text)
    return {"": pieces[0], **dict(zip(pieces[1::2], pieces[2::2], strict=True))}


def _solutions(problem: Problem) -> Iterator[str]:
    kinds = [name.partition("_")[0] for name in problem.solutions]
    wrong, right = kinds.count("wrong"), kinds.count("accepted") + kinds.count("slow")
    if right < 2:
        yield "solutions/: at least two independent correct ones are needed (accepted_ and slow_, or two accepted_)."
    if problem.fewer_wrong_because and wrong < FEWEST_WRONG:
        yield f"solutions/: {FEWEST_WRONG} wrong ones are needed even with `fewer_wrong_because`, and there are {wrong}."
    elif not problem.fewer_wrong_because and wrong < WRONG:
        yield (
            f"solutions/: {WRONG} wrong ones are needed and there are {wrong}; where so many different mistakes do not "
            f"exist, write {FEWEST_WRONG} and say why in `fewer_wrong_because`."
        )
