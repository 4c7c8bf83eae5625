import itertools
import random

LIMIT = 100_000
BOUND = 10**9

EXAMPLES = [
    ({"nums": [14, 3, 12, 5, 13, 11, 4, 12]}, 4),
    ({"nums": [2, -1, 0, 1, 1, 5]}, 4),
    ({"nums": [30, 10, 20]}, 1),
    ({"nums": []}, 0),
]

EDGES = [
    {"nums": [0]},
    {"nums": [-1]},
    {"nums": [7, 7]},
    {"nums": [7, 7, 7, 7]},
    {"nums": [1, 2]},
    {"nums": [2, 1]},
    {"nums": [1, 3]},
    {"nums": [1, 3, 4]},
    {"nums": [5, 6, 8]},
    {"nums": [-1, 0, 1]},
    {"nums": [-1, 1]},
    {"nums": [0, -1]},
    {"nums": [1, 2, 2, 3]},
    {"nums": [3, 2, 2, 1, 1]},
    {"nums": [1, 1, 2, 2, 5]},
    {"nums": [BOUND, BOUND - 1]},
    {"nums": [-BOUND, 1 - BOUND, 3 - BOUND]},
    {"nums": [BOUND, -BOUND]},
    {"nums": [5, 1, 4, 2, 3]},
    {"nums": [1, 5, 2, 4]},
    {"nums": [1, 2, 4, 5, 6, 8, 9]},
    {"nums": [1, 2, 3, 5, 6, 8]},
    {"nums": [1, 3, 4, 6, 7, 8]},
    {"nums": [10, 12, 14, 16, 11]},
    {"nums": [1, 3, 2]},
    {"nums": [1, 2, 5, 6, 4, 3]},
    {"nums": [9, 9, 8, 8, 7, 3, 2]},
    {"nums": [-5, -4, -3, 3, 4]},
    {"nums": [100, 4, 99, 5, 98, 6, 7]},
]

INVALID = [
    {"nums": [BOUND + 1]},
    {"nums": [-BOUND - 1]},
    {"nums": [True]},
    {"nums": [1, 2.0]},
    {"nums": [None]},
    {"nums": ["1"]},
    {"nums": "123"},
    {"nums": None},
    {"nums": {"0": 1}},
    {"nums": list(range(LIMIT + 1))},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list:
        raise ValueError("nums must be a list")
    if len(nums) > LIMIT:
        raise ValueError(f"nums may have at most {LIMIT} numbers")
    for num in nums:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError("every number must be an integer from -10**9 to 10**9")


def tiny():
    for length in (2, 3, 4):
        for nums in itertools.product((-1, 0, 1, 3), repeat=length):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**3 * LIMIT)
    if n < 120:
        n = rng.randint(0, n + 10)
    shape = rng.choice([0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8])
    if n >= 120 and shape != 2 and (shape == 6 or rng.random() < 0.5):
        n //= 3
    start = rng.choice([0, 1, -(n // 2), -n])
    if n < LIMIT and rng.random() < 0.4:
        start = rng.choice([rng.randint(-LIMIT, LIMIT), -BOUND, BOUND - 3 * LIMIT])
    if shape == 0:  # one long run
        nums = list(range(start, start + n))
    elif shape == 1:  # every other number: no run at all
        nums = list(range(start, start + 2 * n, 2))
        if n and rng.random() < 0.5:
            nums[-1] = start + 1
    elif shape == 2:  # the start of a long run again and again
        nums = [start] * (n // 2) + list(range(start, start + n - n // 2))
    elif shape == 3:  # each number of the run twice
        nums = [start + i // 2 for i in range(n)]
    elif shape == 4:  # two runs, one missing number between them
        cut = rng.randint(0, n)
        nums = [start + i + (i >= cut) for i in range(n)]
    elif shape == 5:  # dense noise
        nums = [start + rng.randint(0, rng.choice([n, 2 * n])) for _ in range(n)]
    elif shape == 6:  # sparse noise with one short run
        nums = [rng.randint(-BOUND, BOUND) for _ in range(n)]
        run = min(n, rng.randint(1, 40))
        nums[:run] = range(start, start + run)
    elif shape == 7:  # many runs of growing length
        nums, at, length = [], start, 1
        while len(nums) < n:
            nums += range(at, at + length)
            at += length + 1
            length += rng.randint(0, 2)
        nums = [num for num in nums[:n] if num <= BOUND]
    else:  # one value, or nearly
        nums = [start] * n
        if n > 1:
            nums[rng.randrange(n)] = start + rng.choice([1, 2])
    order = rng.randrange(5)
    if order <= 2:
        rng.shuffle(nums)
    elif order == 3:
        nums.reverse()
    return {"nums": nums}
