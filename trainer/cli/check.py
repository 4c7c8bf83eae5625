"""`trainer check`: the shipping bar for problems and prompts."""

from __future__ import annotations

from dataclasses import asdict

import click

from trainer.cli.output import bad, dim, emit, good, json_option, show, talk
from trainer.cli.wiring import current_app
from trainer.core.wording import counted
from trainer.errors import UsageError
from trainer.services.check import CheckResult, Figures, check_all, check_items
from trainer.services.lookup import find_id


@click.command()
@click.argument("slugs", metavar="SLUG...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Every problem, prompt and list.")
@click.option("--changed", is_flag=True, help="With --all: only what changed since it last passed.")
@click.option(
    "--no-mutants",
    is_flag=True,
    help="Leave out mutants and the margin by which slow solutions must be too slow, the longest parts; what passes is not remembered.",
)
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="How many at a time.")
@json_option
def check(slugs: tuple[str, ...], everything: bool, changed: bool, no_mutants: bool, jobs: int, as_json: bool) -> int:
    """Prove that problems and prompts are fit to ship.

    Exit code 0 when they are, 1 when faults were found; every fault is told.
    Example: trainer check two-sum
    """
    if everything == bool(slugs) or (changed and not everything):
        raise UsageError("Say what to check: some slugs, or --all (which --changed goes with).")
    app = current_app()
    tell = emit_result if as_json else show_result
    if everything:
        results = check_all(app, jobs=jobs, changed_only=changed, with_mutants=not no_mutants, on_result=tell)
    else:
        item_ids = list(dict.fromkeys(find_id(app, slug) for slug in slugs))
        results = check_items(app, item_ids, jobs=jobs, with_mutants=not no_mutants, on_result=tell)
    faulty = sum(not result.ok for result in results)
    if everything:
        _summarise(results, faulty)
    return 1 if faulty else 0


def emit_result(result: CheckResult) -> None:
    """What was found about one item, as data."""
    emit(_row(result))


def _row(result: CheckResult) -> dict[str, object]:
    figures = result.figures
    return {
        "id": result.item_id,
        "ok": result.ok,
        "skipped": result.skipped,
        "faults": list(result.faults),
        "figures": None
        if figures is None
        else {
            "cases": figures.cases,
            "reference_cpu_s": round(figures.reference_cpu_s, 4),
            "limit_s": round(figures.limit_s, 4),
            "slowest_accepted_s": round(figures.slowest_accepted_s, 4),
            "accepted_cpu_s": {name: round(value, 4) for name, value in figures.accepted_cpu_s.items()},
            "rejecting": dict(figures.rejecting),
            "mutants": figures.mutants and asdict(figures.mutants),
        },
    }


def show_result(result: CheckResult) -> None:
    """Tell what was found about one item."""
    slug = result.item_id.partition(":")[2] or result.item_id
    figures = result.figures
    measured = dim(f"  {_measured(figures)}") if figures else ""
    show(f"{good('ok ') if result.ok else bad('bad')}  {slug}{measured}")
    for fault in result.faults:
        show(f"     - {fault}")


def _measured(figures: Figures) -> str:
    text = (
        f"{figures.cases} cases, limit {figures.limit_s:.2f} s, "
        f"reference {figures.reference_cpu_s:.2f} s, slowest accepted {figures.slowest_accepted_s:.2f} s"
    )
    if (count := figures.mutants) is None:
        return text
    return f"{text}, {counted(count.killed, 'mutant')} killed, {count.equivalent} equivalent"


def _summarise(results: list[CheckResult], faulty: int) -> None:
    unchanged = sum(result.skipped for result in results)
    parts = [f"{counted(len(results) - unchanged, 'item')} checked"]
    if unchanged:
        parts.append(f"{unchanged} unchanged since they passed")
    parts.append(f"{faulty} with faults" if faulty else "no faults")
    talk(", ".join(parts) + ".")
