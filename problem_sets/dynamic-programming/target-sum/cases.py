import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 20
MAX_SUM = 1000

EXAMPLES = [
    ({"nums": [1, 2, 1], "target": 2}, 2),
    ({"nums": [3, 0, 2], "target": 5}, 2),
    ({"nums": [4, 6], "target": 3}, 0),
    ({"nums": [2, 2, 2, 2], "target": -4}, 4),
]

EDGES = [
    {"nums": [0], "target": 0},
    {"nums": [0], "target": 1},
    {"nums": [1], "target": 1},
    {"nums": [1], "target": -1},
    {"nums": [1], "target": 0},
    {"nums": [1], "target": -2},
    {"nums": [1], "target": -3},
    {"nums": [1], "target": 3},
    {"nums": [0, 0], "target": 0},
    {"nums": [0, 0, 0], "target": -2},
    {"nums": [0, 1], "target": 1},
    {"nums": [1, 0], "target": -1},
    {"nums": [5, 5], "target": 0},
    {"nums": [5, 5], "target": 10},
    {"nums": [5, 5], "target": -10},
    {"nums": [2, 7, 3], "target": 2},
    {"nums": [7, 9, 3, 8, 0, 2], "target": 1},
    {"nums": [MAX_SUM], "target": MAX_SUM},
    {"nums": [MAX_SUM], "target": -MAX_SUM},
    {"nums": [MAX_SUM], "target": 0},
    {"nums": [0], "target": -MAX_SUM},
    {"nums": [1], "target": -MAX_SUM},
    {"nums": [0] * MAX_LENGTH, "target": 0},
    {"nums": [0] * MAX_LENGTH, "target": 1},
    {"nums": [1] * MAX_LENGTH, "target": 0},
    {"nums": [1] * MAX_LENGTH, "target": 1},
    {"nums": [1] * MAX_LENGTH, "target": -18},
    {"nums": [50] * MAX_LENGTH, "target": MAX_SUM},
    {"nums": [50] * MAX_LENGTH, "target": -MAX_SUM},
    {"nums": [50] * MAX_LENGTH, "target": 100},
]

INVALID = [
    {"nums": [], "target": 0},
    {"nums": [0] * (MAX_LENGTH + 1), "target": 0},
    {"nums": [-1, 2], "target": 1},
    {"nums": [MAX_SUM + 1], "target": 1},
    {"nums": [600, 401], "target": 1},
    {"nums": [1, 2], "target": MAX_SUM + 1},
    {"nums": [1, 2], "target": -MAX_SUM - 1},
    {"nums": [1, True], "target": 1},
    {"nums": [1.0], "target": 1},
    {"nums": [1], "target": 1.0},
    {"nums": "12", "target": 1},
    {"nums": [1], "target": None},
]


def validate(nums: list[int], target: int) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must be a list of 1 to {MAX_LENGTH} numbers")
    for num in nums:
        if type(num) is not int or not 0 <= num <= MAX_SUM:
            raise ValueError(f"each number must be a whole number from 0 to {MAX_SUM}")
    if sum(nums) > MAX_SUM:
        raise ValueError(f"the sum of all numbers must be at most {MAX_SUM}")
    if type(target) is not int or not -MAX_SUM <= target <= MAX_SUM:
        raise ValueError(f"target must be a whole number from -{MAX_SUM} to {MAX_SUM}")


def tiny() -> Iterator[dict]:
    for nums in product([0, 1, 2, 3], repeat=2):
        for target in (-3, 0, 1, 3):
            yield {"nums": list(nums), "target": target}
    for nums in product([0, 1, 2], repeat=3):
        for target in (-2, -1, 0, 3):
            yield {"nums": list(nums), "target": target}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MAX_LENGTH * size**0.7))
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    shape = rng.choice(["random", "random", "small", "equal", "zeros", "powers", "one large", "even", "steps"])
    if shape == "random":
        nums = [rng.randint(0, MAX_SUM // n) for _ in range(n)]
    elif shape == "small":
        nums = [rng.randint(0, 4) for _ in range(n)]
    elif shape == "equal":
        nums = [rng.randint(1, MAX_SUM // n)] * n
    elif shape == "zeros":
        nums = [rng.choice([0, 0, rng.randint(0, 9)]) for _ in range(n)]
    elif shape == "powers":
        # all totals of the powers of two are different; a few other numbers make some of them meet
        nums = [2**i if i < 9 else rng.randint(0, 8) for i in range(n)]
    elif shape == "one large":
        nums = [rng.randint(0, 9) for _ in range(n)]
        nums[rng.randrange(n)] = rng.randint(200, 700)
    elif shape == "even":
        # with an odd target there is no way
        nums = [2 * rng.randint(0, MAX_SUM // n // 2) for _ in range(n)]
    else:
        first = rng.randint(0, 20)
        nums = [first + i for i in range(n)]
    rng.shuffle(nums)
    total = sum(nums)
    kind = rng.choice(["reached", "reached", "reached", "reached", "reached", "zero", "all", "any", "parity"])
    if kind == "reached":
        target = sum(rng.choice([num, -num]) for num in nums)
    elif kind == "zero":
        target = total % 2
    elif kind == "all":
        target = rng.choice([total, -total, total - 2 * nums[0], 2 * nums[0] - total])
    elif kind == "any":
        target = rng.randint(-MAX_SUM, MAX_SUM)
    else:
        target = sum(rng.choice([num, -num]) for num in nums) + rng.choice([1, -1])
    return {"nums": nums, "target": max(-MAX_SUM, min(MAX_SUM, target))}
