import random
from collections.abc import Iterator
from itertools import product

MOST = 6
LONGEST = 15
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _case(rows: str, word: str) -> dict:
    return {"board": [list(row) for row in rows.split()], "word": word}


EXAMPLES = [
    (_case("ONE STS", "ONES"), True),
    (_case("TAR OLE PIN", "TALON"), False),
    (_case("TAR OLE PIN", "TOLOT"), False),
    (_case("gG", "Gg"), True),
]

EDGES = [
    _case("A", "A"),
    _case("A", "B"),
    _case("A", "a"),
    _case("A", "AA"),
    _case("AB", "BA"),
    _case("AB", "AC"),
    _case("A B", "AB"),
    _case("A B", "BA"),
    _case("AB", "ABA"),
    _case("AB CD", "ABA"),
    _case("AB CD", "ABDC"),
    _case("AB CD", "ABDCA"),
    _case("AB CD", "AD"),
    _case("AB CD", "BC"),
    _case("ABC", "CA"),
    _case("ABC", "AC"),
    _case("A B C", "CA"),
    _case("ABC", "CBA"),
    _case("ABC DEF GHI", "ABCFIHGDE"),
    _case("ABC DEF GHI", "EDGHIFCBA"),
    _case("ABC DEF GHI", "ABCDEF"),
    _case("ABC DEF GHI", "AEI"),
    _case("ABC DEF GHI", "GAB"),
    _case("ABAB", "BAB"),
    _case("AAB AAA", "AAAAAB"),
    _case("AAB AAA", "AAAAAAB"),
    _case("CAB AAT", "AATB"),
    _case("XAX AXA XAX", "AXAXAXAXA"),
    _case("XAX AXA XAX", "XAXAXAXAX"),
    _case("AAAB ACAB AABB", "AAAAAAABBBB"),
    _case("TAR OLE PIN", "TOLAR"),
    _case("MNMM NNMN MNNM", "MNNNMNM"),
    _case("ABCDEF", "ABCDEF"),
    _case("A B C D E F", "FEDCBA"),
    _case("ABCDE JIHGF KLMNO", "ABCDEFGHIJKLMNO"),
    _case("ABCDE JIHGF KLMNO", "ABCDEFGHIJKLMNA"),
    _case("AbCdEf fEdCbA", "ABCDEF"),
]

INVALID = [
    {"board": [], "word": "A"},
    {"board": [[]], "word": "A"},
    {"board": [["A"]] * (MOST + 1), "word": "A"},
    {"board": [["A"] * (MOST + 1)], "word": "A"},
    {"board": [["A", "B"], ["C"]], "word": "A"},
    {"board": [["AB"]], "word": "A"},
    {"board": [["1"]], "word": "A"},
    {"board": [[""]], "word": "A"},
    {"board": [[1]], "word": "A"},
    {"board": ["AB"], "word": "A"},
    {"board": "AB", "word": "A"},
    {"board": [["A"]], "word": ""},
    {"board": [["A"]], "word": "A" * (LONGEST + 1)},
    {"board": [["A"]], "word": "A-B"},
    {"board": [["A"]], "word": ["A"]},
    {"board": [["A"]], "word": None},
]


def validate(board: list[list[str]], word: str) -> None:
    if type(board) is not list or not 1 <= len(board) <= MOST:
        raise ValueError(f"board must be a list of 1 to {MOST} rows")
    for row in board:
        if type(row) is not list or not 1 <= len(row) <= MOST:
            raise ValueError(f"each row must be a list of 1 to {MOST} letters")
        if len(row) != len(board[0]):
            raise ValueError("all rows must have the same length")
        for letter in row:
            if type(letter) is not str or len(letter) != 1 or letter not in LETTERS:
                raise ValueError("each cell must hold one English letter")
    if type(word) is not str or not 1 <= len(word) <= LONGEST:
        raise ValueError(f"word must be a string of 1 to {LONGEST} letters")
    if any(letter not in LETTERS for letter in word):
        raise ValueError("word must consist of English letters")


def tiny() -> Iterator[dict]:
    words = ["AB", "ABA", "AAB", "BAAB", "ABAB", "AAA"]
    for number, cells in enumerate(product("AB", repeat=4)):
        for word in (words[number % 6], words[(number + 3) % 6]):
            yield {"board": [list(cells[:2]), list(cells[2:])], "word": word}
    for number, cells in enumerate(product("ABC", repeat=3)):
        yield {"board": [list(cells)], "word": ["ABC", "CB", "ACB", "BA"][number % 4]}


def _chain(rng: random.Random, rows: int, columns: int, length: int) -> list[tuple[int, int]]:
    """The longest of some random walks that touch no cell twice, cut to the length."""
    longest = []
    for _ in range(30):
        chain = [(rng.randrange(rows), rng.randrange(columns))]
        while len(chain) < length:
            r, c = chain[-1]
            near = [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
            near = [(y, x) for y, x in near if 0 <= y < rows and 0 <= x < columns and (y, x) not in chain]
            if not near:
                break
            chain.append(rng.choice(near))
        longest = max(longest, chain, key=len)
    return longest


def _shape_of_board(rng: random.Random, size: float) -> tuple[int, int]:
    if size < 0.1:
        return rng.randint(1, 3), rng.randint(1, 3)
    side = max(2, round(size * MOST))
    if rng.random() < 0.75:
        return side, side
    return rng.choice([(1, side), (side, 1), (side, max(1, side // 2)), (max(1, side // 2), side)])


def generate(rng: random.Random, size: float) -> dict:
    rows, columns = _shape_of_board(rng, size)
    length = rng.randint(1, 6) if size < 0.1 else max(2, round(size * LONGEST))
    alphabet = rng.sample(LETTERS, rng.choice([2, 3, 6, 52]))
    cells = {(r, c): rng.choice(alphabet) for r in range(rows) for c in range(columns)}
    shape = rng.choice(
        [
            "chain",
            "chain",
            "chain",
            "one letter off",
            "swapped",
            "step back",
            "different",
            "corner",
            "wrap",
            "equal",
            "case",
        ]
    )
    if shape in ("step back", "different", "corner", "wrap", "case"):
        cells = dict(zip(cells, rng.sample(LETTERS, len(cells))))
    chain = _chain(rng, rows, columns, length)
    word = [cells[cell] for cell in chain]
    if shape == "one letter off":
        word[-1] = rng.choice(LETTERS)
    elif shape == "swapped" and len(word) > 2:
        at = rng.randrange(len(word) - 1)
        word[at], word[at + 1] = word[at + 1], word[at]
    elif shape == "step back":
        # a chain that would need one of its cells again
        at = rng.randrange(len(word))
        word = (word[: at + 1] + word[max(0, at - 1) : at][::-1] + word[at + 1 :])[:LONGEST]
    elif shape == "corner":
        # one diagonal step
        r, c = rng.randrange(rows), rng.randrange(columns)
        word = [cells[r, c], cells.get((r + 1, c + 1), cells[r - 1, c - 1] if r and c else "Q")]
    elif shape == "wrap":
        # from one border to the opposite one
        r, c = rng.randrange(rows), rng.randrange(columns)
        ends = [cells[r, 0], cells[r, columns - 1]] if rng.random() < 0.5 else [cells[0, c], cells[rows - 1, c]]
        word = ends[:: rng.choice([1, -1])]
    elif shape == "equal":
        # nothing but one letter, and the other one at the end of the word or in one cell
        cells = dict.fromkeys(cells, alphabet[0])
        if rng.random() < 0.5:
            cells[rng.choice(list(cells))] = alphabet[1]
        word = [alphabet[0]] * min(len(word), 8) + rng.choice([[], [alphabet[1]]])
    elif shape == "case" and word:
        at = rng.randrange(len(word))
        word[at] = word[at].swapcase()
    board = [[cells[r, c] for c in range(columns)] for r in range(rows)]
    return {"board": board, "word": "".join(word)}
