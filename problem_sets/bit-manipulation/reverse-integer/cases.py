import random
from collections.abc import Iterator

LOW, HIGH = -(2**31), 2**31 - 1

EXAMPLES = [
    ({"x": 4062}, 2604),
    ({"x": -7500}, -57),
    ({"x": 1999999999}, 0),
]

EDGES = [
    {"x": 0},
    {"x": 9},
    {"x": -9},
    {"x": 10},
    {"x": -10},
    {"x": -27},
    {"x": -91},
    {"x": 101},
    {"x": HIGH},
    {"x": LOW},
    {"x": LOW + 1},
    {"x": HIGH - 1},
    {"x": 1_000_000_000},
    {"x": -1_000_000_000},
    {"x": 2_000_000_000},
    {"x": 1_000_000_001},
    {"x": 2_000_000_001},
    {"x": -2_000_000_001},
    {"x": 1_000_000_002},
    {"x": 2_000_000_002},
    {"x": 1_000_000_003},
    {"x": -1_000_000_003},
    {"x": 1_463_847_412},  # the largest answer: 2147483641
    {"x": -1_463_847_412},
    {"x": 1_563_847_412},  # the smallest that does not fit: 2147483651
    {"x": -1_563_847_412},
    {"x": 2_063_847_412},
    {"x": 1_147_483_647},
    {"x": 2_147_483_412},
    {"x": 999_999_999},
    {"x": -999_999_998},
    {"x": 900_000_000},
]

INVALID = [
    {"x": HIGH + 1},
    {"x": LOW - 1},
    {"x": 12.0},
    {"x": True},
    {"x": "12"},
    {"x": [1, 2]},
    {"x": None},
]


def validate(x: int) -> None:
    if type(x) is not int or not LOW <= x <= HIGH:
        raise ValueError(f"x must be an integer from {LOW} to {HIGH}")


def tiny() -> Iterator[dict]:
    for x in range(-130, 131, 7):
        yield {"x": x}
    for x in (
        19,
        20,
        21,
        98,
        99,
        100,
        102,
        110,
        120,
        201,
        900,
        901,
        909,
        990,
        1000,
        1001,
        1010,
        1100,
        2010,
        9000,
        -11,
        -100,
        -1020,
    ):
        yield {"x": x}


def _reversed(value: int) -> int:
    return int(str(value)[::-1])


def generate(rng: random.Random, size: float) -> dict:
    digits = max(1, round(10 * size))
    low, high = 10 ** (digits - 1), min(HIGH, 10**digits - 1)
    shape = rng.randrange(7)
    if shape <= 1:
        x = rng.randint(low, high)
    elif shape == 2:  # zeros at the end
        zeros = rng.randrange(digits)
        x = rng.randint(low, high) // 10**zeros * 10**zeros
    elif shape == 3:  # zeros inside
        x = low + rng.randint(1, 9)
    elif shape == 4:  # the same from both sides
        half = str(rng.randint(low, high))[: (digits + 1) // 2]
        x = int(half + half[: digits // 2][::-1])
    elif shape == 5:  # the answer is near the end of the range
        x = _reversed(max(low + 1, high - rng.randint(0, max(1, high // 50))))
    else:  # the last digit alone says that it is too much, or not
        x = rng.randint(low // 10, high // 10) * 10 + rng.choice([1, 2, 2, 3])
    x = min(x, HIGH)
    return {"x": x if rng.random() < 0.5 else -x}
