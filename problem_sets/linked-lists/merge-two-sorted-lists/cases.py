import itertools
import random

NODES = 50
BOUND = 100

EXAMPLES = [
    ({"list1": [2, 6, 9], "list2": [3, 4]}, [2, 3, 4, 6, 9]),
    ({"list1": [-5, 0, 0], "list2": [-5, 0, 7, 8]}, [-5, -5, 0, 0, 0, 7, 8]),
    ({"list1": [], "list2": [4]}, [4]),
]

EDGES = [
    {"list1": [], "list2": []},
    {"list1": [0], "list2": []},
    {"list1": [], "list2": [0]},
    {"list1": [1], "list2": [1]},
    {"list1": [1], "list2": [2]},
    {"list1": [2], "list2": [1]},
    {"list1": [1, 2, 3], "list2": []},
    {"list1": [], "list2": [1, 2, 3]},
    {"list1": [1, 2, 3], "list2": [4, 5, 6]},
    {"list1": [4, 5, 6], "list2": [1, 2, 3]},
    {"list1": [1, 3, 5], "list2": [2, 4, 6]},
    {"list1": [2, 4, 6], "list2": [1, 3, 5]},
    {"list1": [1, 6], "list2": [2, 3, 4]},
    {"list1": [2, 3, 4], "list2": [1, 6]},
    {"list1": [0, 0, 0], "list2": [0, 0]},
    {"list1": [-BOUND, BOUND], "list2": [-BOUND, BOUND]},
    {"list1": [-BOUND], "list2": [BOUND]},
    {"list1": [-3, -2, -1], "list2": [-2]},
    {"list1": [5], "list2": [1, 2, 3, 4, 5, 6, 7]},
    {"list1": [0] * NODES, "list2": [0] * NODES},
    {"list1": list(range(NODES)), "list2": [NODES]},
    {"list1": [NODES], "list2": list(range(NODES))},
]

INVALID = [
    {"list1": None, "list2": [1]},
    {"list1": [1], "list2": None},
    {"list1": [2, 1], "list2": [1]},
    {"list1": [1], "list2": [1, 3, 2]},
    {"list1": [True], "list2": []},
    {"list1": [], "list2": [1.0]},
    {"list1": ["1"], "list2": []},
    {"list1": "1", "list2": []},
    {"list1": [BOUND + 1], "list2": []},
    {"list1": [], "list2": [-BOUND - 1]},
    {"list1": [0] * (NODES + 1), "list2": []},
    {"list1": [], "list2": [0] * (NODES + 1)},
]


def validate(list1: list[int], list2: list[int]) -> None:
    for name, values in (("list1", list1), ("list2", list2)):
        if type(values) is not list:
            raise ValueError(f"{name} must be a list of values")
        if len(values) > NODES:
            raise ValueError(f"{name} may have at most {NODES} nodes")
        for value in values:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"every value of {name} must be an integer from {-BOUND} to {BOUND}")
        if any(a > b for a, b in itertools.pairwise(values)):
            raise ValueError(f"{name} must be sorted in ascending order")


def tiny():
    pool = [list(values) for n in range(4) for values in itertools.combinations_with_replacement((1, 2, 3), n)]
    for one, other in itertools.product(pool, repeat=2):
        yield {"list1": one, "list2": other}


def generate(rng: random.Random, size: float) -> dict:
    n = m = round(NODES * size)
    if size < 1:
        n, m = rng.randint(0, n + 2), rng.randint(0, m + 2)
    low = high = BOUND
    shape = rng.choice(["any", "any", "few", "apart", "interleaved", "one inside", "equal lists"])
    if shape == "few":
        low = high = rng.choice((0, 1, 3))
    first = sorted(rng.randint(-low, high) for _ in range(n))
    second = sorted(rng.randint(-low, high) for _ in range(m))
    if shape == "apart":
        first = sorted(rng.randint(-BOUND, 0) for _ in range(n))
        second = sorted(rng.randint(0, BOUND) for _ in range(m))
    elif shape == "interleaved":
        start = rng.randint(-BOUND, BOUND - 2 * NODES - 4)
        first = [start + 2 * i for i in range(n)]
        second = [start + 1 + 2 * i for i in range(m)]
    elif shape == "one inside":
        gap = rng.randint(-BOUND + 3, BOUND - 3)
        first = sorted(rng.choice((rng.randint(-BOUND, gap - 2), rng.randint(gap + 2, BOUND))) for _ in range(n))
        second = sorted(rng.randint(gap - 1, gap + 1) for _ in range(m))
    elif shape == "equal lists":
        second = list(first)
    if rng.random() < 0.5:
        first, second = second, first
    return {"list1": first, "list2": second}
