import random
from collections.abc import Iterator
from itertools import combinations

MOST = 10_000
BOUND = 9_999

EXAMPLES = [
    ({"nums": [-8, -3, 1, 4, 6, 11, 15], "target": 6}, 4),
    ({"nums": [-8, -3, 1, 4, 6, 11, 15], "target": 5}, -1),
    ({"nums": [20], "target": 20}, 0),
]

EDGES = [
    {"nums": [20], "target": 19},
    {"nums": [20], "target": 21},
    {"nums": [0], "target": 0},
    {"nums": [0], "target": -1},
    {"nums": [-BOUND], "target": -BOUND},
    {"nums": [BOUND], "target": BOUND},
    {"nums": [-BOUND, BOUND], "target": 0},
    {"nums": [-BOUND, BOUND], "target": BOUND},
    {"nums": [-BOUND, BOUND], "target": -BOUND},
    {"nums": [-5, -4], "target": -6},
    {"nums": [-5, -4], "target": -3},
    {"nums": [-1, 0, 1], "target": -1},
    {"nums": [-1, 0, 1], "target": 0},
    {"nums": [-1, 0, 1], "target": 1},
    {"nums": [2, 4, 6, 8], "target": 2},
    {"nums": [2, 4, 6, 8], "target": 8},
    {"nums": [2, 4, 6, 8], "target": 5},
    {"nums": [2, 4, 6, 8, 10, 12, 14, 16], "target": 14},
    {"nums": list(range(-BOUND, -BOUND + MOST)), "target": 0},
    {"nums": list(range(-BOUND, -BOUND + MOST)), "target": -BOUND},
]

INVALID = [
    {"nums": [], "target": 1},
    {"nums": list(range(-5000, MOST - 4999)), "target": 1},
    {"nums": [3, 3], "target": 3},
    {"nums": [3, 1], "target": 3},
    {"nums": [-BOUND - 1], "target": 0},
    {"nums": [BOUND + 1], "target": 0},
    {"nums": [1], "target": BOUND + 1},
    {"nums": [1], "target": -BOUND - 1},
    {"nums": [1.0], "target": 1},
    {"nums": [False, 1], "target": 1},
    {"nums": [1], "target": True},
    {"nums": "12", "target": 1},
]


def validate(nums: list[int], target: int) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MOST:
        raise ValueError(f"nums must be a list of 1 to {MOST} numbers")
    for value in [*nums, target]:
        if type(value) is not int or not -BOUND <= value <= BOUND:
            raise ValueError(f"each number and the target must be a whole number from {-BOUND} to {BOUND}")
    if any(a >= b for a, b in zip(nums, nums[1:])):
        raise ValueError("nums must be sorted in ascending order, without duplicates")


def tiny() -> Iterator[dict]:
    for count in (1, 2, 3, 4, 5):
        for nums in combinations(range(-2, 4), count):
            for target in range(-3, 5):
                yield {"nums": list(nums), "target": target}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MOST * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    shape = rng.choice(["anywhere", "anywhere", "run", "low end", "high end", "one gap", "every second"])
    if shape == "anywhere":
        nums = sorted(rng.sample(range(-BOUND, BOUND + 1), n))
    elif shape == "run":
        start = rng.randint(-BOUND, BOUND + 1 - n)
        nums = list(range(start, start + n))
    elif shape == "low end":
        nums = list(range(-BOUND, -BOUND + n))
    elif shape == "high end":
        nums = list(range(BOUND + 1 - n, BOUND + 1))
    elif shape == "one gap":
        first = rng.randint(0, n)
        nums = list(range(-BOUND, -BOUND + first)) + list(range(BOUND + 1 - (n - first), BOUND + 1))
    else:
        nums = list(range(-BOUND, -BOUND + 2 * n, 2))
    where = rng.choice(["inside", "inside", "first", "last", "middle", "missing", "missing", "outside"])
    if where == "inside":
        target = rng.choice(nums)
    elif where == "first":
        target = nums[0]
    elif where == "last":
        target = nums[-1]
    elif where == "middle":
        target = nums[n // 2]
    elif where == "missing":
        target = min(BOUND, rng.choice(nums) + 1)
    else:
        target = rng.choice([max(-BOUND, nums[0] - 1), min(BOUND, nums[-1] + 1)])
    return {"nums": nums, "target": target}
