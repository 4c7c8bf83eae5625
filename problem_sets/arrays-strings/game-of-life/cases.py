import itertools
import random
from collections.abc import Iterator

LIMIT = 25


def _board(*rows: str) -> dict:
    return {"board": [[int(cell == "#") for cell in row] for row in rows]}


EXAMPLES = [
    (_board("....", ".###", "...."), [[0, 0, 1, 0], [0, 0, 1, 0], [0, 0, 1, 0]]),
    (_board("##.#", "#...", ".#.#"), [[1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]),
    (_board("###"), [[0, 1, 0]]),
]

EDGES = [
    _board("."),
    _board("#"),
    _board("##"),
    _board("#", "#"),
    _board("#", "#", "#", "#"),
    _board("####"),
    _board("##", "##"),
    _board("##", "#."),
    _board("###", "###", "###"),
    _board("###", "#.#", "###"),
    _board("#.#", "...", "#.#"),
    _board("#.#", "...", "#.."),
    _board(".#.", "#.#", "..."),
    _board(".#.", "###", ".#."),
    _board("..#", "#.#", ".##"),
    _board("#....", ".....", "....#", "...##"),
    _board("#...#", ".....", ".....", "#...#"),
    _board("#####", ".....", ".....", "#####"),
    _board("#..#", "#..#", "#..#"),
    _board("...##", "...##", "....."),
    _board(".##.", "#..#", ".##."),
    _board("...", ".##", ".##", "..."),
    _board(*["#" * LIMIT] * LIMIT),
    _board(*["." * LIMIT] * LIMIT),
    _board("#" * LIMIT),
    _board(*["#"] * LIMIT),
]

INVALID = [
    {"board": []},
    {"board": [[]]},
    {"board": [[0, 1], [1]]},
    {"board": [[0], [1, 1]]},
    {"board": [[0]] * (LIMIT + 1)},
    {"board": [[0] * (LIMIT + 1)]},
    {"board": [[2]]},
    {"board": [[-1]]},
    {"board": [[True]]},
    {"board": [[1.0]]},
    {"board": [["1"]]},
    {"board": [[None]]},
    {"board": ["#."]},
    {"board": [1]},
]


def validate(board: list[list[int]]) -> None:
    if type(board) is not list or not 1 <= len(board) <= LIMIT:
        raise ValueError(f"board must be a list of 1 to {LIMIT} rows")
    for row in board:
        if type(row) is not list or not 1 <= len(row) <= LIMIT:
            raise ValueError(f"every row must be a list of 1 to {LIMIT} cells")
        if len(row) != len(board[0]):
            raise ValueError("all rows must have the same length")
        for cell in row:
            if type(cell) is not int or cell not in (0, 1):
                raise ValueError("every cell must be 0 or 1")


def tiny() -> Iterator[dict]:
    """All boards of 2 x 2 and of 2 x 3 cells, then the middle of 3 x 3 with each number of neighbours."""
    for m, n in ((2, 2), (2, 3)):
        for cells in itertools.product((0, 1), repeat=m * n):
            yield {"board": [list(cells[r * n : (r + 1) * n]) for r in range(m)]}
    for count in range(9):
        for middle in (0, 1):
            for ring in ([1] * count + [0] * (8 - count), [0] * (8 - count) + [1] * count):
                yield {"board": [ring[:3], [ring[3], middle, ring[4]], ring[5:]]}


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["sparse", "even", "even", "dense", "full", "rows", "border", "patterns"])
    m = n = LIMIT
    if size < 1.0:
        m, n = (rng.randint(1, 3 + round((LIMIT - 3) * size)) for _ in range(2))
    share = {"sparse": 0.15, "even": rng.choice([0.3, 0.4, 0.5]), "dense": 0.75}.get(shape, 0.0)
    board = [[int(rng.random() < share) for _ in range(n)] for _ in range(m)]
    if shape == "full":  # all alive but a few
        board = [[1] * n for _ in range(m)]
        for _ in range(rng.randint(0, max(m, n))):
            board[rng.randrange(m)][rng.randrange(n)] = 0
    elif shape == "rows":  # lines, some of which are cut
        for r in range(rng.randrange(2), m, rng.randint(2, 3)):
            board[r] = [int(rng.random() < 0.9) for _ in range(n)]
        if rng.random() < 0.5 and (m == n or size < 1.0):
            board = [list(column) for column in zip(*board)]
    elif shape == "border":  # life at the rim only, where a world that wraps around would differ
        for r in range(m):
            for c in range(n):
                if r in (0, m - 1) or c in (0, n - 1):
                    board[r][c] = int(rng.random() < 0.6)
    elif shape == "patterns":  # small figures that stay, blink or travel
        figures = ["## ##", "### #.. .#.", "### ... ...", ".## #.. .#.", ".##. #..# .##.", ".### ###. ...."]
        for _ in range(1 + m * n // 30):
            figure = [[int(cell == "#") for cell in line] for line in rng.choice(figures).split()]
            top, left = rng.randrange(m), rng.randrange(n)
            for i, line in enumerate(figure):
                for j, cell in enumerate(line):
                    if top + i < m and left + j < n:
                        board[top + i][left + j] = cell
    return {"board": board}
