import itertools
import random

LIMIT = 10_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s1": "oolt", "s2": "spotlout"}, True),
    ({"s1": "moon", "s2": "omnmon"}, False),
    ({"s1": "long", "s2": "log"}, False),
]

EDGES = [
    {"s1": "a", "s2": "a"},
    {"s1": "a", "s2": "b"},
    {"s1": "z", "s2": "az"},
    {"s1": "a", "s2": "zb"},
    {"s1": "aa", "s2": "a"},
    {"s1": "a", "s2": "aa"},
    {"s1": "ab", "s2": "ba"},
    {"s1": "ab", "s2": "ab"},
    {"s1": "ab", "s2": "acb"},
    {"s1": "ab", "s2": "ccba"},
    {"s1": "ab", "s2": "bacc"},
    {"s1": "aab", "s2": "abb"},
    {"s1": "aab", "s2": "abab"},
    {"s1": "aab", "s2": "aaab"},
    {"s1": "aab", "s2": "baaa"},
    {"s1": "oolt", "s2": "ooolt"},
    {"s1": "oolt", "s2": "toolo"},
    {"s1": "abc", "s2": "cccbabb"},
    {"s1": "abc", "s2": "bbbca"},
    {"s1": "abc", "s2": "abdcabdbca"},
    {"s1": "abcd", "s2": "bdcxacbdx"},
    {"s1": "hello", "s2": "ooolleoooleh"[::-1]},
    {"s1": "ac", "s2": "bbbb"},
    {"s1": "bb", "s2": "acacac"},
    {"s1": "acd", "s2": "bbdbcc"},
    {"s1": "xyz", "s2": "xzzyyx"},
    {"s1": "aaaa", "s2": "aaabaaabaaaa"},
    {"s1": "aaaa", "s2": "aaabaaabaaab"},
    {"s1": LETTERS, "s2": "m" + LETTERS[::-1]},
    {"s1": LETTERS, "s2": LETTERS[:-1] * 3},
    {"s1": "q" * 99, "s2": "q" * 98 + "r" + "q" * 98},
    {"s1": "q" * 98, "s2": "r" + "q" * 98},
    {"s1": "abcabc", "s2": "abc"},
]

INVALID = [
    {"s1": "", "s2": "a"},
    {"s1": "a", "s2": ""},
    {"s1": "A", "s2": "a"},
    {"s1": "a", "s2": "a b"},
    {"s1": "a", "s2": "a1"},
    {"s1": "é", "s2": "e"},
    {"s1": None, "s2": "a"},
    {"s1": "a", "s2": ["a"]},
    {"s1": 1, "s2": "1"},
    {"s1": "a" * (LIMIT + 1), "s2": "a"},
    {"s1": "a", "s2": "a" * (LIMIT + 1)},
]


def validate(s1: str, s2: str) -> None:
    for name, text in (("s1", s1), ("s2", s2)):
        if type(text) is not str:
            raise ValueError(f"{name} must be a string")
        if not 1 <= len(text) <= LIMIT:
            raise ValueError(f"{name} must have 1 to {LIMIT} letters")
        if not set(text) <= set(LETTERS):
            raise ValueError(f"{name} must consist of lowercase English letters")


def tiny():
    for s1 in ("ab", "aab", "abc", "abb", "aa"):
        for length in (3, 4):
            for s2 in itertools.product("abc", repeat=length):
                yield {"s1": s1, "s2": "".join(s2)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 12)
    letters = rng.choice([LETTERS, "abcdef", "klm", "klm", "xy"])
    m = rng.choice([1, 2, 3, 5, n // 20, n // 3, n // 2, n // 2, n // 2, n - 1, n, n])
    m = min(n, max(1, m))
    shape = rng.randrange(8)
    if shape == 0:  # plain noise
        s1 = rng.choices(letters, k=m)
        s2 = rng.choices(letters, k=n)
    elif shape <= 2:  # the mix of letters in s1 is another one than anywhere in s2
        s1 = [letters[0] if rng.random() < 0.3 else rng.choice(letters) for _ in range(m)]
        s2 = rng.choices(letters, k=n)
    elif shape == 3:  # one letter of s1 is missing from s2 altogether
        s1 = rng.choices(letters[:-1], k=m - 1) + [letters[-1]]
        s2 = rng.choices(letters[:-1], k=n)
    elif shape == 4:  # permutations of s1 with a wrong letter in each
        s1 = rng.choices(letters, k=m)
        s2 = []
        while len(s2) < n:
            block = rng.sample(s1, m)
            block[rng.randrange(m)] = rng.choice(LETTERS)
            s2 += block
    elif shape == 5:  # permutations of s1, always broken by a letter that does not belong
        s1 = rng.choices(letters[1:], k=m)
        s2 = []
        while len(s2) < n:
            s2 += rng.sample(s1, rng.randint(m // 2, m - 1) if m > 1 else 0) + [letters[0]]
    elif shape == 6:  # windows with the same sum of letter codes
        s1 = ["m"] * (m - m // 3) + ["k"] * (m // 3)
        s2 = (["l", "n", "l", "l"] * n)[:n] if m == 1 else rng.choices(["m", "l", "n", "k"], k=n)
    else:  # s1 is the longer one
        s1 = rng.choices(letters, k=n)
        s2 = s1[: rng.choice([m, max(1, n - 1), max(1, n // 2)])]
    s2 = s2[:n]
    if shape != 7 and m <= len(s2) and rng.random() < 0.4:  # a real permutation, often at the end
        at = rng.choice([0, len(s2) - m, len(s2) - m, rng.randint(0, len(s2) - m)])
        s2[at : at + m] = rng.sample(s1, m)
    rng.shuffle(s1)
    return {"s1": "".join(s1), "s2": "".join(s2)}
