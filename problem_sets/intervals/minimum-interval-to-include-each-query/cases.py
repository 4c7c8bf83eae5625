import itertools
import random
from collections.abc import Iterator

LIMIT = 100_000
BOUND = 10_000_000

EXAMPLES = [
    ({"intervals": [[2, 14], [7, 9], [12, 12], [4, 8]], "queries": [8, 15, 5, 10]}, [3, -1, 5, 13]),
    ({"intervals": [[20, 25], [3, 6]], "queries": [6, 7, 20, 6]}, [4, -1, 6, 4]),
]

_SOME = [[10, 20], [15, 16], [12, 30], [40, 50], [45, 60]]
EDGES = [
    {"intervals": [[1, 1]], "queries": [1]},
    {"intervals": [[2, 2]], "queries": [1]},
    {"intervals": [[2, 2]], "queries": [3]},
    {"intervals": [[2, 2]], "queries": [3, 2, 1, 2]},
    {"intervals": [[1, BOUND]], "queries": [1, BOUND, 5]},
    {"intervals": [[BOUND, BOUND]], "queries": [BOUND, BOUND - 1]},
    {"intervals": [[1, 1], [BOUND, BOUND], [1, BOUND]], "queries": [BOUND, 2, 1]},
    {"intervals": [[3, 7]], "queries": [2, 3, 4, 6, 7, 8]},
    {"intervals": [[3, 7]], "queries": [8, 7, 6, 4, 3, 2]},
    {"intervals": [[3, 7], [3, 7], [3, 7]], "queries": [3, 7, 7]},
    {"intervals": [[3, 7], [7, 9]], "queries": [7]},
    {"intervals": [[1, 9], [2, 8], [3, 7], [4, 6], [5, 5]], "queries": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]},
    {"intervals": [[5, 5], [4, 6], [3, 7], [2, 8], [1, 9]], "queries": [9, 8, 7, 6, 5, 4, 3, 2, 1]},
    {"intervals": _SOME, "queries": [9, 10, 11, 12, 15, 16, 17, 20, 21, 30, 31, 40, 44, 45, 50, 51, 60, 61]},
    {"intervals": _SOME, "queries": [61, 16, 44, 9, 30, 17, 50, 21]},
    {"intervals": [[1, 2], [1, 3], [1, 4], [1, 20]], "queries": [10, 4, 3]},
    {"intervals": [[1, 2], [3, 4], [5, 6], [1, 20]], "queries": [7, 7, 6, 2]},
    {"intervals": [[1, 10], [2, 30], [8, 9]], "queries": [9, 10, 11]},
    {"intervals": [[1, 30], [2, 10], [4, 29]], "queries": [10, 11, 3]},
    {"intervals": [[1, 4], [6, 9], [11, 14]], "queries": [5, 10, 15, 4, 6]},
    {"intervals": [[1, 3], [2, 4], [3, 5], [4, 6]], "queries": [1, 2, 3, 4, 5, 6]},
    {"intervals": [[6, 6], [1, 12]], "queries": [6, 6, 7, 5]},
    {"intervals": [[5, 9]], "queries": [1, 1, 20, 20]},
    {"intervals": [[1, 5], [1, 4], [1, 3], [1, 2], [1, 1]], "queries": [5, 4, 3, 2, 1]},
    {"intervals": [[5, 5], [4, 5], [3, 5], [2, 5], [1, 5]], "queries": [1, 2, 3, 4, 5]},
]

INVALID = [
    {"intervals": [], "queries": [1]},
    {"intervals": [[1, 2]], "queries": []},
    {"intervals": [[2, 1]], "queries": [1]},
    {"intervals": [[0, 2]], "queries": [1]},
    {"intervals": [[1, BOUND + 1]], "queries": [1]},
    {"intervals": [[1, 2]], "queries": [0]},
    {"intervals": [[1, 2]], "queries": [BOUND + 1]},
    {"intervals": [[1]], "queries": [1]},
    {"intervals": [[1, 2, 3]], "queries": [1]},
    {"intervals": [[1, 2.0]], "queries": [1]},
    {"intervals": [[True, 2]], "queries": [1]},
    {"intervals": [[1, 2]], "queries": ["1"]},
    {"intervals": [[1, 2]], "queries": [True]},
    {"intervals": [1, 2], "queries": [1]},
    {"intervals": [[1, 2]], "queries": 1},
    {"intervals": [[1, 1]] * (LIMIT + 1), "queries": [1]},
    {"intervals": [[1, 1]], "queries": [1] * (LIMIT + 1)},
]


def validate(intervals: list[list[int]], queries: list[int]) -> None:
    if type(intervals) is not list or not 1 <= len(intervals) <= LIMIT:
        raise ValueError(f"intervals must be a list of 1 to {LIMIT} intervals")
    for interval in intervals:
        if type(interval) is not list or len(interval) != 2 or any(type(place) is not int for place in interval):
            raise ValueError("each interval must be a list of two integers")
        if not 1 <= interval[0] <= interval[1] <= BOUND:
            raise ValueError(f"each interval must have 1 <= left <= right <= {BOUND}")
    if type(queries) is not list or not 1 <= len(queries) <= LIMIT:
        raise ValueError(f"queries must be a list of 1 to {LIMIT} numbers")
    for query in queries:
        if type(query) is not int or not 1 <= query <= BOUND:
            raise ValueError(f"each query must be an integer from 1 to {BOUND}")


def tiny() -> Iterator[dict]:
    spans = [[1, 1], [1, 3], [2, 3], [2, 5], [4, 4]]
    for three in itertools.product(spans, repeat=3):
        yield {"intervals": [list(span) for span in three], "queries": [5, 3, 1, 4, 2, 3]}


def generate(rng: random.Random, size: float) -> dict:
    n = q = round(size**2.5 * 9_000)
    if n < 60:
        n, q = rng.randint(1, n + 5), rng.randint(1, q + 6)
    last = 0
    if size == 1:  # mostly one of the lists is as long as allowed, with short numbers to keep the suite light
        which = rng.randrange(4)
        if which == 0:
            n, q, last = LIMIT, 3_000, 600
        elif which == 1:
            n, q, last = 3_000, LIMIT, 600
        elif which == 3:
            n, q, last = 3_000, LIMIT, 9_990
    last = last or min(BOUND, rng.choice([3 * n + 3, 1200 * n]))
    shape = rng.randrange(8)
    if shape == 0:  # anything
        spans = [sorted(rng.choices(range(1, last + 1), k=2)) for _ in range(n)]
    elif shape == 1:  # short ones with gaps between them
        longest = max(1, last // n)
        lefts = rng.choices(range(1, last + 1), k=n)
        spans = [[left, min(last, left + rng.randrange(longest))] for left in lefts]
    elif shape == 2:  # one inside the other
        depth = min(n, (last + 1) // 2)
        spans = [[1 + i % depth, last - i % depth] for i in range(n)]
    elif shape == 3:  # a staircase of equal sizes
        width = max(1, last // rng.choice([3, 10, 40]))
        step = max(1, (last - width) // n)
        spans = [[1 + i * step % (last - width + 1), i * step % (last - width + 1) + width] for i in range(n)]
    elif shape == 4:  # all begin together, or all end together
        places = rng.choices(range(1, last + 1), k=n)
        spans = [[1, place] for place in places] if rng.random() < 0.5 else [[place, last] for place in places]
    elif shape == 5:  # many small ones that end soon, under a few long ones
        spans = [
            [1 + rng.randrange(max(1, last // 20)), last - rng.randrange(max(1, last // 20))]
            for _ in range(n // 20 + 1)
        ]
        while len(spans) < n:
            left = rng.randint(1, last)
            spans.append([left, min(last, left + rng.randrange(3))])
    elif shape == 6:  # sizes of all orders
        spans = []
        for _ in range(n):
            left = rng.randint(1, last)
            spans.append([left, min(last, left + rng.randrange(1 << rng.randrange(1, last.bit_length() + 1)))])
    else:  # points
        spans = [[place, place] for place in rng.choices(range(1, last + 1), k=n)]
    spans = spans[:n]
    ask = rng.randrange(4)
    if ask == 0:  # on and beside the borders
        borders = [place for span in spans for place in span]
        queries = [max(1, min(BOUND, rng.choice(borders) + rng.randint(-1, 1))) for _ in range(q)]
    elif ask == 1:  # evenly over everything
        queries = [1 + i * (last + 2) // q for i in range(q)]
    else:
        queries = rng.choices(range(1, min(BOUND, last + 2)), k=q)
    for items in (spans, queries):
        order = rng.randrange(5)
        if order <= 2:
            rng.shuffle(items)
        elif order == 3:
            items.sort(reverse=True)
        else:
            items.sort()
    return {"intervals": spans, "queries": queries}
