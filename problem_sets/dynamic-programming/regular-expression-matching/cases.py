import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 20
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s": "goooal", "p": "go*a."}, True),
    ({"s": "cab", "p": "c*b"}, False),
    ({"s": "mist", "p": "m.*s"}, False),
    ({"s": "ee", "p": "d*.*f*"}, True),
]

EDGES = [
    {"s": "a", "p": "a"},
    {"s": "a", "p": "b"},
    {"s": "a", "p": "."},
    {"s": "a", "p": "a*"},
    {"s": "a", "p": "b*"},
    {"s": "a", "p": ".*"},
    {"s": "a", "p": "aa"},
    {"s": "aa", "p": "."},
    {"s": "aa", "p": ".."},
    {"s": "a", "p": "a*a"},
    {"s": "a", "p": "aa*"},
    {"s": "a", "p": "ab*"},
    {"s": "a", "p": "b*a"},
    {"s": "a", "p": "ab"},
    {"s": "a", "p": "a."},
    {"s": "a", "p": ".*a"},
    {"s": "a", "p": ".*b"},
    {"s": "a", "p": "b*c*"},
    {"s": "a", "p": "a*b*c*"},
    {"s": "b", "p": "a*.b*"},
    {"s": "aaa", "p": "a*a"},
    {"s": "aaa", "p": "a*aaa"},
    {"s": "aaa", "p": "a*aaaa"},
    {"s": "aaab", "p": "a*"},
    {"s": "abc", "p": ".*"},
    {"s": "abc", "p": ".*c"},
    {"s": "abc", "p": ".*b"},
    {"s": "abcb", "p": ".*b"},
    {"s": "abc", "p": "a.*.c"},
    {"s": "abcd", "p": "a*b*c*d"},
    {"s": "bbbac", "p": "b*a*.c*"},
    {"s": "xay", "p": "x*y"},
    {"s": "abab", "p": "a*b*"},
    {"s": "abab", "p": "a*b*a*b*"},
    {"s": "ab", "p": ".*..c*"},
    {"s": "ab", "p": ".*..."},
    {"s": "a" * MAX_LENGTH, "p": ".*"},
    {"s": "a" * MAX_LENGTH, "p": "a" * MAX_LENGTH},
    {"s": "a" * MAX_LENGTH, "p": "." * (MAX_LENGTH - 1)},
    {"s": "a" * (MAX_LENGTH - 1) + "b", "p": "a*" * (MAX_LENGTH // 2)},
    {"s": "a" * MAX_LENGTH, "p": "a*" * (MAX_LENGTH // 2 - 1) + ".b"},
    {"s": "ab" * (MAX_LENGTH // 2), "p": ".*" * (MAX_LENGTH // 2 - 1) + "aa"},
    {"s": "a", "p": "b*" * (MAX_LENGTH // 2)},
]

INVALID = [
    {"s": "", "p": "a"},
    {"s": "a", "p": ""},
    {"s": "a" * (MAX_LENGTH + 1), "p": "a"},
    {"s": "a", "p": "a" * (MAX_LENGTH + 1)},
    {"s": "a", "p": "*"},
    {"s": "a", "p": "*a"},
    {"s": "a", "p": "a**"},
    {"s": "a.", "p": "a."},
    {"s": "A", "p": "a"},
    {"s": "a", "p": "A"},
    {"s": "a", "p": "a+"},
    {"s": ["a"], "p": "a"},
    {"s": "a", "p": 7},
    {"s": None, "p": "a"},
]


def validate(s: str, p: str) -> None:
    for text, signs in ((s, LETTERS), (p, LETTERS + ".*")):
        if type(text) is not str or not 1 <= len(text) <= MAX_LENGTH:
            raise ValueError(f"s and p must be texts of 1 to {MAX_LENGTH} characters")
        if not set(text) <= set(signs):
            raise ValueError("s must consist of the letters a to z, p of these, . and *")
    if p[0] == "*" or "**" in p:
        raise ValueError("each * must have a letter or a . directly in front of it")


def tiny() -> Iterator[dict]:
    patterns = [
        "".join(parts) for count in (1, 2, 3) for parts in product(["a", "b", ".", "a*", "b*", ".*"], repeat=count)
    ]
    texts = ["".join(letters) for length in (1, 2, 3) for letters in product("ab", repeat=length)]
    for number, p in enumerate(patterns):
        yield {"s": texts[number * 5 % len(texts)], "p": p}
        yield {"s": texts[(number * 3 + 7) % len(texts)], "p": p}


def generate(rng: random.Random, size: float) -> dict:
    n = round(1 + (MAX_LENGTH - 1) * size**0.8)
    room = n
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    letters = rng.choice(["a", "ab", "ab", "abc", "abc", LETTERS])
    s = "".join(rng.choice(letters) for _ in range(n))
    if rng.random() < 0.3:
        # runs, which stars have to divide among themselves
        s = "".join(rng.choice(letters) * rng.randint(1, 6) for _ in range(n))[:n]
    shape = rng.choice(["built", "built", "built", "built", "built", "any", "stars", "plain"])
    parts = []
    if shape == "any":
        parts = [rng.choice(letters + ".") + rng.choice(["", "", "*"]) for _ in range(room)]
    elif shape == "stars":
        parts = [rng.choice(letters + ".a") + "*" for _ in range(room // 2 - 1)] + [rng.choice(["a", "b", "."])]
        if rng.random() < 0.5:
            s = "a" * (n - 1) + rng.choice("ab")
    elif shape == "plain":
        parts = [rng.choice([letter, letter, letter, "."]) for letter in s]
    else:
        # part after part for what comes next in s, and stars that stand for nothing
        at = 0
        while at < n:
            run = 1
            while at + run < n and s[at + run] == s[at]:
                run += 1
            kind = rng.random()
            if kind < 0.3:
                parts.append(rng.choice([s[at], s[at], "."]))
                at += 1
            elif kind < 0.6:
                parts.append(s[at] + "*")
                at += rng.choice([run, run, rng.randint(0, run)])
            elif kind < 0.75:
                parts.append(".*")
                at += rng.randint(0, n - at)
            elif kind < 0.85:
                parts.append(rng.choice(letters) + "*")
            else:
                parts += [s[at]] * run
                at += run
    while sum(map(len, parts)) > room:
        if shape == "built" and len(parts) > 2 and rng.random() < 0.9:
            # two neighbours become one that describes both
            place = rng.randrange(len(parts) - 1)
            parts[place : place + 2] = [".*"]
        else:
            parts.pop(rng.randrange(len(parts)))
    if rng.random() < 0.6:
        while sum(map(len, parts)) + 2 <= room:
            parts.insert(rng.randrange(len(parts) + 1), rng.choice(letters + ".") + "*")
    if parts and rng.random() < 0.5:
        place = rng.randrange(len(parts))
        change = rng.randrange(4)
        if change == 0:
            parts[place] = rng.choice("ab.") + parts[place][1:]
        elif change == 1:
            parts[place] = parts[place][:1]
        elif change == 2:
            at = rng.randrange(n)
            s = s[:at] + rng.choice("abc") + s[at + 1 :]
        else:
            del parts[place]
    return {"s": s, "p": "".join(parts) or rng.choice("a.")}
