import itertools
import random

LIMIT = 100_000
LOW, HIGH = -(2**31), 2**31 - 1

EXAMPLES = [
    ({"nums": [2, 5, -1, 3]}, [-15, -6, 30, -10]),
    ({"nums": [7, 0, -2, 4]}, [0, -56, 0, 0]),
    ({"nums": [0, 6, 0]}, [0, 0, 0]),
]

EDGES = [
    {"nums": [4, 9]},
    {"nums": [0, 0]},
    {"nums": [0, 5]},
    {"nums": [-7, 0]},
    {"nums": [-1, -1]},
    {"nums": [1, 1, 1, 1]},
    {"nums": [-1, -1, -1]},
    {"nums": [0, 0, 0, 0]},
    {"nums": [3, 3, 3, 0]},
    {"nums": [0, -3, 3, -3]},
    {"nums": [30, 30, 30, 30, 30, 30]},
    {"nums": [-30, 30, -30, 30, -30]},
    {"nums": [5, 5]},
    {"nums": [2, 0, 3, 0, 4]},
    {"nums": [9, 0, 30, 30, 30, 30, 30, 30, 30, 30, 0, 7]},
    {"nums": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]},
    {"nums": [2] * 30},
    {"nums": [-2] + [2] * 30},
    {"nums": [1] * 9 + [0]},
    {"nums": [0] + [-1] * 8},
    {"nums": [13, -11, 7, -5, 3, -2]},
    {"nums": [6, 6, 6, 0, 6, 6, 6]},
    {"nums": [30, 1, 1, 1, 1, -30]},
    {"nums": [-29, -29, 0, -29, -29]},
    {"nums": [1, -1] * 10},
    {"nums": [10, 20, 0, 0, 20, 10]},
]

INVALID = [
    {"nums": [3]},
    {"nums": []},
    {"nums": [31, 1]},
    {"nums": [1, -31]},
    {"nums": [1, 2.0]},
    {"nums": [1, True]},
    {"nums": [1, "2"]},
    {"nums": [1, None]},
    {"nums": {"0": 1, "1": 2}},
    {"nums": "12"},
    {"nums": None},
    {"nums": [1] * (LIMIT + 1)},
    {"nums": [30] * 7},
    {"nums": [30, 30, 30, 30, 30, 30, 30, 0]},
    {"nums": [0, 30, 30, 30, 30, 30, 30, 30]},
    {"nums": [30, 30, 30, 30, 0, 30, 30, 30]},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list:
        raise ValueError("nums must be a list")
    if not 2 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must have 2 to {LIMIT} numbers")
    for value in nums:
        if type(value) is not int:
            raise ValueError("nums must hold integers only")
        if not -30 <= value <= 30:
            raise ValueError("every number must be from -30 to 30")
    left = _prefix_products(nums)
    right = _prefix_products(nums[::-1])[::-1]
    for i in range(len(nums)):
        if not LOW <= left[i] * right[i + 1] <= HIGH:
            raise ValueError("every answer must fit into 32 bits")


def _prefix_products(nums: list[int]) -> list[int]:
    products = [1]
    for value in nums:
        products.append(products[-1] * value)
        if not LOW <= products[-1] <= HIGH:
            raise ValueError("the product of every prefix and suffix must fit into 32 bits")
    return products


def tiny():
    for length in (2, 3):
        for nums in itertools.product((-2, -1, 0, 3), repeat=length):
            yield {"nums": list(nums)}


def _factors(rng: random.Random, length: int, tight: bool) -> list[int]:
    """Ones and minus ones with some larger factors; the product of all of them fits into 32 bits."""
    minus = rng.choice([0.0, 0.02, 0.5, 1.0])
    nums = [-1 if rng.random() < minus else 1 for _ in range(length)]
    budget = HIGH
    spots = rng.sample(range(length), min(length, 40))
    if tight:
        start = rng.randrange(length)
        spots = list(range(start, min(length, start + 40)))
    choices = rng.choice([[2], [2, 3], [30, 29, 7], list(range(2, 31))])
    for spot in spots:
        factor = rng.choice(choices)
        if factor > budget:
            break
        budget //= factor
        nums[spot] *= factor
    return nums


def generate(rng: random.Random, size: float) -> dict:
    length = 2 + round(size**3 * (LIMIT - 2))
    if length < 100:
        length = min(LIMIT, length + rng.randrange(6))
    shape = rng.randrange(10)
    nums = _factors(rng, length, tight=rng.random() < 0.3)
    if shape == 0:  # no zero at all: every answer is non-zero
        pass
    elif shape == 1:  # one zero anywhere
        nums[rng.randrange(length)] = 0
    elif shape == 2:  # one zero at one of the ends
        nums[rng.choice([0, -1])] = 0
    elif shape == 3:  # two zeros, sometimes next to each other
        spot = rng.randrange(length - 1)
        nums[spot] = 0
        nums[spot + 1 if rng.random() < 0.5 else rng.randrange(spot + 1, length)] = 0
    elif shape == 4:  # both ends are zero
        nums[0] = nums[-1] = 0
    elif shape == 5:  # between two zeros the factors may be large
        inner = [rng.choice([-30, -17, 29, 30]) for _ in range(min(length - 2, 30))]
        spot = rng.randrange(length - len(inner) - 1)
        nums[spot : spot + len(inner) + 2] = [0, *inner, 0]
    elif shape == 6:  # many zeros
        chance = rng.choice([0.01, 0.3, 0.9])
        nums = [0 if rng.random() < chance else value for value in nums]
    elif shape == 7:  # one value, or nearly
        nums = [rng.choice([1, -1])] * length
        nums[rng.randrange(length)] = rng.choice([30, -30, 2, -1, 1, 0])
    elif shape == 8:  # the big factors at the ends, where a forgotten first or last step shows
        nums = [rng.choice([1, 1, -1]) for _ in range(length)]
        nums[0], nums[-1] = rng.choice([-30, 7, 23]), rng.choice([-29, 11, 30])
        if length > 3:
            nums[1], nums[-2] = rng.choice([2, -5]), rng.choice([3, -13])
    return {"nums": nums}
