"""`trainer cases`: the cases of a problem that a person kept, which every run includes."""

from __future__ import annotations

import json

import click

from trainer.cli.output import bold, emit, json_option, show, talk
from trainer.cli.reports import show_arguments
from trainer.cli.slugs import slug_argument
from trainer.cli.wiring import current_app
from trainer.cli.words import value_text
from trainer.core.judging import Case
from trainer.errors import UsageError
from trainer.services import own_cases
from trainer.services.lookup import resolve_problem


@click.command()
@slug_argument
@click.option("--drop", "number", type=int, metavar="NUMBER", help="Forget one of them.")
@json_option
def cases(slug: str, number: int | None, as_json: bool) -> int:
    """See your own cases of a problem, or drop one.

    You keep one with F12 in the app, or with trainer explain --keep.
    Example: trainer cases two-sum --drop 1
    """
    app = current_app()
    problem = resolve_problem(app, slug)
    found = own_cases.shown_cases(app, problem)
    if number is not None:
        case = _chosen(found, number, problem.item.slug)
        own_cases.drop(app, problem, json.loads(case.args))
        talk(f"Dropped your case {number} of {problem.item.slug}.")
        return 0
    for place, case in enumerate(found, 1):
        args, expected = json.loads(case.args), json.loads(case.expected)
        if as_json:
            emit({"number": place, "input": args, "expected": expected})
        else:
            show(bold(f"Your case {place}"))
            show_arguments(args, "  ")
            show(f"  expected  {value_text(expected)}")
    if not found:
        talk(f"You kept no case of {problem.item.slug}. `trainer explain {problem.item.slug} FILE --keep` keeps one.")
    return 0


def _chosen(found: tuple[Case, ...], number: int, slug: str) -> Case:
    if not 1 <= number <= len(found):
        kept = f"The last one is {len(found)}" if found else "There is none"
        raise UsageError(f"You have no case {number} of {slug}. {kept}.", f"See them with: trainer cases {slug}")
    return found[number - 1]
