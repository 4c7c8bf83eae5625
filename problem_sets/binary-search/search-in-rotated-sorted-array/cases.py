import random
from collections.abc import Iterator
from itertools import combinations

MOST = 5000
BOUND = 10_000

EXAMPLES = [
    ({"nums": [12, 17, 20, 25, 3, 6, 8], "target": 6}, 5),
    ({"nums": [12, 17, 20, 25, 3, 6, 8], "target": 10}, -1),
    ({"nums": [-5, 1, 2], "target": -5}, 0),
]


def _rotated(nums: list[int], times: int) -> list[int]:
    cut = len(nums) - times % len(nums)
    return nums[cut:] + nums[:cut]


EDGES = [
    {"nums": [3], "target": 3},
    {"nums": [3], "target": 2},
    {"nums": [3], "target": 4},
    {"nums": [0], "target": 0},
    {"nums": [4, 9], "target": 4},
    {"nums": [4, 9], "target": 9},
    {"nums": [9, 4], "target": 4},
    {"nums": [9, 4], "target": 9},
    {"nums": [9, 4], "target": 6},
    {"nums": [-BOUND, BOUND], "target": BOUND},
    {"nums": [BOUND, -BOUND], "target": -BOUND},
    {"nums": [5, 6, 7, 1, 2], "target": 5},
    {"nums": [5, 6, 7, 1, 2], "target": 2},
    {"nums": [5, 6, 7, 1, 2], "target": 1},
    {"nums": [5, 6, 7, 1, 2], "target": 7},
    {"nums": [5, 6, 7, 1, 2], "target": 3},
    {"nums": [5, 6, 7, 1, 2], "target": 8},
    {"nums": [5, 6, 7, 1, 2], "target": 0},
    {"nums": [8, 1, 2, 3, 4, 5, 6], "target": 8},
    {"nums": [2, 3, 4, 5, 6, 8, 1], "target": 1},
    {"nums": list(range(MOST)), "target": MOST - 1},
    {"nums": _rotated(list(range(MOST)), MOST // 2), "target": 0},
]

INVALID = [
    {"nums": [], "target": 1},
    {"nums": list(range(MOST + 1)), "target": 1},
    {"nums": [3, 1, 3], "target": 1},
    {"nums": [2, 1, 0], "target": 1},
    {"nums": [1, 3, 2], "target": 1},
    {"nums": [2, 4, 1, 3], "target": 1},
    {"nums": [BOUND + 1], "target": 1},
    {"nums": [-BOUND - 1], "target": 1},
    {"nums": [1], "target": BOUND + 1},
    {"nums": [1], "target": -BOUND - 1},
    {"nums": [True, 2], "target": 1},
    {"nums": [1.5, 2], "target": 1},
    {"nums": [1, 2], "target": True},
    {"nums": "312", "target": 1},
]


def validate(nums: list[int], target: int) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MOST:
        raise ValueError(f"nums must be a list of 1 to {MOST} numbers")
    for value in [*nums, target]:
        if type(value) is not int or not -BOUND <= value <= BOUND:
            raise ValueError(f"each number and the target must be a whole number from {-BOUND} to {BOUND}")
    if len(set(nums)) < len(nums):
        raise ValueError("all numbers must be different")
    drops = sum(a > b for a, b in zip(nums, nums[1:]))
    if drops > 1 or (drops == 1 and nums[-1] > nums[0]):
        raise ValueError("nums must be a sorted array, cut once at most")


def tiny() -> Iterator[dict]:
    for count in (2, 3, 4, 5):
        nums = list(range(0, 2 * count, 2))
        for times in range(count):
            for target in [*nums, 2 * count // 2 + 1 - count % 2, 2 * count]:
                yield {"nums": _rotated(nums, times), "target": target}
    for nums in combinations(range(-2, 4), 3):
        for times in range(3):
            for target in range(-3, 5):
                yield {"nums": _rotated(list(nums), times), "target": target}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MOST * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    shape = rng.choice(["anywhere", "anywhere", "run", "negative", "every second"])
    if shape == "anywhere":
        nums = sorted(rng.sample(range(-BOUND, BOUND + 1), n))
    elif shape == "run":
        start = rng.randint(-BOUND, BOUND + 1 - n)
        nums = list(range(start, start + n))
    elif shape == "negative":
        nums = sorted(rng.sample(range(-BOUND, 0), n))
    else:
        start = rng.randint(-BOUND, BOUND - 2 * n)
        nums = list(range(start, start + 2 * n, 2))
    smallest, largest = nums[0], nums[-1]
    nums = _rotated(
        nums, rng.choice([0, 1, n - 1, n // 2, n // 4, rng.randrange(n), rng.randrange(n), rng.randrange(n)])
    )
    where = rng.choice(
        ["inside", "inside", "inside", "first", "last", "smallest", "largest", "missing", "missing", "outside"]
    )
    if where == "inside":
        target = rng.choice(nums)
    elif where == "first":
        target = nums[0]
    elif where == "last":
        target = nums[-1]
    elif where == "smallest":
        target = smallest
    elif where == "largest":
        target = largest
    elif where == "missing":
        target = min(BOUND, rng.choice(nums) + 1)
    else:
        target = rng.choice([max(-BOUND, smallest - 1), min(BOUND, largest + 1)])
    return {"nums": nums, "target": target}
