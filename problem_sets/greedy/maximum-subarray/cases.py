import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 100_000
MAX_VALUE = 10_000

EXAMPLES = [
    ({"nums": [3, -5, 4, 2, -1, 6, -8, 2]}, 11),
    ({"nums": [-6, -2, -9]}, -2),
    ({"nums": [5, -1, 3]}, 7),
]

EDGES = [
    {"nums": [0]},
    {"nums": [1]},
    {"nums": [-1]},
    {"nums": [MAX_VALUE]},
    {"nums": [-MAX_VALUE]},
    {"nums": [-MAX_VALUE, -MAX_VALUE]},
    {"nums": [0, 0]},
    {"nums": [-1, 0]},
    {"nums": [0, -1]},
    {"nums": [-3, -2]},
    {"nums": [-2, -3]},
    {"nums": [2, 3]},
    {"nums": [-2, 3]},
    {"nums": [3, -2]},
    {"nums": [3, -3, 3]},
    {"nums": [3, -4, 3]},
    {"nums": [4, -4, 5]},
    {"nums": [4, -5, 5]},
    {"nums": [9, -20, 1, 1]},
    {"nums": [1, 1, -20, 9]},
    {"nums": [8, -9, 7, -6, 5]},
    {"nums": [5, -6, 7, -9, 8]},
    {"nums": [1, -1, 1, -1, 1]},
    {"nums": [-1, 2, 2, -1]},
    {"nums": [-5, 4, -1, 4, -5]},
    {"nums": [6, 1, -8, 2, 6, -1]},
    {"nums": [-7, 3, -2, -1]},
    {"nums": [10, -3, -3, -3, 2]},
    {"nums": [MAX_VALUE] * MAX_LENGTH},
    {"nums": [-1] * MAX_LENGTH},
    {"nums": [-2] * (MAX_LENGTH - 1) + [-1]},
]

INVALID = [
    {"nums": []},
    {"nums": [0] * (MAX_LENGTH + 1)},
    {"nums": [MAX_VALUE + 1]},
    {"nums": [-MAX_VALUE - 1]},
    {"nums": [1, True]},
    {"nums": [1, 2.0]},
    {"nums": ["1"]},
    {"nums": [None]},
    {"nums": "12"},
    {"nums": None},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must be a list of 1 to {MAX_LENGTH} numbers")
    for num in nums:
        if type(num) is not int or not -MAX_VALUE <= num <= MAX_VALUE:
            raise ValueError(f"each number must be a whole number from -{MAX_VALUE} to {MAX_VALUE}")


def tiny() -> Iterator[dict]:
    for nums in product([-2, -1, 0, 3], repeat=3):
        yield {"nums": list(nums)}
    for nums in product([-3, -1, 2], repeat=5):
        yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(1 + 60 * size + (MAX_LENGTH - 61) * size**3)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    top = rng.choice([3, 9, 99, MAX_VALUE])
    shape = rng.choice(["any", "any", "losses", "gains", "swing", "hills", "hills", "decoy", "drift", "ends"])
    if shape == "any":
        nums = [rng.randint(-top, top) for _ in range(n)]
    elif shape == "losses":
        # no gain at all, sometimes one zero or one gain
        nums = [-rng.randint(1, top) for _ in range(n)]
        if rng.random() < 0.5:
            nums[rng.randrange(n)] = rng.choice([0, 0, 1, top])
    elif shape == "gains":
        nums = [rng.randint(0, top) for _ in range(n)]
        if rng.random() < 0.5:
            nums[rng.randrange(n)] = -rng.randint(1, top)
    elif shape == "swing":
        # up and down, one of them a little stronger
        up, down = top, top - rng.choice([-1, 0, 1])
        nums = [up if i % 2 else max(-MAX_VALUE, -down) for i in range(n)]
    elif shape == "hills":
        # rising stretches with a valley between them that is just worth crossing, or just not
        hill = max(1, n // rng.choice([2, 3, 7]))
        step = rng.randint(1, 3)
        nums = []
        while len(nums) < n:
            nums += [step] * hill
            depth = step * hill + rng.choice([-1, 0, 1])
            while depth > 0:
                nums.append(-min(depth, MAX_VALUE))
                depth -= MAX_VALUE
        nums = nums[:n]
    elif shape == "decoy":
        # a tall peak, and elsewhere a long plain that adds up to more or less than it
        nums = [-1] * n
        left, right = sorted((rng.randrange(n), rng.randrange(n)))
        nums[left : right + 1] = [1] * (right + 1 - left)
        nums[rng.randrange(n)] = min(MAX_VALUE, max(1, right - left + rng.randint(-1, 2)))
    elif shape == "drift":
        # the total slowly falls or rises, so that the best stretch is long
        lean = rng.choice([-1, 0, 1])
        nums = [max(-top, min(top, rng.randint(-top, top) + lean)) for _ in range(n)]
    else:
        # the best stretch begins with the first or ends with the last number
        nums = [rng.randint(-top, top // 2) for _ in range(n)]
        part = rng.randint(1, n)
        nums[:part] = [rng.randint(-(top // 2), top) for _ in range(part)]
        if rng.random() < 0.5:
            nums.reverse()
    return {"nums": nums}
