import itertools
import random

LIMIT = 100_000
BOUND = 10_000

EXAMPLES = [
    ({"nums": [4, 2, 1, 3, 3, 0, 1], "k": 3}, [4, 3, 3, 3, 3]),
    ({"nums": [-5, -2, -8, -9], "k": 2}, [-2, -2, -8]),
    ({"nums": [6, 1, 7], "k": 1}, [6, 1, 7]),
]

EDGES = [
    {"nums": [0], "k": 1},
    {"nums": [-1], "k": 1},
    {"nums": [1, 2], "k": 1},
    {"nums": [1, 2], "k": 2},
    {"nums": [2, 1], "k": 2},
    {"nums": [2, 1], "k": 1},
    {"nums": [5, 5, 5, 5], "k": 2},
    {"nums": [5, 5, 4, 3], "k": 2},
    {"nums": [7, 7, 2, 1, 0], "k": 3},
    {"nums": [7, 2, 7, 1, 0, 0], "k": 3},
    {"nums": [1, 2, 3, 4, 5], "k": 3},
    {"nums": [5, 4, 3, 2, 1], "k": 3},
    {"nums": [5, 4, 3, 2, 1], "k": 5},
    {"nums": [9, 1, 1, 1, 8, 1], "k": 4},
    {"nums": [9, 8, 1, 1, 1], "k": 2},
    {"nums": [9, 8, 7, 1, 1, 1, 1], "k": 3},
    {"nums": [-9, -8, -7, -6], "k": 2},
    {"nums": [-6, -7, -8, -9], "k": 3},
    {"nums": [BOUND, -BOUND], "k": 1},
    {"nums": [-BOUND, BOUND, -BOUND, -BOUND], "k": 2},
    {"nums": [-BOUND] * 5, "k": 3},
    {"nums": [3, 1, 2, 1, 2, 1, 3], "k": 4},
    {"nums": [1, 9, 2, 8, 3, 7, 4, 6, 5], "k": 3},
    {"nums": [5, 6, 4, 7, 3, 8, 2, 9, 1], "k": 4},
    {"nums": [0, 0, 1, 0, 0, 0, 1, 0], "k": 3},
    {"nums": [4, 4, 3, 4, 3, 3, 3, 2], "k": 4},
    {"nums": [2, 9, 9, 3, 3, 1, 1, 1], "k": 2},
]

INVALID = [
    {"nums": [], "k": 1},
    {"nums": [], "k": 0},
    {"nums": [1, 2], "k": 0},
    {"nums": [1, 2], "k": 3},
    {"nums": [1, 2], "k": -1},
    {"nums": [1, 2], "k": True},
    {"nums": [1, 2], "k": 1.0},
    {"nums": [1, 2], "k": None},
    {"nums": [BOUND + 1], "k": 1},
    {"nums": [-BOUND - 1], "k": 1},
    {"nums": [1, True], "k": 1},
    {"nums": [1.0], "k": 1},
    {"nums": ["1"], "k": 1},
    {"nums": "12", "k": 1},
    {"nums": [1] * (LIMIT + 1), "k": 1},
]


def validate(nums: list[int], k: int) -> None:
    if type(nums) is not list:
        raise ValueError("nums must be a list")
    if not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must have 1 to {LIMIT} numbers")
    for num in nums:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError(f"every number must be an integer from {-BOUND} to {BOUND}")
    if type(k) is not int or not 1 <= k <= len(nums):
        raise ValueError("k must be an integer from 1 to the length of nums")


def tiny():
    for length in (3, 4, 5):
        for nums in itertools.product((-2, 0, 3), repeat=length):
            for k in (2, 3):
                yield {"nums": list(nums), "k": k}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**3 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 12)
    elif rng.random() < 0.35:
        n = max(1, n // 4)
    k = rng.choice([1, 2, 3, 10, n // 100, n // 10, n // 3, n // 2, n // 2, n // 2, n - 1, n])
    k = min(n, max(1, k))
    high = rng.choice([1, 9, 100, BOUND])
    shape = rng.randrange(9)
    if shape == 0:
        nums = [rng.randint(-high, high) for _ in range(n)]
    elif shape == 1:  # falling: everything stays in the queue
        nums = sorted((rng.randint(-high, high) for _ in range(n)), reverse=True)
    elif shape == 2:  # rising: the queue never holds more than one
        nums = sorted(rng.randint(-high, high) for _ in range(n))
    elif shape == 3:  # a sawtooth whose teeth are about as long as the window
        tooth = max(1, k + rng.randint(-1, 1))
        nums = [high - i % tooth * high // tooth for i in range(n)]
    elif shape == 4:  # one large number now and then, otherwise small ones
        nums = [rng.randint(-high, 0) for _ in range(n)]
        for at in range(rng.randrange(n), n, max(1, k + rng.randint(-1, 2))):
            nums[at] = rng.randint(0, high)
    elif shape == 5:  # all negative
        nums = [rng.randint(-high, -1) for _ in range(n)]
    elif shape == 6:  # plateaus
        nums = []
        while len(nums) < n:
            nums += [rng.randint(-high, high)] * rng.randint(1, 2 * k)
        nums = nums[:n]
    elif shape == 7:  # one value, or nearly
        nums = [rng.randint(-high, high)] * n
        nums[rng.randrange(n)] = rng.randint(-high, high)
    else:  # a falling line with noise
        nums = [max(-BOUND, min(BOUND, BOUND - i * 2 * BOUND // n + rng.randint(-9, 9))) for i in range(n)]
    return {"nums": nums, "k": k}
