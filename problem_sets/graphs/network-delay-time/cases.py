import random
from collections.abc import Iterator
from itertools import permutations

MAX_STATIONS = 100
MAX_CABLES = 6000
MAX_TIME = 100

EXAMPLES = [
    ({"times": [[1, 2, 9], [1, 3, 2], [3, 2, 4], [2, 4, 1]], "n": 4, "k": 1}, 7),
    ({"times": [[3, 1, 5], [3, 2, 8], [1, 3, 1]], "n": 3, "k": 3}, 8),
    ({"times": [[2, 1, 3], [3, 1, 1]], "n": 3, "k": 2}, -1),
]

EDGES = [
    {"times": [[1, 2, 0]], "n": 2, "k": 1},
    {"times": [[1, 2, 0]], "n": 2, "k": 2},
    {"times": [[1, 2, 100]], "n": 2, "k": 1},
    {"times": [[1, 2, 7], [2, 1, 3]], "n": 2, "k": 1},
    {"times": [[1, 2, 7], [2, 1, 3]], "n": 2, "k": 2},
    {"times": [[1, 2, 0], [2, 3, 0], [3, 1, 0]], "n": 3, "k": 2},
    {"times": [[1, 2, 1], [2, 3, 1], [1, 3, 3]], "n": 3, "k": 1},
    {"times": [[1, 2, 1], [2, 3, 1], [1, 3, 2]], "n": 3, "k": 1},
    {"times": [[1, 2, 1], [2, 3, 1], [1, 3, 1]], "n": 3, "k": 1},
    {"times": [[1, 2, 1], [2, 3, 2]], "n": 3, "k": 2},
    {"times": [[1, 2, 5], [1, 3, 5], [1, 4, 5]], "n": 4, "k": 1},
    {"times": [[1, 2, 5], [2, 1, 5], [3, 4, 1], [4, 3, 1]], "n": 4, "k": 1},
    {"times": [[4, 3, 10], [3, 2, 10], [2, 1, 10]], "n": 4, "k": 4},
    {"times": [[1, 4, 50], [1, 2, 10], [2, 3, 10], [3, 4, 10], [4, 5, 1]], "n": 5, "k": 1},
    {"times": [[1, 2, 10], [1, 3, 1], [3, 4, 1], [4, 2, 1], [2, 5, 1]], "n": 5, "k": 1},
    {"times": [[1, 2, 3]], "n": MAX_STATIONS, "k": 1},
    {"times": [[i, i + 1, MAX_TIME] for i in range(1, MAX_STATIONS)], "n": MAX_STATIONS, "k": 1},
    {"times": [[i + 1, i, MAX_TIME] for i in range(1, MAX_STATIONS)], "n": MAX_STATIONS, "k": MAX_STATIONS},
    {"times": [[i, i % MAX_STATIONS + 1, 1] for i in range(1, MAX_STATIONS + 1)], "n": MAX_STATIONS, "k": 50},
]

INVALID = [
    {"times": [], "n": 2, "k": 1},
    {"times": [[1, 2, 1]], "n": 2, "k": 0},
    {"times": [[1, 2, 1]], "n": 2, "k": 3},
    {"times": [[1, 2, 1]], "n": MAX_STATIONS + 1, "k": 1},
    {"times": [[1, 1, 1]], "n": 1, "k": 1},
    {"times": [[1, 2, -1]], "n": 2, "k": 1},
    {"times": [[1, 2, MAX_TIME + 1]], "n": 2, "k": 1},
    {"times": [[0, 2, 1]], "n": 2, "k": 1},
    {"times": [[1, 3, 1]], "n": 2, "k": 1},
    {"times": [[2, 2, 1]], "n": 2, "k": 1},
    {"times": [[1, 2, 1], [1, 2, 5]], "n": 2, "k": 1},
    {"times": [[1, 2]], "n": 2, "k": 1},
    {"times": [[1, 2, True]], "n": 2, "k": 1},
    {"times": [[1, 2, 1]], "n": 2, "k": True},
    {"times": "[[1, 2, 1]]", "n": 2, "k": 1},
    {"times": [[a, b, 1] for a in range(1, 101) for b in range(1, 101) if a != b][: MAX_CABLES + 1], "n": 100, "k": 1},
]


def validate(times: list[list[int]], n: int, k: int) -> None:
    if type(n) is not int or not 2 <= n <= MAX_STATIONS:
        raise ValueError(f"n must be a whole number from 2 to {MAX_STATIONS}")
    if type(k) is not int or not 1 <= k <= n:
        raise ValueError("k must be a station from 1 to n")
    if type(times) is not list or not 1 <= len(times) <= min(MAX_CABLES, n * (n - 1)):
        raise ValueError(f"times must be a list of 1 to {MAX_CABLES} cables")
    seen = set()
    for cable in times:
        if type(cable) is not list or len(cable) != 3 or any(type(item) is not int for item in cable):
            raise ValueError("each cable must be a list of three whole numbers")
        u, v, w = cable
        if not (1 <= u <= n and 1 <= v <= n):
            raise ValueError("each cable must join stations from 1 to n")
        if u == v:
            raise ValueError("a cable must join two different stations")
        if not 0 <= w <= MAX_TIME:
            raise ValueError(f"the time of a cable must be from 0 to {MAX_TIME}")
        if (u, v) in seen:
            raise ValueError("there may be only one cable from u to v")
        seen.add((u, v))


def tiny() -> Iterator[dict]:
    # every set of cables among three stations with a cheap detour and a dear direct way
    pairs = list(permutations((1, 2, 3), 2))
    for bits in range(1, 2 ** len(pairs)):
        for weights in ([5, 1, 2, 9, 1, 4], [1, 3, 0, 1, 7, 2]):
            yield {"times": [[*pair, w] for i, (pair, w) in enumerate(zip(pairs, weights)) if bits >> i & 1], "n": 3, "k": bits % 3 + 1}


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MAX_STATIONS * size**1.25))
    if size < 1:
        n = rng.randint(max(2, n * 3 // 4), n)
    most = min(n * (n - 1), MAX_CABLES)
    shape = rng.choice(["dense", "dense", "detours", "detours", "sparse", "layers", "zero", "twoway", "cut", "ring", "tree"])
    weights: dict[tuple[int, int], int] = {}
    if shape in ("dense", "zero", "cut"):
        high = rng.choice([1, 5, MAX_TIME])
        low = rng.choice([0, high]) if shape == "dense" else 0
        pairs = [(a, b) for a in range(n) for b in range(n) if a != b]
        rng.shuffle(pairs)
        for pair in pairs:
            if len(weights) == most:
                break
            if shape == "cut" and pair[0] < n // 2 <= pair[1]:
                continue            # nothing leads from the first half to the second
            weights[pair] = 0 if shape == "zero" and rng.random() < 0.5 else rng.randint(low, high)
    elif shape == "detours":
        # many short steps are always quicker than one long cable
        step = rng.randint(0, 1)
        for gap in range(1, n):
            for a in range(n - gap):
                if len(weights) < most:
                    weights[a, a + gap] = min(MAX_TIME, step * gap + (0 if gap == 1 else rng.randint(1, 3) + gap // 2))
    elif shape == "sparse":
        for _ in range(3 * n):
            a, b = rng.sample(range(n), 2)
            weights[a, b] = rng.randint(0, MAX_TIME)
        for a in range(n - 1):
            weights.setdefault((a, a + 1), rng.randint(0, MAX_TIME))
    elif shape == "layers":
        width = rng.choice([2, 3, 10])
        for a in range(n):
            start = (a // width + 1) * width
            for b in range(start, min(n, start + width)):
                weights[a, b] = rng.choice([0, 1, 50, MAX_TIME])
        for a in range(1, min(width, n)):
            weights[0, a] = rng.randint(0, MAX_TIME)
    elif shape == "twoway":
        for a in range(n - 1):
            for b in {a + 1, rng.randrange(a + 1, n)}:
                weights[a, b], weights[b, a] = rng.randint(1, MAX_TIME), rng.randint(1, MAX_TIME)
    elif shape == "ring":
        for a in range(n):
            if a != (a + 1) % n:
                weights[a, (a + 1) % n] = rng.randint(1, MAX_TIME)
            if n > 5 and a % 5 == 0:
                weights[a, (a + 4) % n] = rng.randint(1, MAX_TIME)
    else:
        for a in range(1, n):
            weights[rng.randrange(a), a] = rng.randint(0, MAX_TIME)
            if rng.random() < 0.3:
                weights[a, rng.randrange(a)] = 0
    if not weights:
        weights[0, n - 1] = rng.randint(0, MAX_TIME)
    names = list(range(1, n + 1))
    if rng.random() < 0.7:
        rng.shuffle(names)
    start = 0 if rng.random() < 0.75 else rng.randrange(n)
    times = [[names[a], names[b], w] for (a, b), w in weights.items()]
    sequence = rng.choice(["shuffled", "shuffled", "sorted", "heavy first"])
    if sequence == "shuffled":
        rng.shuffle(times)
    elif sequence == "sorted":
        times.sort()
    else:
        times.sort(key=lambda cable: -cable[2])
    return {"times": times[:most], "n": n, "k": names[start]}
