import random
from collections.abc import Iterator
from itertools import permutations

MOST = 30
SMALLEST, LARGEST = 2, 40
MAX_TARGET = 40
WAYS = 150

EXAMPLES = [
    ({"candidates": [3, 4, 6], "target": 12}, [[3, 3, 3, 3], [3, 3, 6], [4, 4, 4], [6, 6]]),
    ({"candidates": [9, 2, 5], "target": 11}, [[9, 2], [2, 2, 2, 5]]),
    ({"candidates": [7, 5], "target": 11}, []),
]

EDGES = [
    {"candidates": [2], "target": 1},
    {"candidates": [2], "target": 2},
    {"candidates": [2], "target": 3},
    {"candidates": [2], "target": 4},
    {"candidates": [2], "target": 40},
    {"candidates": [40], "target": 40},
    {"candidates": [40], "target": 39},
    {"candidates": [39, 40], "target": 40},
    {"candidates": [3, 2], "target": 17},
    {"candidates": [2, 3], "target": 6},
    {"candidates": [8, 3, 4], "target": 11},
    {"candidates": [12, 5, 4, 3], "target": 12},
    {"candidates": [20, 10, 5], "target": 40},
    {"candidates": [6, 4, 2], "target": 15},
    {"candidates": [2, 3, 5, 7], "target": 23},
    {"candidates": [7, 5, 3, 2], "target": 40},
    {"candidates": [2, 3, 5], "target": 40},
    {"candidates": list(range(11, 41)), "target": 40},
    {"candidates": list(range(40, 10, -1)), "target": 40},
    {"candidates": list(range(2, 12)), "target": 11},
    {"candidates": list(range(11, 41)), "target": 1},
]

INVALID = [
    {"candidates": [], "target": 7},
    {"candidates": list(range(10, 41)), "target": 20},
    {"candidates": [1, 3], "target": 7},
    {"candidates": [3, 41], "target": 7},
    {"candidates": [3, 5, 3], "target": 7},
    {"candidates": [3, 5], "target": 0},
    {"candidates": [3, 5], "target": 41},
    {"candidates": [2, 3, 4, 5, 6, 7], "target": 40},
    {"candidates": [True, 5], "target": 7},
    {"candidates": [3.0], "target": 7},
    {"candidates": ["3"], "target": 7},
    {"candidates": "35", "target": 7},
    {"candidates": [3, 5], "target": "7"},
    {"candidates": [3, 5], "target": True},
]


def _ways(candidates: list[int], target: int) -> int:
    ways = [1] + [0] * target
    for candidate in candidates:
        for total in range(candidate, target + 1):
            ways[total] += ways[total - candidate]
    return ways[target]


def validate(candidates: list[int], target: int) -> None:
    if type(candidates) is not list or not 1 <= len(candidates) <= MOST:
        raise ValueError(f"candidates must be a list of 1 to {MOST} numbers")
    for candidate in candidates:
        if type(candidate) is not int or not SMALLEST <= candidate <= LARGEST:
            raise ValueError(f"each candidate must be a whole number from {SMALLEST} to {LARGEST}")
    if len(set(candidates)) != len(candidates):
        raise ValueError("all candidates must be different")
    if type(target) is not int or not 1 <= target <= MAX_TARGET:
        raise ValueError(f"target must be a whole number from 1 to {MAX_TARGET}")
    if _ways(candidates, target) >= WAYS:
        raise ValueError(f"there must be fewer than {WAYS} ways")


def tiny() -> Iterator[dict]:
    for count in (1, 2, 3):
        for candidates in permutations((2, 3, 4, 7), count):
            for target in (5, 7, 10):
                yield {"candidates": list(candidates), "target": target}


def generate(rng: random.Random, size: float) -> dict:
    target = rng.randint(1, 12) if size < 0.1 else max(6, round(size * MAX_TARGET))
    most = rng.randint(1, 4) if size < 0.1 else max(3, round(size * MOST))
    values = range(SMALLEST, LARGEST + 1)
    shape = rng.choice(["many", "many", "small", "small", "two", "divisors", "even", "close"])
    if shape == "many":
        chosen = set(rng.sample(values, most))
    elif shape == "small":
        # few small values: deep trees
        chosen = {2, 3, *rng.sample([5, 7, 8, 9, 11], rng.randint(1, 2))}
    elif shape == "two":
        chosen = set(rng.sample(range(2, 8), 2))
    elif shape == "divisors":
        chosen = {value for value in values if target % value == 0} or {target + 1}
    elif shape == "even":
        # an odd target that even values never reach
        target -= (target + 1) % 2
        chosen = {2 * value for value in rng.sample(range(1, 21), min(most, 12))}
    else:
        low = rng.randint(4, 11)
        chosen = set(range(low, low + most))
    while _ways(sorted(chosen), target) >= WAYS:
        # a larger value that is free takes the place of a small one
        chosen.remove(rng.choice(sorted(chosen)[:3]))
        chosen.add(rng.choice([value for value in values if value > 10 and value not in chosen]))
    candidates = sorted(chosen)
    sequence = rng.choice(["shuffled", "shuffled", "rising", "falling"])
    if sequence == "shuffled":
        rng.shuffle(candidates)
    elif sequence == "falling":
        candidates.reverse()
    return {"candidates": candidates, "target": target}
