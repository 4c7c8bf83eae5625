import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 10_000
MAX_JUMP = 100_000

EXAMPLES = [
    ({"nums": [1, 3, 0, 0, 2, 0, 5]}, True),
    ({"nums": [3, 0, 2, 1, 1, 0, 4]}, False),
    ({"nums": [0]}, True),
]

EDGES = [
    {"nums": [5]},
    {"nums": [MAX_JUMP]},
    {"nums": [0, 0]},
    {"nums": [0, 1]},
    {"nums": [1, 0]},
    {"nums": [2, 0]},
    {"nums": [0, 5, 1]},
    {"nums": [1, 0, 1]},
    {"nums": [2, 0, 0]},
    {"nums": [1, 1, 0]},
    {"nums": [1, 2, 0, 0]},
    {"nums": [2, 3, 0, 1]},
    {"nums": [2, 3, 0, 1, 4]},
    {"nums": [3, 1, 0, 2, 0, 0]},
    {"nums": [3, 1, 0, 0, 9]},
    {"nums": [4, 1, 3, 2, 0, 1, 0, 0]},
    {"nums": [3, 3, 4, 2, 0, 0, 0]},
    {"nums": [3, 4, 2, 3, 0, 0, 0]},
    {"nums": [2, 5, 0, 0, 0, 0, 0]},
    {"nums": [5, 2, 0, 0, 0, 1, 0]},
    {"nums": [6, 3, 1, 0, 0, 0, 2, 0, 0]},
    {"nums": [1, 4, 2, 0, 0, 1, 1, 0]},
    {"nums": [2, 5, 0, 0, 0, 0, 0, 0]},
    {"nums": [0, MAX_JUMP, MAX_JUMP]},
    {"nums": [MAX_JUMP] + [0] * (MAX_LENGTH - 1)},
    {"nums": [MAX_LENGTH - 1] + [0] * (MAX_LENGTH - 1)},
    {"nums": [MAX_LENGTH - 2] + [0] * (MAX_LENGTH - 1)},
    {"nums": [1] * MAX_LENGTH},
    {"nums": [1] * (MAX_LENGTH - 2) + [0, 1]},
    {"nums": list(range(MAX_LENGTH - 2, -1, -1)) + [0]},
    {"nums": list(range(MAX_LENGTH - 3, -1, -1)) + [0, 0]},
    {"nums": list(range(MAX_LENGTH - 4, -1, -1)) + [0, 0, 0]},
    {"nums": list(range(MAX_LENGTH - 5, -1, -1)) + [0, 1, 0, 0]},
    {"nums": [2, 0] * (MAX_LENGTH // 2)},
    {"nums": [2, 0] * (MAX_LENGTH // 2 - 1) + [0, 2]},
]

INVALID = [
    {"nums": []},
    {"nums": [1] * (MAX_LENGTH + 1)},
    {"nums": [-1]},
    {"nums": [MAX_JUMP + 1]},
    {"nums": [1, True]},
    {"nums": [1, 2.0]},
    {"nums": ["1"]},
    {"nums": "12"},
    {"nums": None},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must be a list of 1 to {MAX_LENGTH} numbers")
    for num in nums:
        if type(num) is not int or not 0 <= num <= MAX_JUMP:
            raise ValueError(f"each number must be a whole number from 0 to {MAX_JUMP}")


def tiny() -> Iterator[dict]:
    for nums in product([0, 1, 2], repeat=4):
        yield {"nums": list(nums)}
    for nums in product([0, 2, 3], repeat=5):
        yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(2 + 40 * size + (MAX_LENGTH - 42) * size**3)
    if size < 1:
        n = max(2, rng.randint((n + 1) // 2, n))
    shape = rng.choice(["small", "random", "wall", "wall", "steps", "steps", "trap", "falling", "falling", "hopeless"])
    if shape == "small":
        nums = [rng.choice([1, 1, 2, 3]) for _ in range(n)]
        for _ in range(rng.randint(0, 3)):
            nums[rng.randrange(n)] = 0
    elif shape == "random":
        # zeros become deadly sooner or later
        top = rng.choice([3, 5, 9, max(1, n // 3)])
        nums = [rng.randint(0, top) for _ in range(n)]
    elif shape == "wall":
        # a row of zeros, and one square in front of it that gets over it or not
        nums = [rng.randint(1, 4) for _ in range(n)]
        start = rng.randint(1, n - 1)
        back = rng.randint(1, min(start, 5))
        length = rng.randint(1, max(1, min(n - start, n // 3)))
        for square in range(max(0, start - 6), start):
            nums[square] = min(nums[square], start - square - 1) or (1 if square < start - 1 else 0)
        nums[start : start + length] = [0] * len(nums[start : start + length])
        nums[start - back] = back + length + rng.choice([-1, -1, 0, 1])
        if start - back > 0:
            nums[start - back - 1] = max(1, nums[start - back - 1])
    elif shape == "steps":
        # just one way through; perhaps it breaks at one square
        nums = [0] * n
        square = 0
        stops = []
        while square < n - 1:
            stops.append(square)
            move = rng.randint(1, max(1, min(n - 1 - square, rng.choice([2, 5, 1 + n // 10]))))
            nums[square] = move
            square += move
        if rng.random() < 0.5:
            nums[rng.choice(stops)] -= 1
    elif shape == "trap":
        # the longest move, or the largest number, leads to a dead end
        nums = []
        while len(nums) < n:
            far = rng.randint(3, 6)
            nums += [far, *[1] * (far - 2), far, 0]
            if rng.random() < 0.02:
                nums += [0] * far
        nums = nums[:n]
    elif shape == "falling":
        # every square leads as far as the same one, at the end or just in front of it
        last = n - rng.choice([1, 2, 2, 3])
        nums = [max(0, last - square) for square in range(n)]
        if rng.random() < 0.5:
            nums = [rng.randint((num + 1) // 2, num) for num in nums]
            nums[-3:-1] = nums[-3:-1] if rng.random() < 0.5 else [1] * len(nums[-3:-1])
    else:
        nums = [rng.choice([0, 0, 0, 1, n, MAX_JUMP]) for _ in range(n)]
        nums[0] = rng.choice([0, 1, 2])
    return {"nums": nums}
