"""Mutants: every operator makes its slip, and what cannot matter is left alone."""

from __future__ import annotations

import pytest

from trainer.core.mutants import mutants


def changes(source: str) -> list[str]:
    """What each mutant of a one-line body turns it into."""
    return [mutant.change.partition(" => ")[2] for mutant in mutants(source)]


@pytest.mark.parametrize(
    ("line", "among"),
    [
        ("x = a < b", {"x = a <= b", "pass"}),
        ("x = a is None", {"x = a is not None"}),
        ("x = a in b", {"x = a not in b"}),
        ("x = a + b", {"x = a - b", "x = a", "x = b"}),
        ("x = (a) + (b)", {"x = (a) - (b)"}),
        ("x = a // 2", {"x = a * 2", "x = a // 3", "x = a // 1"}),
        ("x += a", {"x -= a", "pass"}),
        ("x = a and b", {"x = a or b", "x = True and b", "x = a and True"}),
        ("x = not a", {"x = a"}),
        ("x = a[1:n]", {"x = a[:n]", "x = a[1:]", "x = a[2:n]"}),
        ("x = a[:]", {"x = a"}),
        ("x = list(a)", {"x = a"}),
        ("x = a.copy()", {"x = a"}),
        ("x = max(a, b)", {"x = min(a, b)"}),
        ("x = range(a, b)", {"x = range(a, b + 1)", "x = range(a, b - 1)"}),
        ("a.sort(key=f, reverse=True)", {"a.sort(key=None, reverse=True)", "a.sort(key=f, reverse=False)", "pass"}),
        ("x = 0 if a else 1", {"x = 0 if True else 1", "x = 0 if False else 1", "x = 1 if a else 1"}),
        ("x = [y for y in a if y > b]", {"x = [y for y in a if True]", "x = [y for y in a if y >= b]"}),
        ("while a: break", {"while False: break", "while a: pass"}),
        ("if a: b()", {"if True: b()", "if False: b()", "if a: pass"}),
    ],
)
def test_every_operator_makes_its_slip(line: str, among: set[str]) -> None:
    assert among <= set(changes(line))


@pytest.mark.parametrize(
    ("source", "left_alone"),
    [
        ("def f(a: int = 1) -> List[int]: ...", "1"),
        ("'words'", "words"),
        ("if a > best: best = a", ">="),
        ("if ok and a + 1 < best: best = a + 1", "<="),
        ("x = [0] * (n + 1)", "n + 2"),
        ("x = [0] * 26", "27"),
        ("x = len(grid[0])", "-1"),
        ("x = list(a.values())", "= a.values()"),
        ("x = [[] for _ in range(n)]", "n + 1"),
        ("NEW, OPEN = 0, 1", "2"),
    ],
)
def test_what_cannot_matter_is_left_alone(source: str, left_alone: str) -> None:
    assert not [change for change in changes(source) if left_alone in change]


def test_every_mutant_differs_from_the_others_and_compiles() -> None:
    source = "def f(a, b):\n    # a é comment\n    é = not(a)\n    return a if a < b else -b\n"
    found = [mutant.source for mutant in mutants(source)]

    assert len(found) == len(set(found)) > 5
    for mutated in found:
        compile(mutated, "mutant.py", "exec")
    assert source not in found


def test_a_change_over_lines_is_named_on_one() -> None:
    (mutant,) = [m for m in mutants("x = f(\n    a,\n)\n") if m.source == "pass\n"]

    assert (mutant.line, mutant.change) == (1, "x = f( a, ) => pass")
