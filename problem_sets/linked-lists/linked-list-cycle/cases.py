import random

NODES = 10_000
BOUND = 100_000

EXAMPLES = [
    ({"head": [5, 8, 1, 7], "pos": 2}, True),
    ({"head": [4, 4, 4], "pos": -1}, False),
    ({"head": [9], "pos": 0}, True),
]

EDGES = [
    {"head": [], "pos": -1},
    {"head": [1], "pos": -1},
    {"head": [0], "pos": -1},
    {"head": [0], "pos": 0},
    {"head": [1, 2], "pos": -1},
    {"head": [1, 2], "pos": 0},
    {"head": [1, 2], "pos": 1},
    {"head": [1, 1], "pos": -1},
    {"head": [0, 0], "pos": 1},
    {"head": [1, 2, 3], "pos": -1},
    {"head": [1, 2, 3], "pos": 0},
    {"head": [1, 2, 3], "pos": 1},
    {"head": [1, 2, 3], "pos": 2},
    {"head": [1, 2, 1, 2], "pos": -1},
    {"head": [1, 2, 1, 2], "pos": 2},
    {"head": [1, 2, 3, 4], "pos": 0},
    {"head": [1, 2, 3, 4], "pos": 3},
    {"head": [3, 2, 1, 0, -1], "pos": -1},
    {"head": [-BOUND, BOUND], "pos": -1},
    {"head": [-BOUND, BOUND], "pos": 1},
    {"head": [BOUND, 1, 2], "pos": -1},
    {"head": [-BOUND] * 3, "pos": -1},
    {"head": [BOUND] * 3, "pos": -1},
    {"head": [0] * 9, "pos": -1},
    {"head": [7, 7, 7, 7, 7, 7, 7, 7], "pos": 5},
    {"head": list(range(NODES)), "pos": -1},
    {"head": list(range(NODES)), "pos": 0},
    {"head": list(range(NODES)), "pos": NODES - 1},
    {"head": list(range(NODES - 1)), "pos": -1},
    {"head": list(range(NODES - 1)), "pos": 1},
]

INVALID = [
    {"head": None, "pos": -1},
    {"head": [], "pos": 0},
    {"head": [1, 2], "pos": 2},
    {"head": [1, 2], "pos": -2},
    {"head": [1, 2], "pos": None},
    {"head": [1, 2], "pos": True},
    {"head": [1, 2], "pos": 0.0},
    {"head": [True], "pos": -1},
    {"head": ["1"], "pos": -1},
    {"head": [BOUND + 1], "pos": -1},
    {"head": [-BOUND - 1], "pos": 0},
    {"head": [0] * (NODES + 1), "pos": -1},
]


def validate(head: list[int], pos: int) -> None:
    if type(head) is not list:
        raise ValueError("head must be a list of values")
    if len(head) > NODES:
        raise ValueError(f"the list may have at most {NODES} nodes")
    for value in head:
        if type(value) is not int or not -BOUND <= value <= BOUND:
            raise ValueError(f"every value must be an integer from {-BOUND} to {BOUND}")
    if type(pos) is not int or not -1 <= pos < len(head):
        raise ValueError("pos must be -1 or the index of a node")


def tiny():
    for n in range(1, 11):
        for pos in range(-1, n):
            yield {"head": [i % 3 for i in range(n)], "pos": pos}


def generate(rng: random.Random, size: float) -> dict:
    n = round(NODES * size**1.5)
    if size < 0.1:
        n = rng.randint(0, 3 + n // 8)
    elif size < 1:
        n = rng.randint(n - n // 5, n)
    values = rng.choice(["any", "equal", "few", "extreme", "different", "back to the first value"])
    if values == "equal":
        head = [rng.randint(-BOUND, BOUND)] * n
    elif values == "few":
        head = [rng.choice((0, 1)) for _ in range(n)]
    elif values == "extreme":
        head = [rng.choice((-BOUND, BOUND)) for _ in range(n)]
    elif values == "different":
        head = rng.sample(range(-BOUND, BOUND + 1), n)
    else:
        head = [rng.randint(-BOUND, BOUND) for _ in range(n)]
        if values == "back to the first value" and n:
            head[-1] = head[0]
    where = rng.choice(["nowhere", "nowhere", "nowhere", "head", "last", "last but one", "any", "any"])
    places = {"nowhere": -1, "head": 0, "last": n - 1, "last but one": n - 2, "any": rng.randrange(n) if n else -1}
    return {"head": head, "pos": min(max(-1, places[where]), n - 1)}
