import random
from collections.abc import Iterator
from itertools import product

MOST = 10
BOUND = 10

EXAMPLES = [
    ({"nums": [6, 2, 6]}, [[], [2], [6], [2, 6], [6, 6], [2, 6, 6]]),
    ({"nums": [-3, -3, -3]}, [[], [-3], [-3, -3], [-3, -3, -3]]),
    ({"nums": [8, 5]}, [[], [8], [5], [8, 5]]),
]

EDGES = [
    {"nums": [0]},
    {"nums": [BOUND]},
    {"nums": [-BOUND, BOUND]},
    {"nums": [0, 0]},
    {"nums": [1, 0, 1]},
    {"nums": [1, 1, 2, 2]},
    {"nums": [1, 2, 1, 2]},
    {"nums": [2, 1, 1, 1]},
    {"nums": [1, 2, 2, 2, 3]},
    {"nums": [3, 2, 1, 2, 3]},
    {"nums": [-1, 1, -1, 1, 0]},
    {"nums": [5, 5, 5, 5, 5, 5, 5, 5, 5, 5]},
    {"nums": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]},
    {"nums": [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]},
    {"nums": [-4, -4, -4, -4, -4, 7, 7, 7, 7, 7]},
    {"nums": [9, 1, 1, 1, 1, 1, 1, 1, 1, 9]},
]

INVALID = [
    {"nums": []},
    {"nums": [1] * (MOST + 1)},
    {"nums": [BOUND + 1]},
    {"nums": [-BOUND - 1]},
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


def tiny() -> Iterator[dict]:
    for count in (2, 3, 4):
        for nums in product((1, 0, -1), repeat=count):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    count = rng.randint(1, 5) if size < 0.1 else max(2, round(size * MOST))
    shape = rng.choice(["two", "few", "few", "most different", "different", "one twin", "opposites"])
    if shape == "two":
        nums = rng.choices(rng.sample(range(-BOUND, BOUND + 1), 2), k=count)
    elif shape == "few":
        nums = rng.choices(rng.sample(range(-BOUND, BOUND + 1), 4), k=count)
    elif shape == "most different":
        nums = rng.choices(range(-BOUND, BOUND + 1), k=count)
    elif shape == "different":
        nums = rng.sample(range(-BOUND, BOUND + 1), count)
    elif shape == "one twin":
        nums = rng.sample(range(-BOUND, BOUND + 1), count)
        nums[-1] = nums[0]
    else:
        value = rng.randint(1, BOUND)
        nums = rng.choices([-value, 0, value], k=count)
    sequence = rng.choice(["shuffled", "shuffled", "rising", "falling"])
    if sequence == "shuffled":
        rng.shuffle(nums)
    else:
        nums.sort(reverse=sequence == "falling")
    return {"nums": nums}
