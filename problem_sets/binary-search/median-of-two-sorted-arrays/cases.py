import random
from collections.abc import Iterator
from itertools import combinations_with_replacement

MOST = 1000
BOUND = 10**6

EXAMPLES = [
    ({"nums1": [-3, 8, 20, 41], "nums2": [1, 5, 9, 10, 30, 32]}, 9.5),
    ({"nums1": [2, 7], "nums2": [7]}, 7.0),
    ({"nums1": [], "nums2": [4, 5]}, 4.5),
]

EDGES = [
    {"nums1": [], "nums2": [1]},
    {"nums1": [1], "nums2": []},
    {"nums1": [-2], "nums2": []},
    {"nums1": [0], "nums2": [0]},
    {"nums1": [3], "nums2": [4]},
    {"nums1": [4], "nums2": [3]},
    {"nums1": [-4], "nums2": [-3]},
    {"nums1": [BOUND], "nums2": [-BOUND]},
    {"nums1": [BOUND, BOUND], "nums2": [BOUND]},
    {"nums1": [-BOUND, -BOUND], "nums2": [-BOUND, -BOUND + 1]},
    {"nums1": [1, 2, 3], "nums2": [4, 5, 6]},
    {"nums1": [4, 5, 6], "nums2": [1, 2, 3]},
    {"nums1": [1, 2], "nums2": [3, 4, 5, 6, 7]},
    {"nums1": [6, 7], "nums2": [1, 2, 3, 4, 5]},
    {"nums1": [1, 7], "nums2": [2, 3, 4, 5, 6]},
    {"nums1": [3, 4, 5], "nums2": [1, 2, 6, 7]},
    {"nums1": [5], "nums2": [1, 2, 3, 4, 6, 7, 8]},
    {"nums1": [1, 2, 3, 4, 6, 7, 8], "nums2": [5]},
    {"nums1": [0, 100], "nums2": [1, 2, 3]},
    {"nums1": [2, 2, 2], "nums2": [2, 2]},
    {"nums1": [1, 1, 3, 3], "nums2": [1, 1, 3, 3]},
    {"nums1": [-5, -3, -1], "nums2": [-4, -2]},
    {"nums1": [-9, -8], "nums2": [-7, -6]},
    {"nums1": list(range(10, 21)), "nums2": [0, 1, 2, 3, 4]},
    {"nums1": [0, 1, 2, 3, 4], "nums2": list(range(10, 21))},
    {"nums1": [7] * MOST, "nums2": []},
    {"nums1": [], "nums2": [5] * 500 + [6] * 500},
    {"nums1": list(range(MOST)), "nums2": list(range(MOST, 2 * MOST))},
]

INVALID = [
    {"nums1": [], "nums2": []},
    {"nums1": [1] * (MOST + 1), "nums2": []},
    {"nums1": [], "nums2": [1] * (MOST + 1)},
    {"nums1": [2, 1], "nums2": [1]},
    {"nums1": [1], "nums2": [2, 1]},
    {"nums1": [BOUND + 1], "nums2": []},
    {"nums1": [], "nums2": [-BOUND - 1]},
    {"nums1": [True], "nums2": [1]},
    {"nums1": [1], "nums2": [1.5]},
    {"nums1": "1", "nums2": [1]},
    {"nums1": [1], "nums2": None},
]


def validate(nums1: list[int], nums2: list[int]) -> None:
    for name, nums in (("nums1", nums1), ("nums2", nums2)):
        if type(nums) is not list or len(nums) > MOST:
            raise ValueError(f"{name} must be a list of at most {MOST} numbers")
        for value in nums:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"each number must be a whole number from {-BOUND} to {BOUND}")
        if any(a > b for a, b in zip(nums, nums[1:])):
            raise ValueError(f"{name} must be sorted")
    if not nums1 and not nums2:
        raise ValueError("there must be at least one number")


def tiny() -> Iterator[dict]:
    for m, n in ((1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2), (3, 3)):
        for nums1 in combinations_with_replacement((-1, 0, 2, 5), m):
            for nums2 in combinations_with_replacement((0, 1, 2, 6), n):
                yield {"nums1": list(nums1), "nums2": list(nums2)}


def generate(rng: random.Random, size: float) -> dict:
    m = n = max(1, round(MOST * size))
    if size < 1:
        m, n = rng.randint(1, m), rng.randint(1, n)
    lengths = rng.choice(["as they are", "as they are", "one short", "one single", "one empty", "odd"])
    if lengths == "one short":
        m = max(1, m // rng.choice([2, 3, 10]))
    elif lengths == "one single":
        m = 1
    elif lengths == "one empty":
        m = 0
    elif lengths == "odd":
        m = max(1, m - 1)
    bound = rng.choice([BOUND, BOUND, m + n, 3])
    shape = rng.choice(["mixed", "mixed", "first below", "first above", "inside", "around", "in turn", "negative"])
    if shape == "mixed":
        nums1 = [rng.randint(-bound, bound) for _ in range(m)]
        nums2 = [rng.randint(-bound, bound) for _ in range(n)]
    elif shape in ("first below", "first above"):
        low, high = (m, n) if shape == "first below" else (n, m)
        nums1 = [rng.randint(-bound, 0) for _ in range(low)]
        nums2 = [rng.randint(0, bound) for _ in range(high)]
        if shape == "first above":
            nums1, nums2 = nums2, nums1
    elif shape == "inside":
        nums1 = [rng.randint(-1, 1) for _ in range(m)]
        nums2 = [rng.choice([-1, 1]) * rng.randint(2, max(2, bound)) for _ in range(n)]
    elif shape == "around":
        nums1 = [rng.choice([-1, 1]) * rng.randint(bound // 2, bound) for _ in range(m)]
        nums2 = [rng.randint(-bound // 2, bound // 2) for _ in range(n)]
    elif shape == "in turn":
        nums1, nums2 = list(range(1, 2 * m, 2)), list(range(0, 2 * n, 2))
    else:
        nums1 = [rng.randint(-bound, -1) for _ in range(m)]
        nums2 = [rng.randint(-bound, -1) for _ in range(n)]
    nums1.sort()
    nums2.sort()
    if rng.random() < 0.5:
        nums1, nums2 = nums2, nums1
    return {"nums1": nums1, "nums2": nums2}
