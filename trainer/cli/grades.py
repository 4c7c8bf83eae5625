"""Grades on the command line: how one is typed, and the line that says what it led to."""

from __future__ import annotations

import click

from trainer.bootstrap import App
from trainer.cli.output import bold, show, talk
from trainer.cli.words import relative_day
from trainer.core.events import Grade
from trainer.services.reviews import Outcome

_BY_WORD = {grade.word: grade for grade in Grade}
GRADES = click.Choice([*_BY_WORD, *(str(grade.value) for grade in Grade)])
"""again, hard, good, easy, or 1 to 4."""


def grade_from(typed: str) -> Grade:
    """The grade of one of the choices."""
    return Grade(int(typed)) if typed.isdigit() else _BY_WORD[typed]


def show_outcome(app: App, outcome: Outcome, handle: str) -> None:
    """two-sum: good, next tomorrow (2026-03-03)."""
    grade, suggested = outcome.grade, outcome.suggestion
    other = f" (measured: {suggested.grade.word}, {', '.join(suggested.reasons)})" if suggested.grade != grade else ""
    when = relative_day(outcome.due_on, app.calendar.day_of(app.now()))
    show(f"{handle}: {bold(grade.word)}{other}, next {when} ({outcome.due_on}).")


def tell_outcome(app: App, outcome: Outcome, handle: str) -> None:
    """The same, and how to take it back."""
    show_outcome(app, outcome, handle)
    talk("`trainer undo` takes it back.")
