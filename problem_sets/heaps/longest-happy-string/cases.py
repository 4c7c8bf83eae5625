import itertools
import random

LIMIT = 100

EXAMPLES = [
    ({"a": 6, "b": 1, "c": 1}, "aabaacaa"),
    ({"a": 2, "b": 0, "c": 5}, "ccaccac"),
    ({"a": 0, "b": 4, "c": 0}, "bb"),
]

EDGES = [
    {"a": 1, "b": 0, "c": 0},
    {"a": 0, "b": 1, "c": 0},
    {"a": 0, "b": 0, "c": 1},
    {"a": 0, "b": 0, "c": 2},
    {"a": 3, "b": 0, "c": 0},
    {"a": 0, "b": 3, "c": 1},
    {"a": 5, "b": 2, "c": 0},
    {"a": 2, "b": 5, "c": 0},
    {"a": 0, "b": 5, "c": 2},
    {"a": 4, "b": 4, "c": 0},
    {"a": 4, "b": 4, "c": 4},
    {"a": 4, "b": 3, "c": 3},
    {"a": 7, "b": 3, "c": 0},
    {"a": 8, "b": 3, "c": 0},
    {"a": 9, "b": 3, "c": 0},
    {"a": 8, "b": 2, "c": 1},
    {"a": 2, "b": 1, "c": 8},
    {"a": 1, "b": 9, "c": 2},
    {"a": 10, "b": 9, "c": 0},
    {"a": 10, "b": 10, "c": 1},
    {"a": 1, "b": 10, "c": 10},
    {"a": 12, "b": 4, "c": 4},
    {"a": 3, "b": 30, "c": 10},
    {"a": 13, "b": 30, "c": 2},
    {"a": LIMIT, "b": 0, "c": 0},
    {"a": LIMIT, "b": LIMIT, "c": LIMIT},
    {"a": LIMIT, "b": LIMIT, "c": 0},
    {"a": 0, "b": LIMIT, "c": LIMIT - 1},
    {"a": LIMIT, "b": 49, "c": 0},
    {"a": 48, "b": LIMIT, "c": 0},
    {"a": 24, "b": 25, "c": LIMIT},
    {"a": 24, "b": 24, "c": LIMIT},
]

INVALID = [
    {"a": 0, "b": 0, "c": 0},
    {"a": -1, "b": 1, "c": 1},
    {"a": 1, "b": -1, "c": 1},
    {"a": 1, "b": 1, "c": -1},
    {"a": LIMIT + 1, "b": 1, "c": 1},
    {"a": 1, "b": LIMIT + 1, "c": 1},
    {"a": 1, "b": 1, "c": LIMIT + 1},
    {"a": True, "b": 1, "c": 1},
    {"a": 1, "b": 1.0, "c": 1},
    {"a": 1, "b": 1, "c": "1"},
    {"a": None, "b": 1, "c": 1},
    {"a": [1], "b": 1, "c": 1},
]


def validate(a: int, b: int, c: int) -> None:
    for count in (a, b, c):
        if type(count) is not int or not 0 <= count <= LIMIT:
            raise ValueError(f"a, b and c must be whole numbers from 0 to {LIMIT}")
    if a + b + c == 0:
        raise ValueError("there must be at least one letter")


def tiny():
    for a, b, c in itertools.product(range(5), repeat=3):
        if a + b + c:
            yield {"a": a, "b": b, "c": c}


def generate(rng: random.Random, size: float) -> dict:
    top = max(1, round(size**2 * LIMIT))
    if top < 4:
        top = rng.randint(1, top + 4)
    shape = rng.randrange(6)
    if shape == 0:  # anything
        counts = [rng.randint(0, top), rng.randint(0, top), top]
    elif shape <= 2:  # the largest around the border of what the others can separate
        others = max(0, min(top - 1, (top - 2) // 2 + rng.choice([-1, 0, 0, 1])))
        first = rng.randint(0, others)
        counts = [first, others - first, top]
    elif shape == 3:  # two large ones, close together
        counts = [rng.randint(0, max(1, top // 5)), max(0, top - rng.randint(0, 3)), top]
    elif shape == 4:  # three alike, nearly
        counts = [max(0, top - rng.randint(0, 2)), max(0, top - rng.randint(0, 2)), top]
    else:  # one far above the others
        counts = [rng.randint(0, max(1, top // 6)), rng.randint(0, max(1, top // 6)), top]
    rng.shuffle(counts)
    return dict(zip("abc", counts))


def check(args: dict, answer: object, expected: object) -> str | None:
    if type(answer) is not str:
        return "the answer must be a text"
    for letter in answer:
        if letter not in args:
            return f"the text holds {letter!r}; only 'a', 'b' and 'c' are allowed"
    for letter, count in args.items():
        if answer.count(letter) > count:
            return f"the letter {letter!r} is used {answer.count(letter)} times, and there are {count} of it"
        if letter * 3 in answer:
            return f"{letter * 3!r} stands at index {answer.index(letter * 3)}"
    if len(answer) < len(expected):
        return f"a text of length {len(expected)} is possible, this one has {len(answer)} letters"
    return None
