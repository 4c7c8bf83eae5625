"""`trainer mock score`: the debrief, one criterion at a time, with what was measured beside it."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import click

from trainer.bootstrap import App
from trainer.cli.mock.place import open_round
from trainer.cli.output import bold, emit, json_option, show, talk
from trainer.cli.scoring import ask_scores, read_notes, read_scores
from trainer.cli.wiring import current_app
from trainer.cli.words import relative_day, wrapped
from trainer.core.rounds import Round, RoundState, band
from trainer.errors import RoundError, UsageError
from trainer.services import library, mock
from trainer.services.mock import Sitting


@click.command()
@click.argument("scores", metavar="CRITERION=1..4...", nargs=-1)
@click.option("--note", "notes", metavar="CRITERION=TEXT", multiple=True, help="Why; once per criterion.")
@json_option
def score(scores: tuple[str, ...], notes: tuple[str, ...], as_json: bool) -> int:
    """Score the round that is over, from 1 to 4 per criterion.

    Without scores you are asked for each, with its anchors and the evidence.
    Example: trainer mock score communication=3 problem_solving=2 \\
    technical_competency=3 testing=2 --note testing="no edge cases"
    """
    app = current_app()
    sitting = mock.sit(app, open_round(app))
    if sitting.round.state is RoundState.RUNNING:
        raise RoundError("The round is still running.", "Hand in first (trainer mock submit --final), or abandon it.")
    if scores:
        given: Mapping[str, int] = read_scores(scores, sitting.rubric)
        evidence = read_notes(notes, sitting.rubric)
    elif sys.stdin.isatty():
        _show_answer(sitting)
        anchors = sitting.prompt.prompt.rubric if sitting.prompt else {}
        given, evidence = ask_scores(sitting.rubric, mock.observed(app, sitting).by_criterion, anchors)
    else:
        raise UsageError(
            "Say the scores.", f"trainer mock score {' '.join(f'{c.id}=3' for c in sitting.rubric.criteria)}"
        )
    done = mock.score(app, sitting, given, evidence)
    _tell(app, done, as_json=as_json)
    return 0


def _show_answer(sitting: Sitting) -> None:
    if sitting.prompt is None:
        return
    show(f"{bold('A model answer')}\n\n{wrapped(sitting.prompt.prompt.model_answer)}\n")


def _tell(app: App, done: Round, *, as_json: bool) -> None:
    mean = float(done.score or 0.0)
    if as_json:
        emit({"id": done.id, "scores": dict(done.scores), "score": round(mean, 2), "band": band(mean)})
        return
    show(f"{bold(f'{mean:.1f} of 4')}: {band(mean)}")
    entry = next(entry for entry in library.entries(app) if entry.item.id == done.item_id)
    if entry.due_on is not None:
        show(f"{entry.item.slug} comes back {relative_day(entry.due_on, app.calendar.day_of(app.now()))}.")
    talk("One round says little; `trainer mock history` shows mean and spread.")
