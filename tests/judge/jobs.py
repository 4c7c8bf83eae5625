"""Jobs from literals, for the tests of the judge."""

from __future__ import annotations

import json
from collections.abc import Sequence
from textwrap import dedent

from trainer.core.jsonvalue import Json
from trainer.core.judging import Case, Job, Limits
from trainer.core.problem import Comparison, Entry, Method

SHORT = Limits(cpu_s=0.2)
"""For solutions that are meant to exceed their time."""


def compact(value: Json) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def method(
    signature: str, returns: str = "int", name: str = "solve", argument: str = "", prefix: bool = False
) -> Entry:
    """An entry from "nums: List[int], k: int"."""
    return Entry("Solution", (Method(name, _params(signature), returns),), False, argument or None, prefix)


def design(name: str, **methods: tuple[str, str]) -> Entry:
    """A design class; each method is (signature, returns)."""
    made = tuple(Method(called, _params(signature), returns) for called, (signature, returns) in methods.items())
    return Entry(name, made, True)


def _params(signature: str) -> tuple[tuple[str, str], ...]:
    pairs = (part.split(":") for part in signature.split("; ") if part)
    return tuple((name.strip(), kind.strip()) for name, kind in pairs)


def job(
    source: str,
    cases: Sequence[tuple[Json, Json]] = (({"n": 1}, 1), ({"n": 2}, 2), ({"n": 3}, 3)),
    *,
    entry: Entry | None = None,
    comparison: Comparison = Comparison.EXACT,
    limits: Limits | None = None,
    driver: str | None = None,
    checker: str | None = None,
) -> Job:
    """A job; without cases and entry the right answer of `solve(n)` is n."""
    return Job(
        dedent(source),
        "solution.py",
        entry or method("n: int"),
        comparison,
        [Case(compact(args), compact(expected)) for args, expected in cases],
        limits or Limits(),
        None if driver is None else dedent(driver),
        None if checker is None else dedent(checker),
    )
