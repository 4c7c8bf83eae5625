"""Open-ended prompts and the rubrics they are scored by (see system_design/README.md for what each part is for)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trainer.core.items import Item


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a round or prompt with its share of the time."""

    name: str
    minutes: int
    guide: str = ""


@dataclass(frozen=True, slots=True)
class Estimate:
    """One number a candidate should work out."""

    name: str
    unit: str
    expression: str
    tolerance: float
    """Accepted within this factor, both ways."""
    why: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One dimension of a rubric, with what 1, 2, 3 and 4 look like."""

    id: str
    title: str
    anchors: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Rubric:
    """A shared rubric: coding, design, ml_design, behavioral."""

    name: str
    title: str
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Flashcard:
    """A fact that a prompt teaches."""

    front: str
    back: str
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """One design prompt. Everything from `components` on stays hidden until the answer is committed."""

    item: Item
    level: str
    domain: str
    prompt: str
    clarify: tuple[tuple[str, str], ...]
    """(question, the interviewer's answer)."""
    functional: tuple[str, ...]
    non_functional: tuple[str, ...]
    inputs: Mapping[str, tuple[float, str, str]]
    """Name -> (value, unit, note)."""
    estimates: tuple[Estimate, ...]
    phases: tuple[Phase, ...]
    api: tuple[str, ...]
    data_model: tuple[str, ...]
    components: tuple[tuple[str, str], ...]
    deep_dives: tuple[tuple[str, str], ...]
    trade_offs: tuple[tuple[str, str, str], ...]
    failure_modes: tuple[tuple[str, str], ...]
    twist: tuple[str, str]
    follow_ups: Mapping[str, tuple[str, ...]]
    rubric: Mapping[str, Mapping[int, str]]
    """Criterion id -> anchors specific to this prompt."""
    model_answer: str
    cards: tuple[Flashcard, ...]

    @property
    def rubric_name(self) -> str:
        """The shared rubric that scores it: `design` or `ml_design`."""
        return self.item.kind.value
