import math
import random
from collections.abc import Iterator

BOUND = 100.0
LOW, HIGH = -(2**31), 2**31 - 1
RESULT = 10_000

EXAMPLES = [
    ({"x": 3.0, "n": 4}, 81.0),
    ({"x": 4.0, "n": -2}, 0.0625),
    ({"x": -1.5, "n": 3}, -3.375),
    ({"x": -7.25, "n": 0}, 1.0),
]

EDGES = [
    {"x": 2.0, "n": 1},
    {"x": 2.0, "n": -1},
    {"x": -2.0, "n": 1},
    {"x": -2.0, "n": -1},
    {"x": -2.0, "n": -3},
    {"x": -2.0, "n": 5},
    {"x": 2.0, "n": 13},
    {"x": -2.0, "n": 12},
    {"x": 0.0, "n": 1},
    {"x": 0.0, "n": 6},
    {"x": 0.0, "n": HIGH},
    {"x": 1.0, "n": HIGH},
    {"x": 1.0, "n": LOW},
    {"x": -1.0, "n": HIGH},
    {"x": -1.0, "n": LOW},
    {"x": -1.0, "n": LOW + 1},
    {"x": -1.0, "n": HIGH - 1},
    {"x": 0.5, "n": HIGH},
    {"x": -0.5, "n": HIGH},
    {"x": 2.0, "n": LOW},
    {"x": -99.99, "n": LOW},
    {"x": 99.99, "n": 2},
    {"x": -99.99, "n": 1},
    {"x": 99.99, "n": 0},
    {"x": 10.0, "n": 4},
    {"x": -10.0, "n": 3},
    {"x": 0.2, "n": -5},
    {"x": 0.001, "n": -1},
    {"x": 1.000000004, "n": HIGH},
    {"x": 0.999999997, "n": LOW},
    {"x": -0.999999999, "n": HIGH},
    {"x": -1.000000002, "n": LOW + 1},
]

INVALID = [
    {"x": BOUND, "n": 1},
    {"x": -BOUND, "n": 1},
    {"x": 1.0, "n": HIGH + 1},
    {"x": 1.0, "n": LOW - 1},
    {"x": 0.0, "n": 0},
    {"x": 0.0, "n": -1},
    {"x": 10.5, "n": 4},
    {"x": -30.0, "n": 3},
    {"x": 0.5, "n": LOW},
    {"x": 2.0, "n": HIGH},
    {"x": 2, "n": 3},
    {"x": True, "n": 3},
    {"x": "2.0", "n": 3},
    {"x": 2.0, "n": 3.0},
    {"x": 2.0, "n": True},
]


def _fits(x: float, n: int) -> bool:
    """Whether the result is within the bound; the power itself would overflow for large exponents."""
    return n * math.log(abs(x)) < 2 * math.log(RESULT) and abs(x**n) <= RESULT


def validate(x: float, n: int) -> None:
    if type(x) is not float or not -BOUND < x < BOUND:
        raise ValueError(f"x must be a floating-point number between {-BOUND} and {BOUND}")
    if type(n) is not int or not LOW <= n <= HIGH:
        raise ValueError(f"n must be a whole number from {LOW} to {HIGH}")
    if x == 0 and n <= 0:
        raise ValueError("n must be positive when x is zero")
    if x != 0 and not _fits(x, n):
        raise ValueError(f"the result must be from {-RESULT} to {RESULT}")


def tiny() -> Iterator[dict]:
    for x in (3.0, -2.0, 0.5, -0.25, 1.1, -1.0):
        for n in range(-5, 9):
            if _fits(x, n):
                yield {"x": x, "n": n}


def generate(rng: random.Random, size: float) -> dict:
    # the exponent grows much faster than the size, so that one factor at a time can follow up to a size of 0.15
    most = max(12, round(HIGH * size**6))
    n = rng.randint((most + 1) // 2, most)
    if size == 1 and rng.random() < 0.4:
        n = HIGH - rng.randrange(3)
    elif rng.random() < 0.2:
        n = 2 ** rng.randint(1, max(1, n.bit_length() - 1)) - rng.randrange(2)
    negative = rng.random() < 0.5
    shape = rng.choice(["near one", "near one", "near one", "near one", "any", "one", "small exponent"])
    if shape == "one":
        x = rng.choice([1.0, -1.0, -1.0])
    elif shape == "any":
        # the result is next to nothing
        x = rng.uniform(0.01, 0.99) if not negative else rng.uniform(1.01, 99.9)
    elif shape == "small exponent":
        x = rng.uniform(1.2, 9.5)
        n = rng.randint(2, int(math.log(RESULT) / math.log(x)))
    else:
        x = math.exp(rng.uniform(-2, 9) / n)
        if negative:
            x = 1 / x
    x *= rng.choice([1, -1])
    return {"x": x if abs(x) < BOUND else 99.0, "n": -n - (n == HIGH) if negative else n}
