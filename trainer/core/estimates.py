"""Checking back-of-the-envelope estimates: a tiny arithmetic evaluator and a tolerance.

Expressions are + - * / ** ( ), numbers and names; they are walked, never executed as Python.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping

_BINARY: Mapping[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_MAX_POWER = 64
_SUFFIXES = {"k": 1e3, "m": 1e6, "g": 1e9, "b": 1e9, "t": 1e12, "p": 1e15}


def evaluate(expression: str, names: Mapping[str, float]) -> float:
    """The value of an expression; raises ValueError naming what cannot be evaluated."""
    try:
        return _value(ast.parse(expression.strip(), mode="eval").body, names)
    except SyntaxError:
        raise ValueError(f"{expression!r} is not an arithmetic expression") from None
    except ZeroDivisionError:
        raise ValueError(f"{expression!r} divides by zero") from None
    except (OverflowError, RecursionError):
        raise ValueError(f"{expression!r} is too large") from None


def read_number(text: str, names: Mapping[str, float]) -> float:
    """A number as a person types it: 1200, 1,200, 1.2k, 3M, 5e6 or an expression; raises ValueError."""
    plain = text.strip().replace(",", "").replace("_", "")
    if plain and plain[-1].lower() in _SUFFIXES and plain[:-1].replace(".", "", 1).isdigit():
        return float(plain[:-1]) * _SUFFIXES[plain[-1].lower()]
    return evaluate(plain, names)


def within(answer: float, truth: float, tolerance: float) -> bool:
    """Whether an estimate is right within a factor, both ways; zero is only right for zero."""
    if answer == 0 or truth == 0:
        return answer == truth
    ratio = answer / truth
    return 1 / tolerance <= ratio <= tolerance


def _value(node: ast.expr, names: Mapping[str, float]) -> float:
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return float(node.value)  # type: ignore[arg-type]
    if isinstance(node, ast.Name):
        if node.id not in names:
            raise ValueError(f"{node.id!r} is not a known name")
        return float(names[node.id])
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand, names)
    if isinstance(node, ast.BinOp):
        left, right = _value(node.left, names), _value(node.right, names)
        if isinstance(node.op, ast.Pow):
            return _power(left, right)
        if type(node.op) in _BINARY:
            return _BINARY[type(node.op)](left, right)
    raise ValueError("only numbers, names and + - * / ** ( ) are allowed")


def _power(base: float, exponent: float) -> float:
    if abs(exponent) > _MAX_POWER:
        raise ValueError(f"an exponent over {_MAX_POWER} is not allowed")
    value = base**exponent
    if isinstance(value, complex):
        raise ValueError("a negative number has no fractional power here")
    return float(value)
