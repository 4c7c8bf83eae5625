import random
from collections.abc import Iterator
from itertools import product

LIMIT = 200
TOP = 100_000

EXAMPLES = [
    ({"heights": [[2, 4, 3], [5, 1, 6], [3, 7, 2]]}, [[0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1]]),
    ({"heights": [[5, 3, 8]]}, [[0, 0], [0, 1], [0, 2]]),
    ({"heights": [[1, 2], [1, 1]]}, [[0, 0], [0, 1], [1, 0], [1, 1]]),
]

EDGES = [
    {"heights": [[0]]},
    {"heights": [[TOP]]},
    {"heights": [[1], [3], [2]]},
    {"heights": [[1, 2], [3, 4]]},
    {"heights": [[4, 3], [2, 1]]},
    {"heights": [[1, 5], [5, 1]]},
    {"heights": [[5, 1], [1, 5]]},
    {"heights": [[0, 0, 0], [0, 0, 0], [0, 0, 0]]},
    {"heights": [[5, 5, 5], [5, 4, 5], [5, 5, 5]]},
    {"heights": [[4, 4, 4], [4, 5, 4], [4, 4, 4]]},
    {"heights": [[1, 2, 3], [8, 9, 4], [7, 6, 5]]},
    {"heights": [[9, 8, 7], [2, 1, 6], [3, 4, 5]]},
    {"heights": [[3, 3, 3], [3, 1, 1], [3, 1, 3]]},
    {"heights": [[5, 1, 5], [5, 3, 5], [5, 5, 5]]},
    {"heights": [[5, 5, 5], [1, 3, 5], [5, 5, 5]]},
    {"heights": [[5, 5, 5], [5, 3, 1], [5, 5, 5]]},
    {"heights": [[5, 5, 5], [5, 3, 5], [5, 1, 5]]},
    {"heights": [[9, 9, 9, 9], [9, 5, 2, 1], [9, 4, 9, 9], [9, 3, 2, 1]]},
    {"heights": [[1, 9, 9, 9, 9], [2, 9, 5, 4, 9], [3, 9, 6, 9, 9], [4, 5, 6, 7, 9], [9, 9, 9, 8, 8]]},
    {"heights": [[9, 9, 9, 9, 9], [9, 5, 5, 5, 9], [9, 5, 9, 5, 9], [1, 5, 9, 5, 1], [9, 9, 9, 9, 9]]},
    {"heights": [[0, 0, 0, 0], [0, 2, 2, 0], [0, 2, 1, 0], [0, 0, 0, 0]]},
    {"heights": [[1, 1, 1, 1], [9, 9, 9, 1], [1, 1, 9, 1], [1, 1, 1, 1]]},
    {"heights": [[TOP, 0, TOP], [0, TOP, 0], [TOP, 0, TOP]]},
    {"heights": [[c % 7 for c in range(LIMIT)]]},
    {"heights": [[r % 5] for r in range(LIMIT)]},
    {"heights": [[c % 3 for c in range(LIMIT)], [(c + 1) % 3 for c in range(LIMIT)]]},
]

INVALID = [
    {"heights": []},
    {"heights": [[]]},
    {"heights": [[1, 2], [1]]},
    {"heights": [[-1]]},
    {"heights": [[TOP + 1]]},
    {"heights": [[True, 0]]},
    {"heights": [[1.0]]},
    {"heights": [["1"]]},
    {"heights": ["12", "21"]},
    {"heights": [[0] * (LIMIT + 1)]},
    {"heights": [[0] for _ in range(LIMIT + 1)]},
    {"heights": None},
    {"heights": [[1], None]},
]


def validate(heights: list[list[int]]) -> None:
    if type(heights) is not list:
        raise ValueError("heights must be a list of rows")
    if not 1 <= len(heights) <= LIMIT:
        raise ValueError(f"there must be 1 to {LIMIT} rows")
    for row in heights:
        if type(row) is not list:
            raise ValueError("each row must be a list")
        if not 1 <= len(row) <= LIMIT:
            raise ValueError(f"each row must have 1 to {LIMIT} cells")
        if len(row) != len(heights[0]):
            raise ValueError("all rows must have the same length")
        for height in row:
            if type(height) is not int or not 0 <= height <= TOP:
                raise ValueError(f"each height must be a whole number from 0 to {TOP}")


def tiny() -> Iterator[dict]:
    for values in product((1, 2), repeat=6):
        yield {"heights": [[*values[:3]], [*values[3:]]]}
    for values in product((1, 2, 3), repeat=5):  # what the middle of a 3 x 3 island does
        a, b, c, d, e = values
        yield {"heights": [[1, a, 3], [b, c, d], [2, e, 1]]}


def _corridor(m: int, n: int) -> list[tuple[int, int]]:
    """The cells of a path one cell wide that winds from the top left corner inwards, with walls between its turns."""
    path = [(0, 0)]
    taken = {(0, 0)}
    r, c, dr, dc, turns = 0, 0, 0, 1, 0
    while turns < 2:
        y, x = r + dr, c + dc
        if 0 <= y < m and 0 <= x < n and (y, x) not in taken and (y + dr, x + dc) not in taken:
            r, c, turns = y, x, 0
            path.append((r, c))
            taken.add((r, c))
        else:
            dr, dc, turns = dc, -dr, turns + 1
    return path


def _heights(rng: random.Random, m: int, n: int, shape: str) -> list[list[int]]:
    if shape == "noise":
        top = rng.choice([1, 2, 5, TOP])
        return [[rng.randint(0, top) for _ in range(n)] for _ in range(m)]
    if shape == "flat":
        return [[rng.choice([0, TOP])] * n for _ in range(m)]
    if shape == "slope":
        a, b, noise = rng.choice([-3, 0, 2]), rng.choice([-2, 0, 3]), rng.choice([0, 2, 20])
        return [[a * r + b * c + 3 * (m + n) + rng.randint(0, noise) for c in range(n)] for r in range(m)]
    if shape == "cone":  # one mountain, or one hole
        sign, noise = rng.choice([-1, 1]), rng.choice([0, 0, 3])
        return [
            [1000 - sign * (abs(r - m // 2) + abs(c - n // 2)) + rng.randint(0, noise) for c in range(n)]
            for r in range(m)
        ]
    if shape == "hollow":  # a high rim with some gaps
        floor = rng.choice([0, 7])
        rim = [[TOP if r in (0, m - 1) or c in (0, n - 1) else floor for c in range(n)] for r in range(m)]
        for _ in range(rng.choice([0, 1, 1, 2])):
            side = rng.randrange(4)
            rim[(0, m - 1, rng.randrange(m), rng.randrange(m))[side]][
                (rng.randrange(n), rng.randrange(n), 0, n - 1)[side]
            ] = floor
        return rim
    if shape == "ridges":
        step = rng.choice([2, 3, 7])
        return [
            [TOP if (r + c) % step == 0 and rng.random() < 0.9 else rng.randint(0, 3) for c in range(n)]
            for r in range(m)
        ]
    if shape == "corridor":  # a winding valley between high walls: level, rising or falling
        grid = [[TOP] * n for _ in range(m)]
        path = _corridor(m, n)
        mood = rng.choice(["level", "rising", "falling", "with a step"])
        step = rng.randrange(len(path))
        for i, (r, c) in enumerate(path):
            grid[r][c] = {"level": 5, "rising": i, "falling": len(path) - i, "with a step": 5 + (i > step)}[mood]
        return grid
    # terraces: wide plateaus
    width = rng.choice([2, 4, 9])
    return [[((r // width) * 3 + (c // width) * 5) % 7 for c in range(n)] for r in range(m)]


def generate(rng: random.Random, size: float) -> dict:
    side = max(1, round(LIMIT * size**1.4))
    m = n = side
    if size < 1:
        m, n = rng.randint((side + 1) // 2, side + 1), rng.randint((side + 1) // 3, side + 1)
    elif rng.random() < 0.5:
        m = rng.randint(10, 40)
    m, n = max(1, m), max(1, n)
    if rng.random() < 0.5:
        m, n = n, m
    shapes = [
        "noise",
        "noise",
        "flat",
        "slope",
        "slope",
        "cone",
        "hollow",
        "hollow",
        "ridges",
        "corridor",
        "corridor",
        "terraces",
    ]
    grid = _heights(rng, m, n, rng.choice(shapes))
    if rng.random() < 0.5:
        grid = grid[::-1]
    if rng.random() < 0.5:
        grid = [row[::-1] for row in grid]
    return {"heights": grid}
