import itertools
import random

CARS = 100_000
FARTHEST = 1_000_000
FASTEST = 1_000_000

EXAMPLES = [
    ({"target": 20, "position": [10, 0, 17, 4, 14], "speed": [5, 4, 1, 4, 3]}, 3),
    ({"target": 9, "position": [1, 6], "speed": [8, 3]}, 1),
    ({"target": 100, "position": [40, 70], "speed": [1, 1]}, 2),
]

EDGES = [
    {"target": 1, "position": [0], "speed": [1]},
    {"target": FARTHEST, "position": [0], "speed": [FASTEST]},
    {"target": 2, "position": [0, 1], "speed": [1, 1]},
    {"target": 2, "position": [0, 1], "speed": [2, 1]},
    {"target": 2, "position": [1, 0], "speed": [1, 2]},
    {"target": 2, "position": [1, 0], "speed": [1, 3]},
    {"target": 2, "position": [1, 0], "speed": [2, 1]},
    {"target": 10, "position": [0, 5], "speed": [4, 2]},
    {"target": 10, "position": [0, 5], "speed": [3, 2]},
    {"target": 10, "position": [0, 4, 8], "speed": [10, 6, 1]},
    {"target": 10, "position": [8, 4, 0], "speed": [2, 1, 2]},
    {"target": 10, "position": [0, 4, 8], "speed": [1, 1, 1]},
    {"target": 12, "position": [10, 8, 0], "speed": [1, 4, 8]},
    {"target": 12, "position": [10, 8, 0], "speed": [1, 4, 6]},
    {"target": 12, "position": [10, 8, 0], "speed": [1, 4, 5]},
    {"target": 30, "position": [24, 20, 10, 5], "speed": [1, 5, 4, 5]},
    {"target": 7, "position": [2, 4], "speed": [2, 1]},
    {"target": 7, "position": [2, 5], "speed": [2, 1]},
    {"target": 100, "position": [0, 50, 75], "speed": [4, 2, 1]},
    {"target": 100, "position": [75, 50, 0], "speed": [1, 2, 4]},
    {"target": 3, "position": [0, 1, 2], "speed": [3, 2, 1]},
    {"target": 3, "position": [2, 1, 0], "speed": [3, 2, 1]},
    {"target": FARTHEST, "position": [0, 1], "speed": [FASTEST, FASTEST - 1]},
    {"target": FARTHEST, "position": [0, 1], "speed": [FASTEST - 1, FASTEST]},
    {"target": FARTHEST, "position": [1, 2], "speed": [FASTEST - 1, FASTEST - 2]},
    {"target": FARTHEST, "position": [0, FARTHEST - 1], "speed": [FASTEST, 1]},
    {"target": 500_000, "position": [1, 2], "speed": [999_999, 999_997]},
    {"target": 500_000, "position": [1, 2], "speed": [999_998, 999_996]},
    {"target": FARTHEST, "position": [1, 2], "speed": [FASTEST, FASTEST - 1]},
    {"target": 999_999, "position": [0, 333_333], "speed": [999, 666]},
]

INVALID = [
    {"target": 0, "position": [0], "speed": [1]},
    {"target": FARTHEST + 1, "position": [0], "speed": [1]},
    {"target": True, "position": [0], "speed": [1]},
    {"target": 10.0, "position": [0], "speed": [1]},
    {"target": 10, "position": [], "speed": []},
    {"target": 10, "position": [1, 2], "speed": [1]},
    {"target": 10, "position": [1], "speed": [1, 2]},
    {"target": 10, "position": [10], "speed": [1]},
    {"target": 10, "position": [-1], "speed": [1]},
    {"target": 10, "position": [3, 3], "speed": [1, 2]},
    {"target": 10, "position": [3], "speed": [0]},
    {"target": 10, "position": [3], "speed": [FASTEST + 1]},
    {"target": 10, "position": [True], "speed": [1]},
    {"target": 10, "position": [1.0], "speed": [1]},
    {"target": 10, "position": [1], "speed": ["1"]},
    {"target": 10, "position": "1", "speed": [1]},
    {"target": 10, "position": [1], "speed": None},
    {"target": FARTHEST, "position": list(range(CARS + 1)), "speed": [1] * (CARS + 1)},
]


def validate(target: int, position: list[int], speed: list[int]) -> None:
    if type(target) is not int or not 1 <= target <= FARTHEST:
        raise ValueError(f"target must be an integer from 1 to {FARTHEST}")
    if type(position) is not list or type(speed) is not list:
        raise ValueError("position and speed must be lists")
    if len(position) != len(speed):
        raise ValueError("position and speed must have the same length")
    if not 1 <= len(position) <= CARS:
        raise ValueError(f"there must be 1 to {CARS} cars")
    for place in position:
        if type(place) is not int or not 0 <= place < target:
            raise ValueError("every position must be an integer from 0 to target - 1")
    if len(set(position)) != len(position):
        raise ValueError("no two cars may start at the same place")
    for miles in speed:
        if type(miles) is not int or not 1 <= miles <= FASTEST:
            raise ValueError(f"every speed must be an integer from 1 to {FASTEST}")


def tiny():
    for speeds in itertools.product((1, 2, 3, 6), repeat=3):
        yield {"target": 6, "position": [0, 3, 4], "speed": list(speeds)}
    for places in itertools.permutations((0, 2, 3, 5)):
        yield {"target": 6, "position": list(places), "speed": [1, 2, 3, 6]}


def generate(rng: random.Random, size: float) -> dict:
    n = round(CARS * size**3)
    if size < 0.1:
        n = rng.randint(1, 4 + n // 50)
    elif size < 1:
        n = rng.randint(n * 2 // 5, n // 2)
    else:
        # some of the largest inputs are smaller, to keep a submit quick
        n = CARS if rng.random() < 0.5 else CARS // 10
    shape = rng.choice(
        [
            "any",
            "slow",
            "same speed",
            "equal times",
            "arrive alone",
            "all caught",
            "stairs",
            "near ties",
            "fast follow slow",
        ]
    )
    target = rng.choice((n, n + 1, 2 * n, 3 * n)) if rng.random() < 0.7 else min(FARTHEST, 10 * n + 7)
    if size == 1 and rng.random() < 0.2:
        target = FARTHEST
    places = sorted(rng.sample(range(target), n), reverse=True)
    if shape == "any":
        fastest = rng.choice((10, 100, 100, FASTEST))
        speeds = [rng.randint(1, fastest) for _ in places]
    elif shape == "slow":
        speeds = [rng.randint(1, 4) for _ in places]
    elif shape == "same speed":
        speeds = [rng.randint(1, 100)] * n
    elif shape == "equal times":
        # groups of cars that would arrive at exactly the same moment, and some that are a little too slow or too fast
        hours = rng.randint(1, 3)
        speeds = [max(1, (target - place) // hours + rng.choice((0, 0, 0, 0, 1, -1))) for place in places]
    elif shape == "arrive alone":
        # nobody ever meets anybody: the times rise towards the back
        speeds = [max(1, 100 - 99 * i // n) for i in range(n)]
    elif shape == "all caught":
        speeds = [rng.randint(50, 100) for _ in places]
        speeds[0] = 1
        places[0] = target - 1
        if n > 1 and places[1] == target - 1:
            places[0], places[1] = places[1], places[0]
    elif shape == "stairs":
        # one slow car at the front of each group of fast ones, each slower than the one before
        length = rng.randint(2, 9)
        speeds = [max(1, 60 - 60 * i // n) if i % length == 0 else rng.randint(60, 99) for i in range(n)]
    elif shape == "near ties":
        speeds = [min(FASTEST, max(1, target - place + rng.choice((-1, 0, 1)))) for place in places]
    elif shape == "close calls":
        # every car arrives later than the one in front of it, by a tiny bit
        speeds = [min(FASTEST, target - place + 1) for place in places]
    else:
        # behind each slow car comes one that catches up, and then one that is faster than the middle one alone
        speeds = [(1, 9, 5)[i % 3] + rng.randrange(2) for i in range(n)]
    order = list(range(n))
    sequence = rng.choice(["shuffled", "shuffled", "shuffled", "front first", "back first"])
    if sequence == "shuffled":
        rng.shuffle(order)
    elif sequence == "back first":
        order.reverse()
    return {"target": target, "position": [places[i] for i in order], "speed": [speeds[i] for i in order]}
