import random
from collections.abc import Iterator
from itertools import combinations

MAX_POINTS = 1000
BOUND = 1_000_000

EXAMPLES = [
    ({"points": [[0, 0], [3, 1], [1, 4], [6, 5]]}, 15),
    ({"points": [[-2, 3], [4, 3], [-2, -5]]}, 14),
    ({"points": [[7, -7]]}, 0),
]

EDGES = [
    {"points": [[0, 0]]},
    {"points": [[0, 0], [0, 1]]},
    {"points": [[0, 0], [1, 1]]},
    {"points": [[-5, 0], [5, 0]]},
    {"points": [[-3, -4], [3, 4]]},
    {"points": [[-BOUND, -BOUND], [BOUND, BOUND]]},
    {"points": [[-BOUND, BOUND], [BOUND, -BOUND], [BOUND, BOUND], [-BOUND, -BOUND]]},
    {"points": [[0, 0], [1, 0], [10, 0], [11, 0]]},
    {"points": [[11, 0], [0, 0], [10, 0], [1, 0]]},
    {"points": [[0, 0], [2, 0], [-3, 0], [6, 0]]},
    {"points": [[0, 0], [0, 5], [5, 0], [0, -5], [-5, 0]]},
    {"points": [[0, 0], [4, 4], [0, 4], [4, 0], [2, 2]]},
    {"points": [[0, 0], [1, 3], [3, 1]]},
    {"points": [[0, 0], [3, 3], [5, 0]]},
    {"points": [[1, 1], [-1, -1], [1, -1], [-1, 1]]},
    {"points": [[0, 0], [100, 1], [200, 0], [300, 1], [150, 90]]},
    {"points": [[0, 0], [0, 1], [0, 3], [0, 7], [0, 15], [0, 31]]},
    {"points": [[5, 5], [6, 5], [5, 6], [-5, -5], [-6, -5], [-5, -6]]},
    {"points": [[0, 9], [1, 0], [2, 9], [3, 0], [4, 9], [5, 0]]},
    {"points": [[2, 1], [9, 4], [3, 8], [7, 7], [1, 5], [8, 0], [4, 4]]},
    {"points": [[x, y] for x in range(3) for y in range(3)]},
]

INVALID = [
    {"points": []},
    {"points": [[1, 2], [1, 2]]},
    {"points": [[BOUND + 1, 0]]},
    {"points": [[0, -BOUND - 1]]},
    {"points": [[0]]},
    {"points": [[0, 1, 2]]},
    {"points": [[True, 0]]},
    {"points": [[0, 1.5]]},
    {"points": [["0", 0]]},
    {"points": [None]},
    {"points": ["00"]},
    {"points": None},
    {"points": [[i, 0] for i in range(MAX_POINTS + 1)]},
]


def validate(points: list[list[int]]) -> None:
    if type(points) is not list or not 1 <= len(points) <= MAX_POINTS:
        raise ValueError(f"points must be a list of 1 to {MAX_POINTS} points")
    seen = set()
    for point in points:
        if type(point) is not list or len(point) != 2:
            raise ValueError("each point must be a list of two numbers")
        for value in point:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"each coordinate must be a whole number from {-BOUND} to {BOUND}")
        if tuple(point) in seen:
            raise ValueError("all points must be different")
        seen.add(tuple(point))


def tiny() -> Iterator[dict]:
    # four points of a small grid
    places = [[x, y] for x in (-2, 0, 3) for y in (-1, 0, 4)]
    for chosen in combinations(places, 4):
        yield {"points": [list(point) for point in chosen]}


def _place(rng: random.Random, shape: str, i: int, n: int) -> tuple[int, int]:
    if shape == "anywhere":
        return rng.randint(-BOUND, BOUND), rng.randint(-BOUND, BOUND)
    if shape == "small town":  # many equal distances
        side = round(n**0.5) + 2
        return rng.randint(-side, side), rng.randint(-side, side)
    if shape == "grid":
        side = max(1, round(n**0.5))
        return i % side * 7, i // side * 7
    if shape == "line":
        return rng.randint(-BOUND, BOUND), -3
    if shape == "diagonal":
        x = rng.randint(-BOUND, BOUND)
        return x, -x
    if shape == "villages":  # groups that are far from each other
        village = rng.randrange(6)
        return village * 300_000 - 800_000 + rng.randint(0, 900), (village * 7 % 5) * 200_000 - 400_000 + rng.randint(
            0, 900
        )
    if shape == "diamond":  # all at the same distance from the middle
        x = rng.randint(-BOUND, BOUND)
        return x, rng.choice([-1, 1]) * (BOUND - abs(x))
    if shape == "cross":
        away = rng.randint(-BOUND, BOUND)
        return rng.choice([(away, 0), (0, away)])
    if shape == "two rows":
        return i * 3, (i % 2) * rng.choice([40, 41])
    return rng.choice([-BOUND, BOUND]), rng.randint(-BOUND, BOUND)  # at both far sides


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MAX_POINTS * size**2))
    if size < 1:
        n = rng.randint(max(1, n // 2), n + 3)
    elif rng.random() < 0.7:  # the usual solution with a heap takes a second for 1000 points
        n = rng.randint(150, 300)
    shapes = [
        "anywhere",
        "anywhere",
        "small town",
        "grid",
        "line",
        "diagonal",
        "villages",
        "villages",
        "diamond",
        "cross",
        "two rows",
        "sides",
    ]
    shape = rng.choice(shapes)
    points: dict[tuple[int, int], None] = {}
    i = 0
    while len(points) < n:
        points[_place(rng, shape, i, n)] = None
        i += 1
    order = rng.choice(["shuffled", "shuffled", "sorted", "as made"])
    result = [list(point) for point in points]
    if order == "shuffled":
        rng.shuffle(result)
    elif order == "sorted":
        result.sort()
    return {"points": result}
