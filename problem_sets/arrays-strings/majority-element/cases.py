import itertools
import random
from collections.abc import Iterator

LIMIT = 50_000
BOUND = 10**9

EXAMPLES = [
    ({"nums": [8, 3, 8]}, 8),
    ({"nums": [9, 4, 4, 7, 4]}, 4),
    ({"nums": [-5, -5, 6, -5, 6, -5]}, -5),
]

EDGES = [
    {"nums": [0]},
    {"nums": [-1]},
    {"nums": [BOUND]},
    {"nums": [-BOUND]},
    {"nums": [6, 6]},
    {"nums": [1, 2, 2]},
    {"nums": [2, 1, 2]},
    {"nums": [2, 2, 1]},
    {"nums": [2, 1, 1]},
    {"nums": [1, 0, 0]},
    {"nums": [0, 1, 0]},
    {"nums": [-1, 0, -1]},
    {"nums": [-BOUND, BOUND, -BOUND]},
    {"nums": [BOUND, -BOUND, BOUND, BOUND]},
    {"nums": [1, 2, 3, 4, 4, 4, 4]},
    {"nums": [4, 4, 4, 4, 1, 2, 3]},
    {"nums": [4, 1, 4, 2, 4, 3, 4]},
    {"nums": [1, 1, 1, 7, 2, 7, 7, 2, 7, 7, 7]},
    {"nums": [3, 3, 3, 5, 5, 5, 5]},
    {"nums": [5, 5, 5, 5, 3, 3, 3]},
    {"nums": [5, 5, 9, 9, 9, 5, 5, 5]},
    {"nums": [7, 7, 2, 2, 7, 7, 2, 2, 7]},
    {"nums": [2**29, 2**29 - 1, 2**29]},
]

INVALID = [
    {"nums": []},
    {"nums": [1, 2]},
    {"nums": [1, 2, 3]},
    {"nums": [1, 1, 2, 2]},
    {"nums": [4, 4, 4, 1, 2, 3]},
    {"nums": [BOUND + 1]},
    {"nums": [-BOUND - 1]},
    {"nums": [1] * (LIMIT + 1)},
    {"nums": [True]},
    {"nums": [1.0]},
    {"nums": ["1"]},
    {"nums": [None]},
    {"nums": [[1]]},
    {"nums": "111"},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must be a list of 1 to {LIMIT} integers")
    for num in nums:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError(f"every number must be an integer from {-BOUND} to {BOUND}")
    if 2 * nums.count(sorted(nums)[len(nums) // 2]) <= len(nums):
        raise ValueError("one number must occur more than nums.length / 2 times")


def tiny() -> Iterator[dict]:
    """All arrays of three numbers with a majority, up to five entries."""
    for n in range(1, 6):
        for nums in itertools.product((-2, 1, 3), repeat=n):
            if 2 * max(map(nums.count, nums)) > n:
                yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(
        ["scattered", "others first", "others first", "others last", "every second", "blocks", "sorted", "equal"]
    )
    n = max(1, round(LIMIT * size**1.5))
    if size < 1.0:
        n = n * 3 // 4 + rng.randint(1, max(3, n // 4))
    count = n // 2 + 1  # a bare majority
    if rng.random() < 0.25:
        count = rng.randint(count, n)
    if shape == "equal":
        count = n
    major = rng.choice([rng.randint(-9, 9), rng.randint(-BOUND, BOUND), BOUND, -BOUND, -1, 0])
    kind = rng.choice(["different", "different", "different", "rival", "few", "near"])
    if shape == "others first":
        kind = rng.choice(["different", "different", "few"])
    if kind == "different":
        start = rng.choice([-n, -n // 2, 0, 1])
        others = list(range(start, start + n - count))
        rng.shuffle(others)
    elif kind == "rival":
        others = [rng.randint(-99, 99)] * (n - count)
    elif kind == "few":
        pool = [rng.randint(-99, 99) for _ in range(3)]
        others = [rng.choice(pool) for _ in range(n - count)]
    else:  # one bit, or one step, away from the majority
        others = [rng.choice([major + 1, major - 1, major ^ 1]) for _ in range(n - count)]
    others = [other if other != major and abs(other) <= BOUND else major // 2 + 7 for other in others]
    others = [other if other != major else 3 for other in others]
    if shape == "others first":
        nums = others + [major] * count
    elif shape == "others last":
        nums = [major] * count + others
    elif shape == "every second":
        nums = [0] * 2 * len(others)
        nums[::2], nums[1::2] = rng.choice([([major] * len(others), others), (others, [major] * len(others))])
        extra = [major] * (count - len(others))
        nums = extra + nums if rng.random() < 0.5 else nums + extra
    elif shape == "blocks":  # several runs of both, so that the candidate changes often
        nums = []
        left, length = count, max(1, n // rng.randint(2, 12))
        while left or others:
            taken = rng.randint(1, length)
            nums += others[:taken]
            del others[:taken]
            taken = min(left, rng.randint(1, length))
            nums += [major] * taken
            left -= taken
    else:
        nums = [major] * count + others
        if shape == "sorted":
            nums.sort(reverse=rng.random() < 0.5)
        else:
            rng.shuffle(nums)
    return {"nums": nums}
