"""Judging solutions that are nobody's practice: files from anywhere, one or ten thousand; nothing is stored.

Results come in the order of the submissions. Each problem's suite is loaded once.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from trainer.core.judging import Suite
from trainer.core.problem import Problem
from trainer.core.verdicts import Report, Verdict
from trainer.errors import TrainerError
from trainer.services.admission import judge_for
from trainer.services.lookup import resolve_problem
from trainer.services.suites import job_for, suite_for

if TYPE_CHECKING:
    from concurrent.futures import Future
    from queue import SimpleQueue

    from trainer.services.ports import Context, Judge

SUITES_HELD = 16
"""Suites kept in memory at once; the largest are some ten megabytes."""


@dataclass(frozen=True, slots=True)
class Submission:
    """A solution to be judged."""

    slug: str
    file: str
    """As the caller named it; shown in tracebacks."""
    source: str = ""
    fault: str = ""
    """Why the file could not be read; such a submission is a compile error."""


def judge_all(ctx: Context, submissions: Iterable[Submission], *, jobs: int = 1) -> Iterator[tuple[Submission, Report]]:
    """Judge each submission; with `jobs` above one so many at a time, each worker with a judge of its own.

    Trouble with a problem (an unknown slug, a fault of its author) is a JE of that submission; the others go on.
    """
    shelf = _Shelf(ctx)
    if jobs <= 1:
        for submission in submissions:
            yield submission, _report(shelf, ctx.judge, submission)
        return
    # One file is judged sooner without these.
    from concurrent.futures import ThreadPoolExecutor

    def one(submission: Submission, free: SimpleQueue[Judge]) -> Report:
        judge = free.get()
        try:
            return _report(shelf, judge, submission)
        finally:
            free.put(judge)

    with judges_beside(ctx, jobs) as free, ThreadPoolExecutor(jobs) as pool:
        waiting: deque[tuple[Submission, Future[Report]]] = deque()
        for submission in submissions:
            waiting.append((submission, pool.submit(one, submission, free)))
            if len(waiting) > 4 * jobs:  # neither sources nor reports of a long manifest pile up
                first, future = waiting.popleft()
                yield first, future.result()
        for first, future in waiting:
            yield first, future.result()


@contextmanager
def judges_beside(ctx: Context, number: int) -> Iterator[SimpleQueue[Judge]]:
    """So many judges for threads to take and put back; all of them are closed at the end."""
    from queue import SimpleQueue

    opened: list[Judge] = []
    free: SimpleQueue[Judge] = SimpleQueue()
    try:
        for _ in range(number):
            opened.append(ctx.new_judge())
            free.put(opened[-1])
        yield free
    finally:
        for judge in opened:
            judge.close()


class _Shelf:
    """Problems and suites by slug, the last few used; suites are built one at a time, with the context's own judge."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self._lock = Lock()
        self._held: OrderedDict[str, tuple[Problem, Suite]] = OrderedDict()

    def fetch(self, slug: str) -> tuple[Problem, Suite]:
        with self._lock:
            if slug not in self._held:
                problem = resolve_problem(self.ctx, slug)
                self._held[slug] = problem, suite_for(self.ctx, problem)
                if len(self._held) > SUITES_HELD:
                    self._held.popitem(last=False)
            self._held.move_to_end(slug)
            return self._held[slug]


def _report(shelf: _Shelf, judge: Judge, submission: Submission) -> Report:
    if submission.fault:
        return _unjudged(Verdict.CE, submission.fault)
    try:
        problem, suite = shelf.fetch(submission.slug)
        allowed = judge_for(shelf.ctx, problem, judge)
    except TrainerError as error:
        return _unjudged(Verdict.JE, str(error))
    return allowed.run(job_for(problem, suite, submission.source, submission.file))


def _unjudged(verdict: Verdict, message: str) -> Report:
    return Report(verdict, 0, 0, 0.0, 0.0, 0.0, 0.0, message=message)
