import itertools
import random
from collections.abc import Iterator

LIMIT = 300

EXAMPLES = [
    ({"nums": [1, 2, 0, 2, 1]}, [0, 1, 1, 2, 2]),
    ({"nums": [2, 2, 0, 0]}, [0, 0, 2, 2]),
    ({"nums": [1]}, [1]),
]

EDGES = [
    {"nums": [0]},
    {"nums": [2]},
    {"nums": [1, 0]},
    {"nums": [2, 0]},
    {"nums": [2, 1]},
    {"nums": [0, 2]},
    {"nums": [2, 2]},
    {"nums": [0, 0, 0]},
    {"nums": [1, 1, 1]},
    {"nums": [2, 2, 2]},
    {"nums": [2, 0, 1]},
    {"nums": [1, 2, 0]},
    {"nums": [2, 1, 0]},
    {"nums": [0, 1, 2]},
    {"nums": [1, 0, 2, 0]},
    {"nums": [2, 0, 2, 0, 2, 0]},
    {"nums": [1, 0, 1, 0, 1, 0]},
    {"nums": [2, 1, 2, 1, 2, 1]},
    {"nums": [0, 0, 1, 1, 2, 2]},
    {"nums": [2, 2, 1, 1, 0, 0]},
    {"nums": [1, 1, 2, 2, 0, 0]},
    {"nums": [2] * (LIMIT - 1) + [0]},
    {"nums": [0] * (LIMIT - 1) + [1]},
    {"nums": [1] * (LIMIT - 1) + [0]},
    {"nums": [1] * LIMIT},
]

INVALID = [
    {"nums": []},
    {"nums": [1] * (LIMIT + 1)},
    {"nums": [3]},
    {"nums": [0, -1]},
    {"nums": [True]},
    {"nums": [1.0]},
    {"nums": ["1"]},
    {"nums": [None]},
    {"nums": [[1]]},
    {"nums": "012"},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must be a list of 1 to {LIMIT} integers")
    for num in nums:
        if type(num) is not int or num not in (0, 1, 2):
            raise ValueError("every number must be 0, 1 or 2")


def tiny() -> Iterator[dict]:
    for n in (3, 4, 5):
        for i, nums in enumerate(itertools.product((0, 1, 2), repeat=n)):
            if n == 3 or i % n == 2:
                yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(
        ["any", "any", "two colors", "sorted", "falling", "mostly one", "blocks", "zeros last", "twos first"]
    )
    n = LIMIT if size == 1.0 else max(1, round(LIMIT * size) + rng.randint(-2, 6))
    nums = [rng.randrange(3) for _ in range(n)]
    if shape == "two colors":
        missing = rng.randrange(3)
        nums = [rng.choice([color for color in range(3) if color != missing]) for _ in range(n)]
    elif shape == "sorted":
        nums.sort()
    elif shape == "falling":
        nums.sort(reverse=True)
    elif shape == "mostly one":
        nums = [rng.randrange(3)] * n
        for _ in range(rng.randint(0, 3)):
            nums[rng.randrange(n)] = rng.randrange(3)
    elif shape == "blocks":
        nums = []
        while len(nums) < n:
            nums += [rng.randrange(3)] * rng.randint(1, 1 + n // 5)
        nums = nums[:n]
    elif shape == "zeros last":
        nums = [color or 1 for color in nums[n // 3 :]] + [0] * (n // 3)
    elif shape == "twos first":
        nums = [2] * (n // 2) + [color % 2 for color in nums[n // 2 :]]
    return {"nums": nums}
