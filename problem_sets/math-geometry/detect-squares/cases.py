import random
from collections.abc import Iterable, Iterator
from itertools import product

CALLS = 3000
BOUND = 1000


def _case(calls: Iterable[tuple[str, int, int]]) -> dict:
    operations, arguments = ["DetectSquares"], [[]]
    for operation, x, y in calls:
        operations.append({"+": "add", "?": "count"}[operation])
        arguments.append([[x, y]])
    return {"operations": operations, "arguments": arguments}


EXAMPLES = [
    (
        _case([("+", 2, 1), ("+", 2, 4), ("+", 5, 4), ("?", 5, 1), ("?", 4, 4), ("+", 5, 4), ("?", 5, 1)]),
        [None, None, None, None, 1, 0, None, 2],
    ),
    (
        _case(
            [
                ("+", 0, 0),
                ("+", 0, 2),
                ("+", 2, 2),
                ("+", 4, 2),
                ("+", 4, 0),
                ("?", 2, 0),
                ("+", 0, 0),
                ("?", 2, 0),
                ("?", 2, 2),
            ]
        ),
        [None, None, None, None, None, None, 2, None, 3, 0],
    ),
]

EDGES = [
    _case([("?", 0, 0)]),
    _case([("+", 0, 0)]),
    _case([("+", 3, 3), ("?", 3, 3)]),
    _case([("+", 3, 3), ("+", 3, 3), ("+", 3, 3), ("?", 3, 3)]),
    _case([("+", 0, 0), ("+", 0, 1), ("+", 1, 0), ("?", 1, 1)]),
    _case([("+", 1, 1), ("+", 0, 1), ("+", 1, 0), ("?", 0, 0)]),
    _case([("+", 1, 1), ("+", 0, 0), ("+", 1, 0), ("?", 0, 1)]),
    _case([("+", 1, 1), ("+", 0, 0), ("+", 0, 1), ("?", 1, 0)]),
    _case([("+", 0, 0), ("+", 0, BOUND), ("+", BOUND, 0), ("?", BOUND, BOUND), ("?", 0, 0), ("?", BOUND, 0)]),
    _case([("+", 0, 0), ("+", 0, 2), ("+", 3, 0), ("?", 3, 2)]),
    _case([("+", 1, 0), ("+", 0, 1), ("+", 2, 1), ("?", 1, 2)]),
    _case([("+", 5, 5), ("+", 5, 7), ("+", 7, 7), ("+", 7, 5), ("?", 5, 5), ("?", 7, 7), ("?", 6, 6)]),
    _case([("+", 5, 5), ("+", 5, 5), ("+", 5, 7), ("+", 5, 7), ("+", 5, 7), ("+", 7, 5), ("+", 7, 5), ("?", 7, 7)]),
    _case(
        [
            ("+", 4, 2),
            ("+", 6, 2),
            ("+", 4, 4),
            ("+", 2, 4),
            ("+", 2, 2),
            ("?", 4, 4),
            ("?", 6, 4),
            ("?", 4, 2),
            ("?", 2, 2),
        ]
    ),
    _case([("+", x, y) for x in (1, 2, 3) for y in (1, 2, 3)] + [("?", x, y) for x in range(5) for y in range(5)]),
    _case([("?", 2, 2), ("+", 0, 0), ("?", 0, 2), ("+", 0, 2), ("?", 2, 2), ("+", 2, 0), ("?", 2, 2), ("?", 2, 2)]),
    _case([("?", 1, 1), ("?", 0, 1), ("?", 1, 0), ("?", 0, 0)]),
    _case([("+", 10, 0), ("+", 10, 3), ("+", 10, 6), ("+", 10, 9), ("?", 10, 3), ("?", 13, 3)]),
    _case([("+", 0, 7), ("+", 3, 7), ("+", 6, 7), ("+", 9, 7), ("?", 3, 7), ("?", 3, 4)]),
    _case([("+", i, i) for i in range(6)] + [("?", 2, 4), ("?", 3, 3), ("?", 0, 5)]),
    _case([("+", 0, 0)] * 30 + [("+", 0, 4)] * 20 + [("+", 4, 0)] * 10 + [("?", 4, 4)]),
]

INVALID = [
    {"operations": [], "arguments": []},
    {"operations": ["DetectSquares"], "arguments": [[], []]},
    {"operations": ["DetectSquares"], "arguments": [[1]]},
    {"operations": ["add"], "arguments": [[[1, 2]]]},
    {"operations": ["DetectSquares", "DetectSquares"], "arguments": [[], []]},
    {"operations": ["DetectSquares", "remove"], "arguments": [[], [[1, 2]]]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], [1, 2]]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], []]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], [[1, 2], [3, 4]]]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], [[1]]]},
    {"operations": ["DetectSquares", "count"], "arguments": [[], [[1, 2, 3]]]},
    {"operations": ["DetectSquares", "count"], "arguments": [[], [[BOUND + 1, 2]]]},
    {"operations": ["DetectSquares", "count"], "arguments": [[], [[1, BOUND + 1]]]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], [[-1, 2]]]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], [[1, -1]]]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], [[True, 1]]]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], [[1.0, 1]]]},
    {"operations": ["DetectSquares", "add"], "arguments": [[], ["12"]]},
    {"operations": "DetectSquares", "arguments": [[]]},
    _case([("+", 1, 1)] * (CALLS + 1)),
]


def validate(operations: list[str], arguments: list[list]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if not operations or operations[0] != "DetectSquares" or type(arguments[0]) is not list or arguments[0]:
        raise ValueError("the first operation must be DetectSquares without arguments")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls")
    for operation, values in zip(operations[1:], arguments[1:]):
        if operation not in ("add", "count"):
            raise ValueError("operations after the first must be add or count")
        if type(values) is not list or len(values) != 1 or type(values[0]) is not list or len(values[0]) != 2:
            raise ValueError("add and count take one point of two coordinates")
        for coordinate in values[0]:
            if type(coordinate) is not int or not 0 <= coordinate <= BOUND:
                raise ValueError(f"each coordinate must be a whole number from 0 to {BOUND}")


def tiny() -> Iterator[dict]:
    corners = [(1, 1), (1, 3), (3, 1), (3, 3)]
    for times in product((0, 1, 2), repeat=4):
        calls = [("+", x, y) for (x, y), count in zip(corners, times) for _ in range(count)]
        yield _case(calls + [("?", x, y) for x, y in [*corners, (5, 3), (2, 2)]])


def _points(rng: random.Random, shape: str, count: int, size: float) -> list[tuple[int, int]]:
    width = rng.randint(2, max(4, round(BOUND * size)))
    low = rng.randint(0, BOUND - width)
    if shape == "anywhere":
        return [(rng.randint(low, low + width), rng.randint(low, low + width)) for _ in range(count)]
    if shape == "small grid":
        side = rng.randint(2, 12)
        low = rng.choice([0, BOUND - side, rng.randint(0, BOUND - side)])
        return [(low + rng.randint(0, side), low + rng.randint(0, side)) for _ in range(count)]
    if shape == "wide grid":
        step = rng.randint(2, 90)
        return [(step * rng.randint(0, 11), step * rng.randint(0, 11)) for _ in range(count)]
    if shape == "column and row":
        # the query in the crossing has many partners in both directions, and few fourth corners
        points = []
        for _ in range(count):
            place = rng.randint(low, low + width)
            points.append(rng.choice([(low, place), (place, low), (place, place)]))
        return points
    if shape == "few places":
        places = [(low, low), (low, low + width), (low + width, low), (low + width, low + width)]
        return [rng.choice(places) for _ in range(count)]
    if shape == "tilted":
        middle = BOUND // 2
        points = []
        for _ in range(count):
            reach = rng.randint(0, width // 2)
            points.append(
                rng.choice(
                    [
                        (middle - reach, middle),
                        (middle, middle - reach),
                        (middle + reach, middle),
                        (middle, middle + reach),
                    ]
                )
            )
        return points
    points = []
    while len(points) < count:
        # squares around many places, some with a corner missing
        side = rng.randint(1, max(1, width // 2))
        x, y = rng.randint(0, BOUND - side), rng.randint(0, BOUND - side)
        points += rng.sample([(x, y), (x + side, y), (x, y + side), (x + side, y + side)], rng.choice([3, 3, 4]))
    return points[:count]


def generate(rng: random.Random, size: float) -> dict:
    calls = round(CALLS * size * size)
    if calls < 40:
        calls = calls // 2 + rng.randint(4, 16)
    shape = rng.choice(
        [
            "anywhere",
            "small grid",
            "small grid",
            "wide grid",
            "column and row",
            "few places",
            "tilted",
            "squares",
            "squares",
        ]
    )
    adds = max(3, int(calls * rng.choice([0.35, 0.5, 0.65])))
    points = _points(rng, shape, adds, size)
    kinds = [True] * adds + [False] * (calls - adds)
    if rng.random() < 0.6:
        rng.shuffle(kinds)
    made = []
    done = 0
    for is_add in kinds:
        if is_add:
            made.append(("+", *points[done]))
            done += 1
            continue
        x, y = rng.choice(points)
        other = rng.choice(points)
        kind = rng.random()
        if kind < 0.4:
            y = other[1]
        elif kind < 0.6:
            # the corner that completes a square with two points of one column
            x = min(BOUND, max(0, x + rng.choice([-1, 1]) * (other[1] - y)))
        made.append(("?", x, y))
    return _case(made)
