import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 1000
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"text1": "stream", "text2": "master"}, 3),
    ({"text1": "bargain", "text2": "again"}, 5),
    ({"text1": "kiln", "text2": "moat"}, 0),
]

EDGES = [
    {"text1": "a", "text2": "a"},
    {"text1": "a", "text2": "b"},
    {"text1": "a", "text2": "aa"},
    {"text1": "aaa", "text2": "aa"},
    {"text1": "ab", "text2": "ba"},
    {"text1": "zab", "text2": "abz"},
    {"text1": "abz", "text2": "zab"},
    {"text1": "abc", "text2": "xaybzc"},
    {"text1": "abcba", "text2": "abcba"},
    {"text1": "abcde", "text2": "edcba"},
    {"text1": "aabb", "text2": "bbaa"},
    {"text1": "abab", "text2": "baba"},
    {"text1": "xyza", "text2": "a"},
    {"text1": "a", "text2": "xyza"},
    {"text1": "axxx", "text2": "ayyy"},
    {"text1": "xxxb", "text2": "yyyb"},
    {"text1": "abcxdef", "text2": "abcydef"},
    {"text1": "a" * MAX_LENGTH, "text2": "a" * 50},
    {"text1": "z", "text2": "y" * (MAX_LENGTH - 1) + "z"},
    {"text1": "ab" * (MAX_LENGTH // 2), "text2": "ba" * 100},
    {"text1": LETTERS * 4, "text2": LETTERS[::-1] * 4},
]

INVALID = [
    {"text1": "", "text2": "a"},
    {"text1": "a", "text2": ""},
    {"text1": "a" * (MAX_LENGTH + 1), "text2": "a"},
    {"text1": "a", "text2": "a" * (MAX_LENGTH + 1)},
    {"text1": "A", "text2": "a"},
    {"text1": "a", "text2": "a b"},
    {"text1": "a", "text2": "é"},
    {"text1": "a1", "text2": "a"},
    {"text1": None, "text2": "a"},
    {"text1": ["a"], "text2": "a"},
]


def validate(text1: str, text2: str) -> None:
    for text in (text1, text2):
        if type(text) is not str or not 1 <= len(text) <= MAX_LENGTH:
            raise ValueError(f"each text must have 1 to {MAX_LENGTH} letters")
        if not set(text) <= set(LETTERS):
            raise ValueError("each text must consist of the letters a to z")


def tiny() -> Iterator[dict]:
    texts = ["".join(letters) for length in (1, 2, 3) for letters in product("ab", repeat=length)]
    texts += ["abc", "cab", "bca", "acb", "abca", "bcab"]
    for text1 in texts:
        for text2 in texts:
            yield {"text1": text1, "text2": text2}


def _text(rng: random.Random, letters: str, length: int) -> str:
    return "".join(rng.choice(letters) for _ in range(length))


def generate(rng: random.Random, size: float) -> dict:
    # short at first, so that a plain recursion can follow up to a size of 0.15; at 1.0 one text at least is full
    n = m = round(2 + 35 * size + (MAX_LENGTH - 37) * size**4)
    if size < 1:
        n, m = rng.randint((n + 1) // 2, n), rng.randint((m + 2) // 3, m)
    elif rng.random() < 0.85:
        m = rng.randint(50, 200)
    letters = rng.choice(["ab", "ab", "abc", "abcdef", LETTERS])
    text1 = _text(rng, letters, n)
    shape = rng.choice(
        [
            "random",
            "random",
            "inside",
            "noisy",
            "noisy",
            "rotated",
            "reversed",
            "periodic",
            "blocks",
            "swapped",
            "apart",
        ]
    )
    if shape == "random":
        text2 = _text(rng, rng.choice([letters, LETTERS]), m)
    elif shape == "inside":
        # one text is the other with letters left out
        text2 = "".join(text1[i] for i in sorted(rng.sample(range(n), min(n, m))))
    elif shape == "noisy":
        # a common text, spread among letters that do not help
        share = rng.choice([0.3, 0.6, 0.9])
        common = _text(rng, letters, max(1, round(share * min(n, m))))
        text1, text2 = common, common
        while len(text1) < n:
            at = rng.randint(0, len(text1))
            text1 = text1[:at] + rng.choice(LETTERS) + text1[at:]
        while len(text2) < m:
            at = rng.randint(0, len(text2))
            text2 = text2[:at] + rng.choice(LETTERS) + text2[at:]
    elif shape == "rotated":
        # an early match of the first letters spoils the rest
        shift = rng.randrange(n)
        text2 = (text1[shift:] + text1[:shift])[:m]
    elif shape == "reversed":
        text2 = text1[::-1][:m]
    elif shape == "periodic":
        text1 = (_text(rng, letters, rng.randint(1, 4)) * n)[:n]
        text2 = (_text(rng, letters, rng.randint(1, 4)) * m)[:m]
    elif shape == "blocks":
        cut = rng.randint(0, n)
        text1 = "a" * cut + "b" * (n - cut)
        cut = rng.randint(0, m)
        text2 = "b" * cut + "a" * (m - cut)
    elif shape == "swapped":
        pairs = [text1[i : i + 2] for i in range(0, n, 2)]
        text2 = "".join(pair[::-1] if rng.random() < 0.4 else pair for pair in pairs)[:m]
    else:
        # hardly a letter in common
        text1 = _text(rng, LETTERS[:13], n)
        text2 = _text(rng, LETTERS[12:], m)
    if rng.random() < 0.5:
        text1, text2 = text2, text1
    return {"text1": text1, "text2": text2}
