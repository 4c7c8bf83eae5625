import itertools
import random
from collections.abc import Iterator

LIMIT = 100_000
LOW, HIGH = -(2**31), 2**31 - 1

EXAMPLES = [
    ({"nums": [4, 2, -7, 1, 4]}, 3),
    ({"nums": [3, 1, 2]}, 4),
    ({"nums": [0, 6, 5]}, 1),
]

EDGES = [
    {"nums": [1]},
    {"nums": [2]},
    {"nums": [0]},
    {"nums": [-1]},
    {"nums": [LOW]},
    {"nums": [HIGH]},
    {"nums": [HIGH, LOW, 1]},
    {"nums": [HIGH, HIGH - 1, 1, 2]},
    {"nums": [1, 1]},
    {"nums": [2, 2]},
    {"nums": [1, 2]},
    {"nums": [2, 1]},
    {"nums": [1, 1, 2]},
    {"nums": [1, 2, 2, 4]},
    {"nums": [0, 1, 2]},
    {"nums": [2, 0, 1]},
    {"nums": [-1, -2, -3]},
    {"nums": [1, 2, 0, 4, 5]},
    {"nums": [2, 3, 4, 5, 6]},
    {"nums": [2, 3, 4, 5, 1]},
    {"nums": [5, 1, 2, 3, 4]},
    {"nums": [5, 4, 3, 2, 1]},
    {"nums": [4, 3, 2, 1, 0]},
    {"nums": [1, 2, 3, 4, 6]},
    {"nums": [1, 2, 3, 5, 5]},
    {"nums": [3, 3, 3, 1, 1]},
    {"nums": [7, 8, 9]},
    {"nums": [-2, 1, -1, 2]},
    {"nums": [0, 0, 0, 1]},
    {"nums": [3, 4, 0, 2]},
]

INVALID = [
    {"nums": []},
    {"nums": [HIGH + 1]},
    {"nums": [1, LOW - 1]},
    {"nums": [1] * (LIMIT + 1)},
    {"nums": [True]},
    {"nums": [1.0]},
    {"nums": ["1"]},
    {"nums": [None]},
    {"nums": [[1]]},
    {"nums": "12"},
    {"nums": {"0": 1}},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must be a list of 1 to {LIMIT} integers")
    for num in nums:
        if type(num) is not int or not LOW <= num <= HIGH:
            raise ValueError("every number must be an integer from -2**31 to 2**31 - 1")


def tiny() -> Iterator[dict]:
    """Every array of three numbers from -1 to 4."""
    for nums in itertools.product(range(-1, 5), repeat=3):
        yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    shapes = [
        "all",
        "all",
        "one missing",
        "one missing",
        "repeats",
        "rubbish",
        "rubbish",
        "high",
        "negative",
        "equal",
        "start two",
    ]
    shape = rng.choice(shapes)
    order = rng.choice(["shuffled", "shuffled", "rising", "falling", "rotated", "pairs"])
    n = round(LIMIT * size**2.5)
    if size < 1.0:
        n = n * 3 // 4 + rng.randint(1, max(8, n // 4))
    elif shape not in ("all", "one missing", "equal"):
        n = rng.choice([LIMIT, LIMIT // 4, LIMIT // 4])
    nums = list(range(1, n + 1))
    gap = min(n, max(1, rng.choice([1, 2, n // 2, n - 1, n, rng.randint(1, n)])))
    if shape == "one missing":  # what stands in its place may be anything
        nums[gap - 1] = rng.choice([0, -1, -gap, n + 1, n + 2, LOW, HIGH, rng.randint(1, n)])
    elif shape == "repeats":
        most = rng.choice([2, 3, n // 2 + 1, n])
        nums = [rng.randint(1, most) for _ in range(n)]
    elif shape == "rubbish":  # the numbers up to the gap are there, and the rest is anything
        nums = nums[: gap - 1]
        pool = rng.choice([[0], [LOW, HIGH], [0, -1, n + 1, n + 2], [-1, -2, n // 2 + 2, n], list(range(-9, 9))])
        nums += [rng.choice(pool) for _ in range(n - len(nums))]
    elif shape == "high":
        nums = [num + rng.choice([n, n, 0]) for num in nums]
    elif shape == "negative":
        nums = [-num for num in nums]
        for _ in range(rng.randrange(4)):
            nums[rng.randrange(n)] = rng.randint(1, 4)
    elif shape == "equal":
        nums = [rng.choice([1, 2, 0, -1, n])] * n
    elif shape == "start two":
        nums = [num + 1 for num in nums]
    if order == "shuffled":
        rng.shuffle(nums)
    elif order == "falling":
        nums.reverse()
    elif order == "rotated":  # a single cycle when the values are 1 to n
        turn = rng.choice([1, n - 1, rng.randrange(n)])
        nums = nums[turn:] + nums[:turn]
    elif order == "pairs":
        nums[: n // 2 * 2 : 2], nums[1 : n // 2 * 2 : 2] = nums[1 : n // 2 * 2 : 2], nums[: n // 2 * 2 : 2]
    return {"nums": nums}
