"""The measured grade as a proposal: why, and when the item comes back under each grade."""

from __future__ import annotations

from trainer.bootstrap import App
from trainer.cli.output import bold, dim, show
from trainer.cli.words import relative_day
from trainer.core.events import Grade
from trainer.core.grading import Suggestion
from trainer.services import practice, reviews
from trainer.services.practice import Session


def show_proposal(app: App, session: Session) -> None:
    """What a coding session measured."""
    show_suggestion(app, session.item_id, practice.suggestion(app, session))


def show_suggestion(app: App, item_id: str, suggested: Suggestion) -> None:
    """Two lines: the suggestion with its reasons, and the next date under each grade."""
    show(f"Measured: {bold(suggested.grade.word)} ({', '.join(suggested.reasons)})")
    today = app.calendar.day_of(app.now())
    dates = reviews.next_dates(app, item_id)
    parts = []
    for grade in Grade:
        text = f"{grade.value} {grade.word} {relative_day(dates[grade], today)}"
        parts.append(bold(text) if grade is suggested.grade else dim(text))
    show("  " + "   ".join(parts))
