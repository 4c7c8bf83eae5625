import collections
import itertools
import random

LIMIT = 30_000
BOUND = 1000

EXAMPLES = [
    ({"numbers": [-6, -1, 2, 3, 7, 12], "target": 5}, [3, 4]),
    ({"numbers": [1, 4, 4, 20], "target": 8}, [2, 3]),
    ({"numbers": [-9, 0], "target": -9}, [1, 2]),
]

EDGES = [
    {"numbers": [1, 2], "target": 3},
    {"numbers": [0, 0], "target": 0},
    {"numbers": [-4, -4], "target": -8},
    {"numbers": [-BOUND, BOUND], "target": 0},
    {"numbers": [-BOUND, 0], "target": -BOUND},
    {"numbers": [0, BOUND], "target": BOUND},
    {"numbers": [500, 500], "target": BOUND},
    {"numbers": [-500, -500], "target": -BOUND},
    {"numbers": [1, 4, 5, 9], "target": 10},
    {"numbers": [1, 4, 5, 7], "target": 8},
    {"numbers": [3, 4, 5, 9], "target": 8},
    {"numbers": [-3, 4, 11, 50], "target": 8},
    {"numbers": [1, 2, 4, 8, 16], "target": 24},
    {"numbers": [1, 2, 4, 8, 16], "target": 3},
    {"numbers": [1, 2, 4, 8, 16], "target": 17},
    {"numbers": [-16, -8, -4, -2, -1], "target": -3},
    {"numbers": [-16, -8, -4, -2, -1], "target": -24},
    {"numbers": [1, 1, 1, 5, 9], "target": 14},
    {"numbers": [1, 5, 9, 9, 9], "target": 6},
    {"numbers": [2, 2, 3, 8, 8], "target": 4},
    {"numbers": [2, 2, 3, 8, 8], "target": 16},
    {"numbers": [-5, 0, 0, 0, 7], "target": 2},
    {"numbers": [-5, 0, 3, 5, 9], "target": 0},
    {"numbers": [-20, -7, 1, 30], "target": 10},
    {"numbers": [1, 1, 3, 6, 10, 10], "target": 9},
    {"numbers": [-2, -1, 0, 5, 5, 5, 5], "target": -1},
]

INVALID = [
    {"numbers": [3], "target": 3},
    {"numbers": [], "target": 0},
    {"numbers": [2, 1], "target": 3},
    {"numbers": [1, 2], "target": 4},
    {"numbers": [1, 2, 3, 4], "target": 5},
    {"numbers": [2, 2, 2], "target": 4},
    {"numbers": [1, 1, 3], "target": 4},
    {"numbers": [0, BOUND + 1], "target": 1},
    {"numbers": [-1, BOUND + 1], "target": BOUND},
    {"numbers": [-BOUND - 1, 1], "target": -BOUND},
    {"numbers": [1, BOUND], "target": BOUND + 1},
    {"numbers": [-BOUND, -1], "target": -BOUND - 1},
    {"numbers": [True, 2], "target": 3},
    {"numbers": [1, 2.0], "target": 3},
    {"numbers": [1, 2], "target": 3.0},
    {"numbers": [0, 1], "target": True},
    {"numbers": "12", "target": 3},
    {"numbers": [1] * (LIMIT - 1) + [400, 500], "target": 900},
]


def validate(numbers: list[int], target: int) -> None:
    if type(numbers) is not list:
        raise ValueError("numbers must be a list")
    if not 2 <= len(numbers) <= LIMIT:
        raise ValueError(f"numbers must have 2 to {LIMIT} entries")
    for num in numbers:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError(f"every number must be an integer from {-BOUND} to {BOUND}")
    if any(a > b for a, b in itertools.pairwise(numbers)):
        raise ValueError("numbers must be sorted in non-decreasing order")
    if type(target) is not int or not -BOUND <= target <= BOUND:
        raise ValueError(f"target must be an integer from {-BOUND} to {BOUND}")
    counts = collections.Counter(numbers)
    ordered_pairs = sum(count * (counts[target - num] - (2 * num == target)) for num, count in list(counts.items()))
    if ordered_pairs != 2:
        raise ValueError("exactly one pair of positions must add up to target")


def tiny():
    for length in (2, 3, 4):
        for numbers in itertools.combinations_with_replacement((-3, -1, 0, 2, 4), length):
            for target in (-1, 1, 4):
                if sum(a + b == target for a, b in itertools.combinations(numbers, 2)) == 1:
                    yield {"numbers": list(numbers), "target": target}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2 * LIMIT)
    if n < 120:
        n = rng.randint(2, n + 8)
    n = max(2, n)
    shape = rng.randrange(7)
    low, high = -BOUND, BOUND
    if shape <= 1:  # the pair are the two largest, or nearly: trying pairs from the left comes last to it
        first = rng.randint(300, 499)
        second = rng.choice([first, first + 1, first + rng.randint(0, 500 - first + 1)])
        high = first - 1 if rng.random() < 0.5 else second
    elif shape == 2:  # the two smallest
        second = -rng.randint(300, 499)
        first = second - rng.choice([0, 1, rng.randint(0, 100)])
        low = second + 1
    elif shape == 3:  # the two ends
        first, second = -BOUND, rng.randint(0, BOUND)
        high = second - 1
    elif shape == 4:  # a number above the target is in the pair
        second = rng.randint(100, BOUND)
        first = -rng.randint(1, second)
    else:
        first = rng.randint(-BOUND, BOUND)
        second = rng.randint(max(-BOUND, -BOUND - first), min(BOUND, BOUND - first))
    target = first + second
    # of each value and its partner at most one is used besides the pair
    prefer = rng.choice([min, max, None])
    allowed = []
    for value in range(low, high + 1):
        partner = target - value
        if value in (first, second) or value == partner:
            continue
        if low <= partner <= high:
            if value > partner:
                continue
            value = prefer(value, partner) if prefer else rng.choice([value, partner])
        allowed.append(value)
    if rng.random() < 0.3:
        allowed = rng.sample(allowed, min(len(allowed), rng.randint(1, 5)))
    numbers = [first, second]
    if first != second and target % 2 == 0 and low <= target // 2 <= high and n > 2 and rng.random() < 0.6:
        numbers.append(target // 2)  # half of the target, once
    numbers += rng.choices(allowed, k=n - len(numbers))
    return {"numbers": sorted(numbers), "target": target}
