import random
from collections.abc import Iterator
from itertools import product

MAX_LENGTH = 100

EXAMPLES = [
    ({"s": "(**)(*"}, True),
    ({"s": "*)*(("}, False),
    ({"s": "(()*"}, True),
    ({"s": ")*("}, False),
]

EDGES = [
    {"s": "("},
    {"s": ")"},
    {"s": "*"},
    {"s": "()"},
    {"s": ")("},
    {"s": "(*"},
    {"s": "*("},
    {"s": "*)"},
    {"s": ")*"},
    {"s": "**"},
    {"s": "(*)"},
    {"s": "(()"},
    {"s": "())"},
    {"s": "*()("},
    {"s": "(*))"},
    {"s": "(*)))"},
    {"s": "(**))"},
    {"s": "((*)"},
    {"s": "((*"},
    {"s": "((**"},
    {"s": "*((*"},
    {"s": "**(("},
    {"s": "))**"},
    {"s": "(*)(*)("},
    {"s": "()()*)(*"},
    {"s": "*)(*)(*("},
    {"s": "(((*)()*"},
    {"s": "*" * MAX_LENGTH},
    {"s": "(" * (MAX_LENGTH // 2) + ")" * (MAX_LENGTH // 2)},
    {"s": "(" * (MAX_LENGTH // 2) + "*" * (MAX_LENGTH // 2)},
    {"s": "*" * (MAX_LENGTH // 2) + ")" * (MAX_LENGTH // 2)},
    {"s": "(" * (MAX_LENGTH // 2 + 1) + "*" * (MAX_LENGTH // 2 - 1)},
    {"s": "*" * (MAX_LENGTH // 2 - 1) + ")" * (MAX_LENGTH // 2 + 1)},
    {"s": "*" * (MAX_LENGTH - 1) + "("},
    {"s": "*" * (MAX_LENGTH - 2) + "()"},
    {"s": ")" + "*" * (MAX_LENGTH - 1)},
]

INVALID = [
    {"s": ""},
    {"s": "*" * (MAX_LENGTH + 1)},
    {"s": "[]"},
    {"s": "( )"},
    {"s": "(a)"},
    {"s": ["(", ")"]},
    {"s": 1},
    {"s": None},
]


def validate(s: str) -> None:
    if type(s) is not str or not 1 <= len(s) <= MAX_LENGTH:
        raise ValueError(f"s must be a text of 1 to {MAX_LENGTH} characters")
    if not set(s) <= set("()*"):
        raise ValueError("s must consist of (, ) and *")


def tiny() -> Iterator[dict]:
    for length in (3, 4, 5):
        for text in product("(*)", repeat=length):
            yield {"s": "".join(text)}


def _balanced(rng: random.Random, pairs: int) -> list[str]:
    text, depth, closing = [], 0, 2 * pairs
    lean = rng.choice([0.5, 0.5, 0.3, 0.8])
    while closing:
        if depth == closing or (depth and rng.random() > lean):
            text.append(")")
            depth -= 1
        else:
            text.append("(")
            depth += 1
        closing -= 1
    return text


def generate(rng: random.Random, size: float) -> dict:
    # short at first, so that trying all fillings can follow
    n = round(2 + (MAX_LENGTH - 2) * size**1.5)
    if size < 1:
        n = rng.randint((n + 1) // 2, n)
    shape = rng.choice(["any", "balanced", "balanced", "balanced", "spoilt", "spoilt", "spoilt", "blots", "ends"])
    if shape == "any":
        text = rng.choices("(*)", weights=rng.choice([(1, 1, 1), (3, 2, 3), (2, 5, 2), (3, 1, 2)]), k=n)
    elif shape in ("balanced", "spoilt"):
        empty = rng.choice([0, 1, n // 4, n // 2]) if n > 1 else 1
        empty += (n - empty) % 2
        text = _balanced(rng, (n - empty) // 2)
        for place in range(len(text)):
            if rng.random() < rng.choice([0.1, 0.4]):
                text[place] = "*"
        if rng.random() < 0.5:
            for _ in range(empty):
                text.insert(rng.randrange(len(text) + 1), "*")
        else:
            at = rng.randrange(len(text) + 1)
            text[at:at] = ["*"] * empty
        if shape == "spoilt":
            for _ in range(rng.randint(1, 2)):
                place = rng.randrange(len(text))
                step = rng.randrange(3)
                if step == 0:
                    text[place] = rng.choice("()")
                elif step == 1:
                    other = rng.randrange(len(text))
                    text[place], text[other] = text[other], text[place]
                else:
                    text.insert(rng.choice([0, place, len(text)]), text.pop(place))
    elif shape == "blots":
        text = ["*"] * n
        for _ in range(rng.randint(1, 6)):
            text[rng.randrange(n)] = rng.choice("()")
    else:
        # blots on one side only: the right one or the wrong one
        blots = rng.randint(0, n // 2)
        rest = _balanced(rng, (n - blots) // 2)
        for _ in range(rng.randint(0, min(blots, len(rest)))):
            kind = rng.choice("()")
            places = [place for place, letter in enumerate(rest) if letter == kind]
            if places:
                rest[rng.choice(places)] = "*" if rng.random() < 0.2 else "()"[kind == "("]
        text = ["*"] * (n - len(rest)) + rest if rng.random() < 0.5 else rest + ["*"] * (n - len(rest))
    return {"s": "".join(text[:MAX_LENGTH])}
