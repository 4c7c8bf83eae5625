import random

NODES = 30
LARGEST = 100

EXAMPLES = [
    ({"head": [6, 1, 8, 3], "n": 2}, [6, 1, 3]),
    ({"head": [7, 4, 4], "n": 3}, [4, 4]),
    ({"head": [9], "n": 1}, []),
]

EDGES = [
    {"head": [0], "n": 1},
    {"head": [1, 2], "n": 1},
    {"head": [1, 2], "n": 2},
    {"head": [5, 5], "n": 1},
    {"head": [5, 5], "n": 2},
    {"head": [1, 2, 3], "n": 1},
    {"head": [1, 2, 3], "n": 2},
    {"head": [1, 2, 3], "n": 3},
    {"head": [0, LARGEST, 0], "n": 2},
    {"head": [8, 3, 8, 5], "n": 2},
    {"head": [8, 3, 8, 5], "n": 4},
    {"head": [0, 0, 0, 1], "n": 1},
    {"head": [1, 0, 0, 0], "n": 4},
    {"head": list(range(NODES)), "n": 1},
    {"head": list(range(NODES)), "n": 2},
    {"head": list(range(NODES)), "n": NODES - 1},
    {"head": list(range(NODES)), "n": NODES},
]

INVALID = [
    {"head": [], "n": 1},
    {"head": None, "n": 1},
    {"head": [1, 2], "n": 0},
    {"head": [1, 2], "n": 3},
    {"head": [1, 2], "n": -1},
    {"head": [1, 2], "n": True},
    {"head": [1, 2], "n": 1.0},
    {"head": [True], "n": 1},
    {"head": ["1"], "n": 1},
    {"head": [-1], "n": 1},
    {"head": [LARGEST + 1], "n": 1},
    {"head": [0] * (NODES + 1), "n": 1},
]


def validate(head: list[int], n: int) -> None:
    if type(head) is not list:
        raise ValueError("head must be a list of values")
    if not 1 <= len(head) <= NODES:
        raise ValueError(f"the list must have 1 to {NODES} nodes")
    for value in head:
        if type(value) is not int or not 0 <= value <= LARGEST:
            raise ValueError(f"every value must be an integer from 0 to {LARGEST}")
    if type(n) is not int or not 1 <= n <= len(head):
        raise ValueError("n must be an integer from 1 to the number of nodes")


def tiny():
    for length in range(1, 11):
        for n in range(1, length + 1):
            yield {"head": list(range(1, length + 1)), "n": n}


def generate(rng: random.Random, size: float) -> dict:
    length = max(1, round(NODES * size))
    if size < 1:
        length = rng.randint(1, length + 2)
    shape = rng.choice(["any", "any", "rising", "falling", "few", "all but one equal"])
    if shape == "few":
        head = [rng.choice((0, 1)) for _ in range(length)]
    elif shape == "all but one equal":
        head = [rng.randint(0, LARGEST)] * length
    else:
        head = [rng.randint(0, LARGEST) for _ in range(length)]
        if shape != "any":
            head.sort(reverse=shape == "falling")
    n = rng.choice((1, length, rng.randint(1, length), rng.randint(1, length), max(1, length - 1), (length + 1) // 2))
    if shape == "all but one equal":
        head[-n] = (head[-n] + 1) % (LARGEST + 1)
    return {"head": head, "n": n}
