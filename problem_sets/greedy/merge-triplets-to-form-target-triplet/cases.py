import random
from collections.abc import Iterator
from itertools import combinations_with_replacement, product

MAX_LENGTH = 100_000
MAX_VALUE = 1000

EXAMPLES = [
    ({"triplets": [[6, 2, 5], [3, 4, 8], [1, 4, 2], [6, 1, 7]], "target": [6, 4, 7]}, True),
    ({"triplets": [[2, 9, 3], [5, 4, 4], [5, 1, 3]], "target": [5, 9, 4]}, True),
    ({"triplets": [[8, 1, 2], [4, 3, 9]], "target": [8, 3, 2]}, False),
]

EDGES = [
    {"triplets": [[1, 1, 1]], "target": [1, 1, 1]},
    {"triplets": [[1, 1, 1]], "target": [1, 1, 2]},
    {"triplets": [[1, 1, 2]], "target": [1, 1, 1]},
    {"triplets": [[2, 1, 1]], "target": [1, 1, 1]},
    {"triplets": [[1, 2, 1]], "target": [1, 1, 1]},
    {"triplets": [[MAX_VALUE] * 3], "target": [MAX_VALUE] * 3},
    {"triplets": [[MAX_VALUE] * 3], "target": [1, 1, 1]},
    {"triplets": [[3, 1, 1], [1, 3, 1], [1, 1, 3]], "target": [3, 3, 3]},
    {"triplets": [[3, 1, 1], [1, 3, 1], [1, 1, 2]], "target": [3, 3, 3]},
    {"triplets": [[3, 1, 1], [1, 2, 1], [1, 1, 3]], "target": [3, 3, 3]},
    {"triplets": [[2, 1, 1], [1, 3, 1], [1, 1, 3]], "target": [3, 3, 3]},
    {"triplets": [[3, 3, 1], [1, 1, 3]], "target": [3, 3, 3]},
    {"triplets": [[3, 4, 1], [1, 3, 3]], "target": [3, 3, 3]},
    {"triplets": [[3, 1, 4], [1, 3, 3]], "target": [3, 3, 3]},
    {"triplets": [[1, 3, 3], [3, 3, 4]], "target": [3, 3, 3]},
    {"triplets": [[3, 1, 3], [4, 3, 3]], "target": [3, 3, 3]},
    {"triplets": [[3, 3, 1], [3, 4, 3]], "target": [3, 3, 3]},
    {"triplets": [[2, 5, 5], [4, 5, 5]], "target": [3, 5, 5]},
    {"triplets": [[3, 1, 1], [3, 1, 1], [3, 1, 1]], "target": [3, 3, 3]},
    {"triplets": [[3, 3, 2], [2, 3, 1], [3, 3, 2]], "target": [3, 3, 3]},
    {"triplets": [[1, 5, 9], [9, 1, 5], [5, 9, 1]], "target": [9, 9, 9]},
    {"triplets": [[1, 5, 9], [9, 1, 5], [5, 9, 1]], "target": [9, 5, 9]},
    {"triplets": [[7, 2, 2], [2, 7, 2], [2, 2, 7], [8, 8, 8]], "target": [7, 7, 7]},
    {"triplets": [[2, 9, 9], [3, 1, 1], [1, 4, 1], [1, 1, 5]], "target": [3, 4, 5]},
    {"triplets": [[2, 9, 9], [3, 1, 1], [1, 1, 5]], "target": [3, 9, 5]},
    {"triplets": [[1, 1, 1]] * MAX_LENGTH, "target": [1, 1, 1]},
    {"triplets": [[1, 1, 2]] * 9999 + [[2, 1, 1]], "target": [2, 2, 2]},
]

INVALID = [
    {"triplets": [], "target": [1, 1, 1]},
    {"triplets": [[1, 1, 1]] * (MAX_LENGTH + 1), "target": [1, 1, 1]},
    {"triplets": [[1, 1]], "target": [1, 1, 1]},
    {"triplets": [[1, 1, 1, 1]], "target": [1, 1, 1]},
    {"triplets": [[1, 1, 1]], "target": [1, 1]},
    {"triplets": [[1, 1, 1]], "target": [1, 1, 1, 1]},
    {"triplets": [[0, 1, 1]], "target": [1, 1, 1]},
    {"triplets": [[1, 1, MAX_VALUE + 1]], "target": [1, 1, 1]},
    {"triplets": [[1, 1, 1]], "target": [1, 0, 1]},
    {"triplets": [[1, 1, 1]], "target": [1, 1, MAX_VALUE + 1]},
    {"triplets": [[1, True, 1]], "target": [1, 1, 1]},
    {"triplets": [[1, 1, 1]], "target": [1.0, 1, 1]},
    {"triplets": [1, 1, 1], "target": [1, 1, 1]},
    {"triplets": ["111"], "target": [1, 1, 1]},
    {"triplets": None, "target": [1, 1, 1]},
    {"triplets": [[1, 1, 1]], "target": None},
]


def validate(triplets: list[list[int]], target: list[int]) -> None:
    if type(triplets) is not list or not 1 <= len(triplets) <= MAX_LENGTH:
        raise ValueError(f"triplets must be a list of 1 to {MAX_LENGTH} triplets")
    for triplet in [*triplets, target]:
        if type(triplet) is not list or len(triplet) != 3:
            raise ValueError("each triplet and the target must be a list of three numbers")
        for value in triplet:
            if type(value) is not int or not 1 <= value <= MAX_VALUE:
                raise ValueError(f"each number must be a whole number from 1 to {MAX_VALUE}")


def tiny() -> Iterator[dict]:
    few = [list(triplet) for triplet in product([1, 2, 3], repeat=3)]
    for triplets in combinations_with_replacement(few[4:], 2):
        yield {"triplets": [list(triplet) for triplet in triplets], "target": [2, 3, 2]}
    for triplets in combinations_with_replacement(few[::3], 3):
        yield {"triplets": [list(triplet) for triplet in triplets], "target": [3, 2, 2]}


def generate(rng: random.Random, size: float) -> dict:
    n = round(1 + 60 * size + (MAX_LENGTH - 61) * size**4)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    elif rng.random() < 0.55:
        n //= 10  # long lists take room, and a few are enough
    top = rng.choice([3, 5, 9, 9, 9, 50, MAX_VALUE]) if n < MAX_LENGTH // 2 else 9
    target = [rng.randint(max(1, top // 2), max(1, top - 1)) for _ in range(3)]
    shape = rng.choice(["any", "spoilt", "spoilt", "one each", "one each", "two", "nearly", "nearly", "below"])

    def fitting() -> list[int]:
        return [rng.randint(1, max(1, goal - 1)) for goal in target]

    def spoilt() -> list[int]:
        # right at two places or at one, and too large elsewhere
        triplet = list(target) if rng.random() < 0.7 else fitting()
        triplet[rng.randrange(3)] = rng.randint(1, top)
        place = rng.randrange(3)
        triplet[place] = min(MAX_VALUE, target[place] + rng.choice([1, 1, rng.randint(1, top)]))
        return triplet

    def right_at(*places: int) -> list[int]:
        triplet = fitting()
        for place in places:
            triplet[place] = target[place]
        return triplet

    if shape == "any":
        triplets = [[rng.randint(1, top) for _ in range(3)] for _ in range(n)]
    elif shape == "below":
        triplets = [fitting() for _ in range(n)]
    else:
        triplets = [spoilt() if rng.random() < 0.8 else fitting() for _ in range(n)]
    if shape == "one each":
        extra = [right_at(0), right_at(1), right_at(2)]
    elif shape == "two":
        place = rng.randrange(3)
        extra = [right_at(place), right_at(*{0, 1, 2} - {place})]
    elif shape == "nearly":
        # one place is never right in a triplet that fits
        place = rng.randrange(3)
        others = [other for other in range(3) if other != place]
        extra = [right_at(*others) for _ in range(rng.randint(1, 3))]
    else:
        extra = []
    for number, triplet in enumerate(extra[:n]):
        triplets[rng.randrange(number, n)] = triplet
    if rng.random() < 0.1:
        triplets.sort(reverse=rng.random() < 0.5)
    return {"triplets": triplets, "target": target}
