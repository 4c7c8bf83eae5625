import itertools
import random

LISTS = 10_000
LENGTH = 500
TOTAL = 10_000
BOUND = 10_000

EXAMPLES = [
    ({"lists": [[1, 5], [2, 3], [4]]}, [1, 2, 3, 4, 5]),
    ({"lists": [[-2, 7, 7], [], [-2, 0, 9]]}, [-2, -2, 0, 7, 7, 9]),
    ({"lists": []}, []),
]

EDGES = [
    {"lists": [[]]},
    {"lists": [[], []]},
    {"lists": [[], [], [], [], []]},
    {"lists": [[3]]},
    {"lists": [[1, 2, 3]]},
    {"lists": [[], [1]]},
    {"lists": [[1], []]},
    {"lists": [[2], [1]]},
    {"lists": [[1], [1]]},
    {"lists": [[0, 0], [0], [0, 0, 0]]},
    {"lists": [[1, 2], [3, 4], [5, 6]]},
    {"lists": [[5, 6], [3, 4], [1, 2]]},
    {"lists": [[5, 6], [], [3, 4], [], [1, 2]]},
    {"lists": [[1, 3, 5], [2, 4, 6], [0, 7], [-1], [8]]},
    {"lists": [[-10000, 10000], [-10000, 10000]]},
    {"lists": [[9], [8], [7], [6], [5], [4], [3]]},
    {"lists": [[1, 1, 2], [1, 2, 2], [1, 1, 1], [2]]},
    {"lists": [[], [], [4], []]},
    {"lists": [[1, 10, 100], [2], [3, 20, 200, 2000]]},
    {"lists": [list(range(LENGTH)), [-1], [LENGTH]]},
    {"lists": [[-10, -9, -8], [-9, -1], [-100]]},
    {"lists": [[7, 8, 9], [4, 5, 6], [1, 2, 3], [0]]},
    {"lists": [[1], [2], [3], [4], [5], [6]]},
    {"lists": [[2, 2, 2, 2], [2], [], [2, 2]]},
    {"lists": [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]]},
    {"lists": [[0, 1], [], [], [-5, 100]]},
    {"lists": [[4, 4], [3, 5], [3, 5], [4]]},
    {"lists": [[]] * 1000},
    {"lists": [[]] * 9999 + [[1]]},
]

INVALID = [
    {"lists": None},
    {"lists": [None]},
    {"lists": "abc"},
    {"lists": [1, 2]},
    {"lists": [[2, 1]]},
    {"lists": [[1, 2], [1, 3, 2]]},
    {"lists": [[1.0]]},
    {"lists": [[True]]},
    {"lists": [["1"]]},
    {"lists": [[None]]},
    {"lists": [{"0": 1}]},
    {"lists": [[10001]]},
    {"lists": [[-10001, 0]]},
    {"lists": [[0] * (LENGTH + 1)]},
    {"lists": [[]] * (LISTS + 1)},
    {"lists": [[0] * LENGTH] * 20 + [[1]]},
]


def validate(lists: list[list[int]]) -> None:
    if type(lists) is not list:
        raise ValueError("lists must be a list")
    if len(lists) > LISTS:
        raise ValueError(f"there may be at most {LISTS} lists")
    total = 0
    for values in lists:
        if type(values) is not list:
            raise ValueError("every item of lists must be a list")
        if len(values) > LENGTH:
            raise ValueError(f"a list may have at most {LENGTH} nodes")
        total += len(values)
        before = -BOUND
        for value in values:
            if type(value) is not int:
                raise ValueError("the lists must hold integers only")
            if not -BOUND <= value <= BOUND:
                raise ValueError(f"every value must be from {-BOUND} to {BOUND}")
            if value < before:
                raise ValueError("every list must be sorted in ascending order")
            before = value
    if total > TOTAL:
        raise ValueError(f"all lists together may have at most {TOTAL} nodes")


def tiny():
    pool = [[], [1], [2], [1, 2]]
    for count in (1, 2, 3):
        for lists in itertools.product(pool, repeat=count):
            yield {"lists": [list(values) for values in lists]}


def _split(rng: random.Random, total: int, count: int) -> list[int]:
    """`count` lengths that add up to `total`, none above the longest allowed."""
    lengths = [0] * count
    left = total
    while left:
        spot = rng.randrange(count)
        amount = min(left, LENGTH - lengths[spot], rng.randint(1, max(1, 2 * total // count)))
        lengths[spot] += amount
        left -= amount
    return lengths


def generate(rng: random.Random, size: float) -> dict:
    total = round(size**2 * TOTAL)
    if total < 150:
        total = rng.randint(0, total + 4)
    shape = rng.randrange(11)
    spread = rng.choice([BOUND, BOUND, BOUND, max(1, total // 10), 3, 0])
    if shape <= 5:  # one node each: the most lists possible
        lengths = [1] * total
    elif shape == 6:  # two nodes each
        lengths = [2] * (total // 2)
    elif shape == 7:  # few lists, as long as allowed
        lengths = [LENGTH] * (total // LENGTH) + [total % LENGTH]
    elif shape == 8:  # any lengths, some lists empty
        lengths = _split(rng, total, max(1, total // LENGTH + rng.randint(1, 2 + total // 20)))
    elif shape == 9:  # mostly empty lists
        count = max(1, round(size * LISTS), total // LENGTH + 1)
        spots = rng.sample(range(count), max(1, count // 50, total // LENGTH + 1))
        lengths = [0] * count
        for spot, length in zip(spots, _split(rng, total, len(spots))):
            lengths[spot] = length
    else:  # one long list and many short ones
        longest = min(LENGTH, total)
        lengths = [1] * (total - longest)
        lengths.insert(rng.randint(0, len(lengths)), longest)
    order = rng.randrange(10)
    if order <= 5:
        lists = [sorted(rng.randint(-spread, spread) for _ in range(length)) for length in lengths]
    else:  # consecutive pieces of one sorted sequence, upwards or downwards: the lists do not overlap
        flat = sorted(rng.randint(-BOUND, BOUND) for _ in range(total))
        ends = list(itertools.accumulate(lengths))
        lists = [flat[end - length : end] for end, length in zip(ends, lengths)]
        if order == 9:
            lists.reverse()
    return {"lists": lists}
