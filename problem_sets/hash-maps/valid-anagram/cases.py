import itertools
import random

LIMIT = 50_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s": "tepees", "t": "steeps"}, False),
    ({"s": "melons", "t": "solemn"}, True),
    ({"s": "stand", "t": "tan"}, False),
]

EDGES = [
    {"s": "a", "t": "a"},
    {"s": "a", "t": "b"},
    {"s": "z", "t": "z"},
    {"s": "z", "t": "a"},
    {"s": "a", "t": "aa"},
    {"s": "aa", "t": "a"},
    {"s": "ab", "t": "a"},
    {"s": "b", "t": "ab"},
    {"s": "tan", "t": "stand"},
    {"s": "ab", "t": "ba"},
    {"s": "ab", "t": "ab"},
    {"s": "aa", "t": "bb"},
    {"s": "bb", "t": "ac"},
    {"s": "ac", "t": "bb"},
    {"s": "aab", "t": "abb"},
    {"s": "abb", "t": "aab"},
    {"s": "foot", "t": "tof"},
    {"s": "tof", "t": "foot"},
    {"s": "aabb", "t": "ccdd"},
    {"s": "abcd", "t": "dcba"},
    {"s": "abcd", "t": "bdac"},
    {"s": "azy", "t": "yaz"},
    {"s": "zzzza", "t": "azzzz"},
    {"s": "zzzzy", "t": "zzzzx"},
    {"s": LETTERS, "t": LETTERS[::-1]},
    {"s": LETTERS, "t": LETTERS[:-1] + "a"},
    {"s": LETTERS, "t": "b" + LETTERS[1:]},
    {"s": "abcabc", "t": "aabbcd"},
    {"s": "q" * 300, "t": "q" * 300},
    {"s": "q" * 300, "t": "q" * 299},
]

INVALID = [
    {"s": "", "t": "a"},
    {"s": "a", "t": ""},
    {"s": "", "t": ""},
    {"s": "A", "t": "a"},
    {"s": "a", "t": "a "},
    {"s": "a1", "t": "a1"},
    {"s": "é", "t": "e"},
    {"s": ["a"], "t": "a"},
    {"s": "a", "t": None},
    {"s": 1, "t": "a"},
    {"s": "a" * (LIMIT + 1), "t": "a"},
    {"s": "a", "t": "a" * (LIMIT + 1)},
]


def validate(s: str, t: str) -> None:
    for name, text in (("s", s), ("t", t)):
        if type(text) is not str:
            raise ValueError(f"{name} must be a string")
        if not 1 <= len(text) <= LIMIT:
            raise ValueError(f"{name} must have 1 to {LIMIT} letters")
        if not set(text) <= set(LETTERS):
            raise ValueError(f"{name} must consist of lowercase English letters")


def tiny():
    for length in (2, 3):
        for s in itertools.product("abc", repeat=length):
            for t in itertools.product("abc", repeat=length):
                yield {"s": "".join(s), "t": "".join(t)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 8)
    letters = rng.choice([LETTERS, LETTERS, "ab", "xyz", "aeiou", rng.choice(LETTERS)])
    if rng.random() < 0.3:  # one frequent letter, the others rare
        s = [rng.choice(letters) if rng.random() < 0.01 else letters[0] for _ in range(n)]
    else:
        s = rng.choices(letters, k=n)
    t = s[:]
    order = rng.randrange(4)
    if order == 0:
        t.reverse()
    elif order == 1:  # the one sorted, the other backwards: crossing out searches through everything
        s.sort()
        t.sort(reverse=True)
    elif order == 2:
        rng.shuffle(t)

    change = rng.randrange(10)
    i, j = rng.randrange(n), rng.randrange(n)
    if change == 0:  # one letter replaced
        t[i] = rng.choice(LETTERS)
    elif change == 1:  # one up and one down in the alphabet: equal sum
        t[i] = chr(min(122, ord(t[i]) + 1))
        t[j] = chr(max(97, ord(t[j]) - 1))
    elif change == 2 and n > 1:  # the same pair of letters replaced: equal XOR
        s[0] = s[1] = "k"
        t = s[:]
        t[0] = t[1] = rng.choice("jlm")
        rng.shuffle(t)
    elif change == 3:  # same set of letters, other counts
        t[i] = t[j]
    elif change == 4:  # lengths differ by little
        if n > 1 and rng.random() < 0.5:
            del rng.choice([s, t])[-1]
        elif n < LIMIT:
            rng.choice([s, t]).append(rng.choice(letters))
    elif change == 5:  # lengths differ by much
        del rng.choice([s, t])[rng.randint(1, n) :]
    return {"s": "".join(s), "t": "".join(t)}
