import random
from collections.abc import Iterator
from itertools import permutations

LIMIT = 50

EXAMPLES = [
    ({"grid": [[2, 0, 4], [7, 8, 1], [5, 6, 3]]}, 4),
    ({"grid": [[1, 3], [0, 2]]}, 2),
    ({"grid": [[0, 1, 2, 14], [15, 13, 3, 12], [6, 5, 4, 11], [7, 8, 9, 10]]}, 10),
]


def _ranked(values: list[list[float]]) -> list[list[int]]:
    """Heights from 0 to n * n - 1 in the order of the values; equal values in reading order."""
    n = len(values)
    cells = sorted((values[r][c], r, c) for r in range(n) for c in range(n))
    grid = [[0] * n for _ in range(n)]
    for height, (_, r, c) in enumerate(cells):
        grid[r][c] = height
    return grid


def _winding(n: int, mirrored: bool) -> list[tuple[int, int]]:
    """A corridor from corner to corner that winds row by row, with walls between the rows."""
    path = []
    for r in range(n):
        if r % 2 == 0:
            path += [(r, c) for c in (range(n) if r % 4 == 0 else reversed(range(n)))]
        else:
            path.append((r, n - 1 if r % 4 == 1 else 0))
    if path[-1] != (n - 1, n - 1):
        path += [cell for cell in [(n - 1, c) for c in range(n)] if cell not in path]
    return [(c, r) for r, c in path] if mirrored else path


EDGES = [
    {"grid": [[0]]},
    {"grid": [[3, 2], [1, 0]]},
    {"grid": [[0, 1], [2, 3]]},
    {"grid": [[0, 3], [2, 1]]},
    {"grid": [[0, 2], [3, 1]]},
    {"grid": [[8, 0, 1], [2, 3, 4], [5, 6, 7]]},
    {"grid": [[0, 1, 2], [3, 4, 5], [6, 7, 8]]},
    {"grid": [[0, 1, 2], [8, 7, 3], [6, 5, 4]]},
    {"grid": [[0, 8, 7], [1, 6, 5], [2, 3, 4]]},
    {"grid": [[4, 8, 0], [7, 3, 6], [1, 5, 2]]},
    {"grid": [[0, 5, 6], [7, 1, 8], [3, 4, 2]]},
    {"grid": [[1, 5, 8], [0, 6, 4], [7, 2, 3]]},
    {"grid": [[3, 1, 2], [8, 7, 0], [6, 5, 4]]},
    {"grid": [[0, 7, 1], [6, 8, 5], [2, 4, 3]]},
    {"grid": [[0, 1, 15, 14], [13, 2, 3, 12], [11, 10, 4, 5], [9, 8, 7, 6]]},
    {"grid": [[0, 12, 13, 14], [1, 15, 8, 7], [2, 11, 9, 6], [3, 4, 10, 5]]},
    {"grid": [[0, 9, 4, 5], [1, 10, 3, 6], [2, 11, 12, 7], [14, 13, 15, 8]]},
    {"grid": [[0, 11, 6, 7], [1, 12, 5, 8], [2, 3, 4, 9], [14, 13, 15, 10]]},
    {"grid": [[5, 4, 3, 2], [12, 13, 14, 1], [9, 8, 7, 0], [10, 11, 15, 6]]},
    {"grid": [[r * LIMIT + c for c in range(LIMIT)] for r in range(LIMIT)]},
    {"grid": [[LIMIT * LIMIT - 1 - r * LIMIT - c for c in range(LIMIT)] for r in range(LIMIT)]},
]

INVALID = [
    {"grid": []},
    {"grid": [[]]},
    {"grid": [[1]]},
    {"grid": [[0, 1]]},
    {"grid": [[0, 1], [2]]},
    {"grid": [[0, 1], [2, 2]]},
    {"grid": [[0, 1], [2, 4]]},
    {"grid": [[-1, 1], [2, 0]]},
    {"grid": [[0, 1], [2, 3], [4, 5]]},
    {"grid": [[False, 1], [2, 3]]},
    {"grid": [[0.0, 1], [2, 3]]},
    {"grid": [["0", 1], [2, 3]]},
    {"grid": ["01", "23"]},
    {"grid": None},
    {"grid": [[r * (LIMIT + 1) + c for c in range(LIMIT + 1)] for r in range(LIMIT + 1)]},
]


def validate(grid: list[list[int]]) -> None:
    if type(grid) is not list:
        raise ValueError("grid must be a list of rows")
    n = len(grid)
    if not 1 <= n <= LIMIT:
        raise ValueError(f"there must be 1 to {LIMIT} rows")
    seen = set()
    for row in grid:
        if type(row) is not list or len(row) != n:
            raise ValueError("there must be as many columns as rows")
        for height in row:
            if type(height) is not int or not 0 <= height < n * n:
                raise ValueError("each height must be a whole number from 0 to n * n - 1")
            if height in seen:
                raise ValueError("all heights must be different")
            seen.add(height)


def tiny() -> Iterator[dict]:
    for a, b, c, d in permutations(range(4)):
        yield {"grid": [[a, b], [c, d]]}
    # a 3 x 3 grid with the border in every direction and order
    for number, border in enumerate(permutations(range(8), 8)):
        if number % 997 == 0:
            a, b, c, d, e, f, g, h = border
            yield {"grid": [[a, b, c], [h, 8, d], [g, f, e]]}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(LIMIT * size))
    if size < 1:
        n = rng.randint(max(1, n // 2), n + 1)
    shape = rng.choice(
        ["random", "random", "rising", "rising", "basin", "winding", "winding", "wall", "far", "bumps", "ridges"]
    )
    cells = [(r, c) for r in range(n) for c in range(n)]
    values = [[rng.random() for _ in range(n)] for _ in range(n)]
    if shape == "rising":  # the water creeps from the start to the goal
        noise = rng.choice([0, 0.5, 5])
        a, b = rng.choice([(1, 1), (n, 1), (1, n), (1, 0), (0, 1)])
        values = [[a * r + b * c + noise * values[r][c] for c in range(n)] for r in range(n)]
    elif shape == "basin":  # low in the middle, or high
        sign = rng.choice([-1, 1])
        values = [[sign * (abs(r - n / 2) + abs(c - n / 2)) + 3 * values[r][c] for c in range(n)] for r in range(n)]
    elif shape == "winding":
        path = _winding(n, rng.random() < 0.5)
        mood = rng.choice(["rising", "falling", "any"])
        for i, (r, c) in enumerate(path):
            values[r][c] = -1 + {"rising": i, "falling": len(path) - i, "any": rng.random() * n}[mood] / (n * n)
        r, c = rng.choice(path)
        values[r][c] = rng.choice([values[r][c], 0.5])
    elif shape == "wall":  # two halves, with one low gap in the high wall between
        at = n // 2
        gap = rng.randrange(n)
        for r in range(n):
            values[r][at] += 5 if r != gap else -1
    elif shape == "far":  # everything is low, except for one of the corners
        r, c = rng.choice([(0, 0), (n - 1, n - 1)])
        values[r][c] = rng.choice([2, 0.9])
    elif shape == "bumps":
        for r, c in cells:
            values[r][c] += 2 if (r + c) % 2 and rng.random() < 0.8 else 0
    elif shape == "ridges":
        step = rng.choice([2, 3])
        for r, c in cells:
            if (r - c) % (2 * step) == step and rng.random() < 0.9:
                values[r][c] += 3
    return {"grid": _ranked(values)}
