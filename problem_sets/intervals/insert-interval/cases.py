import itertools
import random
from collections.abc import Iterator

LIMIT = 10_000
BOUND = 100_000

EXAMPLES = [
    (
        {"intervals": [[1, 4], [6, 9], [10, 14], [16, 19], [23, 26]], "newInterval": [8, 15]},
        [[1, 4], [6, 15], [16, 19], [23, 26]],
    ),
    ({"intervals": [[2, 3], [8, 11]], "newInterval": [5, 6]}, [[2, 3], [5, 6], [8, 11]]),
    ({"intervals": [[2, 4], [9, 12]], "newInterval": [4, 7]}, [[2, 7], [9, 12]]),
    ({"intervals": [], "newInterval": [3, 3]}, [[3, 3]]),
]

_THREE = [[10, 20], [30, 40], [50, 60]]
EDGES = [
    {"intervals": [], "newInterval": [0, BOUND]},
    {"intervals": [[0, BOUND]], "newInterval": [0, BOUND]},
    {"intervals": [[0, BOUND]], "newInterval": [5, 5]},
    {"intervals": [[5, 5]], "newInterval": [0, BOUND]},
    {"intervals": [[5, 5]], "newInterval": [5, 5]},
    {"intervals": [[5, 5]], "newInterval": [4, 4]},
    {"intervals": [[5, 5]], "newInterval": [6, 6]},
    {"intervals": [[0, 0], [BOUND, BOUND]], "newInterval": [1, BOUND - 1]},
    {"intervals": [[0, 0], [BOUND, BOUND]], "newInterval": [0, BOUND]},
    {"intervals": _THREE, "newInterval": [0, 5]},
    {"intervals": _THREE, "newInterval": [0, 9]},
    {"intervals": _THREE, "newInterval": [0, 10]},
    {"intervals": _THREE, "newInterval": [0, 15]},
    {"intervals": _THREE, "newInterval": [12, 15]},
    {"intervals": _THREE, "newInterval": [10, 20]},
    {"intervals": _THREE, "newInterval": [20, 30]},
    {"intervals": _THREE, "newInterval": [21, 29]},
    {"intervals": _THREE, "newInterval": [20, 29]},
    {"intervals": _THREE, "newInterval": [21, 30]},
    {"intervals": _THREE, "newInterval": [15, 35]},
    {"intervals": _THREE, "newInterval": [15, 55]},
    {"intervals": _THREE, "newInterval": [25, 45]},
    {"intervals": _THREE, "newInterval": [0, 100]},
    {"intervals": _THREE, "newInterval": [5, 60]},
    {"intervals": _THREE, "newInterval": [10, 70]},
    {"intervals": _THREE, "newInterval": [55, 58]},
    {"intervals": _THREE, "newInterval": [55, 70]},
    {"intervals": _THREE, "newInterval": [60, 70]},
    {"intervals": _THREE, "newInterval": [61, 61]},
    {"intervals": _THREE, "newInterval": [99, 100]},
    {"intervals": _THREE, "newInterval": [45, 45]},
    {"intervals": [[i * 10, i * 10 + 8] for i in range(LIMIT)], "newInterval": [1, BOUND]},
    {"intervals": [[i * 10, i * 10 + 8] for i in range(LIMIT)], "newInterval": [BOUND, BOUND]},
]

INVALID = [
    {"intervals": [[5, 8], [1, 2]], "newInterval": [3, 4]},
    {"intervals": [[1, 5], [4, 8]], "newInterval": [3, 4]},
    {"intervals": [[1, 5], [5, 8]], "newInterval": [3, 4]},
    {"intervals": [[5, 4]], "newInterval": [3, 4]},
    {"intervals": [[1, 2]], "newInterval": [4, 3]},
    {"intervals": [[-1, 2]], "newInterval": [3, 4]},
    {"intervals": [[1, BOUND + 1]], "newInterval": [3, 4]},
    {"intervals": [[1, 2]], "newInterval": [-1, 4]},
    {"intervals": [[1, 2]], "newInterval": [3, BOUND + 1]},
    {"intervals": [[1, 2]], "newInterval": []},
    {"intervals": [[1, 2]], "newInterval": [3, 4, 5]},
    {"intervals": [[1]], "newInterval": [3, 4]},
    {"intervals": [[1, 2.0]], "newInterval": [3, 4]},
    {"intervals": [[1, 2]], "newInterval": [True, 4]},
    {"intervals": [1, 2], "newInterval": [3, 4]},
    {"intervals": None, "newInterval": [3, 4]},
    {"intervals": [[2 * i, 2 * i] for i in range(LIMIT + 1)], "newInterval": [3, 4]},
]


def _check_interval(interval: object) -> None:
    if type(interval) is not list or len(interval) != 2 or any(type(place) is not int for place in interval):
        raise ValueError("each interval must be a list of two integers")
    if not 0 <= interval[0] <= interval[1] <= BOUND:
        raise ValueError(f"each interval must have 0 <= start <= end <= {BOUND}")


def validate(intervals: list[list[int]], newInterval: list[int]) -> None:
    if type(intervals) is not list or len(intervals) > LIMIT:
        raise ValueError(f"intervals must be a list of at most {LIMIT} intervals")
    for interval in [*intervals, newInterval]:
        _check_interval(interval)
    for one, following in itertools.pairwise(intervals):
        if one[1] >= following[0]:
            raise ValueError("each interval must end before the next one starts")


def tiny() -> Iterator[dict]:
    for intervals in ([[2, 4]], [[1, 1], [3, 4]], [[1, 2], [4, 4], [6, 7]]):
        for start in range(0, 9):
            for end in range(start, 9):
                yield {"intervals": [list(span) for span in intervals], "newInterval": [start, end]}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2 * LIMIT)
    if n < 60:
        n = rng.randint(0, n + 5)
    last = max(2 * n + 3, round(size * BOUND))
    kind = rng.randrange(5)
    if kind == 0:  # points
        spans = [[place, place] for place in sorted(rng.sample(range(last + 1), n))]
    elif kind == 1:  # as close together as possible
        width = rng.randint(0, max(0, last // max(1, n) - 1))
        spans = [[i * (width + 1), i * (width + 1) + width] for i in range(n)]
    elif kind == 2:  # all in the second half, or in the first
        shift = rng.choice([0, last // 2])
        times = sorted(rng.sample(range(last // 2 + 1), min(2 * n, last // 2) // 2 * 2))
        spans = [[times[i] + shift, times[i + 1] + shift] for i in range(0, len(times), 2)]
    else:
        times = sorted(rng.sample(range(last + 1), 2 * n))
        spans = [times[i : i + 2] for i in range(0, 2 * n, 2)]

    place = rng.randrange(8)
    borders = [time for span in spans for time in span] or [0]
    if place <= 2 and spans:  # over most of the list
        few = rng.randint(0, max(1, len(spans) // 20))
        new = [
            spans[min(few, len(spans) - 1)][0] + rng.randint(-1, 1),
            spans[max(0, len(spans) - 1 - few)][1] + rng.randint(-1, 1),
        ]
    elif place == 3 and len(spans) > 1:  # in a gap, which it fills, nearly fills or overfills
        i = rng.randrange(len(spans) - 1)
        new = [spans[i][1] + rng.randint(0, 1), spans[i + 1][0] - rng.randint(0, 1)]
    elif place == 4:  # from border to border
        new = [rng.choice(borders) + rng.randint(-1, 1), rng.choice(borders) + rng.randint(-1, 1)]
    elif place == 5:  # behind everything, or before
        new = rng.choice([[borders[-1] + rng.randint(0, 2), last], [0, max(0, borders[0] - rng.randint(0, 2))]])
    elif place == 6:  # a point
        new = [rng.randint(0, last)] * 2
    else:
        new = [rng.randint(0, last), rng.randint(0, last)]
    new = sorted(max(0, min(BOUND, time)) for time in new)
    return {"intervals": spans, "newInterval": new}
