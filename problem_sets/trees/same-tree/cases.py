import random
from collections.abc import Iterator

MOST = 100
BOUND = 10_000

EXAMPLES = [
    ({"p": [4, 9, 2, None, 7], "q": [4, 9, 2, None, 7]}, True),
    ({"p": [8, 3], "q": [8, None, 3]}, False),
    ({"p": [5, 1, 6], "q": [5, 6, 1]}, False),
]

EDGES = [
    {"p": [], "q": []},
    {"p": [], "q": [0]},
    {"p": [0], "q": []},
    {"p": [0], "q": [0]},
    {"p": [0], "q": [1]},
    {"p": [-1], "q": [1]},
    {"p": [BOUND], "q": [BOUND]},
    {"p": [-BOUND], "q": [BOUND]},
    {"p": [1], "q": [1, 2]},
    {"p": [1, 2], "q": [1]},
    {"p": [1, None, 2], "q": [1]},
    {"p": [1], "q": [1, None, 0]},
    {"p": [1, 0], "q": [1]},
    {"p": [1, 2], "q": [1, 2]},
    {"p": [1, 2, 3], "q": [1, 2]},
    {"p": [1, 2, 3], "q": [1, None, 3]},
    {"p": [1, 1], "q": [1, None, 1]},
    {"p": [1, 1, 1], "q": [1, 1, 1]},
    {"p": [2, 1, 3], "q": [1, None, 2, None, 3]},
    {"p": [1, 2, None, 3], "q": [1, 2, None, None, 3]},
    {"p": [1, 2, 2, 3], "q": [1, 2, 2, None, None, None, 3]},
    {"p": [1, 2, 3, 4], "q": [1, 2, 3, None, None, 4]},
    {"p": [1, 2, 3, 4, 5, 6, 7], "q": [1, 2, 3, 4, 5, 6, 7]},
    {"p": [1, 2, 3, 4, 5, 6, 7], "q": [1, 2, 3, 4, 5, 6, 8]},
    {"p": [1, 2, 3, 4, 5, 6, 7], "q": [1, 2, 3, 8, 5, 6, 7]},
    {"p": [1, 2, 3, 4, 5, 6, 7], "q": [1, 2, 3, 4, 8, 6, 7]},
    {"p": [1, 2, 3, 4, 5, 6, 7], "q": [1, 3, 2, 7, 6, 5, 4]},
    {"p": [9, 300, 300], "q": [9, 300, 300]},
    {"p": [500, -500], "q": [500, -500]},
    {"p": [12, 3], "q": [1, 23]},
]

INVALID = [
    {"p": None, "q": []},
    {"p": [1], "q": None},
    {"p": [None], "q": []},
    {"p": [1, None], "q": [1]},
    {"p": [1], "q": [1, None, None, 2]},
    {"p": [1.5], "q": [1]},
    {"p": [1], "q": [False]},
    {"p": ["1"], "q": [1]},
    {"p": [BOUND + 1], "q": []},
    {"p": [], "q": [-BOUND - 1]},
    {"p": [0] * (MOST + 1), "q": []},
    {"p": [], "q": [0] * (MOST + 1)},
]


def validate(p: list[int | None], q: list[int | None]) -> None:
    _require_tree("p", p, 0, MOST, -BOUND, BOUND)
    _require_tree("q", q, 0, MOST, -BOUND, BOUND)


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
    trees = [_listed(children, [1] * count) for count in (0, 1, 2, 3) for children in _all_trees(count)]
    for p in trees:
        for q in trees:
            yield {"p": p, "q": q}


def generate(rng: random.Random, size: float) -> dict:
    count = round(MOST * size)
    if size < 1:
        count = rng.randint(count // 2, count + 5)
        count = min(count, MOST)
    shape = rng.choice(["complete", "chain", "zigzag", "fork", "spine", "tail", "comb", "deep", "any", "any"])
    children = _grow(rng, count, shape)
    spread = rng.choice([BOUND, BOUND, count, 2, 0])
    values = [rng.randint(-spread, spread) for _ in range(count)]
    p = _listed(children, values)
    change = rng.choice(["none", "none", "none", "value", "swap", "move", "mirror", "drop", "other"])
    if change == "value" and count:
        at = rng.choice([count - 1, rng.randrange(count)])
        values[at] += -1 if values[at] > 0 else 1
    elif change == "swap" and count:
        one, other = rng.randrange(count), rng.randrange(count)
        values[one], values[other] = values[other], values[one]
    elif change == "move" and count:  # a subtree to the other side of its parent
        pair = rng.choice(children)
        pair.reverse()
    elif change == "mirror":
        for pair in children:
            pair.reverse()
    elif change == "drop" and size < 1:
        ends = [(node, side) for node in range(count) for side in (0, 1) if _is_leaf(children, children[node][side])]
        if ends:
            node, side = rng.choice(ends)
            children[node][side] = -1
    elif change == "other":
        children = _grow(rng, count, "any")
    q = _listed(children, values)
    return {"p": p, "q": q} if rng.random() < 0.5 else {"p": q, "q": p}


def _is_leaf(children: list[list[int]], node: int) -> bool:
    return node >= 0 and children[node] == [-1, -1]
