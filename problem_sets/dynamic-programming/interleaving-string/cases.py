import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 100
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s1": "cat", "s2": "cart", "s3": "cacatrt"}, True),
    ({"s1": "ab", "s2": "ba", "s3": "aabb"}, False),
    ({"s1": "", "s2": "sun", "s3": "sun"}, True),
]

EDGES = [
    {"s1": "", "s2": "", "s3": ""},
    {"s1": "", "s2": "", "s3": "a"},
    {"s1": "a", "s2": "", "s3": "a"},
    {"s1": "a", "s2": "", "s3": "b"},
    {"s1": "a", "s2": "", "s3": ""},
    {"s1": "", "s2": "b", "s3": ""},
    {"s1": "", "s2": "b", "s3": "a"},
    {"s1": "a", "s2": "b", "s3": "a"},
    {"s1": "a", "s2": "b", "s3": "b"},
    {"s1": "a", "s2": "b", "s3": "ab"},
    {"s1": "a", "s2": "b", "s3": "ba"},
    {"s1": "a", "s2": "b", "s3": "abb"},
    {"s1": "a", "s2": "a", "s3": "aaa"},
    {"s1": "ab", "s2": "ac", "s3": "acab"},
    {"s1": "ac", "s2": "ab", "s3": "acab"},
    {"s1": "ab", "s2": "ac", "s3": "abac"},
    {"s1": "ab", "s2": "ac", "s3": "aabc"},
    {"s1": "ab", "s2": "ac", "s3": "acba"},
    {"s1": "ab", "s2": "ba", "s3": "abab"},
    {"s1": "ab", "s2": "ba", "s3": "baab"},
    {"s1": "ab", "s2": "cd", "s3": "abdc"},
    {"s1": "ab", "s2": "cd", "s3": "cdab"},
    {"s1": "aba", "s2": "ab", "s3": "aabba"},
    {"s1": "xxy", "s2": "xxz", "s3": "xxzxxy"},
    {"s1": "xxy", "s2": "xxz", "s3": "xxxxzy"},
    {"s1": "xxy", "s2": "xxz", "s3": "xxxyzx"},
    {"s1": "xyx", "s2": "x", "s3": "xxyx"},
    {"s1": "x", "s2": "xyx", "s3": "xyxx"},
    {"s1": "bcc", "s2": "bbca", "s3": "bbcbcac"},
    {"s1": "bcc", "s2": "bbca", "s3": "bbcbacc"},
    {"s1": "bcc", "s2": "bbca", "s3": "bbbaccc"},
    {"s1": "a" * MAX_LENGTH, "s2": "a" * MAX_LENGTH, "s3": "a" * (2 * MAX_LENGTH)},
    {"s1": "a" * MAX_LENGTH, "s2": "a" * MAX_LENGTH, "s3": "a" * (2 * MAX_LENGTH - 1) + "b"},
    {"s1": "a" * MAX_LENGTH, "s2": "a" * (MAX_LENGTH - 1) + "b", "s3": "a" * (2 * MAX_LENGTH - 2) + "ba"},
    {"s1": "ab" * (MAX_LENGTH // 2), "s2": "ab" * (MAX_LENGTH // 2), "s3": "ab" * (MAX_LENGTH - 1) + "ba"},
    {"s1": "a" * MAX_LENGTH, "s2": "", "s3": "a" * MAX_LENGTH},
]

INVALID = [
    {"s1": "a" * (MAX_LENGTH + 1), "s2": "a", "s3": "a"},
    {"s1": "a", "s2": "a" * (MAX_LENGTH + 1), "s3": "a"},
    {"s1": "a", "s2": "a", "s3": "a" * (2 * MAX_LENGTH + 1)},
    {"s1": "A", "s2": "b", "s3": "Ab"},
    {"s1": "a", "s2": "b c", "s3": "ab"},
    {"s1": "a", "s2": "b", "s3": "a1"},
    {"s1": "a", "s2": "é", "s3": "a"},
    {"s1": None, "s2": "b", "s3": "b"},
    {"s1": ["a"], "s2": "b", "s3": "ab"},
    {"s1": "a", "s2": "b", "s3": 7},
]


def validate(s1: str, s2: str, s3: str) -> None:
    for text, most in ((s1, MAX_LENGTH), (s2, MAX_LENGTH), (s3, 2 * MAX_LENGTH)):
        if type(text) is not str or len(text) > most:
            raise ValueError(
                f"s1, s2 and s3 must be texts, of at most {MAX_LENGTH}, {MAX_LENGTH}, {2 * MAX_LENGTH} letters"
            )
        if not set(text) <= set(LETTERS):
            raise ValueError("the texts must consist of the letters a to z")


def tiny() -> Iterator[dict]:
    for s1, s2 in product(["a", "ab", "ba", "aab", "aba"], ["b", "ab", "bb", "abb"]):
        letters = sorted(s1 + s2)
        seen = set()
        for turn in range(len(letters)):
            for s3 in (
                s1[:turn] + s2 + s1[turn:],
                s2[:turn] + s1 + s2[turn:],
                "".join(letters[turn:] + letters[:turn]),
            ):
                if s3 not in seen:
                    seen.add(s3)
                    yield {"s1": s1, "s2": s2, "s3": s3}


def _woven(rng: random.Random, s1: str, s2: str, stay: float) -> str:
    i, j, text = 0, 0, []
    first = rng.random() < 0.5
    while i < len(s1) or j < len(s2):
        if rng.random() > stay:
            first = not first
        if (first and i < len(s1)) or j == len(s2):
            text.append(s1[i])
            i += 1
        else:
            text.append(s2[j])
            j += 1
    return "".join(text)


def generate(rng: random.Random, size: float) -> dict:
    # short at first, so that trying all ways can follow
    m = round(1 + (MAX_LENGTH - 1) * size**1.5)
    n = m
    if size < 1:
        m, n = rng.randint((m + 1) // 2, m), rng.randint(0, n)
        if rng.random() < 0.5:
            m, n = n, m
    letters = rng.choice(["a", "ab", "ab", "ab", "abc", "abc", LETTERS])
    form = rng.choice(["any", "any", "equal", "related", "related", "periodic", "late"])
    s1 = "".join(rng.choice(letters) for _ in range(m))
    if form == "equal":
        s2 = s1
    elif form == "related":
        # they begin alike and differ later: the greedy choice goes far
        same = rng.randint(0, min(m, n))
        s2 = s1[:same] + "".join(rng.choice(letters) for _ in range(n - same))
    elif form == "periodic":
        unit = "".join(rng.choice(letters) for _ in range(rng.randint(1, 3)))
        s1, s2 = (unit * m)[:m], (unit[::-1] * max(1, n))[:n]
    elif form == "late":
        s1, s2 = "a" * max(0, m - 1) + "b" * min(m, 1), "a" * n
    else:
        s2 = "".join(rng.choice(letters) for _ in range(n))
    s3 = _woven(rng, s1, s2, rng.choice([0.5, 0.8, 0.2, 0.95]))
    damage = rng.choice(["none", "none", "none", "swap", "swap", "far swap", "letter", "length", "end"])
    if s3 and damage != "none":
        text = list(s3)
        at = rng.randrange(len(text))
        if damage == "swap":
            # two neighbours change places: the letters are the same
            other = max(0, at - 1)
            text[at], text[other] = text[other], text[at]
        elif damage == "far swap":
            other = rng.randrange(len(text))
            text[at], text[other] = text[other], text[at]
        elif damage == "letter":
            text[at] = rng.choice(LETTERS[:3])
        elif damage == "length" and size < 1:
            if rng.random() < 0.5:
                del text[rng.choice([at, len(text) - 1]) :]
            elif len(text) < 2 * MAX_LENGTH:
                text.insert(rng.choice([at, len(text)]), rng.choice(letters))
        else:
            text[-1] = rng.choice([text[0], "b", "c"])
        s3 = "".join(text)
    return {"s1": s1, "s2": s2, "s3": s3}
