import random
from collections.abc import Iterator
from itertools import product

MOST = 100_000

EXAMPLES = [
    ({"nums": [4, 3, 1, 5, 2, 3]}, 3),
    ({"nums": [2, 5, 2, 2, 4, 2]}, 2),
    ({"nums": [1, 1]}, 1),
]


def _chain(tail: int, circle: int) -> list[int]:
    """A walk from 0 with a tail of so many places, then a circle; no other places."""
    links = [place + 1 for place in range(tail + circle)]
    links[-1] = tail
    return links


EDGES = [
    {"nums": [1, 1, 1]},
    {"nums": [2, 2, 2]},
    {"nums": [1, 1, 2]},
    {"nums": [1, 2, 1]},
    {"nums": [2, 1, 1]},
    {"nums": [2, 2, 1]},
    {"nums": [2, 1, 2]},
    {"nums": [1, 2, 2]},
    {"nums": [3, 1, 3, 2]},
    {"nums": [3, 3, 3, 3, 3]},
    {"nums": [1, 4, 4, 2, 4]},
    {"nums": [5, 4, 3, 2, 1, 5]},
    {"nums": [1, 2, 3, 4, 5, 5]},
    {"nums": [1, 1, 2, 3, 4, 5]},
    {"nums": [6, 1, 1, 1, 1, 1, 5]},
    {"nums": _chain(1, 5)},
    {"nums": _chain(2, 4)},
    {"nums": _chain(3, 4)},
    {"nums": _chain(4, 2)},
    {"nums": _chain(6, 1)},
    {"nums": _chain(7, 3)},
    {"nums": [2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 9]},
]

INVALID = [
    {"nums": []},
    {"nums": [1]},
    {"nums": [1, 2]},
    {"nums": [0, 1, 1]},
    {"nums": [1, 3, 1]},
    {"nums": [1, 1, 2, 2, 3]},
    {"nums": [1, 1, 2, 2]},
    {"nums": [True, True]},
    {"nums": [1, 1.0]},
    {"nums": "11"},
    {"nums": [*range(1, MOST + 2), 7]},
]


def validate(nums: list[int]) -> None:
    if type(nums) is not list or not 2 <= len(nums) <= MOST + 1:
        raise ValueError(f"nums must be a list of 2 to {MOST + 1} numbers")
    seen: set[int] = set()
    repeated: set[int] = set()
    for number in nums:
        if type(number) is not int or not 1 <= number < len(nums):
            raise ValueError("each number must be a whole number from 1 to n")
        if number in seen:
            repeated.add(number)
        seen.add(number)
    if len(repeated) != 1:
        raise ValueError("exactly one number must be repeated")


def tiny() -> Iterator[dict]:
    for n in (2, 3, 4):
        for nums in product(range(1, n + 1), repeat=n + 1):
            if sum(nums.count(number) > 1 for number in range(1, n + 1)) == 1:
                yield {"nums": list(nums)}


def _walk(rng: random.Random, n: int, tail: int, circle: int) -> list[int]:
    """Place 0 has a tail of so many places and a circle behind it; the other places form circles of their own."""
    places = list(range(1, n + 1))
    rng.shuffle(places)
    path = [0, *places[: tail + circle - 1]]
    nums = [0] * (n + 1)
    for here, there in zip(path, path[1:]):
        nums[here] = there
    nums[path[-1]] = path[tail]
    rest = places[tail + circle - 1 :]
    mixed = rest[:]
    rng.shuffle(mixed)
    for here, there in zip(rest, mixed):
        nums[here] = there
    return nums


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MOST * size**3))
    if n < 40:
        n = rng.randint(1, n + 8)
    elif size == 1 and rng.random() < 0.3:
        n = MOST // 5
    shape = rng.choice(
        ["twice", "twice", "many times", "only one", "long tail", "long circle", "walk", "sorted", "falling"]
    )
    if n < 3 or shape == "only one":
        return {"nums": [rng.randint(1, n)] * (n + 1)}
    if shape == "long tail":
        circle = rng.randint(1, max(1, n // 10))
        return {"nums": _walk(rng, n, n + 1 - circle, circle)}
    if shape == "long circle":
        tail = rng.randint(1, max(1, n // 10))
        return {"nums": _walk(rng, n, tail, n + 1 - tail)}
    if shape == "walk":
        tail = rng.randint(1, n // 2)
        return {"nums": _walk(rng, n, tail, rng.randint(1, n // 2))}
    repeated = rng.choice([rng.randint(1, n), rng.randint(1, n), 1, n])
    times = 2 if shape != "many times" else rng.randint(2, n)
    others = [number for number in range(1, n + 1) if number != repeated]
    nums = [repeated] * times + rng.sample(others, n + 1 - times)
    if shape in ("sorted", "falling"):
        nums.sort(reverse=shape == "falling")
    elif size > 0.6 and rng.random() < 0.5:
        # the repeated number comes last, so that a search from the front is long
        nums = nums[times:] + nums[:times]
    else:
        rng.shuffle(nums)
    return {"nums": nums}
