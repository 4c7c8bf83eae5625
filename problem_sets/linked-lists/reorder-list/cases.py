import random

NODES = 50_000
LARGEST = 1000

EXAMPLES = [
    ({"head": [5, 2, 8, 6]}, [5, 6, 2, 8]),
    ({"head": [10, 20, 30, 40, 50, 60, 70]}, [10, 70, 20, 60, 30, 50, 40]),
    ({"head": [3]}, [3]),
]

EDGES = [
    {"head": [1]},
    {"head": [LARGEST]},
    {"head": [1, 2]},
    {"head": [2, 1]},
    {"head": [1, 2, 3]},
    {"head": [3, 2, 1]},
    {"head": [1, 2, 3, 4, 5]},
    {"head": [1, 2, 3, 4, 5, 6]},
    {"head": [1, 1, 1, 1]},
    {"head": [1, 1, 1, 2]},
    {"head": [9, 1, 8, 2, 7, 3, 6, 4, 5]},
    {"head": [1, LARGEST, 1, LARGEST, 1]},
    {"head": list(range(1, 17))},
    {"head": list(range(1, 18))},
    {"head": [i % LARGEST + 1 for i in range(NODES)]},
]

INVALID = [
    {"head": []},
    {"head": None},
    {"head": "12"},
    {"head": [0]},
    {"head": [LARGEST + 1]},
    {"head": [1, -1]},
    {"head": [True]},
    {"head": [1.0]},
    {"head": ["1"]},
    {"head": [1, None]},
    {"head": [1] * (NODES + 1)},
]


def validate(head: list[int]) -> None:
    if type(head) is not list:
        raise ValueError("head must be a list of values")
    if not 1 <= len(head) <= NODES:
        raise ValueError(f"the list must have 1 to {NODES} nodes")
    for value in head:
        if type(value) is not int or not 1 <= value <= LARGEST:
            raise ValueError(f"every value must be an integer from 1 to {LARGEST}")


def tiny():
    for n in range(1, 31):
        yield {"head": list(range(1, n + 1))}
        yield {"head": [n - i // 2 for i in range(n)]}


def generate(rng: random.Random, size: float) -> dict:
    n = round(NODES * size**2)
    if size < 0.1:
        n = rng.randint(1, 3 + n // 5)
    elif size < 1:
        n = rng.randint(n - n // 5, n)
    else:
        # half of the largest inputs are somewhat smaller, to keep a submit quick
        n = rng.choice((NODES, NODES - 1, NODES // 5, NODES // 6))
    shape = rng.choice(["any", "any", "rising", "falling", "few", "counting", "mirror", "steps"])
    if shape == "few":
        values = [rng.choice((1, 2)) for _ in range(n)]
    elif shape == "counting":
        values = [i % LARGEST + 1 for i in range(n)]
    elif shape == "mirror":
        half = [rng.randint(1, LARGEST) for _ in range((n + 1) // 2)]
        values = half + half[: n // 2][::-1]
    elif shape == "steps":
        length = rng.randint(1, 1 + n // 20)
        values = [i // length % LARGEST + 1 for i in range(n)]
    else:
        values = [rng.randint(1, LARGEST) for _ in range(n)]
        if shape != "any":
            values.sort(reverse=shape == "falling")
    return {"head": values}
