"""What an author's cases.py must hold: enough inputs, a validator that knows good from bad, examples that are right."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from trainer.core.jsonvalue import Json
from trainer.core.judging import Case
from trainer.core.problem import Comparison, Problem
from trainer.core.verdicts import Verdict
from trainer.services.corruptions import corruptions, one_longer
from trainer.services.ports import Judge
from trainer.services.suites import CASES, TRUSTED, Inputs, ask, job_on, refusals

LARGE_ENOUGH, INVALID = 5, 5
_CRASH = re.compile(r"(?!ValueError)[A-Z]\w*(Error|Exception|Interrupt|Exit): ")
"""How the judge reports that a validator raised something else than ValueError."""


def case_faults(judge: Judge, problem: Problem, inputs: Inputs) -> Iterator[str]:
    """Faults of cases.py; raises AuthorError when it cannot be run at all."""
    yield from _counts(problem, inputs)
    if problem.comparison is Comparison.CHECKER:
        (names,) = ask(judge, problem, ("names", None))
        if isinstance(names, list) and "check" not in names:
            yield "cases.py: `compare: checker` needs a function check(args, answer, expected)."
    yield from _accepts(judge, problem, inputs)
    yield from _refuses_invalid(judge, problem, inputs)
    yield from _refuses_corrupted(judge, problem, inputs)
    yield from _refuses_longer(judge, problem, inputs)


def example_faults(judge: Judge, problem: Problem, inputs: Inputs) -> Iterator[str]:
    """Whether the reference agrees with the answers that were worked out by hand."""
    cases = [Case(args, expected) for args, expected in zip(inputs.examples, inputs.expected, strict=True)]
    job = job_on(problem, cases, problem.reference_source, f"{problem.reference}.py", TRUSTED)
    report = judge.run(job)
    if report.verdict is Verdict.AC:
        return
    first = report.first_failure
    if first is None:
        yield f"the reference does not answer the examples: {report.message}"
    else:
        yield (
            f"EXAMPLES[{first.index}]: the reference answers {json.dumps(first.got)[:100]}, "
            f"the example says {json.dumps(first.expected)[:100]}. {first.why}"
        )


def _counts(problem: Problem, inputs: Inputs) -> Iterator[str]:
    if not 2 <= len(inputs.examples) <= 4:
        yield f"EXAMPLES: 2 to 4 are needed and there are {len(inputs.examples)}."
    if not inputs.edges:
        yield "EDGES: write the smallest, the largest, ties, duplicates and whatever breaks a careless solution."
    if problem.fewer_cases_because:
        if len(inputs.all) >= CASES:
            yield "fewer_cases_because: there are enough cases; take it out."
        return
    if len(inputs.all) < CASES:
        yield (
            f"the suite has {len(inputs.all)} different cases; {CASES} are needed. Let generate and EDGES differ more; "
            "where so many valid inputs do not exist, have all of them and say so in `fewer_cases_because`."
        )
    if len(inputs.large) < LARGE_ENOUGH:
        yield (
            f"generate(rng, 1.0) gave {len(inputs.large)} different inputs in 10 calls; {LARGE_ENOUGH} are needed. "
            "Choose the shape and the values with rng."
        )


def _accepts(judge: Judge, problem: Problem, inputs: Inputs) -> Iterator[str]:
    parts = {name: getattr(inputs, name) for name in ("examples", "edges", "tiny", "middle", "large")}
    for name, group in parts.items():
        for number, why in enumerate(refusals(judge, problem, [json.loads(args) for args in group])):
            if why:
                yield f"validate refuses {name}[{number}] {_shown(json.loads(group[number]))}: {why}"
                break


def _refuses_invalid(judge: Judge, problem: Problem, inputs: Inputs) -> Iterator[str]:
    (invalid,) = ask(judge, problem, ("invalid", None))
    if not isinstance(invalid, list):
        return
    if len(invalid) < INVALID:
        yield f"INVALID: {INVALID} inputs are needed and there are {len(invalid)}."
    for number, why in enumerate(refusals(judge, problem, invalid)):
        if not why:
            yield f"validate accepts INVALID[{number}] {_shown(invalid[number])}."
        elif _CRASH.match(why) and _names(invalid[number]) == _names(json.loads(inputs.all[0]) if inputs.all else None):
            yield f"validate fails on INVALID[{number}] with {why}; it must raise ValueError."


def _refuses_corrupted(judge: Judge, problem: Problem, inputs: Inputs) -> Iterator[str]:
    if not inputs.examples:
        return
    richest = json.loads(max(inputs.examples, key=len))
    broken = corruptions(problem.entry, richest)
    for (what, args), why in zip(broken, refusals(judge, problem, [args for _, args in broken]), strict=True):
        if not why:
            yield f"validate accepts {what}: {_shown(args)}."
        elif _CRASH.match(why) and args.keys() == richest.keys():
            yield f"validate fails on {what} with {why}; it must raise ValueError."


def _refuses_longer(judge: Judge, problem: Problem, inputs: Inputs) -> Iterator[str]:
    """Inputs of size 1.0 stand exactly at the constraint, so one item more must be one too many."""
    for name, length, args in one_longer([json.loads(args) for args in inputs.large]):
        if not refusals(judge, problem, [args])[0]:
            yield (
                f"validate accepts {name} with {length + 1} items, one more than the longest that generate(rng, 1.0) made. "
                "Check the bound, or let generate reach it."
            )


def _names(args: Json) -> set[str]:
    return set(args) if isinstance(args, dict) else set()


def _shown(args: Json) -> str:
    text = json.dumps(args)
    return text if len(text) <= 120 else f"{text[:117]}..."
