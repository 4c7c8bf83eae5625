import itertools
import random

LIMIT = 100_000
PROFIT = 10_000
MONEY = 1_000_000_000

EXAMPLES = [
    ({"k": 3, "w": 1, "profits": [2, 1, 5, 9, 4], "capital": [0, 1, 2, 6, 12]}, 17),
    ({"k": 1, "w": 4, "profits": [3, 8, 6], "capital": [2, 5, 4]}, 10),
    ({"k": 5, "w": 0, "profits": [7, 0], "capital": [1, 0]}, 0),
]

EDGES = [
    {"k": 1, "w": 0, "profits": [0], "capital": [0]},
    {"k": 1, "w": 0, "profits": [4], "capital": [0]},
    {"k": 1, "w": 0, "profits": [4], "capital": [1]},
    {"k": 1, "w": 1, "profits": [4], "capital": [1]},
    {"k": 2, "w": 1, "profits": [4], "capital": [1]},
    {"k": 1, "w": 1, "profits": [2, 3], "capital": [0, 1]},
    {"k": 1, "w": 1, "profits": [2, 3], "capital": [0, 2]},
    {"k": 2, "w": 0, "profits": [1, 2, 3], "capital": [0, 1, 1]},
    {"k": 2, "w": 0, "profits": [3, 2, 1], "capital": [1, 1, 0]},
    {"k": 3, "w": 0, "profits": [1, 2, 3], "capital": [0, 1, 3]},
    {"k": 3, "w": 0, "profits": [1, 2, 3], "capital": [0, 1, 4]},
    {"k": 3, "w": 0, "profits": [1, 2, 3], "capital": [0, 2, 1]},
    {"k": 2, "w": 10, "profits": [9, 1, 8], "capital": [10, 0, 9]},
    {"k": 2, "w": 5, "profits": [1, 1, 1, 50], "capital": [0, 0, 0, 7]},
    {"k": 3, "w": 5, "profits": [1, 1, 1, 50], "capital": [0, 0, 0, 7]},
    {"k": 10, "w": 5, "profits": [1, 1, 1, 50], "capital": [0, 0, 0, 8]},
    {"k": 10, "w": 5, "profits": [1, 1, 1, 50], "capital": [0, 0, 0, 9]},
    {"k": 2, "w": 3, "profits": [5, 5, 5], "capital": [3, 3, 3]},
    {"k": 4, "w": 2, "profits": [10, 2, 3, 4], "capital": [20, 2, 4, 7]},
    {"k": 4, "w": 2, "profits": [0, 0, 0, 6], "capital": [0, 1, 2, 2]},
    {"k": 3, "w": 0, "profits": [0, 0, 0], "capital": [0, 0, 0]},
    {"k": 1, "w": 0, "profits": [6, 7, 8, 9], "capital": [0, 0, 0, 0]},
    {"k": 2, "w": 100, "profits": [60, 70, 80], "capital": [50, 100, 130]},
    {"k": 3, "w": 8, "profits": [5, 9, 4], "capital": [8, 12, 21]},
    {"k": LIMIT, "w": MONEY, "profits": [PROFIT, PROFIT], "capital": [MONEY, MONEY]},
    {"k": LIMIT, "w": MONEY - 1, "profits": [PROFIT, 1], "capital": [MONEY, MONEY]},
    {"k": LIMIT, "w": MONEY - 1, "profits": [PROFIT, 1], "capital": [MONEY, MONEY - 1]},
    {"k": 2, "w": 0, "profits": [5, 4, 4], "capital": [0, 0, 9]},
    {"k": 2, "w": 1, "profits": [1, 1, 9], "capital": [1, 1, 1]},
]

INVALID = [
    {"k": 0, "w": 0, "profits": [1], "capital": [0]},
    {"k": LIMIT + 1, "w": 0, "profits": [1], "capital": [0]},
    {"k": 1, "w": -1, "profits": [1], "capital": [0]},
    {"k": 1, "w": MONEY + 1, "profits": [1], "capital": [0]},
    {"k": 1, "w": 0, "profits": [], "capital": []},
    {"k": 1, "w": 0, "profits": [1] * (LIMIT + 1), "capital": [0] * (LIMIT + 1)},
    {"k": 1, "w": 0, "profits": [1, 2], "capital": [0]},
    {"k": 1, "w": 0, "profits": [1], "capital": [0, 0]},
    {"k": 1, "w": 0, "profits": [-1], "capital": [0]},
    {"k": 1, "w": 0, "profits": [PROFIT + 1], "capital": [0]},
    {"k": 1, "w": 0, "profits": [1], "capital": [-1]},
    {"k": 1, "w": 0, "profits": [1], "capital": [MONEY + 1]},
    {"k": True, "w": 0, "profits": [1], "capital": [0]},
    {"k": 1, "w": False, "profits": [1], "capital": [0]},
    {"k": 1, "w": 0, "profits": [1.0], "capital": [0]},
    {"k": 1, "w": 0, "profits": [1], "capital": ["0"]},
    {"k": 1, "w": 0, "profits": "1", "capital": [0]},
    {"k": 1, "w": 0, "profits": [1], "capital": None},
]


def validate(k: int, w: int, profits: list[int], capital: list[int]) -> None:
    if type(k) is not int or not 1 <= k <= LIMIT:
        raise ValueError(f"k must be a whole number from 1 to {LIMIT}")
    if type(w) is not int or not 0 <= w <= MONEY:
        raise ValueError(f"w must be a whole number from 0 to {MONEY}")
    if type(profits) is not list or type(capital) is not list:
        raise ValueError("profits and capital must be lists")
    if not 1 <= len(profits) <= LIMIT:
        raise ValueError(f"there must be 1 to {LIMIT} projects")
    if len(profits) != len(capital):
        raise ValueError("profits and capital must be equally long")
    for value in profits:
        if type(value) is not int or not 0 <= value <= PROFIT:
            raise ValueError(f"each profit must be a whole number from 0 to {PROFIT}")
    for value in capital:
        if type(value) is not int or not 0 <= value <= MONEY:
            raise ValueError(f"each capital must be a whole number from 0 to {MONEY}")


def tiny():
    for profits in itertools.permutations((1, 2, 4)):
        for capital in ((0, 1, 2), (1, 1, 3), (0, 0, 5), (0, 3, 4)):
            for k in (1, 2, 3):
                yield {"k": k, "w": 1, "profits": list(profits), "capital": list(capital)}


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(size**5 * LIMIT))
    if count < 20:
        count = rng.randint(1, count + 7)
    elif rng.random() < 0.4:  # long lists take long to read: some of the large cases are shorter
        count = (count + 9) // 10
    most = max(1, round(size**5 * LIMIT))
    k = rng.choice([1, rng.randint(1, count), rng.randint(1, count), count // 2, count, most, most])
    k = min(max(1, k), LIMIT)
    shape = rng.randrange(7)
    w = rng.randint(0, 9)
    top = rng.choice([3, 30, 99, PROFIT if count < LIMIT // 5 else 99])
    if shape <= 1:  # everything within reach from the beginning
        projects = [(rng.randint(0, w), rng.randint(0, top)) for _ in range(count)]
    elif shape == 2:  # a ladder: each project opens the door to the next, better one
        projects, owned = [], w
        for i in range(count):
            profit = min(PROFIT, 1 + i * top // count)
            projects.append((min(owned, MONEY), profit))
            owned += profit
    elif shape == 3:  # a ladder with a rung missing, and small projects beside it
        projects, owned = [], w
        gap = rng.randint(count // 2, count)
        for i in range(count):
            profit = rng.randint(1, 3)
            projects.append((min(MONEY, owned + (i == gap)), profit))
            owned += profit if rng.random() < 0.7 else 0
    elif shape == 4:  # the more capital, the more profit
        projects = []
        for _ in range(count):
            need = rng.randint(0, max(1, count // 4))
            projects.append((need, min(PROFIT, need * top // max(1, count // 4) + rng.randint(0, 1))))
    elif shape == 5:  # anything
        projects = [(rng.randint(0, max(1, count * top // 8)), rng.randint(0, top)) for _ in range(count)]
    else:  # no project ever, or only worthless ones
        w = rng.choice([w, MONEY - 1])
        profit = rng.choice([0, top])
        projects = [(min(MONEY, w + (profit > 0)), profit) for _ in range(count)]
    if size < 0.5 and shape in (1, 2, 4) and rng.random() < 0.3:  # as rich as can be
        shift = MONEY - max(max(need for need, _ in projects), w)
        w += shift
        projects = [(need + shift, profit) for need, profit in projects]
    order = rng.randrange(4)
    if order == 0:
        projects.sort()
    elif order == 1:
        projects.sort(reverse=True)
    elif count <= LIMIT // 5:
        rng.shuffle(projects)
    return {"k": k, "w": w, "profits": [profit for _, profit in projects], "capital": [need for need, _ in projects]}
