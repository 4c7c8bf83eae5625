import random
from collections.abc import Iterator

LIMIT = 300
BLOCK = 94


def _rows(*rows: str) -> dict:
    return {"grid": [list(row) for row in rows]}


EXAMPLES = [
    (_rows("10011", "11001", "00100", "01101"), 4),
    (_rows("0110", "1001", "0110"), 4),
    (_rows("111", "101", "111"), 1),
]

EDGES = [
    _rows("0"),
    _rows("1"),
    _rows("01"),
    _rows("1", "1"),
    _rows("10101"),
    _rows("1", "0", "1", "1"),
    _rows("10", "01"),
    _rows("01", "10"),
    _rows("101", "111"),
    _rows("001", "001", "111"),
    _rows("100", "000", "001"),
    _rows("101", "000", "101"),
    _rows("1001"),
    _rows("010", "000", "010"),
    _rows("11111", "10001", "10101", "10001", "11111"),
    _rows("10111", "10101", "11101"),
    _rows("0000", "0000"),
    _rows("1111", "1111"),
    _rows("0001", "0111", "0100", "1100"),
    _rows("1" * LIMIT),
    {"grid": [["1"] for _ in range(LIMIT)]},
    _rows("10" * (LIMIT // 2)),
    {"grid": [["01"[r % 2]] for r in range(LIMIT)]},
]

INVALID = [
    {"grid": []},
    {"grid": [[]]},
    {"grid": [["1", "0"], ["1"]]},
    {"grid": [["1", "2"]]},
    {"grid": [[1, 0]]},
    {"grid": [["1", ""]]},
    {"grid": ["101", "010"]},
    {"grid": [["1"] * (LIMIT + 1)]},
    {"grid": [["0"] for _ in range(LIMIT + 1)]},
    {"grid": "1"},
    {"grid": [["1"], None]},
]


def validate(grid: list[list[str]]) -> None:
    if type(grid) is not list:
        raise ValueError("grid must be a list of rows")
    if not 1 <= len(grid) <= LIMIT:
        raise ValueError(f"the grid must have 1 to {LIMIT} rows")
    for row in grid:
        if type(row) is not list:
            raise ValueError("each row must be a list")
        if not 1 <= len(row) <= LIMIT:
            raise ValueError(f"each row must have 1 to {LIMIT} cells")
        if len(row) != len(grid[0]):
            raise ValueError("all rows must have the same length")
        for cell in row:
            if type(cell) is not str or cell not in ("0", "1"):
                raise ValueError('each cell must be "0" or "1"')


def tiny() -> Iterator[dict]:
    for m, n in ((1, 3), (2, 2), (2, 3), (3, 2), (3, 3)):
        for bits in range(2 ** (m * n)):
            yield {"grid": [[str(bits >> (r * n + c) & 1) for c in range(n)] for r in range(m)]}


def _spiral(m: int, n: int, gap: int) -> list[list[str]]:
    grid = [["0"] * n for _ in range(m)]
    top, left, bottom, right = 0, 0, m - 1, n - 1
    entry = 0
    while top <= bottom and left <= right:
        for c in range(entry, right + 1):
            grid[top][c] = "1"
        for r in range(top, bottom + 1):
            grid[r][right] = "1"
        if bottom > top:
            for c in range(left, right + 1):
                grid[bottom][c] = "1"
        if right > left:
            for r in range(min(top + gap, bottom), bottom + 1):
                grid[r][left] = "1"
        entry = left
        top, left, bottom, right = top + gap, left + gap, bottom - gap, right - gap
    return grid


def _cut(grid: list[list[str]], rng: random.Random) -> None:
    """Rows and columns of water that turn one large picture into several."""
    m, n = len(grid), len(grid[0])
    row = rng.randint(BLOCK // 2, BLOCK)
    while row < m:
        grid[row] = ["0"] * n
        row += rng.randint(BLOCK * 3 // 4, BLOCK) + 1
    column = rng.randint(BLOCK // 2, BLOCK)
    while column < n:
        for line in grid:
            line[column] = "0"
        column += rng.randint(BLOCK * 3 // 4, BLOCK) + 1


def generate(rng: random.Random, size: float) -> dict:
    side = max(1, round(LIMIT * size**1.5))
    m = n = side
    if size < 1 and side > 1:
        m, n = rng.randint((side + 1) // 2, side), rng.randint(1, side)
        if rng.random() < 0.5:
            m, n = n, m
    shape = rng.choice(["noise", "noise", "noise", "checker", "land", "dots", "snake", "spiral", "spiral", "rings", "combs", "stairs", "border"])
    grid = [["0"] * n for _ in range(m)]
    if shape == "noise":
        density = rng.choice([0.2, 0.45, 0.55, 0.6, 0.7, 0.9])
        grid = [["1" if rng.random() < density else "0" for _ in range(n)] for _ in range(m)]
    elif shape == "checker":
        odd = rng.randrange(2)
        grid = [["1" if (r + c) % 2 == odd else "0" for c in range(n)] for r in range(m)]
        for _ in range(rng.randrange(1 + m * n // 20)):
            grid[rng.randrange(m)][rng.randrange(n)] = rng.choice("01")
    elif shape == "land":
        grid = [["1"] * n for _ in range(m)]
    elif shape == "dots":
        for _ in range(1 + m * n // 50):
            grid[rng.randrange(m)][rng.randrange(n)] = "1"
    elif shape == "snake":
        for r in range(m):
            if r % 2 == 0:
                grid[r] = ["1"] * n
            else:
                grid[r][0 if r % 4 == 3 else -1] = "1"
    elif shape == "spiral":
        grid = _spiral(m, n, rng.choice([2, 2, 3, 5]))
    elif shape == "rings":
        gap = rng.choice([2, 3])
        for r in range(m):
            for c in range(n):
                if min(r, c, m - 1 - r, n - 1 - c) % gap == 0:
                    grid[r][c] = "1"
    elif shape == "combs":
        # teeth that hang together only at one end
        for r in range(m):
            for c in range(0, n, 2):
                grid[r][c] = "1"
        for r in range(0, m, rng.choice([4, 7, 50])):
            grid[m - 1 - r] = ["1"] * n
            if m - 2 - r >= 0:
                grid[m - 2 - r] = ["0" if rng.random() < 0.5 else x for x in grid[m - 2 - r]]
    elif shape == "stairs":
        step = rng.choice([3, 4, 6])
        for r in range(m):
            for c in range(n):
                if (r + c) % step in (0, 1) and rng.random() < 0.97:
                    grid[r][c] = "1"
    else:
        # land only along the four borders, with gaps: the place where an index wraps around
        for r in range(m):
            for c in range(n):
                if r in (0, m - 1) or c in (0, n - 1):
                    grid[r][c] = "1" if rng.random() < 0.7 else "0"
    if shape in ("snake", "spiral", "rings", "combs", "stairs", "border"):
        if rng.random() < 0.5:
            grid = grid[::-1]
        if rng.random() < 0.5:
            grid = [row[::-1] for row in grid]
        if rng.random() < 0.5 and m == n:
            grid = [list(row) for row in zip(*grid)]
    if shape not in ("checker", "dots") and m * n > BLOCK * BLOCK and rng.random() < 0.5:
        _cut(grid, rng)
    return {"grid": grid}
