"""The shipping bar: proves that a problem's suite can be trusted and that a prompt is complete.

A fault is a sentence that says what to do; what was checked and passed is remembered by the digest of its files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from queue import SimpleQueue

from trainer.core.items import Kind, kind_of, slug_of
from trainer.core.problem import Problem
from trainer.core.verdicts import Verdict
from trainer.errors import AuthorError, ContentError, TrainerError
from trainer.services.admission import judge_for
from trainer.services.check_cases import case_faults, example_faults
from trainer.services.check_mutants import MutantCount, mutant_faults
from trainer.services.check_prompt import prompt_faults
from trainer.services.check_solutions import (
    accepted_faults,
    agreement_faults,
    slow_faults,
    trivial_faults,
    wrong_faults,
)
from trainer.services.check_texts import text_faults
from trainer.services.judging import judges_beside
from trainer.services.ports import Context, Judge
from trainer.services.quick_cases import quick_cases
from trainer.services.suites import answer, draw, limits_for

CHECKER = 2
"""Raised whenever a check becomes stricter, so that everything is checked again."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured about a problem in this run."""

    cases: int
    reference_cpu_s: float
    limit_s: float
    accepted_cpu_s: Mapping[str, float]
    """CPU seconds by accepted solution."""
    rejecting: Mapping[str, int]
    """How many cases were found to reject each wrong solution; not all are tried once that is plain."""
    mutants: MutantCount | None = None
    """None when mutants were left out."""

    @property
    def slowest_accepted_s(self) -> float:
        """CPU seconds of the slowest accepted solution."""
        return max(self.accepted_cpu_s.values(), default=0.0)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What the check of one item found."""

    item_id: str
    faults: tuple[str, ...] = ()
    figures: Figures | None = None
    """Only for problems whose suite could be built."""
    skipped: bool = False
    """Nothing has changed since it last passed."""

    @property
    def ok(self) -> bool:
        """Whether it may ship."""
        return not self.faults


@dataclass(slots=True)
class _Findings:
    """Collects while the check goes on, so that what was found stands even when a later step fails."""

    faults: list[str] = field(default_factory=list)
    figures: Figures | None = None


def check_item(ctx: Context, item_id: str, *, with_mutants: bool = True) -> CheckResult:
    """Check a problem or a prompt by its id; raises UsageError for one that does not exist."""
    if kind_of(item_id) is Kind.PROBLEM:
        return check_problem(ctx, slug_of(item_id), with_mutants=with_mutants)
    return check_prompt(ctx, item_id)


def check_problem(ctx: Context, slug: str, judge: Judge | None = None, *, with_mutants: bool = True) -> CheckResult:
    """Check everything about a problem; raises UsageError for an unknown slug.

    Without mutants the margin by which slow solutions must exceed the limit is left out too.
    """
    item_id = f"{Kind.PROBLEM}:{slug}"
    try:
        problem = ctx.content.problem(slug)
    except ContentError as error:
        return CheckResult(item_id, error.faults or (error.message,))
    found = _Findings([*text_faults(problem), *_unknown_patterns(ctx, problem)])
    try:
        _run(ctx, judge_for(ctx, problem, judge), problem, found, with_mutants)
    except AuthorError as error:
        found.faults.append(error.message.removeprefix(f"{slug}: "))
    return CheckResult(item_id, tuple(found.faults), found.figures)


def check_prompt(ctx: Context, item_id: str) -> CheckResult:
    """Check a prompt against its schema and the shared rubric; raises UsageError for an unknown id."""
    try:
        prompt = ctx.content.prompt(item_id)
        return CheckResult(item_id, tuple(prompt_faults(prompt, ctx.content.rubric(prompt.rubric_name))))
    except ContentError as error:
        return CheckResult(item_id, error.faults or (error.message,))


def check_items(
    ctx: Context,
    item_ids: Sequence[str],
    *,
    jobs: int = 1,
    with_mutants: bool = True,
    on_result: Callable[[CheckResult], None] | None = None,
) -> list[CheckResult]:
    """Check these items, whatever is remembered; `on_result` hears each as it ends, in the calling thread.

    What passes the whole bar is remembered at once, so a check that is broken off goes on where it was; without mutants
    nothing is. What fails is forgotten.
    """
    results = []
    marks = {item_id: _mark(ctx.content.digest(item_id)) for item_id in item_ids}
    for result in _each(ctx, item_ids, jobs, with_mutants):
        results.append(result)
        if with_mutants or not result.ok:
            # The digest is that of the beginning: a file that was changed meanwhile has not been checked.
            ctx.content.remember_checked(result.item_id, marks[result.item_id] if result.ok else "")
        if on_result is not None:
            on_result(result)
    return results


def check_all(
    ctx: Context,
    *,
    jobs: int = 1,
    changed_only: bool = False,
    with_mutants: bool = True,
    on_result: Callable[[CheckResult], None] | None = None,
) -> list[CheckResult]:
    """Check every item and list; `on_result` hears each as it ends, in the calling thread.

    With `changed_only` an item whose files are as they were when it last passed is skipped.
    """
    content = ctx.content
    marks = {item_id: _mark(content.digest(item_id)) for item_id in content.ids()}
    passed = dict(content.checked())
    skipped = [item_id for item_id, mark in marks.items() if changed_only and passed.get(item_id) == mark]
    todo = [item_id for item_id in marks if item_id not in set(skipped)]
    results = [CheckResult(item_id, skipped=True) for item_id in skipped]

    results += check_items(ctx, todo, jobs=jobs, with_mutants=with_mutants, on_result=on_result)
    told = {fault for result in results for fault in result.faults}
    if rest := tuple(fault for fault in content.faults() if fault not in told):
        results.append(CheckResult("lists", rest))
        if on_result is not None:
            on_result(results[-1])
    return results


def _unknown_patterns(ctx: Context, problem: Problem) -> Iterator[str]:
    vocabulary = ctx.content.patterns()
    for name in problem.item.patterns if vocabulary else ():
        if name not in vocabulary:
            near = get_close_matches(name, vocabulary, n=3, cutoff=0.4)
            hint = f"; perhaps {' or '.join(near)}" if near else ""
            yield f"patterns: {name!r} is not in problem_sets/patterns.yaml{hint}."


def _run(ctx: Context, judge: Judge, problem: Problem, found: _Findings, with_mutants: bool) -> None:
    inputs = draw(judge, problem)
    found.faults += case_faults(judge, problem, inputs)
    if not inputs.all:
        return
    found.faults += example_faults(judge, problem, inputs)
    suite = answer(judge, problem, inputs)
    quick = quick_cases(judge, problem, suite, problem.reference_source)
    if quick.report.verdict is Verdict.AC:
        # A busy machine inflates CPU time, and with it the limit: the best of two measurements counts.
        suite = replace(suite, reference_cpu_s=min(suite.reference_cpu_s, quick.report.cpu_s))
    ctx.suites.save(problem.content_hash, suite)
    seconds: dict[str, float] = {}
    rejecting: dict[str, int] = {}
    mutated = MutantCount() if with_mutants else None
    found.figures = Figures(
        len(suite.cases), suite.reference_cpu_s, limits_for(problem, suite).cpu_s, seconds, rejecting, mutated
    )
    found.faults += accepted_faults(judge, problem, suite, quick.report, seconds)
    found.faults += agreement_faults(judge, problem)
    found.faults += slow_faults(judge, problem, suite, by_far=with_mutants)
    found.faults += wrong_faults(judge, problem, suite, quick, rejecting)
    found.faults += trivial_faults(judge, problem, suite, quick)
    if mutated is not None and not found.faults:  # a suite with faults is about to change
        found.faults += mutant_faults(judge, problem, suite, mutated)


def _each(ctx: Context, item_ids: Sequence[str], jobs: int, with_mutants: bool) -> Iterator[CheckResult]:
    """Results as they come; every thread has a judge of its own."""
    if jobs <= 1:
        yield from (_guarded(ctx, item_id, None, with_mutants) for item_id in item_ids)
        return
    ctx.content.items()  # the index is read before the threads share it

    def one(item_id: str, free: SimpleQueue[Judge]) -> CheckResult:
        judge = free.get()
        try:
            return _guarded(ctx, item_id, judge, with_mutants)
        finally:
            free.put(judge)

    with judges_beside(ctx, min(jobs, len(item_ids))) as free, ThreadPoolExecutor(jobs) as pool:
        for future in as_completed([pool.submit(one, item_id, free) for item_id in item_ids]):
            yield future.result()


def _guarded(ctx: Context, item_id: str, judge: Judge | None, with_mutants: bool) -> CheckResult:
    try:
        if kind_of(item_id) is Kind.PROBLEM:
            return check_problem(ctx, slug_of(item_id), judge, with_mutants=with_mutants)
        return check_prompt(ctx, item_id)
    except TrainerError as error:
        return CheckResult(item_id, (error.message,))


def _mark(digest: str) -> str:
    from hashlib import sha256  # loads OpenSSL, which only a check needs

    return sha256(f"{CHECKER} {digest}".encode()).hexdigest()
