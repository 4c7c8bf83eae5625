import random
from collections.abc import Iterator
from itertools import combinations

MAX_COURSES = 2000
MAX_PAIRS = 10000

EXAMPLES = [
    ({"numCourses": 3, "prerequisites": [[0, 2], [1, 0]]}, [2, 0, 1]),
    ({"numCourses": 5, "prerequisites": [[1, 4], [3, 4], [0, 1], [0, 3]]}, [2, 4, 1, 3, 0]),
    ({"numCourses": 4, "prerequisites": [[1, 0], [2, 1], [1, 3], [3, 2]]}, []),
]

EDGES = [
    {"numCourses": 1, "prerequisites": []},
    {"numCourses": 2, "prerequisites": []},
    {"numCourses": 2, "prerequisites": [[0, 1]]},
    {"numCourses": 2, "prerequisites": [[1, 0]]},
    {"numCourses": 2, "prerequisites": [[0, 1], [1, 0]]},
    {"numCourses": 5, "prerequisites": []},
    {"numCourses": 3, "prerequisites": [[2, 1]]},
    {"numCourses": 3, "prerequisites": [[1, 0], [2, 0], [2, 1]]},
    {"numCourses": 4, "prerequisites": [[0, 1], [1, 2], [2, 3]]},
    {"numCourses": 4, "prerequisites": [[3, 2], [2, 1], [1, 0]]},
    {"numCourses": 4, "prerequisites": [[1, 0], [2, 0], [3, 1], [3, 2]]},
    {"numCourses": 4, "prerequisites": [[0, 1], [0, 2], [1, 3], [2, 3]]},
    {"numCourses": 4, "prerequisites": [[2, 3], [3, 2]]},
    {"numCourses": 5, "prerequisites": [[1, 0], [2, 1], [3, 2], [4, 3], [2, 4]]},
    {"numCourses": 6, "prerequisites": [[1, 0], [3, 2], [5, 4]]},
    {"numCourses": 6, "prerequisites": [[0, 5], [0, 4], [0, 3], [0, 2], [0, 1]]},
    {"numCourses": 6, "prerequisites": [[5, 0], [4, 0], [3, 0], [2, 0], [1, 0]]},
    {"numCourses": MAX_COURSES, "prerequisites": []},
]

INVALID = [
    {"numCourses": 0, "prerequisites": []},
    {"numCourses": MAX_COURSES + 1, "prerequisites": []},
    {"numCourses": 2, "prerequisites": [[0, 2]]},
    {"numCourses": 2, "prerequisites": [[-1, 0]]},
    {"numCourses": 2, "prerequisites": [[1, 1]]},
    {"numCourses": 3, "prerequisites": [[1, 0], [2, 1], [1, 0]]},
    {"numCourses": 3, "prerequisites": [[1, 0, 2]]},
    {"numCourses": 3, "prerequisites": [[1]]},
    {"numCourses": True, "prerequisites": []},
    {"numCourses": 3, "prerequisites": [[True, 0]]},
    {"numCourses": 3, "prerequisites": "[]"},
    {"numCourses": 3, "prerequisites": None},
    {"numCourses": 200, "prerequisites": [[a, b] for a in range(200) for b in range(200) if a != b][: MAX_PAIRS + 1]},
]


def validate(numCourses: int, prerequisites: list[list[int]]) -> None:
    if type(numCourses) is not int or not 1 <= numCourses <= MAX_COURSES:
        raise ValueError(f"numCourses must be a whole number from 1 to {MAX_COURSES}")
    if type(prerequisites) is not list:
        raise ValueError("prerequisites must be a list of pairs")
    if len(prerequisites) > min(MAX_PAIRS, numCourses * (numCourses - 1)):
        raise ValueError(f"there must be at most {MAX_PAIRS} and at most numCourses * (numCourses - 1) pairs")
    seen = set()
    for pair in prerequisites:
        if type(pair) is not list or len(pair) != 2:
            raise ValueError("each prerequisite must be a list of two courses")
        for course in pair:
            if type(course) is not int or not 0 <= course < numCourses:
                raise ValueError("each course must be a whole number from 0 to numCourses - 1")
        if pair[0] == pair[1]:
            raise ValueError("a course cannot require itself directly")
        if tuple(pair) in seen:
            raise ValueError("all pairs must be different")
        seen.add(tuple(pair))


def tiny() -> Iterator[dict]:
    arrows = [[a, b] for a in range(3) for b in range(3) if a != b]
    for count in range(len(arrows) + 1):
        for chosen in combinations(arrows, count):
            yield {"numCourses": 3, "prerequisites": [list(pair) for pair in chosen]}


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MAX_COURSES * size**1.5))
    if size < 1:
        n = rng.randint(max(2, n * 3 // 4), n)
    most = min(MAX_PAIRS, n * (n - 1) // 2)
    shape = rng.choice(["random", "random", "chain", "chain", "ladder", "ladder", "layers", "star", "sparse", "islands", "dense"])
    pairs = set()           # (before, after), before < after in a hidden order
    if shape == "random":
        goal = rng.randint(most // 2, most)
        while len(pairs) < goal:
            a, b = sorted(rng.sample(range(n), 2))
            pairs.add((a, b))
    elif shape == "chain":
        pairs = {(i, i + 1) for i in range(n - 1)}
        for _ in range(rng.choice([0, most])):
            a = rng.randrange(n)
            b = min(n - 1, a + rng.randint(1, 8))
            if a != b and len(pairs) < most:
                pairs.add((a, b))
    elif shape == "ladder":
        # diamonds one after the other: the number of paths doubles at each
        for i in range(0, n - 3, 3):
            pairs |= {(i, i + 1), (i, i + 2), (i + 1, i + 3), (i + 2, i + 3)}
    elif shape == "layers":
        width = max(1, min(n // 3, rng.choice([2, 4, 5])))
        for i in range(n):
            start = (i // width + 1) * width
            pairs |= {(i, j) for j in range(start, min(n, start + width))}
    elif shape == "star":
        pairs = {(0, i) for i in range(1, n)} if rng.random() < 0.5 else {(i, n - 1) for i in range(n - 1)}
    elif shape == "sparse":
        while len(pairs) < n // 4:
            a, b = sorted(rng.sample(range(n), 2))
            pairs.add((a, b))
    elif shape == "islands":
        length = rng.randint(2, 12)
        pairs = {(i, i + 1) for i in range(n - 1) if i % length != length - 1}
    else:
        # all pairs among a few courses, the others free
        k = min(n, 140)
        pairs = {(a, b) for a in range(k) for b in range(a + 1, k)}
    order = list(range(n))
    labels = rng.choice(["shuffled", "shuffled", "forward", "backward"])
    if labels == "shuffled":
        rng.shuffle(order)
    elif labels == "backward":
        order.reverse()
    arrows = [(order[a], order[b]) for a, b in sorted(pairs)]
    if len(arrows) > MAX_PAIRS - 1:
        arrows = rng.sample(arrows, MAX_PAIRS - 1)
    cycle = rng.random()
    if cycle < 0.3 and arrows:
        taken = set(arrows)
        if cycle < 0.15:
            # close a circle somewhere along a path
            follow = {}
            for a, b in arrows:
                follow.setdefault(a, b)
            start = last = rng.choice(arrows)[0]
            for _ in range(rng.choice([1, 2, 3, n])):
                if last in follow:
                    last = follow[last]
            back = (last, start)
        else:
            a, b = rng.choice(arrows)
            back = (b, a)
        if back not in taken and len(arrows) < n * (n - 1):
            arrows.append(back)
    sequence = rng.choice(["shuffled", "shuffled", "sorted", "reversed"])
    if sequence == "shuffled":
        rng.shuffle(arrows)
    elif sequence == "reversed":
        arrows.reverse()
    return {"numCourses": n, "prerequisites": [[after, before] for before, after in arrows]}


def check(args: dict, answer: object, expected: object) -> str | None:
    if type(answer) is not list:
        return "the answer must be a list of courses"
    if not expected:
        return None if not answer else "no order meets all requirements, so the answer must be an empty list"
    n = args["numCourses"]
    if not answer:
        return "an order exists, but the answer is empty"
    place = {}
    for index, course in enumerate(answer):
        if type(course) is not int or not 0 <= course < n:
            return f"item {index} is not a course from 0 to {n - 1}"
        if course in place:
            return f"course {course} is taken twice"
        place[course] = index
    if len(place) != n:
        missing = next(course for course in range(n) if course not in place)
        return f"course {missing} is missing"
    for after, before in args["prerequisites"]:
        if place[before] > place[after]:
            return f"course {after} comes before its requirement {before}"
    return None
