import random
from collections.abc import Iterator

MOST = 3000
BOUND = 3000

EXAMPLES = [
    ({"preorder": [5, 2, 6, 8, 4, 9], "inorder": [2, 6, 5, 4, 8, 9]}, [5, 2, 8, None, 6, 4, 9]),
    ({"preorder": [1, -3, 7], "inorder": [1, 7, -3]}, [1, None, -3, 7]),
]

EDGES = [
    {"preorder": [0], "inorder": [0]},
    {"preorder": [-BOUND], "inorder": [-BOUND]},
    {"preorder": [BOUND, -BOUND], "inorder": [BOUND, -BOUND]},
    {"preorder": [BOUND, -BOUND], "inorder": [-BOUND, BOUND]},
    {"preorder": [1, 2, 3], "inorder": [2, 1, 3]},
    {"preorder": [2, 1, 3], "inorder": [1, 2, 3]},
    {"preorder": [1, 2, 3], "inorder": [3, 2, 1]},
    {"preorder": [1, 2, 3], "inorder": [1, 2, 3]},
    {"preorder": [1, 2, 3], "inorder": [2, 3, 1]},
    {"preorder": [1, 2, 3], "inorder": [1, 3, 2]},
    {"preorder": [0, 1, 2, 3, 4], "inorder": [2, 1, 3, 0, 4]},
    {"preorder": [0, 1, 2, 3, 4], "inorder": [1, 0, 3, 2, 4]},
    {"preorder": [4, 2, 1, 3, 6, 5, 7], "inorder": [1, 2, 3, 4, 5, 6, 7]},
    {"preorder": [9, -9, 8, -8, 7, -7], "inorder": [-9, -8, -7, 7, 8, 9]},
    {"preorder": list(range(MOST)), "inorder": list(range(MOST))},
    {"preorder": list(range(MOST)), "inorder": list(range(MOST - 1, -1, -1))},
]

INVALID = [
    {"preorder": [], "inorder": []},
    {"preorder": [1, 2], "inorder": [1]},
    {"preorder": [1], "inorder": [2]},
    {"preorder": [1, 1], "inorder": [1, 1]},
    {"preorder": [1, 2, 3], "inorder": [3, 1, 2]},
    {"preorder": [1.0], "inorder": [1]},
    {"preorder": [True], "inorder": [True]},
    {"preorder": [BOUND + 1], "inorder": [BOUND + 1]},
    {"preorder": [-BOUND - 1], "inorder": [-BOUND - 1]},
    {"preorder": list(range(MOST + 1)), "inorder": list(range(MOST + 1))},
    {"preorder": None, "inorder": [1]},
    {"preorder": [1], "inorder": "1"},
    {"preorder": [1, None], "inorder": [None, 1]},
]


def validate(preorder: list[int], inorder: list[int]) -> None:
    for name, values in (("preorder", preorder), ("inorder", inorder)):
        if type(values) is not list or not 1 <= len(values) <= MOST:
            raise ValueError(f"{name} must be a list of 1 to {MOST} values")
        for value in values:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"each value of {name} must be a whole number from {-BOUND} to {BOUND}")
        if len(set(values)) != len(values):
            raise ValueError(f"all values of {name} must be different")
    if len(preorder) != len(inorder):
        raise ValueError("both lists must have the same length")
    waiting: list[int] = []
    named = 0
    for value in preorder:
        waiting.append(value)
        while waiting and waiting[-1] == inorder[named]:
            waiting.pop()
            named += 1
    if waiting:
        raise ValueError("preorder and inorder must belong to the same tree")


def _all_trees(count: int) -> Iterator[list[list[int]]]:
    """Every binary tree of that many nodes, as [left, right] of every node; the root is node 0."""
    if count == 0:
        yield []
    for left_count in range(count):
        for left in _all_trees(left_count):
            for right in _all_trees(count - 1 - left_count):
                root = [1 if left else -1, 1 + left_count if right else -1]
                yield [
                    root,
                    *([node + 1 if node >= 0 else -1 for node in pair] for pair in left),
                    *([node + 1 + left_count if node >= 0 else -1 for node in pair] for pair in right),
                ]


def _inorder(children: list[list[int]]) -> list[int]:
    """The nodes from the leftmost to the rightmost."""
    order, waiting, node = [], [], 0
    while waiting or node >= 0:
        while node >= 0:
            waiting.append(node)
            node = children[node][0]
        node = waiting.pop()
        order.append(node)
        node = children[node][1]
    return order


def _grow(rng: random.Random, count: int, shape: str) -> list[list[int]]:
    """[left, right] of every node, -1 for a missing child; node 0 is the root, children have larger numbers."""
    children = [[-1, -1] for _ in range(count)]
    free = [(0, 0), (0, 1)]
    turn = rng.randrange(2)
    for node in range(1, count):
        if shape == "complete":
            parent, side = (node - 1) // 2, (node - 1) % 2
        elif shape == "chain":
            parent, side = node - 1, turn
        elif shape == "zigzag":
            parent, side = node - 1, (node + turn) % 2
        elif shape == "fork":  # two chains below the root, outwards or inwards
            parent, side = max(0, node - 2), (node + (turn if node > 2 else 0)) % 2
        elif shape == "spine":  # a chain with a leaf at each node
            parent, side = (max(0, node - 2), turn) if node % 2 else (max(0, node - 3), 1 - turn)
        elif shape == "tail":  # a complete tree with a chain below its last node
            half = count // 2
            parent, side = ((node - 1) // 2, (node - 1) % 2) if node < half else (node - 1, turn)
        elif shape == "comb":  # a chain of chains
            tooth = max(2, round(count**0.5))
            parent, side = (node - 1, 1 - turn) if node % tooth else (node - tooth, turn)
        else:  # any free place, for "deep" one of the latest
            at = rng.randrange(max(0, len(free) - 3) if shape == "deep" else 0, len(free))
            free[at], free[-1] = free[-1], free[at]
            parent, side = free.pop()
        children[parent][side] = node
        free += [(node, 0), (node, 1)]
    return children


def _preorder(children: list[list[int]]) -> list[int]:
    order, waiting = [], [0]
    while waiting:
        node = waiting.pop()
        if node >= 0:
            order.append(node)
            waiting += reversed(children[node])
    return order


def _case(children: list[list[int]], values: list[int]) -> dict:
    return {
        "preorder": [values[node] for node in _preorder(children)],
        "inorder": [values[node] for node in _inorder(children)],
    }


def tiny() -> Iterator[dict]:
    for count in (2, 3, 4, 5):
        for children in _all_trees(count):
            yield _case(children, [(3 * node + 1) % 7 - 2 for node in range(count)])


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(MOST * size**2))
    if size < 1:
        count = rng.randint(max(1, count // 2), min(MOST, count + 6))
    shape = rng.choice(["complete", "chain", "chain", "zigzag", "fork", "spine", "tail", "comb", "deep", "any", "any"])
    children = _grow(rng, count, shape)
    kind = rng.randrange(4)
    if kind == 0:  # also a search tree
        values = [0] * count
        for value, node in enumerate(_inorder(children), rng.randint(-BOUND, BOUND - count + 1)):
            values[node] = value
    elif kind == 1:  # ascending in preorder
        values = [0] * count
        for value, node in enumerate(_preorder(children), rng.randint(-BOUND, BOUND - count + 1)):
            values[node] = value
    else:
        values = rng.sample(range(-BOUND, BOUND + 1), count)
    return _case(children, values)
