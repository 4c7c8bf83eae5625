import random
from collections.abc import Iterator
from itertools import combinations

MOST = 5000
BOUND = 5000

EXAMPLES = [
    ({"nums": [11, 16, 21, 27, -3, 4, 9]}, -3),
    ({"nums": [8, 2, 5]}, 2),
    ({"nums": [-6, -1, 0, 14]}, -6),
]


def _rotated(nums: list[int], times: int) -> list[int]:
    cut = len(nums) - times % len(nums)
    return nums[cut:] + nums[:cut]


EDGES = [
    {"nums": [0]},
    {"nums": [-BOUND]},
    {"nums": [BOUND]},
    {"nums": [1, 2]},
    {"nums": [2, 1]},
    {"nums": [-BOUND, BOUND]},
    {"nums": [BOUND, -BOUND]},
    {"nums": [1, 2, 3]},
    {"nums": [2, 3, 1]},
    {"nums": [3, 1, 2]},
    {"nums": [4, 5, 6, 7, 1]},
    {"nums": [7, 1, 4, 5, 6]},
    {"nums": [5, 6, 7, 1, 4]},
    {"nums": [-4, -3, -2, -9, -8, -7, -6]},
    {"nums": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0]},
    {"nums": [12, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]},
    {"nums": list(range(1, MOST + 1))},
    {"nums": _rotated(list(range(-BOUND, BOUND, 2)), 1)},
    {"nums": _rotated(list(range(-BOUND, BOUND, 2)), MOST - 1)},
]

INVALID = [
    {"nums": []},
    {"nums": list(range(MOST + 1 - BOUND, -BOUND - 1, -1))},
    {"nums": list(range(-BOUND, MOST + 1 - BOUND))},
    {"nums": [3, 1, 3]},
    {"nums": [2, 1, 0]},
    {"nums": [1, 3, 2]},
    {"nums": [2, 4, 1, 3]},
    {"nums": [BOUND + 1]},
    {"nums": [-BOUND - 1, 2]},
    {"nums": [True, 2]},
    {"nums": [1.5, 2]},
    {"nums": "312"},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MOST:
        raise ValueError(f"nums must be a list of 1 to {MOST} numbers")
    for value in nums:
        if type(value) is not int or not -BOUND <= value <= BOUND:
            raise ValueError(f"each number must be a whole number from {-BOUND} to {BOUND}")
    if len(set(nums)) < len(nums):
        raise ValueError("all numbers must be different")
    drops = sum(a > b for a, b in zip(nums, nums[1:]))
    if drops > 1 or (drops == 1 and nums[-1] > nums[0]):
        raise ValueError("nums must be a rotated sorted array")


def tiny() -> Iterator[dict]:
    for count in (1, 2, 3, 4, 5, 6):
        for nums in combinations(range(-2, 5), count):
            for times in range(count):
                yield {"nums": _rotated(list(nums), times)}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MOST * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    shape = rng.choice(["anywhere", "anywhere", "run", "negative", "one far away"])
    if shape == "anywhere":
        nums = sorted(rng.sample(range(-BOUND, BOUND + 1), n))
    elif shape == "run":
        start = rng.randint(-BOUND, BOUND + 1 - n)
        nums = list(range(start, start + n))
    elif shape == "negative":
        nums = sorted(rng.sample(range(-BOUND, 0), n))
    else:
        nums = [*range(-BOUND, n - 1 - BOUND), BOUND]
    times = rng.choice(
        [0, 1, 2, n - 1, n // 2, n // 2 + 1, n // 4, rng.randrange(n), rng.randrange(n), rng.randrange(n)]
    )
    return {"nums": _rotated(nums, times)}
