"""Scores against a rubric: read from arguments, or asked for one criterion at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click

from trainer.cli.output import bold, dim, show
from trainer.cli.words import wrapped
from trainer.core.prompt import Rubric
from trainer.errors import UsageError


def read_scores(texts: Sequence[str], rubric: Rubric) -> dict[str, int]:
    """Criterion id -> 1 to 4, from texts such as `testing=3`; raises UsageError."""
    scores = {}
    for name, value in (_split(text, rubric) for text in texts):
        if value not in ("1", "2", "3", "4"):
            raise UsageError(f"{name}={value} is not a score.", "Scores go from 1 to 4.")
        scores[name] = int(value)
    return scores


def read_notes(texts: Sequence[str], rubric: Rubric) -> dict[str, str]:
    """Criterion id -> why, from texts such as `testing=no edge cases`; raises UsageError."""
    return dict(_split(text, rubric) for text in texts)


def ask_scores(
    rubric: Rubric, evidence: Mapping[str, Sequence[str]], own_anchors: Mapping[str, Mapping[int, str]]
) -> tuple[dict[str, int], dict[str, str]]:
    """Ask for a score and a reason per criterion; `own_anchors` are a prompt's own, and come before the shared ones."""
    scores, notes = {}, {}
    for criterion in rubric.criteria:
        show(f"\n{bold(criterion.title)}")
        for level, anchor in sorted({**criterion.anchors, **own_anchors.get(criterion.id, {})}.items()):
            show(wrapped(f"{level}. {anchor}"))
        for sentence in evidence.get(criterion.id, ()):
            show(dim(f"  measured: {sentence}"))
        scores[criterion.id] = click.prompt("Score", type=click.IntRange(1, 4), err=True)
        note = click.prompt("Why", default="", show_default=False, err=True).strip()
        if note:
            notes[criterion.id] = note
    return scores, notes


def _split(text: str, rubric: Rubric) -> tuple[str, str]:
    """The criterion that a text names, whole or by its beginning, and what is said of it."""
    name, equals, value = text.partition("=")
    wanted = name.strip().lower().replace("-", "_")
    ids = [criterion.id for criterion in rubric.criteria]
    found = [one for one in ids if one == wanted] or [one for one in ids if wanted and one.startswith(wanted)]
    if not equals or len(found) != 1:
        raise UsageError(f"{text!r} does not name a criterion.", f"Write name=value; names: {', '.join(ids)}.")
    return found[0], value.strip()
