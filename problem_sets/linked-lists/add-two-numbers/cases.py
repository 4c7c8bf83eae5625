import itertools
import random

NODES = 100

EXAMPLES = [
    ({"l1": [6, 7, 4], "l2": [8, 5]}, [4, 3, 5]),
    ({"l1": [5, 9], "l2": [7]}, [2, 0, 1]),
    ({"l1": [0], "l2": [0]}, [0]),
]

EDGES = [
    {"l1": [0], "l2": [7]},
    {"l1": [7], "l2": [0]},
    {"l1": [5], "l2": [5]},
    {"l1": [4], "l2": [5]},
    {"l1": [9], "l2": [9]},
    {"l1": [1], "l2": [9, 9, 9]},
    {"l1": [9, 9, 9], "l2": [1]},
    {"l1": [1, 2], "l2": [9, 9, 9, 8]},
    {"l1": [0, 1], "l2": [0, 9]},
    {"l1": [0, 0, 1], "l2": [5]},
    {"l1": [5], "l2": [5, 0, 0, 1]},
    {"l1": [9, 1, 9, 1], "l2": [9, 1, 9, 1]},
    {"l1": [0, 0, 0, 0, 5], "l2": [0, 0, 0, 0, 5]},
    {"l1": [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], "l2": [0]},
    {"l1": [3, 9, 9, 0, 4, 7, 4, 5, 2, 9, 9, 1, 7, 0, 0, 9], "l2": [9, 9, 9, 0, 4, 7, 4, 5, 2, 9, 9, 1, 7, 0, 0, 9]},
    {"l1": [9] * NODES, "l2": [1]},
    {"l1": [1], "l2": [9] * NODES},
    {"l1": [9] * NODES, "l2": [9] * NODES},
    {"l1": [0] * (NODES - 1) + [1], "l2": [0]},
    {"l1": [0] * (NODES - 1) + [5], "l2": [0] * (NODES - 1) + [5]},
    {"l1": [1] * NODES, "l2": [1]},
]

INVALID = [
    {"l1": [], "l2": [1]},
    {"l1": [1], "l2": []},
    {"l1": None, "l2": [1]},
    {"l1": [1, 0], "l2": [1]},
    {"l1": [1], "l2": [0, 0]},
    {"l1": [10], "l2": [1]},
    {"l1": [1], "l2": [-1]},
    {"l1": [True], "l2": [1]},
    {"l1": [1], "l2": [1.0]},
    {"l1": ["1"], "l2": [1]},
    {"l1": "12", "l2": [1]},
    {"l1": [1], "l2": 12},
    {"l1": [1] * (NODES + 1), "l2": [1]},
    {"l1": [1], "l2": [1] * (NODES + 1)},
]


def validate(l1: list[int], l2: list[int]) -> None:
    for name, digits in (("l1", l1), ("l2", l2)):
        if type(digits) is not list:
            raise ValueError(f"{name} must be a list of digits")
        if not 1 <= len(digits) <= NODES:
            raise ValueError(f"{name} must have 1 to {NODES} nodes")
        for digit in digits:
            if type(digit) is not int or not 0 <= digit <= 9:
                raise ValueError(f"every value of {name} must be a digit from 0 to 9")
        if len(digits) > 1 and digits[-1] == 0:
            raise ValueError(f"{name} must not end with a zero")


def _digits(number: int) -> list[int]:
    return [int(digit) for digit in reversed(str(number))]


def tiny():
    numbers = (0, 1, 5, 9, 10, 50, 89, 99, 100, 905, 991, 999)
    for one, other in itertools.product(numbers, repeat=2):
        yield {"l1": _digits(one), "l2": _digits(other)}


def generate(rng: random.Random, size: float) -> dict:
    n = m = max(1, round(NODES * size))
    if size < 1:
        n, m = rng.randint(1, n + 1), rng.randint(1, m + 1)
    elif rng.random() < 0.3:
        m = rng.choice((1, NODES - 1, NODES // 2, rng.randint(1, NODES)))
    shape = rng.choice(
        ["any", "any", "carries run", "carries run", "nines", "no carry", "zeros inside", "sum is a power of ten"]
    )
    pools = {"nines": [9, 9, 9, 8], "no carry": [0, 1, 2, 3, 4], "zeros inside": [0, 0, 0, 0, 9, 5]}
    pool = pools.get(shape, list(range(10)))
    first = [rng.choice(pool) for _ in range(n)]
    second = [rng.choice(pool) for _ in range(m)]
    if shape == "carries run":
        # all columns but the first make 9, so that one carry runs through
        short = min(n, m)
        second = [9 - digit for digit in first[:short]] + [rng.choice((9, 9, 9, 9, 8)) for _ in range(m - short)]
        second[0] = min(9, second[0] + 1)
    elif shape == "sum is a power of ten":
        first = [rng.randint(1, 9)] + [rng.randint(0, 8) for _ in range(n - 1)]
        second = [10 - first[0]] + [9 - digit for digit in first[1:]]
    for digits in (first, second):
        if len(digits) > 1 and digits[-1] == 0:
            digits[-1] = rng.randint(1, 9)
    if rng.random() < 0.5:
        first, second = second, first
    return {"l1": first, "l2": second}
