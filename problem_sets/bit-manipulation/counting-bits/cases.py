import random
from collections.abc import Iterator

LIMIT = 100_000

EXAMPLES = [
    ({"n": 4}, [0, 1, 1, 2, 1]),
    ({"n": 9}, [0, 1, 1, 2, 1, 2, 2, 3, 1, 2]),
    ({"n": 0}, [0]),
]

EDGES = [
    {"n": 1},
    {"n": 2},
    {"n": 3},
    {"n": 7},
    {"n": 8},
    {"n": 63},
    {"n": 64},
    {"n": 65},
    {"n": 127},
    {"n": 128},
    {"n": 255},
    {"n": 256},
    {"n": 257},
    {"n": 1023},
    {"n": 1024},
    {"n": 4095},
    {"n": 4096},
    {"n": 32767},
    {"n": 32768},
    {"n": 65535},
    {"n": 65536},
    {"n": LIMIT},
]

INVALID = [
    {"n": -1},
    {"n": LIMIT + 1},
    {"n": 3.0},
    {"n": True},
    {"n": "7"},
    {"n": [5]},
    {"n": None},
]


def validate(n: int) -> None:
    if type(n) is not int or not 0 <= n <= LIMIT:
        raise ValueError(f"n must be an integer from 0 to {LIMIT}")


def tiny() -> Iterator[dict]:
    for n in range(60):
        yield {"n": n}


def generate(rng: random.Random, size: float) -> dict:
    if size == 1:
        return {"n": LIMIT - rng.randrange(30)}
    n = round(LIMIT * size**3)
    if n < 200:
        return {"n": rng.randrange(n + 3)}
    return {"n": rng.randint(n - n // 10, n)}
