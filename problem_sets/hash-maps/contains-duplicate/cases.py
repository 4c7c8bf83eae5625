import itertools
import random

LIMIT = 100_000
BOUND = 10**9

EXAMPLES = [
    ({"nums": [8, 3, 11, 3]}, True),
    ({"nums": [5, -5, 0, 12]}, False),
    ({"nums": [-7]}, False),
]

EDGES = [
    {"nums": [0]},
    {"nums": [0, 0]},
    {"nums": [1, 1]},
    {"nums": [-1, 1]},
    {"nums": [1, -1]},
    {"nums": [2, 1]},
    {"nums": [3, 1, 3]},
    {"nums": [1, 2, 2]},
    {"nums": [2, 2, 1]},
    {"nums": [0, 7, 0]},
    {"nums": [4, 1, 2, 9, 9]},
    {"nums": [9, 9, 4, 1, 2]},
    {"nums": [9, 4, 1, 2, 9]},
    {"nums": [4, -4, 4, -4]},
    {"nums": [4, 4, -4, -4, 8]},
    {"nums": [0, 5, 0, 6]},
    {"nums": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]},
    {"nums": [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]},
    {"nums": [BOUND, -BOUND]},
    {"nums": [BOUND, -BOUND, BOUND]},
    {"nums": [-BOUND, 0, BOUND, -BOUND]},
    {"nums": [BOUND, BOUND - 1, BOUND - 2]},
    {"nums": [6, 6, 6]},
    {"nums": [1, 0, 2, 3, 0, -1]},
    {"nums": [-2, -1, 0, 1, 2, 3, 2]},
    {"nums": [1, 3, 5, 7, 9, 11, 13, 15, 16]},
]

INVALID = [
    {"nums": []},
    {"nums": [BOUND + 1]},
    {"nums": [-BOUND - 1, 0]},
    {"nums": [1, 1.0]},
    {"nums": [0, False]},
    {"nums": [1, None]},
    {"nums": [1, "1"]},
    {"nums": "11"},
    {"nums": None},
    {"nums": [1] * (LIMIT + 1)},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list:
        raise ValueError("nums must be a list")
    if not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must have 1 to {LIMIT} numbers")
    for num in nums:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError("every number must be an integer from -10**9 to 10**9")


def tiny():
    for length in (2, 3, 4):
        for nums in itertools.product((-3, 0, 2, 3), repeat=length):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**3 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 10)
    elif rng.random() < 0.3:
        n = max(1, n // 4)

    # all different to begin with
    values = rng.randrange(5)
    if values == 0:
        nums = list(range(n))
        rng.shuffle(nums)
    elif values == 1:
        nums = rng.sample(range(-BOUND, BOUND + 1), n)
    elif values == 2:  # each value beside its negative
        nums = [sign * (i // 2 + 1) for i, sign in zip(range(n), itertools.cycle((1, -1)), strict=False)]
    elif values == 3:
        step = rng.choice([1, 3])
        nums = [i * step for i in range(n)]
    else:
        nums = list(range(n, 0, -1))

    repeats = rng.randrange(8)
    if n == 1 or repeats <= 2:
        return {"nums": nums}  # stays without a duplicate
    if repeats == 3:  # the first and the last
        nums[-1] = nums[0]
    elif repeats == 4:  # the last two
        nums[-1] = nums[-2]
    elif repeats == 5:  # the largest value twice, anywhere
        i, j = rng.sample(range(n), 2)
        nums[i] = nums[j] = max(nums)
    elif repeats == 6:  # one value twice, anywhere in the second half
        i, j = rng.sample(range(n // 2, n), 2) if n > 3 else (0, 1)
        nums[i] = nums[j]
    else:  # extra values that leave the sum of the different ones as it is
        extra = rng.choice([[0], [0, 0], [17, -17], [17, -17, 0]])[:n]
        nums[: len(extra)] = []
        nums = [num for num in nums if num not in extra] + extra
        nums = (nums + extra)[-n:]
        if rng.random() < 0.7:
            rng.shuffle(nums)
    return {"nums": nums}
