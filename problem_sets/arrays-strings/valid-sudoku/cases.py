import random
from collections.abc import Iterator


def _board(*rows: str) -> dict:
    return {"board": [list(row.replace(" ", "")) for row in rows]}


_STUCK = _board(
    "123 456 78.",
    "... ... ...",
    "... ... ...",
    "... ... ..9",
    "... ... ...",
    "... ... ...",
    "... ... ...",
    "... ... ...",
    "... ... ...",
)
_FULL = _board(
    "964 218 573",
    "218 573 964",
    "573 964 218",
    "496 821 357",
    "821 357 496",
    "357 496 821",
    "649 182 735",
    "182 735 649",
    "735 649 182",
)

EXAMPLES = [
    (
        _board(
            "2.. .7. ..4",
            ".4. ..2 ...",
            "..9 4.. .1.",
            "... .3. .2.",
            "6.. ... ..9",
            ".2. .1. ...",
            ".8. ..4 7..",
            "... 2.. .9.",
            "4.. .6. ..8",
        ),
        True,
    ),
    (
        _board(
            "2.. .7. ..4",
            ".4. ..2 ...",
            "..9 4.. ...",
            "... .3. .2.",
            "6.. ... ..9",
            ".2. .1. ...",
            ".8. ..4 7..",
            "... 2.. .97",
            "4.. .6. ..8",
        ),
        False,
    ),
    (_STUCK, True),
]


def _marks(*marks: tuple[int, int, str]) -> dict:
    board = [["."] * 9 for _ in range(9)]
    for row, column, digit in marks:
        board[row][column] = digit
    return {"board": board}


EDGES = [
    _marks(),
    _FULL,
    _marks((0, 0, "1"), (0, 8, "1")),
    _marks((8, 0, "9"), (8, 8, "9")),
    _marks((0, 0, "9"), (8, 0, "9")),
    _marks((0, 8, "1"), (8, 8, "1")),
    _marks((0, 0, "5"), (2, 2, "5")),
    _marks((6, 8, "5"), (8, 6, "5")),
    _marks((6, 6, "5"), (8, 8, "5")),
    _marks((2, 2, "5"), (3, 3, "5")),
    _marks((4, 4, "5"), (0, 0, "5"), (8, 8, "5")),
    _marks((0, 1, "5"), (3, 0, "5")),
    _marks((0, 3, "7"), (3, 0, "7")),
    _marks((1, 7, "4"), (7, 1, "4"), (4, 4, "4")),
    _marks(
        (0, 0, "3"),
        (1, 3, "3"),
        (2, 6, "3"),
        (3, 1, "3"),
        (4, 4, "3"),
        (5, 7, "3"),
        (6, 2, "3"),
        (7, 5, "3"),
        (8, 8, "3"),
    ),
    _marks(*((4, column, str(column + 1)) for column in range(9))),
    _marks(*((row, 4, str(row + 1)) for row in range(9))),
    _marks(*((3 + i // 3, 3 + i % 3, str(i + 1)) for i in range(9))),
    _marks(*((i, i, "8") for i in range(9))),
    {"board": [["6"] * 9 for _ in range(9)]},
    {"board": [[str(1 + (row + column) % 9) for column in range(9)] for row in range(9)]},
]

INVALID = [
    {"board": []},
    {"board": [["."] * 9 for _ in range(8)]},
    {"board": [["."] * 9 for _ in range(10)]},
    {"board": [["."] * 8 for _ in range(9)]},
    {"board": [["."] * 9 for _ in range(8)] + [["."] * 10]},
    {"board": ["........."] * 9},
    {"board": "........."},
    {"board": [["0"] * 9 for _ in range(9)]},
    {"board": [["10"] + ["."] * 8] + [["."] * 9 for _ in range(8)]},
    {"board": [[""] + ["."] * 8] + [["."] * 9 for _ in range(8)]},
    {"board": [[1] + ["."] * 8] + [["."] * 9 for _ in range(8)]},
    {"board": [[None] + ["."] * 8] + [["."] * 9 for _ in range(8)]},
    {"board": [["x"] + ["."] * 8] + [["."] * 9 for _ in range(8)]},
]


def validate(board: list[list[str]]) -> None:
    if type(board) is not list or len(board) != 9:
        raise ValueError("board must be a list of 9 rows")
    for row in board:
        if type(row) is not list or len(row) != 9:
            raise ValueError("every row must be a list of 9 cells")
        for cell in row:
            if type(cell) is not str or len(cell) != 1 or cell not in ".123456789":
                raise ValueError("every cell must be a digit from '1' to '9' or '.'")


def tiny() -> Iterator[dict]:
    """Two equal digits: in each row, each column and each box, and then in no common group."""
    for i in range(9):
        digit = str(9 - i)
        yield _marks((i, i % 3, digit), (i, 8 - i // 3, digit))
        yield _marks((i % 3, i, digit), (8 - i // 3, i, digit))
        row, column = i // 3 * 3, i % 3 * 3
        yield _marks((row + i % 2, column + 2, digit), (row + 2, column + i // 2 % 2, digit))
        yield _marks((i, i % 3, digit), ((i + 3) % 9, i % 3 + 1, digit))
        yield _marks((i, 4, digit), ((i + 1) % 9, i % 3, digit))
        yield _marks((i, i, digit), (i, 8 - i, str(10 - int(digit))), (8 - i, i, digit))


def _solved(rng: random.Random) -> list[list[str]]:
    digits = rng.sample("123456789", 9)
    lines = []
    for _ in range(2):  # an order of the rows, and one of the columns, that keeps bands and stacks together
        lines.append([3 * band + i for band in rng.sample(range(3), 3) for i in rng.sample(range(3), 3)])
    board = [[digits[(3 * (r % 3) + r // 3 + c) % 9] for c in lines[1]] for r in lines[0]]
    return [list(column) for column in zip(*board)] if rng.random() < 0.5 else board


def _share(a: tuple[int, int], b: tuple[int, int]) -> list[str]:
    """The kinds of group that two cells have in common."""
    groups = []
    if a[0] == b[0]:
        groups.append("row")
    if a[1] == b[1]:
        groups.append("column")
    if (a[0] // 3, a[1] // 3) == (b[0] // 3, b[1] // 3):
        groups.append("box")
    return groups


def generate(rng: random.Random, size: float) -> dict:
    cells = [(row, column) for row in range(9) for column in range(9)]
    filled = 81 if size == 1.0 else min(81, 1 + round(80 * size) + rng.randrange(6))
    if rng.random() < 0.3:
        # digits thrown in wherever they fit: valid, and nearly always impossible to complete
        board = [["."] * 9 for _ in range(9)]
        for row, column in rng.sample(cells, filled):
            near = {board[r][c] for r, c in cells if _share((row, column), (r, c))}
            free = [digit for digit in "123456789" if digit not in near]
            if free:
                board[row][column] = rng.choice(free)
    else:
        board = _solved(rng)
        for row, column in rng.sample(cells, 81 - filled):
            board[row][column] = "."
    clash = rng.choice(["none", "none", "row", "column", "box", "row", "column", "box", "any"])
    if clash == "any":
        board[rng.randrange(9)][rng.randrange(9)] = rng.choice("123456789")
    elif clash != "none":
        # two equal digits that meet in this kind of group and in no other
        first, second = rng.choice([(a, b) for a in cells for b in cells if a < b and _share(a, b) == [clash]])
        digit = rng.choice("123456789")
        for row, column in cells:
            if board[row][column] == digit and (_share((row, column), first) or _share((row, column), second)):
                board[row][column] = "."
        for row, column in (first, second):
            board[row][column] = digit
    return {"board": board}
