import itertools
import random
from collections import Counter

LIMIT = 500
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EXAMPLES = [
    ({"s": "ccdd"}, "cdcd"),
    ({"s": "mississippi"}, "isisispmpis"),
    ({"s": "zzzyz"}, ""),
]

EDGES = [
    {"s": "a"},
    {"s": "aa"},
    {"s": "ab"},
    {"s": "aba"},
    {"s": "aab"},
    {"s": "baa"},
    {"s": "aaa"},
    {"s": "abb"},
    {"s": "aaab"},
    {"s": "abbb"},
    {"s": "aabb"},
    {"s": "abba"},
    {"s": "aaabb"},
    {"s": "bbaaa"},
    {"s": "aaabc"},
    {"s": "abbbc"},
    {"s": "abccc"},
    {"s": "abcccc"},
    {"s": "aaaabc"},
    {"s": "abbbbc"},
    {"s": "abcabc"},
    {"s": "aabbcc"},
    {"s": "aabbccc"},
    {"s": "aaabbccdd"},
    {"s": "ddddabc"},
    {"s": "ddddabce"},
    {"s": "ddddab"},
    {"s": "vvvlo"},
    {"s": "zzzzyyyyx"},
    {"s": "xyyyyzzzz"},
    {"s": "abcdefghijklmnopqrstuvwxyz"},
    {"s": "zz" + LETTERS},
    {"s": "a" * LIMIT},
    {"s": "a" * 250 + "b" * 250},
    {"s": "b" * 249 + "a" * 251},
    {"s": "b" * 250 + "a" * 249},
    {"s": "q" * 251 + "abcdefgh" * 31},
    {"s": "abcdefgh" * 31 + "q" * 249},
]

INVALID = [
    {"s": ""},
    {"s": "a" * (LIMIT + 1)},
    {"s": "A"},
    {"s": "a b"},
    {"s": "ab1"},
    {"s": "é"},
    {"s": ["a", "b"]},
    {"s": 5},
    {"s": None},
    {"s": True},
]


def validate(s: str) -> None:
    if type(s) is not str or not 1 <= len(s) <= LIMIT:
        raise ValueError(f"s must be a text of 1 to {LIMIT} letters")
    if any(letter not in LETTERS for letter in s):
        raise ValueError("s must consist of lowercase English letters")


def tiny():
    for length in (3, 4, 5):
        for letters in itertools.combinations_with_replacement("abcd", length):
            text = "".join(letters)
            yield {"s": text if length % 2 else text[::-1]}


def generate(rng: random.Random, size: float) -> dict:
    length = max(1, round(size**3 * LIMIT))
    if length < 5:
        length = rng.randint(1, length + 6)
    kinds = min(length, rng.choice([2, 3, 4, 8, 26]))
    letters = rng.sample(LETTERS, kinds)
    shape = rng.randrange(6)
    if shape <= 2:  # one letter around the border of what is possible
        border = (length + 1) // 2 + rng.choice([-2, -1, 0, 0, 0, 0, 1])
        most = min(max(1, border), length)
        text = letters[0] * most
        others = letters[1:] or [rng.choice(LETTERS.replace(letters[0], ""))]
        style = rng.randrange(3)
        for i in range(length - most):
            text += others[i % len(others)] if style == 0 else rng.choice(others) if style == 1 else others[0]
    elif shape == 3:  # all letters alike
        text = "".join(letters[i % kinds] for i in range(length))
    elif shape == 4:  # halves: 1/2, 1/4, 1/8, ...
        text, left = "", length
        for letter in letters:
            text += letter * ((left + 1) // 2)
            left //= 2
        text += letters[-1] * left
    else:
        text = "".join(rng.choice(letters) for _ in range(length))
    order = rng.randrange(4)
    if order == 0:
        text = "".join(sorted(text))
    elif order == 1:
        text = "".join(sorted(text, reverse=True))
    elif order == 2:
        text = "".join(rng.sample(text, length))
    return {"s": text}


def check(args: dict, answer: object, expected: object) -> str | None:
    if type(answer) is not str:
        return "the answer must be a text"
    if expected == "":
        return None if answer == "" else "no order keeps all equal letters apart, so the answer must be empty"
    if answer == "":
        return "there is an order that keeps all equal letters apart, but the answer is empty"
    need, used = Counter(args["s"]), Counter(answer)
    if need != used:
        letter = min(need - used or used - need)
        return f"the letter {letter!r} occurs {need[letter]} times in s and {used[letter]} times in the answer"
    for place in range(1, len(answer)):
        if answer[place - 1] == answer[place]:
            return f"the letters {place - 1} and {place} are both {answer[place]!r}"
    return None
