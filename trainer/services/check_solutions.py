"""What an author's solutions prove about the suite: right ones pass, slow ones do not, wrong and trivial ones fail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from trainer.core.judging import Case, Limits, Suite
from trainer.core.problem import Problem, starter
from trainer.core.verdicts import Report, Verdict
from trainer.services.ports import Judge
from trainer.services.quick_cases import QuickCases
from trainer.services.suites import answers_of, generated, job_for, job_on, limits_for
from trainer.services.trivial import trivial_solutions

TINY_AGREED, MIDDLE_AGREED = 300, 30
AGREEMENT_S = 20.0
"""CPU seconds that a correct solution may take to agree on those."""
REFERENCE_S = 1.0
"""CPU seconds of the reference over the whole suite, so that a submit feels instant."""
SLOW_FACTOR = 1.5
"""A slow solution must need more than this multiple of the limit, an accepted one at most half of the limit."""
ENOUGH_REJECTING = 5
"""A wrong solution that so many quick cases reject need not be run on the others."""
ATTEMPTS = 3
"""What takes too long gets so many tries, because a busy machine inflates CPU time."""


def named(problem: Problem, kind: str) -> dict[str, str]:
    """The solutions of a kind: accepted, slow or wrong."""
    return {name: source for name, source in problem.solutions.items() if name.startswith(f"{kind}_")}


def accepted_faults(
    judge: Judge, problem: Problem, suite: Suite, reference: Report, seconds: dict[str, float]
) -> Iterator[str]:
    """Whether every accepted solution passes in half the limit, as the reference's report tells of it; fills `seconds` by name."""
    needed = suite.reference_cpu_s
    if needed >= REFERENCE_S:
        needed = _measured_again(judge, problem, suite).reference_cpu_s
    if needed >= REFERENCE_S:
        yield (
            f"the reference needs {needed:.2f} s of CPU for the suite; it must stay under "
            f"{REFERENCE_S:g} s. Make the inputs of size 1.0 smaller."
        )
    half = limits_for(problem, suite).cpu_s / 2
    for name, source in named(problem, "accepted").items():
        is_reference = name == problem.reference
        report = reference if is_reference else judge.run(job_for(problem, suite, source, f"{name}.py"))
        for _ in range(ATTEMPTS - 1):
            if report.verdict is Verdict.AC and report.cpu_s > half:
                again = judge.run(job_for(problem, suite, source, f"{name}.py"))
                report = min(report, again, key=lambda one: (one.verdict is not Verdict.AC, one.cpu_s))
        seconds[name] = report.cpu_s
        if report.verdict is not Verdict.AC:
            yield f"{name} must be accepted and is judged {_told(report)}"
        elif report.cpu_s > half:
            yield f"{name} needs {report.cpu_s:.2f} s; an accepted solution must stay under half the limit, {half:.2f} s."


def _measured_again(judge: Judge, problem: Problem, suite: Suite) -> Suite:
    """The suite with the least that its reference needs in some more runs."""
    job = job_for(problem, suite, problem.reference_source, f"{problem.reference}.py")
    least = min(judge.run(job).cpu_s for _ in range(ATTEMPTS))
    return replace(suite, reference_cpu_s=min(suite.reference_cpu_s, least))


def slow_faults(judge: Judge, problem: Problem, suite: Suite, *, by_far: bool) -> Iterator[str]:
    """Whether every slow solution exceeds the limit, and `by_far`: to wait for that is half of a check's time."""
    limits = limits_for(problem, suite)
    wider = replace(limits, cpu_s=SLOW_FACTOR * limits.cpu_s) if by_far else limits
    for name, source in named(problem, "slow").items():
        report = judge.run(job_on(problem, suite.cases, source, f"{name}.py", wider))
        if report.verdict is Verdict.AC:
            limit_s = limits_for(problem, _measured_again(judge, problem, suite)).cpu_s
            if report.cpu_s > limit_s * (SLOW_FACTOR if by_far else 1.0):
                continue
            yield (
                f"{name} needs only {report.cpu_s:.2f} s; it must exceed {SLOW_FACTOR:g} x the limit of {limit_s:.2f} s. "
                "Give the inputs of size 1.0 the size that tells them apart, or lower time_limit_factor."
            )
        elif report.verdict is not Verdict.TLE:
            yield f"{name} must be too slow and is judged {_told(report)}"


def wrong_faults(
    judge: Judge, problem: Problem, suite: Suite, quick: QuickCases, rejecting: dict[str, int]
) -> Iterator[str]:
    """Whether every wrong solution is rejected; fills `rejecting` with the number of cases found to do it.

    The whole suite runs only when few of its quick cases do.
    """
    for name, source in named(problem, "wrong").items():
        report = judge.run(job_on(problem, quick.cases, source, f"{name}.py", quick.limits))
        if len(report.failed) < ENOUGH_REJECTING:
            report = judge.run(job_for(problem, suite, source, f"{name}.py"))
        rejecting[name] = len(report.failed)
        if report.verdict is Verdict.AC:
            yield f"{name} is accepted. Add an edge case or a shape to generate that shows its mistake."
        elif report.verdict in (Verdict.CE, Verdict.JE):
            yield f"{name} must be a plausible mistake and is judged {_told(report)}"


def trivial_faults(judge: Judge, problem: Problem, suite: Suite, quick: QuickCases) -> Iterator[str]:
    """Whether the starter and solutions that do nothing are rejected."""

    def judged(source: str, filename: str) -> Report:
        report = judge.run(job_on(problem, quick.cases, source, filename, quick.limits))
        return report if report.failed else judge.run(job_for(problem, suite, source, filename))

    if judged(starter(problem), "starter.py").verdict is Verdict.AC:
        yield "the starter is accepted as it is."
    if not suite.cases:
        return
    for what, source in trivial_solutions(problem.entry, json.loads(suite.cases[0].expected)).items():
        report = judged(source, "trivial.py")
        if report.verdict is Verdict.AC:
            yield f"a solution that {what} is accepted."
        elif report.verdict is Verdict.JE:
            yield f"a solution that {what} cannot be judged: {_told(report)}"


def agreement_faults(judge: Judge, problem: Problem) -> Iterator[str]:
    """Whether all correct solutions answer alike on small and mid-size inputs that are not in the suite."""
    sizes = [0.05 * n / (TINY_AGREED - 1) for n in range(TINY_AGREED)]
    sizes += [0.05 + 0.1 * n / (MIDDLE_AGREED - 1) for n in range(MIDDLE_AGREED)]
    inputs = generated(judge, problem, "agreement", sizes)
    answers = answers_of(judge, problem, inputs).answers
    cases = [Case(args, expected) for args, expected in zip(inputs, answers, strict=True)]
    for name, source in (named(problem, "accepted") | named(problem, "slow")).items():
        report = judge.run(job_on(problem, cases, source, f"{name}.py", Limits(cpu_s=AGREEMENT_S)))
        if report.verdict is Verdict.TLE:
            yield (
                f"{name} answers only {report.passed} of {len(cases)} inputs of sizes 0 to 0.15 in {AGREEMENT_S:g} s, so it "
                "cannot confirm the reference. Let generate grow from smaller inputs."
            )
        elif report.verdict is not Verdict.AC:
            yield f"{name} and {problem.reference} disagree: {_told(report)}"


def _told(report: Report) -> str:
    first = report.first_failure
    if first is None:
        return f"{report.verdict}: {report.message}"
    trace = f" {first.traceback.strip().splitlines()[-1]}" if first.traceback.strip() else ""
    return f"{report.verdict} on case {first.index}, arguments {json.dumps(first.args)[:120]}: {first.why or report.message}{trace}"
