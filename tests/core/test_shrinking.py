"""What comes next in the search for a smaller input: always cheaper, never two times, and enough to get all the way down."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.jsonvalue import Json
from trainer.core.shrinking import candidates, cost

_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
_VALUES: st.SearchStrategy[Json] = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=2), inner, max_size=3), max_leaves=12
)  # fmt: skip
_ARGS = st.dictionaries(st.sampled_from(("nums", "k", "s", "grid")), _VALUES, min_size=1, max_size=3)

Args = Mapping[str, Json]


def smallest(args: Args, fails: Callable[[Args], bool]) -> Args:
    """Always move to the first candidate that fails."""
    while (found := next((one for one in candidates(args) if fails(one)), None)) is not None:
        args = found
    return args


def every(args: Args) -> list[Args]:
    return list(candidates(args))


@given(_ARGS)
def test_a_candidate_costs_less_and_has_the_same_parameters(args: Args) -> None:
    for candidate in islice(candidates(args), 300):
        assert cost(candidate) < cost(args)
        assert list(candidate) == list(args)
        json.dumps(candidate, allow_nan=False)


@given(_ARGS)
def test_candidates_come_once_and_in_the_same_order(args: Args) -> None:
    first = [repr(candidate) for candidate in islice(candidates(args), 200)]

    assert len(set(first)) == len(first)
    assert first == [repr(candidate) for candidate in islice(candidates(args), 200)]


def test_fewer_items_are_cheaper_than_small_ones() -> None:
    ordered: list[Json] = [[], [0], [1], [-1], [2], [10], [0, 0], [[0, 0]], ["abc"], "abcdef"]

    assert [cost(value) for value in ordered] == sorted(cost(value) for value in ordered)
    assert cost(0.5) > cost(0)
    assert cost(10**5000) > cost(10**18)


def test_the_bold_steps_come_first() -> None:
    nums: list[Json] = [3, 1, 2, 4]

    assert [one["nums"] for one in every({"nums": nums})[:7]] == [
        [],
        [2, 4],
        [3, 1],
        [1, 2, 4],
        [3, 2, 4],
        [3, 1, 4],
        [3, 1, 2],
    ]


@pytest.mark.parametrize(
    ("begun", "fails", "ends"),
    [
        ({"nums": list(range(50, 90))}, lambda a: len(a["nums"]) >= 3, {"nums": [0, 0, 0]}),
        ({"nums": [8, 99, 31, 55, 7]}, lambda a: sorted(a["nums"]) != a["nums"], {"nums": [1, 0]}),
        ({"nums": [70, 20, 70]}, lambda a: len(set(a["nums"])) < len(a["nums"]), {"nums": [0, 0]}),
        ({"n": -731}, lambda a: a["n"] < -5, {"n": -6}),
        ({"x": 17.38251}, lambda a: a["x"] != int(a["x"]), {"x": 0.5}),
        ({"s": "the quick brown fox", "k": 3}, lambda a: "q" in a["s"], {"s": "q", "k": 0}),
        ({"s": "xyzzy"}, lambda a: any(one == two for one, two in zip(a["s"], a["s"][1:], strict=False)), {"s": "aa"}),
        ({"words": ["abc", "de", "abc"]}, lambda a: len(a["words"]) > 1, {"words": ["", ""]}),
        ({"flag": True, "nums": None}, lambda a: True, {"flag": False, "nums": None}),
        ({"nums": [5, 6, 7, 8], "n": 4}, lambda a: a["n"] == len(a["nums"]) > 1, {"nums": [0, 0], "n": 2}),
        ({"gas": [4, 5, 6], "cost": [7, 8, 9]}, lambda a: len(a["gas"]) == len(a["cost"]) > 0, {"gas": [0], "cost": [0]}),
        ({"lists": [[1, 4], [2, 6]]}, lambda a: any(len(one) > 1 for one in a["lists"]), {"lists": [[0, 0]]}),
        ({"root": [5, 4, None, 3]}, lambda a: None in a["root"], {"root": [None]}),
        ({"board": {"a": [1, 2]}}, lambda a: "a" in a["board"], {"board": {"a": []}}),
    ],
)  # fmt: skip
def test_a_greedy_search_gets_all_the_way_down(begun: Args, fails: Callable[[Args], bool], ends: Args) -> None:
    assert smallest(begun, fails) == ends


def test_a_grid_stays_a_grid() -> None:
    def fails(args: Args) -> bool:
        grid = args["grid"]
        assert isinstance(grid, list)
        return bool(grid) and {len(row) for row in grid} == {len(grid[0])} and any("1" in row for row in grid)

    assert smallest({"grid": [["0", "0", "1"], ["0", "1", "0"]]}, fails) == {"grid": [["1"]]}
    assert smallest({"grid": ["0010", "0000", "0000"]}, fails) == {"grid": ["1"]}


def test_rows_and_columns_go_whole_before_a_grid_gets_ragged() -> None:
    ragged = [len({len(row) for row in one["grid"]}) > 1 for one in every({"grid": [[1, 1, 1], [1, 1, 1]]})]  # type: ignore[union-attr, arg-type]

    first = ragged.index(True)

    assert first > 10
    assert all(ragged[first:])


def test_calls_of_a_design_class_go_with_their_arguments() -> None:
    begun: Args = {
        "operations": ["Stack", "push", "push", "top", "push", "top"],
        "arguments": [[], [31], [52], [], [70], []],
    }

    def fails(args: Args) -> bool:
        operations, arguments = args["operations"], args["arguments"]
        assert isinstance(operations, list) and isinstance(arguments, list)
        assert operations[0] == "Stack" and len(operations) == len(arguments)
        assert all(len(given) == (call == "push") for call, given in zip(operations, arguments, strict=True))
        return operations.count("push") >= 2 and "top" in operations

    assert smallest(begun, fails) == {"operations": ["Stack", "push", "push", "top"], "arguments": [[], [0], [0], []]}


def test_values_inside_of_a_call_get_simpler() -> None:
    begun: Args = {"operations": ["Range", "sum"], "arguments": [[[4, 9, 4]], [2]]}

    assert smallest(begun, lambda args: True) == {"operations": ["Range"], "arguments": [[[]]]}


def has_circle(edges: list[list[int]], labels: range) -> bool:
    """Whether a -> b -> c -> a, and nothing points outside of the labels."""
    if any(len(row) < 2 or row[0] not in labels or row[1] not in labels for row in edges):
        return False
    after = {row[0]: row[1] for row in edges}
    return any(
        len({one, two, after.get(two)}) == 3 and after.get(after.get(two, -1)) == one for one, two in after.items()
    )


def test_a_node_of_an_edge_list_goes_and_the_later_ones_move_up() -> None:
    begun: dict[str, Any] = {"n": 5, "edges": [[0, 1], [1, 3], [3, 0], [2, 4]]}

    def fails(args: Any) -> bool:
        return has_circle(args["edges"], range(args["n"]))

    assert smallest(begun, fails) == {"n": 3, "edges": [[0, 1], [1, 2], [2, 0]]}


def test_labels_may_count_from_1_and_have_weights_and_a_start() -> None:
    begun: dict[str, Any] = {"times": [[2, 4, 9], [4, 3, 9], [3, 2, 9]], "n": 4, "k": 4}

    def fails(args: Any) -> bool:
        labels, times = range(1, args["n"] + 1), args["times"]
        return args["k"] in labels and all(len(row) == 3 for row in times) and has_circle(times, labels)

    assert smallest(begun, fails) == {"times": [[1, 3, 0], [3, 2, 0], [2, 1, 0]], "n": 3, "k": 1}


def test_a_node_of_neighbour_lists_goes_and_the_later_ones_move_up() -> None:
    begun: dict[str, Any] = {"graph": [[1], [3], [], [0]]}

    def fails(args: Any) -> bool:
        graph = args["graph"]
        edges = [[one, other] for one, row in enumerate(graph) for other in row]
        return has_circle(edges, range(len(graph)))

    assert smallest(begun, fails) == {"graph": [[1], [2], [0]]}


def test_a_long_list_loses_chunks_first_and_no_single_items() -> None:
    lengths = [len(one["nums"]) for one in every({"nums": [*range(1000)]})]  # type: ignore[arg-type]

    assert lengths[:7] == [0, 500, 500, 750, 750, 750, 750]
    assert 999 not in lengths
