import random
from collections.abc import Iterator
from itertools import product

MAX_STEPS = 1000
MAX_COST = 999

EXAMPLES = [
    ({"cost": [8, 3, 12, 20, 4]}, 19),
    ({"cost": [30, 7]}, 7),
    ({"cost": [2, 2, 50, 1, 60, 3, 3]}, 6),
]

EDGES = [
    {"cost": [0, 0]},
    {"cost": [0, 5]},
    {"cost": [5, 0]},
    {"cost": [4, 4]},
    {"cost": [MAX_COST, MAX_COST]},
    {"cost": [1, 2, 3]},
    {"cost": [3, 2, 1]},
    {"cost": [1, 100, 1]},
    {"cost": [100, 1, 100]},
    {"cost": [1, 1, 1, 100]},
    {"cost": [100, 1, 1, 1]},
    {"cost": [0, 9, 9, 0]},
    {"cost": [9, 0, 0, 9]},
    {"cost": [1, 2, 9]},
    {"cost": [5, 4, 99, 98, 1]},
    {"cost": [4, 5, 1, 98, 99]},
    {"cost": [1, 9, 1, 9, 9, 1, 9, 1]},
    {"cost": [0] * MAX_STEPS},
    {"cost": [MAX_COST] * MAX_STEPS},
    {"cost": [MAX_COST] * (MAX_STEPS - 1)},
    {"cost": [0, MAX_COST] * (MAX_STEPS // 2)},
    {"cost": [MAX_COST, 0] * (MAX_STEPS // 2)},
    {"cost": list(range(MAX_STEPS))},
    {"cost": list(range(MAX_STEPS))[::-1]},
]

INVALID = [
    {"cost": []},
    {"cost": [1]},
    {"cost": [1] * (MAX_STEPS + 1)},
    {"cost": [1, -1]},
    {"cost": [1, MAX_COST + 1]},
    {"cost": [1, True]},
    {"cost": [1, 2.0]},
    {"cost": [1, "2"]},
    {"cost": "12"},
    {"cost": None},
]


def validate(cost: list[int]) -> None:
    if type(cost) is not list or not 2 <= len(cost) <= MAX_STEPS:
        raise ValueError(f"cost must be a list of 2 to {MAX_STEPS} prices")
    for price in cost:
        if type(price) is not int or not 0 <= price <= MAX_COST:
            raise ValueError(f"each price must be a whole number from 0 to {MAX_COST}")


def tiny() -> Iterator[dict]:
    for prices in product([0, 1, 3], repeat=3):
        yield {"cost": list(prices)}
    for prices in product([1, 2, 7], repeat=4):
        yield {"cost": list(prices)}


def generate(rng: random.Random, size: float) -> dict:
    # short at first, so that a plain recursion can follow up to a size of 0.15
    n = round(2 + 90 * size + (MAX_STEPS - 92) * size**3)
    if size < 1:
        n = rng.randint((n + 3) // 2, n)
    shape = rng.choice(
        ["random", "small", "equal", "alternating", "walls", "traps", "change over", "rising", "falling", "ends"]
    )
    if shape == "random":
        cost = [rng.randint(0, MAX_COST) for _ in range(n)]
    elif shape == "small":
        cost = [rng.randint(0, 3) for _ in range(n)]
    elif shape == "equal":
        cost = [rng.choice([0, 1, 7, MAX_COST])] * n
        if rng.random() < 0.5:
            cost[rng.randrange(n)] = rng.randint(0, MAX_COST)
    elif shape == "alternating":
        cheap, dear = rng.randint(0, 20), rng.randint(30, MAX_COST)
        first = rng.randrange(2)
        cost = [(cheap, dear)[(i + first) % 2] + rng.randint(0, 3) for i in range(n)]
        cost = [min(price, MAX_COST) for price in cost]
    elif shape == "walls":
        # two dear steps side by side: one of them must be paid
        cost = [rng.randint(0, 9) for _ in range(n)]
        for _ in range(1 + n // 6):
            at = rng.randrange(n)
            for i in (at, at + 1):
                if i < n:
                    cost[i] = rng.randint(100, MAX_COST)
    elif shape == "traps":
        # the cheaper step of a pair stands in front of a dear pair, the other one leads past half of it
        cost = []
        while len(cost) < n:
            low = rng.randint(1, 50)
            cost += [low + rng.randint(1, 5), low, rng.randint(50, 90), rng.randint(400, MAX_COST)]
        cost = cost[:n]
    elif shape == "change over":
        # the cheap steps change from even to odd places and back
        cost = []
        parity = rng.randrange(2)
        for i in range(n):
            if rng.random() < 0.1:
                parity = 1 - parity
            cost.append(rng.randint(0, 9) if i % 2 == parity else rng.randint(60, 200))
    elif shape in ("rising", "falling"):
        cost = sorted((rng.randint(0, MAX_COST) for _ in range(n)), reverse=shape == "falling")
    else:
        # what happens at the first two and the last two steps decides
        cost = [rng.randint(0, 2) for _ in range(n)]
        for i in (0, 1, n - 2, n - 1):
            cost[i] = rng.choice([0, 5, 300, MAX_COST])
    return {"cost": cost}
