import random
from collections.abc import Iterator

CALLS = 30_000
LONGEST = 2_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
NAMES = {"+": "insert", "?": "search", "^": "startsWith"}


def _case(calls) -> dict:
    """Each call is a sign and its word: + inserts, ? searches, ^ asks for a prefix."""
    if type(calls) is str:
        calls = calls.split()
    return {
        "operations": ["Trie", *(NAMES[call[0]] for call in calls)],
        "arguments": [[], *([call[1:]] for call in calls)],
    }


EXAMPLES = [
    (
        _case("+tent ?ten ^ten +ten ?ten ?tent ^o"),
        [None, None, False, True, None, True, True, False],
    ),
    (
        _case("^a ?a +oak ^oak ^oaks ?oa"),
        [None, False, False, None, True, False, False],
    ),
]

EDGES = [
    _case("?a"),
    _case("^a"),
    _case("+a"),
    _case("+a ?a ^a ?b ^b ?aa ^aa"),
    _case("+aa ?a ^a ?aa ^aa ?aaa ^aaa"),
    _case("+ab +a ?a ?ab ^a ^ab ?b ^b"),
    _case("+a +ab ?a ?ab ^a ^ab ?abc"),
    _case("+abc +ab +a ?a ?ab ?abc ?abcd"),
    _case("+ab ?ba ^ba ^b"),
    _case("+abc +abd ?abc ?abd ^ab ?ab ?abe ^abe"),
    _case("+abc +xbc ?abc ?xbc ^xb ?ab ?xb ^bc ?bc ^c"),
    _case("+a +a ?a ?a ^a"),
    _case("+ab +cd ?ad ?cb ^ad ?ab ?cd ^c ^d"),
    _case("?ten +ten ?ten ^tent +tent ?ten ?tent"),
    _case("+z +a ?z ?a ^z ?az ?za ^az"),
    _case("+m ?m +n ?m ?n +mn ?m ?n ?mn ?nm ^n"),
    _case("+b ^a ^c ?a ?c ^b"),
    _case("+ba +bc ^bb ^bc ^bd ?bb"),
    _case("^x +xyz ^x ^xy ^xyz ^xyzz ?x ?xy ?xyz"),
    _case("+endings ?end +end ?end ?ending ^ending ?endings"),
    _case(["+" + "a" * LONGEST, "?" + "a" * LONGEST, "?" + "a" * (LONGEST - 1), "^" + "a" * (LONGEST - 1)]),
    _case(["+" + "a" * (LONGEST - 1), "?" + "a" * LONGEST, "^" + "a" * LONGEST, "^" + "a" * (LONGEST - 1)]),
]

INVALID = [
    {"operations": [], "arguments": []},
    {"operations": ["insert"], "arguments": [["a"]]},
    {"operations": ["Trie", "Trie"], "arguments": [[], []]},
    {"operations": ["Trie"], "arguments": [["a"]]},
    {"operations": ["Trie", "insert"], "arguments": [[]]},
    {"operations": ["Trie", "insert"], "arguments": [[], []]},
    {"operations": ["Trie", "insert"], "arguments": [[], ["a", "b"]]},
    {"operations": ["Trie", "insert"], "arguments": [[], "a"]},
    {"operations": ["Trie", "insert"], "arguments": [[], [""]]},
    {"operations": ["Trie", "insert"], "arguments": [[], ["Ab"]]},
    {"operations": ["Trie", "search"], "arguments": [[], ["a b"]]},
    {"operations": ["Trie", "search"], "arguments": [[], [1]]},
    {"operations": ["Trie", "startsWith"], "arguments": [[], [None]]},
    {"operations": ["Trie", "startsWith"], "arguments": [[], [""]]},
    {"operations": ["Trie", "delete"], "arguments": [[], ["a"]]},
    {"operations": "Trie", "arguments": [[]]},
    _case(["+" + "a" * (LONGEST + 1)]),
    _case(["?a"] * (CALLS + 1)),
]


def validate(operations: list[str], arguments: list[list[str]]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if not operations or operations[0] != "Trie" or arguments[0] != [] or type(arguments[0]) is not list:
        raise ValueError("the first operation must be Trie without arguments")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls")
    for operation, values in zip(operations[1:], arguments[1:]):
        if type(operation) is not str or operation not in NAMES.values():
            raise ValueError("operations after the first must be insert, search or startsWith")
        if type(values) is not list or len(values) != 1 or type(values[0]) is not str:
            raise ValueError("each call takes one string")
        if not 1 <= len(values[0]) <= LONGEST:
            raise ValueError(f"a word or prefix must have 1 to {LONGEST} letters")
        if values[0].strip(LETTERS):
            raise ValueError("words and prefixes must consist of lowercase English letters")


def tiny() -> Iterator[dict]:
    words = ["a", "b", "ab", "ba", "aab", "abb"]
    for first in words:
        for second in words:
            yield _case(
                [f"+{first}", *(f"{sign}{word}" for word in words for sign in "?^"), f"+{second}", "?a", "?ab", "^ab"]
            )


def _word(rng: random.Random, alphabet: str, longest: int) -> str:
    return "".join(rng.choices(alphabet, k=rng.randint(1, longest)))


def _asked(rng: random.Random, words: list[str], alphabet: str) -> str:
    """A word that was inserted, or one next to it."""
    if not words:
        return rng.choice(alphabet)
    word = rng.choice(words)
    change = rng.randrange(6)
    if change == 0:
        return word[: rng.randint(1, len(word))]
    if change == 1:
        return (word + rng.choice(alphabet))[-LONGEST:]
    if change == 2:
        at = rng.randrange(len(word))
        return word[:at] + rng.choice(alphabet) + word[at + 1 :]
    if change == 3 and len(word) > 1:
        return word[1:]
    return word


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["many", "many", "inserts first", "long", "long", "chain", "two letters"])
    most = round(size**2 * (CALLS if shape in ("many", "inserts first") else 6_000))
    alphabet = "ab" if shape == "two letters" else "".join(rng.sample(LETTERS, rng.choice([2, 5, 26])))
    longest = 8
    if shape == "long":
        # few words, up to the greatest length
        most, longest = min(most, 60), max(3, round(size * LONGEST))
    if size < 0.1:
        most, longest = rng.randint(2, 25), 4
    words: list[str] = []
    calls: list[str] = []
    if shape == "inserts first":
        # half of the calls fill the collection; then prefixes that no word has
        while len(calls) < most // 2:
            word = rng.choice("am") + _word(rng, LETTERS, 5)
            words.append(word)
            calls.append("+" + word)
        while len(calls) < most:
            asked = words[rng.randrange(len(words))] if words and rng.random() < 0.2 else "z" + rng.choice(LETTERS)
            calls.append(rng.choice("?^^^^") + asked)
        return _case(calls)
    for number in range(most):
        if rng.random() < (0.4 if shape != "long" else 0.3):
            if shape == "chain" and words:
                # words that grow out of each other
                word = (rng.choice(words[-3:]) + _word(rng, alphabet, 2))[:20]
            elif shape == "long" and words and rng.random() < 0.5:
                word = rng.choice(words)[: rng.randint(1, longest)]
            else:
                word = _word(rng, alphabet, longest)
                if shape == "long" and number % 3 == 0:
                    word = (word * longest)[:longest]
            words.append(word)
            calls.append("+" + word)
        else:
            calls.append(rng.choice("?^") + _asked(rng, words, alphabet))
    return _case(calls)
