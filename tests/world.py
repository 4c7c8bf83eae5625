"""A small world for service and screen tests: two problems, one prompt, a store in memory, a judge with scripted verdicts.

Time stands still until `wait` moves it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import count
from pathlib import Path

from tests.fakes import MemoryStore
from trainer.core.drafts import Draft
from trainer.core.events import Event
from trainer.core.items import Difficulty, Item, Kind, ProblemList
from trainer.core.jsonvalue import Json
from trainer.core.judging import Answers, Case, Job, Suite
from trainer.core.packs import Pack, Staged
from trainer.core.patterns import Pattern
from trainer.core.problem import Comparison, Entry, Method, Problem
from trainer.core.prompt import Criterion, Estimate, Flashcard, Phase, Prompt, Rubric
from trainer.core.settings import Settings
from trainer.core.studyday import StudyCalendar
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import ContentError, UsageError

MORNING = datetime(2026, 3, 2, 9, tzinfo=UTC)


def problem(slug: str, topic: str = "graphs", difficulty: Difficulty = Difficulty.MEDIUM, minutes: int = 25) -> Problem:
    """A problem called `double`: return twice the argument."""
    return Problem(
        item=Item(
            Kind.PROBLEM, slug, slug.replace("-", " ").title(), topic, difficulty, minutes, ("bfs",), ("blind-75",)
        ),
        entry=Entry("Solution", (Method("double", (("n", "int"),), "int"),)),
        comparison=Comparison.EXACT,
        reference="accepted_plain",
        hints=("nudge", "push", "shove"),
        time_complexity="O(1)",
        space_complexity="O(1)",
        related=(),
        definitions="",
        time_limit_factor=5,
        statement="Return twice `n`.",
        editorial="Add it to itself.",
        cases_source="",
        driver_source=None,
        solutions={"accepted_plain": "class Solution:\n    def double(self, n):\n        return 2 * n\n"},
        content_hash=f"hash-{slug}",
    )


ANCHORS = {1: "nothing", 2: "some", 3: "most", 4: "all"}
CODING = Rubric(
    "coding",
    "Coding",
    tuple(
        Criterion(name, name.replace("_", " ").title(), ANCHORS)
        for name in ("communication", "problem_solving", "technical_competency", "testing")
    ),
)
DESIGN = Rubric(
    "design", "System design", (Criterion("depth", "Depth", ANCHORS), Criterion("estimation", "Estimation", ANCHORS))
)


def prompt() -> Prompt:
    """A rate limiter with one estimate: 100 users a day make 200 requests."""
    return Prompt(
        item=Item(Kind.DESIGN, "rate-limiter", "Rate Limiter", "system-design", Difficulty.MEDIUM, 45),
        level="mid",
        domain="infrastructure",
        prompt="Design a rate limiter.",
        clarify=(("Per user?", "Per key."),),
        functional=("limit",),
        non_functional=("p99 5 ms",),
        inputs={"users": (100.0, "users", "given")},
        estimates=(Estimate("requests", "1/day", "users * 2", 2.0, "two each"),),
        phases=(Phase("Requirements", 5, "per key, 10,000 requests a second"), Phase("High level", 40)),
        api=("POST /check",),
        data_model=("bucket",),
        components=(("store", "shared state"),),
        deep_dives=(("races", "Lua"),),
        trade_offs=(("a", "b", "c"),),
        failure_modes=(("store down", "fail open"),),
        twist=("global", "latency"),
        follow_ups={"mid": ("more?",)},
        rubric={"depth": ANCHORS, "estimation": ANCHORS},
        model_answer="A bucket per key.",
        cards=(Flashcard("f", "b", "w", "s"),),
    )


def pattern(name: str, title: str, *needs: str) -> Pattern:
    """An entry of the vocabulary."""
    return Pattern(name, title, f"When {title.lower()} helps.", f"{name[:3]} = 1\n", (f"Mind the {name}.",), needs)


VOCABULARY = {
    "hash-lookup": pattern("hash-lookup", "Hash lookup"),
    "bfs": pattern("bfs", "Breadth-first search"),
    "multi-source-bfs": pattern("multi-source-bfs", "Breadth-first from many sources", "bfs"),
    "two-heaps": pattern("two-heaps", "Two heaps"),
    "top-k-heap": pattern("top-k-heap", "Heap of the best k"),
}
"""Both problems of this world train bfs. A world that is given it has drills and pattern cards."""


class FakeContent:
    """Content held in memory: drills and pattern cards too once it has a vocabulary."""

    def __init__(self, problems: Sequence[Problem], prompts: Sequence[Prompt]) -> None:
        self.problems = {p.item.slug: p for p in problems}
        self.prompts = {p.item.id: p for p in prompts}
        self.broken: tuple[str, ...] = ()
        self.marks: dict[str, str] = {}
        self.vocabulary: dict[str, Pattern] = {}

    def items(self) -> Mapping[str, Item]:
        items = [*(p.item for p in self.problems.values()), *(p.item for p in self.prompts.values())]
        if self.vocabulary:
            items += [replace(p.item, kind=Kind.DRILL, minutes=3) for p in self.problems.values()]
        items += [
            Item(Kind.PATTERN, name, pattern.title, "patterns", Difficulty.EASY, 3, (name,))
            for name, pattern in self.vocabulary.items()
        ]
        return {item.id: item for item in items}

    def faults(self) -> tuple[str, ...]:
        return self.broken

    def problem(self, slug: str) -> Problem:
        if slug not in self.problems:
            raise UsageError(f"There is no problem {slug!r}.")
        return self.problems[slug]

    def prompt(self, item_id: str) -> Prompt:
        return self.prompts[item_id]

    def rubric(self, name: str) -> Rubric:
        return {"coding": CODING, "design": DESIGN}[name]

    def lists(self) -> Mapping[str, ProblemList]:
        return {}

    def ids(self) -> tuple[str, ...]:
        return tuple(self.items())

    def digest(self, item_id: str) -> str:
        return item_id if item_id in self.items() else ""

    def patterns(self) -> Mapping[str, Pattern]:
        return self.vocabulary

    def checked(self) -> Mapping[str, str]:
        return self.marks

    def remember_checked(self, item_id: str, mark: str) -> None:
        self.marks[item_id] = mark

    def save_list(self, name: str, problems: Sequence[Item]) -> Path:
        return Path(name)

    def scaffold(self, slug: str, title: str, topic: str) -> Path:
        return Path(topic) / slug


class FakeSuites:
    """Every problem has one example and one hidden case."""

    def load(self, content_hash: str) -> Suite | None:
        return Suite((Case(b'{"n":1}', b"2"), Case(b'{"n":5}', b"10")), 1, 0.01)

    def save(self, content_hash: str, suite: Suite) -> None:
        raise AssertionError("nothing is built in this world")

    def speed(self) -> tuple[datetime, float] | None:
        return None

    def keep_speed(self, at: datetime, seconds: float) -> None:
        raise AssertionError("nothing is measured in this world")


class ScriptedJudge:
    """Answers with the verdicts it was given, then with AC; remembers its jobs."""

    def __init__(self) -> None:
        self.verdicts: list[Verdict] = []
        self.jobs: list[Job] = []

    def run(self, job: Job, on_case: Callable[[CaseResult], None] | None = None) -> Report:
        self.jobs.append(job)
        verdict = self.verdicts.pop(0) if self.verdicts else Verdict.AC
        total = len(job.cases)
        passed = total if verdict is Verdict.AC else total - 1
        results = [
            CaseResult(i, Verdict.AC if i < passed else verdict, {"n": 5}, 10, 11, "expected 10, got 11")
            for i in range(total)
        ]
        for result in results:
            if on_case:
                on_case(result)
        failure = results[-1] if verdict is not Verdict.AC else None
        return Report(verdict, passed, total, 0.01, 0.02, 1.0, 1.0, failure)

    def answers(self, job: Job) -> Answers:
        return Answers(tuple(case.expected for case in job.cases), 0.01)

    def author(self, cases_source: str, calls: Sequence[tuple[str, Json]], *, cpu_s: float = 20.0) -> list[Json]:
        return [None for _ in calls]

    def protections(self) -> Mapping[str, str]:
        return {"limits": "held", "files": "not held: this is a test"}

    def close(self) -> None:
        return None


class FakePacks:
    """Packs by name; nothing is fetched."""

    def __init__(self) -> None:
        self.held: dict[str, Pack] = {}

    def installed(self) -> Mapping[str, Pack]:
        return self.held

    def faults(self) -> tuple[str, ...]:
        return ()

    def stage(self, source: str, name: str, now: datetime) -> Staged:
        raise UsageError(f"There is nothing at {source}.")

    def parts(self, name: str) -> Mapping[str, str]:
        return {}

    def install(self, staged: Staged, allowed: frozenset[str]) -> None:
        self.held[staged.pack.name] = replace(staged.pack, allowed=allowed)

    def discard(self, staged: Staged) -> None:
        return None

    def remove(self, name: str) -> None:
        del self.held[name]

    def allow(self, name: str, promises: frozenset[str]) -> None:
        self.held[name] = replace(self.held[name], allowed=self.held[name].allowed | promises)


class FakeExporter:
    """Passes events through by reference, which is enough to see what services do with them."""

    def __init__(self) -> None:
        self.shelf: dict[str, tuple[list[Event], list[Draft]]] = {}

    def json_text(self, events: Iterable[Event], drafts: Iterable[Draft], version: str) -> str:
        self.shelf[version] = (list(events), list(drafts))
        return version

    def read_json(self, text: str) -> tuple[list[Event], list[Draft]]:
        if text not in self.shelf:
            raise UsageError("This is not an export.")
        return self.shelf[text]

    def csv_text(self, reviews: Iterable[tuple[Event, Item | None]], zone: tzinfo) -> str:
        return f"{len(list(reviews))} rows"


class FakeCompanies:
    """The table of companies as text; `trouble` is raised when it is written."""

    def __init__(self) -> None:
        self.text = ""
        self.trouble: ContentError | None = None

    def read(self) -> str:
        return self.text

    def write(self, text: str) -> Path:
        if self.trouble:
            raise self.trouble
        self.text = text
        return Path("companies.csv")


class World:
    """A `Context` that tests can move through time."""

    def __init__(self) -> None:
        self.clock = MORNING
        self.store = MemoryStore()
        self.content = FakeContent(
            [problem("flood-fill", difficulty=Difficulty.EASY, minutes=15), problem("course-schedule")], [prompt()]
        )
        self.packs = FakePacks()
        self.answers: list[bool] = []
        """What the person answers to questions, in turn; no when there is no more."""
        self.questions: list[str] = []
        self.companies = FakeCompanies()
        self.suites = FakeSuites()
        self.judge = ScriptedJudge()
        self.exporter = FakeExporter()
        self.settings = Settings()
        self.calendar = StudyCalendar(UTC, 4)
        self.device = "laptop"
        self._numbers = count(1)

    def now(self) -> datetime:
        return self.clock

    def wait(self, *, minutes: float = 0, days: float = 0) -> None:
        """Let time pass."""
        self.clock += timedelta(minutes=minutes, days=days)

    def new_id(self) -> str:
        return f"id-{next(self._numbers):04}"

    def agrees(self, question: str) -> bool:
        self.questions.append(question)
        return self.answers.pop(0) if self.answers else False

    def new_judge(self) -> ScriptedJudge:
        return ScriptedJudge()
