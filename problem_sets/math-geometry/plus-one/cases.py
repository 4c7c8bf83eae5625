import random
from collections.abc import Iterator

MOST = 100

EXAMPLES = [
    ({"digits": [4, 0, 7]}, [4, 0, 8]),
    ({"digits": [2, 9, 9]}, [3, 0, 0]),
    ({"digits": [9, 9]}, [1, 0, 0]),
]

EDGES = [
    {"digits": [0]},
    {"digits": [8]},
    {"digits": [9]},
    {"digits": [1, 0]},
    {"digits": [8, 9]},
    {"digits": [9, 8]},
    {"digits": [9, 0, 9]},
    {"digits": [1, 9, 9, 9, 9]},
    {"digits": [9, 9, 9, 9, 8]},
    {"digits": [9, 9, 8, 9, 9]},
    {"digits": [8, 9, 9, 9, 9]},
    {"digits": [1, 0, 0, 0, 0]},
    {"digits": [2, 1, 4, 7, 4, 8, 3, 6, 4, 7]},
    {"digits": [9, 0, 0, 7, 1, 9, 9, 2, 5, 4, 7, 4, 0, 9, 9, 2]},
    {"digits": [9, 2, 2, 3, 3, 7, 2, 0, 3, 6, 8, 5, 4, 7, 7, 5, 8, 0, 7]},
    {"digits": [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2]},
    {"digits": [9] * MOST},
    {"digits": [8] + [9] * (MOST - 1)},
    {"digits": [9] * (MOST - 1) + [8]},
    {"digits": [1] + [0] * (MOST - 1)},
]

INVALID = [
    {"digits": []},
    {"digits": [1] * (MOST + 1)},
    {"digits": [0, 1]},
    {"digits": [0, 0]},
    {"digits": [1, 10]},
    {"digits": [1, -1]},
    {"digits": [1, True]},
    {"digits": [1, 2.0]},
    {"digits": ["1", "2"]},
    {"digits": "12"},
]


def validate(digits: list[int]) -> None:
    if type(digits) is not list or not 1 <= len(digits) <= MOST:
        raise ValueError(f"digits must be a list of 1 to {MOST} digits")
    for digit in digits:
        if type(digit) is not int or not 0 <= digit <= 9:
            raise ValueError("each digit must be a whole number from 0 to 9")
    if digits[0] == 0 and len(digits) > 1:
        raise ValueError("there must be no leading zero")


def tiny() -> Iterator[dict]:
    numbers = [
        *range(1, 12),
        *range(17, 21),
        *range(88, 92),
        *range(97, 104),
        108,
        109,
        119,
        189,
        190,
        *range(197, 202),
    ]
    numbers += [
        889,
        898,
        899,
        900,
        909,
        989,
        990,
        *range(996, 1003),
        1009,
        1099,
        1989,
        1998,
        1999,
        8999,
        9899,
        9989,
        9999,
    ]
    for number in numbers:
        yield {"digits": [int(digit) for digit in str(number)]}


def generate(rng: random.Random, size: float) -> dict:
    n = max(1, round(MOST * size))
    if size < 1:
        n = rng.randint((n + 1) // 2, n + 3)
    shape = rng.choice(
        [
            "random",
            "random",
            "nines at the end",
            "nines at the end",
            "all nines",
            "a zero",
            "nines and eights",
            "few nines",
        ]
    )
    digits = [rng.randrange(10) for _ in range(n)]
    if shape == "all nines":
        digits = [9] * n
    elif shape == "nines and eights":
        digits = [rng.choice([8, 9, 9, 9]) for _ in range(n)]
    elif shape == "few nines":
        digits[-3:] = [9] * len(digits[-3:])
    elif shape in ("nines at the end", "a zero"):
        last = rng.randrange(n)
        digits[last + 1 :] = [9] * (n - 1 - last)
        digits[last] = 0 if shape == "a zero" else rng.randrange(9)
    if digits[0] == 0 and n > 1:
        digits[0] = rng.randint(1, 9)
    return {"digits": digits}
