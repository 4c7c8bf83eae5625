import random
from collections.abc import Iterator

LIMIT = 2**31 - 2

EXAMPLES = [
    ({"n": 22}, 1744830464),
    ({"n": 2}, 2**30),
    ({"n": 0x0F0000}, 0xF000),
]

EDGES = [
    {"n": 0},
    {"n": LIMIT},
    {"n": LIMIT - 2},
    {"n": 2**30},
    {"n": 2**30 + 2},
    {"n": 2**30 - 2},
    {"n": 2**16},
    {"n": 2**15},
    {"n": 2**8},
    {"n": 2**7},
    {"n": 2**24},
    {"n": 2**23},
    {"n": 0xFFFE},
    {"n": 0x7FFF0000},
    {"n": 0x00FF00FE},
    {"n": 0x7F00FF00},
    {"n": 0x2AAAAAAA},
    {"n": 0x55555554},
    {"n": 0x33333332},
    {"n": 0x0F0F0F0E},
    {"n": 0x01020408},
    {"n": 0x12345678},
    {"n": 0x60000006},
    {"n": 1_000_000_000},
    {"n": 0x00018000},
]

INVALID = [
    {"n": -2},
    {"n": 7},
    {"n": 2**31 - 1},
    {"n": 2**31},
    {"n": 4.0},
    {"n": False},
    {"n": "00000000000000000000000000000010"},
    {"n": [2]},
    {"n": None},
]


def validate(n: int) -> None:
    if type(n) is not int or not 0 <= n <= LIMIT:
        raise ValueError(f"n must be an integer from 0 to {LIMIT}")
    if n % 2:
        raise ValueError("n must be even")


def tiny() -> Iterator[dict]:
    for n in range(4, 64, 2):
        yield {"n": n}
    for place in range(1, 31):
        yield {"n": 1 << place}


def generate(rng: random.Random, size: float) -> dict:
    bits = max(2, round(size * 31))
    top = 1 << (bits - 1)  # always set, so that a number of this size has all its bits
    shape = rng.randrange(6)
    if shape <= 1:
        n = top | rng.randrange(top)
    elif shape == 2:  # few ones
        n = top | 1 << rng.randrange(bits) | 1 << rng.randrange(bits)
    elif shape == 3:  # few zeros
        n = top | top - 1 & ~(1 << rng.randrange(bits)) & ~(1 << rng.randrange(bits))
    elif shape == 4:  # a block of ones at the top
        n = 2 * top - (1 << rng.randrange(bits))
    else:  # each bit is set with the same chance, small or large
        chance = rng.random()
        n = top | sum(1 << at for at in range(bits) if rng.random() < chance)
    return {"n": n & LIMIT}
