"""`trainer grade` and `trainer undo`: say how a recall went, and take it back."""

from __future__ import annotations

import click

from trainer.cli.output import bold, emit, json_option, show, talk
from trainer.cli.slugs import slug_argument
from trainer.cli.wiring import current_app
from trainer.cli.words import relative_day
from trainer.core.events import Grade
from trainer.core.items import handle_of, slug_of
from trainer.services import practice, reviews
from trainer.services.lookup import resolve

WORDS = {grade.word: grade for grade in Grade}


@click.command("grade")
@slug_argument
@click.argument("word", metavar="again|hard|good|easy", type=click.Choice([*WORDS, "1", "2", "3", "4"]))
@json_option
def grade_item(slug: str, word: str, as_json: bool) -> int:
    """Grade an item, which schedules it.

    What `trainer solve` measured is stored beside your grade; without a
    session it is a plain review. Example: trainer grade two-sum good
    """
    app = current_app()
    item = resolve(app, slug)
    grade = Grade(int(word)) if word.isdigit() else WORDS[word]
    outcome = practice.grade(app, item, grade)
    today = app.calendar.day_of(app.now())
    if as_json:
        emit(
            {
                "id": item.id,
                "slug": item.slug,
                "grade": outcome.grade.word,
                "suggested": outcome.suggestion.grade.word,
                "reasons": list(outcome.suggestion.reasons),
                "due_on": outcome.due_on,
            }
        )
        return 0
    show(outcome_text(outcome, item.handle, relative_day(outcome.due_on, today)))
    return 0


@click.command()
@json_option
def undo(as_json: bool) -> int:
    """Take back the last grade.

    The review no longer counts; the event log keeps both.
    Example: trainer undo
    """
    app = current_app()
    taken = reviews.undo_last(app)
    word = taken.grade.word
    if as_json:
        emit({"id": taken.item_id, "slug": slug_of(taken.item_id), "grade": word})
    else:
        show(f"Took back {bold(word)} for {handle_of(taken.item_id)}.")
    return 0


def outcome_text(outcome: reviews.Outcome, slug: str, when: str) -> str:
    """two-sum: good, next tomorrow."""
    grade, suggested = outcome.grade, outcome.suggestion
    other = f" (measured: {suggested.grade.word}, {', '.join(suggested.reasons)})" if suggested.grade != grade else ""
    return f"{slug}: {bold(grade.word)}{other}, next {when} ({outcome.due_on})."


def tell_undo() -> None:
    """How to take it back."""
    talk("`trainer undo` takes it back.")
