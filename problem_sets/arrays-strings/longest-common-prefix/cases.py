import itertools
import random
from collections.abc import Iterator

WORDS = 200
LENGTH = 200
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"strs": ["carbon", "cargo", "card"]}, "car"),
    ({"strs": ["ship", "shipping", "shipment"]}, "ship"),
    ({"strs": ["north", "south"]}, ""),
    ({"strs": ["lonely"]}, "lonely"),
]

EDGES = [
    {"strs": [""]},
    {"strs": ["q"]},
    {"strs": ["", ""]},
    {"strs": ["", "a"]},
    {"strs": ["a", ""]},
    {"strs": ["ab", "ab", ""]},
    {"strs": ["ab", "", "ab"]},
    {"strs": ["a", "a"]},
    {"strs": ["a", "b"]},
    {"strs": ["z", "za"]},
    {"strs": ["za", "z"]},
    {"strs": ["abc", "ab", "a"]},
    {"strs": ["a", "ab", "abc"]},
    {"strs": ["ab", "xab"]},
    {"strs": ["ab", "cab", "ab"]},
    {"strs": ["abcd", "axcd"]},
    {"strs": ["abcd", "abxd", "abcd"]},
    {"strs": ["aab", "aac", "aba"]},
    {"strs": ["aba", "aac", "aab"]},
    {"strs": ["aaa", "b", "aaa"]},
    {"strs": ["same", "same", "same", "same"]},
    {"strs": ["test", "tea", "testing", "test"]},
    {"strs": ["ab", "ad", "abcdef", "abc"]},
    {"strs": ["a" * LENGTH]},
    {"strs": ["a" * LENGTH, "a" * (LENGTH - 1) + "b"]},
    {"strs": ["a" * LENGTH] * WORDS},
    {"strs": ["a" * LENGTH] * (WORDS - 1) + [""]},
]

INVALID = [
    {"strs": []},
    {"strs": ["a"] * (WORDS + 1)},
    {"strs": ["a" * (LENGTH + 1)]},
    {"strs": ["A"]},
    {"strs": ["a b"]},
    {"strs": ["a1"]},
    {"strs": ["\u00e9"]},
    {"strs": [1]},
    {"strs": [None]},
    {"strs": [["a"]]},
    {"strs": "abc"},
]


def validate(strs: list[str]) -> None:
    if type(strs) is not list or not 1 <= len(strs) <= WORDS:
        raise ValueError(f"strs must be a list of 1 to {WORDS} words")
    for word in strs:
        if type(word) is not str or len(word) > LENGTH:
            raise ValueError(f"every word must be a string of at most {LENGTH} letters")
        if not set(word) <= set(LETTERS):
            raise ValueError("words must consist of lowercase English letters")


def tiny() -> Iterator[dict]:
    """Pairs and triples of the words of up to two letters a and b."""
    words = ["", "a", "b", "aa", "ab", "ba"]
    for pair in itertools.product(words, repeat=2):
        yield {"strs": list(pair)}
    for triple in itertools.product(["a", "ab", "aba", "abb", "bab"], repeat=3):
        yield {"strs": list(triple)}


def _word(rng: random.Random, letters: str, length: int) -> str:
    return "".join(rng.choices(letters, k=length))


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(
        ["one stops", "one stops", "all stop", "one is the prefix", "equal", "agree again", "any", "family"]
    )
    letters = rng.choice(["ab", "abc", LETTERS])
    words, length = WORDS, LENGTH
    if size < 1.0:
        words = rng.randint(1, 2 + round(WORDS * size))
        length = rng.randint(1, 2 + round(LENGTH * size))
    common = min(length - 1, rng.choice([0, 1, length // 2, length - 1, rng.randrange(length)]))
    full = _word(rng, letters, length)
    prefix, rest = full[:common], full[common:]
    if shape == "equal":
        strs = [full] * words
    elif shape == "one stops":  # all words are equal but one, which has another letter somewhere
        strs = [full] * words
        other = rng.choice(LETTERS.replace(rest[0], ""))
        strs[rng.choice([0, words - 1, rng.randrange(words)])] = prefix + other + rest[1:]
    elif shape == "all stop":
        strs = [prefix + _word(rng, LETTERS, rng.randint(0, length - common)) for _ in range(words)]
        strs[rng.randrange(words)] = prefix + rng.choice(LETTERS) * (length - common)
    elif shape == "one is the prefix":
        strs = [prefix + _word(rng, letters, rng.randint(0, length - common)) for _ in range(words)]
        strs[rng.randrange(words)] = full
        strs[rng.choice([0, words - 1, rng.randrange(words)])] = prefix
    elif shape == "agree again":  # one column differs, and everything around it is the same
        strs = [prefix + rng.choice(letters) + rest[1:] for _ in range(words)]
    elif shape == "any":
        strs = [_word(rng, letters, rng.randint(0, length)) for _ in range(words)]
        strs[rng.randrange(words)] = full
    else:  # words that contain each other, not always at the front
        strs = [full[rng.choice([0, 0, 0, 0, rng.randrange(length)]) :][: rng.randint(1, length)] for _ in range(words)]
        strs[rng.randrange(words)] = full
    return {"strs": strs}
