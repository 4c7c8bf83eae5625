"""How a solution's time grows, in a few lines: the fit, what was claimed, the target, and a small chart. Pure text."""

from __future__ import annotations

from textual.content import Content

from trainer.core.claims import Agreement, agreement
from trainer.core.growthchart import chart
from trainer.services.growth import Growth
from trainer.tui.wording import clean

CHART_WIDTH, CHART_HEIGHT = 64, 8
_WORDS = {
    Agreement.AS_CLAIMED: ("✓ as you claimed", "$text-success"),
    Agreement.FASTER: ("✓ faster than the {claim} you claimed", "$text-success"),
    Agreement.SLOWER: ("✗ slower than the {claim} you claimed", "$text-error"),
    Agreement.POSSIBLE: ("you claimed {claim}, which fits too", ""),
    Agreement.OPEN: ("you claimed {claim}", ""),
}


def growth_text(found: Growth, width: int) -> Content:
    """At most CHART_HEIGHT + 2 lines, unless they wrap; the chart is left out where nothing was measured."""
    lines = [_fit_line(found), _compared_line(found)]
    if drawn := chart(found.points, found.fit, min(width, CHART_WIDTH), CHART_HEIGHT):
        lines.append(Content.styled(drawn, "$foreground-muted"))
    return Content("\n").join(lines)


def _fit_line(found: Growth) -> Content:
    if not found.points:
        return Content("How its time grows could not be measured: too little finished in time.")
    if not found.fit.unsure:
        return Content.assemble("Its time looks like ", (found.fit.text, "b"), _n_is(found))
    return Content.assemble(
        "How its time grows is ", (found.fit.text, "b"), f", because {clean(found.fit.why)}", _n_is(found)
    )


def _n_is(found: Growth) -> tuple[str, str]:
    return f"   n: {clean(found.n_is)}", "$foreground-muted"


def _compared_line(found: Growth) -> Content:
    target = Content.assemble(("target ", "$foreground-muted"), clean(found.target))
    if not found.claimed:
        return target
    words, style = _WORDS[agreement(found.claimed, found.fit, found.n_is)]
    return Content.assemble((words.format(claim=clean(found.claimed)), style), "   ", target)
