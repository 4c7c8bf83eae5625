import itertools
import random

LIMIT = 10_000
BOUND = 10_000

EXAMPLES = [
    ({"points": [[3, 1], [-1, 2], [4, 4], [0, -2]], "k": 2}, [[-1, 2], [0, -2]]),
    ({"points": [[0, 5], [3, 3]], "k": 1}, [[3, 3]]),
    ({"points": [[2, -7], [2, -7], [9, 0]], "k": 2}, [[2, -7], [2, -7]]),
]

EDGES = [
    {"points": [[0, 0]], "k": 1},
    {"points": [[BOUND, -BOUND]], "k": 1},
    {"points": [[0, 0], [0, 0]], "k": 2},
    {"points": [[0, 0], [1, 0]], "k": 1},
    {"points": [[1, 0], [0, 0]], "k": 1},
    {"points": [[1, 1], [0, 1]], "k": 1},
    {"points": [[1, 1], [1, 0]], "k": 1},
    {"points": [[-5, 0], [4, 0]], "k": 1},
    {"points": [[0, -5], [0, 4]], "k": 1},
    {"points": [[-6, -6], [5, 5], [1, 1]], "k": 2},
    {"points": [[1, 2], [-2, 1], [2, 2]], "k": 2},
    {"points": [[1, 2], [2, 1], [-1, -2], [-2, 1], [3, 0]], "k": 4},
    {"points": [[3, 4], [5, 0], [0, -5], [-4, 3], [5, 1]], "k": 4},
    {"points": [[7, 1], [7, 1], [7, 1]], "k": 3},
    {"points": [[7, 1], [0, 0], [7, 1], [9, 9]], "k": 3},
    {"points": [[0, 10], [7, 7], [8, 8]], "k": 1},
    {"points": [[0, 10], [7, 7], [8, 8]], "k": 2},
    {"points": [[6, 2], [5, 4], [0, 7]], "k": 1},
    {"points": [[100, 0], [99, 14], [98, 20], [97, 24]], "k": 1},
    {"points": [[100, 0], [99, 14], [98, 20], [97, 24]], "k": 2},
    {"points": [[100, 0], [99, 14], [98, 20], [97, 24]], "k": 3},
    {"points": [[BOUND, BOUND], [BOUND, BOUND - 1]], "k": 1},
    {"points": [[-BOUND, -BOUND], [1 - BOUND, -BOUND]], "k": 1},
    {"points": [[BOUND, 0], [0, BOUND], [-BOUND, 0], [0, -BOUND]], "k": 4},
    {"points": [[5, 0], [4, 0], [3, 0], [2, 0], [1, 0]], "k": 3},
    {"points": [[1, 0], [2, 0], [3, 0], [4, 0], [5, 0]], "k": 3},
    {"points": [[0, 0]] * 50 + [[0, 1]], "k": 50},
    {"points": [[BOUND, BOUND]] * 300, "k": 300},
]

INVALID = [
    {"points": [], "k": 1},
    {"points": [[1, 2]], "k": 0},
    {"points": [[1, 2]], "k": 2},
    {"points": [[1, 2], [2, 1]], "k": 1},
    {"points": [[1, 2], [1, 2], [0, 0]], "k": 2},
    {"points": [[1, 2]], "k": True},
    {"points": [[1, 2]], "k": 1.0},
    {"points": [[1, 2, 3]], "k": 1},
    {"points": [[1]], "k": 1},
    {"points": [1, 2], "k": 1},
    {"points": [[1, None]], "k": 1},
    {"points": [[True, 0]], "k": 1},
    {"points": [[1.0, 0]], "k": 1},
    {"points": [[BOUND + 1, 0]], "k": 1},
    {"points": [[0, -BOUND - 1]], "k": 1},
    {"points": "12", "k": 1},
    {"points": [[0, 0]] * (LIMIT + 1), "k": LIMIT + 1},
]


def validate(points: list[list[int]], k: int) -> None:
    if type(points) is not list or not 1 <= len(points) <= LIMIT:
        raise ValueError(f"points must be a list of 1 to {LIMIT} points")
    for point in points:
        if type(point) is not list or len(point) != 2:
            raise ValueError("each point must be a list of two coordinates")
        for value in point:
            if type(value) is not int or not -BOUND <= value <= BOUND:
                raise ValueError(f"each coordinate must be a whole number from {-BOUND} to {BOUND}")
    if type(k) is not int or not 1 <= k <= len(points):
        raise ValueError("k must be a whole number from 1 to the number of points")
    distances = sorted(x * x + y * y for x, y in points)
    if k < len(points) and distances[k - 1] == distances[k]:
        raise ValueError("the k-th closest point must be strictly closer than the next one")


def _borders(points: list[list[int]]) -> list[int]:
    """Every k for which the answer is unique."""
    distances = sorted(x * x + y * y for x, y in points)
    return [k for k in range(1, len(points)) if distances[k - 1] < distances[k]] + [len(points)]


def tiny():
    spots = [(0, 0), (0, 2), (-2, 1), (1, 2), (-3, 0)]
    for count in (2, 3):
        for points in itertools.permutations(spots, count):
            chosen = [list(point) for point in points]
            for k in _borders(chosen)[:2]:
                yield {"points": chosen, "k": k}


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(size**3 * LIMIT))
    if count < 20:
        count = rng.randint(1, count + 7)
    bound = max(3, round(BOUND * size**0.5))
    shape = rng.randrange(9)
    if shape <= 1:
        points = [[rng.randint(-bound, bound), rng.randint(-bound, bound)] for _ in range(count)]
    elif shape == 2:  # a small grid: many points share a distance or a place
        side = max(1, round(count**0.5 * rng.uniform(0.25, 0.6)))
        points = [[rng.randint(-side, side), rng.randint(-side, side)] for _ in range(count)]
    elif shape == 3:  # on a line through the origin, slanted or along an axis
        a, b = rng.choice([(1, 0), (0, 1), (1, 1), (1, -1), (0, -1)])
        points = [[a * step, b * step] for step in (rng.randint(-bound, bound) for _ in range(count))]
    elif shape == 4:  # a thin ring: the distances differ by little, the sums of coordinates by much
        points = []
        while len(points) < count:
            x = rng.randint(-bound * 7 // 10, bound * 7 // 10)
            y = round((bound * bound - x * x) ** 0.5) - rng.randint(0, 2)
            x, y = rng.choice([(x, y), (x, -y), (y, x), (-y, x)])
            points.append([x, y])
    elif shape == 5:  # corners are far, middles of the sides are near
        points = []
        for _ in range(count):
            x, y = rng.choice([(bound, rng.randint(-bound, bound)), (rng.randint(-bound, bound), -bound)])
            points.append([x, y])
    elif shape == 6:  # one place only, or two
        places = [[rng.randint(-bound, bound), rng.randint(-bound, bound)] for _ in range(rng.randint(1, 2))]
        points = [list(rng.choice(places)) for _ in range(min(count, 300))]
    elif shape == 7:  # all coordinates negative
        points = [[rng.randint(-bound, -1), rng.randint(-bound, -1)] for _ in range(count)]
    else:  # every point with its mirror images
        points = []
        while len(points) < count:
            x, y = rng.randint(0, bound), rng.randint(0, bound)
            points += [[x, y], [-y, x], [-x, -y], [y, -x]]
        del points[count:]
    order = rng.randrange(5)
    if order <= 1:
        points.sort(key=lambda point: point[0] ** 2 + point[1] ** 2, reverse=order == 1)
    borders = _borders(points)
    middle = borders[len(borders) // 2]
    k = rng.choice([borders[0], middle, middle, rng.choice(borders), rng.choice(borders), borders[-2:][0]])
    return {"points": points, "k": k}
