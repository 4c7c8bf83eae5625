import random
from collections.abc import Iterator
from itertools import permutations

MAX_CITIES = 100
MAX_PRICE = 10_000

_MAP = [[0, 1, 40], [1, 2, 40], [0, 2, 120], [2, 3, 10], [1, 3, 100]]

EXAMPLES = [
    ({"n": 4, "flights": _MAP, "src": 0, "dst": 3, "k": 1}, 130),
    ({"n": 4, "flights": _MAP, "src": 0, "dst": 3, "k": 2}, 90),
    ({"n": 3, "flights": [[2, 0, 5], [0, 1, 7]], "src": 2, "dst": 1, "k": 0}, -1),
]

EDGES = [
    {"n": 2, "flights": [], "src": 0, "dst": 1, "k": 0},
    {"n": 2, "flights": [], "src": 1, "dst": 0, "k": 1},
    {"n": 2, "flights": [[0, 1, 1]], "src": 0, "dst": 1, "k": 0},
    {"n": 2, "flights": [[0, 1, 1]], "src": 1, "dst": 0, "k": 1},
    {"n": 2, "flights": [[1, 0, MAX_PRICE]], "src": 1, "dst": 0, "k": 0},
    {"n": 3, "flights": [[0, 1, 3], [1, 2, 3]], "src": 0, "dst": 2, "k": 0},
    {"n": 3, "flights": [[0, 1, 3], [1, 2, 3]], "src": 0, "dst": 2, "k": 1},
    {"n": 3, "flights": [[0, 1, 3], [1, 2, 3]], "src": 0, "dst": 2, "k": 2},
    {"n": 3, "flights": [[1, 2, 3], [0, 1, 3]], "src": 0, "dst": 2, "k": 0},
    {"n": 3, "flights": [[0, 1, 3], [1, 2, 3], [0, 2, 7]], "src": 0, "dst": 2, "k": 0},
    {"n": 3, "flights": [[0, 1, 3], [1, 2, 3], [0, 2, 7]], "src": 0, "dst": 2, "k": 1},
    {"n": 3, "flights": [[0, 1, 3], [1, 2, 4], [0, 2, 7]], "src": 0, "dst": 2, "k": 1},
    {"n": 3, "flights": [[0, 1, 3], [1, 2, 4], [0, 2, 6]], "src": 0, "dst": 2, "k": 2},
    {"n": 3, "flights": [[0, 1, 1], [1, 0, 1]], "src": 0, "dst": 2, "k": 2},
    {"n": 4, "flights": [[0, 1, 1], [1, 2, 1], [0, 2, 5], [2, 3, 1]], "src": 0, "dst": 3, "k": 1},
    {"n": 4, "flights": [[2, 3, 1], [1, 2, 1], [0, 1, 1]], "src": 0, "dst": 3, "k": 2},
    {"n": 4, "flights": [[0, 1, 1], [1, 2, 1], [2, 0, 1], [2, 3, 9]], "src": 0, "dst": 3, "k": 3},
    {
        "n": 5,
        "flights": [[0, 1, 1], [1, 2, 1], [2, 3, 1], [3, 4, 1], [0, 3, 9], [1, 4, 20]],
        "src": 0,
        "dst": 4,
        "k": 1,
    },
    {
        "n": 5,
        "flights": [[0, 1, 5], [0, 2, 1], [2, 1, 1], [1, 3, 1], [3, 4, 1], [2, 4, 100]],
        "src": 0,
        "dst": 4,
        "k": 2,
    },
    {
        "n": MAX_CITIES,
        "flights": [[i, i + 1, MAX_PRICE] for i in range(MAX_CITIES - 1)],
        "src": 0,
        "dst": MAX_CITIES - 1,
        "k": MAX_CITIES - 2,
    },
    {
        "n": MAX_CITIES,
        "flights": [[i, i + 1, MAX_PRICE] for i in range(MAX_CITIES - 1)],
        "src": 0,
        "dst": MAX_CITIES - 1,
        "k": MAX_CITIES - 3,
    },
    {
        "n": MAX_CITIES,
        "flights": [[i + 1, i, 1] for i in range(MAX_CITIES - 1)],
        "src": MAX_CITIES - 1,
        "dst": 0,
        "k": MAX_CITIES - 1,
    },
]

INVALID = [
    {"n": 1, "flights": [], "src": 0, "dst": 0, "k": 0},
    {"n": MAX_CITIES + 1, "flights": [], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [], "src": 1, "dst": 1, "k": 0},
    {"n": 3, "flights": [], "src": 3, "dst": 1, "k": 0},
    {"n": 3, "flights": [], "src": 0, "dst": -1, "k": 0},
    {"n": 3, "flights": [], "src": 0, "dst": 1, "k": 3},
    {"n": 3, "flights": [], "src": 0, "dst": 1, "k": -1},
    {"n": 3, "flights": [[0, 3, 1]], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [[1, 1, 1]], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [[0, 1, 0]], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [[0, 1, MAX_PRICE + 1]], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [[0, 1, 5], [0, 1, 6]], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [[0, 1, 5], [1, 2, 5], [2, 0, 5], [1, 0, 5]], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [[0, 1]], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [[0, 1, True]], "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": None, "src": 0, "dst": 1, "k": 0},
    {"n": 3, "flights": [], "src": False, "dst": 1, "k": 0},
]


def validate(n: int, flights: list[list[int]], src: int, dst: int, k: int) -> None:
    if type(n) is not int or not 2 <= n <= MAX_CITIES:
        raise ValueError(f"n must be a whole number from 2 to {MAX_CITIES}")
    for name, value in (("src", src), ("dst", dst), ("k", k)):
        if type(value) is not int or not 0 <= value < n:
            raise ValueError(f"{name} must be a whole number from 0 to n - 1")
    if src == dst:
        raise ValueError("src and dst must differ")
    if type(flights) is not list or len(flights) > n * (n - 1) // 2:
        raise ValueError("flights must be a list of at most n * (n - 1) / 2 flights")
    seen = set()
    for flight in flights:
        if type(flight) is not list or len(flight) != 3 or any(type(item) is not int for item in flight):
            raise ValueError("each flight must be a list of three whole numbers")
        a, b, price = flight
        if not (0 <= a < n and 0 <= b < n) or a == b:
            raise ValueError("each flight must join two different cities from 0 to n - 1")
        if not 1 <= price <= MAX_PRICE:
            raise ValueError(f"each price must be from 1 to {MAX_PRICE}")
        if (a, b) in seen:
            raise ValueError("there may be at most one flight from one city to another")
        seen.add((a, b))


def tiny() -> Iterator[dict]:
    # four cities: a cheap chain and dear short cuts, each of them there or not
    extras = [[0, 2, 5], [1, 3, 6], [0, 3, 9], [2, 1, 1], [3, 0, 1], [3, 1, 2]]
    for bits in range(2 ** len(extras)):
        more = [flight for i, flight in enumerate(extras) if bits >> i & 1]
        flights = [[0, 1, 2], [1, 2, 2], [2, 3, 2], *more]
        if len(flights) <= 6:
            for k in range(4):
                yield {"n": 4, "flights": flights if bits % 2 else flights[::-1], "src": 0, "dst": 3, "k": k}


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MAX_CITIES * size**1.6))
    if size < 1:
        n = rng.randint(max(2, n * 2 // 3), n + 2)
    most = n * (n - 1) // 2
    shapes = [
        "forward",
        "detours",
        "detours",
        "detours",
        "bypasses",
        "bypasses",
        "any",
        "any",
        "layers",
        "sparse",
        "hubs",
        "ring",
        "cut",
    ]
    shape = rng.choice(shapes)
    prices: dict[tuple[int, int], int] = {}
    high = rng.choice([1, 10, MAX_PRICE])
    if shape == "forward":  # every city has a flight to every later one
        prices = {(a, b): rng.randint(1, high) for a in range(n) for b in range(a + 1, n)}
    elif shape == "detours":  # the more stops, the cheaper
        bend = rng.choice([1.3, 1.7, 2])
        top = max(1, (n - 1) ** bend)
        prices = {
            (a, b): max(1, min(MAX_PRICE, round(MAX_PRICE * (b - a) ** bend / top)))
            for a in range(n)
            for b in range(a + 1, n)
        }
    elif shape == "bypasses":  # a cheap chain, and dear flights that save stops
        prices = {(a, a + 1): 1 for a in range(n - 1)}
        for _ in range(most // 2):
            a, b = sorted(rng.sample(range(n), 2))
            prices.setdefault((a, b), min(MAX_PRICE, (b - a) * rng.choice([2, 5, 40])))
    elif shape == "any":
        pairs = list(permutations(range(n), 2))
        prices = {pair: rng.randint(1, high) for pair in rng.sample(pairs, most)}
        prices.pop((0, n - 1), None)
    elif shape == "layers":
        width = rng.choice([2, 4, 9])
        for a in range(n):
            start = (a // width + 1) * width
            for b in range(start, min(n, start + width)):
                prices[a, b] = rng.randint(1, high)
        for a in range(1, min(width, n)):
            prices[0, a] = rng.randint(1, high)
    elif shape == "sparse":
        for _ in range(2 * n):
            a, b = rng.sample(range(n), 2)
            prices[a, b] = rng.randint(1, MAX_PRICE)
        for a in range(n - 1):
            prices.setdefault((a, a + 1), rng.randint(1, MAX_PRICE))
    elif shape == "hubs":  # everything goes through a few cities
        for hub in range(1, min(4, n - 1)):
            for a in range(n):
                if a != hub:
                    prices[a, hub], prices[hub, a] = rng.randint(1, MAX_PRICE), rng.randint(1, MAX_PRICE)
    elif shape == "ring":
        for a in range(n):
            prices[a, (a + 1) % n] = rng.randint(1, 9)
            if n > 6 and a % 3 == 0:
                prices[a, (a + 5) % n] = rng.randint(30, 90)
    else:  # two halves, one flight between them in the wrong or the right direction
        for a in range(n):
            for b in range(a + 1, n):
                if (a < n // 2) == (b < n // 2):
                    prices[(a, b) if rng.random() < 0.5 else (b, a)] = rng.randint(1, high)
        if rng.random() < 0.7:
            prices[rng.randrange(max(1, n // 2)), rng.randrange(n // 2, n)] = rng.randint(1, high)
    flights = [[a, b, p] for (a, b), p in prices.items()]
    order = rng.choice(["shuffled", "shuffled", "forward", "backward", "by price"])
    flights.sort()
    if order == "shuffled" or len(flights) > most:
        rng.shuffle(flights)
    elif order == "backward":
        flights.reverse()
    elif order == "by price":
        flights.sort(key=lambda flight: flight[2])
    names = list(range(n))
    src, dst = (0, n - 1) if rng.random() < 0.8 else rng.sample(range(n), 2)
    if rng.random() < 0.6:
        rng.shuffle(names)
    k = rng.choice([0, 1, 2, n // 3, n // 2, n - 2, n - 1, rng.randrange(n)])
    if shape in ("detours", "bypasses"):
        k = rng.randrange(n)
    elif size == 1 and rng.random() < 0.5:
        k = max(k, n // 3)
    flights = [[names[a], names[b], p] for a, b, p in flights[:most]]
    return {"n": n, "flights": flights, "src": names[src], "dst": names[dst], "k": max(0, k)}
