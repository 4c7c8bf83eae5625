"""One pattern as a person learns it, and as data."""

from __future__ import annotations

from trainer.cli.output import bold, dim, show, table
from trainer.cli.words import indented, wrapped
from trainer.services.pattern_cards import PatternPage


def show_pattern(page: PatternPage) -> None:
    """Signal, skeleton, pitfalls, and the problems that train it."""
    pattern = page.pattern
    show(bold(pattern.title))
    show(dim(f"builds on {', '.join(page.needs)}" if page.needs else "builds on nothing else"))
    show(f"\n{bold('Signal')}\n{wrapped(pattern.signal)}")
    show(f"\n{bold('Skeleton')}\n{indented(pattern.template).rstrip()}")
    show(f"\n{bold('Pitfalls')}")
    for pitfall in pattern.pitfalls:
        show(wrapped(f"- {pitfall}"))
    if page.problems:
        show(f"\n{bold('Problems')} · {page.started} of {len(page.problems)} practised")
        rows = [(e.item.slug, e.item.difficulty.value, e.state.value) for e in page.problems]
        table(rows, styles={1: dim, 2: dim}, flexible=0)


def pattern_row(page: PatternPage) -> dict[str, object]:
    """The same for a program."""
    pattern = page.pattern
    return {
        "signal": pattern.signal,
        "template": pattern.template,
        "pitfalls": list(pattern.pitfalls),
        "needs": list(pattern.needs),
        "problems": [{"slug": entry.item.slug, "state": entry.state} for entry in page.problems],
    }
