import random
from collections.abc import Iterator

MAX_COURSES = 2000
MAX_PAIRS = 5000

EXAMPLES = [
    ({"numCourses": 4, "prerequisites": [[2, 0], [1, 2], [3, 1]]}, True),
    ({"numCourses": 4, "prerequisites": [[1, 0], [2, 1], [3, 2], [1, 3]]}, False),
    ({"numCourses": 5, "prerequisites": [[4, 1], [4, 3], [1, 2], [3, 2]]}, True),
]

EDGES = [
    {"numCourses": 1, "prerequisites": []},
    {"numCourses": 1, "prerequisites": [[0, 0]]},
    {"numCourses": 2, "prerequisites": []},
    {"numCourses": 2, "prerequisites": [[0, 1]]},
    {"numCourses": 2, "prerequisites": [[1, 0]]},
    {"numCourses": 2, "prerequisites": [[0, 1], [1, 0]]},
    {"numCourses": 3, "prerequisites": [[2, 2]]},
    {"numCourses": 3, "prerequisites": [[1, 0], [2, 0], [2, 1]]},
    {"numCourses": 3, "prerequisites": [[0, 1], [0, 2], [1, 2]]},
    {"numCourses": 3, "prerequisites": [[0, 1], [1, 2], [2, 0]]},
    {"numCourses": 4, "prerequisites": [[2, 3], [3, 2]]},
    {"numCourses": 4, "prerequisites": [[0, 1], [0, 2], [1, 3], [2, 3]]},
    {"numCourses": 4, "prerequisites": [[1, 0], [2, 0], [3, 1], [3, 2]]},
    {"numCourses": 4, "prerequisites": [[1, 0], [2, 1], [3, 2], [2, 3]]},
    {"numCourses": 4, "prerequisites": [[0, 1], [1, 2], [2, 1], [3, 0]]},
    {"numCourses": 5, "prerequisites": [[1, 0], [2, 1], [3, 2], [4, 3], [2, 4]]},
    {"numCourses": 6, "prerequisites": [[1, 0], [3, 2], [5, 4], [4, 5]]},
    {"numCourses": 6, "prerequisites": [[0, 5], [0, 4], [0, 3], [0, 2], [0, 1]]},
    {"numCourses": 6, "prerequisites": [[5, 0], [4, 0], [3, 0], [2, 0], [1, 0]]},
    {"numCourses": 5, "prerequisites": [[a, b] for a in range(5) for b in range(a)]},
    {"numCourses": 5, "prerequisites": [[a, b] for a in range(5) for b in range(a + 1)]},
    {"numCourses": 70, "prerequisites": [[a, b] for a in range(70) for b in range(70)]},
    {"numCourses": MAX_COURSES, "prerequisites": []},
    {"numCourses": MAX_COURSES, "prerequisites": [[MAX_COURSES - 1, MAX_COURSES - 1]]},
]

INVALID = [
    {"numCourses": 0, "prerequisites": []},
    {"numCourses": MAX_COURSES + 1, "prerequisites": []},
    {"numCourses": 2, "prerequisites": [[0, 2]]},
    {"numCourses": 2, "prerequisites": [[-1, 0]]},
    {"numCourses": 3, "prerequisites": [[1, 0], [2, 1], [1, 0]]},
    {"numCourses": 3, "prerequisites": [[1, 0, 2]]},
    {"numCourses": 3, "prerequisites": [[1]]},
    {"numCourses": True, "prerequisites": []},
    {"numCourses": 3, "prerequisites": [[True, 0]]},
    {"numCourses": 3, "prerequisites": [["1", 0]]},
    {"numCourses": 3, "prerequisites": [None]},
    {"numCourses": 3, "prerequisites": None},
    {"numCourses": 100, "prerequisites": [[a, b] for a in range(100) for b in range(100)][: MAX_PAIRS + 1]},
]


def validate(numCourses: int, prerequisites: list[list[int]]) -> None:
    if type(numCourses) is not int or not 1 <= numCourses <= MAX_COURSES:
        raise ValueError(f"numCourses must be a whole number from 1 to {MAX_COURSES}")
    if type(prerequisites) is not list:
        raise ValueError("prerequisites must be a list of pairs")
    if len(prerequisites) > MAX_PAIRS:
        raise ValueError(f"there must be at most {MAX_PAIRS} pairs")
    seen = set()
    for pair in prerequisites:
        if type(pair) is not list or len(pair) != 2:
            raise ValueError("each pair must be a list of two courses")
        for course in pair:
            if type(course) is not int or not 0 <= course < numCourses:
                raise ValueError("each course must be a whole number from 0 to numCourses - 1")
        if tuple(pair) in seen:
            raise ValueError("all pairs must be different")
        seen.add(tuple(pair))


def tiny() -> Iterator[dict]:
    # every set of arrows among three courses
    arrows = [[a, b] for a in range(3) for b in range(3) if a != b]
    for bits in range(2 ** len(arrows)):
        yield {"numCourses": 3, "prerequisites": [list(pair) for i, pair in enumerate(arrows) if bits >> i & 1]}


def _arrows(rng: random.Random, n: int, most: int, shape: str) -> set[tuple[int, int]]:
    """Arrows (before, after) with before < after: they can be finished."""
    if shape == "random":
        goal = rng.randint(most // 2, most)
        return {tuple(sorted(rng.sample(range(n), 2))) for _ in range(goal)}
    if shape == "chain":
        return {(i, i + 1) for i in range(n - 1)}
    if shape == "chain with shortcuts":
        pairs = {(i, i + 1) for i in range(n - 1)}
        while len(pairs) < min(most, 2 * n - 3):
            a = rng.randrange(n - 1)
            pairs.add((a, min(n - 1, a + rng.randint(1, 4))))
        return pairs
    if shape == "ladder":  # diamonds one after the other: the number of paths doubles at each
        return {pair for i in range(0, n - 3, 3) for pair in ((i, i + 1), (i, i + 2), (i + 1, i + 3), (i + 2, i + 3))}
    if shape == "layers":
        width = rng.choice([2, 2, 3])
        return {(i, j) for i in range(n) for j in range((i // width + 1) * width, min(n, (i // width + 2) * width))}
    if shape == "star":
        return {(0, i) for i in range(1, n)} if rng.random() < 0.5 else {(i, n - 1) for i in range(n - 1)}
    if shape == "islands":
        length = rng.randint(2, 9)
        return {(i, i + 1) for i in range(n - 1) if i % length != length - 1}
    if shape == "tree":
        return {(rng.randrange(i), i) for i in range(1, n)}
    few = min(n, max(3, round(most**0.5)))  # all pairs among a few courses, the others free
    return {(a, b) for b in range(few) for a in range(b)}


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MAX_COURSES * size**2.2))
    if size < 1:
        n = rng.randint(max(2, n * 3 // 4), n + 1)
    most = min(MAX_PAIRS, n * (n - 1) // 2, 5 * n // 2)
    shapes = ["random", "chain", "chain with shortcuts", "ladder", "layers", "star", "islands", "tree", "dense"]
    shape = rng.choice([*shapes, "random", "ladder", "ladder", "layers"])
    pairs = _arrows(rng, n, most, shape)
    order = list(range(n))
    labels = rng.choice(["shuffled", "shuffled", "forward", "backward"])
    if labels == "shuffled":
        rng.shuffle(order)
    elif labels == "backward":
        order.reverse()
    arrows = [(order[a], order[b]) for a, b in sorted(pairs)]
    if len(arrows) >= MAX_PAIRS:
        arrows = rng.sample(arrows, MAX_PAIRS - 1)
    spoil = rng.choice(["no", "no", "no", "long circle", "short circle", "two ways", "itself"])
    follow = {}
    for a, b in arrows:
        follow.setdefault(a, b)
    extra = None
    if spoil == "itself" and rng.random() < 0.5:
        course = rng.randrange(n)
        extra = (course, course)
    elif spoil == "two ways" and arrows:
        extra = rng.choice(arrows)[::-1]
    elif spoil.endswith("circle") and arrows:
        # close a circle along one of the paths
        start = last = rng.choice(arrows)[0]
        for _ in range(rng.randint(2, 4) if spoil == "short circle" else n):
            if last in follow:
                last = follow[last]
        extra = (last, start)
    if extra and extra not in arrows:
        arrows.append(extra)
    sequence = rng.choice(["shuffled", "shuffled", "sorted", "reversed"])
    if sequence == "shuffled":
        rng.shuffle(arrows)
    elif sequence == "reversed":
        arrows.reverse()
    return {"numCourses": n, "prerequisites": [[after, before] for before, after in arrows]}
