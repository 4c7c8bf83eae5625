import random
from collections.abc import Iterator

MOST = 5000
BOUND = 10_000

EXAMPLES = [
    ({"root": [3, 8, 1, 6, 4, None, None, 9]}, False),
    ({"root": [3, 8, 1, 6, None, None, 2]}, True),
    ({"root": [5, None, -5]}, True),
]

EDGES = [
    {"root": []},
    {"root": [0]},
    {"root": [BOUND, -BOUND]},
    {"root": [1, 2, None, 3]},
    {"root": [1, 2, None, None, 3]},
    {"root": [1, None, 2, 3]},
    {"root": [1, None, 2, None, 3]},
    {"root": [1, 2, 3]},
    {"root": [1, 2, 3, 4, None, 5]},
    {"root": [1, 2, 3, 4, 5]},
    {"root": [1, 2, 3, 4, 5, 6, None, 8]},
    {"root": [1, 2, 3, 4, 5, None, 6, None, None, None, None, None, 7]},
    {"root": [1, 2, 2, 3, None, None, 3, 4, None, None, 4]},
    {"root": [1, 2, 2, 3, None, None, 3]},
    {"root": [1, 2, 2, None, 3, 3, None, None, 4, 4]},
    {"root": [1, 2, 3, 4, 5, 6, 7, 8, 9]},
    {"root": [1, 2, 3, 4, 5, 6, 7, 8, None, None, None, None, None, None, None, 9]},
    {"root": [1, 2, 3, 4, 5, 6, None, 7, 8, 9, None, None, None, 10]},
    {"root": [1, 2, 3, 4, 5, 6, None, 7, 8, 9, None, 10, None, 11]},
    {"root": [1, 2, 3, None, 4, 5, None, None, 6]},
    {"root": [1, 2, 3, None, None, 4, 5, 6, 7]},
    {"root": [1, 2, 3, 4, 5, None, None, 6, 7]},
    {"root": [1, 2, None, 3, None, 4]},
    {"root": [0, *(value for number in range(1, MOST) for value in (None, number))]},
    {"root": [0, *(value for number in range(1, MOST) for value in (number, None))][:-1]},
]

INVALID = [
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
    {"root": {"val": 1}},
]


def validate(root: list[int | None]) -> None:
    _require_tree("root", root, 0, MOST, -BOUND, BOUND)


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
            yield {"root": _listed(children, [count - 2 * node for node in range(count)])}


def _fewest(height: int) -> int:
    """Nodes of the smallest balanced tree of that height."""
    lower, upper = 0, 0
    for _ in range(height):
        lower, upper = upper, 1 + lower + upper
    return upper


def _balanced(rng: random.Random, count: int) -> list[list[int]]:
    """A balanced tree of at most that many nodes, as high as it can be or less."""
    height = 1
    while _fewest(height + 1) <= count:
        height += 1
    height = max(1, height - rng.choice([0, 0, 1, 2]))
    children: list[list[int]] = []

    def build(height: int, budget: int) -> int:
        if height < 1:
            return -1
        node = len(children)
        children.append([-1, -1])
        full = _fewest(height - 1)
        spare = budget - 1 - full
        heights = [height - 1, height - 1 if spare >= full and rng.random() < 0.5 else height - 2]
        needs = [_fewest(heights[0]), _fewest(heights[1])]
        extra = budget - 1 - sum(needs)
        share = rng.randint(0, extra)
        sides = [(heights[0], needs[0] + share), (heights[1], needs[1] + extra - share)]
        rng.shuffle(sides)
        for side in (0, 1):
            children[node][side] = build(*sides[side])
        return node

    build(height, count)
    return children


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(MOST * size**3))
    if size < 1:
        count = rng.randint(max(1, count // 2), count + 7)
    kind = rng.choice(
        ["complete", "chain", "fork", "zigzag", "spine", "tail", "comb", "deep", "any"] + ["balanced"] * 7
    )
    if kind != "balanced":
        children = _grow(rng, count, kind)
    else:
        children = _balanced(rng, count)
        change = rng.randrange(3) if len(children) > 2 else 0
        if change == 1:  # one leaf more
            free = [(node, side) for node in range(len(children)) for side in (0, 1) if children[node][side] < 0]
            node, side = rng.choice(free)
            if len(children) < MOST:
                children[node][side] = len(children)
                children.append([-1, -1])
        elif change == 2:  # one leaf less
            leaves = {node for node, pair in enumerate(children) if pair == [-1, -1]}
            ends = [(node, side) for node, pair in enumerate(children) for side in (0, 1) if pair[side] in leaves]
            node, side = rng.choice(ends)
            children[node][side] = -1
    return {"root": _listed(children, [rng.randint(-BOUND, BOUND) for _ in range(len(children))])}
