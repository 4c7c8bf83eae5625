import random
from collections.abc import Iterator
from itertools import product

LIMIT = 250
EMPTY = 2**31 - 1
WALL, GATE = -1, 0


def _rows(*rows: str) -> dict:
    """# is a wall, G a gate, . an empty room."""
    return {"rooms": [[{"#": WALL, "G": GATE, ".": EMPTY}[cell] for cell in row] for row in rows]}


EXAMPLES = [
    (_rows(".#G", "...", "G#."), [[2, -1, 0], [1, 2, 1], [0, -1, 2]]),
    (_rows("G.#."), [[0, 1, -1, EMPTY]]),
    (_rows("G...", "###.", "...G"), [[0, 1, 2, 2], [-1, -1, -1, 1], [3, 2, 1, 0]]),
]

EDGES = [
    _rows("."),
    _rows("#"),
    _rows("G"),
    _rows("G."),
    _rows(".", "G"),
    _rows("#."),
    _rows("..", ".."),
    _rows("##", "##"),
    _rows("GG", "GG"),
    _rows("G#."),
    _rows("G...."),
    _rows("....G"),
    _rows("G...G"),
    _rows("G", ".", ".", "#", ".", "G"),
    _rows("G.", ".#"),
    _rows("G#", "#."),
    _rows("#.#", ".G.", "#.#"),
    _rows("...", ".G.", "..."),
    _rows("G..", "##.", "..."),
    _rows("...", ".##", "..G"),
    _rows("G#...", ".#.#.", "...#."),
    _rows("#####", "#...#", "#.G.#", "#...#", "#####"),
    _rows("G....", "####.", ".....", ".####", "....."),
    _rows("....G", ".####", ".....", "####.", "....."),
    _rows("G..#..G", ".#.#.#.", ".#...#.", ".#####.", "......."),
    _rows("G" + "." * (LIMIT - 1)),
    _rows(*"." * (LIMIT - 1), "G"),
]

INVALID = [
    {"rooms": []},
    {"rooms": [[]]},
    {"rooms": [[0, -1], [0]]},
    {"rooms": [[1]]},
    {"rooms": [[-2]]},
    {"rooms": [[EMPTY - 1]]},
    {"rooms": [[EMPTY + 1]]},
    {"rooms": [[False, 0]]},
    {"rooms": [[0.0]]},
    {"rooms": [["0"]]},
    {"rooms": ["G.", ".G"]},
    {"rooms": [[0] * (LIMIT + 1)]},
    {"rooms": [[0] for _ in range(LIMIT + 1)]},
    {"rooms": None},
    {"rooms": [[0], None]},
]


def validate(rooms: list[list[int]]) -> None:
    if type(rooms) is not list:
        raise ValueError("rooms must be a list of rows")
    if not 1 <= len(rooms) <= LIMIT:
        raise ValueError(f"there must be 1 to {LIMIT} rows")
    for row in rooms:
        if type(row) is not list:
            raise ValueError("each row must be a list")
        if not 1 <= len(row) <= LIMIT:
            raise ValueError(f"each row must have 1 to {LIMIT} cells")
        if len(row) != len(rooms[0]):
            raise ValueError("all rows must have the same length")
        for cell in row:
            if type(cell) is not int or cell not in (WALL, GATE, EMPTY):
                raise ValueError(f"each cell must be {WALL}, {GATE} or {EMPTY}")


def tiny() -> Iterator[dict]:
    for cells in product(".G#", repeat=4):
        yield _rows("".join(cells[:2]), "".join(cells[2:]))
    for cells in product(".G#", repeat=6):
        if cells.count(".") > 2:
            yield _rows("".join(cells[:3]), "".join(cells[3:]))


def _spiral(m: int, n: int) -> list[list[int]]:
    """One corridor that winds inwards, between walls."""
    plan = [[WALL] * n for _ in range(m)]
    r, c, dr, dc, turns = 0, 0, 0, 1, 0
    plan[0][0] = EMPTY
    while turns < 2:
        y, x = r + dr, c + dc
        beyond = 0 <= y + dr < m and 0 <= x + dc < n and plan[y + dr][x + dc] == EMPTY
        if 0 <= y < m and 0 <= x < n and plan[y][x] == WALL and not beyond:
            r, c, turns = y, x, 0
            plan[r][c] = EMPTY
        else:
            dr, dc, turns = dc, -dr, turns + 1
    return plan


def _plan(rng: random.Random, m: int, n: int, shape: str) -> list[list[int]]:
    plan = [[EMPTY] * n for _ in range(m)]
    if shape == "noise":
        walls = rng.choice([0.05, 0.25, 0.35, 0.45])
        return [[WALL if rng.random() < walls else EMPTY for _ in range(n)] for _ in range(m)]
    if shape == "spiral":
        return _spiral(m, n)
    if shape == "snake":
        width = rng.choice([2, 2, 4])
        for number, r in enumerate(range(width - 1, m, width)):
            plan[r] = [WALL] * n
            plan[r][-1 if number % 2 == 0 else 0] = EMPTY
    elif shape == "chambers":  # square rooms with a few doors
        width = rng.choice([3, 5, 9])
        for r in range(m):
            for c in range(n):
                if (r % width == 0 or c % width == 0) and rng.random() < 0.93:
                    plan[r][c] = WALL
    elif shape == "fence":  # long walls with one gap each, on alternating sides or anywhere
        for r in range(1, m, rng.choice([3, 10])):
            plan[r] = [WALL] * n
            plan[r][rng.randrange(n)] = EMPTY
    return plan


def generate(rng: random.Random, size: float) -> dict:
    side = max(1, round(LIMIT * size**1.3))
    m = n = side
    if size < 1:
        m, n = rng.randint((side + 1) // 2, side + 1), rng.randint((side + 1) // 3, side + 1)
    elif rng.random() < 0.5:
        m = rng.randint(20, 60)
    m, n = max(1, m), max(1, n)
    if rng.random() < 0.5:
        m, n = n, m
    shape = rng.choice(["open", "open", "noise", "noise", "spiral", "snake", "chambers", "fence"])
    plan = _plan(rng, m, n, shape)
    rooms = [(r, c) for r in range(m) for c in range(n) if plan[r][c] == EMPTY]
    where = rng.choice(["first", "last", "one", "one", "two", "some", "many", "none"])
    if size == 1 and where == "none":
        where = "two"
    gates = {
        "first": rooms[:1],
        "last": rooms[-1:],
        "one": rng.sample(rooms, min(1, len(rooms))),
        "two": rng.sample(rooms, min(2, len(rooms))),
        "some": rng.sample(rooms, min(9, len(rooms) // 4)),
        "many": rng.sample(rooms, len(rooms) // 3),
        "none": [],
    }[where]
    for r, c in gates:
        plan[r][c] = GATE
    if rng.random() < 0.5:
        plan = plan[::-1]
    if rng.random() < 0.5:
        plan = [row[::-1] for row in plan]
    return {"rooms": plan}
