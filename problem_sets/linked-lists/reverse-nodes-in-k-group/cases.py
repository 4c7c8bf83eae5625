import random

NODES = 5000
LARGEST = 1000

EXAMPLES = [
    ({"head": [7, 3, 9, 1, 4, 8, 2], "k": 3}, [9, 3, 7, 8, 4, 1, 2]),
    ({"head": [6, 5, 4, 3], "k": 2}, [5, 6, 3, 4]),
    ({"head": [1, 0, 8], "k": 1}, [1, 0, 8]),
]

EDGES = [
    {"head": [0], "k": 1},
    {"head": [LARGEST], "k": 1},
    {"head": [1, 2], "k": 1},
    {"head": [1, 2], "k": 2},
    {"head": [1, 2, 3], "k": 2},
    {"head": [1, 2, 3], "k": 3},
    {"head": [1, 2, 3, 4], "k": 3},
    {"head": [1, 2, 3, 4], "k": 4},
    {"head": [1, 2, 3, 4, 5, 6, 7, 8], "k": 4},
    {"head": [1, 2, 3, 4, 5, 6, 7, 8, 9], "k": 4},
    {"head": [1, 2, 3, 4, 5, 6, 7], "k": 4},
    {"head": [1, 1, 2, 2, 1], "k": 2},
    {"head": [5, 5, 5, 5], "k": 3},
    {"head": [i % 1001 for i in range(NODES)], "k": 1},
    {"head": [i % 1001 for i in range(NODES)], "k": 2},
    {"head": [i % 1001 for i in range(NODES)], "k": NODES - 1},
    {"head": [i % 1001 for i in range(NODES)], "k": NODES},
]

INVALID = [
    {"head": [], "k": 1},
    {"head": None, "k": 1},
    {"head": [1, 2], "k": 0},
    {"head": [1, 2], "k": 3},
    {"head": [1, 2], "k": -1},
    {"head": [1, 2], "k": True},
    {"head": [1, 2], "k": 2.0},
    {"head": [True], "k": 1},
    {"head": ["1"], "k": 1},
    {"head": [-1], "k": 1},
    {"head": [LARGEST + 1], "k": 1},
    {"head": [0] * (NODES + 1), "k": 1},
]


def validate(head: list[int], k: int) -> None:
    if type(head) is not list:
        raise ValueError("head must be a list of values")
    if not 1 <= len(head) <= NODES:
        raise ValueError(f"the list must have 1 to {NODES} nodes")
    for value in head:
        if type(value) is not int or not 0 <= value <= LARGEST:
            raise ValueError(f"every value must be an integer from 0 to {LARGEST}")
    if type(k) is not int or not 1 <= k <= len(head):
        raise ValueError("k must be an integer from 1 to the number of nodes")


def tiny():
    for n in range(1, 11):
        for k in range(1, n + 1):
            yield {"head": list(range(1, n + 1)), "k": k}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(NODES * size))
    if size < 0.1:
        n = rng.randint(1, 3 + n // 10)
    elif size < 1:
        n = rng.randint(n - n // 4, n)
    shape = rng.choice(["any", "any", "rising", "falling", "few", "counting"])
    if shape == "few":
        head = [rng.choice((0, 1)) for _ in range(n)]
    elif shape == "counting":
        head = [i % (LARGEST + 1) for i in range(n)]
    else:
        head = [rng.randint(0, LARGEST) for _ in range(n)]
        if shape != "any":
            head.sort(reverse=shape == "falling")
    root = max(2, round(n**0.5))
    k = rng.choice([1, 2, 3, 3, 4, 5, root, root + 1, n // 2, n // 2 + 1, n - 1, n, rng.randint(1, n)])
    return {"head": head, "k": min(max(1, k), n)}
