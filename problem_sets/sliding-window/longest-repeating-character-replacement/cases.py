import itertools
import random

LIMIT = 100_000
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

EXAMPLES = [
    ({"s": "CABAACB", "k": 1}, 4),
    ({"s": "MMNNNPN", "k": 0}, 3),
    ({"s": "ABCAD", "k": 2}, 4),
]

EDGES = [
    {"s": "A", "k": 0},
    {"s": "A", "k": 1},
    {"s": "Z", "k": 0},
    {"s": "AB", "k": 0},
    {"s": "AB", "k": 1},
    {"s": "AB", "k": 2},
    {"s": "AAAA", "k": 0},
    {"s": "AAAA", "k": 2},
    {"s": "ABABA", "k": 2},
    {"s": "ABABA", "k": 1},
    {"s": "AAAB", "k": 1},
    {"s": "BAAA", "k": 1},
    {"s": "ABBB", "k": 1},
    {"s": "BBBA", "k": 0},
    {"s": "ABCDE", "k": 1},
    {"s": "ABCDE", "k": 4},
    {"s": "ABCDE", "k": 5},
    {"s": "ABCDE", "k": 0},
    {"s": "BBXBBAYAYAYAYAYAY", "k": 1},
    {"s": "AXAXAXAXBBBBAXAX", "k": 0},
    {"s": "AAABBBBCCCCC", "k": 2},
    {"s": "CCCCCBBBBAAA", "k": 2},
    {"s": "AABBAABBAA", "k": 2},
    {"s": "AABBAABBAA", "k": 4},
    {"s": "XAAXAAXAAX", "k": 2},
    {"s": "AAAABBCB", "k": 2},
    {"s": "BCBBAAAA", "k": 2},
    {"s": LETTERS, "k": 3},
    {"s": LETTERS * 2, "k": 25},
    {"s": LETTERS * 2, "k": 50},
    {"s": "ZZYZZYZZYY", "k": 1},
]

INVALID = [
    {"s": "", "k": 0},
    {"s": "a", "k": 0},
    {"s": "A B", "k": 1},
    {"s": "A1", "k": 1},
    {"s": "ABC", "k": 4},
    {"s": "ABC", "k": -1},
    {"s": "ABC", "k": True},
    {"s": "ABC", "k": 1.0},
    {"s": "ABC", "k": None},
    {"s": ["A", "B"], "k": 1},
    {"s": None, "k": 0},
    {"s": "A" * (LIMIT + 1), "k": 0},
]


def validate(s: str, k: int) -> None:
    if type(s) is not str:
        raise ValueError("s must be a string")
    if not 1 <= len(s) <= LIMIT:
        raise ValueError(f"s must have 1 to {LIMIT} letters")
    if not set(s) <= set(LETTERS):
        raise ValueError("s must consist of uppercase English letters")
    if type(k) is not int or not 0 <= k <= len(s):
        raise ValueError("k must be an integer from 0 to the length of s")


def tiny():
    for length in (3, 4, 5):
        for s in itertools.product("ABC", repeat=length):
            for k in (0, 1, 2):
                yield {"s": "".join(s), "k": k}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**3 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 12)
    letters = rng.choice(["AB", "AB", "XYZ", "QAZ", "ABCDE", LETTERS])
    if n >= 120 and (letters == LETTERS or rng.random() < 0.2):
        n //= 4
    shape = rng.randrange(7)
    if shape == 0:
        s = rng.choices(letters, k=n)
    elif shape == 1:  # blocks
        s = []
        while len(s) < n:
            s += rng.choice(letters) * rng.randint(1, rng.choice([3, 12, max(1, n // 10)]))
    elif shape == 2:  # a rare letter stands close together, the frequent one is spread out
        s = [letters[0] if i % 2 else rng.choice(letters) for i in range(n)]
        width = max(1, n // 5)
        at = rng.randint(0, n - width)
        s[at : at + width] = [letters[-1] if rng.random() < 0.8 else letters[0] for _ in range(width)]
    elif shape == 3:  # taking turns
        s = [letters[i % len(letters)] for i in range(n)]
    elif shape == 4:  # first clean, then noisy, or the other way round: the window has to stop growing
        s = [rng.choice(letters) if rng.random() < i / n else letters[-1] for i in range(n)]
        if rng.random() < 0.5:
            s.reverse()
    elif shape == 5:  # one letter only, or nearly
        s = [letters[0]] * n
        for _ in range(rng.randint(0, 3)):
            s[rng.randrange(n)] = letters[-1]
    else:  # two good windows, the better one at the end
        s = rng.choices(letters, k=n)
        third = n // 3
        s[:third] = [rng.choice(letters) if rng.random() < 0.3 else letters[0] for _ in range(third)]
        s[n - third :] = [rng.choice(letters) if rng.random() < 0.25 else letters[-1] for _ in range(third)]
    n = len(s[:n])
    k = rng.choice([0, 1, 2, n // 10, n // 4, n // 2, n, rng.randint(0, n)])
    return {"s": "".join(s[:n]), "k": min(k, n)}
