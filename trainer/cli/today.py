"""`trainer today`: what to practise, in order, within the minutes there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import click

from trainer.cli.output import bold, dim, emit, good, json_option, notable, show, table, talk
from trainer.cli.rows import item_row
from trainer.cli.wiring import current_app
from trainer.cli.words import clock_text, long_day, minutes_text, relative_day
from trainer.core.items import Kind
from trainer.core.queue import Planned
from trainer.core.rounds import Round, RoundState, kind_title
from trainer.core.wording import counted
from trainer.services.today import Overview, overview


@click.command()
@click.option(
    "--minutes",
    type=click.IntRange(1, 1440),
    help="How long you have; the day's minutes less what is done, if left out.",
)
@json_option
def today(minutes: int | None = None, as_json: bool = False) -> int:
    """What to practise today, in order.

    Due reviews come first, then new items, as many as the minutes hold; what
    does not fit is listed below. Example: trainer today --minutes 20
    """
    app = current_app()
    view = overview(app, minutes)
    if as_json:
        for row in _rows(view):
            emit(row)
        return 0
    _show(view, app.now())
    return 0


def _rows(view: Overview) -> Iterator[dict[str, object]]:
    for place, planned in (("queue", view.plan.queue), ("waiting", view.plan.waiting)):
        for entry in planned:
            share = None if entry.retrievability is None else round(entry.retrievability, 4)
            yield {"place": place, **item_row(entry.item), "due_on": entry.due_on, "retrievability": share}
    for unfinished in view.resumable:
        yield {"place": "unfinished", **item_row(unfinished.item), "spent_minutes": round(unfinished.minutes, 1)}
    for done in view.done:
        spent = round(done.minutes, 1)
        yield {"place": "done", **item_row(done.item), "grade": done.grade.word, "spent_minutes": spent}


def _show(view: Overview, now: datetime) -> None:
    done = f" · {minutes_text(view.minutes_done)} done" if view.done else ""
    streak = f" · {counted(view.streak.current, 'day')} in a row" if view.streak.current > 1 else ""
    show(f"{bold(long_day(view.day))} · {minutes_text(view.plan.minutes)} planned{done}{streak}")
    _show_round(view.round, now)
    for kind in Kind:
        chosen = [planned for planned in view.plan.queue if planned.item.kind is kind]
        if chosen:
            show(f"\n{bold(kind.label)} · {minutes_text(sum(p.item.minutes for p in chosen))}")
            _show_planned(chosen, view)
    if not view.plan.queue:
        show("\nNothing is due." if view.plan.budget else "\nThe minutes of this day are used up.")
    if view.plan.waiting:
        needed = minutes_text(sum(planned.item.minutes for planned in view.plan.waiting))
        show(f"\n{bold('Due, but beyond these minutes')} · {needed}")
        _show_planned(view.plan.waiting, view)
    if view.done:
        show(f"\n{bold('Done today')}")
        rows = [(done.item.handle, done.grade.word, minutes_text(done.minutes)) for done in view.done]
        table(rows, styles={1: good}, right=frozenset({2}))
    _show_talk(view)


def _show_planned(chosen: Sequence[Planned], view: Overview) -> None:
    begun = {unfinished.item.id: unfinished.minutes for unfinished in view.resumable}
    rows = []
    for planned in chosen:
        item = planned.item
        due = "new" if planned.due_on is None else f"due {relative_day(planned.due_on, view.day)}"
        note = f"{due}, {minutes_text(begun[item.id])} spent" if item.id in begun else due
        # The topic of a drill would tell what to name.
        topic = "" if item.kind.is_short else item.topic
        rows.append((item.handle, topic, item.difficulty.value, minutes_text(item.minutes), note))
    table(rows, right=frozenset({3}), styles={1: dim, 4: notable}, flexible=0)


def _show_round(round_: Round | None, now: datetime) -> None:
    if round_ is None:
        return
    title = kind_title(round_.kind)
    if round_.state is RoundState.RUNNING:
        show(notable(f"{title} is running: {clock_text(round_.left(now))} left. `trainer mock status` shows it."))
    else:
        show(notable(f"{title} waits for its scores: `trainer mock score`."))


def _show_talk(view: Overview) -> None:
    """Hints and complaints, which are no part of the data."""
    if view.plan.queue:
        first = view.plan.queue[0].item
        command = "solve" if first.kind is Kind.PROBLEM else "drill" if first.kind.is_short else "answer"
        talk(f"\nBegin with: trainer {command} {first.handle}")
    for fault in view.faults:
        talk(f"trainer: {fault}")
