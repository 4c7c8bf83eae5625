"""Values as a person would draw them."""

from __future__ import annotations

import pytest

from trainer.core.jsonvalue import Json
from trainer.core.problem import Entry, Method
from trainer.tui.drawing import draw, draw_answer, draw_input

TREE = Entry("Solution", (Method("f", (("root", "Optional[TreeNode]"), ("k", "int")), "int"),))
DESIGN = Entry("Counter", (Method("__init__", (), "None"), Method("add", (("n", "int"),), "int")), is_design=True)
IN_PLACE = Entry("Solution", (Method("f", (("head", "ListNode"),), "None"),), answer_argument="head")


@pytest.mark.parametrize(
    ("value", "type_text", "drawn"),
    [
        ([1, 2, 3], "ListNode", "1 → 2 → 3"),
        ([], "Optional[ListNode]", "(empty list)"),
        ([[1, 2], [3]], "List[Optional[ListNode]]", "1 → 2\n3"),
        ([1, 2, 3], "List[int]", "[1, 2, 3]"),
        ([[1, 0, 1, 0], [0, 10, 1, 0]], "List[List[int]]", " 1  0  1  0\n 0 10  1  0"),
        ([["a", "b"], ["c", "d"]], "List[List[str]]", "a b\nc d"),
        ([[0, 1], [1, 2]], "List[List[int]]", "[[0, 1], [1, 2]]"),
        ([[2, 1, 9], [3, 1, 1]], "List[List[int]]", "[[2, 1, 9], [3, 1, 1]]"),
        ("x\x1b[31m", "str", '"x\\u001b[31m"'),
        (None, "", "null"),
    ],
)
def test_a_value_is_drawn_by_its_type(value: Json, type_text: str, drawn: str) -> None:
    assert draw(value, type_text) == drawn


def test_a_tree_shows_left_and_right_children() -> None:
    drawn = draw([5, 3, 8, None, 4], "Optional[TreeNode]")
    assert drawn == "5\n├─L 3\n│ └─R 4\n└─R 8"


def test_arguments_stand_under_their_names() -> None:
    assert draw_input(TREE, {"root": [1, 2], "k": 3}) == "root =\n  1\n  └─L 2\nk = 3"


def test_a_design_class_is_drawn_as_its_calls() -> None:
    args: Json = {"operations": ["Counter", "add", "add"], "arguments": [[], [2], [3]]}
    assert draw_input(DESIGN, args) == "Counter()\nadd(2)\nadd(3)"
    assert draw_answer(DESIGN, [None, 2, 5], args) == "add(2) → 2\nadd(3) → 5"


def test_an_answer_in_an_argument_is_drawn_by_the_arguments_type() -> None:
    assert draw_answer(IN_PLACE, [1, 2]) == "1 → 2"


def test_long_values_are_cut_and_say_how_long_they_were() -> None:
    text = draw(list(range(100_000)))
    assert len(text) < 500 and "characters)" in text and text.startswith("[0, 1, 2")


def test_large_grids_and_many_calls_say_what_is_missing() -> None:
    assert draw([[0] * 5] * 40).endswith("… 26 more rows")
    args: Json = {"operations": ["add"] * 40, "arguments": [[1]] * 40}
    assert draw_input(DESIGN, args).endswith("… 26 more calls")


def test_a_class_with_a_driver_shows_its_input_and_its_answer() -> None:
    codec = Entry(
        "Codec",
        (
            Method("__init__", (), "None"),
            Method("serialize", (("root", "Optional[TreeNode]"),), "str"),
            Method("deserialize", (("data", "str"),), "Optional[TreeNode]"),
        ),
        is_design=True,
    )

    assert draw_input(codec, {"root": [2, 1]}) == "root =\n  2\n  └─L 1"
    assert draw_answer(codec, [2, None, 1], {"root": [2, 1]}) == "2\n└─R 1"
    assert draw_answer(codec, "words", {"root": [2, 1]}) == '"words"'
