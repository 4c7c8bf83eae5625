import random
from collections.abc import Iterator
from itertools import product

MOST = 16
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s": "noon"}, [["n", "o", "o", "n"], ["n", "oo", "n"], ["noon"]]),
    ({"s": "abcb"}, [["a", "b", "c", "b"], ["a", "bcb"]]),
    ({"s": "key"}, [["k", "e", "y"]]),
]

EDGES = [
    {"s": "a"},
    {"s": "z"},
    {"s": "tt"},
    {"s": "xy"},
    {"s": "xyx"},
    {"s": "eee"},
    {"s": "abca"},
    {"s": "abab"},
    {"s": "aabb"},
    {"s": "abba"},
    {"s": "baab"},
    {"s": "level"},
    {"s": "banana"},
    {"s": "racecars"},
    {"s": "aaabaaa"},
    {"s": "abcdcbaz"},
    {"s": "abacdfgdcaba"},
    {"s": "abcdefghijklmnop"},
    {"s": "abcdefghhgfedcba"},
    {"s": "a" * MOST},
]

INVALID = [
    {"s": ""},
    {"s": "a" * (MOST + 1)},
    {"s": "aBa"},
    {"s": "a a"},
    {"s": "a1a"},
    {"s": "\u00e9t\u00e9"},
    {"s": ["a", "b"]},
    {"s": 121},
    {"s": None},
]


def validate(s: str) -> None:
    if type(s) is not str or not 1 <= len(s) <= MOST:
        raise ValueError(f"s must be a string of 1 to {MOST} letters")
    if any(letter not in LETTERS for letter in s):
        raise ValueError("s must consist of lowercase English letters")


def tiny() -> Iterator[dict]:
    for count in (1, 2, 3, 4, 5):
        for letters in product("ab", repeat=count):
            yield {"s": "".join(letters)}


def generate(rng: random.Random, size: float) -> dict:
    count = rng.randint(1, 7) if size < 0.1 else max(3, round(size * MOST))
    shape = rng.choice(["two", "two", "three", "any", "mirror", "mirror", "almost a mirror", "runs", "turns"])
    alphabet = rng.sample(LETTERS, 4)
    if shape == "two":
        s = rng.choices(alphabet[:2], k=count)
    elif shape == "three":
        s = rng.choices(alphabet[:3], k=count)
    elif shape == "any":
        s = rng.choices(LETTERS, k=count)
    elif shape in ("mirror", "almost a mirror"):
        half = rng.choices(alphabet, k=(count + 1) // 2)
        s = half + half[::-1][count % 2 :]
        if shape == "almost a mirror":
            s[rng.randrange(count)] = rng.choice(LETTERS)
    elif shape == "runs":
        # runs of equal letters: most cuts are good
        s = []
        while len(s) < count:
            s += rng.choice(alphabet) * rng.randint(2, 5)
        s = s[:count]
    else:
        # the same few letters again and again: palindromes of odd length everywhere
        s = ((alphabet[: rng.randint(2, 3)]) * count)[:count]
    return {"s": "".join(s)}
