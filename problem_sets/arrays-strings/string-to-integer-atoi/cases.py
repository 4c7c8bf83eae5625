import random
from collections.abc import Iterator

LIMIT = 200
CHARACTERS = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 +-.")

EXAMPLES = [
    ({"s": "  -0036 apples"}, -36),
    ({"s": "+7.95"}, 7),
    ({"s": "room 12"}, 0),
    ({"s": "99999999999"}, 2147483647),
]

EDGES = [
    {"s": s}
    for s in [
        "",
        " ",
        "    ",
        "0",
        "9",
        "-",
        "+",
        "-0",
        "+0",
        "-8",
        "+8",
        "+-8",
        "-+8",
        "--8",
        "++8",
        "- 8",
        "+ 8",
        " -8",
        "-8-3",
        "8+3",
        "3 4",
        "3 -4",
        "12a34",
        "a12",
        ".5",
        "-.5",
        "1.9",
        "-1.9",
        "1e3",
        "0x1F",
        "00000",
        "00000000000000000007",
        "-0000000000000000012",
        "0000000000000000 9",
        "0-1",
        "2147483646",
        "2147483647",
        "2147483648",
        "2147483650",
        "-2147483646",
        "-2147483647",
        "-2147483648",
        "-2147483649",
        "-2147483650",
        "2147483639",
        "2147483640",
        "-2147483639",
        "-2147483640",
        "21474836460",
        "-21474836480",
        "4294967296",
        "4294967297",
        "-4294967295",
        "9223372036854775808",
        "18446744073709551617",
        "  +002147483648x",
        "9" * LIMIT,
        "-" + "9" * (LIMIT - 1),
        "0" * (LIMIT - 1) + "6",
        " " * (LIMIT - 1) + "6",
        " " * LIMIT,
    ]
]

INVALID = [
    {"s": "1" * (LIMIT + 1)},
    {"s": "1,000"},
    {"s": "\t1"},
    {"s": "1\n"},
    {"s": "1_000"},
    {"s": "\u0663"},
    {"s": "\u22121"},
    {"s": 12},
    {"s": None},
    {"s": ["1"]},
]


def validate(s: str) -> None:
    if type(s) is not str:
        raise ValueError("s must be a string")
    if len(s) > LIMIT:
        raise ValueError(f"s must have at most {LIMIT} characters")
    if not set(s) <= CHARACTERS:
        raise ValueError("s must consist of letters, digits, spaces, '+', '-' and '.'")


def tiny() -> Iterator[dict]:
    """Front, sign, digits and tail in all combinations of a few choices."""
    for front in ("", " ", "x"):
        for sign in ("", "-", "+", "- ", "-+"):
            for digits in ("", "4", "05"):
                for tail in ("", " 2", "-"):
                    yield {"s": front + sign + digits + tail}


def generate(rng: random.Random, size: float) -> dict:
    length = LIMIT if size == 1.0 else rng.randint(1, 6 + round(LIMIT * size))
    shape = rng.choice(["any", "number", "number", "number", "near", "near", "zeros", "broken", "characters"])
    sign = rng.choice(["", "-", "+", "-"])
    spaces = " " * rng.choice([0, 0, 1, length // 3])
    if shape == "any":
        return {"s": "".join(rng.choices(" +-.0123456789ab", k=length))}
    if shape == "characters":
        return {"s": "".join(rng.choices(sorted(CHARACTERS), k=length))}
    if shape == "number":
        digits = "".join(rng.choices("0123456789", k=rng.choice([1, 3, 8, 9, 10, 10, 11, length])))
    elif shape == "near":  # around the limits, and around what fits into 32 bits without a sign
        digits = str(abs(rng.choice([2**31, 2**31, 2**31, 2**32, 10 * 2**31, 2**63]) + rng.randint(-12, 12)))
    elif shape == "zeros":
        digits = "0" * rng.randint(1, length) + str(rng.choice([0, 5, 123, 2**31, 2**31 - 1]))
    else:  # one thing in the wrong place
        sign = rng.choice(["+-", "--", "- ", "+ ", "x", ".", "-.", " - "])
        digits = str(rng.randint(1, 99_999))
    s = spaces + sign + digits
    if len(s) < length and rng.random() < 0.9:
        s += rng.choice([" ", ".", "-", "+", "e", "x", "O"])
        s += "".join(rng.choices(rng.choice(["0123456789", " +-.0123456789ab", "abc ", " "]), k=length))
    if size == 1.0 and len(s) < length:
        s += " " * (length - len(s))
    return {"s": s[:length]}
