import random
from collections.abc import Iterator
from itertools import product

MOST = 20_000
HIGHEST = 100_000

EXAMPLES = [
    ({"height": [3, 1, 2, 0, 4, 1, 2]}, 7),
    ({"height": [5, 0, 3, 0, 2]}, 5),
    ({"height": [1, 4, 4, 2]}, 0),
]

EDGES = [
    {"height": [0]},
    {"height": [7]},
    {"height": [3, 3]},
    {"height": [0, 0, 0]},
    {"height": [2, 0, 2]},
    {"height": [2, 0, 1]},
    {"height": [1, 0, 2]},
    {"height": [0, 2, 0]},
    {"height": [1, 2, 3, 4]},
    {"height": [4, 3, 2, 1]},
    {"height": [5, 5, 5, 5]},
    {"height": [HIGHEST, 0, HIGHEST]},
    {"height": [HIGHEST, 0, 0, 0, 1]},
    {"height": [4, 1, 1, 4]},
    {"height": [4, 2, 1, 2, 4]},
    {"height": [4, 1, 2, 1, 4]},
    {"height": [3, 0, 1, 0, 2, 0, 5]},
    {"height": [5, 0, 2, 0, 1, 0, 3]},
    {"height": [0, 3, 0, 0, 2, 0, 0]},
    {"height": [2, 5, 1, 2, 3, 4, 7, 7, 6]},
    {"height": [6, 4, 2, 0, 3, 2, 0, 3, 1, 4, 5, 3, 2, 7, 5, 3, 0, 1, 2, 1, 3, 4, 6, 8, 1, 3]},
    {"height": [9, 8, 2, 6]},
    {"height": [6, 2, 8, 9]},
    {"height": [2, 1, 0, 1, 3, 0, 3, 1, 0, 1, 2]},
    {"height": [HIGHEST] + [0] * (MOST - 2) + [HIGHEST]},
]

INVALID = [
    {"height": []},
    {"height": [1] * (MOST + 1)},
    {"height": [-1, 2]},
    {"height": [1, HIGHEST + 1]},
    {"height": [True, 2]},
    {"height": [1.5, 2]},
    {"height": [None, 2]},
    {"height": "123"},
]


def validate(height: list[int]) -> None:
    if type(height) is not list or not 1 <= len(height) <= MOST:
        raise ValueError(f"height must be a list of 1 to {MOST} numbers")
    for value in height:
        if type(value) is not int or not 0 <= value <= HIGHEST:
            raise ValueError(f"each height must be a whole number from 0 to {HIGHEST}")


def tiny() -> Iterator[dict]:
    for height in product((0, 1, 3), repeat=4):
        yield {"height": list(height)}
    for height in product((0, 2, 3), repeat=5):
        yield {"height": list(height)}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MOST * size * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n + 5)
    # the heights grow much faster than the size, so that filling layer by layer can follow up to a size of 0.15
    top = max(4, round(HIGHEST * size**3))
    if rng.random() < 0.2 and size < 1:
        top = 3
    shape = rng.choice(
        [
            "random",
            "random",
            "rising",
            "falling",
            "mountain",
            "valley",
            "equal",
            "teeth",
            "growing teeth",
            "walls",
            "terraces",
        ]
    )
    if shape == "equal":
        height = [rng.randint(1, top)] * n
    elif shape == "teeth":
        height = [rng.randint(top // 2, top) if place % 2 == 0 else rng.randint(0, top // 2) for place in range(n)]
    elif shape == "growing teeth":
        height = [place * top // n if place % 2 else rng.randint(0, top // 4) for place in range(n)]
        if rng.random() < 0.5:
            height.reverse()
    elif shape == "walls":
        height = [rng.randint(0, max(1, top // 10)) for _ in range(n)]
        for _ in range(rng.randint(1, 6)):
            height[rng.randrange(n)] = rng.randint(0, top)
    elif shape == "terraces":
        height = []
        while len(height) < n:
            height += [rng.randint(0, top)] * rng.randint(1, max(1, n // 6))
        height = height[:n]
    else:
        height = [rng.randint(0, top) for _ in range(n)]
        if shape != "random":
            height.sort(reverse=shape in ("falling", "valley"))
        if shape in ("mountain", "valley"):
            height = height[::2] + height[1::2][::-1]
    return {"height": height}
