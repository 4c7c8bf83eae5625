import random
from collections.abc import Iterator
from itertools import combinations, permutations

MIN_NODES = 3
MAX_NODES = 1000

EXAMPLES = [
    ({"edges": [[1, 4], [2, 4], [2, 3], [1, 3], [3, 5]]}, [1, 3]),
    ({"edges": [[2, 3], [1, 2], [1, 3]]}, [1, 3]),
    ({"edges": [[3, 4], [2, 5], [3, 5], [2, 4], [1, 5], [1, 6]]}, [2, 4]),
]

EDGES = [
    {"edges": [[1, 2], [2, 3], [1, 3]]},
    {"edges": [[1, 2], [1, 3], [2, 3]]},
    {"edges": [[1, 3], [2, 3], [1, 2]]},
    {"edges": [[1, 2], [1, 3], [2, 3], [3, 4]]},
    {"edges": [[3, 4], [1, 2], [1, 3], [2, 3]]},
    {"edges": [[1, 4], [1, 2], [2, 3], [1, 3]]},
    {"edges": [[1, 2], [3, 4], [2, 3], [1, 4]]},
    {"edges": [[1, 2], [3, 4], [1, 4], [2, 3]]},
    {"edges": [[3, 4], [1, 2], [2, 3], [2, 4]]},
    {"edges": [[1, 2], [3, 4], [5, 6], [1, 3], [1, 5], [2, 6]]},
    {"edges": [[1, 2], [1, 3], [1, 4], [1, 5], [4, 5]]},
    {"edges": [[1, 2], [1, 3], [2, 3], [3, 4], [4, 5]]},
    {"edges": [[4, 5], [3, 4], [2, 3], [1, 2], [1, 5]]},
    {"edges": [[1, 2], [2, 3], [3, 4], [4, 5], [1, 5]]},
    {"edges": [[1, 2], [2, 3], [1, 3], [1, 4], [2, 5], [3, 6]]},
    {"edges": [[1, 4], [2, 5], [3, 6], [1, 2], [2, 3], [1, 3]]},
    {"edges": [[1, 2], [2, 3], [3, 4], [2, 4], [4, 5], [5, 6], [6, 7], [5, 8], [8, 9]]},
    {"edges": [[i, i + 1] for i in range(1, MAX_NODES)] + [[1, MAX_NODES]]},
    {"edges": [[1, MAX_NODES]] + [[i, i + 1] for i in range(1, MAX_NODES)]},
    {"edges": [[1, 2], [2, 3], [1, 3]] + [[i, i + 1] for i in range(3, MAX_NODES)]},
    {"edges": [[i, MAX_NODES] for i in range(1, MAX_NODES)] + [[500, 501]]},
]

INVALID = [
    {"edges": []},
    {"edges": [[1, 2], [1, 2]]},
    {"edges": [[1, 2], [2, 3]]},
    {"edges": [[1, 2], [2, 3], [1, 2]]},
    {"edges": [[1, 2], [2, 3], [3, 1]]},
    {"edges": [[1, 2], [2, 3], [3, 3]]},
    {"edges": [[0, 1], [1, 2], [0, 2]]},
    {"edges": [[1, 2], [2, 4], [1, 4]]},
    {"edges": [[1, 2], [2, 3], [1, 3], [1, 4], [2, 4], [5, 6]]},
    {"edges": [[1, 2], [2, 3], [1]]},
    {"edges": [[1, 2], [2, 3], [1, 3, 2]]},
    {"edges": [[True, 2], [2, 3], [1, 3]]},
    {"edges": [["1", 2], [2, 3], [1, 3]]},
    {"edges": [None, [2, 3], [1, 3]]},
    {"edges": "1-2 2-3 1-3"},
    {"edges": [[i, i + 1] for i in range(1, MAX_NODES + 1)] + [[1, MAX_NODES + 1]]},
]


def validate(edges: list[list[int]]) -> None:
    if type(edges) is not list or not MIN_NODES <= len(edges) <= MAX_NODES:
        raise ValueError(f"edges must be a list of {MIN_NODES} to {MAX_NODES} edges")
    n = len(edges)
    neighbours: list[list[int]] = [[] for _ in range(n + 1)]
    for edge in edges:
        if type(edge) is not list or len(edge) != 2:
            raise ValueError("each edge must be a list of two nodes")
        for node in edge:
            if type(node) is not int or not 1 <= node <= n:
                raise ValueError("each node must be a whole number from 1 to n, the number of edges")
        a, b = edge
        if a >= b:
            raise ValueError("each edge must join two nodes, the smaller number first")
        if b in neighbours[a]:
            raise ValueError("no edge may be listed twice")
        neighbours[a].append(b)
        neighbours[b].append(a)
    met = {1}
    stack = [1]
    while stack:
        for other in neighbours[stack.pop()]:
            if other not in met:
                met.add(other)
                stack.append(other)
    if len(met) != n:
        raise ValueError("all nodes must be connected")


def tiny() -> Iterator[dict]:
    # every network of four nodes, its edges in several orders
    pairs = list(combinations(range(1, 5), 2))
    for chosen in combinations(pairs, 4):
        for number, order in enumerate(permutations(chosen)):
            if number % 3 == 0 and {node for edge in order for node in edge} == {1, 2, 3, 4}:
                yield {"edges": [list(edge) for edge in order]}


def generate(rng: random.Random, size: float) -> dict:
    n = max(MIN_NODES, round(MAX_NODES * size**1.5))
    if size < 1:
        n = rng.randint(max(MIN_NODES, n // 2), n + 2)
    shape = rng.choice(["random", "random", "path", "star", "caterpillar", "binary", "near", "ring", "ring", "tadpole"])
    parent = {
        "random": lambda i: rng.randrange(i),
        "path": lambda i: i - 1,
        "star": lambda i: 0,
        "caterpillar": lambda i: max(0, i - 1 - i % 2),
        "binary": lambda i: (i - 1) // 2,
        "near": lambda i: rng.randrange(max(0, i - 4), i),
        "ring": lambda i: i - 1,
        "tadpole": lambda i: i - 1 if i < n // 2 else rng.randrange(n // 2, i) if i > n // 2 else 0,
    }[shape]
    tree = [(parent(i), i) for i in range(1, n)]
    taken = set(tree)
    if shape == "ring":
        extra = (0, n - 1)
    elif shape == "tadpole":
        extra = (0, max(2, n // 2 - 1))
    else:
        extra = (0, 0)
        while extra[0] == extra[1] or extra in taken:
            extra = tuple(sorted(rng.sample(range(n), 2)))
    if extra in taken:
        extra = next(pair for pair in combinations(range(n), 2) if pair not in taken)
    edges = [*tree, extra]
    order = rng.choice(["shuffled", "shuffled", "extra first", "extra last", "inside out", "sorted"])
    if order == "shuffled":
        rng.shuffle(edges)
    elif order == "extra first":
        edges.insert(0, edges.pop())
    elif order == "inside out":
        edges.reverse()
    names = list(range(1, n + 1))
    if rng.random() < 0.7:
        rng.shuffle(names)
    result = [sorted((names[a], names[b])) for a, b in edges]
    if order == "sorted":
        result.sort()
    return {"edges": result}
