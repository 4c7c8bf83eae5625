import itertools
import random
from collections import Counter

LIMIT = 30_000
BOUND = 30_000

EXAMPLES = [
    ({"nums": [6, 3, 6, 9, 3]}, 9),
    ({"nums": [-8, 5, 5]}, -8),
    ({"nums": [17]}, 17),
]

EDGES = [
    {"nums": [0]},
    {"nums": [1]},
    {"nums": [-1]},
    {"nums": [BOUND]},
    {"nums": [-BOUND]},
    {"nums": [0, 5, 5]},
    {"nums": [5, 0, 5]},
    {"nums": [5, 5, 0]},
    {"nums": [0, 0, 5]},
    {"nums": [0, 0, -5]},
    {"nums": [0, 7, 0]},
    {"nums": [4, -4, 4]},
    {"nums": [-4, 4, 4]},
    {"nums": [-4, 4, -4]},
    {"nums": [-1, -1, -2]},
    {"nums": [-1, -2, -1]},
    {"nums": [3, -3, 1, 3, -3]},
    {"nums": [3, -3, -1, -3, 3]},
    {"nums": [BOUND, -BOUND, BOUND]},
    {"nums": [-BOUND, BOUND - 1, -BOUND, BOUND, BOUND - 1]},
    {"nums": [1, 2, 3, 4, 5, 4, 3, 2, 1]},
    {"nums": [1, 2, 3, 4, 9, 1, 2, 3, 4]},
    {"nums": [1, 1, 2, 2, 3, 3, 4]},
    {"nums": [1, 2, 2, 3, 3, 4, 4]},
    {"nums": [8, 16, 8, 32, 16]},
    {"nums": [7, 1, 6, 7, 6]},
]

INVALID = [
    {"nums": []},
    {"nums": [4, 4]},
    {"nums": [1, 2, 3]},
    {"nums": [6, 6, 6]},
    {"nums": [2, 1, 1, 1, 1]},
    {"nums": [BOUND + 1]},
    {"nums": [-BOUND - 1]},
    {"nums": [3, 3, True]},
    {"nums": [1.0]},
    {"nums": ["1"]},
    {"nums": "1"},
    {"nums": None},
    {"nums": [*range(LIMIT // 2), *range(LIMIT // 2 + 1)]},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 1 <= len(nums) <= LIMIT:
        raise ValueError(f"nums must be a list of 1 to {LIMIT} numbers")
    for num in nums:
        if type(num) is not int or not -BOUND <= num <= BOUND:
            raise ValueError(f"every number must be an integer from {-BOUND} to {BOUND}")
    times = sorted(Counter(nums).values())
    if times[0] != 1 or times[1:] != [2] * (len(times) - 1):
        raise ValueError("every value must stand exactly twice, except for one that stands once")


def tiny():
    for single, other in itertools.permutations((-3, 0, 2, 5), 2):
        for nums in sorted(set(itertools.permutations((single, other, other)))):
            yield {"nums": list(nums)}
    for nums in sorted(set(itertools.permutations((1, 1, 4, 6, 6)))):
        yield {"nums": list(nums)}


def generate(rng: random.Random, size: float) -> dict:
    pairs = round(size**2 * (LIMIT - 2) / 2)
    if pairs < 40:
        pairs = rng.randint(0, pairs + 4)

    values = rng.randrange(6)
    if values <= 1:
        pool = rng.sample(range(-BOUND, BOUND + 1), pairs + 1)
    elif values == 2:  # without gaps
        first = rng.randint(-BOUND, BOUND - pairs)
        pool = list(range(first, first + pairs + 1))
    elif values == 3:
        pool = [-value for value in rng.sample(range(1, BOUND + 1), pairs + 1)]
    elif values == 4:  # with each value its negative
        pool = [sign * (i // 2 + 1) for i, sign in zip(range(pairs + 1), itertools.cycle((1, -1)))]
    else:
        pool = list(range(pairs + 1))

    which = rng.randrange(5)
    if which == 0:
        single = max(pool)
    elif which == 1:
        single = min(pool)
    elif which == 2:
        single = min(pool, key=abs)
    else:
        single = rng.choice(pool)
    twice = [value for value in pool if value != single]

    order = rng.randrange(6)
    if order <= 1:
        nums = twice + twice
        rng.shuffle(nums)
    elif order == 2:  # partners side by side
        nums = [value for value in sorted(twice) for _ in range(2)]
    elif order == 3:  # there and back
        nums = twice + twice[::-1]
    elif order == 4:  # the same row twice
        nums = twice + twice
    else:  # the second copies in another order
        nums = twice + rng.sample(twice, len(twice))
    nums.insert(rng.choice([0, len(twice), len(nums), len(nums), rng.randint(0, len(nums))]), single)
    return {"nums": nums}
