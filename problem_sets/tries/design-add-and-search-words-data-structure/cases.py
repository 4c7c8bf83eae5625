import random
from collections.abc import Iterator

CALLS = 10_000
LONGEST = 25
DOTS = 2
LETTERS = "abcdefghijklmnopqrstuvwxyz"
NAMES = {"+": "addWord", "?": "search"}


def _case(calls) -> dict:
    """Each call is a sign and its word: + adds, ? searches."""
    if type(calls) is str:
        calls = calls.split()
    return {
        "operations": ["WordDictionary", *(NAMES[call[0]] for call in calls)],
        "arguments": [[], *([call[1:]] for call in calls)],
    }


EXAMPLES = [
    (
        _case("+cat +cot ?c.t ?.at ?.og ?ca ?.."),
        [None, None, None, True, True, False, False, False],
    ),
    (
        _case("?. +o ?. ?o ?.. +ox ?.. ?.o"),
        [None, False, None, True, True, False, None, True, False],
    ),
]

EDGES = [
    _case("?a"),
    _case("?."),
    _case("+a"),
    _case("+a ?a ?. ?b ?aa ?a. ?.a ?.."),
    _case("+ab ?a. ?.b ?.. ?a ?. ?b. ?.a ?ab. ?.ab ?ab.."),
    _case("+abc ?ab ?a. ?.. ?.bc ?a.c ?ab. ?a.. ?..c ?.b. ?abc. ?.abc"),
    _case("+ab +cd ?ad ?cb ?.d ?.b ?a. ?c. ?.a ?d."),
    _case("+abc +abd +xbc ?..c ?..d ?x.d ?x.. ?.b. ?a.d"),
    _case("+aaa +aab ?..b ?.ab ?a.b ?.a. ?.b."),
    _case("+zy +ay ?.y ?z. ?a. ?.z"),
    _case("+ax +bx +cy ?.y ?.x ?.z"),
    _case("+cy +bx +ax ?.y ?.x ?.z"),
    _case("+abcd +ab ?ab ?ab. ?ab.. ?.bc ?.bcd ?a.. ?..cd"),
    _case("+ab +abcd ?ab ?ab. ?ab.. ?a ?a. ?a.."),
    _case("+a +a ?a ?. ?.."),
    _case("?ab +ab ?ab ?.c +ac ?.c ?..c"),
    _case("+m +n ?m ?n ?. +mn ?.n ?.m ?n. ?m."),
    _case("+word +ward +wird ?w.rd ?wo.d ?w.r. ?w.rds ?.wrd ?.ward"),
    _case("+tt ?t.t ?t. ?.t ?t"),
    _case(
        [
            "+" + "a" * LONGEST,
            "?" + "a" * LONGEST,
            "?" + "a" * (LONGEST - 1),
            "?" + "a" * (LONGEST - 1) + ".",
            "?.." + "a" * 23,
        ]
    ),
    _case(["+" + "a" * (LONGEST - 1), "?" + "a" * LONGEST, "?" + "a" * (LONGEST - 1) + ".", "?." + "a" * 22 + "."]),
]

INVALID = [
    {"operations": [], "arguments": []},
    {"operations": ["addWord"], "arguments": [["a"]]},
    {"operations": ["WordDictionary", "WordDictionary"], "arguments": [[], []]},
    {"operations": ["WordDictionary"], "arguments": [["a"]]},
    {"operations": ["WordDictionary", "addWord"], "arguments": [[]]},
    {"operations": ["WordDictionary", "addWord"], "arguments": [[], []]},
    {"operations": ["WordDictionary", "addWord"], "arguments": [[], ["a", "b"]]},
    {"operations": ["WordDictionary", "addWord"], "arguments": [[], "a"]},
    {"operations": ["WordDictionary", "addWord"], "arguments": [[], [""]]},
    {"operations": ["WordDictionary", "addWord"], "arguments": [[], ["a.b"]]},
    {"operations": ["WordDictionary", "addWord"], "arguments": [[], ["Ab"]]},
    {"operations": ["WordDictionary", "search"], "arguments": [[], [""]]},
    {"operations": ["WordDictionary", "search"], "arguments": [[], ["..a."]]},
    {"operations": ["WordDictionary", "search"], "arguments": [[], ["a*"]]},
    {"operations": ["WordDictionary", "search"], "arguments": [[], [1]]},
    {"operations": ["WordDictionary", "search"], "arguments": [[], [None]]},
    {"operations": ["WordDictionary", "delete"], "arguments": [[], ["a"]]},
    {"operations": "WordDictionary", "arguments": [[]]},
    _case(["+" + "a" * (LONGEST + 1)]),
    _case(["?" + "a" * (LONGEST + 1)]),
    _case(["?a"] * (CALLS + 1)),
]


def validate(operations: list[str], arguments: list[list[str]]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if not operations or operations[0] != "WordDictionary" or arguments[0] != [] or type(arguments[0]) is not list:
        raise ValueError("the first operation must be WordDictionary without arguments")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls")
    for operation, values in zip(operations[1:], arguments[1:]):
        if type(operation) is not str or operation not in NAMES.values():
            raise ValueError("operations after the first must be addWord or search")
        if type(values) is not list or len(values) != 1 or type(values[0]) is not str:
            raise ValueError("each call takes one string")
        word = values[0]
        if not 1 <= len(word) <= LONGEST:
            raise ValueError(f"a word must have 1 to {LONGEST} characters")
        dots = word.count(".") if operation == "search" else 0
        if dots > DOTS:
            raise ValueError(f"a pattern may have at most {DOTS} dots")
        if sum(letter in LETTERS for letter in word) + dots != len(word):
            raise ValueError("words must consist of lowercase English letters; only patterns may have dots")


def tiny() -> Iterator[dict]:
    words = ["a", "b", "ab", "ba", "aab", "abb"]
    patterns = ["a", ".", "a.", ".b", "..", "a.b", ".a.", "..b", "ba."]
    for first in words:
        for second in words:
            yield _case([f"+{first}", *(f"?{p}" for p in patterns), f"+{second}", *(f"?{p}" for p in patterns[::-1])])


def _pattern(rng: random.Random, words: list[str], alphabet: str, dots: int) -> str:
    """A word that was added, or one next to it, with some letters made dots."""
    letters = list(rng.choice(words)) if words else [rng.choice(alphabet)]
    change = rng.randrange(7)
    if change == 0:
        letters = letters[: rng.randint(1, len(letters))]
    elif change == 1:
        letters = [*letters, rng.choice(alphabet)][-LONGEST:]
    elif change == 2:
        letters[rng.randrange(len(letters))] = rng.choice(alphabet)
    elif change == 3:
        letters[-1] = rng.choice(alphabet)
    elif change == 4 and len(letters) > 1:
        letters = letters[1:]
    for _ in range(dots):
        letters[rng.randrange(len(letters))] = "."
    return "".join(letters)


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["any", "any", "any", "adds first", "adds first", "two letters", "long", "chain", "dots first"])
    most = round(size**2 * {"any": CALLS, "adds first": 8_000}.get(shape, 2_500))
    alphabet = "ab" if shape == "two letters" else "".join(rng.sample(LETTERS, rng.choice([4, 12, 26])))
    shortest, longest = {"any": (1, LONGEST), "adds first": (1, 10), "long": (LONGEST - 3, LONGEST)}.get(shape, (1, 8))
    if size < 0.1:
        most, shortest, longest = rng.randint(2, 25), 1, 4
    words: list[str] = []
    calls: list[str] = []
    while len(calls) < most:
        adds = rng.random() < 0.4
        if shape == "adds first":
            adds = len(calls) < most // 2
        if adds or not calls:
            word = "".join(rng.choices(alphabet, k=rng.randint(shortest, longest)))
            if shape == "adds first":
                # many words with the same beginning
                word = (alphabet[:3] + word)[: rng.randint(1, longest)]
            elif shape == "chain" and words:
                # words that grow out of each other
                word = (rng.choice(words[-3:]) + word)[: rng.randint(1, LONGEST)]
            elif shape == "long" and words and rng.random() < 0.7:
                # the same beginning: only the last letters tell the words apart
                word = words[0][: longest - 3] + word[:3]
            words.append(word)
            calls.append("+" + word)
        elif shape == "dots first":
            calls.append("?" + "." * rng.randint(1, 2) + _pattern(rng, words, alphabet, 0)[-22:])
        else:
            calls.append("?" + _pattern(rng, words, alphabet, rng.choice([0, 0, 1, 1, 1, 2])))
    return _case(calls)
