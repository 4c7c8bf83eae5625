"""Where the clock of a round says one should be: phases by their minutes, one after the other. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from trainer.core.prompt import Phase
from trainer.tui.charts import Part
from trainer.tui.clicking import clickable
from trainer.tui.wording import clean, clock


def phase_at(phases: Sequence[Phase], seconds: float) -> int:
    """Index of the phase that the clock is in; the last one once the time is over."""
    end = 0.0
    for index, phase in enumerate(phases):
        end += 60 * phase.minutes
        if seconds < end:
            return index
    return len(phases) - 1


def phase_tabs(phases: Sequence[Phase], active: int, by_clock: int) -> Content:
    """The phases in a line: the one at hand underlined, the one the clock is in marked; each can be clicked."""
    parts: list[Part] = []
    for index, phase in enumerate(phases):
        style = "b u $accent" if index == active else "$foreground-muted"
        name = f"{'▸' if index == by_clock else ''}{clean(phase.name)}"
        label = Content.assemble((name, style), (f" {phase.minutes}", "$foreground-muted"))
        parts += [clickable(label, f"phase({index})"), "  "]
    return Content.assemble(*parts)


def phase_guide(phases: Sequence[Phase], active: int, seconds: float) -> Content:
    """What the phase at hand is for, and whether the clock agrees."""
    phase, by_clock = phases[active], phase_at(phases, seconds)
    parts: list[Part] = [(clean(phase.guide or phase.name), "$foreground-muted")]
    if by_clock > active:
        parts.append((f"   The clock is in {clean(phases[by_clock].name)}.", "$text-warning"))
    elif by_clock == active:
        ends = sum(60 * one.minutes for one in phases[: active + 1])
        parts.append(
            (f"   {clock(ends - seconds)} left for it" if ends > seconds else "   time is over", "$foreground-muted")
        )
    return Content.assemble(*parts)
