import random
from collections.abc import Iterator

KEYS = "23456789"
MOST = 4

EXAMPLES = [
    ({"digits": "47"}, ["gp", "gq", "gr", "gs", "hp", "hq", "hr", "hs", "ip", "iq", "ir", "is"]),
    ({"digits": "9"}, ["w", "x", "y", "z"]),
    ({"digits": "66"}, ["mm", "mn", "mo", "nm", "nn", "no", "om", "on", "oo"]),
]

EDGES = [
    {"digits": "2"},
    {"digits": "7"},
    {"digits": "8"},
    {"digits": "22"},
    {"digits": "32"},
    {"digits": "77"},
    {"digits": "97"},
    {"digits": "79"},
    {"digits": "88"},
    {"digits": "222"},
    {"digits": "252"},
    {"digits": "789"},
    {"digits": "999"},
    {"digits": "2222"},
    {"digits": "7777"},
    {"digits": "9999"},
    {"digits": "7979"},
    {"digits": "2345"},
    {"digits": "9876"},
    {"digits": "8338"},
]

INVALID = [
    {"digits": ""},
    {"digits": "23456"},
    {"digits": "12"},
    {"digits": "03"},
    {"digits": "2a"},
    {"digits": "2 3"},
    {"digits": "\u0663"},
    {"digits": 23},
    {"digits": ["2", "3"]},
    {"digits": None},
]


def validate(digits: str) -> None:
    if type(digits) is not str or not 1 <= len(digits) <= MOST:
        raise ValueError(f"digits must be a string of 1 to {MOST} characters")
    if any(digit not in KEYS for digit in digits):
        raise ValueError("every character must be a digit from 2 to 9")


def tiny() -> Iterator[dict]:
    for first in KEYS:
        yield {"digits": first}
    for first in KEYS:
        for second in KEYS:
            yield {"digits": first + second}


def generate(rng: random.Random, size: float) -> dict:
    count = rng.randint(1, 3) if size < 0.1 else max(2, round(size * MOST))
    shape = rng.choice(["any", "any", "four letters", "pairs", "distinct", "run"])
    if shape == "any":
        digits = rng.choices(KEYS, k=count)
    elif shape == "four letters":
        digits = rng.choices("79", k=count)
        digits[rng.randrange(count)] = rng.choice("78")
    elif shape == "pairs":
        digits = rng.choices(rng.sample(KEYS, 2), k=count)
    elif shape == "distinct":
        digits = rng.sample(KEYS, count)
    else:
        first = rng.randrange(len(KEYS) - count + 1)
        digits = list(KEYS[first : first + count])
        if rng.random() < 0.5:
            digits.reverse()
    return {"digits": "".join(digits)}
