import random
from collections.abc import Iterator
from itertools import combinations, product

MAX_TEXT = 300
MAX_WORDS = 1000
MAX_WORD = 20
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s": "fansort", "wordDict": ["fan", "fans", "or", "sort"]}, True),
    ({"s": "teatimetea", "wordDict": ["time", "tea"]}, True),
    ({"s": "overlap", "wordDict": ["over", "verlap", "lap", "o", "ver"]}, True),
    ({"s": "overlay", "wordDict": ["over", "verlay", "layer", "rlay"]}, False),
]

EDGES = [
    {"s": "a", "wordDict": ["a"]},
    {"s": "a", "wordDict": ["b"]},
    {"s": "a", "wordDict": ["aa"]},
    {"s": "aa", "wordDict": ["a"]},
    {"s": "aaa", "wordDict": ["aa"]},
    {"s": "aaaaa", "wordDict": ["aa", "aaa"]},
    {"s": "aaaaaaa", "wordDict": ["aaaa", "aaa"]},
    {"s": "ab", "wordDict": ["b", "a"]},
    {"s": "ab", "wordDict": ["a"]},
    {"s": "ab", "wordDict": ["b"]},
    {"s": "abc", "wordDict": ["ab", "bc"]},
    {"s": "abcd", "wordDict": ["a", "abc", "b", "cd"]},
    {"s": "abcb", "wordDict": ["ab", "c"]},
    {"s": "ccbb", "wordDict": ["bc", "cb"]},
    {"s": "cbca", "wordDict": ["cb", "bc", "ca", "b"]},
    {"s": "aabb", "wordDict": ["ab"]},
    {"s": "bulk", "wordDict": ["bul", "lk", "bu", "l"]},
    {"s": "zz", "wordDict": ["zzz", "z"]},
    {"s": "z" * MAX_TEXT, "wordDict": ["z"]},
    {"s": "z" * MAX_TEXT, "wordDict": ["z" * 7]},
    {"s": "z" * (MAX_TEXT - 1), "wordDict": ["z" * 20, "z" * 19]},
    {"s": "a" * (MAX_TEXT - 1) + "b", "wordDict": ["a" * i for i in range(1, MAX_WORD + 1)]},
    {"s": "b" + "a" * (MAX_TEXT - 1), "wordDict": ["a" * i for i in range(1, MAX_WORD + 1)]},
    {"s": "a" * 150 + "b" + "a" * 149, "wordDict": ["a" * i for i in range(MAX_WORD, 0, -1)]},
]

INVALID = [
    {"s": "", "wordDict": ["a"]},
    {"s": "a" * (MAX_TEXT + 1), "wordDict": ["a"]},
    {"s": "Ab", "wordDict": ["a"]},
    {"s": "a b", "wordDict": ["a", "b"]},
    {"s": "ä", "wordDict": ["a"]},
    {"s": "a", "wordDict": []},
    {"s": "a", "wordDict": [""]},
    {"s": "a", "wordDict": ["a" * (MAX_WORD + 1)]},
    {"s": "a", "wordDict": ["a", "b", "a"]},
    {"s": "a", "wordDict": ["a1"]},
    {"s": "a", "wordDict": "a"},
    {"s": ["a"], "wordDict": ["a"]},
    {"s": "a", "wordDict": [1]},
    {"s": "a", "wordDict": [a + b + c for a in LETTERS for b in LETTERS for c in "ab"][: MAX_WORDS + 1]},
]


def validate(s: str, wordDict: list[str]) -> None:
    if type(s) is not str or not 1 <= len(s) <= MAX_TEXT:
        raise ValueError(f"s must be a text of 1 to {MAX_TEXT} letters")
    if not set(s) <= set(LETTERS):
        raise ValueError("s must consist of the letters a to z")
    if type(wordDict) is not list or not 1 <= len(wordDict) <= MAX_WORDS:
        raise ValueError(f"wordDict must be a list of 1 to {MAX_WORDS} words")
    for word in wordDict:
        if type(word) is not str or not 1 <= len(word) <= MAX_WORD:
            raise ValueError(f"each word must have 1 to {MAX_WORD} letters")
        if not set(word) <= set(LETTERS):
            raise ValueError("each word must consist of the letters a to z")
    if len(set(wordDict)) != len(wordDict):
        raise ValueError("all words must be different")


def tiny() -> Iterator[dict]:
    words = ["a", "b", "ab", "ba", "bb", "aab", "abb"]
    for count in (2, 3):
        for chosen in combinations(words, count):
            joined = chosen[-1] + chosen[0] + chosen[1]
            yield {"s": joined, "wordDict": list(chosen)}
            yield {"s": joined[::-1], "wordDict": list(chosen)}
    for letters in product("ab", repeat=3):
        for chosen in combinations(words[:5], 2):
            yield {"s": "".join(letters), "wordDict": list(chosen)}


def _word(rng: random.Random, letters: str, longest: int) -> str:
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, longest)))


def generate(rng: random.Random, size: float) -> dict:
    n = max(2, round(MAX_TEXT * size**1.5))
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    most = max(2, round(MAX_WORDS * size**1.5))
    longest = min(MAX_WORD, max(2, round(MAX_WORD * size**0.5)))
    shape = rng.choice(["all a", "all a", "joined", "joined", "almost", "almost", "two letters", "gaps", "gaps", "overlap", "fixed length", "traps", "traps", "traps", "traps"])
    words: set[str] = set()
    if shape == "all a":
        # one letter that no word has, at the end, at the start or in the middle
        words = {"a" * length for length in range(1, longest + 1)}
        if rng.random() < 0.5:
            words.discard("a")
        place = rng.choice([n - 1, n - 1, 0, rng.randrange(n)])
        s = "a" * place + rng.choice("bbba") + "a" * (n - 1 - place)
        letters = "ac"
    elif shape in ("joined", "almost", "overlap"):
        letters = rng.choice(["ab", "abc", LETTERS])
        while len(words) < min(most, 12):
            words.add(_word(rng, letters, longest))
        pool = sorted(words)
        pieces, length = [], 0
        while length < n:
            pieces.append(rng.choice(pool))
            length += len(pieces[-1])
        s = "".join(pieces)
        if shape == "joined":
            # ends where a word ends, unless that is too long
            s = s[: length - len(pieces[-1])] or s[:n]
        else:
            s = s[:n]
        if shape == "almost":
            place = rng.choice([0, len(s) - 1, rng.randrange(len(s))])
            s = s[:place] + rng.choice(letters) + s[place + 1:]
        if shape == "overlap":
            # words that sit across the joints, and beginnings that lead into a dead end
            for _ in range(len(pieces)):
                start = rng.randrange(len(s))
                words.add(s[start:start + rng.randint(1, longest)])
            words.discard(rng.choice(pool))
            words = words or {s[:1]}
    elif shape == "traps":
        # words that begin a piece, and words that run one or two letters into the next piece
        letters = rng.choice(["abc", "abcdefg", LETTERS])
        pool = ["".join(rng.choice(letters) for _ in range(rng.randint(2, max(2, longest * 2 // 3)))) for _ in range(min(9, 2 + n // 4))]
        pieces = [rng.choice(pool)]
        while sum(map(len, pieces)) + longest < n:
            pieces.append(rng.choice(pool))
        s = "".join(pieces)
        words = set(pieces)
        for piece, following in zip(pieces, pieces[1:] + [""]):
            if rng.random() < 0.7:
                words.add((piece + following[: rng.randint(1, 2)])[:MAX_WORD])
            if rng.random() < 0.7:
                words.add(piece[: rng.randint(2 if len(piece) > 2 else 1, len(piece))])
        if rng.random() < 0.25:
            s = s[:-1] + "z"
    elif shape == "two letters":
        letters = "ab"
        s = "".join(rng.choice(letters) for _ in range(n))
        low = min(3, longest)
        for _ in range(rng.randint(1, 20)):
            words.add("".join(rng.choice(letters) for _ in range(rng.randint(low, max(low, min(5, longest))))))
    elif shape == "gaps":
        # all pieces of a random text, without those that cross one joint
        letters = rng.choice(["ab", LETTERS])
        s = "".join(rng.choice(letters) for _ in range(n))
        joint = rng.randint(1, n - 1) if n > 1 else 0
        crossing = rng.random() < 0.6
        for _ in range(min(most, 6 * n)):
            start = rng.randrange(n)
            stop = min(n, start + rng.randint(1, longest))
            if not (crossing and start < joint < stop):
                words.add(s[start:stop])
        if crossing and joint:
            words = {word for word in words if word[0] != s[joint]} or {s[0]}
    else:
        # one length only: the rest decides
        letters = "ab"
        width = rng.randint(2, max(2, min(4, longest)))
        words = {"".join(letter) for letter in product(letters, repeat=width)}
        if rng.random() < 0.5:
            words.remove(rng.choice(sorted(words)))
        s = "".join(rng.choice(letters) for _ in range(n - rng.choice([0, n % width, n % width]) or n))
    if len(words) > MAX_WORDS:
        words = set(rng.sample(sorted(words), MAX_WORDS))
    if rng.random() < 0.6:
        # words that look alike and never help
        for _ in range(most):
            if len(words) < most:
                words.add(_word(rng, letters, longest) + "z" if longest > 1 else "z")
    wordDict = sorted(word[-MAX_WORD:] for word in words)
    wordDict = sorted(set(wordDict))
    order = rng.choice(["shuffled", "shuffled", "short first", "long first"])
    if order == "shuffled":
        rng.shuffle(wordDict)
    else:
        wordDict.sort(key=len, reverse=order == "long first")
    return {"s": s[:MAX_TEXT], "wordDict": wordDict}
