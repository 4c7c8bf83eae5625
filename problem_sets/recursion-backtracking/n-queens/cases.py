import random

MOST = 9

EXAMPLES = [
    (
        {"n": 6},
        [
            [".Q....", "...Q..", ".....Q", "Q.....", "..Q...", "....Q."],
            ["..Q...", ".....Q", ".Q....", "....Q.", "Q.....", "...Q.."],
            ["...Q..", "Q.....", "....Q.", ".Q....", ".....Q", "..Q..."],
            ["....Q.", "..Q...", "Q.....", ".....Q", "...Q..", ".Q...."],
        ],
    ),
    ({"n": 2}, []),
]

# there are only nine inputs, and all of them are in the suite
EDGES = [{"n": n} for n in range(1, MOST + 1)]

INVALID = [
    {"n": 0},
    {"n": -1},
    {"n": MOST + 1},
    {"n": True},
    {"n": 4.0},
    {"n": "4"},
    {"n": None},
    {"n": [4]},
]


def validate(n: int) -> None:
    if type(n) is not int or not 1 <= n <= MOST:
        raise ValueError(f"n must be a whole number from 1 to {MOST}")


def generate(rng: random.Random, size: float) -> dict:
    if size < 0.1:
        return {"n": rng.randint(1, 4)}
    return {"n": max(1, round(size * MOST))}
