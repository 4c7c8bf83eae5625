"""Inputs that no validator may let through: a valid one, broken mechanically in one place.

Pure; what is broken follows from the value that stands there, so it works for every signature.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from trainer.core.jsonvalue import Json
from trainer.core.problem import Entry

Corruption: TypeAlias = "tuple[str, dict[str, Json]]"
"""What was done, in words that complete "validate accepts ...", and the arguments after it."""


def corruptions(entry: Entry, args: Mapping[str, Json]) -> list[Corruption]:
    """One-place corruptions of a valid input."""
    found = [(f"arguments without {name}", {k: v for k, v in args.items() if k != name}) for name in args]
    found.append(("an argument that does not exist", {**args, "no_such_argument": 0}))
    for name, value in args.items():
        nullable = not entry.is_design and _nullable(dict(entry.methods[0].params).get(name, ""))
        for what, broken in _broken(value, nullable):
            found.append((f"{name} with {what}", {**args, name: broken}))
    return found + (_broken_calls(args) if entry.is_design else [])


def one_longer(inputs: Sequence[Mapping[str, Json]]) -> Iterator[tuple[str, int, dict[str, Json]]]:
    """For each list or text argument the longest of the inputs with its last item once more: (name, length before, arguments)."""
    for name in inputs[0] if inputs else ():
        longest = max(inputs, key=lambda args: _length(args.get(name)))
        length = _length(longest.get(name))
        if length and name != "arguments":
            together = ("operations", "arguments") if name == "operations" else (name,)
            yield name, length, {**longest, **{part: _with_last_twice(longest.get(part)) for part in together}}


def _length(value: Json) -> int:
    return len(value) if isinstance(value, list | str) else 0


def _with_last_twice(value: Json) -> Json:
    if isinstance(value, str):
        return value + value[-1:]
    return [*value, *value[-1:]] if isinstance(value, list) else value


def _nullable(type_text: str) -> bool:
    return "Optional" in type_text or "None" in type_text or "Node" in type_text


def _broken(value: Json, nullable: bool) -> Iterator[tuple[str, Json]]:
    """The value replaced by other types, then its first element replaced, and so on down to the first leaf."""
    for what, wrong in _wrong_types(value):
        if wrong is not None or not nullable:
            yield f"{what} in place of {_kind(value)}", wrong
    if isinstance(value, list) and value:
        for what, broken in _broken(value[0], nullable):
            yield f"an element that is {what}", [broken, *value[1:]]


def _wrong_types(value: Json) -> Iterator[tuple[str, Json]]:
    if value is None:
        return
    yield "null", None
    if isinstance(value, bool):
        yield from (("a number", 1), ("text", "true"))
    elif isinstance(value, int):
        yield from (("a truth value", True), ("text", str(value)), ("a fraction", value + 0.5), ("a list", [value]))
    elif isinstance(value, float):
        yield from (("a truth value", True), ("text", str(value)), ("a list", [value]))
    elif isinstance(value, str):
        yield from (("a number", 1), ("a truth value", True), ("a list", [value]))
    elif isinstance(value, Sequence):
        yield from (("a number", 5), ("text", "ab"), ("an object", {"0": 0}))
    else:
        yield from (("a number", 5), ("text", "ab"), ("a list", []))


def _kind(value: Json) -> str:
    names = ((bool, "a truth value"), (int, "a whole number"), (float, "a number"), (str, "text"), (list, "a list"))
    return next((name for kind, name in names if isinstance(value, kind)), "an object")


def _broken_calls(args: Mapping[str, Json]) -> list[Corruption]:
    """For a class under test: calls that do not exist, do not fit or come in the wrong place."""
    operations, arguments = args.get("operations"), args.get("arguments")
    if not isinstance(operations, list) or not isinstance(arguments, list) or not operations:
        return []
    found: list[Corruption] = [
        ("fewer arguments than operations", {**args, "arguments": arguments[:-1]}),
        ("an operation that does not exist", {**args, "operations": [*operations[:-1], "noSuchOperation"]}),
        ("no operation at all", {**args, "operations": [], "arguments": []}),
        (
            "the constructor called twice",
            {**args, "operations": [*operations, operations[0]], "arguments": [*arguments, arguments[0]]},
        ),
    ]
    if len(operations) > 1:
        found.append(
            ("no constructor at the start", {**args, "operations": operations[1:], "arguments": arguments[1:]})
        )
    for at in _first_call_of_each(operations):
        given = arguments[at]
        if not isinstance(given, list):
            continue
        for what, broken in _calls(given):
            changed = [*arguments[:at], broken, *arguments[at + 1 :]]
            found.append((f"{operations[at]} called with {what}", {**args, "arguments": changed}))
    return found


def _first_call_of_each(operations: Sequence[Json]) -> list[int]:
    return [at for at, name in enumerate(operations) if name not in operations[:at]]


def _calls(given: list[Json]) -> Iterator[tuple[str, Json]]:
    yield "one argument more", [*given, 0]
    if given:
        yield "one argument less", given[:-1]
    for at, value in enumerate(given):
        for what, broken in _broken(value, nullable=False):
            yield f"{what} as argument {at + 1}", [*given[:at], broken, *given[at + 1 :]]
