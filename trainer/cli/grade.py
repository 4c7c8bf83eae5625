"""`trainer grade` and `trainer undo`: say how a recall went, and take it back."""

from __future__ import annotations

import click

from trainer.cli.grades import GRADES, grade_from, show_outcome
from trainer.cli.output import bold, emit, json_option, show
from trainer.cli.slugs import slug_argument
from trainer.cli.wiring import current_app
from trainer.core.items import handle_of, slug_of
from trainer.services import practice, reviews
from trainer.services.lookup import resolve


@click.command("grade")
@slug_argument
@click.argument("word", metavar="again|hard|good|easy", type=GRADES)
@json_option
def grade_item(slug: str, word: str, as_json: bool) -> int:
    """Grade an item, which schedules it.

    What `trainer solve` measured is stored beside your grade; without a
    session it is a plain review. Example: trainer grade two-sum good
    """
    app = current_app()
    item = resolve(app, slug)
    outcome = practice.grade(app, item, grade_from(word))
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
    show_outcome(app, outcome, item.handle)
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
