"""From a finished run to a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from trainer.core.jsonvalue import Json
from trainer.core.judging import Job
from trainer.core.safetext import safe
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.judge.exchange import Ended
from trainer.judge.grading import Grader

LATER = " Try again; if it happens every time, `trainer doctor` says what is missing."


def make_report(job: Job, grader: Grader, ended: Ended, protections: Mapping[str, str]) -> Report:
    """The verdict is that of the first case that failed."""
    first = grader.first_failure
    if first is None and grader.passed != len(job.cases):
        return judge_error(job, f"Only {grader.passed} of {len(job.cases)} cases were counted.{LATER}", protections)
    return Report(
        verdict=Verdict.AC if first is None else first.verdict,
        passed=grader.passed,
        total=len(job.cases),
        cpu_s=ended.cpu_s,
        wall_s=ended.wall_s,
        peak_mib=ended.peak_mib,
        limit_s=job.limits.cpu_s,
        first_failure=first,
        failed=tuple(grader.failed),
        protections=protections,
    )


def judge_error(job: Job, message: str, protections: Mapping[str, str]) -> Report:
    """The judge, or the problem's own code, failed: never the solution's fault."""
    return Report(
        verdict=Verdict.JE,
        passed=0,
        total=len(job.cases),
        cpu_s=0.0,
        wall_s=0.0,
        peak_mib=0.0,
        limit_s=job.limits.cpu_s,
        message=safe(message, 4000),
        protections=protections,
    )


def damage(job: Job, index: int, protections: Mapping[str, str]) -> Report:
    """The solution brings down the process that runs it, every time."""
    why = "the solution ended, or damaged, the process that runs it"
    report = judge_error(job, "", protections)
    failure = CaseResult(min(index, len(job.cases) - 1), Verdict.RTE, why=why)
    return replace(report, verdict=Verdict.RTE, passed=failure.index, first_failure=failure, failed=(failure.index,))


def with_findings(report: Report, *, passes_alone: bool, changed: Sequence[str]) -> Report:
    """The report with what a second run of its first failure, alone, has brought to light."""
    failure = report.first_failure
    if failure is None:
        return report
    why = failure.why
    if passes_alone:
        why += ". Run alone this case passes: your solution keeps state between cases"
    elif changed and failure.verdict is Verdict.WA:
        names = " and ".join(changed)
        why += f". Your solution changes its argument {names} in place: is that meant?"
    return replace(report, first_failure=replace(failure, why=safe(why, 4000)))


def compile_error(job: Job, failure: Mapping[str, Json], ended: Ended, protections: Mapping[str, str]) -> Report:
    """The source is not Python, or lacks the class or method to call."""
    error, code, line = str(failure.get("error", "")), str(failure.get("code", "")), failure.get("line")
    message = error if not line else f"line {line}: {error}" + (f": {code}" if code else "")
    report = judge_error(job, message, protections)
    return replace(report, verdict=Verdict.CE, cpu_s=ended.cpu_s, wall_s=ended.wall_s)
