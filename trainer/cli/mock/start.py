"""`trainer mock start`, `status` and `abandon`."""

from __future__ import annotations

from datetime import datetime

import click

from trainer.bootstrap import App
from trainer.cli.mock.place import file_of, open_round
from trainer.cli.output import bold, emit, json_option, notable, show, talk
from trainer.cli.sheet import sheet_text
from trainer.cli.wiring import current_app
from trainer.cli.words import clock_text, indented, wrapped
from trainer.core.items import Item, slug_of
from trainer.core.prompt import Phase
from trainer.core.rounds import Round, RoundState, kind_title
from trainer.services import mock, rounds
from trainer.services.lookup import resolve


@click.command()
@click.argument("kind")
@click.argument("slug", required=False, default="")
@json_option
def start(kind: str, slug: str, as_json: bool) -> int:
    """Begin a round; the item is chosen unless you name one.

    Kinds: phone-screen, system-design.
    Example: trainer mock start phone-screen
    """
    app = current_app()
    sitting = mock.start(app, kind, slug)
    path = file_of(app, sitting.item)
    text = sitting.text if sitting.prompt is None else sheet_text(sitting.prompt)
    _, kept = app.workspace.settle(path, text, fresh=True, now=app.now())
    mock.save(app, sitting)
    if as_json:
        emit(_row(sitting.round, app.now(), str(path)))
        return 0
    show(
        f"{bold(kind_title(kind))}: {bold(sitting.item.title)}, {notable(clock_text(sitting.round.left(app.now())))} left"
    )
    body = sitting.problem.statement if sitting.problem else sitting.prompt.prompt.prompt if sitting.prompt else ""
    show(f"\n{wrapped(body)}\n")
    _show_phases(sitting.phases, None)
    if kept is not None:
        talk(f"The file that was there before is kept: {kept}")
    if sitting.problem is not None:
        talk(
            f"\nWrite in {path}\nthen: trainer mock run, trainer mock submit. `trainer show {sitting.item.slug}` has the examples."
        )
    else:
        talk("\nWrite your notes with: trainer mock answer. Hand them in with: trainer mock submit")
    return 0


@click.command()
@json_option
def status(as_json: bool) -> int:
    """The round that is open, and the time that is left.

    Example: trainer mock status --json
    """
    app = current_app()
    found, now = rounds.current(app), app.now()
    if found is None:
        if not as_json:
            talk("No round is open. Begin one: trainer mock start phone-screen")
        return 0
    item = resolve(app, found.item_id)
    path = file_of(app, item)
    if as_json:
        emit(_row(found, now, str(path)))
        return 0
    _show_status(app, found, item, now)
    show(f"file: {path}")
    return 0


@click.command()
def abandon() -> int:
    """Give the open round up; it stays in the history without a score.

    Example: trainer mock abandon
    """
    app = current_app()
    found = open_round(app)
    mock.abandon(app, found)
    talk(f"The {kind_title(found.kind).lower()} is abandoned.")
    return 0


def _row(round_: Round, now: datetime, path: str) -> dict[str, object]:
    return {
        "id": round_.id,
        "kind": round_.kind,
        "slug": slug_of(round_.item_id),
        "state": round_.state,
        "started_at": round_.started_at,
        "deadline": round_.deadline,
        "left_s": round(round_.left(now).total_seconds()) if round_.state is RoundState.RUNNING else 0,
        "file": path,
    }


def _show_status(app: App, found: Round, item: Item, now: datetime) -> None:
    title = f"{bold(kind_title(found.kind))}: {bold(item.title)}"
    if found.state is not RoundState.RUNNING:
        ended = "was handed in" if found.state is RoundState.SUBMITTED else "ran out of time"
        show(f"{title} {ended} and waits for its scores: trainer mock score")
        return
    show(f"{title}, {notable(clock_text(found.left(now)))} left\n")
    _show_phases(mock.sit(app, found).phases, (now - found.started_at).total_seconds() / 60)


def _show_phases(phases: tuple[Phase, ...], minute: float | None) -> None:
    """The phases with their minutes; with a clock, the guide only of the phase that it is in."""
    begins = 0
    for phase in phases:
        ends = begins + phase.minutes
        here = minute is not None and begins <= minute < ends
        line = f"{begins:3}-{ends:<3} {phase.name}"
        show(notable(f"> {line}") if here else f"  {line}")
        if here or minute is None:
            show(indented(wrapped(phase.guide, 70), " " * 10).rstrip("\n"))
        begins = ends
