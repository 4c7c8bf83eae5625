import itertools
import random
from collections.abc import Iterator

LIMIT = 10_000

EXAMPLES = [
    ({"nums": [4, 0, 3, 1]}, 2),
    ({"nums": [2, 1, 3, 5, 4]}, 0),
    ({"nums": [1, 0, 2]}, 3),
]

EDGES = [
    {"nums": [0]},
    {"nums": [1]},
    {"nums": [0, 1]},
    {"nums": [1, 0]},
    {"nums": [0, 2]},
    {"nums": [2, 0]},
    {"nums": [1, 2]},
    {"nums": [2, 1]},
    {"nums": [0, 1, 2, 3, 4, 5, 6, 7]},
    {"nums": [1, 2, 3, 4, 5, 6, 7, 8]},
    {"nums": [0, 1, 2, 3, 4, 5, 6, 8]},
    {"nums": [0, 2, 3, 4, 5, 6, 7, 8]},
    {"nums": [8, 7, 6, 5, 4, 3, 2, 1]},
    {"nums": [7, 6, 5, 4, 3, 2, 1, 0]},
    {"nums": [9, 6, 4, 2, 3, 5, 8, 1, 0, 10]},
    {"nums": list(range(LIMIT))},
    {"nums": list(range(1, LIMIT + 1))},
    {"nums": list(range(LIMIT, 0, -1))},
    {"nums": list(range(LIMIT - 1, -1, -1))},
    {"nums": [*range(LIMIT - 1), LIMIT]},
]

INVALID = [
    {"nums": []},
    {"nums": [2]},
    {"nums": [-1, 0]},
    {"nums": [1, 1]},
    {"nums": [0, 1, 4]},
    {"nums": [0, True]},
    {"nums": [0.0, 1]},
    {"nums": ["0"]},
    {"nums": "01"},
    {"nums": None},
    {"nums": list(range(LIMIT + 1))},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must be a list of 1 to {LIMIT} numbers")
    for num in nums:
        if type(num) is not int or not 0 <= num <= len(nums):
            raise ValueError("every number must be an integer from 0 to the length of nums")
    if len(set(nums)) < len(nums):
        raise ValueError("all numbers must be different")


def tiny() -> Iterator[dict]:
    for n in (2, 3, 4):
        for nums in itertools.permutations(range(n + 1), n):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(LIMIT * size**2))
    if n < 30:
        n = rng.randint(1, n + 3)
    nums = list(range(n + 1))
    # mostly late, so that a search from below has far to go
    late = n - rng.randrange(n // 8 + 1)
    lost = rng.choice(
        [late, late, late, late, n, n - 1, 0, rng.randint(0, n)] if n > 100 else [0, 1, n, rng.randint(0, n)]
    )
    nums.remove(lost)
    order = rng.randrange(6)
    if order <= 2:
        rng.shuffle(nums)
    elif order == 3:
        nums.reverse()
    elif order == 4:  # turned round at some place
        cut = rng.randint(0, n)
        nums = nums[cut:] + nums[:cut]
    return {"nums": nums}
