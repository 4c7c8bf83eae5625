import collections
import itertools
import random

LIMIT = 100_000
LOWER = "abcdefghijklmnopqrstuvwxyz"
LETTERS = LOWER + LOWER.upper()

EXAMPLES = [
    ({"s": "footstool", "t": "lot"}, "tool"),
    ({"s": "footstool", "t": "ooof"}, "footsto"),
    ({"s": "Window", "t": "dW"}, "Wind"),
    ({"s": "abc", "t": "cc"}, ""),
]

EDGES = [
    {"s": "a", "t": "a"},
    {"s": "a", "t": "b"},
    {"s": "a", "t": "A"},
    {"s": "Z", "t": "Z"},
    {"s": "a", "t": "aa"},
    {"s": "aa", "t": "aa"},
    {"s": "ab", "t": "a"},
    {"s": "ab", "t": "b"},
    {"s": "ab", "t": "ba"},
    {"s": "abc", "t": "ac"},
    {"s": "abc", "t": "abcd"},
    {"s": "bba", "t": "ab"},
    {"s": "abb", "t": "ab"},
    {"s": "aAbBa", "t": "BA"},
    {"s": "abcabdebac", "t": "cea"},
    {"s": "xaxbxcxxabc", "t": "abc"},
    {"s": "abcxxaxbxcx", "t": "cab"},
    {"s": "xyzzzzzyx", "t": "xyzzzzzyx"},
    {"s": "xyyyyyyx", "t": "xxy"},
    {"s": "oxotxxxoto", "t": "oot"},
    {"s": "aaabbbc", "t": "abc"},
    {"s": "cbbbaaa", "t": "abc"},
    {"s": "abbbbbbac", "t": "aac"},
    {"s": "aabbbcxa", "t": "aac"},
    {"s": "qwertyq", "t": "yw"},
    {"s": "aaaaaaab", "t": "ab"},
    {"s": "baaaaaaa", "t": "ab"},
    {"s": "aabxxa", "t": "aab"},
    {"s": "zabz" + "y" * 40 + "zbxbyza", "t": "bbz"},
    {"s": LETTERS, "t": "zA"},
    {"s": LETTERS, "t": LETTERS[::-1]},
    {"s": "AA" + LETTERS + "bb", "t": LETTERS},
    {"s": "ab" * 60 + "c" + "b" * 9, "t": "baca"},
]

INVALID = [
    {"s": "", "t": "a"},
    {"s": "a", "t": ""},
    {"s": "abxba", "t": "ab"},
    {"s": "aa", "t": "a"},
    {"s": "a b", "t": "a"},
    {"s": "a1", "t": "a"},
    {"s": "a", "t": "é"},
    {"s": None, "t": "a"},
    {"s": ["a"], "t": "a"},
    {"s": "a", "t": 1},
    {"s": "b" * LIMIT + "a", "t": "a"},
    {"s": "a", "t": "b" * (LIMIT + 1)},
]


def _shortest(s: str | list[str], t: str | list[str]) -> list[tuple[int, int]]:
    """All shortest windows, as first and last position."""
    need = collections.Counter(t)
    missing = len(t)
    left = 0
    found: list[tuple[int, int]] = []
    length = len(s) + 1
    for right, letter in enumerate(s):
        missing -= need[letter] > 0
        need[letter] -= 1
        if missing == 0:
            while need[s[left]] < 0:
                need[s[left]] += 1
                left += 1
            if right - left + 1 < length:
                length = right - left + 1
                found = []
            if right - left + 1 == length:
                found.append((left, right))
    return found


def validate(s: str, t: str) -> None:
    for name, text in (("s", s), ("t", t)):
        if type(text) is not str:
            raise ValueError(f"{name} must be a string")
        if not 1 <= len(text) <= LIMIT:
            raise ValueError(f"{name} must have 1 to {LIMIT} letters")
        if not set(text) <= set(LETTERS):
            raise ValueError(f"{name} must consist of English letters")
    if len(_shortest(s, t)) > 1:
        raise ValueError("the shortest substring must be unique")


def tiny():
    for t in ("ab", "aab", "abc", "cA"):
        for length in (3, 4, 5):
            for s in itertools.product("aAbc"[4 - len(set(t)) - 1 :], repeat=length):
                if len(_shortest(s, t)) <= 1:
                    yield {"s": "".join(s), "t": t}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**3 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 12)
    letters = rng.choice(["ab", "abc", "xyXY", "pqrst", LOWER, LETTERS[:44]])
    shape = rng.randrange(8)
    s = rng.choices(letters, k=n)
    if shape == 1:  # long runs, so that a surplus builds up
        s = []
        while len(s) < n:
            s += rng.choice(letters) * rng.randint(1, max(2, n // 15))
        s = s[:n]
    elif shape == 2:  # one letter almost everywhere
        s = [letters[0] if rng.random() < 0.98 else rng.choice(letters) for _ in range(n)]
    if shape == 3:  # a rare letter at both ends only: the window must be long
        s = rng.choices(letters[:-1], k=n)
        s[rng.randrange(min(n, 3))] = letters[-1]
        s[-1 - rng.randrange(min(n, 3))] = letters[-1]
        t = rng.choices(letters, k=rng.randint(1, 6)) + [letters[-1]] * 2
    elif shape == 4:  # exactly what some piece of s has
        width = rng.choice([1, 2, 5, n // 10, n // 2, n])
        width = min(n, max(1, width))
        at = rng.choice([0, n - width, rng.randint(0, n - width)])
        t = s[at : at + width]
    elif shape == 5:  # most of what s has; the letter that runs out decides
        t = rng.sample(s, max(1, n * 9 // 10))
    elif shape == 6:  # longer than s, or as long
        t = s + rng.choices(letters, k=rng.choice([0, 1, 1, max(1, n // 2)]))
        t = t[:LIMIT]
        if rng.random() < 0.5 and n > 2:
            s = s[: n - n // 3]
    elif shape == 7:  # never possible
        t = rng.choices(letters, k=rng.randint(1, min(n, 50))) + [rng.choice("uvUV")]
    else:
        t = rng.choices(letters, k=rng.choice([1, 2, 3, 4, min(n, 30), max(1, n // 100)]))
    if n >= 120 and rng.random() < 0.2:
        spare = [letter for letter in LETTERS if letter not in t]
        s = [letter if rng.random() < 0.2 else rng.choice(spare) for letter in s]  # mostly letters of no use
    rng.shuffle(t)
    # keep one of the shortest windows and break the others with a letter that t does not have
    windows = _shortest(s, t)
    if len(windows) > 1:
        spare = [letter for letter in LETTERS if letter not in t]
        keep = rng.choice([windows[0], windows[-1], rng.choice(windows)])
        for left, right in windows:
            if left < keep[0]:
                s[left] = rng.choice(spare)
            elif left > keep[0]:
                s[right] = rng.choice(spare)
    return {"s": "".join(s), "t": "".join(t)}
