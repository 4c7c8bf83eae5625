"""Single-point mutants of a solution: the small slips that a suite must notice.

The operators are those of the mutation-testing literature (comparison, arithmetic and connective swaps, off-by-one constants
and bounds, dropped terms, dropped statements, forced conditions) and those under which suites for such problems are
weakest: range bounds, sort keys, slices, copies replaced by references.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

Splice: TypeAlias = "tuple[int, int, str]"
"""Bytes from, bytes to, and what stands there instead."""

_COMPARISONS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_ARITHMETIC: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.FloorDiv: ("//", "*"),
    ast.Div: ("/", "*"),
    ast.Mod: ("%", "//"),
    ast.BitAnd: ("&", "|"),
    ast.BitOr: ("|", "&"),
    ast.BitXor: ("^", "|"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
_COPIES = ("list", "set", "dict", "deepcopy", "copy")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A solution with one change."""

    line: int
    """Where the change begins, from 1."""
    change: str
    """The line as it was and as it is now: `while a < b: => while a <= b:`; names the mutant in problem.yaml."""
    source: str


def mutants(source: str) -> list[Mutant]:
    """All mutants of a module that still compile, in source order, no two alike; raises SyntaxError for broken source."""
    text = source.encode()
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found: dict[str, Mutant] = {}
    for start, end, new in sorted(_Sites(text, starts).of(ast.parse(source))):
        mutated = (text[:start] + new.encode() + text[end:]).decode()
        if mutated != source and mutated not in found and _compiles(mutated):
            found[mutated] = Mutant(text.count(b"\n", 0, start) + 1, _change(text, start, end, new), mutated)
    return list(found.values())


class _Sites:
    """Where a source can be changed, and to what."""

    def __init__(self, text: bytes, starts: list[int]) -> None:
        self._text = text
        self._starts = starts

    def of(self, tree: ast.AST) -> Iterator[Splice]:
        skipped = {id(inner) for node in ast.walk(tree) for part in _idle(node) for inner in ast.walk(part)}
        same = {id(part) for node in ast.walk(tree) if isinstance(node, ast.If) for part in _running_best(node)}
        for node in ast.walk(tree):
            if id(node) in skipped or id(node) in same:
                continue
            if isinstance(node, ast.expr):
                yield from self._expression(node)
            elif isinstance(node, ast.stmt):
                yield from self._statement(node)
            elif isinstance(node, ast.comprehension):
                for condition in node.ifs:
                    yield self._whole(condition, "True")

    def _expression(self, node: ast.expr) -> Iterator[Splice]:
        if isinstance(node, ast.Compare):
            yield from self._compare(node)
        elif isinstance(node, ast.BinOp):
            yield from self._arithmetic(node)
        elif isinstance(node, ast.BoolOp):
            yield from self._connective(node)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not | ast.USub | ast.Invert):
            yield self._at(node), self._at(node.operand), ""
        elif isinstance(node, ast.Constant):
            yield from self._constant(node)
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
            yield from self._slice(node, node.slice)
        elif isinstance(node, ast.Call):
            yield from self._call(node)
        elif isinstance(node, ast.IfExp):
            yield self._whole(node.test, "True")
            yield self._whole(node.test, "False")

    def _statement(self, node: ast.stmt) -> Iterator[Splice]:
        if isinstance(node, ast.AugAssign):
            old, new = _ARITHMETIC.get(type(node.op), ("", ""))
            if old:
                yield self._sign(node.target, node.value, f"{old}=", f"{new}=")
        simple = ast.Assign | ast.AugAssign | ast.Return | ast.Break | ast.Continue | ast.Delete
        if isinstance(node, simple) or (isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant)):
            yield self._whole(node, "pass")
        elif isinstance(node, ast.If):
            yield self._whole(node.test, "True")
            yield self._whole(node.test, "False")
        elif isinstance(node, ast.While) and not isinstance(node.test, ast.Constant):
            yield self._whole(node.test, "False")

    def _compare(self, node: ast.Compare) -> Iterator[Splice]:
        left = node.left
        for op, right in zip(node.ops, node.comparators, strict=True):
            yield self._sign(left, right, *_COMPARISONS[type(op)])
            left = right

    def _arithmetic(self, node: ast.BinOp) -> Iterator[Splice]:
        old, new = _ARITHMETIC.get(type(node.op), ("", ""))
        if not old:
            return
        yield self._sign(node.left, node.right, old, new)
        offset = isinstance(node.op, ast.Add | ast.Sub) and isinstance(node.right, ast.Constant)
        if not offset:  # dropping a constant term is what changing the constant does
            yield self._whole(node, self._of(node.left))
            yield self._whole(node, self._of(node.right))

    def _connective(self, node: ast.BoolOp) -> Iterator[Splice]:
        old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:], strict=False):
            yield self._sign(left, right, old, new)
        for value in node.values:
            yield self._whole(value, "True" if old == "and" else "False")

    def _constant(self, node: ast.Constant) -> Iterator[Splice]:
        if isinstance(node.value, bool):
            yield self._whole(node, str(not node.value))
        elif isinstance(node.value, int):
            yield self._whole(node, str(node.value + 1))
            yield self._whole(node, str(node.value - 1))

    def _slice(self, node: ast.Subscript, bounds: ast.Slice) -> Iterator[Splice]:
        parts = [part for part in (bounds.lower, bounds.upper) if part is not None]
        for part in parts:
            yield self._whole(part, "")
        if not parts and bounds.step is None:
            yield self._whole(node, self._of(node.value))

    def _call(self, node: ast.Call) -> Iterator[Splice]:
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if isinstance(node.func, ast.Name) and name in _CALLS:
            yield self._whole(node.func, _CALLS[name])
        made = ast.GeneratorExp | ast.Starred | ast.Call  # what was just made needs no copy
        if name in _COPIES and len(node.args) == 1 and not isinstance(node.args[0], made):
            yield self._whole(node, self._of(node.args[0]))
        elif name == "copy" and not node.args and isinstance(node.func, ast.Attribute):
            yield self._whole(node, self._of(node.func.value))
        if name == "range" and (stop := node.args[min(1, len(node.args) - 1)]) and not _has_offset(stop):
            yield self._whole(stop, f"{self._of(stop)} + 1")
            yield self._whole(stop, f"{self._of(stop)} - 1")
        for keyword in node.keywords:
            if keyword.arg == "key":
                yield self._whole(keyword.value, "None")

    def _sign(self, left: ast.expr, right: ast.expr, old: str, new: str) -> Splice:
        """The operator between two operands; brackets and spaces around it stay."""
        end = self._end(left)
        at = self._text.index(old.encode(), end, self._at(right))
        return at, at + len(old), new

    def _whole(self, node: ast.expr | ast.stmt, new: str) -> Splice:
        return self._at(node), self._end(node), new

    def _of(self, node: ast.expr) -> str:
        text = self._text[self._at(node) : self._end(node)].decode()
        return f"({text})" if isinstance(node, ast.BinOp | ast.BoolOp | ast.IfExp | ast.Compare) else text

    def _at(self, node: ast.expr | ast.stmt) -> int:
        return self._starts[node.lineno - 1] + node.col_offset

    def _end(self, node: ast.expr | ast.stmt) -> int:
        assert node.end_lineno is not None and node.end_col_offset is not None  # ast.parse sets them
        return self._starts[node.end_lineno - 1] + node.end_col_offset


def _idle(node: ast.AST) -> Iterator[ast.AST]:
    """Parts of a node whose change cannot matter, or only to speed or space.

    Annotations, decorators and docstrings; how often `[... for _ in range(n)]` repeats and the 1 in `[0] * (n + 1)` or 26 in `[0] * 26`,
    where more than enough is as good; which row `len(grid[0])` asks; the numbers that `NEW, OPEN, DONE = 0, 1, 2` gives to names.
    """
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield node.args
        yield from node.decorator_list
        if node.returns is not None:
            yield node.returns
    elif isinstance(node, ast.AnnAssign):
        yield node.annotation
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len":
        if isinstance(node.args[0], ast.Subscript) and isinstance(node.args[0].slice, ast.Constant):
            yield node.args[0].slice
    elif isinstance(node, ast.comprehension) and isinstance(node.target, ast.Name) and node.target.id == "_":
        yield node.iter
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List):
        count = node.right.right if isinstance(node.right, ast.BinOp) else node.right
        yield from [count] if isinstance(count, ast.Constant) else []
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
        names = [isinstance(target, ast.Name) and target.id.isupper() for target in node.targets[0].elts]
        yield from [node.value] if all(names) else []


def _running_best(node: ast.If) -> Iterator[ast.Compare]:
    """The comparison in `if a > b: b = a`, where `>=` says the same."""
    update = node.body[0]
    if len(node.body) != 1 or node.orelse or not isinstance(update, ast.Assign) or len(update.targets) != 1:
        return
    sides = {ast.unparse(update.targets[0]), ast.unparse(update.value)}
    for part in ast.walk(node.test):
        if isinstance(part, ast.Compare) and {ast.unparse(side) for side in (part.left, *part.comparators)} == sides:
            yield part


def _has_offset(node: ast.expr) -> bool:
    constant = isinstance(node, ast.Constant)
    return constant or (isinstance(node, ast.BinOp) and isinstance(node.right, ast.Constant))


def _compiles(source: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a mutant may be odd; `x is 1` is no news to its author
        try:
            compile(source, "mutant.py", "exec")
        except (SyntaxError, ValueError):
            return False
    return True


def _change(text: bytes, start: int, end: int, new: str) -> str:
    """The lines touched, before and after, on one line each."""
    first, last = text.rfind(b"\n", 0, start) + 1, text.find(b"\n", end)
    last = len(text) if last < 0 else last
    before = text[first:last].decode()
    after = (text[first:start] + new.encode() + text[end:last]).decode()
    return f"{' '.join(before.split())} => {' '.join(after.split())}"
