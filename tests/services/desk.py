"""An author's desk: real content folders, suites in memory, and a judge that runs trusted code in this process.

Time is what the code says it spends: `spend(seconds)` is there for solutions, so that slow is slow on every machine.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.fakes import MemoryStore
from tests.world import MORNING, FakeCompanies, FakeExporter, FakePacks
from trainer.content import LocalContent, open_content
from trainer.core.compare import difference
from trainer.core.jsonvalue import Json
from trainer.core.judging import Answers, Case, Job, Suite
from trainer.core.problem import Comparison
from trainer.core.settings import Settings
from trainer.core.studyday import StudyCalendar
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import AuthorError

PER_CASE_S = 0.001


class MemorySuites:
    """Keeps suites in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[str, Suite] = {}
        self.measured: tuple[datetime, float] | None = None

    def load(self, content_hash: str) -> Suite | None:
        return self.kept.get(content_hash)

    def save(self, content_hash: str, suite: Suite) -> None:
        self.kept[content_hash] = suite

    def speed(self) -> tuple[datetime, float] | None:
        return self.measured

    def keep_speed(self, at: datetime, seconds: float) -> None:
        self.measured = at, seconds


class InProcessJudge:
    """Runs foreign code right here; only for the code in these tests."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.spent_s = 0.0
        self.closed = False

    def run(self, job: Job, on_case: Callable[[CaseResult], None] | None = None) -> Report:
        self.jobs.append(job)
        self.spent_s = 0.0
        try:
            solution = self._solution(job.source)
        except SyntaxError as error:
            return Report(Verdict.CE, 0, len(job.cases), 0, 0, 0, job.limits.cpu_s, message=str(error))
        failures = []
        for index, case in enumerate(job.cases):
            before_s = self.spent_s
            verdict, why, got = self._case(job, solution, case)
            args, expected = json.loads(case.args), json.loads(case.expected)
            took_s = self.spent_s - before_s
            result = CaseResult(index, verdict, args, expected, got, why, wall_s=took_s, cpu_s=took_s)
            if on_case is not None:
                on_case(result)
            if verdict is not Verdict.AC:
                failures.append(result)
            if verdict is Verdict.TLE:
                break
        first = failures[0] if failures else None
        passed = len(job.cases) - len(failures) if not first or first.verdict is not Verdict.TLE else first.index
        verdict = first.verdict if first else Verdict.AC
        failed = tuple(failure.index for failure in failures)
        return Report(verdict, passed, len(job.cases), self.spent_s, 0, 0, job.limits.cpu_s, first, failed)

    def answers(self, job: Job) -> Answers:
        self.spent_s = 0.0
        answers: list[bytes] = []
        try:
            solution = self._solution(job.source)
            answers.extend(
                json.dumps(self._call(job, solution, case), separators=(",", ":")).encode() for case in job.cases
            )
        except Exception as error:  # noqa: BLE001 - foreign code
            return Answers(tuple(answers), self.spent_s, f"case {len(answers)}: {error!r}")
        return Answers(tuple(answers), self.spent_s)

    def author(self, cases_source: str, calls: Sequence[tuple[str, Json]], *, cpu_s: float = 20.0) -> list[Json]:
        module: dict[str, Any] = {}
        try:
            exec(cases_source, module)
            return [json.loads(json.dumps(_CALLS[name](module, argument))) for name, argument in calls]
        except Exception as error:
            raise AuthorError(f"cases.py failed: {error!r}") from error

    def protections(self) -> Mapping[str, str]:
        return {}

    def close(self) -> None:
        self.closed = True

    def _solution(self, source: str) -> dict[str, Any]:
        def spend(seconds: float) -> None:
            self.spent_s += seconds

        namespace: dict[str, Any] = {"spend": spend}
        exec(source, namespace)
        return namespace

    def _call(self, job: Job, solution: Mapping[str, Any], case: Case) -> Json:
        self.spent_s += PER_CASE_S
        method = getattr(solution[job.entry.class_name](), job.entry.methods[0].name)
        answer: Json = method(**json.loads(case.args))
        return answer

    def _case(self, job: Job, solution: Mapping[str, Any], case: Case) -> tuple[Verdict, str, Json]:
        try:
            got = self._call(job, solution, case)
        except Exception as error:  # noqa: BLE001 - foreign code
            return Verdict.RTE, repr(error), None
        if self.spent_s > job.limits.cpu_s:
            return Verdict.TLE, "too slow", None
        expected = json.loads(case.expected)
        if job.comparison is Comparison.CHECKER:
            checker: dict[str, Any] = {}
            exec(job.checker_source or "", checker)
            why = checker["check"](json.loads(case.args), got, expected)
        else:
            why = difference(job.comparison, expected, got, job.entry.methods[0].returns)
        return (Verdict.WA, str(why), got) if why else (Verdict.AC, "", got)


def _refusal(module: dict[str, Any], args: Any) -> str | None:
    try:
        module["validate"](**args)
    except ValueError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - foreign code
        return f"{type(error).__name__}: {error}"
    return None


_CALLS: Mapping[str, Callable[[dict[str, Any], Any], Any]] = {
    "names": lambda module, _: [name for name in module if not name.startswith("_")],
    "examples": lambda module, _: module["EXAMPLES"],
    "edges": lambda module, _: module["EDGES"],
    "invalid": lambda module, _: module["INVALID"],
    "tiny": lambda module, wanted: list(module["tiny"]())[: wanted["most"]] if "tiny" in module else [],
    "generate": lambda module, wanted: [
        module["generate"](random.Random(seed), size) for seed, size in wanted["draws"]
    ],
    "validate": lambda module, wanted: [_refusal(module, args) for args in wanted["cases"]],
}


class Desk:
    """A `Context` over the folder `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.store = MemoryStore()
        self.suites = MemorySuites()
        self.judge = InProcessJudge()
        self.judges = [self.judge]
        """Every judge that was asked for."""
        self.packs = FakePacks()
        self.companies = FakeCompanies()
        self.exporter = FakeExporter()
        self.settings = Settings()
        self.calendar = StudyCalendar(UTC, 4)
        self.device = "laptop"

    @property
    def content(self) -> LocalContent:
        """Opened anew each time, so that a test may change files between two calls."""
        return open_content([self.root], self.root / "cache")

    def agrees(self, question: str) -> bool:
        return False

    def new_judge(self) -> InProcessJudge:
        self.judges.append(InProcessJudge())
        return self.judges[-1]

    def now(self) -> datetime:
        return MORNING

    def new_id(self) -> str:
        return "id"
