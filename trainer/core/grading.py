"""The measured grade: what a session's figures say about recall, with the reasons.

The user may override it; both are stored. Prompts are graded by their self-scores.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trainer.core.events import Grade
from trainer.core.wording import counted

SLOW_FACTOR = 1.5
"""Over this multiple of the target time a solve is Hard."""
FAST_FACTOR = 0.6
"""Up to this multiple of the target time a clean solve in a review is Easy."""
MANY_FAILURES = 3


@dataclass(frozen=True, slots=True)
class Measured:
    """What a coding session showed."""

    accepted: bool
    seconds: float
    """Active time until the solution was accepted (or until now)."""
    target_minutes: int
    failed_submits: int = 0
    hints: int = 0
    solution_seen: bool = False
    slow_first: bool = False
    """The first rejection was a time limit: right idea, too slow."""
    is_review: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A grade with the reasons that led to it, each a short sentence."""

    grade: Grade
    reasons: tuple[str, ...]


def suggest(measured: Measured) -> Suggestion:
    """Grade a coding session.

    Again: not accepted, or the solution was seen. Hard: hints, over 1.5 x target, three or more failed submits, or only too slow
    at first. Easy: a review accepted on the first submit without hints within 0.6 x target. Good: the rest.
    """
    if measured.solution_seen or not measured.accepted:
        reason = "the solution was shown" if measured.solution_seen else "not accepted yet"
        return Suggestion(Grade.AGAIN, (reason,))
    time_reason = _time_reason(measured)
    target_s = 60 * measured.target_minutes
    hard = []
    if measured.hints:
        hard.append(f"{counted(measured.hints, 'hint')} used")
    if measured.seconds > SLOW_FACTOR * target_s:
        hard.append(time_reason)
    if measured.failed_submits >= MANY_FAILURES:
        hard.append(f"{measured.failed_submits} submits failed")
    if measured.slow_first:
        hard.append("the first version was too slow")
    if hard:
        return Suggestion(Grade.HARD, tuple(hard))
    if measured.failed_submits:
        return Suggestion(
            Grade.GOOD, (time_reason, f"{counted(measured.failed_submits, 'submit')} failed before it was accepted")
        )
    if measured.seconds > FAST_FACTOR * target_s:
        return Suggestion(Grade.GOOD, (time_reason, "first submit", "no hints"))
    if not measured.is_review:
        return Suggestion(Grade.GOOD, (time_reason, "first submit", "first time: Easy is for reviews"))
    return Suggestion(Grade.EASY, (time_reason, "first submit", "no hints"))


def suggest_from_scores(scores: Mapping[str, int]) -> Suggestion:
    """Grade a prompt by the mean of its self-scores (1-4): below 2 Again, below 2.75 Hard, below 3.5 Good, else Easy."""
    if not scores:
        return Suggestion(Grade.AGAIN, ("nothing was scored",))
    mean = sum(scores.values()) / len(scores)
    grade = Grade.AGAIN if mean < 2 else Grade.HARD if mean < 2.75 else Grade.GOOD if mean < 3.5 else Grade.EASY
    weakest = min(scores.items(), key=lambda entry: entry[1])
    reasons = [f"mean self-score {mean:.1f} of 4"]
    if weakest[1] <= 2:
        reasons.append(f"weakest: {weakest[0].replace('_', ' ')} ({weakest[1]})")
    return Suggestion(grade, tuple(reasons))


def _time_reason(measured: Measured) -> str:
    minutes = measured.seconds / 60
    taken = f"{minutes:.0f} min" if minutes >= 1 else f"{measured.seconds:.0f} s"
    return f"{taken} of {measured.target_minutes} min target"
