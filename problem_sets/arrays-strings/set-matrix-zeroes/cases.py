import itertools
import random
from collections.abc import Iterator

LIMIT = 200
LOW, HIGH = -(2**31), 2**31 - 1

EXAMPLES = [
    ({"matrix": [[4, 7, 2], [9, 0, 5]]}, [[4, 0, 2], [0, 0, 0]]),
    (
        {"matrix": [[3, 5, 2, 8], [0, 4, 6, 1], [7, 9, 5, 3], [2, 1, 0, 0]]},
        [[0, 5, 0, 0], [0, 0, 0, 0], [0, 9, 0, 0], [0, 0, 0, 0]],
    ),
    ({"matrix": [[-1, 6], [8, -3], [2, 2]]}, [[-1, 6], [8, -3], [2, 2]]),
]


def _grid(m: int, n: int, *zeros: tuple[int, int]) -> dict:
    matrix = [[r * n + c + 1 for c in range(n)] for r in range(m)]
    for r, c in zeros:
        matrix[r][c] = 0
    return {"matrix": matrix}


EDGES = [
    _grid(1, 1),
    _grid(1, 1, (0, 0)),
    _grid(1, 4, (0, 2)),
    _grid(1, 4, (0, 0)),
    _grid(1, 4),
    _grid(4, 1, (2, 0)),
    _grid(4, 1, (0, 0)),
    _grid(4, 1),
    _grid(3, 4, (0, 0)),
    _grid(3, 4, (0, 3)),
    _grid(3, 4, (2, 0)),
    _grid(3, 4, (2, 3)),
    _grid(3, 4, (1, 2)),
    _grid(4, 3, (0, 1), (1, 0)),
    _grid(4, 3, (3, 0), (2, 0)),
    _grid(4, 3, (0, 1), (0, 2)),
    _grid(4, 4, (0, 0), (3, 3)),
    _grid(4, 4, (1, 1), (2, 2)),
    _grid(2, 5, (1, 1), (1, 3)),
    _grid(5, 2, (1, 1), (3, 1)),
    {"matrix": [[0, 0], [0, 0]]},
    {"matrix": [[-1, -1, -1], [-1, 0, -1], [-1, -1, 5]]},
    {"matrix": [[LOW, HIGH, LOW], [HIGH, LOW, HIGH], [1, HIGH, 0]]},
    {"matrix": [[1, 1, 1], [1, 1, 1], [1, 0, 1]]},
    _grid(LIMIT, 1, (LIMIT - 1, 0)),
    _grid(1, LIMIT, (0, LIMIT - 1)),
]

INVALID = [
    {"matrix": []},
    {"matrix": [[]]},
    {"matrix": [[1, 2], [3]]},
    {"matrix": [[1], [2, 3]]},
    {"matrix": [[1]] * (LIMIT + 1)},
    {"matrix": [[1] * (LIMIT + 1)]},
    {"matrix": [[HIGH + 1]]},
    {"matrix": [[1, LOW - 1]]},
    {"matrix": [[False]]},
    {"matrix": [[0.0]]},
    {"matrix": [["0"]]},
    {"matrix": [[None]]},
    {"matrix": [1]},
    {"matrix": {"0": [1]}},
]


def validate(matrix: list[list[int]]) -> None:
    if type(matrix) is not list or not 1 <= len(matrix) <= LIMIT:
        raise ValueError(f"matrix must be a list of 1 to {LIMIT} rows")
    for row in matrix:
        if type(row) is not list or not 1 <= len(row) <= LIMIT:
            raise ValueError(f"every row must be a list of 1 to {LIMIT} integers")
        if len(row) != len(matrix[0]):
            raise ValueError("all rows must have the same length")
        for value in row:
            if type(value) is not int or not LOW <= value <= HIGH:
                raise ValueError("every cell must be an integer from -2**31 to 2**31 - 1")


def tiny() -> Iterator[dict]:
    """Zero or not, in every way, in small grids."""
    for m, n in ((2, 2), (2, 3), (3, 2)):
        for bits in itertools.product((0, 1), repeat=m * n):
            cells = [bit * (i + 2) for i, bit in enumerate(bits)]
            yield {"matrix": [cells[r * n : (r + 1) * n] for r in range(m)]}


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(
        ["none", "one", "few", "few", "few", "border", "lines", "lines", "diagonal", "dense", "dense", "thin"]
    )
    limit = LIMIT // 2 if shape == "dense" else LIMIT
    m = n = max(1, round(limit * size))
    if size < 1.0:
        m, n = (max(1, min(limit, side + rng.randint(-m // 3, 3))) for side in (m, n))
    if shape == "thin":
        m, n = rng.choice([(m, min(n, 3)), (min(m, 3), n)])
    values = rng.choice(["small", "small", "ones", "extreme", "marks"])
    if values == "small":
        fill = [*range(-9, 0), *range(1, 10)]
    elif values == "ones":
        fill = [1]
    elif values == "extreme" and m * n <= 5000:
        fill = [LOW, LOW + 1, HIGH - 1, HIGH]
    else:  # numbers that somebody may take as a mark for "will become zero"
        fill = [-1, -1, 1, 2, 9, 10, 99, 999, 1000, 10**6, -(10**6), 10**9]
        if m * n <= 5000:
            fill += [LOW, HIGH, -(10**9)]
    matrix = [rng.choices(fill, k=n) for _ in range(m)]
    zeros = []
    if shape == "one":
        zeros = [(rng.randrange(m), rng.randrange(n))]
    elif shape in ("few", "thin"):
        zeros = [(rng.randrange(m), rng.randrange(n)) for _ in range(rng.randint(1, max(1, min(m, n) // 2)))]
    elif shape == "border":
        zeros = [
            rng.choice([(0, rng.randrange(n)), (rng.randrange(m), 0), (m - 1, n - 1)]) for _ in range(rng.randint(1, 3))
        ]
    elif shape == "lines":  # the zeros lie in few rows and few columns, so that most of the grid stays
        rows = rng.sample(range(m), min(m, rng.randint(1, 3)))
        zeros = [(rng.choice(rows), rng.randrange(n)) for _ in range(rng.randint(1, max(1, n // 2)))]
        if rng.random() < 0.5:
            columns = rng.sample(range(n), min(n, rng.randint(1, 3)))
            zeros = [(rng.randrange(m), rng.choice(columns)) for _ in range(rng.randint(1, max(1, m // 2)))]
    elif shape == "diagonal":
        zeros = [(i, i) for i in range(0, min(m, n), rng.randint(1, 3))]
    elif shape == "dense":
        share = rng.choice([0.1, 0.5, 0.9, 1])
        zeros = [(r, c) for r in range(m) for c in range(n) if rng.random() < share]
    for r, c in zeros:
        matrix[r][c] = 0
    return {"matrix": matrix}
