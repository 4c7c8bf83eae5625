import random
from collections.abc import Iterator

BITS = 31
LIMIT = 2**BITS - 1

EXAMPLES = [
    ({"n": 22}, 3),
    ({"n": 1024}, 1),
    ({"n": 2**30 + 2**29 - 1}, 30),
]

EDGES = [
    {"n": LIMIT},
    {"n": LIMIT - 1},
    {"n": LIMIT - 2},
    {"n": 2**30},
    {"n": 2**30 - 1},
    {"n": 2**30 + 1},
    {"n": LIMIT - 2**30},
    {"n": LIMIT - 2**29},
    {"n": 2**16},
    {"n": 2**16 - 1},
    {"n": 2**16 + 1},
    {"n": 2**15},
    {"n": 2**29},
    {"n": 0x55555555},
    {"n": 0x2AAAAAAA},
    {"n": 0x33333333},
    {"n": 0x0F0F0F0F},
    {"n": 0x70F0F0F0},
    {"n": 0x00FF00FF},
    {"n": 0x7F00FF00},
    {"n": 0x7FFF0000},
    {"n": 111},
    {"n": 1_111_111_111},
    {"n": 1_000_000_000},
    {"n": 2_000_000_000},
]

INVALID = [
    {"n": 0},
    {"n": -1},
    {"n": LIMIT + 1},
    {"n": 5.0},
    {"n": True},
    {"n": "101"},
    {"n": [1, 0, 1]},
    {"n": None},
]


def validate(n: int) -> None:
    if type(n) is not int or not 1 <= n <= LIMIT:
        raise ValueError(f"n must be an integer from 1 to {LIMIT}")


def tiny() -> Iterator[dict]:
    for n in range(1, 61):
        yield {"n": n}


def generate(rng: random.Random, size: float) -> dict:
    bits = max(1, round(size * BITS))
    top = 1 << (bits - 1)  # always set, so that a number of this size has all its bits
    shape = rng.randrange(8)
    if shape <= 1:
        n = top + rng.randrange(top)
    elif shape == 2:  # few ones
        n = top | 1 << rng.randrange(bits) | 1 << rng.randrange(bits)
    elif shape == 3:  # few zeros
        n = 2 * top - 1 & ~(1 << rng.randrange(bits)) & ~(1 << rng.randrange(bits)) | top
    elif shape == 4:  # a block of ones at the top
        n = 2 * top - (1 << rng.randrange(bits))
    elif shape == 5:  # a block at the top and one at the bottom
        n = top | (1 << rng.randrange(bits)) - 1
    elif shape == 6:  # a repeated pattern
        width = rng.randint(2, 8)
        pattern = rng.randrange(1, 1 << width)
        n = top | sum(pattern << at for at in range(0, bits, width)) & (top - 1)
    else:  # each bit is set with the same chance, small or large
        chance = rng.random()
        n = top | sum(1 << at for at in range(bits) if rng.random() < chance)
    return {"n": n}
