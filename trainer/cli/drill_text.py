"""A drill in words: its statement without what would give the pattern away, and the answer beside the editorial."""

from __future__ import annotations

from trainer.bootstrap import App
from trainer.cli.output import bad, bold, dim, good, notable, show, table, talk
from trainer.cli.show import readable_examples, show_examples
from trainer.cli.words import wrapped
from trainer.core.editorials import MISTAKES, RECOGNISE, section
from trainer.core.recognition import TARGET_S, Hit
from trainer.services import drills
from trainer.services.drills import DrillSession, pattern_title

_STYLES = {"ok": good, "partly": notable, "no": bad, "look": notable}


def show_statement(app: App, session: DrillSession) -> None:
    """The task alone; neither topic nor hints."""
    show(bold(session.item.title))
    show(dim(f"{session.item.difficulty} · two minutes: the pattern, the time complexity, two edge cases"))
    show(f"\n{wrapped(session.problem.statement)}")
    show_examples(readable_examples(app, session.problem))
    show()
    if session.unsolved:
        talk("You have not solved this problem yet; the end of the drill shows how.\n")


def show_comparison(session: DrillSession) -> None:
    """What was named beside what is true, then what the editorial says about it."""
    found = drills.compare(session)
    rows = [
        ("Pattern", _pattern_word(found.hit), _titles(session, found.named), _titles(session, found.patterns)),
        ("Complexity", _claim_word(found.complexity_right), found.claimed or "-", found.stated),
    ]
    if found.seconds is not None:
        rows.append(("Time", "ok" if found.seconds <= TARGET_S else "no", f"{int(found.seconds)} s", f"{TARGET_S} s"))
    edges = [edge.strip() for edge in session.edges if edge.strip()]
    rows.append(("Edge cases", "look", "; ".join(edges) or "-", "compare with the mistakes below"))
    show()
    table([("", "", dim("you"), dim("editorial")), *rows], styles={1: _judged}, flexible=3)
    for heading in (RECOGNISE, MISTAKES):
        if text := section(session.problem.editorial, heading):
            show(f"\n{bold(heading)}\n\n{wrapped(text)}")
    talk(f"\nThe whole editorial: trainer show {session.item.slug} --editorial")


def comparison_row(session: DrillSession) -> dict[str, object]:
    """A committed drill as data."""
    found, suggested = drills.compare(session), drills.suggestion(session)
    return {
        "id": session.item.id,
        "slug": session.item.slug,
        "named": list(found.named),
        "patterns": list(found.patterns),
        "pattern": found.hit,
        "claimed": found.claimed,
        "complexity": found.stated,
        "complexity_right": found.complexity_right,
        "edge_cases": [edge.strip() for edge in session.edges if edge.strip()],
        "seconds": found.seconds,
        "suggested": suggested.grade.word,
        "reasons": list(suggested.reasons),
    }


def _titles(session: DrillSession, ids: tuple[str, ...]) -> str:
    return ", ".join(pattern_title(session.vocabulary, name) for name in ids) or "-"


def _pattern_word(hit: Hit) -> str:
    return {Hit.MAIN: "ok", Hit.SECONDARY: "partly", Hit.MISSED: "no"}[hit]


def _claim_word(right: bool | None) -> str:
    return "look" if right is None else "ok" if right else "no"


def _judged(cell: str) -> str:
    return _STYLES.get(cell.strip(), dim)(cell)
