import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 300
MAX_VALUE = 100

EXAMPLES = [
    ({"nums": [2, 4, 3]}, 33),
    ({"nums": [6, 1, 7]}, 91),
    ({"nums": [1, 0, 8]}, 16),
]

EDGES = [
    {"nums": [0]},
    {"nums": [1]},
    {"nums": [MAX_VALUE]},
    {"nums": [0, 0]},
    {"nums": [0, 5]},
    {"nums": [5, 0]},
    {"nums": [3, 7]},
    {"nums": [7, 3]},
    {"nums": [1, 1, 1]},
    {"nums": [0, 6, 0]},
    {"nums": [6, 0, 6]},
    {"nums": [5, 0, 0, 5]},
    {"nums": [2, 3, 4]},
    {"nums": [4, 3, 2]},
    {"nums": [9, 1, 9]},
    {"nums": [1, 9, 1]},
    {"nums": [2, 9, 3, 8]},
    {"nums": [5, 4, 7, 3]},
    {"nums": [8, 2, 6, 8, 9]},
    {"nums": [1, 2, 3, 4, 5]},
    {"nums": [5, 4, 3, 2, 1]},
    {"nums": [3, 3, 3, 3, 3, 3]},
    {"nums": [9, 1, 1, 9, 1, 1, 9]},
    {"nums": [4, 0, 7, 0, 5, 2]},
    {"nums": [10, 1, 10, 1, 10, 1]},
    {"nums": [7, 9, 8, 0, 7, 1, 3, 5]},
    {"nums": [MAX_VALUE] * 20},
    {"nums": [0] * 50},
    {"nums": [MAX_VALUE, 1] * 15},
]

INVALID = [
    {"nums": []},
    {"nums": [1] * (MAX_LENGTH + 1)},
    {"nums": [-1]},
    {"nums": [MAX_VALUE + 1]},
    {"nums": [1, True]},
    {"nums": [1, 2.0]},
    {"nums": ["1"]},
    {"nums": "12"},
    {"nums": None},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must be a list of 1 to {MAX_LENGTH} numbers")
    for num in nums:
        if type(num) is not int or not 0 <= num <= MAX_VALUE:
            raise ValueError(f"each number must be a whole number from 0 to {MAX_VALUE}")


def tiny() -> Iterator[dict]:
    for length in (2, 3, 4):
        for nums in product([0, 1, 2, 5], repeat=length):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    # the work grows with the cube of the length: most large inputs are well below the limit
    n = round(1 + 30 * size + 50 * size**2)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    top = rng.choice([2, 9, MAX_VALUE, MAX_VALUE])
    if size == 1 and rng.random() < 0.3:
        return {"nums": [rng.randint(0, top) for _ in range(MAX_LENGTH)]}
    shape = rng.choice(
        ["any", "any", "any", "zeros", "ones", "equal", "rising", "falling", "hill", "valley", "saw", "few"]
    )
    if shape == "any":
        nums = [rng.randint(0, top) for _ in range(n)]
    elif shape == "zeros":
        nums = [rng.choice([0, rng.randint(1, top)]) for _ in range(n)]
    elif shape == "ones":
        nums = [rng.choice([1, 1, rng.randint(1, top)]) for _ in range(n)]
    elif shape == "equal":
        nums = [rng.randint(1, top)] * n
        nums[rng.randrange(n)] = rng.randint(0, top)
    elif shape == "saw":
        nums = [rng.randint(0, top // 3) if i % 2 else rng.randint(top // 2, top) for i in range(n)]
    elif shape == "few":
        pair = rng.sample(range(top + 1), 2)
        nums = [rng.choice(pair) for _ in range(n)]
    else:
        nums = sorted(rng.randint(0, top) for _ in range(n))
        if shape == "falling":
            nums.reverse()
        elif shape == "hill":
            nums = nums[::2] + nums[1::2][::-1]
        elif shape == "valley":
            nums = nums[::2][::-1] + nums[1::2]
    return {"nums": nums}
