import itertools
import random
from collections.abc import Iterator

LIMIT = 10_000
TIME = 1_000_000

EXAMPLES = [
    ({"intervals": [[4, 12], [1, 9], [10, 20], [9, 15]]}, 3),
    ({"intervals": [[6, 8], [2, 6]]}, 1),
    ({"intervals": [[0, 30], [2, 5], [7, 9], [11, 13]]}, 2),
]

EDGES = [
    {"intervals": [[0, 1]]},
    {"intervals": [[0, TIME]]},
    {"intervals": [[3, 7], [3, 7]]},
    {"intervals": [[3, 7], [3, 7], [3, 7]]},
    {"intervals": [[3, 7], [7, 9]]},
    {"intervals": [[7, 9], [3, 7]]},
    {"intervals": [[3, 7], [6, 9]]},
    {"intervals": [[3, 9], [5, 7]]},
    {"intervals": [[1, 2], [2, 3], [3, 4], [4, 5]]},
    {"intervals": [[4, 5], [3, 4], [2, 3], [1, 2]]},
    {"intervals": [[1, 3], [2, 4], [3, 5], [4, 6]]},
    {"intervals": [[1, 4], [2, 5], [3, 6], [4, 7]]},
    {"intervals": [[1, 4], [1, 4], [4, 7], [4, 7]]},
    {"intervals": [[4, 7], [1, 4], [4, 7], [1, 4], [1, 7]]},
    {"intervals": [[1, 100], [2, 3], [4, 5], [6, 7], [8, 9], [99, 101]]},
    {"intervals": [[1, 10], [2, 10], [3, 10], [10, 11]]},
    {"intervals": [[1, 10], [2, 9], [3, 8], [4, 7]]},
    {"intervals": [[4, 7], [3, 8], [2, 9], [1, 10]]},
    {"intervals": [[1, 20], [2, 4], [5, 7], [6, 8], [9, 11]]},
    {"intervals": [[1, 20], [1, 2], [2, 19], [3, 4]]},
    {"intervals": [[1, 5], [2, 8], [5, 6], [8, 9]]},
    {"intervals": [[1, 8], [2, 5], [5, 6], [8, 9]]},
    {"intervals": [[0, TIME], [TIME - 1, TIME], [0, 1]]},
    {"intervals": [[10, 11], [0, 3], [1, 3], [2, 3], [20, 21]]},
    {"intervals": [[0, 100]] * LIMIT},
    {"intervals": [[i, i + 1] for i in range(LIMIT - 1, -1, -1)]},
]

INVALID = [
    {"intervals": []},
    {"intervals": [[5, 5]]},
    {"intervals": [[6, 5]]},
    {"intervals": [[-1, 5]]},
    {"intervals": [[0, TIME + 1]]},
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
        raise ValueError(f"intervals must be a list of 1 to {LIMIT} meetings")
    for interval in intervals:
        if type(interval) is not list or len(interval) != 2 or any(type(time) is not int for time in interval):
            raise ValueError("each meeting must be a list of two integers")
        if not 0 <= interval[0] < interval[1] <= TIME:
            raise ValueError(f"each meeting must have 0 <= start < end <= {TIME}")


def tiny() -> Iterator[dict]:
    spans = [[1, 2], [1, 3], [2, 3], [2, 4], [3, 4]]
    for three in itertools.product(spans, repeat=3):
        yield {"intervals": [list(span) for span in three]}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2 * LIMIT)
    if n < 60:
        n = rng.randint(1, n + 5)
    last = max(2 * n + 4, round(TIME * size**2))
    shape = rng.randrange(11)
    if shape <= 1:  # anything
        spans = [sorted(rng.sample(range(last + 1), 2)) for _ in range(n)]
    elif shape == 2:  # short ones, few at once
        longest = max(1, 3 * last // n)
        spans = [
            [start, min(last, start + rng.randint(1, longest))] for start in (rng.randrange(last) for _ in range(n))
        ]
    elif shape == 3:  # back to back in several rooms, all at the same few moments
        step = rng.randint(1, 4)
        rooms = rng.randint(1, max(1, n // 3))
        spans = [[i // rooms * step, (i // rooms + 1) * step] for i in range(n)]
    elif shape == 4:  # one inside the other
        spans = [[i, 2 * n + 2 - i] for i in range(n)]
    elif shape == 5:  # a staircase: each overlaps many others, few at once
        width = rng.choice([2, 3, max(2, n // 4)])
        spans = [[i, i + width] for i in range(n)]
    elif shape == 6:  # one long meeting and short ones without a clash
        spans = [[0, last]] + [[2 * i, 2 * i + rng.randint(1, 2)] for i in range(1, n)]
    elif shape == 7:  # the busiest moment is early, quiet afterwards
        crowd = rng.randint(1, n)
        spans = [[rng.randrange(n + 1), n + 1 + rng.randrange(n + 1)] for _ in range(crowd)]
        spans += [[2 * n + 2 + i, 2 * n + 3 + i] for i in range(n - crowd)]
    elif shape <= 9:  # all of them, or nearly all, are on at noon
        spans = [[rng.randint(0, n), n + 1 + rng.randint(0, n)] for _ in range(n)]
        spans[0] = rng.choice([[2 * n + 1, 2 * n + 2], [0, 2 * n + 2]])
    else:  # few distinct times
        times = sorted(rng.sample(range(last + 1), min(last, rng.randint(3, 12))))
        spans = [sorted(rng.sample(times, 2)) for _ in range(n)]
    order = rng.randrange(5)
    if order <= 2:
        rng.shuffle(spans)
    elif order == 3:
        spans.sort(reverse=True)
    else:
        spans.sort()
    return {"intervals": spans}
