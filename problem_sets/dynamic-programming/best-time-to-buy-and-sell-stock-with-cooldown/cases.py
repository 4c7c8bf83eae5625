import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 5000
MAX_PRICE = 1000

EXAMPLES = [
    ({"prices": [3, 7, 4, 1, 6, 9]}, 12),
    ({"prices": [2, 6, 1, 8, 3]}, 7),
    ({"prices": [9, 6, 2]}, 0),
]

EDGES = [
    {"prices": [0]},
    {"prices": [MAX_PRICE]},
    {"prices": [1, 2]},
    {"prices": [2, 1]},
    {"prices": [4, 4]},
    {"prices": [0, MAX_PRICE]},
    {"prices": [1, 2, 3]},
    {"prices": [1, 3, 2]},
    {"prices": [2, 1, 3]},
    {"prices": [1, 2, 1, 2]},
    {"prices": [1, 2, 9, 1, 2]},
    {"prices": [1, 2, 0, 1, 2]},
    {"prices": [1, 4, 2, 7]},
    {"prices": [1, 4, 3, 7]},
    {"prices": [1, 9, 2, 4]},
    {"prices": [6, 1, 3, 2, 4, 7]},
    {"prices": [1, 3, 5, 2, 8]},
    {"prices": [1, 5, 6, 2, 8]},
    {"prices": [1, 2, 0, 5, 1, 4]},
    {"prices": [4, 5, 1, 2, 9, 3, 8]},
    {"prices": [5, 4, 3, 2, 1]},
    {"prices": [1, 2, 3, 4, 5]},
    {"prices": [7, 7, 7, 7]},
    {"prices": [1, 3, 3, 1, 3]},
    {"prices": [1, 3, 1, 1, 3]},
    {"prices": [0, MAX_PRICE, 0, MAX_PRICE, 0, MAX_PRICE]},
    {"prices": [0, MAX_PRICE] * (MAX_LENGTH // 2)},
    {"prices": [MAX_PRICE, 0] * (MAX_LENGTH // 2)},
    {"prices": [0, 0, MAX_PRICE] * (MAX_LENGTH // 3)},
    {"prices": [5] * MAX_LENGTH},
]

INVALID = [
    {"prices": []},
    {"prices": [1] * (MAX_LENGTH + 1)},
    {"prices": [-1]},
    {"prices": [MAX_PRICE + 1]},
    {"prices": [1, True]},
    {"prices": [1, 2.0]},
    {"prices": ["1"]},
    {"prices": "12"},
    {"prices": None},
]


def validate(prices: list[int]) -> None:
    if type(prices) is not list or not 1 <= len(prices) <= MAX_LENGTH:
        raise ValueError(f"prices must be a list of 1 to {MAX_LENGTH} numbers")
    for price in prices:
        if type(price) is not int or not 0 <= price <= MAX_PRICE:
            raise ValueError(f"each price must be a whole number from 0 to {MAX_PRICE}")


def tiny() -> Iterator[dict]:
    for length in (3, 4, 5):
        for prices in product([1, 2, 4], repeat=length):
            yield {"prices": list(prices)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(1 + 30 * size + (MAX_LENGTH - 31) * size**2)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    top = rng.choice([3, 9, 100, MAX_PRICE])
    shape = rng.choice(["any", "any", "saw", "saw", "waves", "walk", "peaks", "rising", "falling", "flat"])
    if shape == "any":
        prices = [rng.randint(0, top) for _ in range(n)]
    elif shape == "saw":
        # up and down each day: the rest costs something every time
        prices = [rng.randint(0, top // 3) if day % 2 else rng.randint(top // 2, top) for day in range(n)]
    elif shape == "waves":
        # the next rise begins just after a peak, one, two or three days later
        prices = []
        while len(prices) < n:
            low = rng.randint(0, top // 3)
            prices += sorted(rng.randint(low, top) for _ in range(rng.randint(2, 4)))
            prices += [rng.randint(0, top // 2)] * rng.randint(0, 2)
        prices = prices[:n]
    elif shape == "walk":
        prices, price = [], rng.randint(0, top)
        for _ in range(n):
            price = min(top, max(0, price + rng.randint(-2, 2)))
            prices.append(price)
    elif shape == "peaks":
        # small peaks right in front of the days when one should buy
        prices = []
        while len(prices) < n:
            small = rng.randint(1, max(1, top // 4))
            prices += [small, 2 * small, rng.randint(0, small), rng.randint(top // 2, top)]
        prices = [min(price, MAX_PRICE) for price in prices[:n]]
    elif shape in ("rising", "falling"):
        prices = sorted((rng.randint(0, top) for _ in range(n)), reverse=shape == "falling")
        for _ in range(rng.randint(0, 3)):
            prices[rng.randrange(n)] = rng.randint(0, top)
    else:
        prices = [top // 2] * n
        for _ in range(rng.randint(1, 6)):
            prices[rng.randrange(n)] = rng.randint(0, top)
    return {"prices": prices}
