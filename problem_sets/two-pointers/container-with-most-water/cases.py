import random
from collections.abc import Iterator
from itertools import product

MOST = 100_000
HIGHEST = 10_000

EXAMPLES = [
    ({"height": [2, 7, 3, 9, 4, 8, 1, 6]}, 36),
    ({"height": [4, 3]}, 3),
    ({"height": [1, 1, 10, 9, 1]}, 9),
]

EDGES = [
    {"height": [0, 0]},
    {"height": [0, 5]},
    {"height": [5, 0]},
    {"height": [1, 1]},
    {"height": [HIGHEST, HIGHEST]},
    {"height": [0, 0, 0, 0]},
    {"height": [0, 3, 0]},
    {"height": [0, 3, 3, 0]},
    {"height": [3, 0, 0, 3]},
    {"height": [1, 2, 1]},
    {"height": [5, 5, 5, 5]},
    {"height": [1, 2, 3, 4, 5, 6]},
    {"height": [6, 5, 4, 3, 2, 1]},
    {"height": [1, 2, 4, 3]},
    {"height": [3, 4, 2, 1]},
    {"height": [1, 20, 20, 1, 1, 1, 1, 1]},
    {"height": [3, 9, 1, 1, 9, 3]},
    {"height": [2, 1, 8, 8, 1, 2, 2]},
    {"height": [7, 1, 1, 1, 2, 1, 1, 7, 8]},
    {"height": [9, 1, 8, 2, 7, 3, 6]},
    {"height": [1, 8, 1, 1, 1, 1, 8, 1, 1]},
    {"height": [HIGHEST] + [0] * 40 + [HIGHEST]},
]

INVALID = [
    {"height": []},
    {"height": [4]},
    {"height": [1] * (MOST + 1)},
    {"height": [-1, 2]},
    {"height": [1, HIGHEST + 1]},
    {"height": [True, 2]},
    {"height": [1.5, 2]},
    {"height": [None, 2]},
    {"height": "123"},
]


def validate(height: list[int]) -> None:
    if type(height) is not list or not 2 <= len(height) <= MOST:
        raise ValueError(f"height must be a list of 2 to {MOST} numbers")
    for value in height:
        if type(value) is not int or not 0 <= value <= HIGHEST:
            raise ValueError(f"each height must be a whole number from 0 to {HIGHEST}")


def tiny() -> Iterator[dict]:
    for height in product((0, 1, 2, 5), repeat=3):
        yield {"height": list(height)}
    for height in product((1, 2, 4), repeat=5):
        yield {"height": list(height)}


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MOST * size**3))
    if n < 40:
        n = rng.randint(2, n + 8)
    elif size == 1 and rng.random() < 0.4:
        n = MOST // 4
    top = rng.choice([HIGHEST, HIGHEST, 999, 9])
    shape = rng.choice(
        [
            "random",
            "random",
            "rising",
            "falling",
            "mountain",
            "valley",
            "equal",
            "two high ones",
            "a few high ones",
            "balanced",
        ]
    )
    if shape == "equal":
        height = [rng.randint(1, top)] * n
    elif shape == "two high ones":
        height = [rng.randint(0, top // 3) for _ in range(n)]
        for place in rng.sample(range(n), 2):
            height[place] = rng.randint(top // 2, top)
    elif shape == "a few high ones":
        height = [rng.randint(0, 2) for _ in range(n)]
        for _ in range(rng.randint(2, 12)):
            height[rng.randrange(n)] = rng.randint(0, top)
    elif shape == "balanced":
        # width times height is nearly the same for many pairs
        middle = n // 2
        height = [min(top, top // (2 * abs(place - middle) + 1) + rng.randint(0, 1)) for place in range(n)]
    else:
        height = [rng.randint(0, top) for _ in range(n)]
        if shape != "random":
            height.sort(reverse=shape in ("falling", "valley"))
        if shape in ("mountain", "valley"):
            height = height[::2] + height[1::2][::-1]
    return {"height": height}
