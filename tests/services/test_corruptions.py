"""Mechanical corruptions: each is the valid input, broken in one place."""

from __future__ import annotations

from trainer.core.jsonvalue import Json
from trainer.core.problem import Entry, Method
from trainer.services.corruptions import corruptions, one_longer


def entry(*params: tuple[str, str]) -> Entry:
    return Entry("Solution", (Method("solve", params, "int"),))


def broken(one: Entry, args: dict[str, Json]) -> list[dict[str, Json]]:
    return [found for _, found in corruptions(one, args)]


def test_arguments_are_dropped_added_and_replaced_by_other_types() -> None:
    assert corruptions(entry(("n", "int")), {"n": 3}) == [
        ("arguments without n", {}),
        ("an argument that does not exist", {"n": 3, "no_such_argument": 0}),
        ("n with null in place of a whole number", {"n": None}),
        ("n with a truth value in place of a whole number", {"n": True}),
        ("n with text in place of a whole number", {"n": "3"}),
        ("n with a fraction in place of a whole number", {"n": 3.5}),
        ("n with a list in place of a whole number", {"n": [3]}),
    ]


def test_elements_are_broken_down_to_the_first_leaf() -> None:
    found = broken(entry(("grid", "List[List[str]]")), {"grid": [["a", "b"], ["c", "d"]]})

    for corrupted in ("ab", [5, ["c", "d"]], [[1, "b"], ["c", "d"]], [[None, "b"], ["c", "d"]]):
        assert {"grid": corrupted} in found
    assert {"grid": [["a", "b"], ["c", "d"]]} not in found


def test_a_tree_may_hold_null_and_be_null() -> None:
    found = broken(entry(("root", "Optional[TreeNode]")), {"root": [1, None, 2]})

    assert {"root": None} not in found
    assert {"root": [None, None, 2]} not in found
    assert {"root": [True, None, 2]} in found


def test_a_truth_value_and_a_fraction_have_their_own_wrong_types() -> None:
    flags = broken(entry(("flag", "bool")), {"flag": True})
    weights = broken(entry(("x", "float")), {"x": 0.5})

    assert {"flag": 1} in flags
    assert {"x": True} in weights
    assert {"x": "0.5"} in weights


def test_calls_of_a_class_are_broken_too() -> None:
    design = Entry("Stack", (Method("__init__", (), "None"), Method("push", (("x", "int"),), "None")), is_design=True)
    valid: dict[str, Json] = {"operations": ["Stack", "push"], "arguments": [[], [7]]}

    found = broken(design, valid)

    for operations, arguments in (
        (["Stack", "push"], [[]]),
        (["Stack", "noSuchOperation"], [[], [7]]),
        ([], []),
        (["Stack", "push", "Stack"], [[], [7], []]),
        (["push"], [[7]]),
        (["Stack", "push"], [[0], [7]]),
        (["Stack", "push"], [[], []]),
        (["Stack", "push"], [[], [7, 0]]),
        (["Stack", "push"], [[], ["7"]]),
        (["Stack", "push"], [[], [True]]),
    ):
        assert {"operations": operations, "arguments": arguments} in found
    assert valid not in found


def test_the_longest_input_gets_one_item_more_for_each_argument_that_has_a_length() -> None:
    inputs: list[dict[str, Json]] = [{"s": "ab", "nums": [1], "k": 9}, {"s": "a", "nums": [1, 2], "k": 10}]

    assert list(one_longer(inputs)) == [
        ("s", 2, {"s": "abb", "nums": [1], "k": 9}),
        ("nums", 2, {"s": "a", "nums": [1, 2, 2], "k": 10}),
    ]
    assert list(one_longer([])) == []


def test_a_class_gets_one_call_more() -> None:
    calls: dict[str, Json] = {"operations": ["Bag", "add"], "arguments": [[], [5]]}

    assert list(one_longer([calls])) == [
        ("operations", 2, {"operations": ["Bag", "add", "add"], "arguments": [[], [5], [5]]})
    ]
