import random
from collections.abc import Iterator
from itertools import pairwise, permutations
from string import ascii_lowercase

MAX_WORDS = 100
MAX_LENGTH = 100

EXAMPLES = [
    ({"words": ["ba", "bd", "ad", "ac", "dc"]}, "badc"),
    ({"words": ["kt", "kp", "tx", "px"]}, "kxtp"),
    ({"words": ["m", "n", "mm"]}, ""),
    ({"words": ["owl", "ow"]}, ""),
]

EDGES = [
    {"words": ["a"]},
    {"words": ["zyx"]},
    {"words": ["aaa"]},
    {"words": ["ab", "ab"]},
    {"words": ["z", "a"]},
    {"words": ["a", "z"]},
    {"words": ["b", "a", "b"]},
    {"words": ["ab", "abc"]},
    {"words": ["abc", "ab"]},
    {"words": ["abc", "ab", "abc"]},
    {"words": ["a", "ab", "b"]},
    {"words": ["a", "aa", "aaa"]},
    {"words": ["aa", "a"]},
    {"words": ["ab", "ba"]},
    {"words": ["ac", "ab", "bc"]},
    {"words": ["ac", "ab", "zc", "zb"]},
    {"words": ["ac", "ab", "zb", "zc"]},
    {"words": ["xa", "xb", "ya", "yb", "za", "zb"]},
    {"words": ["ab", "ba", "ac", "ca"]},
    {"words": ["abz", "acy", "bax"]},
    {"words": ["q", "r", "s", "q"]},
    {"words": ["a", "b", "c", "d", "b"]},
    {"words": ["d", "c", "b", "a"]},
    {"words": ["wa", "wb", "wc", "xb", "xa"]},
    {"words": ["ez", "fy", "ex"]},
    {"words": list("qwertyuiopasdfghjklzxcvbnm")},
    {"words": list("qwertyuiopasdfghjklzxcvbnmq")},
    {"words": ["a" * i for i in range(1, MAX_LENGTH + 1)]},
    {"words": ["a" * 99 + "c", "a" * 99 + "b"]},
    {"words": ["a" * 100, "a" * 99]},
    {"words": ["thequickbrownfoxjumpsoverthelazydog"]},
]

INVALID = [
    {"words": []},
    {"words": [""]},
    {"words": ["a", ""]},
    {"words": ["aB"]},
    {"words": ["a b"]},
    {"words": ["ä"]},
    {"words": ["a" * (MAX_LENGTH + 1)]},
    {"words": ["a"] * (MAX_WORDS + 1)},
    {"words": "abc"},
    {"words": None},
    {"words": [1]},
    {"words": [["a"]]},
    {"words": ["a", None]},
]


def validate(words: list[str]) -> None:
    if type(words) is not list or not 1 <= len(words) <= MAX_WORDS:
        raise ValueError(f"words must be a list of 1 to {MAX_WORDS} words")
    for word in words:
        if type(word) is not str or not 1 <= len(word) <= MAX_LENGTH:
            raise ValueError(f"each word must be text of 1 to {MAX_LENGTH} letters")
        if any(letter not in ascii_lowercase for letter in word):
            raise ValueError("each word must consist of lowercase letters")


def tiny() -> Iterator[dict]:
    # every order of a few words that share letters
    for words in (
        ["a", "b", "ab"],
        ["ab", "ac", "bc"],
        ["ba", "bb", "ca"],
        ["ab", "b", "ca", "cb"],
        ["xy", "x", "yx", "yy"],
    ):
        for order in permutations(words):
            yield {"words": list(order)}


def _sorted_page(rng: random.Random, alphabet: str, count: int, length: int, shape: str) -> list[str]:
    rank = {letter: i for i, letter in enumerate(alphabet)}
    if shape == "chain":  # each letter is known only from its place in the chain, behind a common start
        start = "".join(rng.choice(alphabet) for _ in range(rng.choice([0, 1, length - 1])))
        words = [(start + letter)[:length] for letter in alphabet]
    elif shape == "stairs":  # longer and longer words, then the next letter
        words = [letter * i for letter in alphabet for i in range(1, 1 + max(1, min(length, count // len(alphabet))))]
    elif shape == "deep":  # the words differ near their ends only
        start = "".join(rng.choice(alphabet) for _ in range(max(0, length - 3)))
        words = [start + "".join(rng.choice(alphabet) for _ in range(rng.randint(1, 3))) for _ in range(count)]
    elif shape == "short":
        words = ["".join(rng.choice(alphabet) for _ in range(rng.randint(1, 2))) for _ in range(count)]
    else:
        words = [
            "".join(rng.choice(alphabet) for _ in range(rng.randint(max(1, length // 2), length))) for _ in range(count)
        ]
    words = [word[:length] for word in words]
    words.sort(key=lambda word: [rank[letter] for letter in word])
    return words[:count]


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(MAX_WORDS * size))
    length = max(2, round(MAX_LENGTH * size))
    few = max(2, min(26, round(2 + 40 * size**1.2)))
    if size < 1:
        count = rng.randint(max(1, count // 2), count + 1)
        few = rng.randint(2, few)
    alphabet = "".join(rng.sample(ascii_lowercase, few))
    shape = rng.choice(["plain", "plain", "short", "short", "deep", "deep", "chain", "stairs"])
    words = _sorted_page(rng, alphabet, max(count, 2), length, shape)
    spoil = rng.choice(["no", "no", "no", "no", "no", "swap", "swap", "last first", "prefix", "rule", "repeat"])
    if spoil == "swap" and len(words) > 1:
        i = rng.randrange(len(words) - 1)
        words[i], words[i + 1] = words[i + 1], words[i]
    elif spoil == "last first":
        words.insert(0, words.pop())
    elif spoil == "prefix":
        i = rng.randrange(len(words))
        if len(words[i]) > 1:
            words.insert(i + 1, words[i][: rng.randrange(1, len(words[i]))])
    elif spoil == "rule":  # two words at the end that contradict some arrow far above
        a, b = sorted(rng.sample(range(few), 2))
        tail = alphabet[-1] * (length - 1)
        words += [tail + alphabet[b], tail + alphabet[a]]
    elif spoil == "repeat":
        i = rng.randrange(len(words))
        words.insert(i, words[i])
    if size == 1 and spoil == "no":
        words += [words[-1]] * (MAX_WORDS - len(words))
    return {"words": words[:MAX_WORDS]}


def check(args: dict, answer: object, expected: object) -> str | None:
    words = args["words"]
    if type(answer) is not str:
        return "the answer must be a string"
    if not expected:
        return None if not answer else 'no alphabet sorts these words, so the answer must be ""'
    if not answer:
        return "an alphabet exists, but the answer is empty"
    if len(set(answer)) != len(answer):
        return "a letter occurs twice in the answer"
    used = set("".join(words))
    if used - set(answer):
        return f"the letter {min(used - set(answer))} is missing"
    if set(answer) - used:
        return f"the answer has {min(set(answer) - used)!r}, which occurs in no word"
    rank = {letter: i for i, letter in enumerate(answer)}
    for first, second in pairwise(words):
        if [rank[letter] for letter in first] > [rank[letter] for letter in second]:
            return f"with this alphabet {first[:40]!r} comes after {second[:40]!r}"
    return None
