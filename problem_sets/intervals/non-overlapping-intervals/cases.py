import itertools
import random
from collections.abc import Iterator

LIMIT = 100_000
BOUND = 50_000

EXAMPLES = [
    ({"intervals": [[4, 9], [1, 4], [8, 13], [2, 6], [5, 8]]}, 2),
    ({"intervals": [[-3, 0], [2, 5], [0, 2]]}, 0),
    ({"intervals": [[7, 9], [7, 9], [7, 9]]}, 2),
]

EDGES = [
    {"intervals": [[0, 1]]},
    {"intervals": [[-BOUND, BOUND]]},
    {"intervals": [[-BOUND, BOUND], [-BOUND, 1 - BOUND], [BOUND - 1, BOUND]]},
    {"intervals": [[3, 7], [3, 7]]},
    {"intervals": [[3, 7], [7, 9]]},
    {"intervals": [[7, 9], [3, 7]]},
    {"intervals": [[3, 7], [6, 9]]},
    {"intervals": [[3, 9], [5, 7]]},
    {"intervals": [[3, 9], [3, 7]]},
    {"intervals": [[3, 9], [5, 9]]},
    {"intervals": [[-5, -2]]},
    {"intervals": [[-9, -5], [-4, -1]]},
    {"intervals": [[-9, -5], [-5, -1], [-6, -4]]},
    {"intervals": [[1, 20], [2, 3], [4, 5], [6, 7]]},
    {"intervals": [[1, 6], [5, 8], [7, 12]]},
    {"intervals": [[1, 10], [9, 12], [11, 20]]},
    {"intervals": [[1, 5], [2, 6], [5, 9], [6, 10]]},
    {"intervals": [[1, 3], [2, 4], [3, 5], [4, 6], [5, 7]]},
    {"intervals": [[1, 2], [2, 3], [1, 3], [3, 4]]},
    {"intervals": [[1, 4], [2, 3], [3, 4]]},
    {"intervals": [[1, 4], [1, 4], [4, 5], [4, 5], [1, 5]]},
    {"intervals": [[1, 5], [2, 4], [3, 8], [4, 6], [7, 9]]},
    {"intervals": [[0, 4], [4, 8], [8, 12], [3, 5], [7, 9]]},
    {"intervals": [[0, 4], [5, 8], [9, 12], [3, 6], [7, 10]]},
    {"intervals": [[1, 100], [11, 22], [1, 11], [2, 12]]},
    {"intervals": [[10, 11], [8, 12], [6, 13], [4, 14]]},
]

INVALID = [
    {"intervals": []},
    {"intervals": [[5, 5]]},
    {"intervals": [[6, 5]]},
    {"intervals": [[-BOUND - 1, 5]]},
    {"intervals": [[0, BOUND + 1]]},
    {"intervals": [[1]]},
    {"intervals": [[1, 2, 3]]},
    {"intervals": [1, 2]},
    {"intervals": [[1, 2.0]]},
    {"intervals": [[False, 2]]},
    {"intervals": [["1", "2"]]},
    {"intervals": ["12"]},
    {"intervals": None},
    {"intervals": [[0, 1]] * (LIMIT + 1)},
]


def validate(intervals: list[list[int]]) -> None:
    if type(intervals) is not list or not 1 <= len(intervals) <= LIMIT:
        raise ValueError(f"intervals must be a list of 1 to {LIMIT} intervals")
    for interval in intervals:
        if type(interval) is not list or len(interval) != 2 or any(type(place) is not int for place in interval):
            raise ValueError("each interval must be a list of two integers")
        if not -BOUND <= interval[0] < interval[1] <= BOUND:
            raise ValueError(f"each interval must have {-BOUND} <= start < end <= {BOUND}")


def tiny() -> Iterator[dict]:
    spans = [[-2, 1], [0, 1], [0, 2], [1, 3], [2, 3]]
    for three in itertools.product(spans, repeat=3):
        yield {"intervals": [list(span) for span in three]}


def generate(rng: random.Random, size: float) -> dict:
    # At 1.0 some of the inputs have all 100,000 intervals, with short numbers, which keeps the suite light.
    full = size == 1 and rng.random() < 0.22
    n = LIMIT if full else round(size**3.5 * LIMIT / 6)
    if n < 60:
        n = rng.randint(1, n + 5)
    low, high = (-9, 40) if full else (-min(BOUND, 3 * n + 3), min(BOUND, 3 * n + 3))
    if not full and rng.random() < 0.2:
        low, high = (-high, -1) if rng.random() < 0.5 else (0, high)
    span = high - low
    shape = rng.randrange(8)
    if full and shape == 6:
        shape = 0
    if shape == 0:  # anything
        intervals = [sorted(rng.sample(range(low, high + 1), 2)) for _ in range(n)]
    elif shape <= 2:  # short ones
        longest = max(1, min(5, span - 1))
        starts = (rng.randint(low, high - longest) for _ in range(n))
        intervals = [[start, start + rng.randint(1, longest)] for start in starts]
    elif shape == 3:  # a staircase: each overlaps the next ones, steps repeat
        width = rng.randint(1, max(1, min(7, span // 2)))
        steps = span - width + 1
        intervals = [[low + i % steps, low + i % steps + width] for i in range(n)]
    elif shape == 4:  # long ones first, short ones inside them
        intervals = []
        for i in range(n):
            start = rng.randint(low, high - 1)
            length = rng.choice([1, 1, 2, span // 2 + 1, span])
            intervals.append([start, min(high, start + length)])
    elif shape == 5:  # rows of intervals that touch, and short ones across their borders
        width = max(2, min(6, span // 3))
        borders = list(range(low, high - width + 1, width))
        intervals = []
        for i in range(n):
            border = borders[i % len(borders)]
            intervals.append(
                [border, border + width] if rng.random() < 0.6 else [border + width - 1, min(high, border + width + 1)]
            )
    elif shape == 6:  # one inside the other, or all apart
        if rng.random() < 0.5 and n < span // 2:
            intervals = [[low + i, high - i] for i in range(n)]
        else:
            intervals = [[low + i % span, low + i % span + 1] for i in range(n)]
    else:  # few distinct ones
        pool = [sorted(rng.sample(range(low, high + 1), 2)) for _ in range(rng.randint(1, 12))]
        intervals = [rng.choice(pool) for _ in range(n)]
    order = rng.randrange(5)
    if order <= 2:
        rng.shuffle(intervals)
    elif order == 3:
        intervals.sort(reverse=True)
    else:
        intervals.sort()
    return {"intervals": [list(one) for one in intervals]}
