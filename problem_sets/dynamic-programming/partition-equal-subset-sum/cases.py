import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 200
MAX_VALUE = 100

EXAMPLES = [
    ({"nums": [3, 5, 2, 4]}, True),
    ({"nums": [3, 7, 1, 2]}, False),
    ({"nums": [3, 3, 2, 2, 2]}, True),
    ({"nums": [6, 6, 4, 4, 2]}, False),
]

EDGES = [
    {"nums": [1]},
    {"nums": [2]},
    {"nums": [MAX_VALUE]},
    {"nums": [1, 1]},
    {"nums": [1, 2]},
    {"nums": [3, 5]},
    {"nums": [2, 6]},
    {"nums": [1, 1, 1]},
    {"nums": [1, 1, 2]},
    {"nums": [2, 1, 1]},
    {"nums": [1, 2, 1]},
    {"nums": [2, 2, 2]},
    {"nums": [1, 1, 1, 5]},
    {"nums": [4, 5, 6, 7, 8]},
    {"nums": [5, 5, 4, 3, 3]},
    {"nums": [1, 3, 4, 4]},
    {"nums": [10, 8, 5, 3, 3, 3]},
    {"nums": [30, 24, 16, 9, 9, 9, 1]},
    {"nums": [7, 7, 5, 5, 4]},
    {"nums": [90, 90, 60, 60, 60]},
    {"nums": [20, 14, 9, 6, 6, 6, 1]},
    {"nums": [2, 2, 3, 5]},
    {"nums": [100, 1, 99]},
    {"nums": [100, 1, 1, 1, 1]},
    {"nums": [7, 7, 7, 7, 7, 7, 7]},
    {"nums": [1] * MAX_LENGTH},
    {"nums": [1] * (MAX_LENGTH - 1)},
    {"nums": [2] * (MAX_LENGTH - 1)},
    {"nums": [MAX_VALUE] * (MAX_LENGTH - 1)},
]

INVALID = [
    {"nums": []},
    {"nums": [1] * (MAX_LENGTH + 1)},
    {"nums": [0, 1]},
    {"nums": [-1, 1]},
    {"nums": [MAX_VALUE + 1]},
    {"nums": [1, True]},
    {"nums": [1.0, 1]},
    {"nums": ["1"]},
    {"nums": "11"},
    {"nums": None},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must be a list of 1 to {MAX_LENGTH} numbers")
    for num in nums:
        if type(num) is not int or not 1 <= num <= MAX_VALUE:
            raise ValueError(f"each number must be a whole number from 1 to {MAX_VALUE}")


def tiny() -> Iterator[dict]:
    for nums in product([1, 2, 3, 5], repeat=3):
        yield {"nums": list(nums)}
    for nums in product([1, 3, 4, 6], repeat=4):
        yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    # short at first, so that trying all subsets is possible up to a size of 0.15; the values stay small in most inputs
    n = round(2 + 90 * size + (MAX_LENGTH - 92) * size**3)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    high = rng.choice([6, 10, 15, 30, 30, 50, MAX_VALUE])
    shape = rng.choice(
        [
            "random",
            "random",
            "even values",
            "even values",
            "multiples",
            "multiples",
            "equal",
            "shared",
            "almost",
            "one heavy",
        ]
    )
    if shape == "random":
        nums = [rng.randint(1, high) for _ in range(n)]
    elif shape == "even values":
        # an even total whose half is odd, and no odd number to reach it
        nums = [2 * rng.randint(1, max(1, high // 2)) for _ in range(n)]
        if sum(nums) % 4 == 0:
            nums[0] += 2 if nums[0] < MAX_VALUE else -2
    elif shape == "multiples":
        # multiples of a base and two ones: half of the total is far from every multiple
        base = rng.choice([5, 6, 8, 10, 11])
        nums = [base * rng.randint(1, max(1, high // base)) for _ in range(n)]
        if sum(nums) // base % 2 == 0:
            nums[-1] += base if nums[-1] + base <= MAX_VALUE else -base
        ones = rng.choice([1, 2, 2, 3])
        nums[:ones] = [1] * min(ones, n)
        if sum(nums) % 2 and rng.random() < 0.7:
            nums[-1] = max(1, nums[-1] - 1)
    elif shape == "equal":
        nums = [rng.randint(1, high)] * n
        if rng.random() < 0.4:
            nums[rng.randrange(n)] = rng.randint(1, high)
    elif shape in ("shared", "almost"):
        # two groups with the same sum, sometimes spoiled by moving 1 from one number to another
        left = [rng.randint(1, high) for _ in range(max(1, n // 2))]
        right, rest = [], sum(left)
        while rest > 0 and len(left) + len(right) < n:
            right.append(min(rest, rng.randint(1, high)))
            rest -= right[-1]
        while rest > 0:
            at = rng.randrange(len(left))
            step = min(rest, left[at] - 1)
            left[at] -= step
            rest -= step
            if all(value == 1 for value in left):
                break
        nums = left + right
        nums += [1] * (n - len(nums))
        if shape == "almost":
            nums = [min(MAX_VALUE, 2 * num) for num in nums]
            nums[rng.randrange(len(nums))] = 1
            nums[rng.randrange(len(nums))] = 1
    else:
        # one number as heavy as all the others together, or just not
        nums = [1] * n
        nums[rng.randrange(n)] = max(1, min(MAX_VALUE, n - 1 + rng.choice([-2, -1, 0, 1, 2])))
    nums = nums[:MAX_LENGTH]
    order = rng.choice(["shuffled", "shuffled", "rising", "falling"])
    if order == "shuffled":
        rng.shuffle(nums)
    else:
        nums.sort(reverse=order == "falling")
    return {"nums": nums}
