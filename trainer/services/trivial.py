"""Solutions that do nothing: what a suite must refuse before it may call anything accepted.

Pure text: each is a whole source file for the problem's entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trainer.core.jsonvalue import Json
from trainer.core.problem import Entry, Method

_VALUES = ("None", "0", "1", "-1", "True", "False", "''", "[]", "[[]]")


def trivial_solutions(entry: Entry, expected: Json) -> Mapping[str, str]:
    """Source by a description that completes "a solution that ..."; `expected` is the first example's answer."""
    if entry.is_design:
        return dict(_designs(entry))
    method = entry.methods[0]
    names = [name for name, _ in method.params]
    bodies = {f"returns {value}": [f"return {value}"] for value in _VALUES}
    bodies["returns the first example's answer"] = [f"return {expected!r}"]
    bodies |= {f"returns {name} unchanged": [f"return {name}"] for name in names}
    if argument := entry.answer_argument:
        bodies = {
            f"leaves {argument} as it is": ["return None"],
            f"empties {argument}": [f"{argument}[:] = []", "return 0"],
            f"puts the first example's answer into {argument}": [
                f"{argument}[:] = {_as_list(expected)!r}",
                "return len(" + argument + ")",
            ],
        }
        if entry.answer_prefix:
            bodies |= {f"returns {what}": [f"return {what}"] for what in ("0", "1", f"len({argument})")}
    return {what: _class(entry, {method.name: body}) for what, body in bodies.items()}


def _designs(entry: Entry) -> Iterator[tuple[str, str]]:
    methods = [method for method in entry.methods if method.name != "__init__"]
    for value in _VALUES:
        yield f"returns {value} from every method", _class(entry, {m.name: [f"return {value}"] for m in methods})
    first = {m.name: [f"return {m.params[0][0] if m.params else None}"] for m in methods}
    yield "returns the first argument of every method", _class(entry, first)


def _class(entry: Entry, bodies: Mapping[str, list[str]]) -> str:
    lines = [f"class {entry.class_name}:"]
    for method in entry.methods:
        lines.append(_signature(method))
        lines += [f"        {line}" for line in bodies.get(method.name, ["pass"])]
    return "\n".join(lines) + "\n"


def _signature(method: Method) -> str:
    return f"    def {method.name}({', '.join(['self', *(name for name, _ in method.params)])}):"


def _as_list(value: Json) -> Json:
    return value if isinstance(value, list) else [value]
