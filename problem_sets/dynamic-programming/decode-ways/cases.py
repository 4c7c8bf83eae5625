import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 100
MAX_ANSWER = 2**31 - 1

EXAMPLES = [
    ({"s": "1213"}, 5),
    ({"s": "120318"}, 2),
    ({"s": "2705"}, 0),
    ({"s": "72"}, 1),
]

EDGES = [
    {"s": "0"},
    {"s": "1"},
    {"s": "2"},
    {"s": "9"},
    {"s": "00"},
    {"s": "01"},
    {"s": "09"},
    {"s": "10"},
    {"s": "20"},
    {"s": "30"},
    {"s": "90"},
    {"s": "26"},
    {"s": "27"},
    {"s": "19"},
    {"s": "29"},
    {"s": "100"},
    {"s": "101"},
    {"s": "110"},
    {"s": "210"},
    {"s": "305"},
    {"s": "2101"},
    {"s": "1001"},
    {"s": "1093"},
    {"s": "012"},
    {"s": "1" * 43},
    {"s": "2" * 44},
    {"s": "26" * 30},
    {"s": "27" * 50},
    {"s": "10" * 50},
    {"s": "0" * MAX_LENGTH},
    {"s": "9" * MAX_LENGTH},
    {"s": "1" * 40 + "0" + "8" * 59},
    {"s": "0" + "1" * 40},
]

INVALID = [
    {"s": ""},
    {"s": "7" * (MAX_LENGTH + 1)},
    {"s": "1" * 60},
    {"s": "1a"},
    {"s": "1 2"},
    {"s": "-12"},
    {"s": "\u0661\u0662"},
    {"s": 12},
    {"s": ["1", "2"]},
    {"s": None},
]


def _ways(s: str) -> int:
    before, here = 0, 1
    for i, digit in enumerate(s):
        alone = here if digit != "0" else 0
        together = before if i > 0 and 10 <= int(s[i - 1 : i + 1]) <= 26 else 0
        before, here = here, alone + together
    return here


def validate(s: str) -> None:
    if type(s) is not str or not 1 <= len(s) <= MAX_LENGTH:
        raise ValueError(f"s must be a text of 1 to {MAX_LENGTH} digits")
    if not set(s) <= set("0123456789"):
        raise ValueError("s must consist of the digits 0 to 9")
    if _ways(s) > MAX_ANSWER:
        raise ValueError("the answer must fit into a signed 32-bit integer")


def tiny() -> Iterator[dict]:
    for digits in product("01267", repeat=2):
        yield {"s": "".join(digits)}
    for digits in product("0127", repeat=3):
        yield {"s": "".join(digits)}
    for digits in product("0126", repeat=4):
        yield {"s": "".join(digits)}


def generate(rng: random.Random, size: float) -> dict:
    # the number of readings grows with the length; a plain recursion can follow up to a size of 0.15
    n = max(1, round(MAX_LENGTH * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n + 3)
    shape = rng.choice(
        [
            "ones and twos",
            "ones and twos",
            "letters",
            "letters",
            "no zero",
            "any",
            "borders",
            "zeros",
            "bad zero",
            "runs",
        ]
    )
    if shape == "ones and twos":
        s = "".join(rng.choice("1122" + rng.choice("1234567")) for _ in range(n))
    elif shape in ("letters", "bad zero"):
        # made from real letters, so that there is a reading; sometimes one zero destroys it
        s = "".join(str(rng.randint(1, 26)) for _ in range(n))[:n]
        if s[-1] == "0" or shape == "bad zero":
            s = s[:-1] + "5"
        if shape == "bad zero":
            at = rng.randrange(n)
            s = s[:at] + "0" + s[at + 1 :]
    elif shape == "no zero":
        s = "".join(rng.choice("123456789") for _ in range(n))
    elif shape == "any":
        s = "".join(rng.choice("0123456789") for _ in range(n))
    elif shape == "borders":
        pairs = ["10", "11", "19", "20", "21", "25", "26", "27", "28", "29", "31", "6", "7"]
        s = "".join(rng.choice(pairs) for _ in range(n))[:n]
    elif shape == "zeros":
        # each zero belongs to a ten or a twenty
        s = "".join(rng.choice(["10", "20", "1", "2", "3", "7"]) for _ in range(n))[:n]
    else:
        # long runs that can be read in many ways, with letters between them that cannot
        s = ""
        while len(s) < n:
            s += rng.choice("12") * rng.randint(1, max(1, n // 3)) + rng.choice(["3", "77", "90", "10", "27", "8"])
        s = s[:n]
    while _ways(s) > MAX_ANSWER:
        at = rng.randrange(n)
        s = s[:at] + rng.choice("3789") + s[at + 1 :]
    return {"s": s}
