import random
from collections.abc import Iterator

MAX_STEPS = 45

EXAMPLES = [
    ({"n": 4}, 5),
    ({"n": 6}, 13),
]

EDGES = [
    {"n": 1},
    {"n": 2},
    {"n": 3},
    {"n": 5},
    {"n": 7},
    {"n": 8},
    {"n": 43},
    {"n": 44},
]

INVALID = [
    {"n": 0},
    {"n": -1},
    {"n": MAX_STEPS + 1},
    {"n": True},
    {"n": 3.0},
    {"n": "4"},
    {"n": None},
    {"n": [4]},
]


def validate(n: int) -> None:
    if type(n) is not int or not 1 <= n <= MAX_STEPS:
        raise ValueError(f"n must be a whole number from 1 to {MAX_STEPS}")


def tiny() -> Iterator[dict]:
    for n in range(1, 36):
        yield {"n": n}


def generate(rng: random.Random, size: float) -> dict:
    # up to a size of 0.2 a plain recursion can follow; size 1.0 means the last ten staircases
    if size < 1:
        return {"n": rng.randint(1, max(3, round(35 * size**0.5)))}
    return {"n": rng.randint(MAX_STEPS - 9, MAX_STEPS)}
