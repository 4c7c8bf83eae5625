"""The mock page in rows and words: kinds of rounds, the open one, and the history with mean, spread and trend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from textual.content import Content

from trainer.core.rounds import KINDS, Round, RoundKind, RoundState, Spread, band, kind_title
from trainer.services.mock import History
from trainer.tui.charts import Part
from trainer.tui.rowlist import BLANK, Cell, Row
from trainer.tui.today_rows import heading, round_line
from trainer.tui.wording import clean, count, short_date

KIND, OPEN, PAST = "kind:", "open:", "past:"
_SPARK = "▁▂▃▄▅▆▇█"


def mock_rows(
    open_round: Round | None, history: History, titles: Mapping[str, str], now: datetime, today: date
) -> list[Row]:
    """The open round, what can be started, and what was done."""
    rows: list[Row] = []
    if open_round is not None:
        state = Cell(Content.styled(round_line(open_round, now), "b $text-warning"), 24)
        rows += [
            heading("Open round"),
            Row(OPEN + open_round.id, Content(kind_title(open_round.kind)), (state,)),
            BLANK,
        ]
    rows.append(heading("Start a round"))
    rows += [_kind_row(kind, history) for kind in KINDS.values()]
    past = [one for one in reversed(history.rounds) if open_round is None or one.id != open_round.id]
    if past:
        rows += [BLANK, heading("History", count(len(past), "round"))]
    rows += [_past_row(one, titles, today) for one in past]
    return rows


def _kind_row(kind: RoundKind, history: History) -> Row:
    found = history.by_kind.get(kind.name)
    text = f"mean {found.mean:.1f} of {count(found.count, 'round')}" if found else "not sat yet"
    style = "" if found else "$foreground-muted"
    minutes = Cell(Content.styled(f"{kind.minutes} min", "$foreground-muted"), 7)
    return Row(KIND + kind.name, Content(kind.title), (Cell(Content.styled(text, style), 24, needs=56), minutes))


def _past_row(one: Round, titles: Mapping[str, str], today: date) -> Row:
    score = f"{one.score:.1f}  {band(one.score)}" if one.score is not None else one.state.value
    left = Content.assemble(
        (f"{short_date(one.started_at.date(), today):<11} ", "$foreground-muted"),
        f"{kind_title(one.kind)}  ",
        (clean(titles.get(one.item_id, one.item_id)), "$foreground-muted"),
    )
    return Row(PAST + one.id, left, (Cell(Content(score.ljust(20)), 20),))


def kind_text(kind: RoundKind, history: History) -> Content:
    """What a round is, and how the last ones went: a mean with its spread and trend, never one number alone."""
    parts: list[Part] = [(kind.title, "b"), f"   {kind.minutes} minutes\n\n"]
    for phase in kind.phases:
        parts += [(phase.name, "b"), (f"  {phase.minutes} min\n", "$foreground-muted")]
        parts.append((f"{phase.guide}\n", "$foreground-muted") if phase.guide else "")
    parts.append("\n")
    found, recent = history.by_kind.get(kind.name), history.recent_by_kind.get(kind.name)
    if found is None or recent is None:
        parts.append(("No scores yet. The clock starts with enter and does not stop.", "$foreground-muted"))
        return Content.assemble(*parts)
    parts += [("Your scores\n", "b $accent"), _spread("all", found), _spread("last five", recent)]
    scores = [one.score for one in history.rounds if one.kind == kind.name and one.score is not None]
    parts += [("trend     ", "$foreground-muted"), spark(scores), f"  {trend(found, recent)}\n"]
    return Content.assemble(*parts)


def round_text(one: Round, history: History) -> Content:
    """A past round's scores with their evidence, each beside the mean over all rounds."""
    title = kind_title(one.kind)
    parts: list[Part] = [(clean(title), "b"), f"   {one.started_at:%Y-%m-%d}   {one.state.value}\n\n"]
    for name, score in one.scores.items():
        found = history.by_criterion.get(name)
        parts += [(f"{score}  ", "b $accent"), (clean(name.replace("_", " ")), "b")]
        parts.append((f"   mean {found.mean:.1f}\n" if found else "\n", "$foreground-muted"))
        if one.evidence.get(name):
            parts.append(f"{clean(one.evidence[name])}\n")
    if one.observed:
        parts.append(("\nMeasured\n", "b $accent"))
        parts += [f"{clean(name.replace('_', ' '))}: {clean(str(value))}\n" for name, value in one.observed.items()]
    if not one.scores and one.state is not RoundState.ABANDONED:
        parts.append(("It has no scores.", "$foreground-muted"))
    return Content.assemble(*parts)


def trend(found: Spread, recent: Spread) -> str:
    """Whether the last five are better than all, in a word and an arrow."""
    if found.count < 6:
        return "too few rounds for a trend"
    difference = recent.mean - found.mean
    if abs(difference) < 0.15:
        return "→ steady"
    return f"↑ up by {difference:.1f}" if difference > 0 else f"↓ down by {-difference:.1f}"


def spark(scores: Sequence[float]) -> str:
    """One bar per round, oldest first, from 1 to 4."""
    return "".join(_SPARK[round((score - 1) / 3 * 7)] for score in scores[-24:])


def _spread(label: str, found: Spread) -> Content:
    deviation = f" ± {found.deviation:.1f}" if found.deviation is not None else ""
    text = f"{found.mean:.1f}{deviation}, {found.low:.1f} to {found.high:.1f}, {band(found.mean)}\n"
    return Content.assemble((f"{label:<10}", "$foreground-muted"), text)
