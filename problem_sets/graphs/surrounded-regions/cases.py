import random
from collections.abc import Iterator

LIMIT = 200


def _rows(*rows: str) -> dict:
    return {"board": [list(row) for row in rows]}


EXAMPLES = [
    (
        _rows("XXXXX", "XOOXO", "XXOXO", "XOXXX", "XXXOX"),
        [list(row) for row in ("XXXXX", "XXXXO", "XXXXO", "XXXXX", "XXXOX")],
    ),
    (_rows("XOXX", "XOOX", "XXOX", "XOXX", "XXXX"), [list(row) for row in ("XOXX", "XOOX", "XXOX", "XXXX", "XXXX")]),
    (_rows("OXO"), [["O", "X", "O"]]),
]

EDGES = [
    _rows("X"),
    _rows("O"),
    _rows("OO", "OO"),
    _rows("XX", "XX"),
    _rows("O", "X", "O"),
    _rows("XXX", "XOX", "XXX"),
    _rows("OOO", "OOO", "OOO"),
    _rows("OXO", "XOX", "OXO"),
    _rows("XOX", "XOX", "XXX"),
    _rows("XXX", "XOX", "XOX"),
    _rows("XXX", "OOX", "XXX"),
    _rows("XXX", "XOO", "XXX"),
    _rows("XXXX", "XOOX", "XOOX", "XXXX"),
    _rows("XXXXX", "XOXOX", "XXOXX", "XOXOX", "XXXXX"),
    _rows("OOOOO", "OXXXO", "OXOXO", "OXXXO", "OOOOO"),
    _rows("XXXXX", "XOOOX", "XOXOX", "XOOOX", "XXXXX"),
    _rows("XXXXXX", "XOOOOX", "XOXXOX", "XXXXOX", "XXXXOX"),
    _rows("XXXXXX", "XOXOOX", "XOXOXX", "XOOOXX", "XXXXXX"),
    _rows("XXXXXX", "XOXOOX", "XOXOXO", "XOOOOO", "XXXXXX"),
    _rows("XXXXX", "XOOXX", "XOXOX", "XXOOX", "XXXXX", "XOXXX"),
    _rows("XXXXXXX", "XOOOOOX", "XOXXXXX", "XOOOOOX", "XXXXXOX", "XOOOOOX", "XOXXXXX"),
    _rows("XXXXXX", "XXXXOX", "XOXXOX", "XOOOOX", "XXXXXX"),
    _rows("O" * LIMIT),
    _rows(*["O"] * LIMIT),
]

INVALID = [
    {"board": []},
    {"board": [[]]},
    _rows("XO", "X"),
    _rows("XXO", "0XX"),
    _rows("XXo"),
    {"board": [["X", "XO"]]},
    {"board": [["X", ""]]},
    {"board": [[1, 0]]},
    {"board": ["XO", "OX"]},
    _rows("X" * (LIMIT + 1)),
    _rows(*["O"] * (LIMIT + 1)),
    {"board": "X"},
    {"board": [["X"], None]},
]


def validate(board: list[list[str]]) -> None:
    if type(board) is not list:
        raise ValueError("board must be a list of rows")
    if not 1 <= len(board) <= LIMIT:
        raise ValueError(f"the board must have 1 to {LIMIT} rows")
    for row in board:
        if type(row) is not list:
            raise ValueError("each row must be a list")
        if not 1 <= len(row) <= LIMIT:
            raise ValueError(f"each row must have 1 to {LIMIT} cells")
        if len(row) != len(board[0]):
            raise ValueError("all rows must have the same length")
        for cell in row:
            if type(cell) is not str or cell not in ("X", "O"):
                raise ValueError('each cell must be "X" or "O"')


def tiny() -> Iterator[dict]:
    # a frame of X with one hole; every picture inside
    for m, n in ((3, 4), (4, 3), (4, 4)):
        inside = [(r, c) for r in range(1, m - 1) for c in range(1, n - 1)]
        frame = [(r, c) for r in range(m) for c in range(n) if (r, c) not in inside]
        for bits in range(1, 2 ** len(inside)):
            for hole in frame:
                board = [["X"] * n for _ in range(m)]
                for i, (r, c) in enumerate([*inside, hole]):
                    if (bits | 1 << len(inside)) >> i & 1:
                        board[r][c] = "O"
                yield {"board": board}


def _spiral(board: list[list[str]], gap: int) -> None:
    """A corridor that winds inwards from the second row."""
    m, n = len(board), len(board[0])
    r, c, dr, dc = 1, 1, 0, 1
    board[r][c] = "O"
    turns = 0
    while turns < 2:
        ahead = [(r + dr * k, c + dc * k) for k in range(1, gap + 1)]
        y, x = ahead[0]
        if (
            0 < y < m - 1
            and 0 < x < n - 1
            and all(not (0 <= a < m and 0 <= b < n) or board[a][b] == "X" for a, b in ahead)
        ):
            r, c, turns = y, x, 0
            board[r][c] = "O"
        else:
            dr, dc, turns = dc, -dr, turns + 1


def _picture(rng: random.Random, m: int, n: int, shape: str) -> list[list[str]]:
    if shape == "noise" or m < 3 or n < 3:
        density = rng.choice([0.2, 0.4, 0.5, 0.6, 0.8])
        return [["O" if rng.random() < density else "X" for _ in range(n)] for _ in range(m)]
    board = [["X"] * n for _ in range(m)]
    if shape == "framed noise":  # open areas, few ways out
        density = rng.choice([0.55, 0.7, 0.9])
        for r in range(1, m - 1):
            for c in range(1, n - 1):
                board[r][c] = "O" if rng.random() < density else "X"
    elif shape == "frame":
        for r in range(1, m - 1):
            board[r][1 : n - 1] = ["O"] * (n - 2)
    elif shape == "spiral":
        _spiral(board, rng.choice([2, 2, 3]))
    elif shape == "snake":
        for r in range(1, m - 1):
            if r % 2:
                board[r][1 : n - 1] = ["O"] * (n - 2)
            else:
                board[r][1 if r % 4 else n - 2] = "O"
    elif shape == "rings":
        for r in range(m):
            for c in range(n):
                if min(r, c, m - 1 - r, n - 1 - c) % 2:
                    board[r][c] = "O"
    elif shape == "rooms":  # regions side by side, each of them open or shut
        width = rng.choice([3, 5, 12])
        for r in range(1, m - 1):
            for c in range(1, n - 1):
                if r % width and c % width:
                    board[r][c] = "O"
        for _ in range(m * n // (width * width)):
            board[rng.randrange(1, m - 1)][rng.randrange(1, n - 1)] = "O"
    else:  # slanting corridors: neighbours touch at sides and corners
        step = rng.choice([3, 4, 5])
        for r in range(1, m - 1):
            for c in range(1, n - 1):
                if (r + c) % step < 2 and rng.random() < 0.95:
                    board[r][c] = "O"
    for _ in range(rng.choice([0, 0, 1, 1, 2, 5])):  # holes in the frame
        side = rng.randrange(4)
        r = (0, m - 1, rng.randrange(m), rng.randrange(m))[side]
        c = (rng.randrange(n), rng.randrange(n), 0, n - 1)[side]
        board[r][c] = "O"
    return board


def generate(rng: random.Random, size: float) -> dict:
    side = max(1, round(LIMIT * size**1.3))
    m = n = side
    if size < 1:
        m, n = rng.randint((side + 1) // 2, side + 1), rng.randint((side + 1) // 3, side + 1)
    elif rng.random() < 0.3:
        m = rng.randint(20, 60)
    m, n = max(1, m), max(1, n)
    if rng.random() < 0.5:
        m, n = n, m
    shapes = ["noise", "framed noise", "frame", "spiral", "spiral", "snake", "rings", "rooms", "slanting"]
    board = _picture(rng, m, n, rng.choice(shapes))
    if rng.random() < 0.5:
        board = board[::-1]
    if rng.random() < 0.5:
        board = [row[::-1] for row in board]
    return {"board": board}
