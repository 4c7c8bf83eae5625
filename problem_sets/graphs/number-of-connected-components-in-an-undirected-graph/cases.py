import random
from collections.abc import Iterator
from itertools import combinations, pairwise

MAX_NODES = 2000
MAX_EDGES = 5000

EXAMPLES = [
    ({"n": 6, "edges": [[0, 4], [1, 2], [2, 5], [1, 5]]}, 3),
    ({"n": 5, "edges": [[0, 3], [1, 3], [2, 4]]}, 2),
    ({"n": 4, "edges": [[0, 3], [1, 2], [0, 1]]}, 1),
]

EDGES = [
    {"n": 2, "edges": [[0, 1]]},
    {"n": 3, "edges": [[0, 1]]},
    {"n": 3, "edges": [[1, 2]]},
    {"n": 3, "edges": [[0, 2]]},
    {"n": 3, "edges": [[0, 2], [1, 2]]},
    {"n": 3, "edges": [[0, 1], [0, 2], [1, 2]]},
    {"n": 4, "edges": [[0, 1], [0, 2], [1, 2]]},
    {"n": 4, "edges": [[0, 1], [2, 3]]},
    {"n": 4, "edges": [[0, 1], [2, 3], [1, 2]]},
    {"n": 4, "edges": [[0, 1], [2, 3], [0, 3]]},
    {"n": 4, "edges": [[0, 3], [1, 3], [2, 3]]},
    {"n": 5, "edges": [[3, 4], [2, 3], [1, 2], [0, 1]]},
    {"n": 6, "edges": [[0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5]]},
    {"n": 6, "edges": [[0, 1], [2, 3], [4, 5], [1, 3], [3, 5]]},
    {"n": 7, "edges": [[0, 6], [1, 5], [2, 4]]},
    {"n": 8, "edges": [[0, 1], [2, 3], [4, 5], [6, 7], [0, 2], [4, 6], [0, 4]]},
    {"n": 8, "edges": [[0, 1], [2, 3], [4, 5], [6, 7], [1, 3], [5, 7], [3, 7]]},
    {"n": 5, "edges": [list(pair) for pair in combinations(range(5), 2)]},
    {"n": MAX_NODES, "edges": [[0, MAX_NODES - 1]]},
    {"n": MAX_NODES, "edges": [[i, i + 1] for i in range(MAX_NODES - 1)]},
    {"n": MAX_NODES, "edges": [list(pair) for pair in combinations(range(100, 200), 2)]},
]

INVALID = [
    {"n": 2, "edges": []},
    {"n": 1, "edges": [[0, 1]]},
    {"n": 0, "edges": []},
    {"n": MAX_NODES + 1, "edges": [[0, 1]]},
    {"n": 2, "edges": [[0, 2]]},
    {"n": 2, "edges": [[-1, 0]]},
    {"n": 2, "edges": [[1, 1]]},
    {"n": 2, "edges": [[1, 0]]},
    {"n": 3, "edges": [[0, 1], [1, 2], [0, 1]]},
    {"n": 3, "edges": [[0, 1, 2]]},
    {"n": 3, "edges": [[0]]},
    {"n": True, "edges": [[0, 1]]},
    {"n": 3, "edges": [[0, True]]},
    {"n": 3, "edges": [["0", 1]]},
    {"n": 3, "edges": [None]},
    {"n": 3, "edges": None},
    {"n": 200, "edges": [list(pair) for pair in combinations(range(200), 2)][: MAX_EDGES + 1]},
]


def validate(n: int, edges: list[list[int]]) -> None:
    if type(n) is not int or not 2 <= n <= MAX_NODES:
        raise ValueError(f"n must be a whole number from 2 to {MAX_NODES}")
    if type(edges) is not list or not 1 <= len(edges) <= MAX_EDGES:
        raise ValueError(f"edges must be a list of 1 to {MAX_EDGES} edges")
    seen = set()
    for edge in edges:
        if type(edge) is not list or len(edge) != 2:
            raise ValueError("each edge must be a list of two nodes")
        for node in edge:
            if type(node) is not int or not 0 <= node < n:
                raise ValueError("each node must be a whole number from 0 to n - 1")
        if edge[0] >= edge[1]:
            raise ValueError("each edge must join two nodes, the smaller number first")
        if tuple(edge) in seen:
            raise ValueError("no edge may be listed twice")
        seen.add(tuple(edge))


def tiny() -> Iterator[dict]:
    # every graph with three or four nodes that has an edge
    for n in (3, 4):
        pairs = list(combinations(range(n), 2))
        for bits in range(1, 2 ** len(pairs)):
            edges = [list(pair) for i, pair in enumerate(pairs) if bits >> i & 1]
            yield {"n": n, "edges": edges if bits % 2 else edges[::-1]}


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MAX_NODES * size**1.5))
    if size < 1:
        n = rng.randint(max(2, n // 2), n + 1)
    most = min(MAX_EDGES, n * (n - 1) // 2)
    shape = rng.choice(
        ["forest", "forest", "random", "dense", "path", "star", "blobs", "rings", "pairs", "far", "near"]
    )
    edges: set[tuple[int, int]] = set()
    if shape == "forest":  # a tree with some of its edges cut
        kept = rng.choice([0.5, 0.9, 0.99, 1])
        edges = {(rng.randrange(i), i) for i in range(1, n) if rng.random() < kept}
    elif shape == "random":  # about where a giant component appears
        edges = {tuple(sorted(rng.sample(range(n), 2))) for _ in range(rng.choice([n // 4, n // 2, n, 2 * n]))}
    elif shape == "dense":
        edges = {tuple(sorted(rng.sample(range(n), 2))) for _ in range(2 * most)}
    elif shape == "path":
        step = rng.choice([1, 1, 2, 3])
        edges = {(i, i + step) for i in range(n - step)}
    elif shape == "star":
        edges = {(0, i) for i in range(1, n) if i % 5} if rng.random() < 0.5 else {(i, n - 1) for i in range(n - 1)}
    elif shape == "blobs":  # groups in which everybody knows everybody
        width = rng.choice([3, 4, 5])
        edges = {(a, b) for a in range(n) for b in range(a + 1, min(n, a - a % width + width))}
    elif shape == "rings":
        length = rng.choice([3, 4, 7, 50])
        for start in range(0, n, length):
            ring = range(start, min(n, start + length))
            edges |= set(pairwise(ring)) | ({(ring[0], ring[-1])} if len(ring) > 1 else set())
    elif shape == "pairs":
        edges = {(i, i + 1) for i in range(0, n - 1, 2)}
    elif shape == "far":  # each node with its mirror image
        edges = {(i, n - 1 - i) for i in range(n // 2)} | {(i, i + 1) for i in range(n // 4)}
    else:
        edges = {(max(0, i - rng.randint(1, 4)), i) for i in range(1, n) if rng.random() < 0.98}
    if not edges:
        edges = {(0, n - 1)}
    names = list(range(n))
    labels = rng.choice(["shuffled", "shuffled", "forward", "backward"])
    if labels == "shuffled":
        rng.shuffle(names)
    elif labels == "backward":
        names.reverse()
    result = sorted(sorted((names[a], names[b])) for a, b in edges)
    sequence = rng.choice(["shuffled", "shuffled", "sorted", "backward", "by end"])
    if sequence == "shuffled" or len(result) > most:
        rng.shuffle(result)
    elif sequence == "backward":
        result.reverse()
    elif sequence == "by end":
        result.sort(key=lambda edge: edge[1])
    return {"n": n, "edges": result[:most]}
