import itertools
import random

DAYS = 100_000
LOWEST, HIGHEST = 30, 100

EXAMPLES = [
    ({"temperatures": [71, 64, 60, 66, 75, 70]}, [4, 2, 1, 1, 0, 0]),
    ({"temperatures": [50, 50, 51]}, [2, 1, 0]),
    ({"temperatures": [40, 38, 35]}, [0, 0, 0]),
]

EDGES = [
    {"temperatures": [30]},
    {"temperatures": [100]},
    {"temperatures": [30, 100]},
    {"temperatures": [100, 30]},
    {"temperatures": [60, 60]},
    {"temperatures": [60, 61, 62, 63]},
    {"temperatures": [63, 62, 61, 60]},
    {"temperatures": [63, 62, 61, 60, 64]},
    {"temperatures": [60, 60, 60, 60, 61]},
    {"temperatures": [61, 60, 60, 61, 60, 62]},
    {"temperatures": [60, 65, 60, 65, 60, 65]},
    {"temperatures": [65, 60, 65, 60, 65, 60]},
    {"temperatures": [70, 60, 61, 62, 63, 70, 71]},
    {"temperatures": [70, 30, 69, 31, 68, 100]},
    {"temperatures": [50, 80, 60, 90, 70, 100]},
    {"temperatures": [100, 99, 100]},
    {"temperatures": list(range(30, 101))},
    {"temperatures": list(range(100, 29, -1))},
    {"temperatures": [100] * (DAYS // 4)},
    {"temperatures": [99] * (DAYS // 4) + [100]},
    {"temperatures": [31] + [30] * (DAYS // 4) + [31, 32]},
]

INVALID = [
    {"temperatures": []},
    {"temperatures": None},
    {"temperatures": "60"},
    {"temperatures": [29]},
    {"temperatures": [101]},
    {"temperatures": [60, -60]},
    {"temperatures": [True]},
    {"temperatures": [60.0]},
    {"temperatures": ["60"]},
    {"temperatures": [60, None]},
    {"temperatures": [60] * (DAYS + 1)},
]


def validate(temperatures: list[int]) -> None:
    if type(temperatures) is not list or not 1 <= len(temperatures) <= DAYS:
        raise ValueError(f"temperatures must be a list of 1 to {DAYS} numbers")
    for temperature in temperatures:
        if type(temperature) is not int or not LOWEST <= temperature <= HIGHEST:
            raise ValueError(f"every temperature must be an integer from {LOWEST} to {HIGHEST}")


def tiny():
    for days in itertools.product((40, 41, 42), repeat=4):
        yield {"temperatures": list(days)}
    for days in itertools.permutations((30, 55, 56, 99, 100)):
        yield {"temperatures": list(days)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(DAYS * size**2)
    if size < 0.1:
        n = rng.randint(1, 4 + n // 30)
    elif size < 1:
        n = rng.randint(n * 2 // 5, n // 2)
    else:
        # some of the largest inputs are smaller, to keep a submit quick
        n = rng.choice((DAYS, DAYS, DAYS // 5))
    shape = rng.choice(["any", "rising", "falling", "falling then hot", "few", "season", "saw", "valleys", "walk"])
    if shape == "any":
        days = [rng.randint(LOWEST, HIGHEST) for _ in range(n)]
    elif shape in ("rising", "falling", "falling then hot"):
        days = sorted((rng.randint(LOWEST, HIGHEST - 1) for _ in range(n)), reverse=shape != "rising")
        if shape == "falling then hot":
            days[-1] = HIGHEST
    elif shape == "few":
        values = rng.sample(range(LOWEST, HIGHEST + 1), 2)
        days = [rng.choice(values) for _ in range(n)]
    elif shape == "season":
        half = max(1, rng.choice((n // 2, n // 7, 35)))
        days = [LOWEST + 70 * abs(i % (2 * half) - half) // half for i in range(n)]
    elif shape == "saw":
        length = rng.randint(2, 72)
        days = [HIGHEST - i % length for i in range(n)]
    elif shape == "valleys":
        # long flat cold times, and short warm ones that end them, each warmer than the one before
        length = max(2, n // 60)
        days = [LOWEST + 1 + i // length % 70 if i % length == 0 else LOWEST for i in range(n)]
    else:
        days, now = [], rng.randint(LOWEST, HIGHEST)
        for _ in range(n):
            now = min(HIGHEST, max(LOWEST, now + rng.choice((-2, -1, -1, 0, 1, 1, 2))))
            days.append(now)
    return {"temperatures": days}
