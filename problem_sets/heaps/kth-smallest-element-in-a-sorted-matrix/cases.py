import itertools
import random

SIDE = 300
BOUND = 1_000_000_000

EXAMPLES = [
    ({"matrix": [[1, 4, 7], [3, 5, 9], [6, 8, 12]], "k": 4}, 5),
    ({"matrix": [[2, 2], [2, 6]], "k": 3}, 2),
    ({"matrix": [[-8, -3], [-5, 0]], "k": 2}, -5),
]

EDGES = [
    {"matrix": [[0]], "k": 1},
    {"matrix": [[-5]], "k": 1},
    {"matrix": [[BOUND]], "k": 1},
    {"matrix": [[1, 2], [3, 4]], "k": 1},
    {"matrix": [[1, 2], [3, 4]], "k": 2},
    {"matrix": [[1, 2], [3, 4]], "k": 3},
    {"matrix": [[1, 2], [3, 4]], "k": 4},
    {"matrix": [[1, 3], [2, 4]], "k": 2},
    {"matrix": [[1, 3], [2, 4]], "k": 3},
    {"matrix": [[1, 1], [1, 1]], "k": 4},
    {"matrix": [[1, 1], [1, 2]], "k": 3},
    {"matrix": [[1, 1], [1, 2]], "k": 4},
    {"matrix": [[1, 2], [1, 3]], "k": 2},
    {"matrix": [[1, 2], [2, 2]], "k": 3},
    {"matrix": [[-3, -2], [-2, -1]], "k": 2},
    {"matrix": [[-3, -2], [-3, -1]], "k": 2},
    {"matrix": [[-2, -1], [-1, -1]], "k": 4},
    {"matrix": [[-1, 0], [0, 1]], "k": 3},
    {"matrix": [[-BOUND, BOUND], [BOUND, BOUND]], "k": 1},
    {"matrix": [[-BOUND, BOUND], [BOUND, BOUND]], "k": 2},
    {"matrix": [[-BOUND, -BOUND], [-BOUND, BOUND]], "k": 4},
    {"matrix": [[1, 5, 9], [10, 11, 13], [12, 13, 15]], "k": 8},
    {"matrix": [[1, 10, 20], [2, 11, 21], [3, 12, 22]], "k": 4},
    {"matrix": [[1, 2, 3], [10, 11, 12], [20, 21, 22]], "k": 5},
    {"matrix": [[1, 2, 3], [2, 3, 4], [3, 4, 5]], "k": 6},
    {"matrix": [[1, 2, 3], [2, 3, 4], [3, 4, 5]], "k": 7},
    {"matrix": [[1, 3, 5], [6, 7, 12], [11, 14, 14]], "k": 6},
    {"matrix": [[0, 0, 0], [0, 0, 9], [0, 9, 9]], "k": 7},
    {"matrix": [[0, 0, 0], [0, 0, 9], [0, 9, 9]], "k": 6},
    {"matrix": [[-9, -7, 1, 2], [-8, -7, 3, 3], [-8, 0, 4, 4], [-1, 0, 5, 9]], "k": 9},
    {"matrix": [[7] * SIDE] * SIDE, "k": SIDE * SIDE // 3},
]

INVALID = [
    {"matrix": [], "k": 1},
    {"matrix": [[]], "k": 1},
    {"matrix": [[1, 2]], "k": 1},
    {"matrix": [[1], [2]], "k": 1},
    {"matrix": [[1, 2], [3]], "k": 1},
    {"matrix": [[2, 1], [3, 4]], "k": 1},
    {"matrix": [[1, 5], [2, 4]], "k": 1},
    {"matrix": [[3, 4], [1, 5]], "k": 1},
    {"matrix": [[1, 2], [3, 4]], "k": 0},
    {"matrix": [[1, 2], [3, 4]], "k": 5},
    {"matrix": [[1, 2], [3, 4]], "k": True},
    {"matrix": [[1, 2], [3, 4]], "k": 1.0},
    {"matrix": [[True, 2], [3, 4]], "k": 1},
    {"matrix": [[1, 2.0], [3, 4]], "k": 1},
    {"matrix": [["1", 2], [3, 4]], "k": 1},
    {"matrix": [[BOUND + 1]], "k": 1},
    {"matrix": [[-BOUND - 1]], "k": 1},
    {"matrix": [[0] * (SIDE + 1)] * (SIDE + 1), "k": 1},
    {"matrix": "1", "k": 1},
    {"matrix": [1], "k": 1},
]


def validate(matrix: list[list[int]], k: int) -> None:
    if type(matrix) is not list or not 1 <= len(matrix) <= SIDE:
        raise ValueError(f"the matrix must have 1 to {SIDE} rows")
    above = [-BOUND] * len(matrix)
    for row in matrix:
        if type(row) is not list or len(row) != len(matrix):
            raise ValueError("each row must be as long as there are rows")
        for value in row:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"each number must be a whole number from {-BOUND} to {BOUND}")
        if any(left > right for left, right in itertools.pairwise(row)):
            raise ValueError("each row must be sorted in ascending order")
        if any(upper > lower for upper, lower in zip(above, row)):
            raise ValueError("each column must be sorted in ascending order")
        above = row
    if type(k) is not int or not 1 <= k <= len(matrix) ** 2:
        raise ValueError("k must be a whole number from 1 to n * n")


def tiny():
    for a, b, c, d in itertools.product((-1, 0, 2), repeat=4):
        if a <= min(b, c) and max(b, c) <= d:
            for k in (2, 3, 4):
                yield {"matrix": [[a, b], [c, d]], "k": k}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(size**1.7 * SIDE))
    if n < 5:
        n = rng.randint(1, n + 3)
    elif rng.random() < 0.45:  # large matrices take long to read: some of them are smaller
        n = (n + 1) // 2
    shape = rng.randrange(8)
    low = rng.choice([-BOUND, -500, -9, 0, 0, 1])
    if shape <= 1:  # sums of a number for the row and a number for the column
        top = rng.choice([1, 9, 99, 999])
        rows = sorted(rng.randint(0, top) for _ in range(n))
        columns = sorted(rng.randint(0, top) for _ in range(n))
        matrix = [[low + r + c for c in columns] for r in rows]
    elif shape == 2:  # each row begins where the one above ends
        matrix = [[low + i * n + j for j in range(n)] for i in range(n)]
    elif shape == 3:  # the same by columns: the rows overlap completely
        matrix = [[low + j * n + i for j in range(n)] for i in range(n)]
    elif shape == 4:  # products: crowded at the beginning, sparse at the end
        matrix = [[(i + 1) * (j + 1) for j in range(n)] for i in range(n)]
    elif shape == 5:  # few different numbers
        border = sorted(rng.randint(0, n) for _ in range(n))
        border.reverse()
        matrix = [[low if j < edge else low + 3 for j in range(n)] for edge in border]
    elif shape == 6:  # random steps to the right and down
        step = rng.choice([1, 2, 20])
        matrix = [[0] * n for _ in range(n)]
        for i in range(n):
            for j in range(n):
                before = max(matrix[i - 1][j] if i else low, matrix[i][j - 1] if j else low)
                matrix[i][j] = before + rng.randint(0, step)
    else:  # very far apart
        n = min(n, SIDE // 2)
        values = sorted(rng.randint(-BOUND, BOUND) for _ in range(2 * n))
        matrix = [[values[i + j] for j in range(n)] for i in range(n)]
    k = rng.choice([1, n * n, n * n // 2, n * n // 3, 2 * n * n // 3, rng.randint(1, n * n), rng.randint(1, n * n)])
    return {"matrix": matrix, "k": max(1, k)}
