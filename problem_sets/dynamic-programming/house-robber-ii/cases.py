import random
from collections.abc import Iterator
from itertools import product

MAX_HOUSES = 100
MAX_MONEY = 1000

EXAMPLES = [
    ({"nums": [4, 9, 5, 8]}, 17),
    ({"nums": [6, 5, 7]}, 7),
    ({"nums": [8, 2, 3, 9, 1]}, 17),
    ({"nums": [30, 4, 1, 1, 40]}, 44),
]

EDGES = [
    {"nums": [0]},
    {"nums": [5]},
    {"nums": [MAX_MONEY]},
    {"nums": [0, 0]},
    {"nums": [3, 8]},
    {"nums": [8, 3]},
    {"nums": [9, 1, 2]},
    {"nums": [1, 9, 2]},
    {"nums": [2, 1, 9]},
    {"nums": [4, 4, 4]},
    {"nums": [0, 0, 6]},
    {"nums": [9, 1, 1, 9]},
    {"nums": [9, 1, 1, 8]},
    {"nums": [8, 1, 1, 9]},
    {"nums": [1, 9, 9, 1]},
    {"nums": [9, 1, 9, 1, 9]},
    {"nums": [1, 9, 1, 9, 1]},
    {"nums": [9, 0, 0, 0, 9]},
    {"nums": [5, 9, 5, 1, 1, 5]},
    {"nums": [0] * MAX_HOUSES},
    {"nums": [MAX_MONEY] * MAX_HOUSES},
    {"nums": [MAX_MONEY] * (MAX_HOUSES - 1)},
    {"nums": [0, MAX_MONEY] * (MAX_HOUSES // 2)},
    {"nums": [MAX_MONEY, 0] * (MAX_HOUSES // 2)},
    {"nums": [MAX_MONEY, *[0] * (MAX_HOUSES - 2), MAX_MONEY]},
    {"nums": [MAX_MONEY, 1, 1] * (MAX_HOUSES // 3) + [MAX_MONEY]},
    {"nums": list(range(1, MAX_HOUSES + 1))},
    {"nums": list(range(MAX_HOUSES - 1, 0, -1))},
]

INVALID = [
    {"nums": []},
    {"nums": [1] * (MAX_HOUSES + 1)},
    {"nums": [1, -1]},
    {"nums": [MAX_MONEY + 1]},
    {"nums": [2, True]},
    {"nums": [2, 1.0]},
    {"nums": ["2"]},
    {"nums": "12"},
    {"nums": None},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_HOUSES:
        raise ValueError(f"nums must be a list of 1 to {MAX_HOUSES} amounts")
    for money in nums:
        if type(money) is not int or not 0 <= money <= MAX_MONEY:
            raise ValueError(f"each amount must be a whole number from 0 to {MAX_MONEY}")


def tiny() -> Iterator[dict]:
    for nums in product([1, 2, 4], repeat=3):
        yield {"nums": list(nums)}
    for nums in product([1, 3, 5], repeat=4):
        yield {"nums": list(nums)}
    for nums in product([1, 4], repeat=5):
        yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    # short enough for a plain recursion up to a size of 0.15
    n = max(1, round(MAX_HOUSES * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n + 3)
    shape = rng.choice(
        [
            "random",
            "small",
            "equal",
            "alternating",
            "alternating",
            "gaps",
            "rich ends",
            "rich ends",
            "change over",
            "rising",
        ]
    )
    if shape == "random":
        nums = [rng.randint(0, MAX_MONEY) for _ in range(n)]
    elif shape == "small":
        nums = [rng.randint(0, 3) for _ in range(n)]
    elif shape == "equal":
        nums = [rng.choice([1, 7, MAX_MONEY])] * n
        nums[rng.randrange(n)] = rng.randint(0, MAX_MONEY)
    elif shape == "alternating":
        # in a ring with an odd number of houses two rich ones meet
        first, low, high = rng.randrange(2), rng.randint(0, 50), rng.randint(60, 990)
        nums = [(low, high)[(i + first) % 2] + rng.randint(0, 10) for i in range(n)]
    elif shape == "gaps":
        # rich houses two, three or four apart
        nums = [rng.randint(0, 20) for _ in range(n)]
        at = rng.randrange(min(3, n))
        while at < n:
            nums[at] = rng.randint(100, MAX_MONEY)
            at += rng.choice([2, 3, 3, 4])
    elif shape == "rich ends":
        # the pair that closes the ring decides
        nums = [rng.randint(0, 60) for _ in range(n)]
        for at in (0, n - 1, rng.choice([1, -2]) % n):
            nums[at] = rng.randint(200, MAX_MONEY)
    elif shape == "change over":
        # the rich houses change from even to odd places and back
        nums = []
        parity = rng.randrange(2)
        for i in range(n):
            if rng.random() < 0.15:
                parity = 1 - parity
            nums.append(rng.randint(300, MAX_MONEY) if i % 2 == parity else rng.randint(0, 150))
    else:
        nums = sorted((rng.randint(0, MAX_MONEY) for _ in range(n)), reverse=rng.random() < 0.5)
    return {"nums": nums}
