"""Reading the hostile programs: their headers and the jobs that they make.

A header is the run of comment lines at the top; README.md says what its lines mean. A line that is not understood is
an error, so that no expectation is lost by a slip of the pen.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.judge.jobs import compact
from trainer.core.jsonvalue import Json
from trainer.core.judging import Case, Job, Limits
from trainer.core.problem import Comparison, Entry, Method
from trainer.core.verdicts import Verdict

FOLDER = Path(__file__).parent / "programs"

PROMISES = frozenset({"files", "network", "processes", "host", "limits"})

PROMISE_OF = {
    "secret": "files",
    "canary": "files",
    "watched": "files",
    "shared": "host",
    "contact": "network",
    "victim": "host",
    "terminal": "host",
    "segments": "host",
    "mounts": "host",
    "processes": "processes",
}
"""Check of the world -> the promise that is broken when it finds something."""

_KEYS = frozenset(
    {"entry", "verdict", "needs", "unharmed", "limits", "cases", "answer", "comparison"}
    | {"checker", "expects", "threads", "twice", "hangs", "finding"}
)
_CHECKERS = {
    "": "def check(args, actual, expected):\n    return None if actual == expected else 'another answer'\n",
    "naive": "def check(args, actual, expected):\n    return None if sorted(actual) == sorted(expected) else 'others'\n",
}


@dataclass(frozen=True, slots=True)
class Program:
    """One file with what is expected of it."""

    name: str
    """family/name."""
    source: str
    entry: Entry
    verdicts: frozenset[Verdict]
    needs: frozenset[str]
    """The promises that it attacks; empty for a mere bug, which no machine may take for right."""
    unharmed: frozenset[str]
    """The checks that see it when it gets through."""
    header: Mapping[str, str]

    @property
    def family(self) -> str:
        return self.name.partition("/")[0]

    @property
    def finding(self) -> str:
        """What is known to go wrong with it, "" for nothing."""
        return self.header.get("finding", "")

    @property
    def twice(self) -> bool:
        """It looks for what its own earlier run has left."""
        return self.header.get("twice") == "yes"

    @property
    def hangs(self) -> bool:
        """Where it gets through, only the longest timeout of the judge ends it."""
        return self.header.get("hangs") == "yes"

    def job(self, given: Mapping[str, Json], secret: str) -> Job:
        """The job, with the values of this world for those parameters that are named after them."""
        params = self.entry.methods[0].params
        extra = {name: given[name] for name, _ in params if name in given}
        pairs = json.loads(self.header["cases"]) if "cases" in self.header else [({"n": n}, n) for n in (1, 2, 3)]
        if self.header.get("expects") == "secret":
            pairs = [(args, secret) for args, _ in pairs]
        comparison = Comparison(self.header.get("comparison", "exact"))
        return Job(
            self.source,
            "solution.py",
            self.entry,
            comparison,
            [Case(compact(args | extra), compact(expected)) for args, expected in pairs],
            _limits(self.header.get("limits", "")),
            checker_source=_CHECKERS[self.header.get("checker", "")] if comparison is Comparison.CHECKER else None,
            threads=self.header.get("threads") == "yes",
        )

    def cases_source(self, given: Mapping[str, Json]) -> str:
        """The same as the code of an author, who has his examples computed by it."""
        args: dict[str, Json] = json.loads(self.header.get("cases", '[[{"n": 1}, 1]]'))[0][0]
        args |= {name: given[name] for name, _ in self.entry.methods[0].params if name in given}
        name = f"{self.entry.class_name}().{self.entry.methods[0].name}"
        return f"from typing import *\n{self.source}\nEXAMPLES = [({{}}, str({name}(**{args!r})))]\n"


def programs() -> list[Program]:
    """All of them, in order of their names."""
    return [_read(path) for path in sorted(FOLDER.rglob("*.py"))]


def _read(path: Path) -> Program:
    name = path.relative_to(FOLDER).with_suffix("").as_posix()
    source = path.read_text(encoding="utf-8")
    header: dict[str, str] = {}
    for line in source.splitlines()[1:]:
        key, colon, value = line.removeprefix("# ").partition(":")
        if not line.startswith("# ") or not colon:
            break
        if key not in _KEYS or key in header:
            raise ValueError(f"{name}: the header has the unknown or repeated line {line!r}")
        header[key] = value.strip()
    needs = frozenset(filter(None, header["needs"].split("|")))
    if not needs <= PROMISES:
        raise ValueError(f"{name}: there is no promise {sorted(needs - PROMISES)}")
    unharmed = frozenset(filter(None, header["unharmed"].split("|")))
    if not unharmed <= PROMISE_OF.keys() | {"breached"}:
        raise ValueError(f"{name}: there is no check {sorted(unharmed - PROMISE_OF.keys())}")
    return Program(
        name,
        source,
        _entry(header["entry"], header.get("answer", "")),
        frozenset(map(Verdict, header["verdict"].split("|"))),
        needs,
        unharmed,
        header,
    )


def _entry(text: str, answer: str) -> Entry:
    """From `Solution.solve(n: int) -> int` or `class Name: first(k: int) -> None; second() -> int`."""
    argument, _, prefix = answer.partition(" ")
    if text.startswith("class "):
        name, _, methods = text.removeprefix("class ").partition(":")
        return Entry(name, tuple(_method(method.strip()) for method in methods.split(";")), True)
    name, _, method = text.partition(".")
    return Entry(name, (_method(method),), False, argument or None, prefix == "prefix")


def _method(text: str) -> Method:
    [function] = ast.parse(f"def {text}: ...").body
    assert isinstance(function, ast.FunctionDef)
    params = tuple((argument.arg, _unparsed(argument.annotation)) for argument in function.args.args)
    return Method(function.name, params, _unparsed(function.returns))


def _unparsed(annotation: ast.expr | None) -> str:
    assert annotation is not None
    return ast.unparse(annotation)


def _limits(text: str) -> Limits:
    """From `cpu=0.3 memory=128`."""
    given = dict(part.split("=") for part in text.split())
    if not given.keys() <= {"cpu", "memory"}:
        raise ValueError(f"there are no limits {text!r}")
    return Limits(cpu_s=float(given.get("cpu", 0.5)), memory_mib=int(given.get("memory", 256)))
