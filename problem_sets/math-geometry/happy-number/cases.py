import random
from collections.abc import Iterator

LARGEST = 2**31 - 1

EXAMPLES = [
    ({"n": 94}, True),
    ({"n": 15}, False),
    ({"n": 700}, True),
]

EDGES = [
    {"n": 1},
    {"n": 2},
    {"n": 4},
    {"n": 7},
    {"n": 10},
    {"n": 20},
    {"n": 49},
    {"n": 89},
    {"n": 99},
    {"n": 100},
    {"n": 101},
    {"n": 145},
    {"n": 1000000000},
    {"n": 1000000003},
    {"n": 1111111111},
    {"n": 999999999},
    {"n": 1999999999},
    {"n": 1888},
    {"n": 78999},
    {"n": 1000000009},
    {"n": LARGEST},
    {"n": LARGEST - 1},
]

INVALID = [
    {"n": 0},
    {"n": -7},
    {"n": LARGEST + 1},
    {"n": 7.0},
    {"n": True},
    {"n": "7"},
    {"n": [7]},
]


def validate(n: int) -> None:
    if type(n) is not int or not 1 <= n <= LARGEST:
        raise ValueError(f"n must be a whole number from 1 to {LARGEST}")


def tiny() -> Iterator[dict]:
    for n in range(1, 120):
        yield {"n": n}


def _is_happy(n: int) -> bool:
    while n not in (1, 4):
        n = sum(int(digit) ** 2 for digit in str(n))
    return n == 1


def generate(rng: random.Random, size: float) -> dict:
    most = max(999, round(LARGEST * size**3))
    shape = rng.choice(["any", "happy", "happy", "few digits", "shuffled", "near the end"])
    n = rng.randint(max(1, most // 2), most)
    if shape == "happy":
        # about one number in seven is
        while not _is_happy(n):
            n = rng.randint(max(1, most // 2), most)
    elif shape == "few digits":
        digits = rng.sample("123456789", 2)
        text = "".join(rng.choice([*digits, "0"]) for _ in range(len(str(most)) - 1))
        n = int(digits[0] + text[1:] if text[:1] == "0" else text)
    elif shape == "shuffled":
        # the digits of a small happy number with zeros between them
        parts = [*str(rng.choice([7, 19, 23, 28, 44, 68, 79, 97])), *"0" * (len(str(most)) - 3)]
        rng.shuffle(parts)
        n = int("".join(parts))
    elif shape == "near the end":
        n = most - rng.randrange(500)
    return {"n": n}
