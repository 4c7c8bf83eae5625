import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 1000
MOST = 2**31 - 1
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

EXAMPLES = [
    ({"s": "toffee", "t": "toe"}, 2),
    ({"s": "banana", "t": "ana"}, 4),
    ({"s": "tea", "t": "ate"}, 0),
]

EDGES = [
    {"s": "a", "t": "a"},
    {"s": "a", "t": "b"},
    {"s": "a", "t": "A"},
    {"s": "aA", "t": "a"},
    {"s": "Aa", "t": "aa"},
    {"s": "a", "t": "aa"},
    {"s": "aa", "t": "a"},
    {"s": "ab", "t": "ba"},
    {"s": "ab", "t": "b"},
    {"s": "ba", "t": "b"},
    {"s": "aab", "t": "ab"},
    {"s": "abb", "t": "ab"},
    {"s": "abab", "t": "ab"},
    {"s": "aaa", "t": "aa"},
    {"s": "abc", "t": "abc"},
    {"s": "abc", "t": "abcd"},
    {"s": "xyxyz", "t": "xyz"},
    {"s": "abcabc", "t": "abc"},
    {"s": "abcde", "t": "aec"},
    {"s": "aabbcc", "t": "abc"},
    {"s": "zabab", "t": "aba"},
    {"s": "a" * 33, "t": "a" * 16},
    {"s": "a" * 33 + "b", "t": "a" * 17 + "b"},
    {"s": "x" * MAX_LENGTH, "t": "xxx"},
    {"s": "ab" * 16, "t": "ab" * 8},
    {"s": "a" * MAX_LENGTH, "t": "a"},
    {"s": "a" * MAX_LENGTH, "t": "a" * MAX_LENGTH},
    {"s": "a" * MAX_LENGTH, "t": "a" * (MAX_LENGTH - 3)},
    {"s": "a", "t": "a" * MAX_LENGTH},
    {"s": "ab" * (MAX_LENGTH // 2), "t": "ba" * (MAX_LENGTH // 2)},
]

INVALID = [
    {"s": "", "t": "a"},
    {"s": "a", "t": ""},
    {"s": "a" * (MAX_LENGTH + 1), "t": "a"},
    {"s": "a", "t": "a" * (MAX_LENGTH + 1)},
    {"s": "a" * 34, "t": "a" * 17},
    {"s": "abc" * 300, "t": "abcabc"},
    {"s": "a b", "t": "a"},
    {"s": "ab", "t": "a1"},
    {"s": "é", "t": "a"},
    {"s": ["a"], "t": "a"},
    {"s": "a", "t": 5},
    {"s": None, "t": "a"},
]


def _count(s: str, t: str) -> int:
    places = {letter: [] for letter in s}
    for place in range(len(t) - 1, -1, -1):
        if t[place] in places:
            places[t[place]].append(place)
    ways = [1] + [0] * len(t)
    for letter in s:
        for place in places[letter]:
            ways[place + 1] += ways[place]
    return ways[-1]


def validate(s: str, t: str) -> None:
    for text in (s, t):
        if type(text) is not str or not 1 <= len(text) <= MAX_LENGTH:
            raise ValueError(f"s and t must be texts of 1 to {MAX_LENGTH} letters")
        if not set(text) <= set(LETTERS):
            raise ValueError("s and t must consist of English letters")
    if _count(s, t) > MOST:
        raise ValueError("the answer must be at most 2**31 - 1")


def tiny() -> Iterator[dict]:
    texts = ["a", "b", "aa", "ab", "ba", "aba", "aab", "abb"]
    for letters in product("ab", repeat=4):
        for t in texts:
            yield {"s": "".join(letters), "t": t}


def _text(rng: random.Random, letters: str, length: int) -> str:
    return "".join(rng.choice(letters) for _ in range(length))


def generate(rng: random.Random, size: float) -> dict:
    # short at first, so that a plain recursion can follow
    n = round(2 + 20 * size + (MAX_LENGTH - 22) * size**3)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    letters = rng.choice(["ab", "ab", "abc", "abcde", "xXyY", LETTERS[:25], LETTERS[:25] + LETTERS[26:51]])
    shape = rng.choice(
        ["short", "short", "inserted", "inserted", "inserted", "blocks", "blocks", "almost all", "random", "missing"]
    )
    if shape == "short":
        # a short text that is found again and again
        s, t = _text(rng, letters, n), _text(rng, letters, min(n, rng.choice([1, 2, 3, 3, 4])))
    elif shape == "inserted":
        # strange letters in between, and a few that could be taken instead
        t = _text(rng, letters, max(1, min(n, rng.choice([n // 10, n // 5, n // 3]))))
        text = []
        for letter in t:
            text += [letter] * rng.choice([1, 1, 1, 1, 1, 2])
        text = text[:n]
        while len(text) < n:
            text.insert(rng.randrange(len(text) + 1), rng.choice("zZ"))
        s = "".join(text)
    elif shape == "blocks":
        # runs, of which some letters are wanted
        s, t = [], []
        for letter in letters[:5]:
            run = rng.randint(1, max(1, n // 4))
            s += [letter] * run
            t += [letter] * rng.choice([0, 1, 1, 2, run - 1, run])
        s, t = "".join(s)[:n], "".join(t)[:MAX_LENGTH] or "a"
        s += _text(rng, "zZ", n - len(s))
    elif shape == "almost all":
        # only a few letters, or none, may be struck out
        s = _text(rng, letters, n)
        out = rng.choice([0, 0, 1, 2, 3])
        kept = sorted(rng.sample(range(n), max(1, n - out)))
        t = "".join(s[place] for place in kept)
    elif shape == "random":
        s, t = _text(rng, letters, n), _text(rng, letters, rng.randint(1, max(1, n // 8)))
    else:
        s, t = _text(rng, letters, n), _text(rng, letters, rng.randint(1, max(1, n // 4)))
        at = rng.randrange(len(t) + 1)
        t = t[:at] + rng.choice("zZ") + t[at:]
        if rng.random() < 0.3:
            s, t = t, s
    if rng.random() < 0.1 and len(s) == len(t):
        t = t[::-1]
    while _count(s, t) > MOST:
        # too many ways: some letters become strange ones
        s = "".join("z" if rng.random() < 0.3 else letter for letter in s)
    return {"s": s, "t": t[:MAX_LENGTH]}
