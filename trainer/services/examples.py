"""The examples that are shown with a problem: taken from its suite where that is built, else asked of the author's cases.py."""

from __future__ import annotations

import json
from dataclasses import dataclass

from trainer.core.jsonvalue import Json
from trainer.core.problem import Problem
from trainer.errors import AuthorError
from trainer.services.admission import judge_for
from trainer.services.ports import Context
from trainer.services.suites import ask


@dataclass(frozen=True, slots=True)
class Example:
    """One shown case."""

    args: Json
    """By parameter name; for a design class {"operations": [...], "arguments": [...]}."""
    expected: Json


def examples_of(ctx: Context, problem: Problem) -> tuple[Example, ...]:
    """The problem's examples, in order. Raises AuthorError when its cases.py does not yield them."""
    suite = ctx.suites.load(problem.content_hash)
    if suite is not None:
        return tuple(
            Example(json.loads(case.args), json.loads(case.expected)) for case in suite.cases[: suite.examples]
        )
    found = ask(judge_for(ctx, problem), problem, ("examples", None))[0]
    pairs = found if isinstance(found, list) else []
    if not pairs or not all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):
        raise AuthorError(f"{problem.item.slug}: EXAMPLES is not a list of (arguments, expected) pairs.")
    return tuple(Example(pair[0], pair[1]) for pair in pairs if isinstance(pair, list))
