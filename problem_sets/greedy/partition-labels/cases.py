import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 500
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s": "nontutuvu"}, [3, 6]),
    ({"s": "keeper"}, [1, 4, 1]),
    ({"s": "trumpet"}, [7]),
]

EDGES = [
    {"s": "a"},
    {"s": "z"},
    {"s": "aa"},
    {"s": "ab"},
    {"s": "aba"},
    {"s": "abb"},
    {"s": "aab"},
    {"s": "abab"},
    {"s": "abba"},
    {"s": "aabb"},
    {"s": "abcabc"},
    {"s": "abcbca"},
    {"s": "abbcca"},
    {"s": "abacbc"},
    {"s": "aebbedc"},
    {"s": "caedbdedda"},
    {"s": "abcdefg"},
    {"s": "zyxzyxwvu"},
    {"s": "aabacdcdee"},
    {"s": "qaqbqcqdd"},
    {"s": "abcdaefe"},
    {"s": LETTERS},
    {"s": LETTERS + LETTERS[::-1]},
    {"s": LETTERS + "z"},
    {"s": LETTERS + "a"},
    {"s": "".join(letter * 19 for letter in LETTERS)},
    {"s": "a" * MAX_LENGTH},
    {"s": "a" * (MAX_LENGTH - 1) + "b"},
    {"s": "b" + "a" * (MAX_LENGTH - 2) + "b"},
]

INVALID = [
    {"s": ""},
    {"s": "a" * (MAX_LENGTH + 1)},
    {"s": "Ab"},
    {"s": "a b"},
    {"s": "a1"},
    {"s": "é"},
    {"s": ["a", "b"]},
    {"s": 7},
    {"s": None},
]


def validate(s: str) -> None:
    if type(s) is not str or not 1 <= len(s) <= MAX_LENGTH:
        raise ValueError(f"s must be a text of 1 to {MAX_LENGTH} letters")
    if not set(s) <= set(LETTERS):
        raise ValueError("s must consist of the letters a to z")


def tiny() -> Iterator[dict]:
    for length in (3, 4, 5, 6):
        for letters in product("abc", repeat=length):
            yield {"s": "".join(letters)}


def generate(rng: random.Random, size: float) -> dict:
    n = round(2 + 30 * size + (MAX_LENGTH - 32) * size**2)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    letters = list(LETTERS)
    rng.shuffle(letters)
    shape = rng.choice(["any", "pieces", "pieces", "pieces", "chain", "chain", "nested", "runs", "late"])
    if shape == "any":
        few = letters[: rng.choice([2, 3, 8, 26])]
        text = [rng.choice(few) for _ in range(n)]
    elif shape == "pieces":
        # each piece has letters of its own
        parts = rng.randint(1, 9)
        borders = sorted(rng.randrange(n + 1) for _ in range(parts - 1))
        text = []
        for part, (low, high) in enumerate(zip([0, *borders], [*borders, n], strict=True)):
            few = letters[part * 2 : part * 2 + rng.choice([1, 2, 2])]
            text += [rng.choice(few) for _ in range(high - low)]
    elif shape == "chain":
        # each letter reaches just into the next one, and sometimes it does not
        text = []
        used = rng.randint(2, 26)
        width = max(1, n // used)
        for letter in letters[:used]:
            block = [letter] * width
            if text and rng.random() < 0.8:
                at = len(text) - rng.randint(1, min(3, len(text)))
                text.insert(at, letter)
            text += block
        text += [letters[used - 1]] * (n - len(text))
        text = text[:n]
    elif shape == "nested":
        text = []
        for letter in letters[: max(1, min(25, n // 2))]:
            text = [letter, *text, letter] if rng.random() < 0.8 else [*text, letter, letter]
        middle = len(text) // 2
        text[middle:middle] = [text[middle]] * (n - len(text))
        text = text[:n]
    elif shape == "runs":
        text = []
        for letter in letters:
            text += [letter] * rng.randint(1, max(1, n // 13))
        text += [text[-1]] * (n - len(text))
        text = text[:n]
    else:
        # the first letters come back at the very end, or nearly so
        text = [rng.choice(letters[:5]) if place < n // 2 else rng.choice(letters[5:9]) for place in range(n)]
        text[n - rng.randint(1, min(3, n))] = letters[rng.randrange(5)]
    return {"s": "".join(text)}
