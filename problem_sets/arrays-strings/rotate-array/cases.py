import random
from collections.abc import Iterator

LIMIT = 100_000
MOST_STEPS = 100_000
LOW, HIGH = -(2**31), 2**31 - 1

EXAMPLES = [
    ({"nums": [5, 9, 2, 7, 4], "k": 2}, [7, 4, 5, 9, 2]),
    ({"nums": [-3, 8, 6], "k": 4}, [6, -3, 8]),
    ({"nums": [1, 2, 3, 4], "k": 0}, [1, 2, 3, 4]),
]

EDGES = [
    {"nums": [7], "k": 0},
    {"nums": [7], "k": 1},
    {"nums": [7], "k": MOST_STEPS},
    {"nums": [1, 2], "k": 0},
    {"nums": [1, 2], "k": 1},
    {"nums": [1, 2], "k": 2},
    {"nums": [1, 2], "k": 3},
    {"nums": [1, 2, 3], "k": 3},
    {"nums": [1, 2, 3], "k": MOST_STEPS},
    {"nums": [LOW, 0, HIGH], "k": 1},
    {"nums": [1, 2, 3, 4, 5, 6], "k": 2},
    {"nums": [1, 2, 3, 4, 5, 6], "k": 3},
    {"nums": [1, 2, 3, 4, 5, 6], "k": 4},
    {"nums": [1, 2, 3, 4, 5, 6], "k": 5},
    {"nums": [1, 2, 3, 4, 5, 6], "k": 9},
    {"nums": [1, 2, 3, 4, 5, 6, 7], "k": 3},
    {"nums": [4, 4, 4, 4], "k": 3},
    {"nums": [1, 1, 2, 2], "k": 6},
    {"nums": list(range(12)), "k": 8},
    {"nums": list(range(15)), "k": 10},
    {"nums": list(range(99)), "k": 99_999},
]

INVALID = [
    {"nums": [], "k": 1},
    {"nums": [1] * (LIMIT + 1), "k": 1},
    {"nums": [HIGH + 1], "k": 1},
    {"nums": [LOW - 1], "k": 1},
    {"nums": [1, 2], "k": -1},
    {"nums": [1, 2], "k": MOST_STEPS + 1},
    {"nums": [1, 2], "k": True},
    {"nums": [1, 2], "k": 1.0},
    {"nums": [1, 2], "k": None},
    {"nums": [True], "k": 1},
    {"nums": [1.0], "k": 1},
    {"nums": ["1"], "k": 1},
    {"nums": "12", "k": 1},
]


def validate(nums: list[int], k: int) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must be a list of 1 to {LIMIT} integers")
    for num in nums:
        if type(num) is not int or not LOW <= num <= HIGH:
            raise ValueError("every number must be an integer from -2**31 to 2**31 - 1")
    if type(k) is not int or not 0 <= k <= MOST_STEPS:
        raise ValueError(f"k must be an integer from 0 to {MOST_STEPS}")


def tiny() -> Iterator[dict]:
    for n in range(1, 9):
        for k in range(n + 3):
            yield {"nums": list(range(1, n + 1)), "k": k}


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(
        ["half", "divisor", "divisor", "prime", "one", "back one", "more than n", "any", "any", "any", "far", "far", "small k"]
    )
    n = round(LIMIT * size**2)
    if size < 1.0:
        n = n * 3 // 4 + rng.randint(1, max(6, n // 4))
    elif rng.random() < 0.3:  # with k far above n
        n = rng.randint(LIMIT // 5, LIMIT // 3)
    kind = rng.choice(["different", "small", "small", "small", "two"])
    if kind == "different":
        nums = list(range(n))
        if n < 3000:
            nums = [LOW + num if num % 2 else HIGH - num for num in nums]
    else:
        nums = rng.choices(range(-9, 10) if kind == "small" else (0, 1), k=n)
    k = rng.randint(0, MOST_STEPS)
    if shape == "half":
        k = n // 2
    elif shape == "divisor":  # many short cycles, or few long ones
        divisors = [d for d in range(1, 400) if n % d == 0]
        d = rng.choice(divisors)
        k = rng.choice([d, n // d, n - d])
    elif shape == "prime":  # a single cycle
        k = rng.choice([99991, 49999, 7919, 101, 7])
    elif shape == "one":
        k = 1
    elif shape == "back one":
        k = n - 1
    elif shape == "more than n":
        k = n * rng.randint(1, MOST_STEPS // n) + rng.randint(0, 3)
    elif shape == "far":  # near the middle, where every way round is long
        k = n // 2 + rng.randint(-n // 5, n // 5)
    elif shape == "small k":
        k = rng.randint(0, 5)
    return {"nums": nums, "k": min(k, MOST_STEPS)}
