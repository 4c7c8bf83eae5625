import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 10000
MAX_VALUE = 10000

EXAMPLES = [
    ({"nums": [6, 2, 8, 4, 5, 1, 7]}, 4),
    ({"nums": [3, 3, -1, 3]}, 2),
    ({"nums": [5, 4, 2]}, 1),
]

EDGES = [
    {"nums": [0]},
    {"nums": [-MAX_VALUE]},
    {"nums": [1, 2]},
    {"nums": [2, 1]},
    {"nums": [2, 2]},
    {"nums": [1, 9, 2, 3]},
    {"nums": [1, 2, 3, 0]},
    {"nums": [8, 1, 2, 3]},
    {"nums": [-3, -2, -1]},
    {"nums": [-1, -2, -3]},
    {"nums": [-MAX_VALUE, MAX_VALUE]},
    {"nums": [MAX_VALUE, -MAX_VALUE]},
    {"nums": [4, 5, 6, 1, 2]},
    {"nums": [1, 2, 2, 3]},
    {"nums": [1, 3, 2, 3, 2, 4]},
    {"nums": [2, 5, 3, 7, 11, 8, 10, 13, 6]},
    {"nums": [0, 8, 4, 12, 2, 10, 6]},
    {"nums": [7] * MAX_LENGTH},
    {"nums": list(range(MAX_LENGTH))},
    {"nums": list(range(MAX_LENGTH, 0, -1))},
    {"nums": list(range(-MAX_VALUE, MAX_VALUE, 2))},
]

INVALID = [
    {"nums": []},
    {"nums": [0] * (MAX_LENGTH + 1)},
    {"nums": [MAX_VALUE + 1]},
    {"nums": [-MAX_VALUE - 1]},
    {"nums": [1, True]},
    {"nums": [1.0, 2]},
    {"nums": ["1"]},
    {"nums": "123"},
    {"nums": None},
    {"nums": [[1]]},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must be a list of 1 to {MAX_LENGTH} numbers")
    for number in nums:
        if type(number) is not int or not -MAX_VALUE <= number <= MAX_VALUE:
            raise ValueError(f"each number must be a whole number from -{MAX_VALUE} to {MAX_VALUE}")


def tiny() -> Iterator[dict]:
    for length in (3, 4, 5):
        for nums in product(range(length), repeat=length):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MAX_LENGTH * size**1.5))
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    shape = rng.choice(["random", "random", "few", "permutation", "nearly sorted", "reversed", "saw", "saw", "blocks", "blocks", "waves", "late", "spike"])
    if shape == "random":
        reach = rng.choice([n, MAX_VALUE])
        nums = [rng.randint(-reach, reach) for _ in range(n)]
    elif shape == "few":
        reach = rng.choice([1, 3, 20])
        nums = [rng.randint(-reach, reach) for _ in range(n)]
    elif shape == "permutation":
        nums = list(range(-(n // 2), n - n // 2))
        rng.shuffle(nums)
    elif shape == "nearly sorted":
        nums = list(range(n)) if rng.random() < 0.5 else [i // 3 for i in range(n)]
        for _ in range(max(1, n // 20)):
            nums[rng.randrange(n)] = rng.randint(-n, n)
    elif shape == "reversed":
        nums = list(range(n, 0, -1))
        for _ in range(max(1, n // 20)):
            nums[rng.randrange(n)] = rng.randint(0, n)
    elif shape == "saw":
        # teeth that rise; each starts a little higher or lower than the last one
        tooth = rng.randint(2, max(2, round(n**0.5)))
        drift = rng.choice([-1, 0, 1, tooth // 2])
        nums = [i % tooth + i // tooth * drift for i in range(n)]
    elif shape == "blocks":
        # falling blocks, one above the other: one number can be taken from each
        block = rng.randint(2, max(2, round(n**0.5)))
        nums = [i // block * block + (block - 1 - i % block) for i in range(n)]
        if rng.random() < 0.4:
            nums = [value // 2 for value in nums]
    elif shape == "waves":
        step = rng.randint(1, 5)
        nums = [0]
        while len(nums) < n:
            nums.append(nums[-1] + rng.randint(-step, step))
    elif shape == "late":
        # two rising runs; the second is lower and longer, or shorter
        cut = rng.randint(0, n)
        nums = [n // 2 + i for i in range(cut)] + [i - n // 3 for i in range(n - cut)]
    else:
        # a rising run with large numbers thrown in early: fatal for greedy
        nums = [n - rng.randint(0, 3) if rng.random() < 0.1 else i * 3 // 4 for i in range(n)]
    return {"nums": [max(-MAX_VALUE, min(MAX_VALUE, number)) for number in nums[:n]]}
