import itertools
import random

LONGEST = 10_000
PAIRS = ("()", "[]", "{}")
HALF = LONGEST // 2

EXAMPLES = [
    ({"s": "{[](())}"}, True),
    ({"s": "([{])}"}, False),
    ({"s": "[]{"}, False),
    ({"s": "]["}, False),
]

EDGES = [
    {"s": "("},
    {"s": ")"},
    {"s": "{"},
    {"s": "]"},
    {"s": "(("},
    {"s": "))"},
    {"s": "(])"},
    {"s": "())"},
    {"s": "(()"},
    {"s": "()("},
    {"s": "){"},
    {"s": "(){}[]"},
    {"s": "({[]})"},
    {"s": "({[}])"},
    {"s": "(([]){})"},
    {"s": "(([]){}"},
    {"s": "([]){})"},
    {"s": "[(])[(])"},
    {"s": "{(})"},
    {"s": "[{]}()"},
    {"s": "{([{}[)()]]}"},
    {"s": "(((((((())))))))"},
    {"s": "(((((((()))))))]"},
    {"s": "[(((((((())))))))"},
    {"s": "()" * HALF},
    {"s": "(" * HALF + ")" * HALF},
    {"s": "(" * 1001},
    {"s": ")" * 1001},
]

INVALID = [
    {"s": ""},
    {"s": None},
    {"s": 5},
    {"s": ["("]},
    {"s": "a"},
    {"s": "( )"},
    {"s": "<>"},
    {"s": "()\n"},
    {"s": "()" * HALF + "("},
]


def validate(s: str) -> None:
    if type(s) is not str:
        raise ValueError("s must be a text")
    if not 1 <= len(s) <= LONGEST:
        raise ValueError(f"s must have 1 to {LONGEST} characters")
    if not set(s) <= set("()[]{}"):
        raise ValueError("s may hold only round, square and curly brackets")


def tiny():
    for one, other in itertools.product("()[]{}", repeat=2):
        yield {"s": one + other}
    for four in itertools.product("()]", repeat=4):
        if four.count("(") == 2:
            yield {"s": "".join(four)}


def _valid(rng: random.Random, n: int, deep: float) -> str:
    """A valid text of n characters (n even); the larger `deep`, the deeper it is nested."""
    text, stack = [], []
    while len(text) + len(stack) < n:
        if stack and rng.random() > deep:
            text.append(stack.pop())
        else:
            opener, closer = rng.choice(PAIRS)
            text.append(opener)
            stack.append(closer)
    return "".join(text + stack[::-1])


def _replaced(text: str, place: int, character: str) -> str:
    return text[:place] + character + text[place + 1 :]


def generate(rng: random.Random, size: float) -> dict:
    n = round(LONGEST * size**2 / 2) * 2
    if size < 0.1:
        n = 2 * rng.randint(1, 2 + n // 20)
    elif size < 1:
        n = 2 * rng.randint(n * 2 // 5, n // 2)
    text = _valid(rng, n, rng.choice([0.3, 0.5, 0.6, 0.8, 0.9, 1, 1, 1]))
    broken = rng.choice(
        ["no", "no", "no", "kind", "kind", "kind", "swap", "turned", "one more", "one less", "shuffled"]
    )
    place = rng.choice([rng.randrange(n), 0, n - 1, n // 2])
    if broken == "kind":
        # the same bracket of another kind
        same_side = "([{" if text[place] in "([{" else ")]}"
        text = _replaced(text, place, rng.choice(same_side.replace(text[place], "")))
    elif broken == "swap":
        other = rng.randrange(n)
        one = text[place]
        text = _replaced(_replaced(text, place, text[other]), other, one)
    elif broken == "turned":
        pair = next(pair for pair in PAIRS if text[place] in pair)
        text = _replaced(text, place, pair.replace(text[place], ""))
    elif broken == "one more" and n < LONGEST:
        text = text[:place] + rng.choice("()[]{}") + text[place:]
    elif broken == "one less" and n > 1:
        text = text[:place] + text[place + 1 :]
    elif broken == "crossed":
        # two neighbouring closers of different kinds change places
        places = [i for i in range(n - 1) if text[i] in ")]}" and text[i + 1] in ")]}" and text[i] != text[i + 1]]
        if places:
            i = rng.choice(places)
            text = text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    elif broken == "shuffled":
        characters = list(text)
        rng.shuffle(characters)
        text = "".join(characters)
    return {"s": text}
