import itertools
import random
from collections import Counter

LENGTH = 100_000
BOUND = 1_000_000_000
PAIRS = 10_000

EXAMPLES = [
    ({"nums1": [1, 4, 9], "nums2": [2, 3, 8], "k": 4}, [[1, 2], [1, 3], [4, 2], [4, 3]]),
    ({"nums1": [2, 2], "nums2": [5, 6], "k": 3}, [[2, 5], [2, 5], [2, 6]]),
    ({"nums1": [-7, 0], "nums2": [-3], "k": 2}, [[-7, -3], [0, -3]]),
]

EDGES = [
    {"nums1": [0], "nums2": [0], "k": 1},
    {"nums1": [5], "nums2": [-5], "k": 1},
    {"nums1": [1, 2], "nums2": [1, 2], "k": 1},
    {"nums1": [1, 2], "nums2": [1, 2], "k": 2},
    {"nums1": [1, 2], "nums2": [1, 2], "k": 3},
    {"nums1": [1, 2], "nums2": [1, 2], "k": 4},
    {"nums1": [1, 1], "nums2": [1, 1], "k": 4},
    {"nums1": [1, 1], "nums2": [1, 1], "k": 3},
    {"nums1": [1, 1, 2], "nums2": [3, 3], "k": 4},
    {"nums1": [1], "nums2": [1, 2, 3, 4], "k": 3},
    {"nums1": [1, 2, 3, 4], "nums2": [1], "k": 3},
    {"nums1": [1], "nums2": [1, 2, 3, 4], "k": 4},
    {"nums1": [1, 2, 3, 4], "nums2": [1], "k": 4},
    {"nums1": [1, 100], "nums2": [1, 2, 3, 4], "k": 5},
    {"nums1": [1, 2, 3, 4], "nums2": [1, 100], "k": 5},
    {"nums1": [1, 4, 9], "nums2": [2, 3, 8], "k": 5},
    {"nums1": [1, 4, 9], "nums2": [2, 3, 8], "k": 9},
    {"nums1": [1, 10, 11], "nums2": [1, 10, 11], "k": 6},
    {"nums1": [1, 2, 50], "nums2": [1, 49, 50], "k": 7},
    {"nums1": [-10, -4, 0, 0, 6], "nums2": [3, 5, 6, 7, 8], "k": 10},
    {"nums1": [0, 0, 0, 0, 0], "nums2": [-3, 22, 35, 56, 76], "k": 22},
    {"nums1": [-BOUND, BOUND], "nums2": [-BOUND, BOUND], "k": 3},
    {"nums1": [BOUND], "nums2": [BOUND], "k": 1},
    {"nums1": [1, 3, 5, 7, 9, 11], "nums2": [0, 2, 4, 6, 8, 10], "k": 18},
    {"nums1": [0, 1, 2, 3], "nums2": [0, 10, 20, 30], "k": 8},
    {"nums1": [0, 10, 20, 30], "nums2": [0, 1, 2, 3], "k": 8},
    {"nums1": [1, 2, 4, 8, 16], "nums2": [1, 2, 4, 8, 16], "k": 12},
    {"nums1": [7] * 40, "nums2": [7] * 40, "k": 1600},
    {"nums1": list(range(100)), "nums2": list(range(100)), "k": PAIRS},
]

INVALID = [
    {"nums1": [], "nums2": [1], "k": 1},
    {"nums1": [1], "nums2": [], "k": 1},
    {"nums1": [1], "nums2": [1], "k": 0},
    {"nums1": [1], "nums2": [1], "k": 2},
    {"nums1": [1, 2], "nums2": [1, 2], "k": 5},
    {"nums1": [1] * 200, "nums2": [1] * 200, "k": PAIRS + 1},
    {"nums1": [2, 1], "nums2": [1], "k": 1},
    {"nums1": [1], "nums2": [2, 1], "k": 1},
    {"nums1": [BOUND + 1], "nums2": [1], "k": 1},
    {"nums1": [1], "nums2": [-BOUND - 1], "k": 1},
    {"nums1": [1] * (LENGTH + 1), "nums2": [1], "k": 1},
    {"nums1": [1], "nums2": [1] * (LENGTH + 1), "k": 1},
    {"nums1": [True], "nums2": [1], "k": 1},
    {"nums1": [1], "nums2": [1.0], "k": 1},
    {"nums1": ["1"], "nums2": [1], "k": 1},
    {"nums1": [1], "nums2": [1], "k": True},
    {"nums1": [1], "nums2": [1], "k": 1.0},
    {"nums1": "1", "nums2": [1], "k": 1},
]


def validate(nums1: list[int], nums2: list[int], k: int) -> None:
    for nums in (nums1, nums2):
        if type(nums) is not list or not 1 <= len(nums) <= LENGTH:
            raise ValueError(f"nums1 and nums2 must be lists of 1 to {LENGTH} numbers")
        before = -BOUND
        for value in nums:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"each number must be a whole number from {-BOUND} to {BOUND}")
            if value < before:
                raise ValueError("nums1 and nums2 must be sorted in ascending order")
            before = value
    if type(k) is not int or not 1 <= k <= min(PAIRS, len(nums1) * len(nums2)):
        raise ValueError(f"k must be a whole number from 1 to {PAIRS} and at most the number of pairs")


def tiny():
    lists = [[1], [1, 2], [1, 1], [0, 3, 4], [2, 3, 9]]
    for nums1, nums2 in itertools.product(lists, repeat=2):
        for k in (2, len(nums1) * len(nums2) * 2 // 3, len(nums1) * len(nums2)):
            if 1 <= k <= len(nums1) * len(nums2):
                yield {"nums1": nums1, "nums2": nums2, "k": k}


def _numbers(rng: random.Random, length: int) -> list[int]:
    shape = rng.randrange(7)
    if shape == 0:
        return sorted(rng.randint(-BOUND, BOUND) for _ in range(length)) if length < 20_000 else [5] * length
    if shape == 1:  # all equal, or two values
        low = rng.randint(-9, 9)
        border = rng.randint(1, length)
        return [low] * border + [low + rng.randint(0, 2)] * (length - border)
    if shape == 2:  # consecutive
        start = rng.randint(-9, 9)
        return list(range(start, start + length))
    if shape == 3:  # few steps far apart
        values = sorted(rng.randint(0, 99) for _ in range(rng.randint(2, 6)))
        return sorted(rng.choice(values) for _ in range(length))
    if shape == 4:  # gaps that grow
        value, nums = 0, []
        for i in range(length):
            nums.append(min(value, BOUND))
            value += i // 8 + rng.randint(0, 1)
        return nums
    top = rng.choice([9, 99, 9_999])
    return sorted(rng.randint(-top if shape == 5 else 0, top) for _ in range(length))


def generate(rng: random.Random, size: float) -> dict:
    most = max(1, round(size**4 * LENGTH))
    pairs = max(1, round(size**3 * PAIRS))
    if pairs < 30:
        pairs = rng.randint(1, pairs + 9)
        most = rng.randint(1, 6)
    shape = rng.randrange(6)
    other = rng.randint(1, max(1, round(pairs**0.5)))
    if shape == 0:  # one long list, one short
        lengths = [most, other]
    elif shape == 1:
        lengths = [other, most]
    elif shape == 2:  # just enough pairs
        lengths = [other, (pairs + other - 1) // other]
    elif shape == 3:  # a square with all its pairs, or twice as many
        side = max(1, round(pairs**0.5)) * rng.choice([1, 2])
        lengths = [side, side]
    elif shape == 4:  # both as long as k
        lengths = [pairs, pairs]
    else:
        lengths = [min(most, 1 + pairs // 10), min(most, pairs)]
        rng.shuffle(lengths)
    nums1, nums2 = (_numbers(rng, min(length, LENGTH)) for length in lengths)
    if rng.random() < 0.3 and size < 1:
        pairs = rng.randint(1, pairs)
    return {"nums1": nums1, "nums2": nums2, "k": min(pairs, len(nums1) * len(nums2))}


def check(args: dict, answer: object, expected: object) -> str | None:
    if type(answer) is not list:
        return "the answer must be a list of pairs"
    for index, pair in enumerate(answer):
        if type(pair) is not list or len(pair) != 2 or any(type(value) is not int for value in pair):
            return f"item {index} is not a pair of two numbers"
    if len(answer) != args["k"]:
        return f"expected {args['k']} pairs, got {len(answer)}"
    first, second = Counter(args["nums1"]), Counter(args["nums2"])
    for (u, v), times in Counter(map(tuple, answer)).items():
        if u not in first:
            return f"the pair [{u}, {v}] is not possible: {u} is not in nums1"
        if v not in second:
            return f"the pair [{u}, {v}] is not possible: {v} is not in nums2"
        if times > first[u] * second[v]:
            return f"the pair [{u}, {v}] is there {times} times, but only {first[u] * second[v]} times possible"
    sums, wanted = sorted(u + v for u, v in answer), sorted(u + v for u, v in expected)
    for place, (found, needed) in enumerate(zip(sums, wanted)):
        if found != needed:
            return f"the sums in order must have {needed} at index {place}, yours have {found}"
    return None
