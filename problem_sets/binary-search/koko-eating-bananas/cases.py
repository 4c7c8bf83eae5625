import random
from collections.abc import Iterator
from itertools import combinations_with_replacement

MOST = 10_000
LARGEST = 10**9
HOURS = 10**9

EXAMPLES = [
    ({"piles": [4, 9, 5], "h": 8}, 3),
    ({"piles": [14, 2, 8], "h": 3}, 14),
    ({"piles": [7, 12], "h": 40}, 1),
]

EDGES = [
    {"piles": [1], "h": 1},
    {"piles": [1], "h": HOURS},
    {"piles": [2], "h": 1},
    {"piles": [2], "h": 2},
    {"piles": [5], "h": 2},
    {"piles": [5], "h": 4},
    {"piles": [5], "h": 5},
    {"piles": [6], "h": 4},
    {"piles": [LARGEST], "h": 1},
    {"piles": [LARGEST], "h": 2},
    {"piles": [LARGEST], "h": HOURS},
    {"piles": [LARGEST], "h": HOURS - 1},
    {"piles": [LARGEST, LARGEST], "h": HOURS},
    {"piles": [LARGEST - 1, LARGEST], "h": 3},
    {"piles": [1, LARGEST], "h": 2},
    {"piles": [1, 1, 1, LARGEST], "h": 10},
    {"piles": [10, 10, 10], "h": 3},
    {"piles": [10, 10, 10], "h": 6},
    {"piles": [10, 10, 10], "h": 7},
    {"piles": [10, 10, 10], "h": 30},
    {"piles": [10, 10, 10], "h": 29},
    {"piles": [9, 1, 1], "h": 4},
    {"piles": [3, 6, 7, 11, 20], "h": 9},
    {"piles": [536870912, 536870913], "h": 3},
]

INVALID = [
    {"piles": [], "h": 3},
    {"piles": [1] * (MOST + 1), "h": HOURS},
    {"piles": [0, 2], "h": 3},
    {"piles": [LARGEST + 1], "h": 3},
    {"piles": [3, 4], "h": 1},
    {"piles": [3, 4], "h": HOURS + 1},
    {"piles": [3, True], "h": 4},
    {"piles": [3.0], "h": 4},
    {"piles": [3], "h": 4.0},
    {"piles": [1], "h": True},
    {"piles": "34", "h": 4},
]


def validate(piles: list[int], h: int) -> None:
    if type(piles) is not list or not 1 <= len(piles) <= MOST:
        raise ValueError(f"piles must be a list of 1 to {MOST} numbers")
    for pile in piles:
        if type(pile) is not int or not 1 <= pile <= LARGEST:
            raise ValueError(f"each pile must be a whole number from 1 to {LARGEST}")
    if type(h) is not int or not len(piles) <= h <= HOURS:
        raise ValueError(f"h must be a whole number from the number of piles to {HOURS}")


def tiny() -> Iterator[dict]:
    for count in (1, 2, 3):
        for piles in combinations_with_replacement((1, 2, 3, 5, 8), count):
            for h in range(count, sum(piles) + 2):
                yield {"piles": list(piles), "h": h}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MOST * size * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    elif rng.random() < 0.4:
        n = MOST // 5
    # the piles grow much faster than the size, so that trying every speed can follow up to a size of 0.15
    largest = max(3, round(LARGEST * size**7))
    if size < 0.15:
        largest += rng.randrange(60)
    shape = rng.choice(["anywhere", "anywhere", "equal", "close to the largest", "few large", "all lengths"])
    if shape == "anywhere":
        piles = [rng.randint(1, largest) for _ in range(n)]
    elif shape == "equal":
        piles = [rng.randint(1, largest)] * n
    elif shape == "close to the largest":
        piles = [rng.randint(max(1, largest - 5), largest) for _ in range(n)]
    elif shape == "few large":
        piles = [rng.randint(1, 10) for _ in range(n)]
        for _ in range(rng.randint(1, 3)):
            piles[rng.randrange(n)] = largest
    else:
        piles = [rng.randint(1, 2 ** rng.randint(1, largest.bit_length() - 1)) for _ in range(n)]
    hurry = rng.choice(["one each", "nearly one each", "some", "some", "many", "exact", "one too few"])
    if hurry == "one each":
        h = n
    elif hurry == "nearly one each":
        h = n + rng.randint(1, n)
    elif hurry == "some":
        h = n * rng.randint(2, 12) + rng.randrange(n)
    elif hurry == "many":
        h = rng.randint(n, max(n, min(HOURS, sum(piles))))
    else:
        # exactly what some speed needs, or one hour less
        speed = rng.randint(1, largest)
        h = sum((pile + speed - 1) // speed for pile in piles) - (hurry == "one too few")
    return {"piles": piles, "h": max(n, min(HOURS, h))}
