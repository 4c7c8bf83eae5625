import random
import string
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 1000
LETTERS = string.ascii_letters + string.digits

EXAMPLES = [
    ({"s": "bananis"}, "ana"),
    ({"s": "moonlight"}, "oo"),
    ({"s": "7A2B2a"}, "2B2"),
]

EDGES = [
    {"s": "a"},
    {"s": "9"},
    {"s": "aa"},
    {"s": "ab"},
    {"s": "aA"},
    {"s": "aba"},
    {"s": "abA"},
    {"s": "aab"},
    {"s": "baa"},
    {"s": "abb"},
    {"s": "noon"},
    {"s": "xnoon"},
    {"s": "noonx"},
    {"s": "radar"},
    {"s": "radarx"},
    {"s": "xradar"},
    {"s": "aaaa"},
    {"s": "aaaaa"},
    {"s": "abcxyzcba"},
    {"s": "abcdxcbad"},
    {"s": "abacab"},
    {"s": "caabaac"},
    {"s": "abbaabbc"},
    {"s": "agbdba"},
    {"s": "Level"},
    {"s": "0120"},
    {"s": "a" * MAX_LENGTH},
    {"s": "ab" * (MAX_LENGTH // 2)},
    {"s": "a" * 499 + "b" + "a" * 500},
    {"s": "a" * 500 + "b" * 500},
]

INVALID = [
    {"s": ""},
    {"s": "a" * (MAX_LENGTH + 1)},
    {"s": "a a"},
    {"s": "aéa"},
    {"s": "a-a"},
    {"s": "\u0661"},
    {"s": 121},
    {"s": ["a"]},
    {"s": None},
]


def validate(s: str) -> None:
    if type(s) is not str or not 1 <= len(s) <= MAX_LENGTH:
        raise ValueError(f"s must be a text of 1 to {MAX_LENGTH} characters")
    if not set(s) <= set(LETTERS):
        raise ValueError("s must consist of English letters and digits")


def check(args: dict, answer: object, expected: object) -> str | None:
    if not isinstance(answer, str):
        return "the answer must be a text"
    if answer not in args["s"]:
        return "the answer is not a substring of s"
    if answer != answer[::-1]:
        return "the answer is not a palindrome"
    if len(answer) < len(expected):
        return f"there is a palindrome of {len(expected)} characters, and this one has {len(answer)}"
    return None


def tiny() -> Iterator[dict]:
    for length in (3, 4):
        for letters in product("aB", repeat=length):
            yield {"s": "".join(letters)}
    for letters in product("ab1", repeat=4):
        yield {"s": "".join(letters)}


def _text(rng: random.Random, letters: str, length: int) -> str:
    return "".join(rng.choice(letters) for _ in range(length))


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MAX_LENGTH * size**1.3))
    if size < 1:
        n = rng.randint((n + 1) // 2, n + 2)
    letters = rng.choice(["ab", "ab", "abc", "aA1", LETTERS])
    s = _text(rng, letters, n)
    shape = rng.choice(
        [
            "random",
            "one letter",
            "broken",
            "planted",
            "planted",
            "planted at an end",
            "trap",
            "trap",
            "periodic",
            "nested",
            "case",
        ]
    )
    if shape == "one letter":
        s = "a" * n
        if rng.random() < 0.7:
            at = rng.randrange(n)
            s = s[:at] + "b" + s[at + 1 :]
    elif shape == "broken":
        # a palindrome over everything, in which one character is wrong
        half = _text(rng, letters, (n + 1) // 2)
        s = half + half[::-1][n % 2 :]
        at = rng.randrange(n)
        s = s[:at] + rng.choice(LETTERS) + s[at + 1 :]
    elif shape in ("planted", "planted at an end"):
        # a palindrome of odd or even length among other characters
        half = _text(rng, letters, max(1, round(n * rng.uniform(0.05, 0.45))))
        inner = (half + half[::-1][rng.randrange(2) :])[:n]
        rest = n - len(inner)
        before = rng.randint(0, rest) if shape == "planted" else rng.choice([0, rest])
        s = _text(rng, LETTERS, before) + inner + _text(rng, LETTERS, rest - before)
    elif shape == "trap":
        # a piece and, elsewhere, its reverse: common to s and its reverse, but no palindrome
        half = _text(rng, LETTERS, max(1, n * 2 // 5))
        middle = "".join(LETTERS[i % 10] for i in range(n - 2 * len(half)))
        s = (half + middle + half[::-1])[:n]
    elif shape == "periodic":
        s = (_text(rng, letters, rng.randint(1, 5)) * n)[:n]
    elif shape == "nested":
        # many long palindromes inside one another
        s = "a"
        for letter in "bcabdabcabe"[: rng.randint(3, 11)]:
            s = s + letter + s
        s = (s * (n // len(s) + 1))[:n]
    elif shape == "case":
        # a palindrome only for those who do not look at upper and lower case
        half = _text(rng, "abc", (n + 1) // 2)
        s = half + half[::-1][n % 2 :].upper()
    return {"s": s}
