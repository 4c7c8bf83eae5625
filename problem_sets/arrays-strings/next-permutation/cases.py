import itertools
import random
from collections.abc import Iterator

LIMIT = 100
HIGH = 100

EXAMPLES = [
    ({"nums": [4, 6, 9]}, [4, 9, 6]),
    ({"nums": [3, 1, 6, 5, 5, 2]}, [3, 2, 1, 5, 5, 6]),
    ({"nums": [8, 8, 3, 0]}, [0, 3, 8, 8]),
]

EDGES = [
    {"nums": [0]},
    {"nums": [100]},
    {"nums": [0, 1]},
    {"nums": [1, 0]},
    {"nums": [7, 7]},
    {"nums": [2, 2, 5]},
    {"nums": [2, 5, 2]},
    {"nums": [5, 2, 2]},
    {"nums": [1, 5, 5]},
    {"nums": [5, 1, 5]},
    {"nums": [1, 3, 3, 2]},
    {"nums": [2, 3, 3, 2, 1]},
    {"nums": [2, 4, 3, 2, 2, 1]},
    {"nums": [1, 2, 0, 3, 2, 1]},
    {"nums": [9, 1, 8, 7, 6, 5]},
    {"nums": [0, 100, 99, 1, 0, 0]},
    {"nums": [5, 4, 3, 2, 1, 6]},
    {"nums": [5, 4, 3, 2, 6, 1]},
    {"nums": [4, 4, 4, 4]},
    {"nums": [0, 0, 0, 1]},
    {"nums": [1, 0, 0, 0]},
    {"nums": [0, 1, 0, 0]},
    {"nums": list(range(1, 101))},
    {"nums": list(range(100, 0, -1))},
    {"nums": [50, *range(99, 0, -1)]},
    {"nums": [0, *range(99, 0, -1)]},
    {"nums": [42] * LIMIT},
]

INVALID = [
    {"nums": []},
    {"nums": [1] * (LIMIT + 1)},
    {"nums": [-1]},
    {"nums": [0, HIGH + 1]},
    {"nums": [True]},
    {"nums": [1.0]},
    {"nums": ["1"]},
    {"nums": [None]},
    {"nums": [[1]]},
    {"nums": "123"},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must be a list of 1 to {LIMIT} integers")
    for num in nums:
        if type(num) is not int or not 0 <= num <= HIGH:
            raise ValueError(f"every number must be an integer from 0 to {HIGH}")


def tiny() -> Iterator[dict]:
    """All arrangements of four numbers, then of numbers that repeat."""
    for nums in itertools.permutations((1, 3, 5, 6)):
        yield {"nums": list(nums)}
    for numbers in ((2, 2, 3, 4), (2, 3, 3, 4), (2, 3, 4, 4), (2, 2, 4, 4)):
        for nums in sorted(set(itertools.permutations(numbers))):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["any", "tail", "tail", "tail", "tail", "last", "first", "nearly last", "equal tail"])
    n = round(LIMIT * size**1.35)
    if size < 1.0:
        n = max(1, min(LIMIT, n + rng.randint(-n // 3, 2)))
    values = rng.choice(["all", "different", "different", "few", "two"])
    if values == "all":
        nums = [rng.randint(0, HIGH) for _ in range(n)]
    elif values == "different":
        nums = rng.sample(range(HIGH + 1), n)
    else:
        pool = rng.sample(range(HIGH + 1), 2 if values == "two" else 4)
        nums = [rng.choice(pool) for _ in range(n)]
    if shape == "first":
        nums.sort()
    elif shape == "last":
        nums.sort(reverse=True)
    elif shape == "nearly last":  # the whole array falls behind its first number
        rest = sorted(nums[1:], reverse=True)
        nums = [rng.choice([nums[0], 0, max(nums) - 1]) % (HIGH + 1), *rest]
    elif shape != "any":  # any front, and a falling tail
        length = rng.randint(1, n) if rng.random() < 0.7 else max(1, n // 2)
        tail = sorted(nums[n - length :], reverse=True)
        if shape == "equal tail":
            tail = [tail[0]] * (length - length // 2) + [tail[-1]] * (length // 2)
        nums[n - length :] = tail
    return {"nums": nums}
