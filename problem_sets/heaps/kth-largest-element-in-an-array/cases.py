import itertools
import random

LIMIT = 100_000
BOUND = 10_000

EXAMPLES = [
    ({"nums": [4, 9, 1, 7, 6], "k": 3}, 6),
    ({"nums": [8, 2, 8, 5, 8, 5], "k": 4}, 5),
    ({"nums": [-3], "k": 1}, -3),
]

EDGES = [
    {"nums": [5, 5, 2], "k": 2},
    {"nums": [5, 5, 2], "k": 3},
    {"nums": [2, 1], "k": 1},
    {"nums": [2, 1], "k": 2},
    {"nums": [7, 7, 7, 7], "k": 3},
    {"nums": [0, 0], "k": 2},
    {"nums": [-1, -2, -3, -4], "k": 1},
    {"nums": [-1, -2, -3, -4], "k": 4},
    {"nums": [-10000, 10000], "k": 1},
    {"nums": [-10000, 10000], "k": 2},
    {"nums": [1, 2, 3, 4, 5, 6, 7, 8, 9], "k": 9},
    {"nums": [1, 2, 3, 4, 5, 6, 7, 8, 9], "k": 1},
    {"nums": [9, 8, 7, 6, 5, 4, 3, 2, 1], "k": 2},
    {"nums": [100, 9, 20, 3], "k": 2},
    {"nums": [-5, 4, -3, 2, -1, 0], "k": 3},
    {"nums": [10000] * 3 + [-10000] * 3, "k": 4},
    {"nums": [3, 1, 3, 1, 3, 1, 3], "k": 5},
    {"nums": [3, 1, 3, 1, 3, 1, 3], "k": 4},
    {"nums": [-20, -3, -100, -21], "k": 2},
    {"nums": [0, -1, 1, 0, -1, 1], "k": 3},
    {"nums": [6, 5, 6, 5, 6, 4], "k": 6},
]

INVALID = [
    {"nums": [], "k": 1},
    {"nums": [1], "k": 0},
    {"nums": [1], "k": 2},
    {"nums": [1, 2], "k": -1},
    {"nums": [1, 2], "k": True},
    {"nums": [1, 2], "k": 1.0},
    {"nums": [1, 2], "k": "1"},
    {"nums": [1, 2], "k": None},
    {"nums": [1, False], "k": 1},
    {"nums": [1, 2.0], "k": 1},
    {"nums": [1, None], "k": 1},
    {"nums": [10001], "k": 1},
    {"nums": [-10001, 1], "k": 1},
    {"nums": "12", "k": 1},
    {"nums": {"0": 1}, "k": 1},
    {"nums": [0] * (LIMIT + 1), "k": 1},
]


def validate(nums: list[int], k: int) -> None:
    if type(nums) is not list:
        raise ValueError("nums must be a list")
    if not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must have 1 to {LIMIT} numbers")
    for value in nums:
        if type(value) is not int:
            raise ValueError("nums must hold integers only")
        if not -BOUND <= value <= BOUND:
            raise ValueError(f"every number must be from {-BOUND} to {BOUND}")
    if type(k) is not int:
        raise ValueError("k must be an integer")
    if not 1 <= k <= len(nums):
        raise ValueError("k must be from 1 to the length of nums")


def tiny():
    for nums in itertools.product((-1, 2, 10), repeat=3):
        for k in (1, 2, 3):
            yield {"nums": list(nums), "k": k}


def generate(rng: random.Random, size: float) -> dict:
    n = 1 + round(size**3 * (LIMIT - 1))
    if n < 100:
        n += rng.randrange(8)
    shape = rng.randrange(10)
    if shape <= 1:
        nums = [rng.randint(-BOUND, BOUND) for _ in range(n)]
    elif shape in (2, 3):  # sorted, upwards or downwards: bad for a pivot at a fixed place
        nums = sorted((rng.randint(-BOUND, BOUND) for _ in range(n)), reverse=shape == 3)
    elif shape == 4:  # all equal, or all but one: bad for a partition in two parts
        nums = [rng.randint(-BOUND, BOUND)] * n
        nums[rng.randrange(n)] = rng.randint(-BOUND, BOUND)
    elif shape == 5:  # few different values
        values = rng.sample(range(-BOUND, BOUND + 1), rng.randint(2, 4))
        nums = [rng.choice(values) for _ in range(n)]
    elif shape == 6:  # up and then down
        half = sorted(rng.randint(-BOUND, BOUND) for _ in range(n // 2))
        nums = half + sorted((rng.randint(-BOUND, BOUND) for _ in range(n - n // 2)), reverse=True)
    elif shape == 7:  # sorted with a few swaps
        nums = sorted(rng.randint(-BOUND, BOUND) for _ in range(n))
        for _ in range(5):
            a, b = rng.randrange(n), rng.randrange(n)
            nums[a], nums[b] = nums[b], nums[a]
    elif shape == 8:  # negative only
        nums = [rng.randint(-BOUND, -1) for _ in range(n)]
    else:  # the ends of the range
        nums = [rng.choice([-BOUND, BOUND, BOUND - 1, 1 - BOUND]) for _ in range(n)]
    k = rng.choice([1, n, (n + 1) // 2, (n + 1) // 2, rng.randint(1, n), rng.randint(1, n), min(n, 2), max(1, n - 1)])
    return {"nums": nums, "k": k}
