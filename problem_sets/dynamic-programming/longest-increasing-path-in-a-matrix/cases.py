import random
from collections.abc import Iterator
from itertools import permutations, product

LIMIT = 200
LARGEST = 2**31 - 1

EXAMPLES = [
    ({"matrix": [[4, 5, 1], [3, 9, 2], [7, 8, 6]]}, 5),
    ({"matrix": [[2, 2], [2, 2]]}, 1),
    ({"matrix": [[6, 5, 8]]}, 2),
]


def _snake(m: int, n: int, step: int) -> list[list[int]]:
    """One long walk up and down the columns, two apart; the cells between are all zero but for the bends."""
    grid = [[0] * n for _ in range(m)]
    height = 1
    for c in range(0, n, 2):
        rows = range(m) if c % 4 == 0 else range(m - 1, -1, -1)
        for r in rows:
            grid[r][c] = height
            height += step
        if c + 2 < n:
            grid[rows[-1]][c + 1] = height
            height += step
    return grid


EDGES = [
    {"matrix": [[0]]},
    {"matrix": [[LARGEST]]},
    {"matrix": [[0, LARGEST]]},
    {"matrix": [[LARGEST], [0]]},
    {"matrix": [[1, 1]]},
    {"matrix": [[1, 2]]},
    {"matrix": [[2, 1]]},
    {"matrix": [[1], [2], [3]]},
    {"matrix": [[3], [2], [1]]},
    {"matrix": [[1, 2, 3, 4, 5]]},
    {"matrix": [[1, 2, 2, 3]]},
    {"matrix": [[3, 1, 2]]},
    {"matrix": [[2, 9, 1]]},
    {"matrix": [[1, 2], [4, 3]]},
    {"matrix": [[1, 4], [2, 3]]},
    {"matrix": [[1, 3], [3, 2]]},
    {"matrix": [[4, 3], [1, 2]]},
    {"matrix": [[1, 9], [9, 2]]},
    {"matrix": [[1, 2, 3], [8, 9, 4], [7, 6, 5]]},
    {"matrix": [[9, 8, 7], [2, 1, 6], [3, 4, 5]]},
    {"matrix": [[1, 8, 2], [7, 9, 8], [2, 7, 1]]},
    {"matrix": [[5, 3, 4], [6, 0, 5], [9, 1, 6]]},
    {"matrix": [[0, 9, 5, 6, 7], [9, 4, 9, 9, 8], [1, 2, 3, 9, 9]]},
    {"matrix": [[3, 1, 5], [4, 2, 6], [1, 2, 7]]},
    {"matrix": [[1, 1, 1], [1, 2, 1], [1, 1, 1]]},
    {"matrix": [[2, 1, 2], [1, 0, 1], [2, 1, 2]]},
    {"matrix": [[1, 5, 9], [5, 1, 5], [9, 5, 1]]},
    {"matrix": _snake(5, 5, 3)},
    {"matrix": _snake(40, 39, 1)},
    {"matrix": [[r + c for c in range(60)] for r in range(60)]},
    {"matrix": [[120 - r - c for c in range(60)] for r in range(60)]},
    {"matrix": [[LARGEST - c] for c in range(LIMIT)]},
    {"matrix": [list(range(LIMIT))]},
]

INVALID = [
    {"matrix": []},
    {"matrix": [[]]},
    {"matrix": [[1, 2], [3]]},
    {"matrix": [[-1]]},
    {"matrix": [[LARGEST + 1]]},
    {"matrix": [[True]]},
    {"matrix": [[1.0]]},
    {"matrix": [["1"]]},
    {"matrix": ["12"]},
    {"matrix": [1, 2]},
    {"matrix": [[0] * (LIMIT + 1)]},
    {"matrix": [[0]] * (LIMIT + 1)},
    {"matrix": None},
]


def validate(matrix: list[list[int]]) -> None:
    if type(matrix) is not list or not 1 <= len(matrix) <= LIMIT:
        raise ValueError(f"matrix must be a list of 1 to {LIMIT} rows")
    for row in matrix:
        if type(row) is not list or not 1 <= len(row) <= LIMIT:
            raise ValueError(f"each row must be a list of 1 to {LIMIT} numbers")
        if len(row) != len(matrix[0]):
            raise ValueError("all rows must have the same length")
        for value in row:
            if type(value) is not int or not 0 <= value <= LARGEST:
                raise ValueError("each number must be a whole number from 0 to 2**31 - 1")


def tiny() -> Iterator[dict]:
    for a, b, c, d in product([1, 2, 3], repeat=4):
        yield {"matrix": [[a, b], [c, d]]}
    for a, b, c, d, e, f in permutations(range(6)):
        if a < b or c > d:
            yield {"matrix": [[a, b, c], [d, e, f]]}


def generate(rng: random.Random, size: float) -> dict:
    # small at first, so that a search without a memory can follow
    side = 1 + round((LIMIT - 1) * size**2)
    m, n = rng.randint((side + 1) // 2, side), side
    if size == 1:
        # a few are at the limit both ways, the others are long and narrow
        m = LIMIT if rng.random() < 0.3 else rng.randint(8, 20)
    narrow = m * n <= 4000
    shapes = ["noise", "noise", "few", "few", "slope", "slope", "cone", "folds", "flat", "huge"]
    shape = rng.choice(shapes + ["snake", "snake"] * narrow)
    if shape == "noise":
        top = rng.choice([9, 99, m * n, LARGEST])
        grid = [[rng.randint(0, top) for _ in range(n)] for _ in range(m)]
    elif shape == "few":
        top = rng.choice([1, 2, 3, 5])
        grid = [[rng.randint(0, top) for _ in range(n)] for _ in range(m)]
    elif shape == "slope":
        # very many walks from corner to corner
        down, right = rng.choice([(1, 1), (1, 1), (1, 2), (3, 1)])
        grid = [[r * down + c * right for c in range(n)] for r in range(m)]
        for _ in range(rng.choice([0, 0, 1, m])):
            grid[rng.randrange(m)][rng.randrange(n)] = rng.randint(0, m + n)
    elif shape == "cone":
        top_r, top_c, up = rng.randrange(m), rng.randrange(n), rng.random() < 0.5
        grid = [[abs(r - top_r) + abs(c - top_c) for c in range(n)] for r in range(m)]
        if up:
            grid = [[m + n - value for value in row] for row in grid]
    elif shape == "folds":
        # up and down again; the folds are shifted against each other
        period = rng.randint(2, 12)
        grid = [[abs((c + r * r) % (2 * period) - period) + rng.randint(0, 1) for c in range(n)] for r in range(m)]
    elif shape == "flat":
        level = rng.choice([0, 7, LARGEST - 1])
        grid = [[level] * n for _ in range(m)]
        for _ in range(rng.choice([0, 1, m])):
            grid[rng.randrange(m)][rng.randrange(n)] = level + 1
    elif shape == "huge":
        grid = [[LARGEST - rng.randint(0, 4) - (r + c) % 7 for c in range(n)] for r in range(m)]
    else:
        grid = _snake(m, n, rng.choice([1, 2, 100]))
    if rng.random() < 0.5:
        grid = grid[::-1]
    if rng.random() < 0.5:
        grid = [row[::-1] for row in grid]
    if rng.random() < 0.5:
        grid = [list(column) for column in zip(*grid, strict=True)]
    return {"matrix": grid}
