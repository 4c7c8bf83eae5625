import random
from collections.abc import Iterator
from itertools import product
from string import ascii_lowercase

MAX_LENGTH = 10
MAX_WORDS = 5000

EXAMPLES = [
    ({"beginWord": "sand", "endWord": "rock", "wordList": ["sunk", "sank", "band", "sack", "rack", "ruck", "rock"]}, 5),
    ({"beginWord": "mist", "endWord": "must", "wordList": ["mast", "most", "mint"]}, 0),
    ({"beginWord": "tip", "endWord": "tap", "wordList": ["top", "tap"]}, 2),
]

EDGES = [
    {"beginWord": "a", "endWord": "b", "wordList": ["b"]},
    {"beginWord": "a", "endWord": "b", "wordList": ["a"]},
    {"beginWord": "a", "endWord": "z", "wordList": ["a", "b", "z"]},
    {"beginWord": "a", "endWord": "z", "wordList": list(ascii_lowercase)},
    {"beginWord": "ab", "endWord": "ba", "wordList": ["ba"]},
    {"beginWord": "ab", "endWord": "ba", "wordList": ["ba", "aa"]},
    {"beginWord": "ab", "endWord": "ba", "wordList": ["ba", "bb", "ab"]},
    {"beginWord": "ab", "endWord": "cd", "wordList": ["ab", "cd"]},
    {"beginWord": "eat", "endWord": "tea", "wordList": ["tea", "ate", "eta"]},
    {"beginWord": "abc", "endWord": "abd", "wordList": ["abd"]},
    {"beginWord": "abc", "endWord": "bbc", "wordList": ["bbc", "abc"]},
    {"beginWord": "aaa", "endWord": "bbb", "wordList": ["baa", "bba", "bbb"]},
    {"beginWord": "aaa", "endWord": "bbb", "wordList": ["bbb", "bba", "baa", "aab", "abb"]},
    {"beginWord": "aaa", "endWord": "bba", "wordList": ["aac", "abc", "bbc", "bba"]},
    {"beginWord": "aab", "endWord": "aba", "wordList": ["abb", "aaa", "aba", "bbb"]},
    {"beginWord": "aaaa", "endWord": "aaab", "wordList": ["baaa", "bbaa", "bbba", "bbbb", "abbb", "aabb", "aaab"]},
    {"beginWord": "aaaa", "endWord": "aabb", "wordList": ["caaa", "ccaa", "ccab", "ccbb", "cabb", "aabb"]},
    {"beginWord": "zzz", "endWord": "aaa", "wordList": ["zza", "zaa", "aaa", "azz", "aaz"]},
    {"beginWord": "lead", "endWord": "gold", "wordList": ["load", "goad", "gold", "lean", "loan"]},
    {"beginWord": "cat", "endWord": "dog", "wordList": ["cot", "cog", "cag", "dag", "dot"]},
    {"beginWord": "aaaaaaaaaa", "endWord": "zzzzzzzzzz", "wordList": ["z" * i + "a" * (10 - i) for i in range(11)]},
    {"beginWord": "aaaaaaaaaa", "endWord": "aaaaaaaaaz", "wordList": ["aaaaaaaaaz"]},
    {"beginWord": "aaaaaaaaaa", "endWord": "zaaaaaaaaa", "wordList": ["aaaaaaaaab", "zaaaaaaaab", "zaaaaaaaac"]},
]

INVALID = [
    {"beginWord": "", "endWord": "", "wordList": [""]},
    {"beginWord": "ab", "endWord": "ab", "wordList": ["ab"]},
    {"beginWord": "ab", "endWord": "abc", "wordList": ["ab"]},
    {"beginWord": "ab", "endWord": "cd", "wordList": []},
    {"beginWord": "ab", "endWord": "cd", "wordList": ["cd", "ce", "cd"]},
    {"beginWord": "ab", "endWord": "cd", "wordList": ["cd", "c"]},
    {"beginWord": "ab", "endWord": "cd", "wordList": ["cd", "Ce"]},
    {"beginWord": "Ab", "endWord": "cd", "wordList": ["cd"]},
    {"beginWord": "ab", "endWord": "c*", "wordList": ["cd"]},
    {"beginWord": "a" * 11, "endWord": "b" * 11, "wordList": ["b" * 11]},
    {"beginWord": "ab", "endWord": "cd", "wordList": [1]},
    {"beginWord": "ab", "endWord": "cd", "wordList": "cd"},
    {"beginWord": 5, "endWord": "cd", "wordList": ["cd"]},
    {"beginWord": "ab", "endWord": None, "wordList": ["cd"]},
    {
        "beginWord": "aaa",
        "endWord": "bbb",
        "wordList": ["".join(w) for w in product(ascii_lowercase, repeat=3)][: MAX_WORDS + 1],
    },
]


def _check_word(word: object, length: int, name: str) -> None:
    if type(word) is not str or len(word) != length or any(letter not in ascii_lowercase for letter in word):
        raise ValueError(f"{name} must consist of lowercase letters and be as long as beginWord")


def validate(beginWord: str, endWord: str, wordList: list[str]) -> None:
    if type(beginWord) is not str or not 1 <= len(beginWord) <= MAX_LENGTH:
        raise ValueError(f"beginWord must have 1 to {MAX_LENGTH} letters")
    _check_word(beginWord, len(beginWord), "beginWord")
    _check_word(endWord, len(beginWord), "endWord")
    if beginWord == endWord:
        raise ValueError("beginWord and endWord must differ")
    if type(wordList) is not list or not 1 <= len(wordList) <= MAX_WORDS:
        raise ValueError(f"wordList must be a list of 1 to {MAX_WORDS} words")
    for word in wordList:
        _check_word(word, len(beginWord), "each word in wordList")
    if len(set(wordList)) != len(wordList):
        raise ValueError("all words in wordList must be different")


def tiny() -> Iterator[dict]:
    # every list of words made of a and b with two or three letters
    for length in (2, 3):
        words = ["".join(letters) for letters in product("ab", repeat=length)]
        for bits in range(1, 2 ** len(words)):
            chosen = [word for i, word in enumerate(words) if bits >> i & 1]
            yield {"beginWord": words[bits % len(words)], "endWord": words[bits % len(words) - 1], "wordList": chosen}


def _swap(rng: random.Random, word: str, alphabet: str) -> str:
    i = rng.randrange(len(word))
    return word[:i] + rng.choice([letter for letter in alphabet if letter != word[i]]) + word[i + 1 :]


def _lonely_path(rng: random.Random, length: int, count: int) -> list[str]:
    """A path without shortcuts: each word is a neighbour of the words before and after it only."""
    word = "".join(rng.choice(ascii_lowercase) for _ in range(length))
    path = [word]
    used = {(i, word[:i] + word[i + 1 :]) for i in range(length)}
    last = -1
    tries = 0
    while len(path) < count and tries < 60:
        i = rng.randrange(length)
        new = word[:i] + rng.choice(ascii_lowercase) + word[i + 1 :]
        views = {(j, new[:j] + new[j + 1 :]) for j in range(length)}
        if i == last or new == word or len(views & used) > 1:
            tries += 1
            continue
        path.append(new)
        used |= views
        word, last, tries = new, i, 0
    return path


def generate(rng: random.Random, size: float) -> dict:
    count = max(2, round(MAX_WORDS * size**2))
    if size < 1:
        count = rng.randint(max(2, count // 2), count + 2)
    shape = rng.choice(["random", "random", "cube", "cube", "path", "path", "cluster", "islands"])
    if shape == "path":
        length = rng.choice([4, 5, 7, 10])
        words = _lonely_path(rng, length, count)
        begin, end = (words[0], words[-1]) if len(words) > 1 else (words[0], _swap(rng, words[0], ascii_lowercase))
        while len(words) < count:  # words that hang on the path, and may be shortcuts
            word = _swap(rng, rng.choice(words), ascii_lowercase)
            words.append(word)
    else:
        spaces = [(3, 26), (4, 11), (5, 7), (6, 5), (7, 4), (10, 3), (10, 26)]
        if shape == "cube":  # every word over a few letters
            length = rng.choice([2, 3, 4, 6] if size == 1 else [1, 2, 3, 4, 6, 10])
            few = max(2, min(26, int(count ** (1 / length) + 1e-9)))
        else:
            length, few = rng.choice(spaces)
            if size < 1:
                few = min(few, max(3, int((2 * count) ** (1 / length)) + 1))
        alphabet = "".join(rng.sample(ascii_lowercase, few))
        words = []
        if shape == "cube":
            words = ["".join(letters) for letters in product(alphabet, repeat=length)]
            rng.shuffle(words)
        elif shape == "islands":  # two groups that are far apart: letters from two alphabets
            for i in range(2 * count):
                half = alphabet[: few // 2 + 1] if i % 2 else alphabet[few // 2 :]
                words.append("".join(rng.choice(half) for _ in range(length)))
        elif shape == "cluster":  # everything grows from one word
            words = ["".join(rng.choice(alphabet) for _ in range(length))]
            for _ in range(2 * count):
                words.append(_swap(rng, rng.choice(words), alphabet))
        else:
            words = ["".join(rng.choice(alphabet) for _ in range(length)) for _ in range(2 * count)]
        begin = rng.choice(words)
        end = rng.choice(words)
        if rng.random() < 0.5:  # a target that is as far away as possible
            end = max(words, key=lambda word: sum(a != b for a, b in zip(begin, word, strict=True)))
        if begin == end:
            end = _swap(rng, begin, ascii_lowercase)
    words = list(dict.fromkeys(words))
    fate = rng.choice(["as it is", "as it is", "as it is", "begin is not listed", "end is not listed"])
    if size == 1 and fate == "end is not listed" and rng.random() < 0.5:
        fate = "begin is not listed"
    keep = [word for word in words if word not in (begin, end)][: MAX_WORDS - 2]
    keep = keep[: max(1, count - 2)]
    if fate != "begin is not listed":
        keep.append(begin)
    if fate != "end is not listed":
        keep.append(end)
    if rng.random() < 0.5:
        begin, end = end, begin
    rng.shuffle(keep)
    return {"beginWord": begin, "endWord": end, "wordList": keep}
