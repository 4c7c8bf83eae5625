import itertools
import random

LIMIT = 500
LENGTH = 10
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    (
        {"words": ["kiwi", "fig", "plum", "fig", "date", "kiwi", "date", "fig", "pear", "kiwi"], "k": 4},
        ["fig", "kiwi", "date", "pear"],
    ),
    ({"words": ["to", "be", "or", "not", "to", "be"], "k": 3}, ["be", "to", "not"]),
    ({"words": ["zoo"], "k": 1}, ["zoo"]),
]

EDGES = [
    {"words": ["a"], "k": 1},
    {"words": ["b", "a"], "k": 1},
    {"words": ["b", "a"], "k": 2},
    {"words": ["a", "b"], "k": 1},
    {"words": ["b", "b", "a"], "k": 1},
    {"words": ["b", "b", "a"], "k": 2},
    {"words": ["b", "a", "b"], "k": 2},
    {"words": ["a", "a", "b", "b", "c"], "k": 2},
    {"words": ["c", "b", "b", "a", "a"], "k": 1},
    {"words": ["c", "b", "a"], "k": 3},
    {"words": ["c", "b", "a"], "k": 2},
    {"words": ["ab", "abc", "a"], "k": 2},
    {"words": ["abc", "ab", "b", "aa"], "k": 3},
    {"words": ["b", "aa", "ab", "aaa"], "k": 2},
    {"words": ["z", "zz", "zzz", "y"], "k": 2},
    {"words": ["z", "z", "y", "y", "x", "x", "w"], "k": 2},
    {"words": ["z", "z", "z", "y", "y", "x", "x", "w", "w", "w"], "k": 3},
    {"words": ["m", "n", "m", "n", "o", "p", "o", "p", "o"], "k": 3},
    {"words": ["q", "r", "q", "r", "q", "s"], "k": 2},
    {"words": ["a"] * 10 + ["b"] * 9 + ["c"] * 2, "k": 3},
    {"words": ["b"] * 10 + ["a"] * 9, "k": 1},
    {"words": ["b"] * 10 + ["a"] * 100 + ["c"] * 9, "k": 2},
    {"words": ["same"] * LIMIT, "k": 1},
    {"words": ["a" * LENGTH, "a" * (LENGTH - 1), "z" * LENGTH], "k": 3},
    {"words": list(LETTERS[::-1]), "k": 13},
    {"words": list(LETTERS[::-1] + LETTERS[:13]), "k": 14},
    {"words": ["x", "y", "x", "z", "y", "z", "x", "y", "z"], "k": 2},
]

INVALID = [
    {"words": [], "k": 1},
    {"words": ["a"] * (LIMIT + 1), "k": 1},
    {"words": ["a"], "k": 0},
    {"words": ["a", "a"], "k": 2},
    {"words": ["a"], "k": True},
    {"words": ["a"], "k": 1.0},
    {"words": [""], "k": 1},
    {"words": ["a" * (LENGTH + 1)], "k": 1},
    {"words": ["A"], "k": 1},
    {"words": ["a b"], "k": 1},
    {"words": ["é"], "k": 1},
    {"words": [1], "k": 1},
    {"words": [["a"]], "k": 1},
    {"words": "ab", "k": 1},
    {"words": None, "k": 1},
]


def validate(words: list[str], k: int) -> None:
    if type(words) is not list or not 1 <= len(words) <= LIMIT:
        raise ValueError(f"words must be a list of 1 to {LIMIT} words")
    for word in words:
        if type(word) is not str or not 1 <= len(word) <= LENGTH:
            raise ValueError(f"each word must be a text of 1 to {LENGTH} letters")
        if any(letter not in LETTERS for letter in word):
            raise ValueError("words must consist of lowercase English letters")
    if type(k) is not int or not 1 <= k <= len(set(words)):
        raise ValueError("k must be a whole number from 1 to the number of different words")


def tiny():
    for length in (3, 4):
        for words in itertools.product(("ab", "b", "a"), repeat=length):
            yield {"words": list(words), "k": (len(set(words)) + 1) // 2}


def _word(rng: random.Random, letters: str, longest: int) -> str:
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, longest)))


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(size**2 * LIMIT))
    if count < 12:
        count = rng.randint(1, count + 7)
    letters = rng.choice(["ab", "abc", "xyz", LETTERS])
    longest = rng.choice([3, 5, LENGTH])
    shape = rng.randrange(6)
    pool = list({_word(rng, letters, longest): None for _ in range(count)})
    if shape == 0:  # all equally frequent
        words = [pool[i % len(pool)] for i in range(count)]
    elif shape == 1:  # all different, as far as possible
        words = pool[:]
    elif shape == 2:  # groups of equal frequency: 3, 2, 1, ...
        words, times = [], rng.randint(2, 5)
        for i, word in enumerate(pool):
            words += [word] * max(1, times - i * times // len(pool))
        words = words[:count]
    elif shape == 3:  # few words, often
        pool = pool[: rng.randint(1, 8)]
        words = [rng.choice(pool) for _ in range(count)]
    elif shape == 4:  # steep: the first ones very often
        words = [pool[min(int(rng.expovariate(0.3)), len(pool) - 1)] for _ in range(count)]
    else:
        words = [rng.choice(pool) for _ in range(count)]
    order = rng.randrange(4)
    if order == 0:
        words.sort(reverse=True)
    elif order == 1:
        words.sort()
    else:
        rng.shuffle(words)
    different = len(set(words))
    k = rng.choice([1, different, (different + 1) // 2, rng.randint(1, different), rng.randint(1, different)])
    return {"words": words, "k": k}
