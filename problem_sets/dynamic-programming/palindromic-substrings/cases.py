import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 1000
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s": "peppep"}, 11),
    ({"s": "minim"}, 7),
    ({"s": "ooo"}, 6),
]

EDGES = [
    {"s": "a"},
    {"s": "z"},
    {"s": "aa"},
    {"s": "ab"},
    {"s": "aba"},
    {"s": "aab"},
    {"s": "baa"},
    {"s": "abc"},
    {"s": "noon"},
    {"s": "xnoon"},
    {"s": "noonx"},
    {"s": "radar"},
    {"s": "aaaaa"},
    {"s": "abababa"},
    {"s": "abbaabba"},
    {"s": "abcxyzcba"},
    {"s": "abcdefgh"},
    {"s": "a" * MAX_LENGTH},
    {"s": "ab" * (MAX_LENGTH // 2)},
    {"s": "a" * 499 + "b" + "a" * 500},
    {"s": "a" * 500 + "b" * 500},
]

INVALID = [
    {"s": ""},
    {"s": "a" * (MAX_LENGTH + 1)},
    {"s": "aBa"},
    {"s": "a a"},
    {"s": "aéa"},
    {"s": "a1a"},
    {"s": 121},
    {"s": ["a"]},
    {"s": None},
]


def validate(s: str) -> None:
    if type(s) is not str or not 1 <= len(s) <= MAX_LENGTH:
        raise ValueError(f"s must be a text of 1 to {MAX_LENGTH} letters")
    if not set(s) <= set(LETTERS):
        raise ValueError("s must consist of the letters a to z")


def tiny() -> Iterator[dict]:
    for length in (3, 4, 5):
        for letters in product("ab", repeat=length):
            yield {"s": "".join(letters)}
    for letters in product("abc", repeat=4):
        yield {"s": "".join(letters)}


def _text(rng: random.Random, letters: str, length: int) -> str:
    return "".join(rng.choice(letters) for _ in range(length))


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MAX_LENGTH * size**1.3))
    if size < 1:
        n = rng.randint((n + 1) // 2, n + 2)
    letters = rng.choice(["ab", "ab", "abc", "abcde", LETTERS])
    s = _text(rng, letters, n)
    shape = rng.choice(
        [
            "random",
            "one letter",
            "broken",
            "whole",
            "planted",
            "planted at an end",
            "trap",
            "periodic",
            "blocks",
            "nested",
        ]
    )
    if shape == "one letter":
        s = "a" * n
        if rng.random() < 0.7:
            at = rng.randrange(n)
            s = s[:at] + "b" + s[at + 1 :]
    elif shape in ("whole", "broken"):
        # a palindrome over everything, in which one letter may be wrong
        half = _text(rng, letters, (n + 1) // 2)
        s = half + half[::-1][n % 2 :]
        if shape == "broken":
            at = rng.randrange(n)
            s = s[:at] + rng.choice(LETTERS) + s[at + 1 :]
    elif shape in ("planted", "planted at an end"):
        # a palindrome of odd or even length among other letters
        half = _text(rng, letters, max(1, round(n * rng.uniform(0.05, 0.45))))
        inner = (half + half[::-1][rng.randrange(2) :])[:n]
        rest = n - len(inner)
        before = rng.randint(0, rest) if shape == "planted" else rng.choice([0, rest])
        s = _text(rng, LETTERS, before) + inner + _text(rng, LETTERS, rest - before)
    elif shape == "trap":
        # a piece and, elsewhere, its reverse
        half = _text(rng, LETTERS, max(1, n * 2 // 5))
        middle = "".join(LETTERS[i % 10] for i in range(n - 2 * len(half)))
        s = (half + middle + half[::-1])[:n]
    elif shape == "periodic":
        s = (_text(rng, letters, rng.randint(1, 5)) * n)[:n]
    elif shape == "blocks":
        s = ""
        while len(s) < n:
            s += rng.choice(letters) * rng.randint(1, max(1, n // 4))
        s = s[:n]
    elif shape == "nested":
        # many palindromes inside one another
        s = "a"
        for letter in "bcabdabcabe"[: rng.randint(3, 11)]:
            s = s + letter + s
        s = (s * (n // len(s) + 1))[:n]
    return {"s": s}
