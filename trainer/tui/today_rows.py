"""The rows of today's list, made from one Overview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from textual.content import Content

from trainer.core.items import Item, Kind
from trainer.core.queue import Planned
from trainer.core.rounds import Round, RoundState, kind_title
from trainer.services.today import Done, Overview, Resumable
from trainer.tui.rowlist import BLANK, Cell, Row
from trainer.tui.wording import clean, count, in_days, left, minutes

ITEM, ROUND = "item:", "round:"
_TOPIC, _REMARK = 19, 16
GRADE_STYLES = {1: "$text-error", 2: "$text-warning", 3: "$text-success", 4: "$text-accent"}


def today_rows(overview: Overview, now: datetime) -> list[Row]:
    """Unfinished work, the queue by kind, what waits, what is done; every section starts with a heading."""
    rows: list[Row] = []
    unfinished = {r.item.id for r in overview.resumable}
    for section in (
        list(_unfinished(overview, now)),
        list(_queue(overview, [p for p in overview.plan.queue if p.item.id not in unfinished])),
        list(_waiting(overview, [p for p in overview.plan.waiting if p.item.id not in unfinished])),
        list(_done(overview.done)),
    ):
        if section:
            rows += [BLANK, *section] if rows else section
    return rows


def round_line(found: Round, now: datetime) -> str:
    """Where the open round stands."""
    if found.state is RoundState.RUNNING:
        return f"running, {left(found.left(now))} left"
    return "time is up: score it" if found.state is RoundState.EXPIRED else "handed in: score it"


def heading(text: str, right: str = "") -> Row:
    """A section's title."""
    cells = (Cell(Content.styled(right, "$foreground-muted"), max(9, len(right))),) if right else ()
    return Row("", Content.styled(text, "b $accent"), cells)


def item_cells(item: Item, remark: Content, recall: float | None = None, *, dim: bool = False) -> tuple[Cell, ...]:
    """The columns of an item: topic (a drill's would tell what to name), difficulty, recall, a remark, minutes."""
    tone = "$foreground-muted"
    topic = "" if item.kind.is_short else item.topic
    known = "" if recall is None else f"recall {recall:.0%}"
    return (
        Cell(Content.styled(clean(topic).ljust(_TOPIC)[:_TOPIC], tone), _TOPIC, needs=82),
        Cell(Content.styled(difficulty(item).ljust(6), tone), 6, needs=66),
        Cell(Content.styled(known, tone), 11, needs=96),
        Cell(remark, _REMARK),
        Cell(Content.styled(f"{item.minutes} min", tone if dim else ""), 7),
    )


def kind_mark(item: Item) -> str:
    """What tells a drill from its problem, and a pattern from either, where kinds stand side by side."""
    return {Kind.DRILL: "Drill  ", Kind.PATTERN: "Pattern  "}.get(item.kind, "")


def difficulty(item: Item) -> str:
    """How hard an item is; a pattern is neither."""
    return "" if item.kind is Kind.PATTERN else item.difficulty.value


def _title(item: Item, mark: str = "", style: str = "") -> Content:
    return Content.assemble((mark, "$foreground-muted"), (clean(item.title), style))


def _unfinished(overview: Overview, now: datetime) -> Iterator[Row]:
    found = overview.round
    if found is None and not overview.resumable:
        return
    yield heading("Unfinished")
    if found is not None:
        state = Cell(Content.styled(round_line(found, now), "b $text-warning"), 24)
        yield Row(ROUND + found.id, Content.assemble(("Mock  ", "$foreground-muted"), kind_title(found.kind)), (state,))
    for resumable in overview.resumable:
        yield _resumable(resumable)


def _resumable(resumable: Resumable) -> Row:
    spent = f"draft, {minutes(resumable.minutes)}" if resumable.minutes >= 1 else "draft, begun"
    return Row(
        ITEM + resumable.item.id,
        _title(resumable.item, kind_mark(resumable.item)),
        item_cells(resumable.item, Content.styled(spent, "$text-warning")),
    )


def _queue(overview: Overview, queue: Sequence[Planned]) -> Iterator[Row]:
    by_kind: dict[Kind, list[Planned]] = {}
    for planned in queue:
        by_kind.setdefault(planned.item.kind, []).append(planned)
    for number, (kind, group) in enumerate(by_kind.items()):
        if number:
            yield BLANK
        yield heading(kind.label, minutes(sum(planned.item.minutes for planned in group)))
        for planned in group:
            cells = item_cells(planned.item, _why(overview, planned), planned.retrievability)
            yield Row(ITEM + planned.item.id, _title(planned.item), cells)


def _waiting(overview: Overview, waiting: Sequence[Planned]) -> Iterator[Row]:
    if not waiting:
        return
    total = sum(planned.item.minutes for planned in waiting)
    yield heading("Waiting", minutes(total))
    what = count(len(waiting), "due item")
    does = "does" if len(waiting) == 1 else "do"
    yield Row("", Content.styled(f"{what} {does} not fit into {minutes(overview.plan.budget)}", "$foreground-muted"))
    for planned in waiting:
        why = _why(overview, planned).stylize("$foreground-muted")
        cells = item_cells(planned.item, why, planned.retrievability, dim=True)
        yield Row(ITEM + planned.item.id, _title(planned.item, kind_mark(planned.item), "$foreground-muted"), cells)


def _done(done: Sequence[Done]) -> Iterator[Row]:
    if not done:
        return
    yield heading("Done today", minutes(sum(d.minutes for d in done)))
    for one in done:
        grade = Content.styled(one.grade.word, GRADE_STYLES[int(one.grade)])
        cells = (Cell(grade, _REMARK), Cell(Content.styled(minutes(one.minutes), "$foreground-muted"), 7))
        yield Row("", _title(one.item, f"✓ {kind_mark(one.item)}", "$foreground-muted"), cells)


def _why(overview: Overview, planned: Planned) -> Content:
    if planned.due_on is None:
        return Content.styled("new", "$text-accent")
    return Content(f"due {in_days(planned.due_on, overview.day)}")
