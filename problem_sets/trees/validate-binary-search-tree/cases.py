import random
from collections.abc import Iterator

MOST = 10_000
LOW, HIGH = -(2**31), 2**31 - 1

EXAMPLES = [
    ({"root": [20, 10, 30, 5, 14]}, True),
    ({"root": [20, 10, 30, 5, 25]}, False),
    ({"root": [6, 6]}, False),
]

EDGES = [
    {"root": [0]},
    {"root": [LOW]},
    {"root": [HIGH]},
    {"root": [HIGH, LOW]},
    {"root": [LOW, None, HIGH]},
    {"root": [LOW, HIGH]},
    {"root": [LOW, LOW]},
    {"root": [HIGH, None, HIGH]},
    {"root": [0, LOW, HIGH]},
    {"root": [2, 1, 3]},
    {"root": [2, 3, 1]},
    {"root": [2, 1, 1]},
    {"root": [2, 3, 3]},
    {"root": [1, 1]},
    {"root": [1, None, 1]},
    {"root": [2, None, 1]},
    {"root": [1, 2]},
    {"root": [0, -1, 1]},
    {"root": [0, -2, 4, -3, 1]},
    {"root": [0, -2, 4, None, None, -1, 5]},
    {"root": [0, None, 4, -1]},
    {"root": [0, -4, None, None, 1]},
    {"root": [-1, -2]},
    {"root": [-5, None, -1, -6]},
    {"root": [50, 40, 60, 30, 45, 55, 70]},
    {"root": [50, 40, 60, 30, 51, 55, 70]},
    {"root": [50, 40, 60, 30, 45, 49, 70]},
    {"root": [50, 40, 60, 30, 50, 55, 70]},
    {"root": [50, 40, 60, 30, 45, 50, 70]},
    {"root": [50, 40, 60, 30, 45, 55, 70, 20, 41]},
    {"root": [50, 40, 60, 30, 45, 55, 70, None, None, 39]},
    {"root": [50, 40, 60, 30, 45, 55, 70, None, None, None, None, None, 61]},
    {"root": [9, 4, None, None, 6, 5, 8, None, None, 7]},
    {"root": [9, 4, None, None, 6, 5, 8, None, None, 7, 9]},
    {"root": [9, 4, None, None, 6, 5, 8, 3]},
    {"root": [9, 4, None, None, 6, 5, 8, 4]},
    {"root": [1, None, 2, None, 3, None, 4, 3]},
    {"root": [4, 3, None, 2, None, 1, None, None, 2]},
    {"root": [0, *(value for number in range(1, MOST) for value in (None, number))]},
    {"root": [0, *(value for number in range(1, MOST) for value in (-number, None))][:-1]},
]

INVALID = [
    {"root": []},
    {"root": None},
    {"root": [None]},
    {"root": [1, None]},
    {"root": [1, None, None, 2]},
    {"root": [1, 2.0]},
    {"root": [True]},
    {"root": ["1"]},
    {"root": [HIGH + 1]},
    {"root": [0, LOW - 1]},
    {"root": [0] * (MOST + 1)},
    {"root": "[1]"},
]


def validate(root: list[int | None]) -> None:
    _require_tree("root", root, 1, MOST, LOW, HIGH)


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
            for place in (-1, 0, count - 1):
                values = [0] * count
                order = _inorder(children)
                for value, node in enumerate(order):
                    values[node] = value - 1
                if place >= 0:  # one value too large or too small
                    values[order[place]] = -1 if place else 1
                yield {"root": _listed(children, values)}


def _sorted_values(rng: random.Random, count: int) -> list[int]:
    kind = rng.randrange(4)
    if kind == 0:  # consecutive, with zero somewhere
        first = rng.randint(-count, 1)
        return list(range(first, first + count))
    if kind == 1:  # the ends of the range
        return list(range(LOW, LOW + (count + 1) // 2)) + list(range(HIGH - count // 2 + 1, HIGH + 1))
    width = 4 * count if kind == 2 else HIGH
    return sorted(rng.sample(range(-width, width), count))


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(MOST * size**3))
    if size < 1:
        count = rng.randint(max(1, count // 2), count + 6)
    shape = rng.choice(["complete", "chain", "chain", "zigzag", "fork", "spine", "tail", "comb", "deep", "any", "any"])
    children = _grow(rng, count, shape)
    order = _inorder(children)
    values = [0] * count
    for value, node in zip(_sorted_values(rng, count), order, strict=True):
        values[node] = value
    fault = rng.choice(["none", "none", "none", "equal", "neighbours", "swap", "ancestor", "child"])
    if fault != "none" and count > 1:
        at = rng.randrange(count - 1)
        one, other = order[at], order[at + 1]
        if fault == "equal":  # as large as its neighbour in order
            values[one] = values[other]
        elif fault == "neighbours":
            values[one], values[other] = values[other], values[one]
        elif fault == "swap":
            one, other = rng.sample(range(count), 2)
            values[one], values[other] = values[other], values[one]
        elif fault == "ancestor":  # a leaf that only breaks the rule of a node further up
            leaves = [at for at in range(1, count - 1) if children[order[at]] == [-1, -1]]
            if leaves:
                at = rng.choice(leaves)
                parent = next(node for node in range(count) if order[at] in children[node])
                beyond = order[at - 1] if order[at + 1] == parent else order[at + 1]
                step = -1 if order[at + 1] == parent else 1
                values[order[at]] = max(LOW, min(HIGH, values[beyond] + rng.choice([0, step])))
        else:  # a node on the wrong side of its parent
            parent = rng.choice([node for node in range(count) if children[node] != [-1, -1]])
            side = 0 if children[parent][0] >= 0 else 1
            values[children[parent][side]] = max(LOW, min(HIGH, values[parent] + (1 if side == 0 else -1)))
    return {"root": _listed(children, values)}
