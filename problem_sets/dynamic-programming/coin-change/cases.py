import random
from collections.abc import Iterator
from itertools import combinations

MAX_COINS = 12
MAX_VALUE = 2**31 - 1
MAX_AMOUNT = 10000

EXAMPLES = [
    ({"coins": [1, 7, 10], "amount": 14}, 2),
    ({"coins": [4, 6], "amount": 9}, -1),
    ({"coins": [9, 5], "amount": 19}, 3),
    ({"coins": [8], "amount": 0}, 0),
]

EDGES = [
    {"coins": [1], "amount": 0},
    {"coins": [1], "amount": 1},
    {"coins": [1], "amount": 2},
    {"coins": [2], "amount": 1},
    {"coins": [3], "amount": 3},
    {"coins": [3], "amount": 8},
    {"coins": [MAX_VALUE], "amount": 0},
    {"coins": [MAX_VALUE], "amount": MAX_AMOUNT},
    {"coins": [MAX_VALUE, 1], "amount": 5},
    {"coins": [MAX_AMOUNT], "amount": MAX_AMOUNT},
    {"coins": [MAX_AMOUNT + 1, MAX_AMOUNT - 1], "amount": MAX_AMOUNT},
    {"coins": [1], "amount": MAX_AMOUNT},
    {"coins": [2], "amount": MAX_AMOUNT},
    {"coins": [2], "amount": MAX_AMOUNT - 1},
    {"coins": [5, 7, 10], "amount": 14},
    {"coins": [10, 7, 1], "amount": 15},
    {"coins": [1, 15, 20], "amount": 30},
    {"coins": [5, 3], "amount": 7},
    {"coins": [5, 3], "amount": 4},
    {"coins": [6, 9, 20], "amount": 43},
    {"coins": [6, 9, 20], "amount": 44},
    {"coins": [7, 11, 5], "amount": 13},
    {"coins": [100, 99, 1], "amount": 198},
    {"coins": [4999, 5000], "amount": MAX_AMOUNT - 1},
    {"coins": [3334, 3333, 5001], "amount": MAX_AMOUNT},
]

INVALID = [
    {"coins": [], "amount": 3},
    {"coins": list(range(1, MAX_COINS + 2)), "amount": 3},
    {"coins": [0, 1], "amount": 3},
    {"coins": [-2], "amount": 3},
    {"coins": [MAX_VALUE + 1], "amount": 3},
    {"coins": [2, 5, 2], "amount": 3},
    {"coins": [1], "amount": -1},
    {"coins": [1], "amount": MAX_AMOUNT + 1},
    {"coins": [True], "amount": 3},
    {"coins": [1.0], "amount": 3},
    {"coins": [1], "amount": False},
    {"coins": "125", "amount": 3},
]


def validate(coins: list[int], amount: int) -> None:
    if type(coins) is not list or not 1 <= len(coins) <= MAX_COINS:
        raise ValueError(f"coins must be a list of 1 to {MAX_COINS} values")
    for coin in coins:
        if type(coin) is not int or not 1 <= coin <= MAX_VALUE:
            raise ValueError("each coin must be a whole number from 1 to 2**31 - 1")
    if len(set(coins)) != len(coins):
        raise ValueError("all coin values must be different")
    if type(amount) is not int or not 0 <= amount <= MAX_AMOUNT:
        raise ValueError(f"amount must be a whole number from 0 to {MAX_AMOUNT}")


def tiny() -> Iterator[dict]:
    for count in (1, 2, 3):
        for coins in combinations(range(1, 8), count):
            for amount in (5, 8, 11, 12):
                yield {"coins": list(coins if sum(coins) % 2 else coins[::-1]), "amount": amount}


def generate(rng: random.Random, size: float) -> dict:
    # the amount grows with the cube, so that a plain recursion can follow up to a size of 0.1
    amount = max(2, round(MAX_AMOUNT * size**3))
    if size < 1:
        amount = rng.randint((amount + 1) // 2, amount)
    most = max(1, round(MAX_COINS * size**0.5)) if size < 1 else MAX_COINS
    shape = rng.choice(["small", "small", "greedy fails", "greedy fails", "even", "multiples", "random", "random", "primes", "large", "close", "one"])
    if shape == "small":
        # the smallest values there are: most coins needed, most ways to build an amount
        low = rng.choice([1, 2, 3])
        coins = list(range(low, low + most))
    elif shape == "greedy fails":
        # one coin just over half of the amount, and a pair that hits it
        half = max(2, amount // rng.choice([2, 2, 3, 7]))
        coins = {half, half + rng.randint(1, max(1, half // 2)), 1}
        for _ in range(max(0, most - len(coins))):
            coins.add(rng.randint(1, max(2, amount // 3)))
        coins = sorted(coins)
    elif shape == "even":
        # an odd amount that even coins never reach
        coins = [2 * value for value in rng.sample(range(1, 2 * MAX_COINS), most)]
        amount -= (amount + 1) % 2
    elif shape == "multiples":
        base = rng.choice([3, 5, 7])
        coins = [base * value for value in rng.sample(range(1, 3 * MAX_COINS), max(1, most - 1))]
        if most > 1 and rng.random() < 0.7:
            coins.append(rng.choice([value for value in range(1, 200) if value % base and value not in coins]))
    elif shape == "random":
        coins = rng.sample(range(1, max(MAX_COINS, amount // 2) + 1), most)
    elif shape == "primes":
        primes = [value for value in range(2, 1000) if all(value % d for d in range(2, int(value**0.5) + 1))]
        start = rng.randrange(max(1, min(100, amount // 20)))
        coins = primes[start:start + most]
    elif shape == "large":
        coins = rng.sample(range(max(1, amount // 3), amount + MAX_COINS + 3), most)
        if rng.random() < 0.5:
            coins[rng.randrange(len(coins))] = MAX_VALUE - rng.randrange(3)
    elif shape == "close":
        low = max(1, round(amount**0.5))
        coins = [low + i for i in range(most)]
    else:
        coins = [rng.choice([1, 2, 3, max(1, amount // 2)])]
    sequence = rng.choice(["shuffled", "shuffled", "rising", "falling"])
    if sequence == "shuffled":
        rng.shuffle(coins)
    else:
        coins.sort(reverse=sequence == "falling")
    return {"coins": coins, "amount": amount}
