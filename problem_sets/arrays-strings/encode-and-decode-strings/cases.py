import random

LIMIT = 200
ANY = "".join(map(chr, range(256)))
MARKS = "#:;,/\\|-_*@$%&~^!?.+=<>()[]{}'\" `"
BLANKS = " \t\n\r\x00\x0b\x0c\x1f\x7f\xa0"


EXAMPLES = [
    ({"strs": ["to do", "", "4#x"]}, ["to do", "", "4#x"]),
    ({"strs": ["a,b", ",", "a"]}, ["a,b", ",", "a"]),
    ({"strs": [""]}, [""]),
]

EDGES = [
    {"strs": ["x"]},
    {"strs": ["", ""]},
    {"strs": ["", "", ""]},
    {"strs": ["", "a"]},
    {"strs": ["a", ""]},
    {"strs": ["12", "3"]},
    {"strs": ["1", "23"]},
    {"strs": ["1#1", "#1", "1#"]},
    {"strs": ["3:abc", "0:", ":"]},
    {"strs": ["\\", ",", "\\,", ",\\", "\\\\", ",,"]},
    {"strs": ["/", ",", "/,", ",/", "//", "/:", "/;"]},
    {"strs": ["a\nb", "\n", "\r\n", "\t", " ", "  x  "]},
    {"strs": ["\x00", "\x00\x00", "\x01", "\xff", "\x80"]},
    {"strs": ["é", "ÿÿ", "naïve", "ß"]},
    {"strs": ["|||", "$$$", "###", "##", "---", "-*-", "#@#", "::", ":;", "&&&", "@#", "~~~"]},
    {"strs": ["<SEP>", "<sep>", "<END>", "END", "None", "null", "NULL", "[]", "{}", "['']", '[""]', '"', "'", "', '", '", "']},
    {"strs": ["\\n", "\\x00", "\\u0000", "%2C", "%23", "&amp;", "&#44;"]},
    {"strs": ["empty", "EMPTY", "", "emptyStr", "*", "**"]},
    {"strs": [ANY[:128], ANY[128:]]},
    {"strs": [ANY[i : i + 1] for i in range(128)]},
    {"strs": [ANY[i : i + 1] for i in range(128, 256)]},
    {"strs": ["a" * n for n in (0, 1, 9, 10, 11, 99, 100, 101, 127, 128, 199, 200)]},
    {"strs": ["9" * n for n in (200, 100, 99, 10, 9, 1, 0)]},
    {"strs": [""] * LIMIT},
    {"strs": ["#" * LIMIT] * LIMIT},
    {"strs": ["1" * LIMIT] * LIMIT},
]

INVALID = [
    {"strs": []},
    {"strs": None},
    {"strs": "abc"},
    {"strs": {"0": "a"}},
    {"strs": ["a", None]},
    {"strs": ["a", 1]},
    {"strs": [["a"]]},
    {"strs": ["a" * (LIMIT + 1)]},
    {"strs": ["a"] * (LIMIT + 1)},
    {"strs": ["\u0100"]},
    {"strs": ["ok", "\u20ac"]},
]


def validate(strs: list[str]) -> None:
    if type(strs) is not list:
        raise ValueError("strs must be a list")
    if not 1 <= len(strs) <= LIMIT:
        raise ValueError(f"strs must have 1 to {LIMIT} strings")
    for string in strs:
        if type(string) is not str:
            raise ValueError("strs must hold strings only")
        if len(string) > LIMIT:
            raise ValueError(f"a string may have at most {LIMIT} characters")
        if any(ord(character) > 255 for character in string):
            raise ValueError("every character must be one of the first 256")


def tiny():
    pool = ["", "a", "#", "1", "1#", ",", "\\"]
    for first in pool:
        yield {"strs": [first]}
        for second in pool:
            yield {"strs": [first, second]}


def _text(rng: random.Random, alphabet: str, longest: int) -> str:
    length = rng.choice([0, 1, rng.randint(0, longest), rng.randint(0, longest), longest])
    return "".join(rng.choices(alphabet, k=length))


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(size * LIMIT))
    longest = max(1, round(size * LIMIT))
    if size < 0.1:
        count, longest = rng.randint(1, count + 3), rng.randint(1, longest + 3)
    shape = rng.randrange(9)
    if shape == 0:  # every character there is
        strs = ["".join(rng.choices(ANY, k=longest)) for _ in range(count)]
    elif shape == 1:  # marks only, in every combination
        strs = [_text(rng, MARKS, longest) for _ in range(count)]
    elif shape == 2:  # digits next to one mark: looks like a length and its end
        alphabet = "0123456789" + rng.choice(MARKS) * 4
        strs = [_text(rng, alphabet, longest) for _ in range(count)]
    elif shape == 3:  # digits only
        strs = [_text(rng, rng.choice(["01", "0123456789", "2"]), longest) for _ in range(count)]
    elif shape == 4:  # one or two marks, over and over: escapes next to separators
        alphabet = "".join(rng.sample(MARKS, 2)) + rng.choice(["", "a"])
        strs = [_text(rng, alphabet, longest) for _ in range(count)]
    elif shape == 5:  # strings that are pieces of somebody's encoding
        strs = []
        for _ in range(count):
            inner = _text(rng, "ab" + MARKS, max(0, longest - 5))
            strs.append(f"{rng.choice([len(inner), 0, 1, 7])}{rng.choice(MARKS)}{inner}"[:LIMIT])
    elif shape == 6:  # blanks and control characters, also at the ends
        strs = [_text(rng, BLANKS + "x", longest) for _ in range(count)]
    elif shape == 7:  # mostly empty
        strs = [_text(rng, ANY, longest) if rng.random() < 0.1 else "" for _ in range(count)]
    else:  # beyond ASCII
        strs = ["".join(rng.choices(ANY[128:] + "e", k=longest)) for _ in range(count)]
    return {"strs": strs}
