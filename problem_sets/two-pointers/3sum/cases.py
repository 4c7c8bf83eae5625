import itertools
import random

LIMIT = 3000
BOUND = 10**5

EXAMPLES = [
    ({"nums": [5, -4, 0, -1, 5, 1, -4]}, [[-4, -1, 5], [-1, 0, 1]]),
    ({"nums": [4, 9, 4, -8, 4]}, [[-8, 4, 4]]),
    ({"nums": [3, -7, 5]}, []),
]

EDGES = [
    {"nums": [0, 0, 0]},
    {"nums": [0, 0, 0, 0, 0]},
    {"nums": [0, 0, 1]},
    {"nums": [0, 1, -1]},
    {"nums": [1, 1, 1]},
    {"nums": [-1, -1, -1]},
    {"nums": [4, -8, 1]},
    {"nums": [-8, 4, 4]},
    {"nums": [8, -4, -4]},
    {"nums": [8, -4, -4, -4, 8]},
    {"nums": [-2, 1, 1, 1, -2]},
    {"nums": [-2, 1, 3]},
    {"nums": [2, -1, 5]},
    {"nums": [0, 0, 3, -3]},
    {"nums": [0, 3, -3, 3, -3, 0]},
    {"nums": [-5, 1, 2, 3, 4]},
    {"nums": [5, -1, -2, -3, -4]},
    {"nums": [-6, 1, 2, 3, 4, 5]},
    {"nums": [-6, 0, 1, 2, 3, 4, 5, 6]},
    {"nums": [3, -2, 1, 0]},
    {"nums": [-3, -3, 6, 6, -12]},
    {"nums": [-2, -2, 0, 0, 2, 2]},
    {"nums": [-2, -2, -2, 1, 1, 1, 4, 4]},
    {"nums": [-1, -1, 2, 2, -1]},
    {"nums": [1, 2, 3, 4, 5]},
    {"nums": [-5, -4, -3, -2]},
    {"nums": [BOUND, -BOUND, 0]},
    {"nums": [-BOUND, BOUND // 2, BOUND // 2]},
    {"nums": [BOUND, -BOUND // 2, -BOUND // 2, BOUND]},
    {"nums": [BOUND, BOUND, -BOUND]},
    {"nums": [7, -7, 7, -7]},
    {"nums": [7, -7, 7, -7, 0]},
    {"nums": [-10, 3, 7, 2, 8, 1, 9, 5, 5, 4, 6]},
    {"nums": [-10, 10, 0, 5, -5, 0]},
]

INVALID = [
    {"nums": [0, 0]},
    {"nums": []},
    {"nums": [0, 0, BOUND + 1]},
    {"nums": [-BOUND - 1, 0, 0]},
    {"nums": [0, 0, False]},
    {"nums": [0, 0, 0.0]},
    {"nums": [0, 0, None]},
    {"nums": [0, 0, "0"]},
    {"nums": "000"},
    {"nums": None},
    {"nums": [1] * (LIMIT + 1)},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list:
        raise ValueError("nums must be a list")
    if not 3 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must have 3 to {LIMIT} numbers")
    for num in nums:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError("every number must be an integer from -10**5 to 10**5")


def tiny():
    for length in (3, 4, 5):
        for nums in itertools.product((-2, -1, 0, 1, 2), repeat=length):
            if any(sum(triple) == 0 for triple in itertools.combinations(nums, 3)):
                yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2.5 * LIMIT)
    if n < 120:
        n = rng.randint(3, n + 9)
    shape = rng.randrange(11)
    if shape <= 2:  # few different values: many equal ones to skip
        high = rng.choice([1, 2, 5, 25])
        nums = [rng.randint(-high, high) for _ in range(n)]
    elif shape == 3:  # nothing but odd numbers have no triplet; now and then there is one even number
        nums = [2 * rng.randint(-20, 20) + 1 for _ in range(n)]
        if rng.random() < 0.5:
            nums[rng.randrange(n)] = 2 * rng.randint(-20, 20)
    elif shape == 4:  # one value, or nearly
        nums = [rng.choice([0, 0, 0, 1, -1, BOUND])] * n
        for _ in range(rng.randint(0, 3)):
            nums[rng.randrange(n)] = rng.choice([1, -2, 2, -1])
    elif shape == 5:  # large steps to both bounds
        step = rng.choice([BOUND // 30, BOUND // 8, BOUND])
        nums = [rng.randint(-(BOUND // step), BOUND // step) * step for _ in range(n)]
    elif shape == 6:  # all on one side of zero, but for one
        nums = [rng.randint(1, 40) for _ in range(n)]
        nums[rng.randrange(n)] = rng.choice([0, -2, -40, -79, -80])
        if rng.random() < 0.5:
            nums = [-num for num in nums]
    elif shape == 7:  # each value just once or twice
        n = max(3, n // 12)
        values = list(range(-(n // 2), n - n // 2))
        nums = values if rng.random() < 0.5 else rng.choices(values, k=n)
    elif shape <= 9:  # wide values, few triplets
        n = max(3, n // 4)
        nums = [rng.randint(-BOUND, BOUND) for _ in range(n)]
    else:  # triplets planted in wide values
        n = max(3, n // 4)
        nums = []
        while len(nums) + 3 <= n:
            a, b = rng.randint(-BOUND // 2, BOUND // 2), rng.randint(-BOUND // 2, BOUND // 2)
            nums += rng.choice([[a, b, -a - b], [a, a, -2 * a], [a, b, -a - b + 1]])
        nums += [0] * (n - len(nums))
    order = rng.randrange(4)
    if order == 0:
        nums.sort()
    elif order == 1:
        nums.sort(reverse=True)
    else:
        rng.shuffle(nums)
    return {"nums": nums}
