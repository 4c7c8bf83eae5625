"""A drill's comparison and a pattern's page, in words."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from trainer.core.grading import Suggestion
from trainer.core.recognition import TARGET_S, Hit
from trainer.services import drills
from trainer.services.drills import DrillSession, pattern_title
from trainer.services.pattern_cards import PatternPage
from trainer.tui.charts import Part
from trainer.tui.library_rows import STATE_MARKS
from trainer.tui.wording import clean, clock

_OK, _PARTLY, _NO = ("✓ ", "$text-success"), ("~ ", "$text-warning"), ("✗ ", "$text-error")
_LABEL = 12


def comparison(session: DrillSession, suggested: Suggestion) -> Content:
    """What was named, and below each line what is true; then the grade that follows."""
    found = drills.compare(session)
    named = [pattern_title(session.vocabulary, name) for name in found.named]
    truth = [pattern_title(session.vocabulary, name) for name in found.patterns]
    hit = {Hit.MAIN: _OK, Hit.SECONDARY: _PARTLY, Hit.MISSED: _NO}[found.hit]
    claim = {True: _OK, False: _NO, None: ("? ", "$text-warning")}[found.complexity_right]
    parts: list[Part] = [
        *_line(hit, "Pattern", ", ".join(named) or "nothing named"),
        *_truth(*truth),
        *_line(claim, "Complexity", found.claimed or "nothing named"),
        *_truth(found.stated + ("   compare it yourself" if found.complexity_right is None else "")),
    ]
    if found.seconds is not None:
        in_time = found.seconds <= TARGET_S
        parts += _line(_OK if in_time else _PARTLY, "Clock", f"{clock(found.seconds)} of {clock(TARGET_S)}")
    edges = [edge.strip() for edge in session.edges if edge.strip()]
    for number, edge in enumerate(edges or ["none named"]):
        parts += _line(("  ", ""), "" if number else "Edge cases", edge)
    parts += [("\n", ""), (f"{suggested.grade.word.title()}", "b"), ": ", "; ".join(suggested.reasons)]
    return Content.assemble(*parts)


def _line(mark: Part, label: str, text: str) -> Iterator[Part]:
    yield mark
    yield (label.ljust(_LABEL), "$foreground-muted")
    yield (clean(text), "b")
    yield "\n"


def _truth(*lines: str) -> Iterator[Part]:
    for number, text in enumerate(lines):
        yield ("  " + ("" if number else "editorial").ljust(_LABEL), "$foreground-muted")
        yield f"{clean(text)}\n"


def signal(page: PatternPage) -> Content:
    """What calls for the pattern."""
    return Content.assemble(("Signal\n", "b $accent"), clean(page.pattern.signal))


def around(page: PatternPage) -> Content:
    """Pitfalls, foundations and problems."""
    parts: list[Part] = [("Pitfalls\n", "b $accent")]
    parts += [f"• {clean(pitfall)}\n" for pitfall in page.pattern.pitfalls]
    parts += [("\nBuilds on  ", "b $accent"), clean(", ".join(page.needs) or "nothing else"), "\n"]
    if page.problems:
        total = len(page.problems)
        parts += [("\nProblems  ", "b $accent"), (f"{page.started} of {total} practised\n", "$foreground-muted")]
    for entry in page.problems:
        parts += [(f"{STATE_MARKS[entry.state]} ", "$foreground-muted"), clean(entry.item.title), "\n"]
    return Content.assemble(*parts).rstrip()
