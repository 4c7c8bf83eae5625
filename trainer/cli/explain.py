"""`trainer explain`: the smallest input a solution fails on, or how its time grows; nothing is recorded but a case you keep."""

from __future__ import annotations

import click

from trainer.cli.output import dim, emit, json_option, show, talk
from trainer.cli.reports import report_row, show_arguments, summary_line
from trainer.cli.sources import read_source
from trainer.cli.wiring import current_app
from trainer.cli.words import value_text
from trainer.core.growthchart import chart
from trainer.core.problem import Problem
from trainer.core.verdicts import Report, Verdict
from trainer.services import counterexample, growth
from trainer.services.counterexample import Counterexample
from trainer.services.growth import Growth
from trainer.services.lookup import resolve_problem
from trainer.services.own_cases import run_with_own
from trainer.services.ports import Context

CHART_WIDTH, CHART_HEIGHT = 64, 10


@click.command()
@click.argument("slug")
@click.argument("file")
@click.option(
    "--keep", is_flag=True, help="Keep the smallest failing input: every later run of the problem includes it."
)
@json_option
def explain(slug: str, file: str, keep: bool, as_json: bool) -> int:
    """Say why a solution fails, or how fast it is.

    A wrong answer or a crash: looks for the smallest input that fails, for about two seconds. Accepted or too slow: times the
    solution on growing inputs and says which growth fits. Exit code 0 when it is accepted, else 1.
    Example: trainer explain two-sum mine.py --keep
    """
    app = current_app()
    problem, source = resolve_problem(app, slug), read_source(file)
    report = run_with_own(app, problem, source, file)
    row = report_row(problem.item.slug, file, report)
    if not as_json:
        show(summary_line(report, file))
    if report.verdict in (Verdict.WA, Verdict.RTE):
        row |= _smallest(app, problem, source, report, keep=keep, told=not as_json)
    elif report.verdict in (Verdict.AC, Verdict.TLE):
        found = growth.measure(app, problem, source, filename=file)
        row["growth"] = {
            "points": found.points,
            "of": found.n_is,
            "candidates": found.fit.candidates,
            "unsure": found.fit.why,
            "target": found.target,
        }
        if not as_json:
            _show_growth(found)
    elif not as_json:
        show(f"  {report.message or report.verdict.label}")
    if as_json:
        emit(row)
    return 0 if report.verdict is Verdict.AC else 1


def _smallest(
    ctx: Context, problem: Problem, source: str, report: Report, *, keep: bool, told: bool
) -> dict[str, object]:
    found = counterexample.find(ctx, problem, source, report)
    if found is None and told:
        show("  No smaller failing input was found than this:")
        if report.first_failure is not None:
            show_arguments(report.first_failure.args, "    ")
    if found is None:
        return {"smallest": None}
    if told:
        _show_smallest(found)
    if keep:
        counterexample.keep(ctx, problem, found)
        talk(f"Kept: every later run includes it. See and drop yours with: trainer cases {problem.item.slug}")
    return {"smallest": {"input": found.args, "expected": found.expected, "got": found.got, "why": found.why}}


def _show_smallest(found: Counterexample) -> None:
    show(f"  The smallest failing input of {found.tried} tried: {found.why}")
    show_arguments(found.args, "    ")
    show(f"    {'expected':<8}  {value_text(found.expected)}")
    if found.verdict is Verdict.WA:
        show(f"    {'got':<8}  {value_text(found.got)}")


def _show_growth(found: Growth) -> None:
    why = f" ({found.fit.why})" if found.fit.unsure else ""
    show(f"  Time by the size of {found.n_is}: {found.fit.text}{why}. The target is {found.target}.")
    if found.points:
        show(dim(chart(found.points, found.fit, CHART_WIDTH, CHART_HEIGHT)))
