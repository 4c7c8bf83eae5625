"""Values as a person would draw them: linked lists with arrows, trees with branches, grids as rows, the rest as JSON.

Pure text; what is too large is cut, and says so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from trainer.core.jsonvalue import Json
from trainer.core.problem import Entry
from trainer.tui.wording import clean

_LONGEST = 400
_ROWS = 14
_TREE_NODES = 31
_WIDE = 72


def draw_input(entry: Entry, args: Json) -> str:
    """The arguments of one case, one per line; the calls, for a design class."""
    if not isinstance(args, Mapping):
        return draw(args)
    if _is_calls(entry, args):
        return "\n".join(_calls(args, None))
    types = {name: kind for method in reversed(entry.methods) for name, kind in method.params}
    return "\n".join(_named(name, draw(value, types.get(name, ""))) for name, value in args.items())


def draw_answer(entry: Entry, answer: Json, args: Json = None) -> str:
    """An answer; for a design class each call with what it returned."""
    if _is_calls(entry, args) and isinstance(args, Mapping) and isinstance(answer, list):
        return "\n".join(_calls(args, answer))
    types = dict(entry.methods[0].params)
    # What a driver makes of a class is said by the last thing that it calls.
    returns = entry.methods[-1 if entry.is_design else 0].returns
    return draw(answer, types.get(entry.answer_argument or "", returns))


def _is_calls(entry: Entry, args: Json) -> bool:
    """Whether the input is a row of calls; a driver's is not, even where the solution is a class with several methods."""
    return entry.is_design and isinstance(args, Mapping) and "operations" in args


def draw(value: Json, type_text: str = "") -> str:
    """One value; `type_text` is LeetCode's type of it, empty when unknown."""
    if isinstance(value, list):
        inner = type_text.replace("Optional[", "").rstrip("]")
        if inner == "ListNode":
            return _linked(value)
        if inner == "TreeNode" and 0 < len(value) <= _TREE_NODES:
            return _tree(value)
        if inner.endswith("ListNode") and value and all(isinstance(item, list) for item in value):
            return "\n".join(_linked(item) for item in value[:_ROWS] if isinstance(item, list)) + _more(value)
        if _is_grid(value):
            return _grid(value)
    return short(value)


def short(value: Json) -> str:
    """JSON in one line, cut in the middle when it is long."""
    text = clean(json.dumps(value, ensure_ascii=False))
    if len(text) <= _LONGEST:
        return text
    return f"{text[: _LONGEST - 60]} … {text[-40:]}  ({len(text):,} characters)"


def _named(name: str, drawn: str) -> str:
    if "\n" not in drawn:
        return f"{name} = {drawn}"
    indented = "\n".join(f"  {line}" for line in drawn.split("\n"))
    return f"{name} =\n{indented}"


def _calls(args: Mapping[str, Json], answers: Sequence[Json] | None) -> list[str]:
    operations, arguments = args.get("operations"), args.get("arguments")
    if not isinstance(operations, list) or not isinstance(arguments, list):
        return [short(dict(args))]
    lines = []
    for number, (operation, values) in enumerate(zip(operations, arguments, strict=False)):
        text = f"{operation}({', '.join(short(value) for value in values) if isinstance(values, list) else ''})"
        if answers is not None and number < len(answers):
            if answers[number] is None:
                continue
            text += f" → {short(answers[number])}"
        lines.append(clean(text))
    if len(lines) > _ROWS:
        lines = [*lines[:_ROWS], f"… {len(lines) - _ROWS} more calls"]
    return lines


def _linked(values: Sequence[Json]) -> str:
    if not values:
        return "(empty list)"
    text = " → ".join(short(value) for value in values[:40])
    return text + (f" → … {len(values) - 40} more" if len(values) > 40 else "")


def _is_grid(value: Sequence[Json]) -> bool:
    """Several equally long rows of plain values; narrow ones are rather lists of edges, unless they are square or letters."""
    rows = [row for row in value if isinstance(row, list)]
    if len(rows) < 2 or len(rows) != len(value) or len({len(row) for row in rows}) != 1:
        return False
    cells = [cell for row in rows for cell in row]
    if any(isinstance(cell, list | Mapping) for cell in cells):
        return False
    width = len(rows[0])
    letters = all(isinstance(cell, str) and len(cell) == 1 for cell in cells)
    return width > 3 or (width > 1 and letters) or (width == 3 == len(rows))


def _grid(value: Sequence[Json]) -> str:
    rows = [[short(cell).strip('"') for cell in row[:40]] for row in value[:_ROWS] if isinstance(row, list)]
    width = max(len(cell) for row in rows for cell in row)
    if width * len(rows[0]) > _WIDE:
        return short(list(value))
    drawn = "\n".join(" ".join(cell.rjust(width) for cell in row) for row in rows)
    return drawn + _more(value)


def _more(value: Sequence[Json]) -> str:
    return f"\n… {len(value) - _ROWS} more rows" if len(value) > _ROWS else ""


def _tree(values: Sequence[Json]) -> str:
    """A tree from its level order, drawn sideways: L and R tell the children apart."""
    children: dict[int, list[int]] = {0: []}
    waiting, index = [0], 1
    while waiting and index < len(values):
        parent = waiting.pop(0)
        for _ in range(2):
            if index < len(values):
                children[parent].append(index)
                if values[index] is not None:
                    children[index] = []
                    waiting.append(index)
                index += 1
    lines: list[str] = []

    def grow(node: int, prefix: str, tail: str, label: str) -> None:
        lines.append(f"{prefix}{tail}{label}{short(values[node])}")
        below = prefix + {"": "", "├─": "│ ", "└─": "  "}[tail]
        kids = [(child, "LR"[side]) for side, child in enumerate(children[node]) if values[child] is not None]
        for number, (child, side) in enumerate(kids):
            grow(child, below, "└─" if number == len(kids) - 1 else "├─", f"{side} ")

    grow(0, "", "", "")
    return "\n".join(lines)
