"""The starter is what LeetCode's own starter would be."""

from __future__ import annotations

from trainer.core.items import Difficulty, Item, Kind
from trainer.core.problem import Comparison, Entry, Method, Problem, starter


def problem(entry: Entry, definitions: str = "") -> Problem:
    return Problem(
        item=Item(Kind.PROBLEM, "p", "P", "graphs", Difficulty.EASY, 15),
        entry=entry,
        comparison=Comparison.EXACT,
        reference="accepted_one",
        hints=(),
        time_complexity="O(n)",
        space_complexity="O(1)",
        related=(),
        definitions=definitions,
        time_limit_factor=5,
        statement="",
        editorial="",
        cases_source="",
        driver_source=None,
        solutions={"accepted_one": "pass"},
        content_hash="0",
    )


def test_a_function_problem() -> None:
    method = Method("twoSum", (("nums", "List[int]"), ("target", "int")), "List[int]")
    assert starter(problem(Entry("Solution", (method,)))) == (
        "class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        \n"
    )


def test_a_design_class_has_all_its_methods() -> None:
    methods = (Method("__init__", (("k", "int"),), "None"), Method("add", (("val", "int"),), "int"))
    text = starter(problem(Entry("KthLargest", methods, is_design=True)))

    assert "def __init__(self, k: int):\n" in text
    assert "def add(self, val: int) -> int:\n" in text


def test_node_types_are_shown_as_a_comment() -> None:
    method = Method("merge", (("lists", "List[Optional[ListNode]]"),), "Optional[ListNode]")
    text = starter(problem(Entry("Solution", (method,))))

    assert text.startswith("# Definition for singly-linked list.\n# class ListNode:")
    assert "TreeNode" not in text


def test_the_authors_definitions_come_first() -> None:
    method = Method("clone", (("node", "Node"),), "Node")
    assert starter(problem(Entry("Solution", (method,)), "class Node:\n    ...")).startswith(
        "# class Node:\n#     ...\n"
    )
