import itertools
import random

LIMIT = 50_000
ALL = "".join(map(chr, range(32, 127)))  # the printable ASCII characters

EXAMPLES = [
    ({"s": "cabbage"}, 4),
    ({"s": "xyyx"}, 2),
    ({"s": "7 + 7"}, 3),
    ({"s": ""}, 0),
]

EDGES = [
    {"s": " "},
    {"s": "a"},
    {"s": "  "},
    {"s": "aa"},
    {"s": "ab"},
    {"s": "aA"},
    {"s": "aba"},
    {"s": "abb"},
    {"s": "aab"},
    {"s": "abba"},
    {"s": "abcba"},
    {"s": "abcadef"},
    {"s": "abcdefg"},
    {"s": "gabcdefg"},
    {"s": "abcdefgg"},
    {"s": "aabcdefg"},
    {"s": "pqqrsup"},
    {"s": "wkbkdfgh"},
    {"s": "a b c a"},
    {"s": "...!..."},
    {"s": "0123456789"},
    {"s": "90123456789"},
    {"s": "~ ~"},
    {"s": ALL},
    {"s": ALL + ALL},
    {"s": ALL + ALL[::-1]},
    {"s": ALL[1:] + " " + ALL[1:]},
    {"s": "q" * 500},
    {"s": "qr" * 250},
    {"s": "q" * 250 + "rst" + "q" * 250},
]

INVALID = [
    {"s": None},
    {"s": 12},
    {"s": True},
    {"s": ["a", "b"]},
    {"s": "é"},
    {"s": "tab\there"},
    {"s": "line\n"},
    {"s": "\x7f"},
    {"s": "a" * (LIMIT + 1)},
]


def validate(s: str) -> None:
    if type(s) is not str:
        raise ValueError("s must be a string")
    if len(s) > LIMIT:
        raise ValueError(f"s may have at most {LIMIT} characters")
    if not set(s) <= set(ALL):
        raise ValueError("s must consist of English letters, digits, symbols and spaces")


def tiny():
    for length in (2, 3, 4, 5):
        for s in itertools.product("ab c"[:length], repeat=length):
            yield {"s": "".join(s)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**3 * LIMIT)
    if n < 120:
        n = rng.randint(0, n + 12)
    letters = rng.choice([ALL, ALL, "ab", "abcdef", "abcdefghijklmnopqrstuvwxyz", "0123456789 ", "aAbB"])
    shape = rng.randrange(8)
    if shape <= 1:
        s = rng.choices(letters, k=n)
    elif shape == 2:  # the alphabet over and over: the longest windows there are
        order = rng.sample(letters, len(letters))
        s = [order[i % len(order)] for i in range(n)]
    elif shape == 3:  # there and back: the last occurrence often lies before the window
        there = list(letters) + list(letters)[::-1]
        s = [there[i % len(there)] for i in range(n)]
    elif shape == 4:  # doubled letters in between
        s = []
        while len(s) < n:
            s += rng.sample(letters, rng.randint(1, len(letters)))
            s.append(s[-1])
    elif shape == 5:  # one letter, and the best window at the very end
        tail = rng.sample(letters, min(n, len(letters)))
        s = [tail[0] if tail else "a"] * (n - len(tail)) + tail
    elif shape == 6:  # the best window at the very beginning
        head = rng.sample(letters, min(n, len(letters)))
        s = head + [head[-1] if head else "a"] * (n - len(head))
    else:  # blocks of one letter
        s = []
        while len(s) < n:
            s += rng.choice(letters) * rng.randint(1, 6)
    return {"s": "".join(s[:n])}
