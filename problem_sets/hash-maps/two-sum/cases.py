import collections
import itertools
import random

LIMIT = 10_000
BOUND = 10**9

EXAMPLES = [
    ({"nums": [6, 11, -4, 9], "target": 5}, [2, 3]),
    ({"nums": [5, 2, 8, 1], "target": 10}, [1, 2]),
    ({"nums": [4, 7, 4], "target": 8}, [0, 2]),
]

EDGES = [
    {"nums": [1, 2], "target": 3},
    {"nums": [0, 0], "target": 0},
    {"nums": [-3, -3], "target": -6},
    {"nums": [BOUND, -BOUND], "target": 0},
    {"nums": [BOUND, 0], "target": BOUND},
    {"nums": [0, -BOUND], "target": -BOUND},
    {"nums": [BOUND, BOUND - 1, 1 - BOUND], "target": 0},
    {"nums": [5, 1, 9], "target": 10},
    {"nums": [1, 5, 9], "target": 10},
    {"nums": [1, 9, 5], "target": 10},
    {"nums": [0, 4, -4, 9], "target": 0},
    {"nums": [0, 4, 9], "target": 4},
    {"nums": [7, 3, 3, 3, 8], "target": 15},
    {"nums": [3, 3, 3, 7, 9], "target": 16},
    {"nums": [2, 2, 5, 9, 1, 3, 3], "target": 10},
    {"nums": [-1, -2, -3, -4, -5], "target": -9},
    {"nums": [-1, 1, 2, 3, 4, 10], "target": 0},
    {"nums": [8, 20, 40, 80, 8], "target": 16},
    {"nums": [20, 8, 8, 40], "target": 16},
    {"nums": [0, 100, 0, 30], "target": 0},
    {"nums": [0, 5, 70, 300], "target": 5},
    {"nums": [9, 8, 6, 3, -1], "target": 2},
    {"nums": list(range(0, 40, 2)) + [41], "target": 41},
]

INVALID = [
    {"nums": [4], "target": 4},
    {"nums": [], "target": 0},
    {"nums": [1, 2], "target": 4},
    {"nums": [2, 3, 9], "target": 4},
    {"nums": [1, 3, 2, 2], "target": 4},
    {"nums": [1, 1, 3], "target": 4},
    {"nums": [2, 2, 2], "target": 4},
    {"nums": [BOUND + 1, 0], "target": BOUND},
    {"nums": [BOUND + 1, -1], "target": BOUND},
    {"nums": [-BOUND - 1, 1], "target": -BOUND},
    {"nums": [BOUND, 1], "target": BOUND + 1},
    {"nums": [-BOUND, -1], "target": -BOUND - 1},
    {"nums": [1, True], "target": 2},
    {"nums": [1, 2.0], "target": 3},
    {"nums": [1, 2], "target": 3.0},
    {"nums": [0, 1], "target": True},
    {"nums": "12", "target": 3},
    {"nums": [1] * (LIMIT - 1) + [5, 6], "target": 11},
]


def validate(nums: list[int], target: int) -> None:
    if type(nums) is not list:
        raise ValueError("nums must be a list")
    if not 2 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must have 2 to {LIMIT} numbers")
    for num in nums:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError("every number must be an integer from -10**9 to 10**9")
    if type(target) is not int or not -BOUND <= target <= BOUND:
        raise ValueError("target must be an integer from -10**9 to 10**9")
    counts = collections.Counter(nums)
    ordered_pairs = sum(count * (counts[target - num] - (2 * num == target)) for num, count in list(counts.items()))
    if ordered_pairs != 2:
        raise ValueError("exactly one pair of positions must add up to target")


def tiny():
    for length in (2, 3, 4):
        for nums in itertools.product((-2, 0, 1, 3), repeat=length):
            for target in (-2, 1, 2):
                if sum(a + b == target for a, b in itertools.combinations(nums, 2)) == 1:
                    yield {"nums": list(nums), "target": target}


def generate(rng: random.Random, size: float) -> dict:
    n = 2 + round(size**2 * (LIMIT - 2))
    if n < 120:
        n = rng.randint(2, n + 6)
    target = rng.choice([0, rng.randint(-30, 30), rng.randint(-BOUND, BOUND), rng.choice([BOUND, -BOUND])])
    # the widest values whose partner is allowed as well, or a narrow band in which values repeat
    spread = BOUND - abs(target) // 2 - 1
    if rng.random() < 0.4:
        spread = rng.choice([10, 100, LIMIT])
    middle = target // 2
    half = rng.randint(0, spread)  # the pair is this far from the middle
    if rng.random() < 0.25:
        half = rng.choice([0, 1, spread])
    first, second = middle - half, target - middle + half

    # the others: of each value and its partner at most one is used
    nums = []
    side = {}
    signed = rng.choice([0, 0, 0, 1, -1])  # all others above the middle, or below
    pool = [rng.randint(0, spread) for _ in range(rng.choice([2, 5, 50, n]))]
    few = rng.random() < 0.3
    while len(nums) < n - 2:
        away = rng.choice(pool) if few else rng.randint(0, spread)
        if away == half:
            away = half + 1 if half < spread else half - 1
        if away == 0:
            away = 2 if half != 2 else 3
        if away not in side:
            side[away] = signed or rng.choice([-1, 1])
        nums.append(middle - away if side[away] < 0 else target - middle + away)
    if nums and target % 2 == 0 and half and rng.random() < 0.5:
        nums[rng.randrange(len(nums))] = middle  # half of the target, once: tempting to use it twice
    order = rng.randrange(6)
    if order == 0:
        nums.sort()
    elif order == 1:
        nums.sort(reverse=True)
    n = len(nums) + 2
    i, j = rng.choice(
        [(0, 1), (n - 2, n - 1), (n - 2, n - 1), (0, n - 1), (n // 2, n - 1), tuple(sorted(rng.sample(range(n), 2)))]
    )
    nums.insert(i, first)
    nums.insert(j, second)
    if rng.random() < 0.2:
        nums.sort(reverse=rng.random() < 0.5)
    return {"nums": nums, "target": target}
