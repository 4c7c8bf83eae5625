import itertools
import random

NODES = 5000
BOUND = 5000

EXAMPLES = [
    ({"head": [4, 7, 9, 2]}, [2, 9, 7, 4]),
    ({"head": [-6, 0]}, [0, -6]),
    ({"head": []}, []),
]

EDGES = [
    {"head": [0]},
    {"head": [-1]},
    {"head": [1, 1]},
    {"head": [2, 1]},
    {"head": [1, 2, 3]},
    {"head": [3, 2, 1]},
    {"head": [1, 2, 1]},
    {"head": [1, 1, 2]},
    {"head": [0, 0, 0, 0]},
    {"head": [-BOUND, BOUND]},
    {"head": [BOUND, -BOUND, BOUND]},
    {"head": [5, 3, 8, 8, 3]},
    {"head": [1, 2, 3, 4, 5, 6, 7]},
    {"head": [1, 2, 3, 4, 5, 6, 7, 8]},
    {"head": list(range(1001))},
    {"head": [1] * (NODES - 1) + [2]},
    {"head": [2] + [1] * (NODES - 1)},
]

INVALID = [
    {"head": None},
    {"head": 3},
    {"head": "123"},
    {"head": [None]},
    {"head": [True]},
    {"head": [1.0]},
    {"head": ["1"]},
    {"head": [[1]]},
    {"head": [BOUND + 1]},
    {"head": [0, -BOUND - 1]},
    {"head": [0] * (NODES + 1)},
]


def validate(head: list[int]) -> None:
    if type(head) is not list:
        raise ValueError("head must be a list of values")
    if len(head) > NODES:
        raise ValueError(f"the list may have at most {NODES} nodes")
    for value in head:
        if type(value) is not int or not -BOUND <= value <= BOUND:
            raise ValueError(f"every value must be an integer from {-BOUND} to {BOUND}")


def tiny():
    for length in (2, 3, 4):
        yield from ({"head": list(values)} for values in itertools.permutations((-2, 0, 5, 6), length))
    for length in (3, 4):
        yield from ({"head": list(values)} for values in itertools.product((1, 2), repeat=length))


def generate(rng: random.Random, size: float) -> dict:
    n = round(NODES * size)
    if size < 0.1:
        n = rng.randint(0, 2 + n // 10)
    elif size < 1:
        n = rng.randint(n - n // 4, n)
    shape = rng.choice(["any", "any", "rising", "falling", "few", "steps", "mirror but one"])
    if shape == "few":
        values = [rng.choice((-1, 0, 1)) for _ in range(n)]
    elif shape == "steps":
        values = [i % BOUND for i in range(n)]
    elif shape == "mirror but one":
        half = [rng.randint(-BOUND, BOUND) for _ in range((n + 1) // 2)]
        values = half[: n // 2] + half[::-1]
        if n:
            values[rng.randrange(n)] = rng.randint(-BOUND, BOUND)
    else:
        values = [rng.randint(-BOUND, BOUND) for _ in range(n)]
        if shape != "any":
            values.sort(reverse=shape == "falling")
    return {"head": values}
