import collections
import itertools
import random

LIMIT = 100_000
BOUND = 10_000

EXAMPLES = [
    ({"nums": [7, 2, 9, 7, 5, 2, 7, 9], "k": 3}, [7, 2, 9]),
    ({"nums": [4, -6, -6], "k": 1}, [-6]),
    ({"nums": [8], "k": 1}, [8]),
]

EDGES = [
    {"nums": [3, 3, 3, 3], "k": 1},
    {"nums": [1, 2], "k": 2},
    {"nums": [0, 0, 1], "k": 1},
    {"nums": [0, 0, 1], "k": 2},
    {"nums": [5, 4, 3, 2, 1], "k": 5},
    {"nums": [-1, -1, 9, 9, 9, 100], "k": 2},
    {"nums": [-1, 1, -1, 1, -1], "k": 1},
    {"nums": [1, 1, 2, 2, 3], "k": 2},
    {"nums": [1, 2, 1, 2, 1, 2, 3, 1, 3, 2], "k": 2},
    {"nums": [10, 10, 10, 9, 9, 2, 2, 2, 2], "k": 2},
    {"nums": [6, 6, 5, 6, 5, 5, 4, 4, 3], "k": 2},
    {"nums": [1, 3, 3, 2, 2, 2], "k": 2},
    {"nums": [2, 2, 2, 3, 3, 1], "k": 1},
    {"nums": [-10000, 10000, -10000], "k": 1},
    {"nums": [10000, 0, 10000, 0, -10000], "k": 2},
    {"nums": [5, 1, 5, 1, 5, 1, 9, 9, 9, 9, 2, 3, 4, 6], "k": 3},
    {"nums": [12, 12, 3, 3, 3, 100, 100, 100, 100, 20], "k": 3},
    {"nums": [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5], "k": 3},
    {"nums": [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5], "k": 4},
    {"nums": [4, 4, 4, 4, 4, 4, 7, 8, 7, 8], "k": 3},
    {"nums": [1] * 10 + [2] * 9 + [3], "k": 1},
    {"nums": [2] * 9 + [-1] * 11 + [5] * 100, "k": 2},
    {"nums": [6, 0] * 10 + [8] * 3, "k": 2},
    {"nums": [-4] * 50, "k": 1},
]

INVALID = [
    {"nums": [], "k": 1},
    {"nums": [1], "k": 0},
    {"nums": [1, 1], "k": 2},
    {"nums": [1, 2], "k": 1},
    {"nums": [1, 1, 2, 2, 3], "k": 1},
    {"nums": [1, 1, 1, 2, 3], "k": 2},
    {"nums": [1, 1, 2], "k": -1},
    {"nums": [1, 1, 2], "k": True},
    {"nums": [1, 1, 2], "k": 1.0},
    {"nums": [1, 1, 2], "k": None},
    {"nums": [1, True, 2], "k": 2},
    {"nums": [1, 1, 2.0], "k": 1},
    {"nums": [1, 1, "2"], "k": 1},
    {"nums": [10001], "k": 1},
    {"nums": [-10001], "k": 1},
    {"nums": "112", "k": 1},
    {"nums": {"0": 1}, "k": 1},
    {"nums": [0] * (LIMIT + 1), "k": 1},
]


def validate(nums: list[int], k: int) -> None:
    if type(nums) is not list:
        raise ValueError("nums must be a list")
    if not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must have 1 to {LIMIT} numbers")
    for value in nums:
        if type(value) is not int:
            raise ValueError("nums must hold integers only")
        if not -BOUND <= value <= BOUND:
            raise ValueError(f"every number must be from {-BOUND} to {BOUND}")
    if type(k) is not int:
        raise ValueError("k must be an integer")
    counts = sorted(collections.Counter(nums).values(), reverse=True)
    if not 1 <= k <= len(counts):
        raise ValueError("k must be from 1 to the number of different values")
    if k < len(counts) and counts[k - 1] == counts[k]:
        raise ValueError("the k most frequent values must be unique")


def _borders(counts: list[int]) -> list[int]:
    """Every k for which the answer is unique."""
    counts = sorted(counts, reverse=True)
    return [k for k in range(1, len(counts)) if counts[k - 1] > counts[k]] + [len(counts)]


def tiny():
    for length in (3, 4, 5):
        for nums in itertools.product((-2, 1, 3), repeat=length):
            for k in _borders(list(collections.Counter(nums).values())):
                yield {"nums": list(nums), "k": k}


def _counts(rng: random.Random, n: int) -> list[int]:
    """How often the different values occur; the sum is n."""
    most = min(n, 2 * BOUND + 1)
    shape = rng.randrange(8)
    if shape <= 2:  # as many different values as there can be, in two levels of frequency
        different = most if shape == 0 else max(1, rng.randint(most // 2, most))
        low = max(1, n // different)
        counts = [low] * different
        for i in range(n - low * different):
            counts[i % different] += 1
        return counts
    if shape == 3:  # some frequent values far above the rest
        different = rng.randint(1, most)
        frequent = rng.randint(1, different)
        counts = [1] * different
        for i in range(n - different):
            counts[i % frequent] += 1
        return counts
    if shape == 4:  # 1, 2, 3, 4, ... : every k has a unique answer
        counts = []
        while sum(counts) + len(counts) + 1 <= n and len(counts) < most:
            counts.append(len(counts) + 1)
        counts[-1] += n - sum(counts)
        return counts
    if shape == 5:  # one value only, or nearly
        different = min(most, rng.randint(1, 3))
        return [n - different + 1] + [1] * (different - 1)
    if shape == 6:  # few values, almost equally frequent
        different = min(most, rng.randint(2, 20))
        counts = [n // different] * different
        counts[0] += n % different
        if counts[-1] > 1:
            counts[-1] -= 1
            counts[0] += 1
        return counts
    different = rng.randint(1, most)  # steep: few very frequent values and a long tail
    counts = [1] * different
    left = n - different
    for i in range(different):
        part = left // 2
        counts[i] += part
        left -= part
    counts[0] += left
    return counts


def generate(rng: random.Random, size: float) -> dict:
    n = 1 + round(size**3 * (LIMIT - 1))
    if n < 100:
        n = rng.randint(1, n + 8)
    counts = _counts(rng, n)
    values = rng.sample(range(-BOUND, BOUND + 1), len(counts))
    ranking = rng.randrange(4)
    if ranking == 0:  # the frequent values are the small ones
        values.sort()
    elif ranking == 1:
        values.sort(reverse=True)
    nums = [value for value, count in zip(values, counts) for _ in range(count)]
    order = rng.randrange(5)
    if order <= 2:
        rng.shuffle(nums)
    elif order == 3:  # the rare values first
        nums.reverse()
    borders = _borders(counts)
    k = rng.choice([borders[0], borders[-1], borders[len(borders) // 2], rng.choice(borders), rng.choice(borders[:-1] or borders)])
    return {"nums": nums, "k": k}
