import itertools
import random

LIMIT = 10_000
GAP = 100
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SLOTS = 150_000  # keeps a simulation that ticks through all idle slots affordable

EXAMPLES = [
    ({"tasks": ["B", "A", "A", "B", "A"], "n": 2}, 7),
    ({"tasks": ["X", "Y", "X", "Z", "Z", "Y"], "n": 1}, 6),
    ({"tasks": ["K", "K", "K", "K"], "n": 3}, 13),
    ({"tasks": ["A", "B", "B", "C", "A", "D", "A", "B", "C"], "n": 3}, 10),
]

EDGES = [
    {"tasks": ["A"], "n": 0},
    {"tasks": ["Z"], "n": GAP},
    {"tasks": ["A", "A"], "n": 0},
    {"tasks": ["A", "A"], "n": 1},
    {"tasks": ["A", "A"], "n": GAP},
    {"tasks": ["A", "B"], "n": GAP},
    {"tasks": ["A", "B", "A", "B"], "n": GAP},
    {"tasks": list("AAABC"), "n": 1},
    {"tasks": list("BCAAA"), "n": 1},
    {"tasks": list("AAABBB"), "n": 2},
    {"tasks": list("AAABBB"), "n": 1},
    {"tasks": list("AAABBBCCC"), "n": 2},
    {"tasks": list("AAABBBCCCD"), "n": 2},
    {"tasks": list("AAABBBCCCDDD"), "n": 2},
    {"tasks": list("AAABCDEFG"), "n": 2},
    {"tasks": list("AAABCDEFGHIJK"), "n": 2},
    {"tasks": list("AAAAAABCDEFG"), "n": 3},
    {"tasks": list("ABCDEFGAAAAA"), "n": 4},
    {"tasks": list("AAABB"), "n": 3},
    {"tasks": list("AAAABBBBCCCDDDEEE"), "n": 3},
    {"tasks": list("AABBCCDD"), "n": 3},
    {"tasks": list("AABBCCDD"), "n": 4},
    {"tasks": list("AABBCCDD"), "n": 2},
    {"tasks": list("BBBBAAACC"), "n": 2},
    {"tasks": list("ZYX" * 4), "n": 5},
    {"tasks": list(LETTERS), "n": GAP},
    {"tasks": list(LETTERS * 2), "n": 25},
    {"tasks": list(LETTERS * 2), "n": 26},
    {"tasks": list(LETTERS * 3) + ["Q"], "n": 24},
    {"tasks": list(LETTERS * 3) + ["Q"], "n": 25},
    {"tasks": ["A"] * 1000, "n": GAP},
    {"tasks": ["A"] * LIMIT, "n": 0},
]

INVALID = [
    {"tasks": [], "n": 1},
    {"tasks": ["A"] * (LIMIT + 1), "n": 1},
    {"tasks": ["A"], "n": -1},
    {"tasks": ["A"], "n": GAP + 1},
    {"tasks": ["A"], "n": True},
    {"tasks": ["A"], "n": 1.0},
    {"tasks": ["A"], "n": None},
    {"tasks": ["a"], "n": 1},
    {"tasks": ["AB"], "n": 1},
    {"tasks": [""], "n": 1},
    {"tasks": ["1"], "n": 1},
    {"tasks": ["É"], "n": 1},
    {"tasks": [65], "n": 1},
    {"tasks": [None], "n": 1},
    {"tasks": "AAB", "n": 1},
]


def validate(tasks: list[str], n: int) -> None:
    if type(tasks) is not list or not 1 <= len(tasks) <= LIMIT:
        raise ValueError(f"tasks must be a list of 1 to {LIMIT} letters")
    for task in tasks:
        if type(task) is not str or len(task) != 1 or task not in LETTERS:
            raise ValueError("each task must be an uppercase English letter")
    if type(n) is not int or not 0 <= n <= GAP:
        raise ValueError(f"n must be a whole number from 0 to {GAP}")


def tiny():
    for counts in itertools.product(range(4), repeat=3):
        if sum(counts):
            for n in (1, 2, 3):
                yield {"tasks": [letter for letter, count in zip("ABC", counts) for _ in range(count)], "n": n}


def generate(rng: random.Random, size: float) -> dict:
    total = max(1, round(size**3 * LIMIT))
    if total < 20:
        total = rng.randint(1, total + 9)
    kinds = min(total, rng.choice([1, 2, 3, 5, 10, 20, 26, 26]))
    shape = rng.randrange(6)
    if shape == 0:  # all kinds alike, or nearly
        counts = [total // kinds + (i < total % kinds) for i in range(kinds)]
    elif shape == 1:  # one kind above all others
        most = rng.randint((total + 1) // 2, total - kinds + 1) if total - kinds + 1 >= (total + 1) // 2 else 1
        rest = [most] + [0] * (kinds - 1)
        for i in range(total - most):
            rest[1 + i % (kinds - 1) if kinds > 1 else 0] += 1
        counts = rest
    elif shape == 2:  # several kinds share the largest count, the others are rare
        ties = rng.randint(1, kinds)
        counts = [1] * kinds
        for i in range(total - kinds):
            counts[i % ties] += 1
    elif shape == 3:  # a staircase
        counts = [0] * kinds
        while sum(counts) < total:
            top = rng.randint(1, kinds)
            for i in range(min(top, total - sum(counts))):
                counts[i] += 1
    elif shape == 4:  # halves
        counts, left = [0] * kinds, total
        for i in range(kinds):
            counts[i] = (left + 1) // 2
            left -= counts[i]
        counts[-1] += left
    else:
        counts = [0] * kinds
        for _ in range(total):
            counts[rng.randrange(kinds)] += 1
    counts = [count for count in counts if count]
    most, ties = max(counts), counts.count(max(counts))
    # around the border where the idle slots begin, or anything
    border = (total - ties) // (most - 1) - 1 if most > 1 else GAP
    n = rng.choice(
        [0, 1, 2, border - 1, border, border + 1, len(counts), rng.randint(0, GAP), rng.randint(0, GAP), GAP]
    )
    n = min(max(0, n), GAP, max(1, SLOTS // most))
    names = rng.sample(LETTERS, len(counts))
    tasks = [name for name, count in zip(names, counts) for _ in range(count)]
    order = rng.randrange(4)
    if order <= 1:
        rng.shuffle(tasks)
    elif order == 2:
        tasks.reverse()
    return {"tasks": tasks, "n": n}
