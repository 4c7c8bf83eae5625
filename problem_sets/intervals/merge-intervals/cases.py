import itertools
import random
from collections.abc import Iterator

LIMIT = 10_000
BOUND = 10_000

EXAMPLES = [
    ({"intervals": [[15, 24], [2, 20], [30, 31], [5, 8]]}, [[2, 24], [30, 31]]),
    ({"intervals": [[5, 6], [2, 5], [7, 9]]}, [[2, 6], [7, 9]]),
    ({"intervals": [[4, 4]]}, [[4, 4]]),
]

EDGES = [
    {"intervals": [[0, 0]]},
    {"intervals": [[0, BOUND]]},
    {"intervals": [[BOUND, BOUND], [0, 0]]},
    {"intervals": [[3, 7], [3, 7]]},
    {"intervals": [[3, 7], [7, 9]]},
    {"intervals": [[7, 9], [3, 7]]},
    {"intervals": [[3, 7], [8, 9]]},
    {"intervals": [[8, 9], [3, 7]]},
    {"intervals": [[3, 9], [5, 7]]},
    {"intervals": [[5, 7], [3, 9]]},
    {"intervals": [[3, 9], [3, 7]]},
    {"intervals": [[3, 9], [5, 9]]},
    {"intervals": [[4, 4], [4, 4]]},
    {"intervals": [[4, 4], [4, 6]]},
    {"intervals": [[4, 4], [2, 4]]},
    {"intervals": [[4, 4], [2, 6]]},
    {"intervals": [[4, 4], [5, 5], [6, 6]]},
    {"intervals": [[1, 10], [2, 3], [5, 12]]},
    {"intervals": [[1, 10], [2, 3], [4, 5], [6, 7], [10, 11]]},
    {"intervals": [[1, 2], [3, 4], [5, 6], [1, 6]]},
    {"intervals": [[1, 2], [3, 4], [5, 6], [2, 5]]},
    {"intervals": [[5, 6], [3, 4], [1, 2]]},
    {"intervals": [[1, 2], [2, 3], [3, 4], [4, 5], [5, 6]]},
    {"intervals": [[5, 6], [4, 5], [3, 4], [2, 3], [1, 2]]},
    {"intervals": [[2, 3], [0, 1], [9, 10], [1, 2], [7, 7]]},
    {"intervals": [[0, 0], [0, BOUND], [BOUND, BOUND]]},
    {"intervals": [[0, BOUND - 1], [BOUND, BOUND]]},
    {"intervals": [[2 * i, 2 * i + 1] for i in range(BOUND // 2)]},
    {"intervals": [[i, i] for i in range(BOUND)]},
    {"intervals": [[i, i + 1] for i in range(BOUND - 1, -1, -1)]},
]

INVALID = [
    {"intervals": []},
    {"intervals": [[6, 5]]},
    {"intervals": [[-1, 5]]},
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
        if not 0 <= interval[0] <= interval[1] <= BOUND:
            raise ValueError(f"each interval must have 0 <= start <= end <= {BOUND}")


def tiny() -> Iterator[dict]:
    spans = [[0, 0], [0, 2], [1, 1], [2, 3], [4, 4]]
    for three in itertools.product(spans, repeat=3):
        yield {"intervals": [list(span) for span in three]}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2 * LIMIT)
    if n < 60:
        n = rng.randint(1, n + 5)
    last = min(BOUND, 2 * n + 4)
    shape = rng.randrange(9)
    if shape == 0:  # anything
        spans = [sorted(rng.choices(range(last + 1), k=2)) for _ in range(n)]
    elif shape <= 2:  # short ones: many pieces
        longest = rng.randint(0, 2)
        spans = [[start, min(last, start + rng.randint(0, longest))] for start in rng.choices(range(last + 1), k=n)]
    elif shape == 3:  # all apart, some more than once
        spans = [[start, min(last, start + 1)] for start in (rng.randrange(0, last + 1, 3) for _ in range(n))]
    elif shape == 4:  # a chain of intervals that touch, with a few links missing
        step = max(1, last // n)
        spans = [[i * step, (i + 1) * step] for i in range(last // step)][:n]
        for _ in range(rng.randint(0, 3)):
            spans[rng.randrange(len(spans))] = [0, 0]
        spans += [[0, rng.randint(0, step)]] * (n - len(spans))
    elif shape == 5:  # points, and a few that join some of them
        spans = [[place, place] for place in rng.choices(range(last + 1), k=n)]
        for i in range(min(n // 4, 5)):
            start = rng.randrange(last + 1)
            spans[i] = [start, min(last, start + last // 20)]
    elif shape == 6:  # one long interval with everything inside, up to its end
        spans = [[0, last - rng.randint(0, 2)]]
        spans += [sorted(rng.choices(range(last + 1), k=2)) for _ in range(n - 1)]
    elif shape == 7:  # one inside the other, in two places
        half = last // 2
        spans = [[i % (half // 2 + 1), half - i % (half // 2 + 1)] for i in range(n // 2)]
        spans += [[half + 1 + i % (half // 2), last - i % (half // 2)] for i in range(n - n // 2)]
        spans = [[min(span), max(span)] for span in spans]
    else:  # groups with a gap of one between them
        width = rng.randint(2, 6)
        spans = []
        for _ in range(n):
            start = rng.randrange(last // width) * width
            spans.append(sorted(rng.choices(range(start, start + width), k=2)))
    order = rng.randrange(5)
    if order <= 2:
        rng.shuffle(spans)
    elif order == 3:
        spans.sort(reverse=True)
    else:
        spans.sort()
    return {"intervals": [list(span) for span in spans]}
