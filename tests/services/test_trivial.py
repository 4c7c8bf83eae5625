"""Trivial solutions: they are valid Python for every kind of entry, and do what they say."""

from __future__ import annotations

from typing import Any

from trainer.core.problem import Entry, Method
from trainer.services.trivial import trivial_solutions

SINGLE = Entry("Solution", (Method("solve", (("nums", "List[int]"), ("k", "int")), "List[int]"),))
IN_PLACE = Entry("Solution", (Method("solve", (("nums", "List[int]"),), "int"),), False, "nums", True)
DESIGN = Entry("Bag", (Method("__init__", (("k", "int"),), "None"), Method("add", (("x", "int"),), "int")), True)


def made(source: str, name: str = "Solution") -> Any:
    namespace: dict[str, Any] = {}
    exec(source, namespace)
    return namespace[name]


def test_a_method_returns_constants_its_arguments_and_the_first_answer() -> None:
    answers = {what: made(source)().solve([1, 2], 7) for what, source in trivial_solutions(SINGLE, [2, 1]).items()}

    assert answers == {
        "returns None": None,
        "returns 0": 0,
        "returns 1": 1,
        "returns -1": -1,
        "returns True": True,
        "returns False": False,
        "returns ''": "",
        "returns []": [],
        "returns [[]]": [[]],
        "returns the first example's answer": [2, 1],
        "returns nums unchanged": [1, 2],
        "returns k unchanged": 7,
    }


def test_a_method_that_answers_in_its_argument_leaves_empties_or_fills_it() -> None:
    after = {}
    for what, source in trivial_solutions(IN_PLACE, [9]).items():
        nums = [1, 2]
        after[what] = (made(source)().solve(nums), nums)

    assert after == {
        "leaves nums as it is": (None, [1, 2]),
        "empties nums": (0, []),
        "puts the first example's answer into nums": (1, [9]),
        "returns 0": (0, [1, 2]),
        "returns 1": (1, [1, 2]),
        "returns len(nums)": (2, [1, 2]),
    }


def test_a_class_answers_every_call_alike_or_with_its_argument() -> None:
    answers = {what: made(source, "Bag")(3).add(5) for what, source in trivial_solutions(DESIGN, [None, 5]).items()}

    assert answers["returns None from every method"] is None
    assert answers["returns [] from every method"] == []
    assert answers["returns the first argument of every method"] == 5
    assert len(answers) == 10
