"""How large the input of a case is: the n that a time is a function of.

Pure. A structure counts by its leaves (a text by its characters, calls of a design class by their number); an input that is
only whole numbers counts by the largest of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from trainer.core.jsonvalue import Json

CALLS = "calls"
_ALONG = 2.0
_OUTGROWS = 10.0
"""A whole number is n only when it grows so many times more than every structure does."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """One n for each of several inputs."""

    name: str
    """What n is: the parameter, or `calls`."""
    values: tuple[int, ...]
    also: str = ""
    """A structure that grows along while n is a whole number; times then follow both."""


def sizes_of(inputs: Sequence[Mapping[str, Json]]) -> Sizes:
    """The sizes of inputs of one problem, given from small to large, all measured by the same parameter.

    That is the one with the largest structure, unless a whole number grows far more (coins: 3 to 12, amount: 5 to 10,000)
    and in step with the inputs.
    """
    if not inputs:
        return Sizes("", ())
    name = max(_measures(inputs[-1]).items(), key=lambda item: item[1], default=("", 0))[0]
    found = Sizes(name, tuple(_measures(args).get(name, 0) for args in inputs))
    numbers = [key for key, value in inputs[-1].items() if type(value) is int and key != name]
    for key in numbers:
        values = tuple(abs(value) if type(value := args.get(key)) is int else 0 for args in inputs)
        if _growth(values) > _OUTGROWS * _growth(found.values) and _in_step(values):
            found = Sizes(key, values, found.also or (found.name if _growth(found.values) >= _ALONG else ""))
    return found


def leaves(value: Json) -> int:
    """Scalars in a structure, characters of a text; an empty part inside of another counts once."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, Mapping):
        return sum(max(1, leaves(item)) for item in value.values())
    if isinstance(value, Sequence):
        return sum(max(1, leaves(item)) for item in value)
    return 1


def _measures(args: Mapping[str, Json]) -> dict[str, int]:
    """Size by parameter: of the structures, or of the whole numbers where there is no structure."""
    operations = args.get("operations")
    if isinstance(operations, list) and set(args) == {"operations", "arguments"}:
        return {CALLS: len(operations)}
    structures = {name: leaves(value) for name, value in args.items() if isinstance(value, list | str | Mapping)}
    return structures or {name: abs(value) for name, value in args.items() if type(value) is int}


def _growth(values: Sequence[int]) -> float:
    return max(values) / max(1, min(values))


def _in_step(values: Sequence[int]) -> bool:
    """Whether larger inputs mostly have larger values: nine pairs of neighbours in ten do not fall by half."""
    falls = sum(later < earlier / 2 for earlier, later in pairwise(values))
    return falls * 10 <= len(values)
