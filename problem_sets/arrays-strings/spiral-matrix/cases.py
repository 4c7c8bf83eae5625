import random

LIMIT = 10

EXAMPLES = [
    ({"matrix": [[1, 2, 3, 4], [10, 11, 12, 5], [9, 8, 7, 6]]}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    ({"matrix": [[8, -3], [5, 0], [7, 2]]}, [8, -3, 0, 2, 7, 5]),
    ({"matrix": [[4, 9, 4]]}, [4, 9, 4]),
]


def _count(rows: int, columns: int) -> list[list[int]]:
    return [[row * columns + column - 50 for column in range(columns)] for row in range(rows)]


EDGES = [
    {"matrix": [[7]]},
    {"matrix": [[-100, 100]]},
    {"matrix": [[3], [-3]]},
    {"matrix": [[1, 2], [3, 4]]},
    {"matrix": [[0, 0], [0, 0]]},
    {"matrix": [[0, 0, 0], [0, 1, 0], [0, 0, 0]]},
    {"matrix": [[5] * 10 for _ in range(10)]},
    {"matrix": [[0] * 10 for _ in range(9)]},
    {"matrix": [[-1, 1] * 5]},
    {"matrix": [[100], [-100], [0], [0]]},
    *({"matrix": _count(LIMIT, columns)} for columns in range(1, LIMIT + 1)),
    *({"matrix": _count(rows, LIMIT)} for rows in range(1, LIMIT)),
]

INVALID = [
    {"matrix": []},
    {"matrix": [[]]},
    {"matrix": [[1, 2], [3]]},
    {"matrix": [[1], [2, 3]]},
    {"matrix": _count(11, 3)},
    {"matrix": _count(3, 11)},
    {"matrix": [[101]]},
    {"matrix": [[-101, 0]]},
    {"matrix": [[True]]},
    {"matrix": [[1.0]]},
    {"matrix": [["1"]]},
    {"matrix": [[None]]},
    {"matrix": [1, 2]},
    {"matrix": ["12"]},
    {"matrix": [{"0": 1}]},
    {"matrix": None},
]


def validate(matrix: list[list[int]]) -> None:
    if type(matrix) is not list:
        raise ValueError("matrix must be a list of rows")
    if not 1 <= len(matrix) <= LIMIT:
        raise ValueError(f"matrix must have 1 to {LIMIT} rows")
    for row in matrix:
        if type(row) is not list:
            raise ValueError("every row must be a list")
        if len(row) != len(matrix[0]):
            raise ValueError("all rows must have the same length")
        if not 1 <= len(row) <= LIMIT:
            raise ValueError(f"matrix must have 1 to {LIMIT} columns")
        for value in row:
            if type(value) is not int:
                raise ValueError("matrix must hold integers only")
            if not -100 <= value <= 100:
                raise ValueError("every number must be from -100 to 100")


def tiny():
    """Every shape from 1 x 1 to 7 x 8 with a number of its own in each cell."""
    for rows in range(1, 8):
        for columns in range(1, 9):
            yield {"matrix": _count(rows, columns)}


def generate(rng: random.Random, size: float) -> dict:
    longest = max(1, round(size * LIMIT))
    if size == 1.0:
        rows, columns = rng.choice([(LIMIT, LIMIT), (LIMIT, LIMIT), (LIMIT, rng.randint(1, LIMIT)), (rng.randint(1, LIMIT), LIMIT)])
    else:
        longest = min(LIMIT, longest + rng.randint(1, 3))
        rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    values = rng.choice(["different", "any", "few", "extreme"])
    if values == "different":
        flat = rng.sample(range(-100, 101), rows * columns)
    elif values == "any":
        flat = [rng.randint(-100, 100) for _ in range(rows * columns)]
    elif values == "few":
        flat = [rng.choice([0, 1, -1]) for _ in range(rows * columns)]
    else:
        flat = [rng.choice([-100, 100, 99, 0]) for _ in range(rows * columns)]
    return {"matrix": [flat[row * columns : (row + 1) * columns] for row in range(rows)]}
