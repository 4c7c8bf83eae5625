import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 100_000
MAX_VALUE = 10_000

EXAMPLES = [
    ({"gas": [4, 1, 6, 2, 3], "cost": [5, 3, 2, 5, 1]}, 2),
    ({"gas": [3, 4, 2], "cost": [2, 5, 3]}, -1),
    ({"gas": [5, 2], "cost": [3, 3]}, 0),
]


def _from(*differences: int) -> dict:
    return {"gas": [max(0, d) for d in differences], "cost": [max(0, -d) for d in differences]}


EDGES = [
    {"gas": [0], "cost": [0]},
    {"gas": [1], "cost": [1]},
    {"gas": [0], "cost": [1]},
    {"gas": [MAX_VALUE], "cost": [0]},
    {"gas": [0], "cost": [MAX_VALUE]},
    {"gas": [MAX_VALUE], "cost": [MAX_VALUE]},
    _from(1, -1),
    _from(-1, 1),
    _from(-1, 2),
    _from(2, -1),
    _from(-1, 0),
    _from(0, -1),
    _from(1, -1, -1),
    _from(-1, -1, 1),
    _from(-1, -1, 2),
    _from(-1, 2, -1),
    _from(3, -4, 2),
    _from(-5, 2, 3),
    _from(1, -2, 1),
    _from(-3, -2, 3, -2, 4),
    _from(4, -5, 3, -2),
    _from(4, -5, 3, -3),
    _from(-1, 3, -2, 1, -1),
    _from(5, -6, 1, -2, 3, -1),
    _from(5, -6, 1, -2, 3, -2),
    _from(-3, 4, -2, -1, 2),
    _from(2, 2, -5, 6, -7, 2),
    _from(6, -1, -1, -1, -1, -1),
    _from(-1, -1, -1, -1, -1, 6),
    _from(-1, -1, -1, -1, -1, 4),
    _from(*[0] * (MAX_LENGTH - 1), -1),
    _from(-1, 1, *[0] * (MAX_LENGTH - 2)),
]

INVALID = [
    {"gas": [], "cost": []},
    {"gas": [0] * (MAX_LENGTH + 1), "cost": [1] * (MAX_LENGTH + 1)},
    {"gas": [1, 2], "cost": [3]},
    {"gas": [3], "cost": [1, 2]},
    {"gas": [1, 1], "cost": [1, 1]},
    {"gas": [5, 5, 5], "cost": [1, 2, 3]},
    {"gas": [3, 1, 0], "cost": [1, 3, 0]},
    {"gas": [-1], "cost": [0]},
    {"gas": [0], "cost": [-1]},
    {"gas": [MAX_VALUE + 1], "cost": [0]},
    {"gas": [0], "cost": [MAX_VALUE + 1]},
    {"gas": [True], "cost": [1]},
    {"gas": [1], "cost": [1.0]},
    {"gas": "1", "cost": [1]},
    {"gas": [1], "cost": None},
]


def _starts(differences: list[int]) -> int:
    """How many stations one can start from."""
    total = sum(differences)
    if total < 0:
        return 0
    before = [0]  # the totals before each station and at the end
    for difference in differences:
        before.append(before[-1] + difference)
    lowest_so_far, low = [], before[0]
    for value in before:
        low = min(low, value)
        lowest_so_far.append(low)
    starts, lowest_later = 0, before[-1]
    for station in range(len(differences) - 1, -1, -1):
        if before[station] <= min(lowest_later, lowest_so_far[station] + total):
            starts += 1
        lowest_later = min(lowest_later, before[station])
    return starts


def validate(gas: list[int], cost: list[int]) -> None:
    for values in (gas, cost):
        if type(values) is not list or not 1 <= len(values) <= MAX_LENGTH:
            raise ValueError(f"gas and cost must be lists of 1 to {MAX_LENGTH} numbers")
        for value in values:
            if type(value) is not int or not 0 <= value <= MAX_VALUE:
                raise ValueError(f"each number must be a whole number from 0 to {MAX_VALUE}")
    if len(gas) != len(cost):
        raise ValueError("gas and cost must have the same length")
    if _starts([g - c for g, c in zip(gas, cost, strict=True)]) > 1:
        raise ValueError("there must be at most one station to start from")


def tiny() -> Iterator[dict]:
    for length, values in ((2, (-2, -1, 0, 1, 2)), (3, (-2, -1, 1, 2)), (4, (-3, -1, 1, 3)), (5, (-2, 1, 2))):
        for differences in product(values, repeat=length):
            if _starts(list(differences)) == 1 or (_starts(list(differences)) == 0 and sum(differences) == -1):
                yield _from(*differences)


def _shift(rng: random.Random, differences: list[int], total: int, top: int) -> None:
    """Change differences here and there until they add up to `total`."""
    left = total - sum(differences)
    while left:
        station = rng.randrange(len(differences))
        step = min(abs(left), rng.randint(1, max(1, abs(left) // 3)))
        value = differences[station] + (step if left > 0 else -step)
        value = max(-top, min(top, value))
        left -= value - differences[station]
        differences[station] = value


def generate(rng: random.Random, size: float) -> dict:
    n = round(1 + 60 * size + (MAX_LENGTH - 61) * size**3)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    top = rng.choice([3, 9, 9, 99, MAX_VALUE - 1])
    shape = rng.choice(["any", "any", "any", "level", "level", "one gain", "one loss", "valleys", "valleys", "late"])
    if size == 1 and shape not in ("level", "one gain"):
        n //= rng.choice([1, 2, 4])  # long lists cost time, and a few are enough
    if shape == "any":
        differences = [rng.randint(-top, top) for _ in range(n)]
    elif shape == "level":
        # mostly nothing gained and nothing lost: each trial goes far before it fails
        differences = [0] * n
        for _ in range(rng.randint(1, 6)):
            differences[rng.randrange(n)] = rng.choice([-2, -1, 1, 2])
    elif shape == "one gain":
        # a large gain that pays for small losses all around
        top = MAX_VALUE - 1
        differences = [0] * n
        for _ in range(min(n, 1000)):
            differences[rng.randrange(n)] = -rng.randint(1, 9)
        gain = rng.randrange(n)
        differences[gain] = 0
        differences[gain - 1] = min(differences[gain - 1], -1)
        differences[gain] = max(0, min(top, -sum(differences) + rng.choice([-1, 0, 0, 0, 1, 2])))
    elif shape == "one loss":
        top = MAX_VALUE - 1
        differences = [0] * n
        for _ in range(min(n, 1000)):
            differences[rng.randrange(n)] = rng.randint(1, 9)
        loss = rng.randrange(n)
        differences[loss] = 0
        differences[loss] = -min(top, sum(differences) + rng.choice([0, 0, 1]))
    elif shape == "valleys":
        # down and up again; the deepest point is not where the largest loss is
        part = rng.choice([2, 5, max(1, n // 4)])
        differences = []
        while len(differences) < n:
            down, up = rng.randint(1, top), rng.randint(1, top)
            differences += [-down] * rng.randint(1, part) + [up] * rng.randint(1, part)
        differences = differences[:n]
    else:
        # gains first and losses later, or the other way around
        gains = [rng.randint(0, top) for _ in range(n // 2)]
        differences = gains + [-rng.randint(0, top) for _ in range(n - n // 2)]
        if rng.random() < 0.5:
            differences.reverse()
    if rng.random() < 0.9 and shape != "one gain":
        _shift(rng, differences, rng.choice([0, 0, 0, -1, -1, 1, 2, -top]), top)
    if _starts(differences) > 1:
        # let it be a single one: no surplus, and one lowest point
        _shift(rng, differences, 0, top)
        total, lowest, start = 0, 0, 0
        for station, difference in enumerate(differences):
            if total < lowest:
                lowest, start = total, station
            total += difference
        if n > 1:
            differences[start] += 1
            differences[start - 1] -= 1
    if rng.random() < 0.3:
        # turn the circle, so that the best start is the first, the last or any station
        turn = rng.choice([1, n - 1, rng.randrange(n)])
        differences = differences[turn:] + differences[:turn]
    gas, cost = [], []
    spare = rng.choice([0, 3, 3, max(3, top)])
    for difference in differences:
        base = rng.randint(0, min(spare, MAX_VALUE - abs(difference)))
        gas.append(base + max(0, difference))
        cost.append(base + max(0, -difference))
    return {"gas": gas, "cost": cost}
