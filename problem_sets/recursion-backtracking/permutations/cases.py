import random
from collections.abc import Iterator
from itertools import permutations

MOST = 6
BOUND = 10

EXAMPLES = [
    ({"nums": [4, 9]}, [[4, 9], [9, 4]]),
    ({"nums": [2, -5, 8]}, [[2, -5, 8], [2, 8, -5], [-5, 2, 8], [-5, 8, 2], [8, 2, -5], [8, -5, 2]]),
    ({"nums": [7]}, [[7]]),
]

EDGES = [
    {"nums": [0]},
    {"nums": [1]},
    {"nums": [BOUND]},
    {"nums": [-BOUND]},
    {"nums": [0, 1]},
    {"nums": [1, 0]},
    {"nums": [BOUND, -BOUND]},
    {"nums": [3, -3, 0]},
    {"nums": [3, 2, 1]},
    {"nums": [1, 2, 3, 4]},
    {"nums": [4, 3, 2, 1]},
    {"nums": [-1, -2, -3, -4, -5]},
    {"nums": [0, 1, 2, 3, 4, 5]},
    {"nums": [5, 4, 3, 2, 1, 0]},
    {"nums": [1, -1, 2, -2, 3, -3]},
]

INVALID = [
    {"nums": []},
    {"nums": list(range(MOST + 1))},
    {"nums": [BOUND + 1]},
    {"nums": [-BOUND - 1]},
    {"nums": [3, 5, 3]},
    {"nums": [True, 5]},
    {"nums": [1.0]},
    {"nums": ["1"]},
    {"nums": [None]},
    {"nums": "12"},
    {"nums": {"0": 1}},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MOST:
        raise ValueError(f"nums must be a list of 1 to {MOST} numbers")
    for num in nums:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError(f"each number must be a whole number from {-BOUND} to {BOUND}")
    if len(set(nums)) != len(nums):
        raise ValueError("all numbers must be different")


def tiny() -> Iterator[dict]:
    for count in (1, 2, 3):
        for nums in permutations((-8, -1, 0, 3, 5), count):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    count = rng.randint(1, 4) if size < 0.1 else max(2, round(size * MOST))
    shape = rng.choice(["any", "any", "run", "negative", "opposites"])
    if shape == "any":
        nums = rng.sample(range(-BOUND, BOUND + 1), count)
    elif shape == "run":
        first = rng.randint(-BOUND, BOUND - count + 1)
        nums = list(range(first, first + count))
    elif shape == "negative":
        nums = rng.sample(range(-BOUND, 0), count)
    else:
        values = rng.sample(range(1, BOUND + 1), (count + 1) // 2)
        nums = [sign * value for value in values for sign in (1, -1)][:count]
    sequence = rng.choice(["shuffled", "shuffled", "rising", "falling"])
    if sequence == "shuffled":
        rng.shuffle(nums)
    else:
        nums.sort(reverse=sequence == "falling")
    return {"nums": nums}
