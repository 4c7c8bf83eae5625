import itertools
import random

LIMIT = 10_000
LONGEST = 100
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    (
        {"strs": ["below", "study", "elbow", "gym", "bowel", "dusty"]},
        [["below", "elbow", "bowel"], ["study", "dusty"], ["gym"]],
    ),
    ({"strs": ["to", "too", "oto", "", "to"]}, [["to", "to"], ["too", "oto"], [""]]),
    ({"strs": ["k"]}, [["k"]]),
]

EDGES = [
    {"strs": [""]},
    {"strs": ["", ""]},
    {"strs": ["", "a"]},
    {"strs": ["a", "a"]},
    {"strs": ["a", "b"]},
    {"strs": ["z", "a", "z"]},
    {"strs": ["a", "aa", "aaa", "aa"]},
    {"strs": ["ab", "ba", "aab", "aba"]},
    {"strs": ["bb", "ac", "ca"]},
    {"strs": ["aab", "abb"]},
    {"strs": ["ad", "bc", "cb", "da"]},
    {"strs": ["abc", "bca", "abd", "cab", "dba"]},
    {"strs": ["a" + "b" * 11, "a" * 11 + "b"]},
    {"strs": ["b" * 11 + "a", "a" + "b" * 11, "b" + "a" * 11]},
    {"strs": ["a" * 12 + "b" * 3, "a" + "b" * 23]},
    {"strs": ["y" * 10 + "z", "y" + "z" * 10, "z" + "y" * 10]},
    {"strs": ["a" * LONGEST, "a" * (LONGEST - 1)]},
    {"strs": ["z" * LONGEST, "z" * (LONGEST - 1) + "y", "y" + "z" * (LONGEST - 1)]},
    {"strs": [LETTERS, LETTERS[::-1], LETTERS[1:]]},
    {"strs": ["rat", "tar", "rat", "art", "tar"]},
    {"strs": ["ab", "c", "ba", "c", "ab"]},
    {"strs": ["abab", "baba", "aabb", "abba", "ab"]},
    {"strs": ["no", "on", "is", "si", "", "no"]},
    {"strs": ["a", "z", "b", "y", "c", "x"]},
]

INVALID = [
    {"strs": []},
    {"strs": ["A"]},
    {"strs": ["a b"]},
    {"strs": ["a1"]},
    {"strs": ["é"]},
    {"strs": ["a" * (LONGEST + 1)]},
    {"strs": ["ok", 7]},
    {"strs": ["ok", None]},
    {"strs": ["ok", ["o", "k"]]},
    {"strs": "abc"},
    {"strs": None},
    {"strs": ["a"] * (LIMIT + 1)},
]


def validate(strs: list[str]) -> None:
    if type(strs) is not list:
        raise ValueError("strs must be a list")
    if not 1 <= len(strs) <= LIMIT:
        raise ValueError(f"strs must have 1 to {LIMIT} strings")
    allowed = set(LETTERS)
    for text in strs:
        if type(text) is not str:
            raise ValueError("strs must hold strings only")
        if len(text) > LONGEST:
            raise ValueError(f"a string may have at most {LONGEST} letters")
        if not set(text) <= allowed:
            raise ValueError("the strings must consist of lowercase English letters")


def tiny():
    words = ["", "a", "b", "ab", "ba", "aab", "bba", "abb"]
    for count in (2, 3):
        for strs in itertools.product(words, repeat=count):
            yield {"strs": list(strs)}


def _shuffled(rng: random.Random, text: str) -> str:
    return "".join(rng.sample(text, len(text)))


def generate(rng: random.Random, size: float) -> dict:
    n = round(size**2 * LIMIT)
    if n < 120:
        n = rng.randint(1, n + 5)
    shape = rng.randrange(9)
    if shape == 0:  # short words over few letters: few, large groups
        strs = ["".join(rng.choices("abc", k=rng.randint(0, 4))) for _ in range(n)]
    elif shape <= 2:  # hardly any two belong together
        strs = ["".join(rng.choices(LETTERS, k=rng.randint(5, 10))) for _ in range(n)]
    elif shape == 3:  # everything in one group, with repeats
        word = "".join(rng.choices(LETTERS, k=rng.randint(1, 12)))
        strs = [_shuffled(rng, word) for _ in range(n)]
    elif shape == 4:  # pairs of anagrams, far apart
        half = ["".join(rng.choices(LETTERS, k=rng.randint(2, 9))) for _ in range((n + 1) // 2)]
        strs = (half + [_shuffled(rng, word) for word in reversed(half)])[:n]
    elif shape == 5:  # counts with two digits: 1 and 11, 11 and 1, 2 and 21, ...
        strs = []
        for _ in range(n):
            a, b = rng.choice([(1, 11), (11, 1), (2, 12), (21, 2), (1, 21), (12, 1), (10, 1), (1, 10)])
            x, y = rng.choice(["ab", "ab", "bc", "yz"])
            strs.append(rng.choice([x * a + y * b, y * b + x * a]))
    elif shape == 6:  # all words with the same sum of letter codes
        strs = []
        for _ in range(n):
            word = ["m"] * rng.choice([4, 4, 6])
            for _ in range(3):
                i, j = rng.sample(range(len(word)), 2)
                word[i], word[j] = chr(ord(word[i]) + 1), chr(ord(word[j]) - 1)
            strs.append("".join(word))
    elif shape == 7:  # words of the greatest length; fewer, to keep the input light
        n = (n + 9) // 10
        words = ["".join(rng.choices(rng.choice([LETTERS, "az"]), k=LONGEST)) for _ in range((n + 2) // 3)]
        strs = [_shuffled(rng, rng.choice(words)) for _ in range(n)]
    else:  # empty and one-letter words
        strs = [rng.choice(["", "", *"abxyz"]) for _ in range(n)]
    if rng.random() < 0.3:
        rng.shuffle(strs)
    return {"strs": strs}
