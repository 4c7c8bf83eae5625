import random
from collections.abc import Iterator

MOST = 10_000
BOUND = 10_000

EXAMPLES = [
    ({"root": [60, 20, 90, 10, 40], "k": 3}, 40),
    ({"root": [5, None, 8, 7], "k": 1}, 5),
    ({"root": [5, None, 8, 7], "k": 3}, 8),
]

EDGES = [
    {"root": [0], "k": 1},
    {"root": [BOUND], "k": 1},
    {"root": [1, 0], "k": 1},
    {"root": [1, 0], "k": 2},
    {"root": [0, None, 1], "k": 1},
    {"root": [0, None, 1], "k": 2},
    {"root": [2, 1, 3], "k": 1},
    {"root": [2, 1, 3], "k": 2},
    {"root": [2, 1, 3], "k": 3},
    {"root": [4, 0, 5, None, 2, None, None, 1, 3], "k": 1},
    {"root": [4, 0, 5, None, 2, None, None, 1, 3], "k": 2},
    {"root": [4, 0, 5, None, 2, None, None, 1, 3], "k": 4},
    {"root": [4, 0, 5, None, 2, None, None, 1, 3], "k": 5},
    {"root": [4, 0, 5, None, 2, None, None, 1, 3], "k": 6},
    {"root": [8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9, 11, 13, 15], "k": 7},
    {"root": [8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9, 11, 13, 15], "k": 9},
    {"root": [8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9, 11, 13, 15], "k": 13},
    {"root": [9, 1, None, None, 8, 2, None, None, 7], "k": 3},
    {"root": [3, 2, None, 1, None, 0], "k": 2},
    {"root": [BOUND, *(value for number in range(1, MOST) for value in (BOUND - number, None))][:-1], "k": 1},
    {"root": [BOUND, *(value for number in range(1, MOST) for value in (BOUND - number, None))][:-1], "k": 1000},
    {"root": [0, *(value for number in range(1, MOST) for value in (None, number))], "k": 3000},
]

INVALID = [
    {"root": [], "k": 1},
    {"root": None, "k": 1},
    {"root": [2, 1, 3], "k": 0},
    {"root": [2, 1, 3], "k": 4},
    {"root": [2, 1, 3], "k": True},
    {"root": [2, 1, 3], "k": 1.0},
    {"root": [2, 3, 1], "k": 1},
    {"root": [2, 2], "k": 1},
    {"root": [2, None, 2], "k": 1},
    {"root": [5, 3, 8, None, 6], "k": 1},
    {"root": [5, 3, 8, None, None, 4], "k": 1},
    {"root": [BOUND + 1], "k": 1},
    {"root": [0, -1], "k": 1},
    {"root": [1, None], "k": 1},
    {"root": [True], "k": 1},
    {"root": list(range(MOST + 1)), "k": 1},
]


def validate(root: list[int | None], k: int) -> None:
    count = _require_tree("root", root, 1, MOST, 0, BOUND)
    _require_order("root", root)
    if type(k) is not int or not 1 <= k <= count:
        raise ValueError("k must be a whole number from 1 to the number of nodes")


def _require_tree(name: str, values: object, least: int, most: int, low: int, high: int) -> int:
    """Level order: null for a missing child, nothing below it, no null at the end. The number of nodes."""
    if type(values) is not list:
        raise ValueError(f"{name} must be a list of values in level order")
    places, count = 1, 0
    for value in values:
        if not places:
            raise ValueError(f"{name} holds a value that has no parent")
        places -= 1
        if value is not None:
            if type(value) is not int or not low <= value <= high:
                raise ValueError(f"every value of {name} must be a whole number from {low} to {high}")
            places += 2
            count += 1
    if values and values[-1] is None:
        raise ValueError(f"{name} must not end with null")
    if not least <= count <= most:
        raise ValueError(f"{name} must have {least} to {most} nodes")
    return count


def _require_order(name: str, values: list[int | None]) -> None:
    """Every value lies strictly between the bounds that the nodes above it set."""
    bounds = [(-(10**10), 10**10)]
    for place, value in enumerate(values):
        low, high = bounds[place]
        if value is not None:
            if not low < value < high:
                raise ValueError(f"{name} must be a binary search tree with different values")
            bounds += [(low, value), (value, high)]


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


def _listed(children: list[list[int]], values: list[int]) -> list[int | None]:
    """The tree in level order, null for a missing child."""
    order = [0] if children else []
    for node in order:
        if node >= 0:
            order += children[node]
    listed = [values[node] if node >= 0 else None for node in order]
    while listed and listed[-1] is None:
        listed.pop()
    return listed


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


def tiny() -> Iterator[dict]:
    for count in (2, 3, 4):
        for children in _all_trees(count):
            values = [0] * count
            for value, node in enumerate(_inorder(children)):
                values[node] = 2 * value
            for k in range(1, count + 1):
                yield {"root": _listed(children, values), "k": k}


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(MOST * size**3))
    if size < 1:
        count = rng.randint(max(1, count // 2), count + 7)
    shape = rng.choice(["complete", "chain", "chain", "zigzag", "fork", "spine", "tail", "comb", "deep", "any", "any"])
    children = _grow(rng, count, shape)
    first = rng.randint(0, BOUND + 1 - count)
    numbers = rng.choice([range(first, first + count), sorted(rng.sample(range(BOUND + 1), count))])
    values = [0] * count
    for value, node in zip(numbers, _inorder(children), strict=True):
        values[node] = value
    last = count
    if size == 1 and shape in ("chain", "zigzag", "fork", "spine", "deep"):
        last = 500  # a chain of generators passes every value through all of its links; that is slow enough
    k = rng.choice([1, last, (last + 1) // 2, rng.randint(1, last), rng.randint(1, last), max(1, last - 1)])
    return {"root": _listed(children, values), "k": k}
