import random
from collections.abc import Iterator

MOST = 200

EXAMPLES = [
    ({"num1": "47", "num2": "86"}, "4042"),
    ({"num1": "205", "num2": "40"}, "8200"),
    ({"num1": "0", "num2": "713"}, "0"),
]

EDGES = [
    {"num1": "0", "num2": "0"},
    {"num1": "0", "num2": "7"},
    {"num1": "7", "num2": "0"},
    {"num1": "1", "num2": "1"},
    {"num1": "9", "num2": "9"},
    {"num1": "2", "num2": "4"},
    {"num1": "1", "num2": "98765432109876543210"},
    {"num1": "98765432109876543210", "num2": "1"},
    {"num1": "10", "num2": "10"},
    {"num1": "20", "num2": "5"},
    {"num1": "5", "num2": "20"},
    {"num1": "99", "num2": "99"},
    {"num1": "999", "num2": "9"},
    {"num1": "9", "num2": "999"},
    {"num1": "1001", "num2": "1001"},
    {"num1": "99999999", "num2": "99999999"},
    {"num1": "94906267", "num2": "94906267"},
    {"num1": "2147483648", "num2": "2147483648"},
    {"num1": "4294967296", "num2": "4294967296"},
    {"num1": "1" + "0" * 30, "num2": "1" + "0" * 20},
    {"num1": "9" * MOST, "num2": "9" * MOST},
    {"num1": "9" * MOST, "num2": "0"},
    {"num1": "0", "num2": "1" * MOST},
    {"num1": "1" * MOST, "num2": "1" * MOST},
    {"num1": "1" + "0" * (MOST - 1), "num2": "1" + "0" * (MOST - 1)},
]

INVALID = [
    {"num1": "", "num2": "1"},
    {"num1": "1", "num2": ""},
    {"num1": "1" * (MOST + 1), "num2": "1"},
    {"num1": "1", "num2": "1" * (MOST + 1)},
    {"num1": "01", "num2": "1"},
    {"num1": "1", "num2": "00"},
    {"num1": "-1", "num2": "1"},
    {"num1": "1.5", "num2": "1"},
    {"num1": "12a", "num2": "1"},
    {"num1": "\u0663", "num2": "1"},
    {"num1": 12, "num2": "1"},
    {"num1": ["1"], "num2": "1"},
]


def validate(num1: str, num2: str) -> None:
    for name, text in (("num1", num1), ("num2", num2)):
        if type(text) is not str or not 1 <= len(text) <= MOST:
            raise ValueError(f"{name} must be a text of 1 to {MOST} digits")
        if not set(text) <= set("0123456789"):
            raise ValueError(f"{name} must consist of digits")
        if text[0] == "0" and text != "0":
            raise ValueError(f"{name} must have no leading zero")


def tiny() -> Iterator[dict]:
    numbers = ["0", "1", "3", "8", "9", "10", "11", "25", "40", "67", "99", "100", "101", "256", "990"]
    for num1 in numbers:
        for num2 in numbers:
            yield {"num1": num1, "num2": num2}


def _number(rng: random.Random, n: int) -> str:
    shape = rng.choice(["random", "random", "random", "nines", "round", "few ones", "high digits", "same digit"])
    if shape == "nines":
        return "9" * n
    if shape == "round":
        zeros = rng.randint(0, n - 1)
        return "".join(rng.choice("123456789") for _ in range(n - zeros)) + "0" * zeros
    if shape == "few ones":
        return "1" + "".join(rng.choice("00001") for _ in range(n - 1))
    if shape == "high digits":
        return "".join(rng.choice("789") for _ in range(n))
    if shape == "same digit":
        return rng.choice("123456789") * n
    return rng.choice("123456789") + "".join(rng.choice("0123456789") for _ in range(n - 1))


def generate(rng: random.Random, size: float) -> dict:
    most = max(1, round(MOST * size * size))
    first = second = most
    if size < 1:
        first, second = rng.randint(1, most + 1), rng.randint((most + 1) // 2, most + 1)
    elif rng.random() < 0.3:
        first = rng.choice([1, 2, MOST // 4])
        if rng.random() < 0.5:
            first, second = second, first
    num1, num2 = _number(rng, first), _number(rng, second)
    if rng.random() < 0.04 and size < 1:
        num1 = "0"
    return {"num1": num1, "num2": num2}
