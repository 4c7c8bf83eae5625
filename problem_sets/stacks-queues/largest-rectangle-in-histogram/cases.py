import itertools
import random

BARS = 100_000
TALLEST = 10_000

EXAMPLES = [
    ({"heights": [3, 1, 4, 5, 5, 2]}, 12),
    ({"heights": [2, 7, 2, 2]}, 8),
    ({"heights": [6, 0, 5]}, 6),
]

EDGES = [
    {"heights": [0]},
    {"heights": [1]},
    {"heights": [TALLEST]},
    {"heights": [0, 0, 0]},
    {"heights": [1, 1]},
    {"heights": [1, 2]},
    {"heights": [2, 1]},
    {"heights": [0, 3]},
    {"heights": [3, 0]},
    {"heights": [1, 2, 3, 4, 5]},
    {"heights": [5, 4, 3, 2, 1]},
    {"heights": [1, 3, 5, 3, 1]},
    {"heights": [5, 3, 1, 3, 5]},
    {"heights": [4, 4, 4, 4]},
    {"heights": [4, 2, 4, 2, 4]},
    {"heights": [2, 4, 2, 4, 2]},
    {"heights": [7, 1, 7, 2, 2, 7]},
    {"heights": [3, 3, 1, 3, 3, 3]},
    {"heights": [6, 5, 6, 5, 0, 9, 9]},
    {"heights": [1, 100, 99, 100, 1]},
    {"heights": [5, 5, 6, 5, 5]},
    {"heights": [3, 6, 5, 7, 4, 8, 1, 0]},
    {"heights": [TALLEST, 0, TALLEST, TALLEST]},
    {"heights": [TALLEST] * (BARS // 4)},
    {"heights": [1] * (BARS // 4) + [2]},
    {"heights": [i * TALLEST * 4 // BARS for i in range(BARS // 4)]},
]

INVALID = [
    {"heights": []},
    {"heights": None},
    {"heights": "123"},
    {"heights": [-1]},
    {"heights": [TALLEST + 1]},
    {"heights": [1, 2, -3]},
    {"heights": [True]},
    {"heights": [1.0]},
    {"heights": ["1"]},
    {"heights": [1, None]},
    {"heights": [0] * (BARS + 1)},
]


def validate(heights: list[int]) -> None:
    if type(heights) is not list or not 1 <= len(heights) <= BARS:
        raise ValueError(f"heights must be a list of 1 to {BARS} numbers")
    for height in heights:
        if type(height) is not int or not 0 <= height <= TALLEST:
            raise ValueError(f"every height must be an integer from 0 to {TALLEST}")


def tiny():
    for heights in itertools.permutations((1, 2, 3, 4)):
        yield {"heights": list(heights)}
    for heights in itertools.product((0, 2, 3), repeat=4):
        yield {"heights": list(heights)}
    for heights in itertools.permutations((4, 4, 5, 6, 9)):
        yield {"heights": list(heights)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(BARS * size**2)
    if size < 0.1:
        n = rng.randint(1, 4 + n // 30)
    elif size < 1:
        n = rng.randint(n * 2 // 5, n // 2)
    else:
        # some of the largest inputs are smaller, to keep a submit quick
        n = BARS if rng.random() < 0.6 else BARS // 5
    tallest = rng.choice((TALLEST, TALLEST, 100, 9))
    shape = rng.choice(
        ["any", "rising", "falling", "equal", "few", "mountain", "valley", "saw", "blocks", "steps", "one low"]
    )
    if shape == "any":
        heights = [rng.randint(0, tallest) for _ in range(n)]
    elif shape in ("rising", "falling"):
        heights = sorted((rng.randint(0, tallest) for _ in range(n)), reverse=shape == "falling")
    elif shape == "equal":
        heights = [rng.randint(1, tallest)] * n
        if rng.random() < 0.5:
            heights[rng.randrange(n)] -= 1
    elif shape == "few":
        values = [rng.randint(0, tallest) for _ in range(3)]
        heights = [rng.choice(values) for _ in range(n)]
    elif shape in ("mountain", "valley"):
        peak = rng.choice((n // 2, n // 3, rng.randrange(n)))
        low = sorted(rng.randint(0, tallest) for _ in range(n))
        heights = low[:peak] + low[peak:][::-1] if shape == "mountain" else low[:peak][::-1] + low[peak:]
    elif shape == "saw":
        length = rng.randint(2, 50)
        heights = [tallest * (1 + i % length) // length for i in range(n)]
    elif shape == "blocks":
        # flat pieces of different heights, with the best rectangle over several of them
        heights = []
        while len(heights) < n:
            heights += [rng.randint(0, tallest)] * rng.randint(1, 2 + n // 20)
        heights = heights[:n]
    elif shape == "steps":
        length = max(1, n // rng.randint(2, 30))
        heights = [tallest - tallest * (i // length) // (n // length + 1) for i in range(n)]
        if rng.random() < 0.5:
            heights.reverse()
    else:
        # high everywhere but at one place: the best rectangle is beside it or goes over it
        heights = [rng.randint(tallest - tallest // 10, tallest) for _ in range(n)]
        heights[rng.randrange(n)] = rng.randint(0, tallest)
    return {"heights": heights}
