import random
from collections.abc import Iterator
from itertools import product

MOST = 12
WORDS = 30_000
LONGEST = 10
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _case(rows: str, words: str) -> dict:
    return {"board": [list(row) for row in rows.split()], "words": words.split()}


EXAMPLES = [
    (_case("cat ors gee", "care tree ego cat"), ["care", "ego", "cat"]),
    (_case("ab", "aba ab ba"), ["ab", "ba"]),
    (_case("oo on", "no noo on x"), ["no", "noo", "on"]),
]

EDGES = [
    _case("a", "a"),
    _case("a", "b"),
    _case("a", "aa"),
    _case("a", "b a aa"),
    _case("ab", "ab ba a b aba bab"),
    _case("a b", "ab ba a b aba"),
    _case("ab cd", "abdc abcd ad bc acdb cdba dc abdca"),
    _case("abc", "abc cba ac ca bc abcb"),
    _case("abc def ghi", "aei abcfihgde edghifcba ihg cfi gda gad ac ag abd"),
    _case("car", "car ca c care ar r"),
    _case("care", "car care ca are re racer rac"),
    _case("care", "care car"),
    _case("aa aa", "a aa aaa aaaa aaaaa"),
    _case("aaa aab", "aaaaab aaaab baaaaa baaaaaa aba"),
    _case("cab aat", "aatb tab cat catac acab"),
    _case("xyx yxy xyx", "xyxyxyxyx yxyxyxyxy yxyx xx"),
    _case("stone", "stone notes tone one ton eno enots st stones"),
    _case("abcdefghij", "abcdefghij jihgfedcba bcdefghija ja"),
    _case("a b c d e f g h i j k l", "abcdefghij cdefghijkl lkjihgfedc la"),
    _case("zebra arbez", "zebra arbez zebraarbez zaarz bb zz ez"),
    _case("bat tab", "bat tab batta battab abt ta at bta"),
]

INVALID = [
    {"board": [], "words": ["a"]},
    {"board": [[]], "words": ["a"]},
    {"board": [["a"]] * (MOST + 1), "words": ["a"]},
    {"board": [["a"] * (MOST + 1)], "words": ["a"]},
    {"board": [["a", "b"], ["c"]], "words": ["a"]},
    {"board": [["ab"]], "words": ["a"]},
    {"board": [["A"]], "words": ["a"]},
    {"board": [[""]], "words": ["a"]},
    {"board": [[1]], "words": ["a"]},
    {"board": ["ab"], "words": ["a"]},
    {"board": "ab", "words": ["a"]},
    {"board": [["a"]], "words": []},
    {"board": [["a"]], "words": [""]},
    {"board": [["a"]], "words": ["a" * (LONGEST + 1)]},
    {"board": [["a"]], "words": ["a", "b", "a"]},
    {"board": [["a"]], "words": ["aB"]},
    {"board": [["a"]], "words": [None]},
    {"board": [["a"]], "words": "ab"},
    {"board": [["a"]], "words": ["".join(letters) for letters in product("abcdefgh", repeat=5)][: WORDS + 1]},
]


def validate(board: list[list[str]], words: list[str]) -> None:
    if type(board) is not list or not 1 <= len(board) <= MOST:
        raise ValueError(f"board must be a list of 1 to {MOST} rows")
    for row in board:
        if type(row) is not list or not 1 <= len(row) <= MOST:
            raise ValueError(f"each row must be a list of 1 to {MOST} letters")
        if len(row) != len(board[0]):
            raise ValueError("all rows must have the same length")
        for letter in row:
            if type(letter) is not str or len(letter) != 1 or letter not in LETTERS:
                raise ValueError("each cell must hold one lowercase English letter")
    if type(words) is not list or not 1 <= len(words) <= WORDS:
        raise ValueError(f"words must be a list of 1 to {WORDS} words")
    for word in words:
        if type(word) is not str or not 1 <= len(word) <= LONGEST:
            raise ValueError(f"each word must be a string of 1 to {LONGEST} letters")
        if word.strip(LETTERS):
            raise ValueError("words must consist of lowercase English letters")
    if len(set(words)) != len(words):
        raise ValueError("all words must be different")


def tiny() -> Iterator[dict]:
    words = ["a", "ab", "aba", "abb", "ba", "baab", "bbb", "abab"]
    for number, cells in enumerate(product("ab", repeat=4)):
        yield {"board": [list(cells[:2]), list(cells[2:])], "words": words[number % 3 :]}
        yield {"board": [list(cells)], "words": words[number % 2 :: 2]}


def _chain(rng: random.Random, cells: dict, length: int) -> str:
    """The letters of a random walk that touches no cell twice; it may end early."""
    walk = [rng.choice(list(cells))]
    while len(walk) < length:
        r, c = walk[-1]
        near = [cell for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)) if cell in cells and cell not in walk]
        if not near:
            break
        walk.append(rng.choice(near))
    return "".join(cells[cell] for cell in walk)


def _nearly(rng: random.Random, word: str) -> str:
    """A word that often is not on the board although its beginning is."""
    at = rng.randrange(len(word))
    change = rng.randrange(4)
    if change == 0:
        return word[:at] + rng.choice(LETTERS) + word[at + 1 :]
    if change == 1:
        return (word + word[-2::-1])[:LONGEST]
    if change == 2:
        return word[: at + 1]
    return (word + rng.choice(word))[-LONGEST:]


def generate(rng: random.Random, size: float) -> dict:
    side = max(2, round(size * MOST))
    rows, columns = rng.choice([(side, side)] * 6 + [(1, side), (side, 1), (side, max(1, side // 2))])
    longest = max(3, round(size * LONGEST))
    shape = rng.choice(["many", "many", "chains", "chains", "chains", "few letters", "one letter", "same beginning"])
    most = {"many": round(WORDS * size**2), "chains": round(1500 * size), "same beginning": round(600 * size)}.get(
        shape, round(200 * size)
    )
    if size < 0.1:
        rows, columns, longest, most = rng.randint(1, 3), rng.randint(1, 3), 5, rng.randint(1, 12)
    alphabet = rng.sample(LETTERS, rng.choice([4, 10, 26]))
    if shape == "few letters":
        alphabet, longest = alphabet[:2], min(longest, 7)
    cells = {(r, c): rng.choice(alphabet) for r in range(rows) for c in range(columns)}
    words: dict[str, None] = {}
    if shape == "one letter":
        # one letter everywhere but in two cells
        cells = dict.fromkeys(cells, alphabet[0])
        for cell in rng.choices(list(cells), k=2):
            cells[cell] = alphabet[1]
        for length in range(1, min(longest, 6) + 1):
            words[alphabet[0] * length] = None
            words[alphabet[0] * (length - 1) + alphabet[1]] = None
            words[alphabet[1] + alphabet[0] * (length - 1)] = None
    elif shape == "same beginning":
        # the board is full of the beginning of all words, and their ends are not there
        cells = dict.fromkeys(cells, alphabet[0])
        cells[rng.choice(list(cells))] = alphabet[1]
        begin = alphabet[0] * rng.randint(max(1, longest // 2 - 1), max(1, longest // 2))
        while len(words) < max(1, most):
            words[begin + "".join(rng.choices(LETTERS, k=2))] = None
    elif shape == "many":
        begins = [_chain(rng, cells, longest) for _ in range(max(2, most // 40))]
        while len(words) < max(1, most):
            word = rng.choice(begins)[: rng.randint(0, longest - 3)] + "".join(rng.choices(LETTERS, k=3))
            words[word] = None
    else:
        for _ in range(max(1, most)):
            word = _chain(rng, cells, rng.randint(1, longest))
            words[_nearly(rng, word) if rng.random() < 0.5 else word] = None
    listed = list(words)
    rng.shuffle(listed)
    return {"board": [[cells[r, c] for c in range(columns)] for r in range(rows)], "words": listed}
