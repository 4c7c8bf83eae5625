import random
from collections.abc import Iterator

MOST = 2000
MOST_SUB = 1000
BOUND = 10_000

EXAMPLES = [
    ({"root": [8, 3, 3, 1, 4, 1, 4, None, None, 6], "subRoot": [3, 1, 4]}, True),
    ({"root": [8, 3, 5, 1, 4, None, None, None, None, 6], "subRoot": [3, 1, 4]}, False),
    ({"root": [7, 12], "subRoot": [2]}, False),
]

EDGES = [
    {"root": [0], "subRoot": [0]},
    {"root": [0], "subRoot": [1]},
    {"root": [BOUND], "subRoot": [-BOUND]},
    {"root": [-1], "subRoot": [1]},
    {"root": [1], "subRoot": [1, 1]},
    {"root": [1], "subRoot": [1, None, 2]},
    {"root": [1, 1], "subRoot": [1]},
    {"root": [1, 2], "subRoot": [1]},
    {"root": [1, None, 2], "subRoot": [1]},
    {"root": [1, None, 2], "subRoot": [2]},
    {"root": [1, 2], "subRoot": [2]},
    {"root": [1, 1], "subRoot": [1, None, 1]},
    {"root": [1, 1, 1], "subRoot": [1, 1]},
    {"root": [1, 1, None, 1], "subRoot": [1, 1]},
    {"root": [1, 1, None, 1], "subRoot": [1, None, 1]},
    {"root": [1, 1, None, None, 1], "subRoot": [1, None, 1]},
    {"root": [1, 1, None, None, 1], "subRoot": [1, 1]},
    {"root": [12], "subRoot": [2]},
    {"root": [12], "subRoot": [1]},
    {"root": [21, 5], "subRoot": [1, 5]},
    {"root": [-2], "subRoot": [2]},
    {"root": [5, 12, 3], "subRoot": [2]},
    {"root": [5, 3, 13], "subRoot": [13]},
    {"root": [4, 2, 6, 1, 3], "subRoot": [2, 1, 3]},
    {"root": [4, 2, 6, 1, 3], "subRoot": [4, 2, 6]},
    {"root": [4, 2, 6, 1, 3, 5, 7], "subRoot": [6, 5, 7]},
    {"root": [4, 2, 6, 1, 3, 5, 7], "subRoot": [6, 7, 5]},
    {"root": [4, 2, 6, 1, 3, 5, 7], "subRoot": [4, 2, 6, 1, 3, 5, 7]},
    {"root": [1, 2, None, 3, None, 4], "subRoot": [1, 3]},
    {"root": [3, 4, 3, None, None, 4], "subRoot": [3, 4]},
    {"root": [3, 4, 3, None, None, 4], "subRoot": [3, None, 4]},
    {"root": [1, 2, 2, 3, None, None, 3], "subRoot": [2, None, 3]},
    {"root": [1, 2, 2, 3, None, None, 3], "subRoot": [2, 3]},
    {"root": [2, 2, None, 2, None, 1], "subRoot": [2, 2, None, 1]},
    {"root": [0, 1, 2, 3, 4, 5, 6], "subRoot": [2, 5]},
    {"root": [9, 8, None, 8, None, 8, 7], "subRoot": [8, 8, 7]},
    {"root": [1, *([1, None] * 1998), 1], "subRoot": [1, *([1, None] * 998), 2]},
    {"root": [1, *([1, None] * 1998), 2], "subRoot": [1, *([1, None] * 998), 2]},
]

INVALID = [
    {"root": [], "subRoot": [1]},
    {"root": [1], "subRoot": []},
    {"root": None, "subRoot": [1]},
    {"root": [1], "subRoot": None},
    {"root": [None], "subRoot": [1]},
    {"root": [1, None], "subRoot": [1]},
    {"root": [1], "subRoot": [1, None, None, 2]},
    {"root": [1.5], "subRoot": [1]},
    {"root": [1], "subRoot": [True]},
    {"root": ["1"], "subRoot": [1]},
    {"root": [BOUND + 1], "subRoot": [1]},
    {"root": [1], "subRoot": [-BOUND - 1]},
    {"root": [0] * (MOST + 1), "subRoot": [0]},
    {"root": [0], "subRoot": [0] * (MOST_SUB + 1)},
]


def validate(root: list[int | None], subRoot: list[int | None]) -> None:  # noqa: N803 - the name is given
    _require_tree("root", root, 1, MOST, -BOUND, BOUND)
    _require_tree("subRoot", subRoot, 1, MOST_SUB, -BOUND, BOUND)


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
    trees = [_listed(children, [1] * count) for count in (3, 4) for children in _all_trees(count)]
    parts = [_listed(children, [1] * count) for count in (1, 2) for children in _all_trees(count)]
    for root in trees:
        for part in parts:
            yield {"root": root, "subRoot": part}


def _hang(children: list[list[int]], below: list[list[int]], node: int, side: int) -> None:
    """Hang another tree below a free place."""
    offset = len(children)
    children[node][side] = offset
    children += [[child + offset if child >= 0 else -1 for child in pair] for pair in below]


_SHAPES = ["complete", "chain", "chain", "zigzag", "fork", "spine", "tail", "comb", "deep", "any", "any"]


def generate(rng: random.Random, size: float) -> dict:
    part_count = max(1, round(MOST_SUB * size**2))
    host_count = max(1, round(MOST * size**2) - part_count)
    if size < 1:
        part_count = rng.randint(1, part_count + 3)
        host_count = rng.randint(1, host_count + 5)
    spread = rng.choice([0, 0, 1, 3, 30, BOUND])
    shape = rng.choice(_SHAPES)
    part = _grow(rng, part_count, shape)
    values = [rng.randint(-spread, spread) for _ in range(part_count)]
    sub = _listed(part, values)
    # a copy of the small tree, changed or not, is hung into another one
    change = rng.choice(["none", "none", "none", "value", "last value", "side", "longer", "shorter", "apart"])
    if change == "value":
        values[rng.randrange(part_count)] += rng.choice([-1, 1])
    elif change == "last value":
        values[-1] += 1 if values[-1] <= 0 else -1
    elif change == "side":
        rng.choice(part).reverse()
    elif change == "shorter" and size < 1 and part_count > 1:
        part = [[child if child != part_count - 1 else -1 for child in pair] for pair in part[:-1]]
        values.pop()
    values = [max(-BOUND, min(BOUND, value)) for value in values]
    if change == "longer" and host_count > 1:
        free = [(node, side) for node in range(part_count) for side in (0, 1) if part[node][side] < 0]
        node, side = rng.choice(free)
        part[node][side] = part_count
        part.append([-1, -1])
        values.append(rng.randint(-spread, spread))
        host_count -= 1
    tree = _grow(rng, host_count, rng.choice([shape, rng.choice(_SHAPES)]))
    host_values = [rng.randint(-spread, spread) for _ in range(host_count)]
    free = [(node, side) for node in range(host_count) for side in (0, 1) if tree[node][side] < 0]
    if change == "apart":  # the small tree's root is there, its two sides hang somewhere else
        host_values += [rng.randint(-spread, spread) for _ in range(part_count)]
        node, side = rng.choice(free)
        _hang(tree, _grow(rng, part_count, rng.choice(_SHAPES)), node, side)
        return {"root": _listed(tree, host_values), "subRoot": sub}
    node, side = rng.choice([*free[-2:], rng.choice(free)])
    _hang(tree, part, node, side)
    return {"root": _listed(tree, host_values + values), "subRoot": sub}
