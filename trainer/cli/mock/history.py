"""`trainer mock history`: past rounds, summed up by mean and spread and never by one number."""

from __future__ import annotations

import click

from trainer.cli.output import bold, dim, emit, json_option, show, table, talk
from trainer.cli.wiring import current_app
from trainer.core.items import slug_of
from trainer.core.rounds import KINDS, Round, Spread, band, kind_title
from trainer.services import mock
from trainer.services.mock import History


@click.command()
@click.option("--kind", type=click.Choice(tuple(KINDS)), default=None, help="Only rounds of this kind.")
@json_option
def history(kind: str | None, as_json: bool) -> int:
    """Past rounds, with mean and spread: per kind, over the last five, per criterion.

    Example: trainer mock history --json
    """
    app = current_app()
    past = mock.history(app, kind or "")
    if as_json:
        for round_ in past.rounds:
            emit(_row(round_))
        for scope, spreads in _spreads(past):
            for name, one in spreads.items():
                emit(_spread_row(scope, name, one))
        return 0
    if not past.rounds:
        talk("No round is over yet. Begin one: trainer mock start phone-screen")
        return 0
    zone = app.calendar.timezone
    table(
        [
            (
                round_.started_at.astimezone(zone).strftime("%Y-%m-%d %H:%M"),
                kind_title(round_.kind),
                slug_of(round_.item_id),
                f"{round_.score:.1f}" if round_.score is not None else "-",
                band(round_.score) if round_.score is not None else round_.state.value,
            )
            for round_ in past.rounds
        ],
        indent="",
        right=frozenset({3}),
        styles={0: dim},
        flexible=2,
    )
    for (_, spreads), heading in zip(_spreads(past), ("By kind", "Last five", "By criterion"), strict=True):
        _show_spreads(heading, spreads)
    return 0


def _spreads(past: History) -> tuple[tuple[str, dict[str, Spread]], ...]:
    return (
        ("kind", dict(past.by_kind)),
        ("recent", dict(past.recent_by_kind)),
        ("criterion", dict(past.by_criterion)),
    )


def _show_spreads(heading: str, spreads: dict[str, Spread]) -> None:
    if not spreads:
        return
    show(f"\n{bold(heading)}")
    rows = []
    for name, one in spreads.items():
        deviation = f"± {one.deviation:.1f}" if one.deviation is not None else ""
        among = f"{one.low:g} to {one.high:g} in {one.count}" if one.count > 1 else "one round"
        title = KINDS[name].title if name in KINDS else name.replace("_", " ")
        rows.append((title, f"{one.mean:.1f}", deviation, among, band(one.mean)))
    table(rows, right=frozenset({1}), styles={3: dim})


def _row(round_: Round) -> dict[str, object]:
    used = ((round_.ended_at or round_.deadline) - round_.started_at).total_seconds() / 60
    return {
        "type": "round",
        "id": round_.id,
        "kind": round_.kind,
        "slug": slug_of(round_.item_id),
        "state": round_.state,
        "started_at": round_.started_at,
        "minutes": round(used, 1),
        "score": None if round_.score is None else round(float(round_.score), 2),
        "band": None if round_.score is None else band(round_.score),
        "scores": dict(round_.scores),
        "evidence": dict(round_.evidence),
        "observed": dict(round_.observed),
    }


def _spread_row(scope: str, name: str, one: Spread) -> dict[str, object]:
    return {
        "type": "spread",
        "scope": scope,
        "name": name,
        "count": one.count,
        "mean": round(float(one.mean), 2),
        "low": float(one.low),
        "high": float(one.high),
        "deviation": None if one.deviation is None else round(one.deviation, 2),
        "band": band(one.mean),
    }
