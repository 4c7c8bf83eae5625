import random
from collections.abc import Iterator

MOST = 100_000
BOUND = 10**9

EXAMPLES = [
    ({"root": [40, 20, 60, 10, 30, 50], "p": 10, "q": 30}, 20),
    ({"root": [40, 20, 60, 10, 30, 50], "p": 50, "q": 10}, 40),
    ({"root": [40, 20, 60, 10, 30, 50], "p": 60, "q": 50}, 60),
]

_SMALL = [8, 3, 12, 1, 6, 10, 15, None, 2, 4, 7]

EDGES = [
    {"root": [0, -1], "p": 0, "q": -1},
    {"root": [0, -1], "p": -1, "q": 0},
    {"root": [0, None, 1], "p": 0, "q": 1},
    {"root": [0, None, 1], "p": 1, "q": 0},
    {"root": [2, 1, 3], "p": 1, "q": 3},
    {"root": [2, 1, 3], "p": 3, "q": 1},
    {"root": [0, -BOUND, BOUND], "p": BOUND, "q": -BOUND},
    {"root": [-BOUND, None, BOUND], "p": BOUND, "q": -BOUND},
    {"root": _SMALL, "p": 1, "q": 2},
    {"root": _SMALL, "p": 2, "q": 1},
    {"root": _SMALL, "p": 2, "q": 4},
    {"root": _SMALL, "p": 7, "q": 2},
    {"root": _SMALL, "p": 4, "q": 7},
    {"root": _SMALL, "p": 7, "q": 4},
    {"root": _SMALL, "p": 3, "q": 7},
    {"root": _SMALL, "p": 7, "q": 3},
    {"root": _SMALL, "p": 7, "q": 10},
    {"root": _SMALL, "p": 10, "q": 15},
    {"root": _SMALL, "p": 15, "q": 12},
    {"root": _SMALL, "p": 15, "q": 8},
    {"root": _SMALL, "p": 8, "q": 1},
    {"root": [5, 4, None, 3, None, 2, None, 1], "p": 1, "q": 3},
    {"root": [5, 4, None, 3, None, 2, None, 1], "p": 2, "q": 1},
    {"root": [1, None, 9, 2, None, None, 8, 3, None, None, 7], "p": 7, "q": 3},
    {"root": [1, None, 9, 2, None, None, 8, 3, None, None, 7], "p": 7, "q": 8},
]

INVALID = [
    {"root": [], "p": 1, "q": 2},
    {"root": [1], "p": 1, "q": 1},
    {"root": [2, 1], "p": 1, "q": 1},
    {"root": [2, 1], "p": 1, "q": 3},
    {"root": [2, 1], "p": 0, "q": 1},
    {"root": [1, 2], "p": 1, "q": 2},
    {"root": [2, 2], "p": 2, "q": 2},
    {"root": [5, 3, 8, None, 6], "p": 3, "q": 8},
    {"root": [0, None, BOUND + 1], "p": 0, "q": BOUND + 1},
    {"root": [0, -BOUND - 1], "p": 0, "q": -BOUND - 1},
    {"root": [2, 1], "p": None, "q": 1},
    {"root": [2, 1], "p": 2, "q": True},
    {"root": [2, 1], "p": [2], "q": 1},
    {"root": [2, 1, None], "p": 2, "q": 1},
    {"root": None, "p": 1, "q": 2},
]


def validate(root: list[int | None], p: int, q: int) -> None:
    _require_tree("root", root, 2, MOST, -BOUND, BOUND)
    _require_order("root", root)
    known = set(root)
    for name, value in (("p", p), ("q", q)):
        if type(value) is not int or value not in known:
            raise ValueError(f"{name} must be the value of a node of the tree")
    if p == q:
        raise ValueError("p and q must be different nodes")


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


def _case(children: list[list[int]], numbers: list[int], p: int, q: int) -> dict:
    """`numbers` in ascending order are spread over the tree; p and q are nodes."""
    values = [0] * len(children)
    for value, node in zip(numbers, _inorder(children), strict=True):
        values[node] = value
    return {"root": _listed(children, values), "p": values[p], "q": values[q]}


def tiny() -> Iterator[dict]:
    for count in (2, 3, 4):
        for children in _all_trees(count):
            for p in range(count):
                for q in range(count):
                    if p != q:
                        yield _case(children, [value - 1 for value in range(count)], p, q)


def _below(rng: random.Random, children: list[list[int]], node: int) -> int:
    """A node somewhere below this one, or the node itself when there is none."""
    way = [node]
    while children[way[-1]] != [-1, -1]:
        way.append(rng.choice([child for child in children[way[-1]] if child >= 0]))
    return rng.choice(way[1:] or way)


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["chain", "zigzag", "fork", "spine", "complete", "complete", "deep", "tail", "comb", "any"])
    count = max(2, round(MOST * size**4))
    if size < 1:
        count = rng.randint(max(2, count // 2), count + 7)
    elif rng.random() < 0.78:  # at the limit a tree takes a megabyte
        count //= 16
    children = _grow(rng, count, shape)
    kind = rng.randrange(6)
    if kind == 0:  # the last two, deep in most shapes
        p, q = count - 1, count - 2
    elif kind == 1:  # one above the other
        p = rng.randrange(count - 1)
        q = _below(rng, children, p)
    elif kind == 2:  # on both sides of one node, if it has two
        top = rng.randrange(count)
        p, q = (_below(rng, children, child) if child >= 0 else top for child in children[top])
    elif kind == 3:  # neighbours in order
        order = _inorder(children)
        at = rng.randrange(count - 1)
        p, q = order[at], order[at + 1]
    elif kind == 4:
        p, q = 0, rng.randrange(1, count)
    else:
        p, q = rng.sample(range(count), 2)
    if p == q:
        p, q = count - 1, rng.randrange(count - 1)
    if rng.random() < 0.5:
        p, q = q, p
    if count < 1000 and rng.random() < 0.5:
        numbers = sorted(rng.sample(range(-BOUND, BOUND + 1), count))
    else:
        first = rng.choice([0, 1 - count, -(count // 2)])
        numbers = range(first, first + count)
    return _case(children, numbers, p, q)
