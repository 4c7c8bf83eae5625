"""Whether the suite notices small slips: every mutant of an accepted solution is killed, or is listed as equivalent."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer.core.judging import Case, Suite
from trainer.core.mutants import Mutant, mutants
from trainer.core.problem import Problem
from trainer.core.verdicts import Report, Verdict
from trainer.services.check_solutions import named
from trainer.services.ports import Judge
from trainer.services.quick_cases import quick_cases
from trainer.services.suites import answers_of, generated, job_on, limits_for

MORE_INPUTS = 300
"""So many fresh inputs, of sizes 0 to 0.2, look for one that tells a survivor apart."""


@dataclass(slots=True)
class MutantCount:
    """What became of the mutants of one problem."""

    killed: int = 0
    equivalent: int = 0
    """Survivors that problem.yaml lists with a reason."""
    surviving: int = 0


def mutant_faults(judge: Judge, problem: Problem, suite: Suite, count: MutantCount) -> Iterator[str]:
    """A sentence for each survivor that is not listed, and for each entry of the list that is wrong; fills `count`."""
    listed = {(entry.solution, entry.change) for entry in problem.equivalent_mutants}
    seen: set[tuple[str, str]] = set()
    more: Sequence[Case] | None = None
    for name, source in named(problem, "accepted").items():
        survivors = list(_survivors(judge, problem, suite, source, count))
        for mutant in survivors:
            key = (name, mutant.change)
            seen.add(key)
            if more is None:
                more = _more_cases(judge, problem)
            report = judge.run(job_on(problem, more, mutant.source, "mutant.py", limits_for(problem, suite)))
            told_apart = report.verdict not in (Verdict.AC, Verdict.TLE)
            if key in listed and not told_apart:
                count.equivalent += 1
                continue
            count.surviving += 1
            yield _told(name, mutant, report if told_apart else None)
    for solution, change in sorted(listed - seen):
        yield f"equivalent_mutants lists {change!r} of {solution}, which is killed or does not exist; take it out."


def _survivors(judge: Judge, problem: Problem, suite: Suite, source: str, count: MutantCount) -> Iterator[Mutant]:
    quick = quick_cases(judge, problem, suite, source)
    stages = ((quick.cases, quick.limits), (suite.cases, quick.whole_limits))
    for mutant in mutants(source):
        for cases, limits in stages:
            if not cases:
                continue
            verdict = judge.run(job_on(problem, cases, mutant.source, "mutant.py", limits)).verdict
            if verdict is not Verdict.AC:
                count.killed += 1
                break
        else:
            yield mutant


def _more_cases(judge: Judge, problem: Problem) -> Sequence[Case]:
    sizes = [0.2 * number / (MORE_INPUTS - 1) for number in range(MORE_INPUTS)]
    inputs = generated(judge, problem, "mutants", sizes)
    return [Case(*pair) for pair in zip(inputs, answers_of(judge, problem, inputs).answers, strict=True)]


def _told(name: str, mutant: Mutant, report: Report | None) -> str:
    if report is not None:
        failure = report.first_failure
        arguments = json.dumps(failure.args)[:400] if failure else report.message
        return (
            f"a mutant of {name} survives, line {mutant.line}: {mutant.change} . "
            f"This input tells it apart, so add it or its like to EDGES: {arguments}"
        )
    entry = json.dumps({"solution": name, "change": mutant.change, "because": "..."}, ensure_ascii=False)
    return (
        f"a mutant survives, line {mutant.line} of {name}. Add an edge case that tells it apart; if no valid input can, "
        f"list it under equivalent_mutants in problem.yaml with the reason: - {entry}"
    )
