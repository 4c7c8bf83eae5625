"""The shape of every content file, as models that report each fault on its own.

Importing this module loads pydantic: only `parsing` does it, and only when a file is really parsed. Nothing is coerced.
"""

from __future__ import annotations

from keyword import iskeyword
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from trainer.core.items import SLUG

Line: TypeAlias = Annotated[str, StringConstraints(pattern=r"^\S(.*\S)?$")]
Text: TypeAlias = Annotated[str, StringConstraints(pattern=r"\S")]
Slug: TypeAlias = Annotated[str, StringConstraints(pattern=rf"^{SLUG}$")]
FileStem: TypeAlias = Annotated[str, StringConstraints(pattern=r"^accepted_[a-z0-9_]+$")]
Score: TypeAlias = Literal[1, 2, 3, 4]


def _python_name(text: str) -> str:
    if not text.isidentifier() or iskeyword(text):
        raise ValueError("must be a Python name")
    return text


Name: TypeAlias = Annotated[str, AfterValidator(_python_name)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class ComplexityPart(_Strict):
    """Costs of the reference solution, as text such as O(n log n)."""

    time: Line
    space: Line


class MethodPart(_Strict):
    """One method of a design class."""

    params: dict[Name, Line] = {}
    returns: Line


class EntryPart(_Strict):
    """Either `method`, `params` and `returns`, or `methods`."""

    class_: Name = Field(alias="class")
    method: Name | None = None
    params: dict[Name, Line] | None = None
    returns: Line | None = None
    methods: dict[Name, MethodPart] | None = None

    @model_validator(mode="after")
    def _one_of_the_two(self) -> EntryPart:
        single = {"method": self.method, "params": self.params, "returns": self.returns}
        if self.methods is None:
            missing = [name for name, value in single.items() if value is None]
            if missing:
                raise ValueError(f"needs {' and '.join(f'`{name}`' for name in missing)} (or `methods` for a class)")
        elif any(value is not None for value in single.values()):
            raise ValueError("has both `methods` and `method`, `params` or `returns`; keep one of the two forms")
        elif not set(self.methods) - {"__init__"}:
            raise ValueError("`methods` needs at least one method besides `__init__`")
        return self


class AnswerPart(_Strict):
    """For a method that changes an argument in place of returning."""

    argument: Name
    prefix: bool = False


class EquivalentPart(_Strict):
    """A mutant that no input can tell from the solution it was made of."""

    solution: FileStem
    change: Line
    because: Text


class ProblemFile(_Strict):
    """problem.yaml."""

    format: Literal[1]
    slug: Slug
    leetcode: Annotated[int, Field(ge=1)] | None = None
    title: Line
    difficulty: Literal["easy", "medium", "hard"]
    topic: Slug
    patterns: Annotated[list[Slug], Field(min_length=1)]
    minutes: Annotated[int, Field(ge=1, le=240)] | None = None
    complexity: ComplexityPart
    entry: EntryPart
    answer: AnswerPart | None = None
    compare: Literal["exact", "unordered", "unordered_deep", "float", "checker"] = "exact"
    reference: FileStem
    time_limit_factor: Annotated[float, Field(ge=2, le=100)] = 5.0
    hints: Annotated[list[Line], Field(min_length=3, max_length=4)]
    related: list[Slug] = []
    definitions: str = ""
    fewer_wrong_because: str = ""
    fewer_cases_because: str = ""
    equivalent_mutants: list[EquivalentPart] = []
    threads: bool = False

    @model_validator(mode="after")
    def _answer_is_a_parameter(self) -> ProblemFile:
        if self.answer is not None and self.answer.argument not in (self.entry.params or {}):
            raise ValueError(f"`answer` names `{self.answer.argument}`, which is no parameter of the method")
        return self


class ListedPart(_Strict):
    """One problem of a list; the facts stand here because it may not be shipped yet."""

    slug: Slug
    leetcode: Annotated[int, Field(ge=1)] | None = None
    title: Line
    difficulty: Literal["easy", "medium", "hard"]
    topic: Slug


class ListFile(_Strict):
    """problem_sets/lists/<name>.yaml."""

    format: Literal[1]
    name: Slug
    title: Line
    problems: list[ListedPart]


class PatternPart(_Strict):
    """One pattern of the vocabulary."""

    id: Slug
    title: Line
    signal: Line
    template: Text
    pitfalls: Annotated[list[Line], Field(min_length=1)]
    needs: list[Slug] = []


class PatternsFile(_Strict):
    """problem_sets/patterns.yaml."""

    format: Literal[1]
    patterns: list[PatternPart]


class CriterionPart(_Strict):
    """One dimension of a shared rubric."""

    id: Name
    title: Line
    anchors: dict[Score, Text]


class RubricFile(_Strict):
    """system_design/rubrics/<name>.yaml."""

    format: Literal[1]
    name: Name
    title: Line
    criteria: Annotated[list[CriterionPart], Field(min_length=1)]


class QuestionPart(_Strict):
    """What a good candidate asks."""

    ask: Text
    answer: Text


class RequirementsPart(_Strict):
    """What it must do, and how well."""

    functional: Annotated[list[Text], Field(min_length=1)]
    non_functional: Annotated[list[Text], Field(min_length=1)]


class InputPart(_Strict):
    """A number that estimates start from."""

    value: float
    unit: Line
    note: Text


class EstimatePart(_Strict):
    """A number that the candidate works out."""

    name: Name
    unit: Line
    expression: Line
    tolerance: Annotated[float, Field(gt=1, le=100)] = 2.0
    why: Text


class PhasePart(_Strict):
    """A share of the time."""

    name: Line
    minutes: Annotated[int, Field(ge=1)]
    guide: Text


class ComponentPart(_Strict):
    """A part of the design and why it is there."""

    name: Line
    why: Text


class DeepDivePart(_Strict):
    """Where an interviewer digs."""

    topic: Line
    strong: Text


class TradeOffPart(_Strict):
    """Two sides of a decision."""

    this: Text
    that: Text
    when: Text


class FailurePart(_Strict):
    """What breaks and what holds."""

    failure: Text
    mitigation: Text


class TwistPart(_Strict):
    """A requirement that changes half-way."""

    change: Text
    breaks: Text


class FollowUpsPart(_Strict):
    """Questions by level."""

    mid: Annotated[list[Text], Field(min_length=1)]
    senior: Annotated[list[Text], Field(min_length=1)]
    staff: Annotated[list[Text], Field(min_length=1)]


class CardPart(_Strict):
    """A flashcard."""

    front: Text
    back: Text
    why: Text
    source: Text


class PromptFile(_Strict):
    """system_design/design/<slug>.yaml and ml_design/<slug>.yaml."""

    format: Literal[1]
    slug: Slug
    title: Line
    level: Literal["mid", "senior", "staff"]
    domain: Slug
    minutes: Annotated[int, Field(ge=5, le=240)]
    tags: Annotated[list[Slug], Field(min_length=1)]
    prompt: Text
    clarify: Annotated[list[QuestionPart], Field(min_length=6)]
    requirements: RequirementsPart
    inputs: Annotated[dict[Name, InputPart], Field(min_length=1)]
    estimates: Annotated[list[EstimatePart], Field(min_length=3)]
    phases: Annotated[list[PhasePart], Field(min_length=2)]
    api: Annotated[list[Text], Field(min_length=1)]
    data_model: Annotated[list[Text], Field(min_length=1)]
    components: Annotated[list[ComponentPart], Field(min_length=1)]
    deep_dives: Annotated[list[DeepDivePart], Field(min_length=3)]
    trade_offs: Annotated[list[TradeOffPart], Field(min_length=4)]
    failure_modes: Annotated[list[FailurePart], Field(min_length=4)]
    twist: TwistPart
    follow_ups: FollowUpsPart
    rubric: dict[Name, dict[Score, Text]]
    model_answer: Text
    cards: Annotated[list[CardPart], Field(min_length=5, max_length=10)]
