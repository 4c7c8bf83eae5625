import random
from collections.abc import Iterator

MOST = 10_000
BOUND = 100

EXAMPLES = [
    ({"root": [1, 2, None, 3, 4, 5, None, None, 6, 7, None, None, 8]}, 6),
    ({"root": [4, 9, 1, None, 7]}, 3),
    ({"root": [-6]}, 0),
]

EDGES = [
    {"root": [0]},
    {"root": [BOUND]},
    {"root": [-BOUND]},
    {"root": [1, 2]},
    {"root": [1, None, 2]},
    {"root": [1, 2, 3]},
    {"root": [0, 0, 0]},
    {"root": [1, 2, None, 3]},
    {"root": [1, 2, None, None, 3]},
    {"root": [1, 2, 3, 4]},
    {"root": [1, 2, 3, None, None, None, 4]},
    {"root": [1, 2, None, 3, 4]},
    {"root": [1, 2, None, 3, 4, 5, None, None, 6]},
    {"root": [1, None, 2, 3, 4, 5, None, None, 6]},
    {"root": [1, 2, 3, 4, 5, None, None, 6, None, None, 7]},
    {"root": [1, 2, 3, 4, 5, None, None, 6, None, None, 7, 8, None, None, 9]},
    {"root": [1, 2, 3, None, None, 4, 5, 6, None, None, 7, 8, None, None, 9]},
    {"root": [1, 2, 3, 4, None, None, 5, 6, None, None, 7]},
    {"root": [1, 2, None, 3, None, 4, None, 5]},
    {"root": [1, 2, 3, 4, 5, 6, 7]},
    {"root": [1, 2, 3, 4, 5, 6, 7, 8]},
    {"root": [1, 2, 9, 3, 3, None, None, 4, None, None, 4, 5, None, None, 5]},
    {"root": [0, *(value for number in range(1, MOST) for value in (None, number % BOUND))]},
    {"root": [0, *(value for number in range(1, MOST) for value in (number % BOUND, None))][:-1]},
]

INVALID = [
    {"root": []},
    {"root": None},
    {"root": [None]},
    {"root": [1, 2, None]},
    {"root": [1, None, None, 2]},
    {"root": [0.5]},
    {"root": [False]},
    {"root": ["0"]},
    {"root": [BOUND + 1]},
    {"root": [0, -BOUND - 1]},
    {"root": [0] * (MOST + 1)},
]


def validate(root: list[int | None]) -> None:
    _require_tree("root", root, 1, MOST, -BOUND, BOUND)


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
    for count in (3, 4, 5):
        for children in _all_trees(count):
            yield {"root": _listed(children, [node - 2 for node in range(count)])}


def _hang(children: list[list[int]], below: list[list[int]], node: int, side: int) -> None:
    """Hang another tree below a free place."""
    offset = len(children)
    children[node][side] = offset
    children += [[child + offset if child >= 0 else -1 for child in pair] for pair in below]


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(MOST * size**3))
    if size < 1:
        count = rng.randint(max(1, count // 2), count + 7)
    shape = rng.choice(
        ["complete", "chain", "zigzag", "fork", "spine", "tail", "comb", "deep", "any", "below", "below"]
    )
    if shape == "below" and count > 4:  # the longest path lies deep below the root
        stem = rng.randint(1, count // 3)
        branch = rng.choice(["fork", "fork", "comb", "deep"])
        children = _grow(rng, stem, rng.choice(["chain", "zigzag"]))
        _hang(children, _grow(rng, count - stem, branch), stem - 1, rng.randrange(2))
    else:
        children = _grow(rng, count, shape)
    return {"root": _listed(children, [rng.randint(-BOUND, BOUND) for _ in range(count)])}
