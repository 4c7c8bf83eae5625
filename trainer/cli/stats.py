"""`trainer stats`: progress in numbers, with a heatmap of the last months."""

from __future__ import annotations

from datetime import date, timedelta

import click

from trainer.cli.output import bold, dim, emit, good, json_option, show, table
from trainer.cli.wiring import current_app
from trainer.cli.words import minutes_text
from trainer.core.events import Grade
from trainer.core.history import shade
from trainer.core.wording import counted
from trainer.services.statistics import Statistics, statistics

WEEKS = 26
SHADES = "·░▒▓█"
LEGEND = " ".join(SHADES[1:])
AHEAD_DAYS = 14


@click.command()
@json_option
def stats(as_json: bool) -> int:
    """Your progress in numbers.

    Example: trainer stats --json
    """
    figures = statistics(current_app())
    if as_json:
        emit(_row(figures))
    else:
        _show(figures)
    return 0


def _row(figures: Statistics) -> dict[str, object]:
    return {
        "day": figures.day,
        "reviews": figures.reviews,
        "items_started": figures.items_started,
        "items_total": figures.items_total,
        "minutes": round(figures.minutes, 1),
        "streak": {
            "current": figures.streak.current,
            "best": figures.streak.best,
            "practised_today": figures.streak.today,
        },
        "grades": {grade.word: figures.grades.get(grade, 0) for grade in Grade},
        "submits": figures.submits,
        "submits_accepted": figures.submits_accepted,
        "retention": [
            {"topic": r.topic, "reviews": r.reviews, "recalled": r.recalled, "share": round(r.share, 4)}
            for r in figures.retention
        ],
        "topics": [
            {"topic": t.topic, "total": t.total, "started": t.started, "readiness": round(t.readiness, 4)}
            for t in figures.topics
        ],
        "forecast": [{"day": day, "items": items, "minutes": minutes} for day, items, minutes in figures.forecast],
        "minutes_by_day": {day.isoformat(): round(m, 1) for day, m in sorted(figures.minutes_by_day.items())},
        "reviews_by_day": {day.isoformat(): number for day, number in sorted(figures.reviews_by_day.items())},
    }


def _show(figures: Statistics) -> None:
    streak = figures.streak
    show(
        f"{bold(counted(figures.reviews, 'review'))} of {counted(figures.items_started, 'item')} "
        f"({figures.items_total} there are) in {minutes_text(figures.minutes)}"
    )
    show(f"{counted(streak.current, 'day')} in a row, best {streak.best}")
    show(f"{counted(figures.submits, 'submit')}, {figures.submits_accepted} accepted")
    show("  ".join(f"{grade.word} {figures.grades.get(grade, 0)}" for grade in Grade))
    _show_heatmap(figures)
    _show_forecast(figures)
    _show_topics(figures)


def _show_heatmap(figures: Statistics) -> None:
    if not figures.reviews:
        return
    monday = figures.day - timedelta(days=figures.day.weekday() + 7 * (WEEKS - 1))
    show(f"\n{bold('Practice')} {dim(f'{LEGEND} up to 15, 30, 60 minutes a day, and over')}")
    for weekday, name in enumerate(("Mon", "", "Wed", "", "Fri", "", "Sun")):
        days = [monday + timedelta(days=7 * week + weekday) for week in range(WEEKS)]
        show(f"  {name:<4}" + good("".join(_shade(figures, day) * 2 for day in days).rstrip()))


def _shade(figures: Statistics, day: date) -> str:
    if day > figures.day:
        return " "
    practised = day in figures.reviews_by_day
    return SHADES[max(shade(figures.minutes_by_day.get(day, 0.0)), int(practised))]


def _show_forecast(figures: Statistics) -> None:
    ahead = figures.forecast[:AHEAD_DAYS]
    if not any(items for _, items, _ in ahead):
        return
    show(f"\n{bold('Due')}")
    most = max(minutes for _, _, minutes in ahead)
    rows = [
        (day.strftime("%Y-%m-%d"), counted(items, "item"), minutes_text(minutes), "█" * round(30 * minutes / most))
        for day, items, minutes in ahead
        if items
    ]
    table(rows, right=frozenset({1, 2}), styles={3: good})


def _show_topics(figures: Statistics) -> None:
    recalled = {entry.topic: entry for entry in figures.retention}
    rows = [
        (
            topic.topic,
            f"{topic.started} of {topic.total}",
            f"{topic.readiness:.0%}",
            f"{recalled[topic.topic].share:.0%} of {recalled[topic.topic].reviews}" if topic.topic in recalled else "",
        )
        for topic in figures.topics
    ]
    if rows:
        show("")
        table([("topic", "started", "ready", "recalled"), *rows], right=frozenset({1, 2, 3}), flexible=0)
