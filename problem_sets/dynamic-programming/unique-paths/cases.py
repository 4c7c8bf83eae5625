import math
import random
from collections.abc import Iterator

MAX_SIDE = 100
MAX_ANSWER = 2 * 10**9

EXAMPLES = [
    ({"m": 3, "n": 5}, 15),
    ({"m": 4, "n": 3}, 10),
    ({"m": 1, "n": 6}, 1),
]

EDGES = [
    {"m": 1, "n": 1},
    {"m": 1, "n": 2},
    {"m": 2, "n": 1},
    {"m": 2, "n": 2},
    {"m": 1, "n": MAX_SIDE},
    {"m": MAX_SIDE, "n": 1},
    {"m": 2, "n": MAX_SIDE},
    {"m": MAX_SIDE, "n": 2},
    {"m": 10, "n": 10},
    {"m": 16, "n": 17},
    {"m": 12, "n": 20},
    {"m": 40, "n": 5},
]

INVALID = [
    {"m": 0, "n": 5},
    {"m": 5, "n": 0},
    {"m": -3, "n": 5},
    {"m": MAX_SIDE + 1, "n": 1},
    {"m": 1, "n": MAX_SIDE + 1},
    {"m": 18, "n": 18},
    {"m": MAX_SIDE, "n": MAX_SIDE},
    {"m": True, "n": 5},
    {"m": 3, "n": 5.0},
    {"m": "3", "n": 5},
    {"m": 3, "n": None},
]


def validate(m: int, n: int) -> None:
    for side in (m, n):
        if type(side) is not int or not 1 <= side <= MAX_SIDE:
            raise ValueError(f"m and n must be whole numbers from 1 to {MAX_SIDE}")
    if math.comb(m + n - 2, m - 1) > MAX_ANSWER:
        raise ValueError(f"the answer must be at most {MAX_ANSWER}")


def tiny() -> Iterator[dict]:
    for m in range(1, 9):
        for n in range(1, 9):
            yield {"m": m, "n": n}


def generate(rng: random.Random, size: float) -> dict:
    # one side is free, the other one as long as the number of routes allows;
    # a plain recursion can follow up to a size of 0.15
    longest = round(4 + (MAX_SIDE - 4) * size)
    most = 10 + (MAX_ANSWER - 10) * size**6
    m = rng.choice([longest, rng.randint(1, longest), rng.randint(2, min(longest, 18))])
    n = 1
    while n < longest and math.comb(m + n - 1, m - 1) <= most:
        n += 1
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    if rng.random() < 0.5:
        m, n = n, m
    return {"m": m, "n": n}
