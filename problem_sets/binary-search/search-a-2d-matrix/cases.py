import random
from collections.abc import Iterator

SIDE = 100
BOUND = 10_000

EXAMPLES = [
    ({"matrix": [[-7, -2, 0, 3], [5, 5, 8, 12], [15, 19, 19, 30]], "target": 8}, True),
    ({"matrix": [[-7, -2, 0, 3], [5, 5, 8, 12], [15, 19, 19, 30]], "target": 4}, False),
    ({"matrix": [[2], [9]], "target": 9}, True),
]

EDGES = [
    {"matrix": [[6]], "target": 6},
    {"matrix": [[6]], "target": 5},
    {"matrix": [[6]], "target": 7},
    {"matrix": [[0]], "target": 0},
    {"matrix": [[-BOUND]], "target": -BOUND},
    {"matrix": [[BOUND]], "target": -BOUND},
    {"matrix": [[-BOUND, BOUND]], "target": BOUND},
    {"matrix": [[-BOUND], [BOUND]], "target": BOUND},
    {"matrix": [[4, 4, 4]], "target": 4},
    {"matrix": [[4, 4, 4]], "target": 3},
    {"matrix": [[4, 4, 4]], "target": 5},
    {"matrix": [[1, 3, 5, 7, 9]], "target": 9},
    {"matrix": [[1], [3], [5], [7], [9]], "target": 9},
    {"matrix": [[1], [3], [5], [7], [9]], "target": 5},
    {"matrix": [[1, 2], [4, 5]], "target": 3},
    {"matrix": [[1, 2], [4, 5]], "target": 4},
    {"matrix": [[1, 2], [4, 5]], "target": 2},
    {"matrix": [[1, 2, 3], [10, 20, 30]], "target": 30},
    {"matrix": [[1, 2, 3], [10, 20, 30]], "target": 31},
    {"matrix": [[1, 2, 3], [10, 20, 30]], "target": 0},
    {"matrix": [[1, 2], [3, 4], [5, 6]], "target": 5},
    {"matrix": [[7] * SIDE], "target": 7},
]

INVALID = [
    {"matrix": [], "target": 1},
    {"matrix": [[]], "target": 1},
    {"matrix": [[1, 2], [3]], "target": 1},
    {"matrix": [[2, 1]], "target": 1},
    {"matrix": [[1, 2], [2, 3]], "target": 1},
    {"matrix": [[5], [4]], "target": 1},
    {"matrix": [[i] for i in range(SIDE + 1)], "target": 1},
    {"matrix": [list(range(SIDE + 1))], "target": 1},
    {"matrix": [[BOUND + 1]], "target": 1},
    {"matrix": [[-BOUND - 1]], "target": 1},
    {"matrix": [[1]], "target": BOUND + 1},
    {"matrix": [[1]], "target": -BOUND - 1},
    {"matrix": [[True]], "target": 1},
    {"matrix": [[1]], "target": 1.0},
    {"matrix": [1, 2], "target": 1},
]


def validate(matrix: list[list[int]], target: int) -> None:
    if type(matrix) is not list or not 1 <= len(matrix) <= SIDE:
        raise ValueError(f"matrix must be a list of 1 to {SIDE} rows")
    for row in matrix:
        if type(row) is not list or not 1 <= len(row) <= SIDE:
            raise ValueError(f"each row must be a list of 1 to {SIDE} numbers")
        if len(row) != len(matrix[0]):
            raise ValueError("all rows must have the same length")
        for value in row:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"each number must be a whole number from {-BOUND} to {BOUND}")
        if any(a > b for a, b in zip(row, row[1:])):
            raise ValueError("each row must be sorted")
    if any(above[-1] >= below[0] for above, below in zip(matrix, matrix[1:])):
        raise ValueError("each row must start above the last number of the row before")
    if type(target) is not int or not -BOUND <= target <= BOUND:
        raise ValueError(f"the target must be a whole number from {-BOUND} to {BOUND}")


def tiny() -> Iterator[dict]:
    for m, n in ((1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (2, 3), (3, 2)):
        for target in range(-1, 2 * m * n + 1):
            yield {"matrix": [[2 * (row * n + column) for column in range(n)] for row in range(m)], "target": target}


def generate(rng: random.Random, size: float) -> dict:
    most = max(2, round(SIDE * size))
    shape = rng.choice(["square", "square", "wide", "tall", "row", "column"])
    m = n = most
    if size < 1:
        m, n = rng.randint((most + 1) // 2, most), rng.randint((most + 1) // 2, most)
    if shape == "wide":
        m = rng.randint(1, max(1, m // 2))
    elif shape == "tall":
        n = rng.randint(1, max(1, n // 2))
    elif shape == "row":
        m = 1
    elif shape == "column":
        n = 1
    values = rng.choice(["anywhere", "run", "few in a row"])
    if values == "anywhere":
        flat = sorted(rng.sample(range(-BOUND, BOUND + 1), m * n))
    elif values == "run":
        start = rng.randint(-BOUND, BOUND + 1 - m * n)
        flat = list(range(start, start + m * n))
    else:
        step = 2 * BOUND // m
        flat = []
        for row in range(m):
            low = -BOUND + row * step
            some = [rng.randrange(low, low + step) for _ in range(rng.randint(1, 3))]
            flat += sorted(rng.choice(some) for _ in range(n))
    where = rng.choice(["inside", "inside", "first of a row", "last of a row", "last", "missing", "missing", "outside"])
    if where == "inside":
        target = rng.choice(flat)
    elif where == "first of a row":
        target = flat[rng.randrange(m) * n]
    elif where == "last of a row":
        target = flat[rng.randrange(m) * n + n - 1]
    elif where == "last":
        target = flat[-1]
    elif where == "missing":
        target = min(BOUND, rng.choice(flat) + 1)
    else:
        target = rng.choice([max(-BOUND, flat[0] - 1), min(BOUND, flat[-1] + 1)])
    return {"matrix": [flat[row * n : row * n + n] for row in range(m)], "target": target}
