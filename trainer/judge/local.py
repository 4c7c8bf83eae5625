"""The judge of this machine: jobs in, reports out. It never raises for what foreign code does."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from trainer.core.jsonvalue import Json
from trainer.core.judging import Answers, Job
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import AuthorError, TrainerError
from trainer.judge.author import call_author
from trainer.judge.exchange import Ended, exchange
from trainer.judge.grading import Grader
from trainer.judge.jobtext import job_bytes
from trainer.judge.pool import RunnerPool
from trainer.judge.process import NotStartedError, RunnerLostError, RunnerProcess
from trainer.judge.protections import protections, unknown
from trainer.judge.report import LATER, compile_error, damage, judge_error, make_report, with_findings
from trainer.judge.run import Outcome, Run

_CHECKER_CPU_S = 20.0
_LOOKED_AT_BYTES = 256 << 10
"""Cases with larger arguments are not run a second time to be explained."""


class LocalJudge:
    """Implements the Judge of services/ports.py; safe to use from several threads, which then run side by side."""

    def __init__(
        self,
        runners: int | None = None,
        python: str = sys.executable,
        without: Collection[str] = frozenset(),
        first: RunnerProcess | None = None,
    ) -> None:
        """Nothing is started until the first use; `first` is a process of this interpreter that was.

        At most `runners` run at once (one per CPU); `python` is the interpreter of the solutions, 3.11 or newer.
        `without` switches rungs of protection off, for tests: seccomp, landlock, namespaces.
        """
        self._pool = RunnerPool(runners or os.cpu_count() or 1, python, without, first)
        self._promised: Mapping[str, str] | None = None

    def run(self, job: Job, on_case: Callable[[CaseResult], None] | None = None) -> Report:
        """Judge a solution on all cases; `on_case` is called in order, from this thread, as results arrive.

        With a checker, cases after the first answer that differs from the expected one wait for the end of the run.
        """
        if not job.cases:
            return judge_error(job, "The problem has no cases.", self.protections())
        grader = Grader(job, on_case)
        run = Run(job, grader.take)
        try:
            report = self._judge(job, grader, run)
        except RunnerLostError as lost:
            if isinstance(lost, NotStartedError):
                return self._lost(job, lost)
            if not run.began:
                # Nothing of the solution has run: it died by itself, and another one will do.
                return self._judge_anew(job, on_case)
            return self._blame(job, run, lost)
        return self._look_closer(job, report)

    def _judge(self, job: Job, grader: Grader, run: Run, look: bool = False) -> Report:
        """One run; raises RunnerLostError."""
        with self._pool.lease() as runner:
            ended = exchange(runner, job.limits, job_bytes(job, look), run, job.threads)
            stop = run.stopped(ended)
            promised = self._promises_of(runner)
            if run.refused is not None:
                return compile_error(job, run.refused, ended, promised)
            if run.fault:
                return judge_error(job, f"The run failed: {run.fault}.", promised)
            if grader.has_waiting:
                try:
                    _check(runner, job, grader)
                except AuthorError as error:
                    return judge_error(job, f"The problem's checker failed: {error.message}", promised)
        if stop is not None:
            grader.stop(stop, run.next)
        return make_report(job, grader, ended, promised)

    def _judge_anew(self, job: Job, on_case: Callable[[CaseResult], None] | None) -> Report:
        grader = Grader(job, on_case)
        run = Run(job, grader.take)
        try:
            return self._judge(job, grader, run)
        except RunnerLostError as lost:
            return self._lost(job, lost)

    def _blame(self, job: Job, lost_run: Run, lost: RunnerLostError) -> Report:
        """The runner was lost while the solution ran. If it is again, that was the solution's doing."""
        grader = Grader(job, None)
        run = Run(job, grader.take)
        try:
            self._judge(job, grader, run)
        except RunnerLostError:
            if run.began:
                return damage(job, min(lost_run.next, run.next), self._promised or unknown("its process was lost"))
        return self._lost(job, lost)

    def _lost(self, job: Job, lost: RunnerLostError) -> Report:
        told = str(lost) if isinstance(lost, NotStartedError) else f"The judge's process was lost: {lost}.{LATER}"
        return judge_error(job, told, self._promised or unknown(str(lost)))

    def _look_closer(self, job: Job, report: Report) -> Report:
        """Run the first case that failed once more, alone, to tell what a batch hides."""
        failure = report.first_failure
        if failure is None or failure.verdict not in (Verdict.WA, Verdict.RTE):
            return report
        case = job.cases[failure.index]
        if len(case.args) > _LOOKED_AT_BYTES:
            return report
        alone = replace(job, cases=[case])
        grader, changed = Grader(alone, None), set[str]()

        def keep(outcome: Outcome) -> None:
            changed.update(outcome.changed)
            grader.take(outcome)

        try:
            second = self._judge(alone, grader, Run(alone, keep), look=True)
        except RunnerLostError:
            return report
        return with_findings(report, passes_alone=second.verdict is Verdict.AC, changed=sorted(changed))

    def answers(self, job: Job) -> Answers:
        """Run a trusted solution; its answers as compact JSON, up to the first case without one."""
        answers: list[bytes] = []
        failures: list[Outcome] = []

        def keep(outcome: Outcome) -> None:
            if outcome.failure is not None:
                failures.append(outcome)
            elif not failures:
                answers.append(outcome.answer)

        try:
            with self._pool.lease() as runner:
                run, ended = _run(runner, job, keep)
                stop = run.stopped(ended)
        except RunnerLostError as lost:
            return Answers((), 0.0, self._lost(job, lost).message)
        failure = ""
        if run.refused is not None or run.fault:
            failure = run.fault or str((run.refused or {}).get("error", "it is not Python"))
        elif failures:
            told = failures[0].failure or {}
            failure = f"case {failures[0].number}: {told.get('error')}\n{told.get('trace')}"
        elif stop is not None:
            failure = f"case {run.next}: {stop.verdict}: {stop.why}\n{stop.traceback}"
        return Answers(tuple(answers), ended.cpu_s, failure.strip())

    def author(self, cases_source: str, calls: Sequence[tuple[str, Json]], *, cpu_s: float = 20.0) -> list[Json]:
        """Make calls to cases.py in a child (see author.py); raises AuthorError with the author's frames."""
        try:
            with self._pool.lease() as runner:
                try:
                    return call_author(runner, cases_source, calls, cpu_s)
                except AuthorError as error:
                    fault = error
        except NotStartedError as fault_of_setting:
            raise TrainerError(str(fault_of_setting)) from None
        except RunnerLostError as lost:
            raise TrainerError(f"The judge's process was lost: {lost}.", LATER.strip()) from None
        raise fault

    def protections(self) -> Mapping[str, str]:
        """Promise -> "held" or why it is not held on this machine; starts a process to find out."""
        if self._promised is not None:
            return self._promised
        try:
            with self._pool.lease() as runner:
                return self._promises_of(runner)
        except RunnerLostError as lost:
            return unknown(str(lost))

    def _promises_of(self, runner: RunnerProcess) -> Mapping[str, str]:
        if self._promised is None:
            self._promised = protections(*runner.promises())
        return self._promised

    def runners(self) -> list[int]:
        """Process ids of the runners there are now."""
        return self._pool.pids()

    def close(self) -> None:
        """Stop every process."""
        self._pool.close()


def _run(runner: RunnerProcess, job: Job, on_outcome: Callable[[Outcome], None]) -> tuple[Run, Ended]:
    run = Run(job, on_outcome)
    return run, exchange(runner, job.limits, job_bytes(job), run, job.threads)


def _check(runner: RunnerProcess, job: Job, grader: Grader) -> None:
    source = job.checker_source or ""

    def check(cases: Sequence[tuple[Json, Json, Json]]) -> Sequence[Json]:
        if not cases:
            return []
        [whys] = call_author(runner, source, [("check", {"cases": [list(case) for case in cases]})], _CHECKER_CPU_S)
        if not isinstance(whys, list) or len(whys) != len(cases):
            raise AuthorError("check did not answer for every case")
        return whys

    grader.check(check)
