import itertools
import random

LIMIT = 30
BOUND = 1000

EXAMPLES = [
    ({"stones": [5, 9, 4, 8, 1]}, 1),
    ({"stones": [6, 10, 6, 2]}, 0),
    ({"stones": [3, 20]}, 17),
    ({"stones": [8]}, 8),
]

EDGES = [
    {"stones": [1]},
    {"stones": [BOUND]},
    {"stones": [1, 1]},
    {"stones": [2, 1]},
    {"stones": [1, 2]},
    {"stones": [1, BOUND]},
    {"stones": [5, 5, 5]},
    {"stones": [5, 5, 5, 5]},
    {"stones": [1, 2, 3]},
    {"stones": [3, 2, 1]},
    {"stones": [10, 4, 3]},
    {"stones": [10, 4, 3, 1]},
    {"stones": [4, 3, 10]},
    {"stones": [7, 7, 2]},
    {"stones": [2, 7, 7, 3]},
    {"stones": [31, 26, 33, 21, 40]},
    {"stones": [9, 10, 100, 11]},
    {"stones": [8, 5, 4, 3, 3]},
    {"stones": [1, 1, 1, 1, 1, 1, 1]},
    {"stones": [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]},
    {"stones": [512, 256, 128, 64, 32, 16, 8, 4, 2, 1]},
    {"stones": [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]},
    {"stones": [BOUND] * LIMIT},
    {"stones": [BOUND] * (LIMIT - 1)},
    {"stones": [1] * LIMIT},
    {"stones": [BOUND] + [1] * (LIMIT - 1)},
    {"stones": list(range(1, LIMIT + 1))},
    {"stones": list(range(BOUND, BOUND - LIMIT, -1))},
]

INVALID = [
    {"stones": []},
    {"stones": [1] * (LIMIT + 1)},
    {"stones": [0]},
    {"stones": [3, -1]},
    {"stones": [BOUND + 1]},
    {"stones": [True]},
    {"stones": [1.0]},
    {"stones": ["1"]},
    {"stones": [None]},
    {"stones": "123"},
    {"stones": 5},
    {"stones": None},
]


def validate(stones: list[int]) -> None:
    if type(stones) is not list or not 1 <= len(stones) <= LIMIT:
        raise ValueError(f"stones must be a list of 1 to {LIMIT} weights")
    for weight in stones:
        if type(weight) is not int or not 1 <= weight <= BOUND:
            raise ValueError(f"each weight must be a whole number from 1 to {BOUND}")


def tiny():
    for length in (2, 3, 4):
        for stones in itertools.product((1, 2, 5), repeat=length):
            yield {"stones": list(stones)}


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(size * LIMIT))
    if count < 6:
        count = rng.randint(1, count + 4)
    shape = rng.randrange(8)
    if shape <= 1:
        stones = [rng.randint(1, BOUND) for _ in range(count)]
    elif shape == 2:  # few different weights: many equal pairs
        weights = rng.sample(range(1, BOUND + 1), rng.randint(1, 3))
        stones = [rng.choice(weights) for _ in range(count)]
    elif shape == 3:  # small weights
        stones = [rng.randint(1, 9) for _ in range(count)]
    elif shape == 4:  # heavy and close together: the rests are tiny and wait for long
        stones = [BOUND - rng.randint(0, 40) for _ in range(count)]
    elif shape == 5:  # one stone far above the rest: it fights again and again
        stones = [rng.randint(1, 2 * BOUND // LIMIT) for _ in range(count - 1)] + [BOUND]
        rng.shuffle(stones)
    elif shape == 6:  # growing by a factor
        factor = rng.choice([1.2, 1.3, 1.6, 2])
        stones = [min(BOUND, max(1, round(factor**i))) for i in range(count)]
        rng.shuffle(stones)
    else:  # every weight twice, but one
        stones = [weight for weight in rng.sample(range(1, BOUND + 1), (count + 1) // 2) for _ in range(2)][:count]
        rng.shuffle(stones)
    order = rng.randrange(4)
    if order <= 1:
        stones.sort(reverse=order == 1)
    return {"stones": stones}
