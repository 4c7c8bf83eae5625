import itertools
import random

NODES = 1000
BOUND = 10_000

EXAMPLES = [
    ({"head": [[4, 2], [9, None], [4, 1]]}, [[4, 2], [9, None], [4, 1]]),
    ({"head": [[-3, 0], [8, 0]]}, [[-3, 0], [8, 0]]),
    ({"head": []}, []),
]

EDGES = [
    {"head": [[0, None]]},
    {"head": [[0, 0]]},
    {"head": [[1, None], [2, None]]},
    {"head": [[1, 1], [2, 0]]},
    {"head": [[1, 0], [1, 1]]},
    {"head": [[1, 1], [1, 1]]},
    {"head": [[5, 2], [5, 2], [5, None]]},
    {"head": [[5, 1], [5, 2], [5, 0]]},
    {"head": [[0, 2], [0, 0], [0, 1]]},
    {"head": [[-BOUND, 1], [BOUND, 0]]},
    {"head": [[7, None], [7, None], [7, None], [7, 0]]},
    {"head": [[1, 3], [2, 2], [3, 1], [4, 0]]},
    {"head": [[i, NODES - 1 - i] for i in range(NODES)]},
    {"head": [[0, None] for i in range(NODES)]},
    {"head": [[i % 2, i] for i in range(NODES)]},
]

INVALID = [
    {"head": None},
    {"head": [1, 2]},
    {"head": [[1]]},
    {"head": [[1, None, None]]},
    {"head": [[1, 1]]},
    {"head": [[1, -1]]},
    {"head": [[1, True], [2, 0]]},
    {"head": [[1, 0.0]]},
    {"head": [[True, None]]},
    {"head": [["1", None]]},
    {"head": [[None, None]]},
    {"head": [[BOUND + 1, None]]},
    {"head": [[-BOUND - 1, None]]},
    {"head": "[[1,0]]"},
    {"head": [[0, None]] * (NODES + 1)},
]


def validate(head: list[list[int | None]]) -> None:
    if type(head) is not list:
        raise ValueError("head must be a list of nodes")
    if len(head) > NODES:
        raise ValueError(f"the list may have at most {NODES} nodes")
    for node in head:
        if type(node) is not list or len(node) != 2:
            raise ValueError("every node must be a pair [value, random]")
        value, target = node
        if type(value) is not int or not -BOUND <= value <= BOUND:
            raise ValueError(f"every value must be an integer from {-BOUND} to {BOUND}")
        if target is not None and (type(target) is not int or not 0 <= target < len(head)):
            raise ValueError("random must be null or the index of a node")


def tiny():
    for n in (1, 2, 3):
        for targets in itertools.product((None, *range(n)), repeat=n):
            yield {"head": [[i % 2, target] for i, target in enumerate(targets)]}


def generate(rng: random.Random, size: float) -> dict:
    n = round(NODES * size)
    if size < 0.1:
        n = rng.randint(0, 2 + n // 10)
    elif size < 1:
        n = rng.randint(n - n // 4, n)
    values = rng.choice(["any", "any", "equal", "few", "counting"])
    arrows = rng.choice(
        [
            "any",
            "any",
            "any or none",
            "none",
            "itself",
            "forwards",
            "backwards",
            "one target",
            "mirror",
            "next",
            "one circle",
        ]
    )
    circle = list(range(n))
    rng.shuffle(circle)
    following = dict(zip(circle, circle[1:] + circle[:1], strict=True))
    target_of_all = rng.randrange(n) if n else None
    head = []
    for i in range(n):
        value = {"any": rng.randint(-BOUND, BOUND), "equal": 0, "few": rng.choice((0, 1)), "counting": i}[values]
        anything = rng.randrange(n)
        target = {
            "any": anything,
            "any or none": rng.choice((anything, None)),
            "none": None,
            "itself": i,
            "forwards": rng.randint(i, n - 1),
            "backwards": rng.randint(0, i),
            "one target": target_of_all,
            "mirror": n - 1 - i,
            "next": i + 1 if i + 1 < n else None,
            "one circle": following[i],
        }[arrows]
        head.append([value, target])
    return {"head": head}
