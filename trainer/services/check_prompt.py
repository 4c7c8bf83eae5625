"""What an open-ended prompt must hold beyond its schema: sums that add up, numbers that evaluate, anchors for every score."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.core.estimates import evaluate
from trainer.core.prompt import Prompt, Rubric

WIDTH = 76
_SCORES = {1, 2, 3, 4}


def prompt_faults(prompt: Prompt, rubric: Rubric) -> Iterator[str]:
    """Faults as sentences; `rubric` is the shared one that scores it."""
    total = sum(phase.minutes for phase in prompt.phases)
    if total != prompt.item.minutes:
        yield f"phases: their minutes add up to {total}; `minutes` says {prompt.item.minutes}."
    yield from _estimates(prompt)
    yield from _rubric(prompt, rubric)
    for number, line in enumerate(prompt.model_answer.splitlines(), 1):
        if len(line) > WIDTH:
            yield f"model_answer: its line {number} has {len(line)} columns; {WIDTH} fit beside the notes."


def _estimates(prompt: Prompt) -> Iterator[str]:
    names = {name: value for name, (value, _, _) in prompt.inputs.items()}
    for estimate in prompt.estimates:
        if estimate.name in names:
            yield f"estimates: {estimate.name} is the name of an input or of an earlier estimate."
        try:
            value = evaluate(estimate.expression, names)
        except ValueError as error:
            yield f"estimates, {estimate.name}: {error}."
            value = 1.0  # so that what builds on it is not blamed as well
        if value <= 0:
            yield f"estimates, {estimate.name}: is {value:g}; a number that can be checked within a factor is positive."
        names[estimate.name] = value


def _rubric(prompt: Prompt, rubric: Rubric) -> Iterator[str]:
    shared = {criterion.id for criterion in rubric.criteria}
    for criterion in rubric.criteria:
        if missing := _SCORES - criterion.anchors.keys():
            yield f"the shared rubric {rubric.name}, {criterion.id}: no anchor for {_list(missing)}."
        if criterion.id not in prompt.rubric:
            yield f"rubric: the criterion {criterion.id} is missing; write its anchors 1 to 4 for this prompt."
        elif missing := _SCORES - prompt.rubric[criterion.id].keys():
            yield f"rubric, {criterion.id}: no anchor for {_list(missing)}."
    for name in prompt.rubric.keys() - shared:
        yield f"rubric: {name} is not a criterion of the shared rubric {rubric.name} ({', '.join(sorted(shared))})."


def _list(scores: set[int]) -> str:
    return " and ".join(str(score) for score in sorted(scores))
