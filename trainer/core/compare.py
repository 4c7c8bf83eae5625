"""Comparing an answer with what the problem expects, one function per row of the COMPARISONS of a problem.

Pure: both sides are plain JSON values, and nothing here runs foreign code. What LeetCode forgives is forgiven: 1.0 for
1, a truthy value for a bool, None for an empty list (tuples and iterators have become lists on the way here).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeAlias

from trainer.core.jsonvalue import Json
from trainer.core.problem import Comparison
from trainer.core.wording import counted

TOLERANCE = 1e-5
"""Absolute or relative, whichever is larger: what LeetCode allows for floats."""

_SHOWN = 60
"""Characters of a value in a sentence."""

_Same: TypeAlias = Callable[[Json, Json], bool]


def difference(comparison: Comparison, expected: Json, got: Json, returns: str) -> str | None:
    """None when the answer is accepted, else one sentence that says where it first differs.

    `returns` is LeetCode's type text of the answer ("List[bool]"), empty when unknown. Items are counted from 0.
    Raises ValueError for Comparison.CHECKER, whose answers only the problem's own `check` can compare.
    """
    if comparison is Comparison.CHECKER:
        raise ValueError("answers of a problem with a checker are compared by its check function")
    truthy = _innermost(returns) == "bool"
    if got is None and expected is not None:
        if expected == [] and _is_list(returns):
            return None
        return f"expected {shown(expected)}, but None was returned: is a return missing?"
    try:
        if expected == got:
            return None
        if comparison in (Comparison.UNORDERED, Comparison.UNORDERED_DEEP):
            deep = comparison is Comparison.UNORDERED_DEEP
            return _unordered_difference(expected, got, truthy, deep)
        same = _close if comparison is Comparison.FLOAT else _equal
        return _first_difference(expected, got, "", _truthy(same) if truthy else same)
    except RecursionError:
        return "the answer is nested too deeply"


def difference_of_calls(
    comparison: Comparison, operations: Sequence[str], expected: Json, got: Json, arguments: Sequence[Json]
) -> str | None:
    """The same for a design class, whose answer is the list of what each call returned.

    The comparison is that of each call's own result; the sentence names the call.
    """
    if not (isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got) == len(operations)):
        return difference(Comparison.EXACT, expected, got, "")
    for number, (operation, wanted, value) in enumerate(zip(operations, expected, got, strict=True)):
        found = difference(comparison, wanted, value, "")
        if found is not None:
            values = arguments[number] if number < len(arguments) else []
            call = ", ".join(map(shown, values)) if isinstance(values, list) else ""
            return f"call {number}, {operation}({call}): {found}"
    return None


def shown(value: Json) -> str:
    """A value as a short piece of text: JSON, cut in the middle of nowhere when it is long."""
    text = json.dumps(_cut(value, 4), ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _cut(value: Json, depth: int) -> Json:
    """So much of a value that the rest cannot be seen in `_SHOWN` characters anyway."""
    if isinstance(value, str):
        return value[:_SHOWN]
    if isinstance(value, list):
        return [_cut(item, depth - 1) for item in value[:_SHOWN]] if depth else "…"
    if isinstance(value, Mapping):
        return {key[:_SHOWN]: _cut(item, depth - 1) for key, item in list(value.items())[:_SHOWN]} if depth else "…"
    if type(value) is int and value.bit_length() > 4 * _SHOWN:
        return "a very large number"
    return value


def _first_difference(expected: Json, got: Json, path: str, same: _Same) -> str | None:
    if isinstance(expected, list) and isinstance(got, list):
        for number, (wanted, value) in enumerate(zip(expected, got, strict=False)):
            found = _first_difference(wanted, value, f"{path}[{number}]" if path else f"item {number}", same)
            if found is not None:
                return found
        if len(expected) != len(got):
            return _at(path, f"expected {counted(len(expected), 'item')}, got {counted(len(got), 'item')}")
        return None
    if isinstance(expected, Mapping) and isinstance(got, Mapping):
        for key, wanted in expected.items():
            name = f"{path}[{shown(key)}]" if path else f"key {shown(key)}"
            if key not in got:
                return f"{name} is missing"
            found = _first_difference(wanted, got[key], name, same)
            if found is not None:
                return found
        extra = next((key for key in got if key not in expected), None)
        return None if extra is None else _at(path, f"key {shown(extra)} is not expected")
    if same(expected, got):
        return None
    if isinstance(expected, str) and isinstance(got, str) and max(len(expected), len(got)) > _SHOWN // 2:
        return _at(path, _text_difference(expected, got))
    return _at(path, f"expected {shown(expected)}, got {shown(got)}")


def _text_difference(expected: str, got: str) -> str:
    """Long texts: the place where they part says more than their beginnings."""
    place = next(
        (n for n, (a, b) in enumerate(zip(expected, got, strict=False)) if a != b), min(len(expected), len(got))
    )
    if place == len(got):
        return f"expected {len(expected)} characters, got the first {len(got)} of them"
    if place == len(expected):
        return f"expected {len(expected)} characters, got {len(got) - place} more after them"
    return f"character {place}: expected {shown(expected[place : place + 12])}, got {shown(got[place : place + 12])}"


def _unordered_difference(expected: Json, got: Json, truthy: bool, deep: bool) -> str | None:
    if not (isinstance(expected, list) and isinstance(got, list)):
        return _first_difference(expected, got, "", _truthy(_equal) if truthy else _equal)
    key_of = _key(truthy, deep)
    wanted_keys, got_keys = [key_of(item) for item in expected], [key_of(item) for item in got]
    wanted, had = Counter(wanted_keys), Counter(got_keys)
    if wanted == had:
        return None
    missing = next((shown(item) for item, key in zip(expected, wanted_keys, strict=True) if wanted[key] > had[key]), "")
    extra = next((n for n, key in enumerate(got_keys) if had[key] > wanted[key]), None)
    parts = [f"{missing} is missing"] if missing else []
    if extra is not None:
        times = wanted[got_keys[extra]]
        parts.append(
            f"{shown(got[extra])} is there {had[got_keys[extra]]} times instead of {times}"
            if times
            else f"item {extra}, {shown(got[extra])}, is not expected"
        )
    return f"expected {counted(len(expected), 'item')} in any order, got {len(got)}: {' and '.join(parts)}"


def _key(truthy: bool, deep: bool) -> Callable[[Json], Hashable]:
    """What two items have in common exactly when they are equal; Python hashes 1, 1.0 and True alike."""

    def key(value: Json) -> Hashable:
        if isinstance(value, list):
            inner = [key(item) for item in value]
            return frozenset(Counter(inner).items()) if deep else tuple(inner)
        if isinstance(value, Mapping):
            return "object", frozenset((name, key(item)) for name, item in value.items())
        return bool(value) if truthy and value is not None else value

    return key


def _equal(expected: Json, got: Json) -> bool:
    return expected == got


def _close(expected: Json, got: Json) -> bool:
    if isinstance(expected, int | float) and isinstance(got, int | float):
        if isinstance(expected, float) or isinstance(got, float):
            try:
                return abs(expected - got) <= TOLERANCE * max(1.0, abs(expected))
            except OverflowError:
                return False
        return expected == got
    return expected == got


def _truthy(same: _Same) -> _Same:
    def compared(expected: Json, got: Json) -> bool:
        if isinstance(expected, bool) and got is not None:
            return expected == bool(got)
        return same(expected, got)

    return compared


def _innermost(returns: str) -> str:
    return returns.rpartition("[")[2].rstrip("] ").strip()


def _is_list(returns: str) -> bool:
    return returns.removeprefix("Optional[").startswith(("List", "list"))


def _at(path: str, what: str) -> str:
    return f"{path}: {what}" if path else what
