import itertools
import random

LIMIT = 100_000
HIGH = 10_000

EXAMPLES = [
    ({"prices": [5, 9, 2, 6, 4, 8]}, 6),
    ({"prices": [3, 10, 1, 5]}, 7),
    ({"prices": [9, 7, 4, 4]}, 0),
]

EDGES = [
    {"prices": [0]},
    {"prices": [HIGH]},
    {"prices": [0, HIGH]},
    {"prices": [HIGH, 0]},
    {"prices": [4, 4]},
    {"prices": [1, 2]},
    {"prices": [2, 1]},
    {"prices": [7, 7, 7, 7, 7]},
    {"prices": [1, 2, 3, 4, 5]},
    {"prices": [5, 4, 3, 2, 1]},
    {"prices": [2, 9, 4, 12]},
    {"prices": [2, 9, 4, 10, 1, 3]},
    {"prices": [8, 1, 2]},
    {"prices": [8, 2, 1]},
    {"prices": [6, 8, 1]},
    {"prices": [1, 8, 6]},
    {"prices": [9, 2, 9, 1, 2]},
    {"prices": [6, 4, 7, 5, 1, 3]},
    {"prices": [0, 0, 1, 0]},
    {"prices": [10, 11, 12, 1, 2]},
    {"prices": [5, 1, 5, 1, 5]},
    {"prices": [4, 6, 2, 7, 3, 9, 1]},
    {"prices": [9, 8, 7, 8]},
    {"prices": [1, 0, 3, 2, 5, 4, 7]},
    {"prices": [100, 50, 101, 49, 99]},
]

INVALID = [
    {"prices": []},
    {"prices": [-1]},
    {"prices": [1, HIGH + 1]},
    {"prices": [True, 2]},
    {"prices": [1, 2.5]},
    {"prices": [None]},
    {"prices": ["3"]},
    {"prices": "312"},
    {"prices": None},
    {"prices": [1] * (LIMIT + 1)},
]


def validate(prices: list[int]) -> None:
    if type(prices) is not list:
        raise ValueError("prices must be a list")
    if not 1 <= len(prices) <= LIMIT:
        raise ValueError(f"prices must have 1 to {LIMIT} values")
    for price in prices:
        if type(price) is not int or not 0 <= price <= HIGH:
            raise ValueError(f"every price must be an integer from 0 to {HIGH}")


def tiny():
    for length in (2, 3, 4):
        for prices in itertools.product((0, 1, 3, 7), repeat=length):
            yield {"prices": list(prices)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**3 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 10)
    elif rng.random() < 0.4:
        n = max(1, n // 3)
    high = rng.choice([9, 1000, HIGH, HIGH])
    shape = rng.randrange(9)
    if shape == 0:
        prices = [rng.randint(0, high) for _ in range(n)]
    elif shape == 1:  # falling all the time
        prices = sorted((rng.randint(0, high) for _ in range(n)), reverse=True)
    elif shape == 2:
        prices = sorted(rng.randint(0, high) for _ in range(n))
    elif shape == 3:  # falling, with one small rise
        prices = sorted((rng.randint(0, high - 1) for _ in range(n)), reverse=True)
        prices[rng.randrange(n)] += 1
    elif shape == 4:  # the best trade lies before the lowest day
        prices = [rng.randint(high // 3, high) for _ in range(n)]
        prices[-1 - rng.randrange(max(1, n // 10))] = 0
    elif shape == 5:  # the highest day comes first, the lowest last
        prices = [rng.randint(1, high - 1) for _ in range(n)]
        prices[0], prices[-1] = high, 0
    elif shape == 6:  # a random walk
        prices = [rng.randint(0, high)]
        step = rng.choice([1, 5, 50])
        while len(prices) < n:
            prices.append(min(high, max(0, prices[-1] + rng.randint(-step, step))))
    elif shape == 7:  # a sawtooth with a slope: small drops on the way up, small rises on the way down
        prices = [min(high, i * high // n + (i % 2) * rng.randint(0, 3)) for i in range(n)]
        if rng.random() < 0.5:
            prices.reverse()
    else:  # one price, or nearly
        price = rng.randint(0, high)
        prices = [price] * n
        prices[rng.randrange(n)] = rng.randint(0, high)
    return {"prices": prices}
