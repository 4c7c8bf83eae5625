import random
from collections.abc import Iterator
from itertools import combinations

MAX_COINS = 300
MAX_VALUE = 5000
MAX_AMOUNT = 5000
MAX_ANSWER = 2**31 - 1

EXAMPLES = [
    ({"amount": 7, "coins": [2, 3]}, 1),
    ({"amount": 10, "coins": [5, 2, 3]}, 4),
    ({"amount": 8, "coins": [5, 7]}, 0),
]

EDGES = [
    {"amount": 0, "coins": [1]},
    {"amount": 0, "coins": [9, 4]},
    {"amount": 1, "coins": [1]},
    {"amount": 1, "coins": [2]},
    {"amount": 2, "coins": [1]},
    {"amount": 3, "coins": [3]},
    {"amount": 4, "coins": [3]},
    {"amount": 4, "coins": [2, 1]},
    {"amount": 5, "coins": [1, 2]},
    {"amount": 6, "coins": [3, 2, 1]},
    {"amount": 12, "coins": [6, 4, 3]},
    {"amount": 5, "coins": [6, 7, 5]},
    {"amount": 5, "coins": [5, 10]},
    {"amount": 5, "coins": [MAX_VALUE]},
    {"amount": MAX_AMOUNT, "coins": [MAX_VALUE]},
    {"amount": MAX_AMOUNT, "coins": [1]},
    {"amount": MAX_AMOUNT - 1, "coins": [2]},
    {"amount": MAX_AMOUNT, "coins": [1, 2, 5]},
    {"amount": MAX_AMOUNT, "coins": [1, 2, 3, 5]},
    {"amount": MAX_AMOUNT, "coins": [2499, 2500, 2501]},
    {"amount": 60, "coins": [60, 30, 20, 15, 12, 10, 6, 5, 4, 3, 2, 1]},
    {"amount": 100, "coins": list(range(100, 60, -1))},
    {"amount": 3, "coins": list(range(1, MAX_COINS + 1))},
]

INVALID = [
    {"amount": 5, "coins": []},
    {"amount": 5, "coins": list(range(1000, 1000 + MAX_COINS + 1))},
    {"amount": 5, "coins": [0, 1]},
    {"amount": 5, "coins": [-1]},
    {"amount": 5, "coins": [MAX_VALUE + 1]},
    {"amount": 5, "coins": [2, 3, 2]},
    {"amount": -1, "coins": [1]},
    {"amount": MAX_AMOUNT + 1, "coins": [1]},
    {"amount": MAX_AMOUNT, "coins": [1, 2, 3, 4, 5, 6]},
    {"amount": 5, "coins": [True]},
    {"amount": 5.0, "coins": [1]},
    {"amount": 5, "coins": "12"},
    {"amount": None, "coins": [1]},
]


def _with(ways: list[int], coin: int) -> list[int]:
    """The table with one coin value more."""
    ways = ways[:]
    for amount in range(coin, len(ways)):
        ways[amount] += ways[amount - coin]
    return ways


def validate(amount: int, coins: list[int]) -> None:
    if type(amount) is not int or not 0 <= amount <= MAX_AMOUNT:
        raise ValueError(f"amount must be a whole number from 0 to {MAX_AMOUNT}")
    if type(coins) is not list or not 1 <= len(coins) <= MAX_COINS:
        raise ValueError(f"coins must be a list of 1 to {MAX_COINS} values")
    for coin in coins:
        if type(coin) is not int or not 1 <= coin <= MAX_VALUE:
            raise ValueError(f"each coin must be a whole number from 1 to {MAX_VALUE}")
    if len(set(coins)) != len(coins):
        raise ValueError("all coin values must be different")
    ways = [1] + [0] * amount
    for coin in coins:
        ways = _with(ways, coin)
    if ways[amount] > MAX_ANSWER:
        raise ValueError("the answer must fit into a signed 32-bit integer")


def tiny() -> Iterator[dict]:
    for count in (1, 2, 3):
        for coins in combinations(range(1, 6), count):
            for amount in (4, 6, 9):
                yield {"amount": amount, "coins": list(coins if sum(coins) % 2 else coins[::-1])}


def generate(rng: random.Random, size: float) -> dict:
    # small at first, so that a plain recursion can follow up to a size of 0.15
    amount = round(2 + 150 * size + (MAX_AMOUNT - 152) * size**3)
    most = 10 + round((MAX_ANSWER - 10) * size**7)
    if size < 1:
        amount = rng.randint((amount + 1) // 2, amount)
    shape = rng.choice(["few", "few", "small", "large", "full", "full", "full", "multiples", "close", "divisors"])
    wanted = max(2, round(12 * size**0.5))
    if shape == "few":
        pool = rng.sample(range(1, max(6, amount // 5)), min(wanted, 5))
    elif shape == "small":
        first = rng.randint(1, 4)
        pool = list(range(first, first + wanted))
    elif shape == "large":
        # most coins are larger than half of the amount, some larger than all of it
        pool = rng.sample(range(max(1, amount // 4), 2 * amount + 20), max(2, round(40 * size)))
    elif shape == "full":
        # as many values as possible; they have to be large to keep the answer small
        wanted = max(2, round(MAX_COINS * size))
        low = max(1, amount // 4) if size < 1 else amount // 3
        pool = rng.sample(range(low, low + 2 * wanted + 10), wanted)
    elif shape == "multiples":
        # nothing but multiples, and an amount that is one, or is not
        base = rng.choice([2, 3, 5, 7])
        amount -= amount % base + rng.choice([0, 0, 0, -1 if amount < MAX_AMOUNT else base - 1])
        pool = [base * value for value in rng.sample(range(1, 3 * wanted), wanted)]
    elif shape == "close":
        low = max(1, round(amount**0.5) + rng.randint(0, 9))
        pool = list(range(low, low + wanted))
    else:
        pool = [value for value in range(1, amount + 1) if amount % value == 0] or [1]
        rng.shuffle(pool)
        pool = pool[: wanted + 1]
    # a coin that would make too many ways is left out
    pool = [min(value, MAX_VALUE) for value in dict.fromkeys(pool)]
    coins: list[int] = []
    ways = [1] + [0] * max(0, amount)
    for coin in sorted(set(pool), reverse=rng.random() < 0.7):
        further = _with(ways, coin)
        if further[-1] <= most:
            ways = further
            coins.append(coin)
    coins = coins or [MAX_VALUE]
    sequence = rng.choice(["shuffled", "shuffled", "rising", "falling"])
    if sequence == "shuffled":
        rng.shuffle(coins)
    else:
        coins.sort(reverse=sequence == "falling")
    return {"amount": max(0, amount), "coins": coins}
