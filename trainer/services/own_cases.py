"""The user's own cases of a problem: kept as events, and part of every later run.

An own case is as good as one of the suite: the validator accepts its input and the reference answers it. When the problem's
content changed since it was kept, both are asked again, and a case that no longer holds is left out (not forgotten).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

from trainer.core.events import Body, CaseDropped, CaseKept, Event
from trainer.core.jsonvalue import Json
from trainer.core.judging import Case, Suite
from trainer.core.problem import Problem
from trainer.core.verdicts import CaseResult, Report
from trainer.errors import AuthorError, UsageError
from trainer.services.admission import judge_for
from trainer.services.ports import Context
from trainer.services.suites import answers_of, answers_so_far, compact, job_for, refusals, suite_for

MOST_BYTES = 64 << 10
"""An own case is there to be looked at, and is stored with the events."""


def suite_with_own(ctx: Context, problem: Problem) -> Suite:
    """The problem's suite with the user's own cases right after the examples; raises AuthorError as `suite_for` does."""
    suite = suite_for(ctx, problem)
    own = _beside(suite, own_cases(ctx, problem))
    cases = suite.cases[: suite.examples] + own + suite.cases[suite.examples :]
    return replace(suite, cases=cases, own=len(own)) if own else suite


def run_with_own(
    ctx: Context,
    problem: Problem,
    source: str,
    filename: str,
    *,
    examples_only: bool = False,
    on_case: Callable[[CaseResult], None] | None = None,
) -> Report:
    """Judge a solution on the suite and the user's own cases; the report knows which cases are which.

    Raises AuthorError as `suite_for` does.
    """
    suite = suite_with_own(ctx, problem)
    report = judge_for(ctx, problem).run(
        job_for(problem, suite, source, filename, examples_only=examples_only), on_case
    )
    return replace(report, examples=suite.examples, own=suite.own)


def own_cases(ctx: Context, problem: Problem) -> tuple[Case, ...]:
    """The user's own cases that hold for the problem as it is now, oldest first."""
    kept = list(_kept(ctx, problem).values())
    stale = [body for body in kept if body.content_hash != problem.content_hash]
    fresh = _answered_again(ctx, problem, stale) if stale else {}
    cases = []
    for body in kept:
        if body.content_hash == problem.content_hash:
            cases.append(Case(body.args.encode(), body.expected.encode()))
        elif body.args in fresh:
            cases.append(fresh[body.args])
    return tuple(cases)


def shown_cases(ctx: Context, problem: Problem) -> tuple[Case, ...]:
    """The user's own cases as a run numbers them, from your case 1 on: those that are no examples."""
    return _beside(suite_for(ctx, problem), own_cases(ctx, problem))


def keep(ctx: Context, problem: Problem, args: Json) -> Case:
    """Make an input the user's own case, with the reference's answer; keeping it twice changes nothing.

    Raises UsageError when the validator refuses it or it is too large, AuthorError when the reference fails on it.
    """
    encoded = compact(problem, args)
    if len(encoded) > MOST_BYTES:
        raise UsageError(
            f"A case of your own may have at most {MOST_BYTES >> 10} KiB, and this one has {len(encoded) >> 10}.",
            "Look for a smaller one.",
        )
    known = _kept(ctx, problem).get(_key(encoded))
    if known is not None and known.content_hash == problem.content_hash:
        return Case(known.args.encode(), known.expected.encode())
    judge = judge_for(ctx, problem)
    [refused] = refusals(judge, problem, [args])
    if refused:
        raise UsageError(f"This is not an input of {problem.item.slug}: {refused}.", "See the constraints.")
    [expected] = answers_of(judge, problem, [encoded]).answers
    _append(ctx, CaseKept(problem.item.id, encoded.decode(), expected.decode(), problem.content_hash))
    return Case(encoded, expected)


def number_of(ctx: Context, problem: Problem, case: Case) -> int:
    """Which of the user's own cases it is in a run, from 1; 0 when it is none, as an input of the examples is."""
    keys = [_key(own.args) for own in shown_cases(ctx, problem)]
    return keys.index(_key(case.args)) + 1 if _key(case.args) in keys else 0


def drop(ctx: Context, problem: Problem, args: Json) -> bool:
    """Forget an own case; False when there is none with these arguments."""
    known = _kept(ctx, problem).get(_key(compact(problem, args)))
    if known is not None:
        _append(ctx, CaseDropped(problem.item.id, known.args))
    return known is not None


def _beside(suite: Suite, own: tuple[Case, ...]) -> tuple[Case, ...]:
    shown = {_key(case.args) for case in suite.cases[: suite.examples]}
    return tuple(case for case in own if _key(case.args) not in shown)


def _kept(ctx: Context, problem: Problem) -> Mapping[bytes, CaseKept]:
    """What was kept and not dropped, by arguments in a fixed order of keys; what cannot be read is left out."""
    kept: dict[bytes, CaseKept] = {}
    for event in ctx.store.events(CaseKept.kind, CaseDropped.kind, item_id=problem.item.id):
        body = event.body
        if not isinstance(body, CaseKept | CaseDropped):
            continue
        try:
            key = _key(body.args.encode())
        except ValueError:
            continue
        if isinstance(body, CaseKept):
            kept[key] = body
        else:
            kept.pop(key, None)
    return kept


def _answered_again(ctx: Context, problem: Problem, stale: list[CaseKept]) -> dict[str, Case]:
    """Arguments as they were kept -> the case as it is now, for those that still hold."""
    try:
        refused = refusals(judge_for(ctx, problem), problem, [json.loads(body.args) for body in stale])
    except AuthorError:
        return {}
    valid = [body.args for body, why in zip(stale, refused, strict=True) if not why]
    cases: dict[str, Case] = {}
    while valid:
        answers = answers_so_far(judge_for(ctx, problem), problem, [args.encode() for args in valid]).answers
        cases |= {args: Case(args.encode(), expected) for args, expected in zip(valid, answers, strict=False)}
        valid = valid[len(answers) + 1 :]
    return cases


def _key(args: bytes) -> bytes:
    return json.dumps(json.loads(args), sort_keys=True).encode()


def _append(ctx: Context, body: Body) -> None:
    ctx.store.append([Event(ctx.new_id(), ctx.now(), ctx.device, body)])
