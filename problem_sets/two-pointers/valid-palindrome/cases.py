import itertools
import random

LIMIT = 200_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
DIGITS = "0123456789"
OTHERS = "".join(char for char in map(chr, range(32, 127)) if not char.isalnum())

EXAMPLES = [
    ({"s": "Step on no pets!"}, True),
    ({"s": "Was it 1, I saw?"}, False),
    ({"s": "#_%"}, True),
]

EDGES = [
    {"s": " "},
    {"s": "a"},
    {"s": "7"},
    {"s": "_"},
    {"s": "aA"},
    {"s": "Zz"},
    {"s": "ab"},
    {"s": "a1"},
    {"s": "1a2"},
    {"s": "12"},
    {"s": "11"},
    {"s": "8X"},
    {"s": "Y9"},
    {"s": "2r"},
    {"s": "a."},
    {"s": ".a"},
    {"s": ",,a"},
    {"s": "a,,"},
    {"s": ",.;"},
    {"s": "._ab"},
    {"s": "_aba"},
    {"s": "a_b_a__"},
    {"s": "ab_a"},
    {"s": "[a"},
    {"s": "^a^^"},
    {"s": "`a"},
    {"s": "@a@b"},
    {"s": "a{a"},
    {"s": "/0/0:"},
    {"s": "abca"},
    {"s": "abBa"},
    {"s": "abcBa"},
    {"s": "abxyba"},
    {"s": "xabcbay"},
    {"s": "Don't nod."},
    {"s": "1 0 01"},
    {"s": "Never odd or even."},
    {"s": OTHERS},
    {"s": OTHERS + "k" + OTHERS},
    {"s": "ab" + OTHERS + "a"},
    {"s": "q " * 200 + "Q"},
]

INVALID = [
    {"s": ""},
    {"s": None},
    {"s": 121},
    {"s": True},
    {"s": ["a"]},
    {"s": "é"},
    {"s": "tab\there"},
    {"s": "line\n"},
    {"s": "\x7f"},
    {"s": "a" * (LIMIT + 1)},
]


def validate(s: str) -> None:
    if type(s) is not str:
        raise ValueError("s must be a string")
    if not 1 <= len(s) <= LIMIT:
        raise ValueError(f"s must have 1 to {LIMIT} characters")
    if not all(" " <= char <= "~" for char in s):
        raise ValueError("s must consist of printable ASCII characters")


def tiny():
    for length in (2, 3, 4):
        for s in itertools.product("aA1_", repeat=length):
            yield {"s": "".join(s)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**3 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 12)
    # a palindrome of letters and digits to begin with
    letters = rng.choice([LETTERS + DIGITS, LETTERS, DIGITS, "ab", "o0", "x"])
    density = rng.choice([0.0, 0.0, 0.1, 0.5, 0.95])  # of characters that are skipped
    count = max(1, round(n * (1 - density)))
    half = rng.choices(letters, k=(count + 1) // 2)
    kept = half + half[::-1][count % 2 :]
    if rng.random() < 0.8:
        kept = [char.upper() if rng.random() < 0.5 else char for char in kept]
    flaw = rng.randrange(9)
    if count > 1 and flaw <= 3:  # one pair differs: at the ends, in the middle, anywhere
        at = rng.choice([0, count - 1, count // 2 - 1, (count + 1) // 2, rng.randrange(count)])
        if flaw == 0:  # a digit and a letter whose codes differ by 32
            kept[at] = rng.choice(DIGITS)
            kept[count - 1 - at] = chr(ord(kept[at]) + 32)
        elif flaw == 1:
            kept[at] = rng.choice(DIGITS)
        else:
            kept[at] = rng.choice(LETTERS)
    elif flaw == 4:
        kept = rng.choices(letters, k=count)
    elif flaw == 5:
        kept = []
    others = rng.choice([OTHERS, " ", "_", "[]^`", " ,.", "@:/{"])
    places = sorted(rng.sample(range(n), min(len(kept), n)))
    text = rng.choices(others, k=n)
    for place, char in zip(places, kept, strict=False):
        text[place] = char
    if flaw == 6 and density and rng.random() < 0.5:  # all that is skipped on one side
        text.sort(key=str.isalnum, reverse=rng.random() < 0.5)
    return {"s": "".join(text)}
