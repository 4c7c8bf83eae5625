"""What was measured in a mock round, told beside each criterion, so that scores rest on evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from trainer.core.events import Attempted
from trainer.core.jsonvalue import Json
from trainer.core.verdicts import Verdict
from trainer.core.wording import counted
from trainer.services import prompts


@dataclass(frozen=True, slots=True)
class Observed:
    """What was measured in a round."""

    figures: Mapping[str, Json]
    by_criterion: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Criterion id -> sentences of evidence to look at while scoring it."""


def coding_evidence(attempts: list[Attempted], example_runs: int, figures: dict[str, Json]) -> Observed:
    """Evidence of a coding round from its submits, in order; `figures` holds what is known already."""
    accepted = next((a for a in attempts if a.verdict == Verdict.AC), None)
    best = max(attempts, key=lambda a: a.passed, default=None)
    figures |= {
        "accepted": accepted is not None,
        "submits": len(attempts),
        "tests_passed": best.passed if best else 0,
        "tests_total": best.total if best else 0,
        "example_runs": example_runs,
        "hints": 0,
    }
    if accepted is not None:
        figures["accepted_after_minutes"] = round(accepted.seconds / 60, 1)
    tests = f"{best.passed} of {best.total} tests passed" if best else "nothing was submitted"
    verdicts = ", ".join(a.verdict for a in attempts) or "none"
    first = attempts[0].verdict == Verdict.AC if attempts else False
    when = f"accepted after {accepted.seconds / 60:.0f} min" if accepted else "not accepted in time"
    before = f"examples run {counted(example_runs, 'time')}"
    return Observed(
        figures,
        {
            "communication": (f"{figures['minutes_used']} min used in all", "only you heard yourself: be strict"),
            "problem_solving": (when, f"submits: {verdicts}"),
            "technical_competency": (tests, when),
            "testing": (before, "first submit accepted" if first else f"submits: {verdicts}"),
        },
    )


def design_evidence(session: prompts.PromptSession, figures: dict[str, Json]) -> Observed:
    """Evidence of a design round from its notes and estimates."""
    results = prompts.check_estimates(session)
    right = sum(result.right for result in results)
    phases = [phase.name for phase in session.prompt.phases]
    written = [name for name in phases if session.notes.get(name, "").strip()]
    words = sum(len(text.split()) for text in session.notes.values())
    figures |= {
        "estimates_right": right,
        "estimates_total": len(results),
        "phases_written": len(written),
        "phases_total": len(phases),
        "words": words,
    }
    estimates = f"{right} of {len(results)} estimates within tolerance"
    empty = [name for name in phases if name not in written]
    covered = f"notes in {len(written)} of {len(phases)} phases" + (f"; none in {', '.join(empty)}" if empty else "")
    general = (covered, f"{words} words of notes")
    by_criterion = {criterion.id: general for criterion in session.rubric.criteria}
    by_criterion |= {name: (estimates, covered) for name in ("estimation", "cost") if name in by_criterion}
    return Observed(figures, by_criterion)
