"""From outcomes to case results: every answer is compared here, outside the process that gave it.

Equal bytes are equal answers, because both sides are canonical; only on a mismatch is an answer parsed. Answers of a
problem with a checker wait until the run is over and are then checked in a child of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from trainer.core.compare import difference, difference_of_calls
from trainer.core.jsonvalue import Json
from trainer.core.judging import Job
from trainer.core.problem import Comparison
from trainer.core.safetext import safe
from trainer.core.verdicts import CaseResult, Verdict
from trainer.judge.records import parse
from trainer.judge.run import Outcome, Stop

_SHOWN_BYTES = 4096
"""Passed cases show their values up to this size; failed ones always."""

_ANSWER_FACTOR, _ANSWER_ROOM = 4, 64 << 10
"""Longer answers than this many times the expected one and so many bytes are wrong unread: reading needs 25 times the room."""

Check = Callable[[Sequence[tuple[Json, Json, Json]]], Sequence[Json]]
"""(arguments, answer, expected) per case -> None or why it is wrong."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A case whose result cannot be told yet, because it, or one before it, waits for the checker."""

    result: CaseResult
    unchecked: bool = False
    got: Json = None


class Grader:
    """Counts and keeps what a report needs; `on_case` gets the results in order."""

    def __init__(self, job: Job, on_case: Callable[[CaseResult], None] | None) -> None:
        self.passed = 0
        self.failed: list[int] = []
        self.first_failure: CaseResult | None = None
        self._job = job
        self._on_case = on_case
        self._answer_type = answer_type(job)
        self._waiting: list[_Waiting] = []

    def take(self, outcome: Outcome) -> None:
        """Grade one outcome, or keep it for the checker."""
        same = outcome.failure is None and outcome.answer == self._job.cases[outcome.number].expected
        if same and not self._waiting:
            self.passed += 1
            if self._on_case is not None:
                self._on_case(self._accepted(outcome))
            return
        result = CaseResult(
            outcome.number,
            Verdict.AC,
            stdout=safe(outcome.printed),
            wall_s=outcome.wall_s,
            cpu_s=outcome.cpu_s,
        )
        if outcome.failure is not None:
            result = self._failed(result, outcome.failure)
        elif not same:
            due = len(self._job.cases[outcome.number].expected)
            if len(outcome.answer) > _ANSWER_FACTOR * due + _ANSWER_ROOM:
                self._keep(_far_longer(result, outcome.answer, due))
                return
            try:
                got = parse(outcome.answer)
            except (ValueError, RecursionError):
                result = replace(result, verdict=Verdict.RTE, why="the answer is nested too deeply or is no plain data")
            else:
                if self._job.comparison is Comparison.CHECKER and self._job.checker_source is not None:
                    self._waiting.append(_Waiting(result, True, got))
                    return
                result = self._compared(result, got)
        self._keep(result)

    def _keep(self, result: CaseResult) -> None:
        """Results are told in order, so one behind a case that waits for the checker waits too."""
        if self._waiting:
            self._waiting.append(_Waiting(result))
        else:
            self._finish(result)

    def check(self, check: Check) -> None:
        """Have the answers that wait checked; raises what `check` raises."""
        waiting, self._waiting = self._waiting, []
        cases = [(self._args(w.result.index), w.got, self._expected(w.result.index)) for w in waiting if w.unchecked]
        whys = iter(check(cases))
        for one in waiting:
            why = next(whys) if one.unchecked else None
            if why is None:
                self._finish(one.result)
            else:
                self._finish(replace(one.result, verdict=Verdict.WA, why=safe(str(why), 2000), got=one.got))

    @property
    def has_waiting(self) -> bool:
        """Whether answers wait for the checker."""
        return bool(self._waiting)

    def stop(self, stop: Stop, index: int) -> None:
        """The run ended in this case, for a reason outside of any answer."""
        index = min(index, len(self._job.cases) - 1)
        result = CaseResult(index, stop.verdict, why=stop.why, stdout=stop.printed, traceback=stop.traceback)
        if self.failed and self.failed[-1] == index:
            return
        # After the last record of the last case: that case did not end well either.
        self.passed = min(self.passed, index - len(self.failed))
        self._finish(result)

    def _finish(self, result: CaseResult) -> None:
        if result.verdict is Verdict.AC:
            self.passed += 1
        else:
            self.failed.append(result.index)
            if self.first_failure is None:
                result = self._with_values(result)
                self.first_failure = result
        if self._on_case is not None:
            self._on_case(self._with_small_values(result))

    def _accepted(self, outcome: Outcome) -> CaseResult:
        case, printed = self._job.cases[outcome.number], outcome.printed and safe(outcome.printed)
        if len(case.args) + len(case.expected) > _SHOWN_BYTES:
            return CaseResult(outcome.number, Verdict.AC, stdout=printed, wall_s=outcome.wall_s, cpu_s=outcome.cpu_s)
        args, answer = parse(case.args), parse(case.expected)
        return CaseResult(
            outcome.number, Verdict.AC, args, answer, answer, "", printed, "", outcome.wall_s, outcome.cpu_s
        )

    def _failed(self, result: CaseResult, failure: Mapping[str, Json]) -> CaseResult:
        kind, error, code = (str(failure.get(key, "")) for key in ("kind", "error", "code"))
        where = f" (line {failure.get('line')}: {code})" if code else ""
        verdict, why = Verdict.RTE, error + where
        if kind == "memory":
            verdict = Verdict.MLE
            why = f"more than {self._job.limits.memory_mib} MiB of memory was asked for{where}"
        elif kind == "output":
            verdict = Verdict.OLE
            why = f"far more than {self._job.limits.output_kib} KiB was printed{where}"
        elif kind == "unusable":
            why = f"the answer cannot be used: {error}"
        elif failure.get("type") == "RecursionError":
            why = f"the recursion is too deep, or never ends{where}"
        elif failure.get("type") == "SystemExit":
            why = f"the solution ended the program{where}"
        return replace(
            result, verdict=verdict, why=safe(why, 2000), traceback=safe(str(failure.get("trace", "")), 10_000)
        )

    def _compared(self, result: CaseResult, got: Json) -> CaseResult:
        job, expected = self._job, self._expected(result.index)
        if job.entry.is_design and job.driver_source is None:
            args = self._args(result.index)
            operations, arguments = _calls(args)
            why = difference_of_calls(job.comparison, operations, expected, got, arguments)
        else:
            comparison = Comparison.EXACT if job.comparison is Comparison.CHECKER else job.comparison
            why = difference(comparison, expected, got, self._answer_type)
        if why is None:
            return result
        return replace(result, verdict=Verdict.WA, why=safe(why, 2000), got=got)

    def _with_values(self, result: CaseResult) -> CaseResult:
        return replace(result, args=self._args(result.index), expected=self._expected(result.index))

    def _with_small_values(self, result: CaseResult) -> CaseResult:
        case = self._job.cases[result.index]
        if len(case.args) + len(case.expected) > _SHOWN_BYTES or result.args is not None:
            return result
        result = self._with_values(result)
        return replace(result, got=result.expected) if result.verdict is Verdict.AC else result

    def _args(self, index: int) -> Json:
        return parse(self._job.cases[index].args)

    def _expected(self, index: int) -> Json:
        return parse(self._job.cases[index].expected)


def answer_type(job: Job) -> str:
    """LeetCode's type text of the answer; empty when a driver decides what it is."""
    if job.driver_source is not None or job.entry.is_design:
        return ""
    method = job.entry.methods[0]
    if job.entry.answer_argument is None:
        return method.returns
    return dict(method.params).get(job.entry.answer_argument, "")


def _far_longer(result: CaseResult, answer: bytes, due: int) -> CaseResult:
    why = f"the answer is far longer than a right one: {len(answer):,} characters of JSON, where {due:,} are expected"
    begins = safe(answer[:200].decode("utf-8", "replace"))
    return replace(result, verdict=Verdict.WA, why=why, got=f"{begins} ...")


def _calls(args: Json) -> tuple[Sequence[str], Sequence[Json]]:
    operations = args.get("operations") if isinstance(args, dict) else None
    arguments = args.get("arguments") if isinstance(args, dict) else None
    return (
        [str(one) for one in operations] if isinstance(operations, list) else [],
        arguments if isinstance(arguments, list) else [],
    )
