"""`trainer note`, `suspend`, `resume`, `reset`: what a person says about an item besides practising it."""

from __future__ import annotations

import click

from trainer.cli.output import show, talk
from trainer.cli.slugs import slug_argument
from trainer.cli.wiring import current_app
from trainer.services import library
from trainer.services.lookup import resolve


@click.command()
@slug_argument
@click.argument("text", nargs=-1)
def note(slug: str, text: tuple[str, ...]) -> int:
    """Read or write your note on an item; an empty text removes it.

    Example: trainer note two-sum "store the complement, not the index"
    """
    app = current_app()
    item = resolve(app, slug)
    if not text:
        if found := library.note(app, item.id):
            show(found)
        else:
            talk(f"There is no note on {item.handle}.")
        return 0
    library.set_note(app, item.id, " ".join(text).strip())
    talk(f"Noted on {item.handle}." if library.note(app, item.id) else f"Removed the note on {item.handle}.")
    return 0


@click.command()
@slug_argument
def suspend(slug: str) -> int:
    """Keep an item out of the schedule until you resume it.

    Example: trainer suspend two-sum
    """
    return _flag(slug, on=True)


@click.command()
@slug_argument
def resume(slug: str) -> int:
    """Bring a suspended item back into the schedule.

    Example: trainer resume two-sum
    """
    return _flag(slug, on=False)


def _flag(slug: str, *, on: bool) -> int:
    app = current_app()
    item = resolve(app, slug)
    library.flag(app, item.id, library.SUSPENDED, on=on)
    talk(
        f"{item.handle} is suspended; `trainer resume {item.handle}` brings it back."
        if on
        else f"{item.handle} is back."
    )
    return 0


@click.command()
@slug_argument
def reset(slug: str) -> int:
    """Make an item new again; what you did stays in the history.

    Example: trainer reset two-sum
    """
    app = current_app()
    item = resolve(app, slug)
    library.reset(app, item.id)
    talk(f"{item.handle} is new again.")
    return 0
