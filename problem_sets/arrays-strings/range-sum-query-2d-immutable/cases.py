import itertools
import random
from collections.abc import Iterator

LIMIT = 200
CALLS = 10_000
BOUND = 10_000


def _case(matrix: list[list[int]], *questions: tuple[int, int, int, int]) -> dict:
    return {
        "operations": ["NumMatrix"] + ["sumRegion"] * len(questions),
        "arguments": [[matrix]] + [list(question) for question in questions],
    }


def _count(m: int, n: int) -> list[list[int]]:
    return [[r * n + c + 1 for c in range(n)] for r in range(m)]


EXAMPLES = [
    (
        _case([[2, 7, 1, 0], [4, -3, 5, 8], [6, 1, 9, 2]], (1, 1, 2, 2), (0, 0, 2, 3), (0, 3, 0, 3)),
        [None, 12, 42, 0],
    ),
    (_case([[5], [-8], [4]], (0, 0, 1, 0), (1, 0, 1, 0), (1, 0, 2, 0)), [None, -3, -8, -4]),
]


def _all(m: int, n: int) -> list[tuple[int, int, int, int]]:
    rows = list(itertools.combinations_with_replacement(range(m), 2))
    columns = list(itertools.combinations_with_replacement(range(n), 2))
    return [(r1, c1, r2, c2) for r1, r2 in rows for c1, c2 in columns]


EDGES = [
    _case([[0]], (0, 0, 0, 0)),
    _case([[-BOUND]], (0, 0, 0, 0), (0, 0, 0, 0)),
    _case([[BOUND]]),
    _case(_count(1, 5), *_all(1, 5)),
    _case(_count(5, 1), *_all(5, 1)),
    _case(_count(2, 2), *_all(2, 2)),
    _case(_count(2, 4), *_all(2, 4)),
    _case(_count(4, 2), *_all(4, 2)),
    _case(_count(4, 4), *_all(4, 4)),
    _case([[1, -1, 1], [-1, 1, -1]], *_all(2, 3)),
    _case([[0, 0, 0], [0, 7, 0], [0, 0, 0]], *_all(3, 3)),
    _case([[3, 3], [3, 3], [3, 3]], *_all(3, 2)),
    _case([[BOUND] * LIMIT for _ in range(LIMIT)], (0, 0, 199, 199), (1, 1, 198, 198), (199, 199, 199, 199)),
    _case([[-BOUND] * LIMIT], (0, 0, 0, 199), (0, 199, 0, 199), (0, 1, 0, 198)),
    _case([[r] for r in range(LIMIT)], (0, 0, 199, 0), (199, 0, 199, 0), (1, 0, 198, 0)),
]

_ONE = [[1, 2], [3, 4]]
INVALID = [
    {"operations": [], "arguments": []},
    {"operations": ["NumMatrix"], "arguments": [[]]},
    {"operations": ["NumMatrix"], "arguments": [[[]]]},
    {"operations": ["NumMatrix"], "arguments": [[[[]]]]},
    {"operations": ["NumMatrix"], "arguments": [[[[1, 2], [3]]]]},
    {"operations": ["NumMatrix"], "arguments": [[_ONE, _ONE]]},
    {"operations": ["NumMatrix"], "arguments": [[_ONE], [0, 0, 1, 1]]},
    {"operations": ["NumMatrix", "sumRegion"], "arguments": [[_ONE]]},
    {"operations": ["sumRegion"], "arguments": [[0, 0, 1, 1]]},
    {"operations": ["NumMatrix", "update"], "arguments": [[_ONE], [0, 0, 1, 1]]},
    {"operations": ["NumMatrix", "NumMatrix"], "arguments": [[_ONE], [_ONE]]},
    {"operations": "NumMatrix", "arguments": [[_ONE]]},
    {"operations": ["NumMatrix", "sumRegion"], "arguments": [[_ONE], 1]},
    _case(_count(LIMIT + 1, 1)),
    _case(_count(1, LIMIT + 1)),
    _case([[BOUND + 1]]),
    _case([[-BOUND - 1]]),
    _case([[True]]),
    _case([[1.0]]),
    _case(_ONE, (0, 0, 2, 1)),
    _case(_ONE, (0, 0, 1, 2)),
    _case(_ONE, (-1, 0, 1, 1)),
    _case(_ONE, (0, -1, 1, 1)),
    _case(_ONE, (1, 0, 0, 1)),
    _case(_ONE, (0, 1, 1, 0)),
    _case(_ONE, (0, 0, 1)),
    _case(_ONE, (0, 0, 1, 1, 1)),
    _case(_ONE, (0, 0, 1, True)),
    _case(_ONE, *[(0, 0, 0, 0)] * (CALLS + 1)),
]


def validate(operations: list[str], arguments: list[list]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if any(type(values) is not list for values in arguments):
        raise ValueError("the arguments of a call must be a list")
    if not operations or operations[0] != "NumMatrix" or len(arguments[0]) != 1:
        raise ValueError("the first operation must be NumMatrix with one grid")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls of sumRegion")
    matrix = arguments[0][0]
    if type(matrix) is not list or not 1 <= len(matrix) <= LIMIT:
        raise ValueError(f"matrix must be a list of 1 to {LIMIT} rows")
    for row in matrix:
        if type(row) is not list or not 1 <= len(row) <= LIMIT:
            raise ValueError(f"every row must be a list of 1 to {LIMIT} integers")
        if len(row) != len(matrix[0]):
            raise ValueError("all rows must have the same length")
        for value in row:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"every cell must be an integer from {-BOUND} to {BOUND}")
    for operation, values in zip(operations[1:], arguments[1:]):
        if operation != "sumRegion":
            raise ValueError("operations after the first must be sumRegion")
        if len(values) != 4 or any(type(value) is not int for value in values):
            raise ValueError("sumRegion takes four integers")
        row1, col1, row2, col2 = values
        if not 0 <= row1 <= row2 < len(matrix):
            raise ValueError("0 <= row1 <= row2 < m must hold")
        if not 0 <= col1 <= col2 < len(matrix[0]):
            raise ValueError("0 <= col1 <= col2 < n must hold")


def tiny() -> Iterator[dict]:
    """Each rectangle of a small grid on its own, so that a single wrong sum shows."""
    for m, n in ((3, 3), (2, 3), (3, 2)):
        matrix = [[(7 * r + 3 * c) % 10 - 4 + 20 * r for c in range(n)] for r in range(m)]
        for question in _all(m, n):
            yield _case(matrix, question)


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["any", "any", "whole", "large", "border", "lines", "cells", "thin", "nested"])
    values = rng.choice(["small", "small", "any", "extreme", "sparse", "one"])
    m = n = LIMIT
    calls = CALLS
    if size < 1.0:
        m, n = (rng.randint(1, 3 + round((LIMIT - 3) * size)) for _ in range(2))
        calls = rng.randint(1, 8 + round((CALLS - 8) * size**3))
    elif shape in ("lines", "cells", "border", "thin"):
        calls = CALLS // 4
    if shape == "thin":
        m, n = rng.choice([(m, 1), (1, n), (m, 2), (min(m, 3), n)])
    choices = {
        "small": range(-9, 10),
        "any": range(-BOUND, BOUND + 1),
        "extreme": (-BOUND, BOUND),
        "sparse": (0, 0, 0, 0, 0, 1),
        "one": (1,),
    }[values]
    matrix = [rng.choices(choices, k=n) for _ in range(m)]

    def stretch(length: int) -> tuple[int, int]:
        if shape in ("any", "thin"):
            first, last = rng.randrange(length), rng.randrange(length)
            return min(first, last), max(first, last)
        if shape == "whole":
            return rng.choice(
                [(0, length - 1), (0, length - 1), (0, rng.randrange(length)), (rng.randrange(length), length - 1)]
            )
        if shape == "large":
            edge = length // 8
            return rng.randint(0, edge), length - 1 - rng.randint(0, edge)
        if shape == "nested":
            inset = rng.randrange((length + 1) // 2)
            return inset, length - 1 - inset
        if shape == "border":
            first = rng.choice([0, 0, length - 1, rng.randrange(length)])
            return first, rng.randint(first, min(length - 1, first + 3))
        first = rng.randrange(length)
        return first, first

    questions = []
    for _ in range(calls):
        (row1, row2), (col1, col2) = stretch(m), stretch(n)
        if shape == "lines" and rng.random() < 0.5:
            row1, row2 = 0, m - 1
        elif shape == "lines":
            col1, col2 = 0, n - 1
        questions.append((row1, col1, row2, col2))
    return _case(matrix, *questions)
