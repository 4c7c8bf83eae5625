import itertools
import random
from collections.abc import Iterator

LIMIT = 10_000
TIME = 1_000_000

EXAMPLES = [
    ({"intervals": [[12, 18], [1, 6], [15, 17]]}, False),
    ({"intervals": [[9, 14], [2, 5], [5, 9]]}, True),
    ({"intervals": []}, True),
]

EDGES = [
    {"intervals": [[0, 1]]},
    {"intervals": [[0, TIME]]},
    {"intervals": [[3, 7], [3, 7]]},
    {"intervals": [[3, 7], [7, 9]]},
    {"intervals": [[7, 9], [3, 7]]},
    {"intervals": [[3, 7], [6, 9]]},
    {"intervals": [[6, 9], [3, 7]]},
    {"intervals": [[3, 7], [8, 9]]},
    {"intervals": [[3, 9], [3, 7]]},
    {"intervals": [[3, 9], [5, 9]]},
    {"intervals": [[3, 9], [5, 7]]},
    {"intervals": [[5, 7], [3, 9]]},
    {"intervals": [[1, 2], [2, 3], [3, 4], [4, 5]]},
    {"intervals": [[4, 5], [3, 4], [2, 3], [1, 2]]},
    {"intervals": [[1, 3], [2, 4], [5, 6]]},
    {"intervals": [[5, 6], [7, 9], [8, 10]]},
    {"intervals": [[1, 2], [3, 6], [5, 8], [9, 10]]},
    {"intervals": [[1, 20], [2, 3], [4, 5], [30, 31]]},
    {"intervals": [[30, 31], [4, 5], [2, 3], [1, 20]]},
    {"intervals": [[10, 12], [1, 2], [20, 30], [25, 26]]},
    {"intervals": [[0, 500_000], [500_000, TIME]]},
    {"intervals": [[0, 500_001], [500_000, TIME]]},
    {"intervals": [[TIME - 1, TIME], [0, 1]]},
    {"intervals": [[0, TIME], [TIME - 1, TIME]]},
    {"intervals": [[i * 100, i * 100 + 100] for i in range(LIMIT)]},
    {"intervals": [[i * 100, i * 100 + 100] for i in range(LIMIT - 1, -1, -1)]},
]

INVALID = [
    {"intervals": [[5, 5]]},
    {"intervals": [[6, 5]]},
    {"intervals": [[-1, 5]]},
    {"intervals": [[0, TIME + 1]]},
    {"intervals": [[1]]},
    {"intervals": [[1, 2, 3]]},
    {"intervals": [[1, 2], []]},
    {"intervals": [1, 2]},
    {"intervals": [[1, 2.0]]},
    {"intervals": [[False, 2]]},
    {"intervals": [["1", "2"]]},
    {"intervals": ["12"]},
    {"intervals": None},
    {"intervals": [[0, 1]] * (LIMIT + 1)},
]


def validate(intervals: list[list[int]]) -> None:
    if type(intervals) is not list or len(intervals) > LIMIT:
        raise ValueError(f"intervals must be a list of at most {LIMIT} meetings")
    for interval in intervals:
        if type(interval) is not list or len(interval) != 2 or any(type(time) is not int for time in interval):
            raise ValueError("each meeting must be a list of two integers")
        if not 0 <= interval[0] < interval[1] <= TIME:
            raise ValueError(f"each meeting must have 0 <= start < end <= {TIME}")


def tiny() -> Iterator[dict]:
    spans = list(itertools.combinations(range(1, 5), 2))
    for one, other in itertools.product(spans, repeat=2):
        yield {"intervals": [list(one), list(other)]}
    for three in itertools.permutations([[1, 2], [2, 3], [3, 5], [4, 6]], 3):
        yield {"intervals": [list(span) for span in three]}


def _apart(rng: random.Random, n: int, last: int) -> list[list[int]]:
    """Meetings without a clash, in order, with gaps or back to back."""
    touching = rng.choice([0, 0.5, 1])
    times = sorted(rng.sample(range(last + 1), 2 * n))
    spans = [times[i : i + 2] for i in range(0, 2 * n, 2)]
    for one, following in itertools.pairwise(spans):
        if rng.random() < touching:
            one[1] = following[0]
    return spans


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2 * LIMIT)
    if n < 60:
        n = rng.randint(min(n, 2), n + 5)
    last = min(TIME, max(2 * n + 2, round(TIME * size)) if rng.random() < 0.8 else 3 * n + 3)
    spans = _apart(rng, n, last)
    shape = rng.randrange(10)
    if n < 2:
        shape = 0
    if shape in (4, 5):  # one meeting begins just before another one ends
        i = rng.choice([0, n - 2, rng.randrange(n - 1)])
        spans[i][1] = spans[i + 1][0] + 1
    elif shape == 6:  # two begin together
        i = rng.choice([0, n - 2, rng.randrange(n - 1)])
        spans[i] = [spans[i + 1][0], spans[i + 1][0] + 1]
    elif shape == 7:  # a short one during another one
        i = rng.randrange(n)
        start, end = spans[i]
        if end - start > 2:
            spans[(i + 1) % n] = [start + 1, end - 1]
    elif shape == 8:  # one that lasts for most of the time
        spans[0][1] = spans[-1][0] + rng.randint(0, 1)
    elif shape == 9 and n < 200:  # anything
        spans = [sorted(rng.sample(range(last + 1), 2)) for _ in range(n)]
    order = rng.randrange(5)
    if order <= 2:
        rng.shuffle(spans)
    elif order == 3:
        spans.reverse()
    return {"intervals": spans}
