"""How the library shows an item: its row, and the preview beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from trainer.core.cards import Card
from trainer.core.events import Attempted, Event, Grade, Reviewed
from trainer.core.imported import is_imported
from trainer.core.items import leetcode_url
from trainer.core.scheduling import retrievability
from trainer.services.library import Entry, State, most_first
from trainer.tui.charts import Part, meter
from trainer.tui.rowlist import Cell, Row
from trainer.tui.today_rows import GRADE_STYLES, difficulty, kind_mark
from trainer.tui.wording import clean, count, in_days, minutes

_COMPANIES = 6
STATE_MARKS = {State.NEW: "○", State.DUE: "●", State.SCHEDULED: "◐", State.SUSPENDED: "–"}
_STYLES = {State.NEW: "$foreground-muted", State.DUE: "$text-warning", State.SCHEDULED: "$text-success"}


def entry_row(entry: Entry, today: date) -> Row:
    """A mark for the state, the title, then columns."""
    item, suspended = entry.item, entry.state is State.SUSPENDED
    tone = "$foreground-muted"
    left = Content.assemble(
        (f"{STATE_MARKS[entry.state]} ", _STYLES.get(entry.state, tone)),
        (kind_mark(item), tone),
        (clean(item.title), tone if suspended else ""),
        (" ★" if entry.bookmarked else "", "$text-warning"),
    )
    return Row(
        item.id,
        left,
        (
            Cell(Content.styled(clean(item.subject).ljust(19)[:19], tone), 19, needs=88),
            Cell(Content.styled(difficulty(item).ljust(6), tone), 6, needs=50),
            Cell(Content.styled(_when(entry, today).ljust(15), _STYLES.get(entry.state, tone)), 15),
            Cell(Content.styled(f"{item.minutes} min", tone), 7, needs=62),
        ),
    )


def missing_rows(missing: Sequence[tuple[str, str]]) -> list[Row]:
    """What a list names and nobody has written yet, as (slug, title); nothing of it can be chosen."""
    tone = "$foreground-muted"
    rows = [Row("", Content.styled("Not shipped yet", "b $accent"))] if missing else []
    for slug, title in missing:
        link = leetcode_url(slug)
        rows.append(Row("", Content.assemble(f"  {clean(title or slug)}  ", (clean(link), tone))))
    return rows


def _when(entry: Entry, today: date) -> str:
    if entry.state in (State.NEW, State.SUSPENDED) or entry.due_on is None:
        return entry.state.value
    return (
        f"due {in_days(min(entry.due_on, today), today)}" if entry.state is State.DUE else in_days(entry.due_on, today)
    )


def preview(entry: Entry, today: date, note: str, history: Sequence[Event]) -> Content:
    """Everything known about one item."""
    item = entry.item
    facts = [part for part in (item.kind.label, difficulty(item), minutes(item.minutes)) if part]
    # Topic and patterns of a drill are what it asks for.
    about = f"{item.topic}   {', '.join(item.patterns)}\n" if not item.kind.is_short else ""
    parts: list[Part] = [
        (clean(item.title), "b"),
        "\n",
        ("   ".join(facts), "$foreground-muted"),
        "\n",
        (clean(about), "$foreground-muted"),
        (f"LeetCode {item.leetcode}\n" if item.leetcode else "", "$foreground-muted"),
        (f"in {', '.join(item.lists)}\n" if item.lists else "", "$foreground-muted"),
        (_asked_by(entry), "$foreground-muted"),
        (f"from the pack {item.pack}\n" if item.pack else "", "$foreground-muted"),
        "\n",
        *_memory(entry, entry.card, today),
    ]
    if note:
        parts += [("Note\n", "b $accent"), clean(note), "\n\n"]
    if history:
        parts.append(("History\n", "b $accent"))
        parts += [_told(event) for event in reversed(history[-12:])]
    return Content.assemble(*parts)


def _asked_by(entry: Entry) -> str:
    names = [name for name, _ in most_first(entry.companies)]
    more = f" and {len(names) - _COMPANIES} more" if len(names) > _COMPANIES else ""
    return f"asked by {', '.join(names[:_COMPANIES])}{more}\n" if names else ""


def _memory(entry: Entry, card: Card | None, today: date) -> Sequence[Part]:
    if card is None:
        return [("Not practised yet. ", ""), ("Press enter to start.\n\n", "$foreground-muted")]
    recall = retrievability(card, today)
    due = f"due {in_days(entry.due_on, today)}" if entry.due_on else ""
    return [
        ("Recall today\n", "b $accent"),
        meter(recall, 20),
        f" {recall:.0%}\n",
        (f"{due}   {count(card.reps, 'review')}, {count(card.lapses, 'lapse')}\n\n", "$foreground-muted"),
    ]


def _told(event: Event) -> Content:
    body, day = event.body, f"{event.at:%Y-%m-%d}  "
    if isinstance(body, Reviewed):
        where = " elsewhere" if is_imported(event.id) else ""
        grade = (Grade(body.grade).word, GRADE_STYLES[int(body.grade)])
        return Content.assemble((day, "$foreground-muted"), grade, (where, "$foreground-muted"), "\n")
    if isinstance(body, Attempted):
        style = "$text-success" if body.verdict == "AC" else "$text-error"
        return Content.assemble((day, "$foreground-muted"), (body.verdict, style), f" {body.passed}/{body.total}\n")
    return Content.assemble((day, "$foreground-muted"), body.kind.replace("_", " "), "\n")
