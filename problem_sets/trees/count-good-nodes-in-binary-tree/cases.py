import random
from collections.abc import Iterator

MOST = 100_000
BOUND = 10_000

EXAMPLES = [
    ({"root": [4, 4, 9, 1, 5, 7]}, 4),
    ({"root": [-2, -7, -3, None, -2, -5]}, 2),
    ({"root": [6]}, 1),
]

EDGES = [
    {"root": [0]},
    {"root": [-1]},
    {"root": [BOUND]},
    {"root": [-BOUND]},
    {"root": [-BOUND, -BOUND, -BOUND]},
    {"root": [BOUND, BOUND, BOUND]},
    {"root": [1, 2]},
    {"root": [2, 1]},
    {"root": [1, None, 2]},
    {"root": [2, None, 1]},
    {"root": [1, 1]},
    {"root": [0, 0, 0, 0]},
    {"root": [1, 5, 3]},
    {"root": [1, 3, 5]},
    {"root": [3, 1, None, 2]},
    {"root": [3, 1, None, 3]},
    {"root": [3, 1, None, 4]},
    {"root": [3, None, 1, None, 2, None, 3]},
    {"root": [5, 9, 6, 1, None, 6, 7, 8, 9]},
    {"root": [1, 9, 2, None, None, 3]},
    {"root": [-5, -5, -6, -4, -7, -5]},
    {"root": [-3, -2, -1, 0, 1]},
    {"root": [2, 1, 1, 2, 0, 3, 1]},
    {"root": [1, 2, None, 3, None, 4]},
    {"root": [4, 3, None, 2, None, 1]},
    {"root": [7, 8, 6, 7, 8, 7, 8]},
    {"root": [0, -1, 1, 0, -2, 0, 2]},
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
    patterns = [(2, 1, 3, 2, 3), (0, 0, -1, 0, 1), (-3, -1, -2, -4, -1), (1, 2, 1, 3, 2)]
    for count in (3, 4, 5):
        for number, children in enumerate(_all_trees(count)):
            yield {"root": _listed(children, list(patterns[number % 4][:count]))}


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["complete", "chain", "zigzag", "fork", "spine", "tail", "comb", "deep", "any", "any"])
    count = max(1, round(MOST * size**4))
    if size < 1:
        count = rng.randint(max(1, count // 2), count + 8)
    elif rng.random() < 0.63:  # at the limit a tree takes a megabyte
        count //= 12
    children = _grow(rng, count, shape)
    spread = rng.choice([BOUND, BOUND, 30, 2, 0])
    kind = rng.choice(["any", "any", "any", "rising", "falling", "below", "slowly"])
    values = [rng.randint(-spread, spread) for _ in range(count)]
    if kind == "rising":  # nodes further from the root are larger, by and large
        values.sort()
    elif kind == "falling":
        values.sort(reverse=True)
    elif kind == "below":  # all negative
        values = [max(-BOUND, -1 - abs(value)) for value in values]
    elif kind == "slowly":  # rising, with some steps back
        values.sort()
        for _ in range(count // 4):
            one, other = rng.randrange(count), rng.randrange(count)
            values[one], values[other] = values[other], values[one]
    return {"root": _listed(children, values)}
