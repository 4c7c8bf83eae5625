import random
from collections.abc import Iterator
from itertools import combinations

MAX_NODES = 100


EXAMPLES = [
    ({"node": [[3, 2], [1, 3], [2, 1, 4], [3]]}, {"nodes": [[1, [3, 2]], [3, [2, 1, 4]], [2, [1, 3]], [4, [3]]], "shares_with_original": False, "original_changed": False}),
    ({"node": [[2], [1]]}, {"nodes": [[1, [2]], [2, [1]]], "shares_with_original": False, "original_changed": False}),
    ({"node": [[]]}, {"nodes": [[1, []]], "shares_with_original": False, "original_changed": False}),
]


def _from_edges(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    adjacency: list[list[int]] = [[] for _ in range(n)]
    for a, b in edges:
        adjacency[a].append(b + 1)
        adjacency[b].append(a + 1)
    return adjacency


EDGES = [
    {"node": []},
    {"node": [[2], [1, 3], [2]]},
    {"node": [[3], [3], [1, 2]]},
    {"node": [[3], [3], [2, 1]]},
    {"node": [[2, 3], [1, 3], [1, 2]]},
    {"node": [[3, 2], [3, 1], [2, 1]]},
    {"node": [[2, 3, 4], [1], [1], [1]]},
    {"node": [[4], [4], [4], [3, 1, 2]]},
    {"node": [[2, 3], [4, 1], [1, 4], [3, 2]]},
    {"node": [[5, 2], [1, 3], [2, 4], [3, 5], [4, 1]]},
    {"node": [[2, 3, 4], [1, 3, 4], [1, 2, 4], [1, 2, 3]]},
    {"node": [[4, 3, 2], [4, 3, 1], [4, 2, 1], [3, 2, 1]]},
    {"node": _from_edges(MAX_NODES, [(i, i + 1) for i in range(MAX_NODES - 1)])},
    {"node": _from_edges(MAX_NODES, [(i, (i + 1) % MAX_NODES) for i in range(MAX_NODES)])},
    {"node": _from_edges(MAX_NODES, [(0, i) for i in range(1, MAX_NODES)])},
    {"node": _from_edges(MAX_NODES, [(i, MAX_NODES - 1) for i in range(MAX_NODES - 1)])},
    {"node": _from_edges(MAX_NODES, list(combinations(range(MAX_NODES), 2)))},
]

INVALID = [
    {"node": None},
    {"node": [[2], []]},
    {"node": [[1]]},
    {"node": [[2, 2], [1, 1]]},
    {"node": [[], []]},
    {"node": [[2], [1], [4], [3]]},
    {"node": [[0], [1]]},
    {"node": [[3], [1]]},
    {"node": [[2], [True]]},
    {"node": [["2"], ["1"]]},
    {"node": [[2], 1]},
    {"node": "[[2],[1]]"},
    {"node": _from_edges(MAX_NODES + 1, [(i, i + 1) for i in range(MAX_NODES)])},
]


def validate(node: list[list[int]]) -> None:
    if type(node) is not list:
        raise ValueError("the graph must be a list of neighbour lists")
    n = len(node)
    if n > MAX_NODES:
        raise ValueError(f"the graph must have at most {MAX_NODES} nodes")
    for number, neighbours in enumerate(node, 1):
        if type(neighbours) is not list:
            raise ValueError("the neighbours of each node must be a list")
        for other in neighbours:
            if type(other) is not int or not 1 <= other <= n:
                raise ValueError("each neighbour must be a node number from 1 to n")
            if other == number:
                raise ValueError("no node may be joined to itself")
        if len(set(neighbours)) != len(neighbours):
            raise ValueError("two nodes may be joined by one edge only")
    pairs = {(number, other) for number, neighbours in enumerate(node, 1) for other in neighbours}
    if any((b, a) not in pairs for a, b in pairs):
        raise ValueError("the graph must be undirected: each edge is listed at both ends")
    if n:
        reached = {1}
        stack = [1]
        while stack:
            for other in node[stack.pop() - 1]:
                if other not in reached:
                    reached.add(other)
                    stack.append(other)
        if len(reached) != n:
            raise ValueError("every node must be reachable from node 1")


def _connected(n: int, edges: list[tuple[int, int]]) -> bool:
    group = list(range(n))
    for a, b in edges:
        group = [group[a] if g == group[b] else g for g in group]
    return len(set(group)) <= 1


def tiny() -> Iterator[dict]:
    for n in (3, 4):
        pairs = list(combinations(range(n), 2))
        for bits in range(2 ** len(pairs)):
            edges = [pair for i, pair in enumerate(pairs) if bits >> i & 1]
            if _connected(n, edges):
                adjacency = _from_edges(n, edges)
                yield {"node": [list(reversed(x)) if bits % 3 == 0 else x for x in adjacency]}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MAX_NODES * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    shape = rng.choice(["tree", "path", "cycle", "star", "wheel", "complete", "bipartite", "sparse", "sparse", "dense", "lollipop", "grid"])
    edges: set[tuple[int, int]] = set()
    if shape == "path":
        edges = {(i, i + 1) for i in range(n - 1)}
    elif shape == "cycle":
        edges = {(i, i + 1) for i in range(n - 1)}
        if n > 2:
            edges.add((0, n - 1))
    elif shape == "star":
        edges = {(0, i) for i in range(1, n)}
    elif shape == "wheel":
        edges = {(0, i) for i in range(1, n)} | {(i, i + 1) for i in range(1, n - 1)}
    elif shape == "complete":
        edges = set(combinations(range(n), 2))
    elif shape == "bipartite":
        half = max(1, n // 2)
        edges = {(i, j) for i in range(half) for j in range(half, n)}      # connected: both sides are used, or n is 1
    elif shape == "lollipop":
        half = n // 2
        edges = set(combinations(range(half), 2)) | {(i, i + 1) for i in range(n - 1)}
    elif shape == "grid":
        width = max(1, round(n**0.5))
        edges = {(i, i + 1) for i in range(n - 1) if i % width != width - 1} | {(i, i + width) for i in range(n - width)}
    else:
        edges = {(rng.randrange(i), i) for i in range(1, n)}
        more = {"tree": 0, "sparse": n // 2 + 1, "dense": n * n // 4}[shape]
        for _ in range(more):
            a, b = rng.randrange(n), rng.randrange(n)
            if a != b:
                edges.add((min(a, b), max(a, b)))
    names = list(range(n))
    if size == 1 or rng.random() < 0.8:
        rng.shuffle(names)
    adjacency = _from_edges(n, sorted((names[a], names[b]) for a, b in edges))
    order = "shuffled" if size == 1 else rng.choice(["sorted", "reversed", "shuffled", "shuffled"])
    for neighbours in adjacency:
        neighbours.sort(reverse=order == "reversed")
        if order == "shuffled":
            rng.shuffle(neighbours)
    return {"node": adjacency}
