import random
from collections.abc import Iterator
from itertools import combinations

MAX_NODES = 2000
MAX_EDGES = 5000

EXAMPLES = [
    ({"n": 5, "edges": [[0, 3], [3, 1], [4, 2], [2, 1]]}, True),
    ({"n": 5, "edges": [[0, 3], [3, 1], [1, 0], [4, 2]]}, False),
    ({"n": 4, "edges": [[2, 0], [3, 1]]}, False),
]

EDGES = [
    {"n": 1, "edges": []},
    {"n": 2, "edges": []},
    {"n": 2, "edges": [[0, 1]]},
    {"n": 2, "edges": [[1, 0]]},
    {"n": 3, "edges": []},
    {"n": 3, "edges": [[1, 2]]},
    {"n": 3, "edges": [[0, 1], [1, 2]]},
    {"n": 3, "edges": [[2, 0], [2, 1]]},
    {"n": 3, "edges": [[0, 1], [1, 2], [2, 0]]},
    {"n": 4, "edges": [[0, 1], [1, 2], [2, 0]]},
    {"n": 4, "edges": [[3, 1], [1, 2], [2, 3]]},
    {"n": 4, "edges": [[0, 1], [2, 3], [0, 3]]},
    {"n": 4, "edges": [[0, 1], [2, 3], [1, 2], [3, 0]]},
    {"n": 5, "edges": [[0, 1], [2, 3], [3, 4], [4, 2]]},
    {"n": 5, "edges": [[4, 0], [4, 1], [4, 2], [4, 3]]},
    {"n": 5, "edges": [[1, 0], [2, 1], [3, 2], [4, 3]]},
    {"n": 6, "edges": [[0, 1], [2, 3], [4, 5]]},
    {"n": 6, "edges": [[0, 1], [1, 2], [2, 0], [3, 4], [4, 5]]},
    {"n": 6, "edges": [[0, 1], [1, 2], [2, 0], [3, 4], [4, 5], [5, 3]]},
    {"n": 6, "edges": [[0, 1], [2, 3], [4, 5], [1, 3], [3, 5], [5, 0]]},
    {"n": 4, "edges": [list(pair) for pair in combinations(range(4), 2)]},
    {"n": MAX_NODES, "edges": []},
    {"n": MAX_NODES, "edges": [[i, i + 1] for i in range(MAX_NODES - 1)]},
    {"n": MAX_NODES, "edges": [[i, (i + 1) % MAX_NODES] for i in range(MAX_NODES)]},
    {"n": MAX_NODES, "edges": [[i, i + 1] for i in range(1, MAX_NODES - 1)]},
]

INVALID = [
    {"n": 0, "edges": []},
    {"n": MAX_NODES + 1, "edges": []},
    {"n": 2, "edges": [[0, 2]]},
    {"n": 2, "edges": [[-1, 0]]},
    {"n": 2, "edges": [[1, 1]]},
    {"n": 3, "edges": [[0, 1], [1, 2], [0, 1]]},
    {"n": 3, "edges": [[0, 1], [1, 0]]},
    {"n": 3, "edges": [[0, 1, 2]]},
    {"n": 3, "edges": [[0]]},
    {"n": True, "edges": []},
    {"n": 3, "edges": [[True, 0]]},
    {"n": 3, "edges": [["0", 1]]},
    {"n": 3, "edges": [None]},
    {"n": 3, "edges": None},
    {"n": 200, "edges": [list(pair) for pair in combinations(range(200), 2)][: MAX_EDGES + 1]},
]


def validate(n: int, edges: list[list[int]]) -> None:
    if type(n) is not int or not 1 <= n <= MAX_NODES:
        raise ValueError(f"n must be a whole number from 1 to {MAX_NODES}")
    if type(edges) is not list or len(edges) > MAX_EDGES:
        raise ValueError(f"edges must be a list of at most {MAX_EDGES} edges")
    seen = set()
    for edge in edges:
        if type(edge) is not list or len(edge) != 2:
            raise ValueError("each edge must be a list of two nodes")
        for node in edge:
            if type(node) is not int or not 0 <= node < n:
                raise ValueError("each node must be a whole number from 0 to n - 1")
        if edge[0] == edge[1]:
            raise ValueError("no node may be joined to itself")
        pair = (min(edge), max(edge))
        if pair in seen:
            raise ValueError("two nodes may be joined by one edge only")
        seen.add(pair)


def tiny() -> Iterator[dict]:
    # every graph with three or four nodes, edges turned both ways
    for n in (3, 4):
        pairs = list(combinations(range(n), 2))
        for bits in range(2 ** len(pairs)):
            edges = [[a, b] if bits % 3 else [b, a] for i, (a, b) in enumerate(pairs) if bits >> i & 1]
            yield {"n": n, "edges": edges if bits % 2 else edges[::-1]}


def _tree(rng: random.Random, n: int) -> list[tuple[int, int]]:
    shape = rng.choice(["random", "random", "path", "star", "binary", "caterpillar", "broom", "near"])
    if shape == "random":
        return [(rng.randrange(i), i) for i in range(1, n)]
    if shape == "path":
        return [(i - 1, i) for i in range(1, n)]
    if shape == "star":
        return [(0, i) for i in range(1, n)]
    if shape == "binary":
        return [((i - 1) // 2, i) for i in range(1, n)]
    if shape == "caterpillar":
        return [(i - 1 if i % 2 else max(0, i - 2), i) for i in range(1, n)]
    if shape == "broom":
        return [(min(i - 1, n // 2), i) for i in range(1, n)]
    return [(rng.randrange(max(0, i - 5), i), i) for i in range(1, n)]


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MAX_NODES * size**1.5))
    if size < 1:
        n = rng.randint(max(1, n // 2), n + 1)
    edges = _tree(rng, n)
    joined = set(edges)

    def add(count: int) -> None:
        for _ in range(count):
            a, b = rng.randrange(n), rng.randrange(n)
            pair = (min(a, b), max(a, b))
            if a != b and pair not in joined:
                joined.add(pair)
                edges.append(pair)

    spoil = rng.choice(["none"] * 9 + ["one more", "one less", "moved", "moved", "moved", "two circles", "many"])
    if spoil == "one more":
        add(3)
    elif spoil == "many":
        add(MAX_EDGES - len(edges) if size == 1 else n)
    elif spoil != "none" and edges:
        # one edge is lost; "moved" brings the right number back, as a circle in one of the two pieces
        edges.pop(rng.randrange(len(edges)))
        if spoil == "moved":
            add(1)
        elif spoil == "two circles":
            add(4)
    names = list(range(n))
    labels = rng.choice(["shuffled", "shuffled", "forward", "backward"])
    if labels == "shuffled":
        rng.shuffle(names)
    elif labels == "backward":
        names.reverse()
    result = [[names[a], names[b]] if rng.random() < 0.5 else [names[b], names[a]] for a, b in edges]
    sequence = rng.choice(["shuffled", "shuffled", "as made", "backward", "sorted"])
    if sequence == "shuffled":
        rng.shuffle(result)
    elif sequence == "backward":
        result.reverse()
    elif sequence == "sorted":
        result = sorted(sorted(edge) for edge in result)
    return {"n": n, "edges": result}
