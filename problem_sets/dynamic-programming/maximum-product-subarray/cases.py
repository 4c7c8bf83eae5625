import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 20000
MAX_VALUE = 10
SMALLEST, LARGEST = -(2**31), 2**31 - 1

EXAMPLES = [
    ({"nums": [3, -2, 4, -1, 0, -5]}, 24),
    ({"nums": [-2, 5, 3]}, 15),
    ({"nums": [-4, 0, -3]}, 0),
    ({"nums": [-7]}, -7),
]

EDGES = [
    {"nums": [0]},
    {"nums": [1]},
    {"nums": [-1]},
    {"nums": [10]},
    {"nums": [-10]},
    {"nums": [0, 0]},
    {"nums": [-1, 0]},
    {"nums": [0, -1]},
    {"nums": [-2, -3]},
    {"nums": [-2, 3]},
    {"nums": [3, -2]},
    {"nums": [-1, -1, -1]},
    {"nums": [-3, -2, -4]},
    {"nums": [2, -5, 3, -1, 4]},
    {"nums": [-1, 4, -1, 0, 3]},
    {"nums": [0, 2, 0, -3, 0]},
    {"nums": [-2, 0, -4, -1]},
    {"nums": [5, -1, 3]},
    {"nums": [3, -1, 5]},
    {"nums": [6, 0, -2, -3, 0, 5]},
    {"nums": [-2] * 31},
    {"nums": [2] * 30},
    {"nums": [10] * 9},
    {"nums": [1] * MAX_LENGTH},
    {"nums": [0] * MAX_LENGTH},
    {"nums": [-1] * (MAX_LENGTH - 1)},
]

INVALID = [
    {"nums": []},
    {"nums": [0] * (MAX_LENGTH + 1)},
    {"nums": [MAX_VALUE + 1]},
    {"nums": [-MAX_VALUE - 1]},
    {"nums": [2] * 31},
    {"nums": [0, 10, 10, -10, 10, 10, 10, 10, 10, 10, 10, 0]},
    {"nums": [1, True]},
    {"nums": [1, 2.0]},
    {"nums": ["1"]},
    {"nums": "12"},
    {"nums": None},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must be a list of 1 to {MAX_LENGTH} numbers")
    high = low = 1
    for num in nums:
        if type(num) is not int or not -MAX_VALUE <= num <= MAX_VALUE:
            raise ValueError(f"each number must be a whole number from -{MAX_VALUE} to {MAX_VALUE}")
        products = (num, high * num, low * num)
        high, low = max(products), min(products)
        if high > LARGEST or low < SMALLEST:
            raise ValueError("the product of every subarray must fit into a signed 32-bit integer")


def tiny() -> Iterator[dict]:
    for nums in product([-2, -1, 0, 3], repeat=3):
        yield {"nums": list(nums)}
    for nums in product([-3, -1, 0, 2], repeat=4):
        yield {"nums": list(nums)}


def _limited(nums: list[int]) -> list[int]:
    """The same numbers, with 1 or -1 in place of those that would make a product too large."""
    kept, room = [], LARGEST
    for num in nums:
        if num == 0:
            room = LARGEST
        elif abs(num) <= room:
            room //= abs(num)
        else:
            num = 1 if num > 0 else -1
        kept.append(num)
    return kept


def generate(rng: random.Random, size: float) -> dict:
    n = round(1 + 60 * size + (MAX_LENGTH - 61) * size**3)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    shape = rng.choice(
        [
            "any",
            "any",
            "signs",
            "signs",
            "pieces",
            "pieces",
            "odd piece",
            "negatives",
            "no zero",
            "lone",
            "positive",
        ]
    )
    if shape == "any":
        nums = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(n)]
    elif shape == "signs":
        # mostly 1 and -1, so that long parts matter
        few = rng.choice([2, 3, 7])
        nums = [rng.choice([1, -1]) for _ in range(n)]
        for _ in range(rng.randint(1, 12)):
            nums[rng.randrange(n)] = rng.choice([few, -few, 2, -2])
        if rng.random() < 0.5:
            nums[rng.randrange(n)] = 0
    elif shape == "pieces":
        # zeros cut it into pieces of one length or another
        longest = rng.choice([2, 4, 9, max(1, n // 3)])
        nums = []
        while len(nums) < n:
            piece = rng.randint(1, longest)
            nums += [rng.choice([-4, -3, -2, -1, 1, 2, 3, 5]) for _ in range(piece)]
            nums.append(0)
        nums = nums[:n]
    elif shape == "odd piece":
        # one negative too many; either end can be the one to leave out
        nums = [1] * n
        for _ in range(rng.choice([1, 1, 3, 5])):
            nums[rng.randrange(n)] = -rng.randint(1, 3)
        for _ in range(8):
            at = rng.randrange(n)
            if nums[at] == 1:
                nums[at] = rng.randint(2, 4)
    elif shape == "negatives":
        nums = [-rng.randint(1, 3) for _ in range(n)]
        if rng.random() < 0.5:
            for _ in range(1 + n // 20):
                nums[rng.randrange(n)] = 0
    elif shape == "no zero":
        nums = [rng.choice([-3, -2, -1, 1, 2, 3]) for _ in range(n)]
        rng.shuffle(nums)
    elif shape == "lone":
        # lone numbers between zeros, few of them positive
        nums = [rng.choice([0, 0, -1, -2, -9]) if i % 2 else 0 for i in range(n)]
        if rng.random() < 0.5:
            nums[rng.randrange(n)] = rng.randint(1, 5)
    else:
        nums = [rng.randint(1, 4) for _ in range(n)]
        if rng.random() < 0.5:
            nums[rng.randrange(n)] = rng.choice([-1, 0])
    if rng.random() < 0.5:
        return {"nums": _limited(nums)}
    return {"nums": _limited(nums[::-1])[::-1]}
