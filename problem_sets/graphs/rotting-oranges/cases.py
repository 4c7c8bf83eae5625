import random
from collections.abc import Iterator
from itertools import product

LIMIT = 10


def _rows(*rows: str) -> dict:
    return {"grid": [[int(cell) for cell in row] for row in rows]}


EXAMPLES = [
    (_rows("2110", "0101", "1122"), 2),
    (_rows("1102", "1201", "0010"), -1),
    (_rows("111", "112", "101"), 3),
    (_rows("020"), 0),
]

EDGES = [
    _rows("0"),
    _rows("1"),
    _rows("2"),
    _rows("12"),
    _rows("21"),
    _rows("1", "2"),
    _rows("2", "1"),
    _rows("10"),
    _rows("00", "00"),
    _rows("11", "11"),
    _rows("22", "22"),
    _rows("201"),
    _rows("2101"),
    _rows("20", "01"),
    _rows("2111111111"),
    _rows("1111111112"),
    _rows("2111111112"),
    _rows("1112111111"),
    _rows(*"1111121111"),
    _rows("211", "011", "110"),
    _rows("111", "121", "111"),
    _rows("101", "020", "101"),
    _rows("211", "001", "111"),
    _rows("112", "100", "111"),
    _rows("2111", "1001", "1001", "1112"),
    _rows("21111", "00001", "11111", "10000", "11111"),
    _rows("1" * 10, *["1" * 10] * 8, "1" * 9 + "2"),
    _rows(
        "2" + "1" * 9,
        "0" * 9 + "1",
        "1" * 10,
        "1" + "0" * 9,
        "1" * 10,
        "0" * 9 + "1",
        "1" * 10,
        "1" + "0" * 9,
        "1" * 10,
        "0" * 10,
    ),
    _rows(*["2" * 10] * 10),
]

INVALID = [
    {"grid": []},
    {"grid": [[]]},
    {"grid": [[1, 2], [1]]},
    {"grid": [[-1]]},
    {"grid": [[3]]},
    {"grid": [[True, 0]]},
    {"grid": [[1.0]]},
    {"grid": [["1"]]},
    {"grid": ["12", "21"]},
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
            if type(cell) is not int or cell not in (0, 1, 2):
                raise ValueError("each cell must be 0, 1 or 2")


def tiny() -> Iterator[dict]:
    for cells in product((0, 1, 2), repeat=4):
        yield {"grid": [[*cells[:2]], [*cells[2:]]]}
    for cells in product((1, 2, 0), repeat=6):
        if cells.count(1) > 2:
            yield {"grid": [[*cells[:3]], [*cells[3:]]]}


def _snake(m: int, n: int) -> list[list[int]]:
    grid = [[1] * n for _ in range(m)]
    for r in range(1, m, 2):
        grid[r] = [0] * n
        grid[r][-1 if r % 4 == 1 else 0] = 1
    return grid


def generate(rng: random.Random, size: float) -> dict:
    side = max(1, round(LIMIT * size**0.6))
    m, n = (side, side) if size == 1 else (rng.randint(max(1, side // 2), side), rng.randint(max(1, side // 2), side))
    shape = rng.choice(["noise", "noise", "sparse", "full", "full", "snake", "snake", "walls", "diagonal", "rings"])
    grid = [[1] * n for _ in range(m)]
    if shape in ("noise", "sparse"):
        empty = rng.choice([0.1, 0.25, 0.4]) if shape == "noise" else 0.6
        grid = [[0 if rng.random() < empty else 1 for _ in range(n)] for _ in range(m)]
    elif shape == "snake":
        grid = _snake(m, n)
    elif shape == "walls":  # chambers, some of them shut
        for r in range(rng.randint(1, 3), m, 3):
            grid[r] = [0] * n
            if rng.random() < 0.7:
                grid[r][rng.randrange(n)] = 1
    elif shape == "diagonal":
        step = rng.choice([3, 4])
        grid = [[1 if (r - c) % step < 2 else 0 for c in range(n)] for r in range(m)]
    elif shape == "rings":
        grid = [[1 - min(r, c, m - 1 - r, n - 1 - c) % 2 for c in range(n)] for r in range(m)]
    starts = rng.choice([1, 1, 1, 2, 2, 3, m * n // 5, 0])
    for _ in range(starts):
        where = rng.choice(["anywhere", "corner", "last row"])
        r = rng.randrange(m) if where == "anywhere" else (0 if where == "corner" else m - 1)
        c = 0 if where == "corner" else rng.randrange(n)
        grid[r][c] = 2
    if rng.random() < 0.5:
        grid = grid[::-1]
    if rng.random() < 0.5:
        grid = [row[::-1] for row in grid]
    if rng.random() < 0.5:
        grid = [[row[c] for row in grid] for c in range(n)]
    return {"grid": grid}
