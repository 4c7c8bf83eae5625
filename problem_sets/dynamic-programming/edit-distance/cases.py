import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 500
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"word1": "mite", "word2": "time"}, 2),
    ({"word1": "planet", "word2": "lantern"}, 4),
    ({"word1": "", "word2": "sea"}, 3),
]

EDGES = [
    {"word1": "", "word2": ""},
    {"word1": "a", "word2": ""},
    {"word1": "", "word2": "a"},
    {"word1": "a", "word2": "a"},
    {"word1": "a", "word2": "b"},
    {"word1": "ab", "word2": "ba"},
    {"word1": "ab", "word2": "bc"},
    {"word1": "abc", "word2": "bcd"},
    {"word1": "aab", "word2": "a"},
    {"word1": "b", "word2": "aabaa"},
    {"word1": "abcde", "word2": "edcba"},
    {"word1": "aaaa", "word2": "aa"},
    {"word1": "aabb", "word2": "bbaa"},
    {"word1": "xabc", "word2": "abc"},
    {"word1": "abc", "word2": "abcx"},
    {"word1": "axbxc", "word2": "abc"},
    {"word1": "table", "word2": "stab"},
    {"word1": "zeros", "word2": "rose"},
    {"word1": "a" * MAX_LENGTH, "word2": ""},
    {"word1": "", "word2": "z" * MAX_LENGTH},
    {"word1": "a" * MAX_LENGTH, "word2": "b" * MAX_LENGTH},
    {"word1": "ab" * (MAX_LENGTH // 2), "word2": "ba" * (MAX_LENGTH // 2)},
    {"word1": "a" * MAX_LENGTH, "word2": "a"},
]

INVALID = [
    {"word1": "a" * (MAX_LENGTH + 1), "word2": "a"},
    {"word1": "a", "word2": "a" * (MAX_LENGTH + 1)},
    {"word1": "A", "word2": "a"},
    {"word1": "a", "word2": "a b"},
    {"word1": "a", "word2": "é"},
    {"word1": "a1", "word2": "a"},
    {"word1": None, "word2": "a"},
    {"word1": ["a"], "word2": "a"},
    {"word1": "a", "word2": 5},
]


def validate(word1: str, word2: str) -> None:
    for word in (word1, word2):
        if type(word) is not str or len(word) > MAX_LENGTH:
            raise ValueError(f"each word must be a text of at most {MAX_LENGTH} letters")
        if not set(word) <= set(LETTERS):
            raise ValueError("each word must consist of the letters a to z")


def tiny() -> Iterator[dict]:
    words = ["".join(letters) for length in range(4) for letters in product("ab", repeat=length)]
    words += ["abc", "cab", "bca", "acb"]
    for word1 in words:
        for word2 in words:
            yield {"word1": word1, "word2": word2}


def _text(rng: random.Random, letters: str, length: int) -> str:
    return "".join(rng.choice(letters) for _ in range(length))


def _edited(rng: random.Random, word: str, letters: str, edits: int) -> str:
    changed = list(word)
    for _ in range(edits):
        at = rng.randrange(len(changed) + 1)
        step = rng.randrange(3)
        if step == 0 or at == len(changed):
            changed.insert(at, rng.choice(letters))
        elif step == 1:
            changed[at] = rng.choice(letters)
        else:
            del changed[at]
    return "".join(changed)


def generate(rng: random.Random, size: float) -> dict:
    # the length grows with the square, so that a plain recursion can follow up to a size of 0.1
    n = max(2, round(MAX_LENGTH * size**2))
    m = n
    if size < 1:
        n, m = rng.randint((n + 1) // 2, n), rng.randint(0, n)
        if rng.random() < 0.5:
            m = n
    elif rng.random() < 0.6:  # one full word is enough for most
        m = rng.randint(150, 300)
    letters = rng.choice(["ab", "ab", "abc", "abcdef", LETTERS])
    word1 = _text(rng, letters, n)
    shape = rng.choice(["random", "random", "few edits", "few edits", "many edits", "shifted", "rotated", "reversed", "inside", "periodic", "blocks", "swapped"])
    if shape == "random":
        word2 = _text(rng, rng.choice([letters, LETTERS]), m)
    elif shape == "few edits":
        word2 = _edited(rng, word1, letters, rng.randint(0, 3))
    elif shape == "many edits":
        word2 = _edited(rng, word1, letters, rng.randint(n // 4, n))
    elif shape == "shifted":
        # position by position everything differs
        shift = rng.randint(1, max(1, n // 10))
        word2 = _text(rng, letters, shift) + word1[: n - shift]
    elif shape == "rotated":
        shift = rng.randrange(n)
        word2 = word1[shift:] + word1[:shift]
    elif shape == "reversed":
        word2 = word1[::-1]
    elif shape == "inside":
        # one word is the other with letters left out
        share = rng.choice([0.1, 0.5, 0.9])
        word2 = "".join(letter for letter in word1 if rng.random() < share)
    elif shape == "periodic":
        word1 = (_text(rng, letters, rng.randint(1, 4)) * n)[:n]
        word2 = (_text(rng, letters, rng.randint(1, 4)) * n)[:m]
    elif shape == "blocks":
        cut = rng.randint(0, n)
        word1 = "a" * cut + "b" * (n - cut)
        cut = rng.randint(0, m)
        word2 = "b" * cut + "a" * (m - cut)
    else:
        pairs = [word1[i:i + 2] for i in range(0, n, 2)]
        word2 = "".join(pair[::-1] if rng.random() < 0.4 else pair for pair in pairs)
    word2 = word2[:MAX_LENGTH]
    if rng.random() < 0.5:
        word1, word2 = word2, word1
    return {"word1": word1, "word2": word2}
