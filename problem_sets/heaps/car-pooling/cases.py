import itertools
import random

LIMIT = 1000
PEOPLE = 100
ROAD = 1000
CAPACITY = 100_000

EXAMPLES = [
    ({"trips": [[3, 1, 5], [4, 2, 7], [2, 5, 8]], "capacity": 7}, True),
    ({"trips": [[3, 1, 5], [4, 2, 7], [2, 4, 8]], "capacity": 7}, False),
    ({"trips": [[6, 9, 12], [6, 2, 9]], "capacity": 6}, True),
]

EDGES = [
    {"trips": [[1, 0, 1]], "capacity": 1},
    {"trips": [[2, 0, 1]], "capacity": 1},
    {"trips": [[PEOPLE, 0, ROAD]], "capacity": PEOPLE},
    {"trips": [[PEOPLE, 0, ROAD]], "capacity": PEOPLE - 1},
    {"trips": [[1, ROAD - 1, ROAD]], "capacity": CAPACITY},
    {"trips": [[4, 0, 3], [4, 3, 6]], "capacity": 4},
    {"trips": [[4, 3, 6], [4, 0, 3]], "capacity": 4},
    {"trips": [[4, 0, 3], [4, 2, 6]], "capacity": 4},
    {"trips": [[4, 0, 3], [4, 2, 6]], "capacity": 7},
    {"trips": [[4, 0, 3], [4, 2, 6]], "capacity": 8},
    {"trips": [[1, 0, 9], [1, 1, 8], [1, 2, 7]], "capacity": 2},
    {"trips": [[1, 0, 9], [1, 1, 8], [1, 2, 7]], "capacity": 3},
    {"trips": [[1, 0, 9], [1, 1, 2], [1, 5, 6]], "capacity": 2},
    {"trips": [[5, 0, 10], [2, 0, 1], [2, 0, 2], [4, 5, 6]], "capacity": 9},
    {"trips": [[5, 0, 10], [2, 0, 1], [2, 0, 2], [5, 5, 6]], "capacity": 9},
    {"trips": [[2, 0, 1], [2, 0, 2], [2, 0, 3], [6, 4, 5]], "capacity": 6},
    {"trips": [[2, 0, 4], [2, 0, 4], [2, 0, 4], [6, 4, 5]], "capacity": 6},
    {"trips": [[2, 0, 4], [2, 0, 4], [2, 0, 5], [6, 4, 5]], "capacity": 6},
    {"trips": [[3, 5, 7], [3, 0, 2], [3, 2, 5]], "capacity": 3},
    {"trips": [[3, 5, 7], [3, 0, 3], [3, 2, 5]], "capacity": 3},
    {"trips": [[3, 5, 7], [3, 0, 2], [3, 2, 6]], "capacity": 5},
    {"trips": [[9, 2, 6], [4, 6, 8], [5, 6, 7], [9, 8, 9]], "capacity": 9},
    {"trips": [[1, 0, 1000], [100, 999, 1000]], "capacity": 100},
    {"trips": [[1, 0, 999], [100, 999, 1000]], "capacity": 100},
    {"trips": [[7, 10, 20], [7, 10, 20]], "capacity": 13},
    {"trips": [[7, 10, 20], [7, 10, 20]], "capacity": 14},
    {"trips": [[PEOPLE, 0, ROAD]] * LIMIT, "capacity": CAPACITY},
    {"trips": [[PEOPLE, 0, ROAD]] * LIMIT, "capacity": CAPACITY - 1},
    {"trips": [[1, i, i + 1] for i in range(ROAD)], "capacity": 1},
    {"trips": [[1, i, i + 1] for i in range(ROAD - 1)] + [[1, 998, 1000]], "capacity": 1},
]

INVALID = [
    {"trips": [], "capacity": 1},
    {"trips": [[1, 0, 1]] * (LIMIT + 1), "capacity": 1},
    {"trips": [[0, 0, 1]], "capacity": 1},
    {"trips": [[PEOPLE + 1, 0, 1]], "capacity": 1},
    {"trips": [[1, 1, 1]], "capacity": 1},
    {"trips": [[1, 2, 1]], "capacity": 1},
    {"trips": [[1, -1, 1]], "capacity": 1},
    {"trips": [[1, 0, ROAD + 1]], "capacity": 1},
    {"trips": [[1, 0, 1]], "capacity": 0},
    {"trips": [[1, 0, 1]], "capacity": CAPACITY + 1},
    {"trips": [[1, 0, 1]], "capacity": True},
    {"trips": [[1, 0, 1]], "capacity": 1.0},
    {"trips": [[1, 0]], "capacity": 1},
    {"trips": [[1, 0, 1, 2]], "capacity": 1},
    {"trips": [[True, 0, 1]], "capacity": 1},
    {"trips": [[1, False, 1]], "capacity": 1},
    {"trips": [[1, 0, 1.0]], "capacity": 1},
    {"trips": [["1", 0, 1]], "capacity": 1},
    {"trips": [1, 0, 1], "capacity": 1},
    {"trips": "101", "capacity": 1},
]


def validate(trips: list[list[int]], capacity: int) -> None:
    if type(trips) is not list or not 1 <= len(trips) <= LIMIT:
        raise ValueError(f"trips must be a list of 1 to {LIMIT} trips")
    for trip in trips:
        if type(trip) is not list or len(trip) != 3 or any(type(value) is not int for value in trip):
            raise ValueError("each trip must be a list of three whole numbers")
        people, start, end = trip
        if not 1 <= people <= PEOPLE:
            raise ValueError(f"a group must have 1 to {PEOPLE} people")
        if not 0 <= start < end <= ROAD:
            raise ValueError(f"0 <= from < to <= {ROAD} must hold for each trip")
    if type(capacity) is not int or not 1 <= capacity <= CAPACITY:
        raise ValueError(f"capacity must be a whole number from 1 to {CAPACITY}")


def _largest_load(trips: list[list[int]]) -> int:
    change = [0] * (ROAD + 1)
    for people, start, end in trips:
        change[start] += people
        change[end] -= people
    return max(itertools.accumulate(change))


def tiny():
    roads = [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)]
    for count in (2, 3):
        for chosen in itertools.permutations(roads, count):
            trips = [[1 + i % 2, start, end] for i, (start, end) in enumerate(chosen)]
            for capacity in (2, 3, 4):
                yield {"trips": trips, "capacity": capacity}


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(size**2 * LIMIT))
    if count < 12:
        count = rng.randint(1, count + 6)
    road = max(3, round(ROAD * min(1.0, size**0.5)))
    shape = rng.randrange(7)
    trips = []
    if shape == 0:  # anywhere
        for _ in range(count):
            start, end = sorted(rng.sample(range(road + 1), 2))
            trips.append([rng.randint(1, PEOPLE), start, end])
    elif shape == 1:  # short trips: many people get out where others get in
        for _ in range(count):
            start = rng.randrange(road)
            trips.append([rng.randint(1, PEOPLE), start, min(road, start + rng.randint(1, 3))])
    elif shape == 2:  # a relay: each group gets in where the one before gets out
        place = 0
        people = rng.randint(1, PEOPLE)
        while len(trips) < count:
            following = min(road, place + rng.randint(1, max(1, road // count)))
            trips.append([people, place, following])
            place = following if following < road else 0
    elif shape == 3:  # one inside the other
        for i in range(count):
            start = i * (road // 2) // count
            trips.append([rng.randint(1, 3), start, max(start + 1, road - start)])
    elif shape == 4:  # few places
        places = rng.sample(range(road + 1), min(road + 1, rng.randint(2, 5)))
        for _ in range(count):
            start, end = sorted(rng.sample(places, 2))
            trips.append([rng.randint(1, PEOPLE), start, end])
    elif shape == 5:  # the fullest stretch is the first one, or the last
        late = rng.random() < 0.5
        for _ in range(count):
            length = rng.randint(1, max(1, road // 4))
            start = rng.randint(0, max(0, road // 4 - length))
            trips.append(
                [rng.randint(1, PEOPLE), road - start - length, road - start] if late else [1, start, start + length]
            )
    else:  # a long trip with a big group, and small ones around it
        trips.append([PEOPLE, 0, road])
        while len(trips) < count:
            start, end = sorted(rng.sample(range(road + 1), 2))
            trips.append([rng.randint(1, 4), start, end])
    order = rng.randrange(4)
    if order <= 1:
        rng.shuffle(trips)
    elif order == 2:
        trips.sort(key=lambda trip: trip[1], reverse=rng.random() < 0.5)
    load = _largest_load(trips)
    total = sum(people for people, _, _ in trips)
    capacity = rng.choice([load, load, load, load - 1, load - 1, load - 1, load + 1, (load + total) // 2, load // 2])
    return {"trips": trips, "capacity": min(max(1, capacity), CAPACITY)}
