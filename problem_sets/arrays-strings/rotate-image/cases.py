import itertools
import random

LIMIT = 20

EXAMPLES = [
    ({"matrix": [[3, 8], [-2, 6]]}, [[-2, 3], [6, 8]]),
    ({"matrix": [[1, 0, 2], [0, 5, 0], [4, 0, 3]]}, [[4, 0, 1], [0, 5, 0], [3, 0, 2]]),
    (
        {"matrix": [[10, 20, 30, 40], [11, 21, 31, 41], [12, 22, 32, 42], [13, 23, 33, 43]]},
        [[13, 12, 11, 10], [23, 22, 21, 20], [33, 32, 31, 30], [43, 42, 41, 40]],
    ),
]


def _count(n: int) -> list[list[int]]:
    return [[row * n + column + 1 for column in range(n)] for row in range(n)]


EDGES = [
    {"matrix": [[5]]},
    {"matrix": [[0]]},
    {"matrix": [[-1000, 1000], [0, 0]]},
    {"matrix": [[1, 1], [1, 1]]},
    {"matrix": [[0, 0, 0], [0, 0, 0], [0, 0, 1]]},
    {"matrix": [[1, 2, 3], [2, 4, 5], [3, 5, 6]]},
    {"matrix": [[1, 2, 1], [3, 4, 3], [5, 6, 5]]},
    {"matrix": [[1, 2, 3], [4, 5, 4], [3, 2, 1]]},
    *({"matrix": _count(n)} for n in range(2, LIMIT + 1)),
    {"matrix": [[-7] * LIMIT for _ in range(LIMIT)]},
    {"matrix": [[row * 50] * LIMIT for row in range(LIMIT)]},
]

INVALID = [
    {"matrix": []},
    {"matrix": [[]]},
    {"matrix": [[1, 2]]},
    {"matrix": [[1], [2]]},
    {"matrix": [[1, 2], [3]]},
    {"matrix": [[1, 2], [3, 4, 5]]},
    {"matrix": _count(LIMIT + 1)},
    {"matrix": [[1001]]},
    {"matrix": [[1, 2], [3, -1001]]},
    {"matrix": [[False]]},
    {"matrix": [[1.0]]},
    {"matrix": [["1"]]},
    {"matrix": [[None]]},
    {"matrix": [1]},
    {"matrix": [{"0": 1}]},
    {"matrix": "a"},
]


def validate(matrix: list[list[int]]) -> None:
    if type(matrix) is not list:
        raise ValueError("matrix must be a list of rows")
    if not 1 <= len(matrix) <= LIMIT:
        raise ValueError(f"matrix must have 1 to {LIMIT} rows")
    for row in matrix:
        if type(row) is not list:
            raise ValueError("every row must be a list")
        if len(row) != len(matrix):
            raise ValueError("matrix must be square")
        for value in row:
            if type(value) is not int:
                raise ValueError("matrix must hold integers only")
            if not -1000 <= value <= 1000:
                raise ValueError("every number must be from -1000 to 1000")


def tiny():
    """All orders of four numbers in a 2 x 2 grid, then a single one at each cell of some small grids."""
    for numbers in itertools.permutations((1, 2, 3, 4)):
        yield {"matrix": [list(numbers[:2]), list(numbers[2:])]}
    for n in (3, 4, 5):
        for spot in range(n * n):
            yield {"matrix": [[int(row * n + column == spot) for column in range(n)] for row in range(n)]}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(size * LIMIT))
    if size < 1.0:
        n = min(LIMIT, n + rng.randint(0, 2))
    shape = rng.choice(["different", "different", "any", "few", "extreme", "symmetric", "sparse"])
    if shape == "different":
        flat = rng.sample(range(-1000, 1001), n * n)
    elif shape == "any":
        flat = [rng.randint(-1000, 1000) for _ in range(n * n)]
    elif shape == "few":
        flat = [rng.randint(0, 1) for _ in range(n * n)]
    elif shape == "extreme":
        flat = [rng.choice([-1000, 1000, 0]) for _ in range(n * n)]
    else:
        flat = [0] * (n * n)
        for _ in range(n):
            flat[rng.randrange(n * n)] = rng.randint(-1000, 1000)
    matrix = [flat[row * n : (row + 1) * n] for row in range(n)]
    if shape == "symmetric":
        for row in range(n):
            for column in range(row):
                matrix[row][column] = matrix[column][row]
    return {"matrix": matrix}
