import itertools
import random
from collections.abc import Iterator

BOUND = 1000

EXAMPLES = [
    ({"a": 6, "b": 7}, 13),
    ({"a": -9, "b": 4}, -5),
    ({"a": 12, "b": -12}, 0),
    ({"a": -2, "b": -3}, -5),
]

EDGES = [
    {"a": 0, "b": 0},
    {"a": BOUND, "b": BOUND},
    {"a": -BOUND, "b": -BOUND},
    {"a": BOUND, "b": -BOUND},
    {"a": -BOUND, "b": BOUND},
    {"a": BOUND, "b": 0},
    {"a": 0, "b": -BOUND},
    {"a": BOUND, "b": 999},
    {"a": -BOUND, "b": -999},
    {"a": 999, "b": -BOUND},
    {"a": 511, "b": 1},
    {"a": 1, "b": 511},
    {"a": 512, "b": 512},
    {"a": 511, "b": 512},
    {"a": 255, "b": 257},
    {"a": -512, "b": -512},
    {"a": -512, "b": -513},
    {"a": -1, "b": 512},
    {"a": 682, "b": 341},
    {"a": 682, "b": -341},
    {"a": 1000, "b": 24},
    {"a": -1000, "b": -25},
    {"a": 1000, "b": 25},
    {"a": 64, "b": -1},
    {"a": -64, "b": 63},
]

INVALID = [
    {"a": BOUND + 1, "b": 0},
    {"a": -BOUND - 1, "b": 0},
    {"a": 0, "b": BOUND + 1},
    {"a": 0, "b": -BOUND - 1},
    {"a": 1.0, "b": 2},
    {"a": 1, "b": True},
    {"a": "1", "b": 2},
    {"a": 1, "b": None},
    {"a": [1], "b": 2},
]


def validate(a: int, b: int) -> None:
    for value in (a, b):
        if type(value) is not int or not -BOUND <= value <= BOUND:
            raise ValueError(f"a and b must be integers from {-BOUND} to {BOUND}")


def tiny() -> Iterator[dict]:
    for a, b in itertools.product((-8, -3, -2, -1, 0, 1, 3, 4), repeat=2):
        yield {"a": a, "b": b}


def generate(rng: random.Random, size: float) -> dict:
    bound = max(2, round(BOUND * size))
    shape = rng.randrange(6)
    a, b = rng.randint(bound // 2, bound), rng.randint(bound // 2, bound)
    if shape == 0:  # the largest
        a = bound
    elif shape == 1:  # a carry that runs through many places
        a = (1 << bound.bit_length() - 1) - 1
        b = rng.randint(1, 3)
    elif shape == 2:  # no carry at all
        b &= ~a
    elif shape == 3:  # nearly opposite: the sum is close to 0
        b = max(-bound, min(bound, -a + rng.randint(-2, 2)))
    signs = rng.randrange(4)
    if signs & 1:
        a = -a
    if signs & 2:
        b = -b
    return {"a": a, "b": b} if rng.random() < 0.5 else {"a": b, "b": a}
