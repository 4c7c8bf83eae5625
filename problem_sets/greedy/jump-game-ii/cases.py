import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 10_000
MAX_JUMP = 1000

EXAMPLES = [
    ({"nums": [3, 1, 4, 2, 1, 1, 5, 0, 1, 2]}, 3),
    ({"nums": [1, 2, 1, 0]}, 2),
    ({"nums": [7, 0, 3]}, 1),
    ({"nums": [4]}, 0),
]

EDGES = [
    {"nums": [0]},
    {"nums": [MAX_JUMP]},
    {"nums": [1, 0]},
    {"nums": [2, 0]},
    {"nums": [1, 1, 0]},
    {"nums": [2, 0, 0]},
    {"nums": [2, 1, 0]},
    {"nums": [1, 1, 1, 1]},
    {"nums": [2, 2, 0, 0]},
    {"nums": [2, 1, 1, 0]},
    {"nums": [2, 0, 1, 0]},
    {"nums": [2, 2, 2, 2, 2]},
    {"nums": [2, 2, 2, 2, 2, 2]},
    {"nums": [3, 4, 1, 1, 0, 0]},
    {"nums": [4, 5, 1, 4, 1, 1, 1, 0]},
    {"nums": [3, 1, 2, 1, 1, 1]},
    {"nums": [5, 4, 3, 2, 1, 1, 0]},
    {"nums": [1, 2, 3, 4, 5, 6, 7, 8]},
    {"nums": [4, 1, 1, 3, 1, 1, 1, 0]},
    {"nums": [3, 9, 1, 1, 0, 0, 0, 0, 0, 0]},
    {"nums": [1] * MAX_LENGTH},
    {"nums": [2] * MAX_LENGTH},
    {"nums": [MAX_JUMP] * MAX_LENGTH},
    {"nums": ([MAX_JUMP] + [0] * (MAX_JUMP - 1)) * (MAX_LENGTH // MAX_JUMP)},
]

INVALID = [
    {"nums": []},
    {"nums": [1] * (MAX_LENGTH + 1)},
    {"nums": [0, 1]},
    {"nums": [2, 1, 0, 3]},
    {"nums": [1, -1]},
    {"nums": [MAX_JUMP + 1, 0]},
    {"nums": [1, True]},
    {"nums": [1, 2.0]},
    {"nums": ["1"]},
    {"nums": "11"},
    {"nums": None},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must be a list of 1 to {MAX_LENGTH} numbers")
    reach = 0
    for square, num in enumerate(nums):
        if type(num) is not int or not 0 <= num <= MAX_JUMP:
            raise ValueError(f"each number must be a whole number from 0 to {MAX_JUMP}")
        if square > reach:
            raise ValueError("it must be possible to reach the last square")
        reach = max(reach, square + num)


def tiny() -> Iterator[dict]:
    for nums in [*product([0, 1, 2], repeat=4), *product([0, 1, 2, 4], repeat=5)]:
        if nums[-1] == 1 and all(any(i + nums[i] >= square for i in range(square)) for square in range(1, len(nums))):
            yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(2 + 40 * size + (MAX_LENGTH - 42) * size**3)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    top = min(MAX_JUMP, max(2, n // 3))
    shape = rng.choice(["small", "any", "any", "large", "blocks", "blocks", "longest", "number", "falling", "sparse"])
    if shape == "small":
        nums = [rng.randint(0, 4) for _ in range(n)]
    elif shape == "any":
        limit = rng.choice([2, 7, 30, top])
        nums = [rng.randint(0, limit) for _ in range(n)]
    elif shape == "large":
        nums = [rng.randint(max(1, top - 9), top) for _ in range(n)]
    elif shape == "blocks":
        # each level has one square that leads on, somewhere in its middle
        nums = [0] * n
        level, end = 0, 0
        while end < n - 1:
            best = rng.randint(level, end)
            farther = end + rng.randint(1, min(MAX_JUMP - (end - best), rng.choice([2, 6, top])))
            for square in range(level, end + 1):
                nums[square] = rng.randint(0, min(MAX_JUMP, farther - square))
            nums[best] = farther - best
            level, end = end + 1, min(farther, n - 1)
            if end - level >= MAX_JUMP - 1:
                level = end - MAX_JUMP + 2
    elif shape == "longest":
        # the longest move lands on a square with little to offer
        nums = []
        while len(nums) < n:
            far = rng.randint(3, 6)
            nums += [far, far + rng.randint(0, 3), *[rng.randint(1, 2) for _ in range(far - 1)]]
        nums = nums[:n]
    elif shape == "number":
        # a large number early, and a slightly smaller one that leads farther
        nums = []
        while len(nums) < n:
            far = rng.randint(4, 9)
            nums += [far, far, *[1] * (far - 2), far - 1, 1]
        nums = nums[:n]
    elif shape == "falling":
        # all squares of a part lead to the same one
        part = rng.randint(2, top)
        nums = [part - square % part for square in range(n)]
    else:
        nums = [rng.choice([0, 0, 0, 0, rng.randint(1, top)]) for _ in range(n)]
    reach = 0
    for square in range(n - 1):
        reach = max(reach, square + nums[square])
        if reach == square:  # stuck: let it go on
            nums[square] = rng.randint(1, 3)
            reach = square + nums[square]
    return {"nums": nums}
