import random
from collections.abc import Iterator

LIMIT = 50


def _rows(*rows: str) -> dict:
    return {"grid": [[int(cell) for cell in row] for row in rows]}


EXAMPLES = [
    (_rows("1100", "0101", "0011", "1001"), 4),
    (_rows("01010", "11011", "00100", "11011"), 3),
    (_rows("000"), 0),
]

EDGES = [
    _rows("0"),
    _rows("1"),
    _rows("01"),
    _rows("1", "1"),
    _rows("101"),
    _rows("1", "0", "1"),
    _rows("10", "01"),
    _rows("01", "10"),
    _rows("11", "11"),
    _rows("101", "111"),
    _rows("001", "011"),
    _rows("1001"),
    _rows("111", "000", "111"),
    _rows("111", "000", "110"),
    _rows("110", "000", "111"),
    _rows("101", "101", "101"),
    _rows("010", "000", "010"),
    _rows("11", "11", "00", "10"),
    _rows("10", "00", "11", "11"),
    _rows("0011", "0010", "1110"),
    _rows("111", "101", "111"),
    _rows("11111", "10001", "10101", "10001", "11111"),
    _rows("1" * LIMIT),
    _rows(*["1"] * LIMIT),
    _rows("10" * (LIMIT // 2), "01" * (LIMIT // 2)),
    _rows(*["1" * LIMIT] * LIMIT),
    _rows(*["0" * LIMIT] * LIMIT),
]

INVALID = [
    {"grid": []},
    {"grid": [[]]},
    {"grid": [[1, 0], [1]]},
    {"grid": [[-1]]},
    {"grid": [[2]]},
    {"grid": [[True, 0]]},
    {"grid": [[1.0]]},
    {"grid": [["1"]]},
    {"grid": ["10", "01"]},
    {"grid": [[0] * (LIMIT + 1)]},
    {"grid": [[0] for _ in range(LIMIT + 1)]},
    {"grid": None},
    {"grid": [[1], None]},
]


def validate(grid: list[list[int]]) -> None:
    if type(grid) is not list:
        raise ValueError("grid must be a list of rows")
    if not 1 <= len(grid) <= LIMIT:
        raise ValueError(f"there must be 1 to {LIMIT} rows")
    for row in grid:
        if type(row) is not list:
            raise ValueError("each row must be a list")
        if not 1 <= len(row) <= LIMIT:
            raise ValueError(f"each row must have 1 to {LIMIT} cells")
        if len(row) != len(grid[0]):
            raise ValueError("all rows must have the same length")
        for cell in row:
            if type(cell) is not int or cell not in (0, 1):
                raise ValueError("each cell must be 0 or 1")


def tiny() -> Iterator[dict]:
    for m, n in ((2, 3), (3, 2), (3, 3)):
        for bits in range(2 ** (m * n)):
            yield {"grid": [[bits >> (r * n + c) & 1 for c in range(n)] for r in range(m)]}


def _spiral(m: int, n: int) -> list[list[int]]:
    grid = [[0] * n for _ in range(m)]
    r, c, dr, dc, turns = 0, 0, 0, 1, 0
    grid[0][0] = 1
    while turns < 2:
        y, x = r + dr, c + dc
        beyond = 0 <= y + dr < m and 0 <= x + dc < n and grid[y + dr][x + dc]
        if 0 <= y < m and 0 <= x < n and not grid[y][x] and not beyond:
            r, c, turns = y, x, 0
            grid[r][c] = 1
        else:
            dr, dc, turns = dc, -dr, turns + 1
    return grid


def generate(rng: random.Random, size: float) -> dict:
    side = max(1, round(LIMIT * size))
    m, n = (
        (side, side)
        if size == 1
        else (rng.randint(max(1, side // 2), side + 1), rng.randint(max(1, side // 3), side + 1))
    )
    m, n = min(m, LIMIT), min(n, LIMIT)
    if rng.random() < 0.5:
        m, n = n, m
    shape = rng.choice(
        [
            "noise",
            "noise",
            "noise",
            "lakes",
            "lakes",
            "snake",
            "spiral",
            "rings",
            "checker",
            "blocks",
            "border",
            "stairs",
        ]
    )
    grid = [[0] * n for _ in range(m)]
    if shape in ("noise", "lakes"):
        density = rng.choice([0.3, 0.5, 0.6]) if shape == "noise" else rng.choice([0.75, 0.95])
        grid = [[int(rng.random() < density) for _ in range(n)] for _ in range(m)]
    elif shape == "snake":
        for r in range(m):
            if r % 2 == 0:
                grid[r] = [1] * n
            else:
                grid[r][0 if r % 4 == 3 else -1] = 1
    elif shape == "spiral":
        grid = _spiral(m, n)
    elif shape == "rings":
        grid = [[1 - min(r, c, m - 1 - r, n - 1 - c) % 2 for c in range(n)] for r in range(m)]
    elif shape == "checker":
        grid = [[(r + c) % 2 for c in range(n)] for r in range(m)]
        for _ in range(m * n // 15):
            grid[rng.randrange(m)][rng.randrange(n)] = 1
    elif shape == "blocks":  # rectangles of many sizes
        for _ in range(rng.randint(2, 3 + m * n // 60)):
            top, left = rng.randrange(m), rng.randrange(n)
            for r in range(top, min(m, top + rng.randint(1, 8))):
                for c in range(left, min(n, left + rng.randint(1, 8))):
                    grid[r][c] = 1
    elif shape == "border":  # land only along the four borders, with gaps: the place where an index wraps around
        for r in range(m):
            for c in range(n):
                if r in (0, m - 1) or c in (0, n - 1):
                    grid[r][c] = int(rng.random() < 0.8)
    else:
        step = rng.choice([3, 4])
        grid = [[int((r + c) % step < 2 and rng.random() < 0.95) for c in range(n)] for r in range(m)]
    if rng.random() < 0.5:
        grid = grid[::-1]
    if rng.random() < 0.5:
        grid = [row[::-1] for row in grid]
    return {"grid": grid}
