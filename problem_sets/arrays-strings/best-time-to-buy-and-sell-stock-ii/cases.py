import itertools
import random
from collections.abc import Iterator

LIMIT = 30_000
HIGH = 10_000

EXAMPLES = [
    ({"prices": [6, 2, 5, 9, 9, 4]}, 7),
    ({"prices": [4, 8, 3, 7, 5, 6]}, 9),
    ({"prices": [9, 6, 6, 1]}, 0),
]

EDGES = [
    {"prices": [0]},
    {"prices": [HIGH]},
    {"prices": [1, 2]},
    {"prices": [2, 1]},
    {"prices": [3, 3]},
    {"prices": [0, HIGH]},
    {"prices": [HIGH, 0]},
    {"prices": [1, 2, 3]},
    {"prices": [1, 3, 2]},
    {"prices": [2, 1, 3]},
    {"prices": [3, 1, 2]},
    {"prices": [2, 3, 1]},
    {"prices": [0, 0, 1, 1, 0, 0]},
    {"prices": [1, 1, 2, 2, 3, 3]},
    {"prices": [1, 5, 1, 5, 1, 5]},
    {"prices": [5, 1, 5, 1, 5, 1]},
    {"prices": [1, 4, 2, 8, 5, 9, 9, 0, 2]},
    {"prices": [9, 8, 1, 2]},
    {"prices": [8, 9, 1, 2]},
    {"prices": [0, HIGH] * (LIMIT // 2)},
    {"prices": [7] * 9},
]

INVALID = [
    {"prices": []},
    {"prices": [1] * (LIMIT + 1)},
    {"prices": [-1]},
    {"prices": [1, HIGH + 1]},
    {"prices": [True]},
    {"prices": [1.0]},
    {"prices": ["1"]},
    {"prices": [None]},
    {"prices": [[1]]},
    {"prices": "123"},
]


def validate(prices: list[int]) -> None:
    if type(prices) is not list or not 1 <= len(prices) <= LIMIT:
        raise ValueError(f"prices must be a list of 1 to {LIMIT} integers")
    for price in prices:
        if type(price) is not int or not 0 <= price <= HIGH:
            raise ValueError(f"every price must be an integer from 0 to {HIGH}")


def tiny() -> Iterator[dict]:
    for prices in itertools.permutations((1, 2, 4, 7)):
        yield {"prices": list(prices)}
    for i, prices in enumerate(itertools.product((0, 2, 5), repeat=4)):
        if i % 2:
            yield {"prices": list(prices)}


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["any", "any", "walk", "walk", "rising", "falling", "zigzag", "equal", "few", "waves", "steps"])
    n = LIMIT
    if size < 1.0:
        n = round(LIMIT * size**2)
        n = n * 3 // 4 + rng.randint(1, max(8, n // 4))
    if shape in ("any", "rising", "falling"):
        prices = [rng.randint(0, HIGH) for _ in range(n)]
        if shape != "any":
            prices.sort(reverse=shape == "falling")
            if rng.random() < 0.5:  # one price out of order
                prices[rng.randrange(n)] = rng.randint(0, HIGH)
    elif shape == "walk":
        step = rng.choice([1, 10, 500])
        prices = [rng.randint(0, HIGH)]
        while len(prices) < n:
            prices.append(min(HIGH, max(0, prices[-1] + rng.randint(-step, step))))
    elif shape == "zigzag":
        low, high = sorted((rng.randint(0, HIGH), rng.randint(0, HIGH)))
        prices = [
            rng.randint(low, (low + high) // 2) if i % 2 else rng.randint((low + high) // 2, high) for i in range(n)
        ]
    elif shape == "equal":
        prices = [rng.randint(0, HIGH)] * n
        if rng.random() < 0.6:
            prices[rng.choice([0, n - 1, rng.randrange(n)])] = rng.randint(0, HIGH)
    elif shape == "few":
        pool = [rng.randint(0, HIGH) for _ in range(3)]
        prices = [rng.choice(pool) for _ in range(n)]
    elif shape == "waves":  # long runs up and down, the last one up half of the time
        prices = [HIGH // 2]
        direction = 1
        length = max(2, n // rng.randint(2, 9))
        while len(prices) < n:
            for _ in range(rng.randint(1, length)):
                prices.append(min(HIGH, max(0, prices[-1] + direction * rng.randint(0, 3))))
            direction = -direction
        prices = prices[:n]
        if rng.random() < 0.5:
            prices.reverse()
    else:  # plateaus
        prices = []
        while len(prices) < n:
            prices += [rng.randint(0, HIGH)] * rng.randint(1, 4)
        prices = prices[:n]
    return {"prices": prices}
