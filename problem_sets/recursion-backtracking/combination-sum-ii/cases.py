import random
from collections.abc import Iterator
from itertools import product

MOST = 100
LARGEST = 50
MAX_TARGET = 30

EXAMPLES = [
    ({"candidates": [3, 1, 3, 5, 1], "target": 8}, [[3, 5], [1, 1, 3, 3]]),
    ({"candidates": [4, 4, 4], "target": 8}, [[4, 4]]),
    ({"candidates": [6, 10, 2], "target": 7}, []),
]

EDGES = [
    {"candidates": [1], "target": 1},
    {"candidates": [1], "target": 2},
    {"candidates": [2], "target": 1},
    {"candidates": [1, 1], "target": 1},
    {"candidates": [1, 1], "target": 2},
    {"candidates": [1, 1], "target": 3},
    {"candidates": [50], "target": 30},
    {"candidates": [30], "target": 30},
    {"candidates": [29, 1, 30], "target": 30},
    {"candidates": [2, 2, 2, 1, 1], "target": 4},
    {"candidates": [5, 2, 5, 2, 5], "target": 9},
    {"candidates": [5, 4, 3, 2, 1], "target": 6},
    {"candidates": [1, 2, 3, 4, 5], "target": 15},
    {"candidates": [1, 2, 3, 4, 5], "target": 16},
    {"candidates": [7, 3, 7, 3, 7, 3], "target": 20},
    {"candidates": [2, 4, 6, 8, 10], "target": 17},
    {"candidates": [10, 10, 10, 15, 15], "target": 30},
    {"candidates": [1] * 100, "target": 30},
    {"candidates": [1] * 29 + [50] * 71, "target": 30},
    {"candidates": [50] * 100, "target": 30},
    {"candidates": [2] * 99 + [1], "target": 29},
    {"candidates": list(range(1, 51)) + list(range(50, 0, -1)), "target": 30},
]

INVALID = [
    {"candidates": [], "target": 7},
    {"candidates": [3] * (MOST + 1), "target": 7},
    {"candidates": [0, 3], "target": 7},
    {"candidates": [-1, 3], "target": 7},
    {"candidates": [51, 3], "target": 7},
    {"candidates": [3, 5], "target": 0},
    {"candidates": [3, 5], "target": 31},
    {"candidates": [True, 5], "target": 7},
    {"candidates": [3.0], "target": 7},
    {"candidates": ["3"], "target": 7},
    {"candidates": "35", "target": 7},
    {"candidates": [3, 5], "target": "7"},
    {"candidates": [3, 5], "target": True},
]


def validate(candidates: list[int], target: int) -> None:
    if type(candidates) is not list or not 1 <= len(candidates) <= MOST:
        raise ValueError(f"candidates must be a list of 1 to {MOST} numbers")
    for candidate in candidates:
        if type(candidate) is not int or not 1 <= candidate <= LARGEST:
            raise ValueError(f"each candidate must be a whole number from 1 to {LARGEST}")
    if type(target) is not int or not 1 <= target <= MAX_TARGET:
        raise ValueError(f"target must be a whole number from 1 to {MAX_TARGET}")


def tiny() -> Iterator[dict]:
    for count in (3, 4):
        for candidates in product((1, 2, 3), repeat=count):
            yield {"candidates": list(candidates), "target": 4 + sum(candidates) % 3}


def generate(rng: random.Random, size: float) -> dict:
    count = rng.randint(1, 7) if size < 0.1 else max(4, round(size * MOST))
    target = rng.randint(1, 10) if size < 0.1 else max(4, round(size * MAX_TARGET))
    shape = rng.choice(["any", "any", "any", "few", "few", "one", "ones", "dense", "even", "distinct", "too large"])
    if shape == "any":
        candidates = rng.choices(range(1, LARGEST + 1), k=count)
    elif shape == "few":
        candidates = rng.choices(rng.sample(range(1, max(5, target // 2)), 4), k=count)
    elif shape == "one":
        # equal values that just reach the target, or just miss it
        value = rng.choice([1, 2, 3, 5])
        target = max(value, target // value * value)
        copies = min(count, max(1, target // value + rng.randint(-1, 1)))
        candidates = [value] * copies + [LARGEST] * (count - copies)
    elif shape == "ones":
        candidates = [1] * (count * 3 // 4) + rng.choices(range(2, 8), k=count - count * 3 // 4)
    elif shape == "dense":
        candidates = rng.choices(range(1, 11), k=count)
    elif shape == "even":
        # an odd target, and one odd value at most
        target -= (target + 1) % 2
        candidates = [2 * rng.randint(1, 12) for _ in range(count)]
        if rng.random() < 0.6:
            candidates[0] = rng.choice(range(1, 12, 2))
    elif shape == "distinct":
        candidates = (rng.sample(range(1, LARGEST + 1), LARGEST) * 2)[:count]
    else:
        # hardly anything fits
        candidates = [rng.randint(max(1, target * 2 // 3), LARGEST) for _ in range(count)]
        candidates[0] = max(1, target - rng.randint(0, 9))
        candidates[-1] = max(1, target - candidates[0])
    sequence = rng.choice(["shuffled", "shuffled", "rising", "falling"])
    if sequence == "shuffled":
        rng.shuffle(candidates)
    else:
        candidates.sort(reverse=sequence == "falling")
    return {"candidates": candidates, "target": target}
