import itertools
import random
import string
from collections.abc import Iterable, Iterator

CALLS = 14_000
LATEST = 10**7
LENGTH = 100
LETTERS = string.ascii_lowercase + string.digits


def _case(calls: Iterable[tuple]) -> dict:
    """A call of set has a key, a value and a time; one of get has a key and a time."""
    operations, arguments = ["TimeMap"], [[]]
    for call in calls:
        operations.append("set" if len(call) == 3 else "get")
        arguments.append(list(call))
    return {"operations": operations, "arguments": arguments}


EXAMPLES = [
    (
        _case(
            [
                ("light", "off", 3),
                ("light", 5),
                ("light", "dim", 8),
                ("light", 8),
                ("light", 30),
                ("light", 2),
                ("door", 9),
            ]
        ),
        [None, None, "off", None, "dim", "dim", "", ""],
    ),
    (
        _case([("a", "x1", 10), ("b", "x2", 20), ("a", "x3", 40), ("a", 39), ("b", 39), ("b", 19)]),
        [None, None, None, None, "x1", "x2", ""],
    ),
]

EDGES = [
    _case([("a", 1)]),
    _case([("a", "b", 1)]),
    _case([("a", "b", 1), ("a", 1)]),
    _case([("a", "b", 2), ("a", 1), ("a", 2), ("a", 3)]),
    _case([("a", "b", LATEST), ("a", LATEST), ("a", LATEST - 1)]),
    _case([("a", "b", LATEST - 1), ("a", LATEST)]),
    _case([("a", "b", 1), ("a", "c", 2), ("a", 1), ("a", 2)]),
    _case([("a", "b", 5), ("a", "b", 6), ("a", 4), ("a", 5), ("a", 6), ("a", 7)]),
    _case([("a", "zz", 5), ("a", "0", 6), ("a", "z", 7), ("a", 5), ("a", 6), ("a", 7)]),
    _case([("a", "b", 5), ("c", 5), ("c", 6), ("c", "d", 6), ("c", 5), ("a", 6)]),
    _case([("a", "v", 1), ("aa", "w", 2), ("aaa", "x", 3), ("a", 3), ("aa", 3), ("aaa", 3), ("aa", 1)]),
    _case(
        [
            ("k", "1", 10),
            ("k", 15),
            ("k", "2", 12),
            ("k", 15),
            ("k", "3", 14),
            ("k", 15),
            ("k", 13),
            ("k", 11),
            ("k", 9),
        ]
    ),
    _case([("k", "1", 10), ("k", "2", 20), ("k", "3", 30), ("k", 10), ("k", 20), ("k", 30)]),
    _case([("k", "1", 10), ("k", "2", 20), ("k", "3", 30), ("k", 9), ("k", 19), ("k", 29)]),
    _case([("k", "1", 10), ("k", "2", 20), ("k", "3", 30), ("k", 11), ("k", 21), ("k", 31)]),
    _case([("k" * LENGTH, "v" * LENGTH, 7), ("k" * LENGTH, 7), ("k" * (LENGTH - 1), 7)]),
    _case([("1", "2", 1), ("2", "1", 2), ("1", 2), ("2", 2), ("2", 1)]),
    _case([("u", 4), ("u", "e", 5), ("u", 4), ("u", 5)]),
]

INVALID = [
    {"operations": [], "arguments": []},
    {"operations": ["TimeMap"], "arguments": [[], []]},
    {"operations": ["TimeMap"], "arguments": [["a"]]},
    {"operations": ["get"], "arguments": [["a", 1]]},
    {"operations": ["TimeMap", "TimeMap"], "arguments": [[], []]},
    {"operations": ["TimeMap", "put"], "arguments": [[], ["a", "b", 1]]},
    {"operations": ["TimeMap", "set"], "arguments": [[], ["a", 1]]},
    {"operations": ["TimeMap", "get"], "arguments": [[], ["a", "b", 1]]},
    {"operations": ["TimeMap", "get"], "arguments": [[], "a1"]},
    {"operations": "TimeMap", "arguments": [[]]},
    _case([("", 1)]),
    _case([("A", 1)]),
    _case([("a b", 1)]),
    _case([("a", "", 1)]),
    _case([("a", "B", 1)]),
    _case([("a", "\u00e9", 1)]),
    _case([("a" * (LENGTH + 1), 1)]),
    _case([("a", "b" * (LENGTH + 1), 1)]),
    _case([("a", 0)]),
    _case([("a", LATEST + 1)]),
    _case([("a", "b", 0)]),
    _case([("a", "b", LATEST + 1)]),
    _case([("a", True)]),
    _case([("a", 1.0)]),
    _case([(1, 1)]),
    _case([("a", "b", 2), ("a", "c", 2)]),
    _case([("a", "b", 2), ("d", "c", 1)]),
    _case([("a", 1)] * (CALLS + 1)),
]


def _check_text(text: object, name: str) -> None:
    if type(text) is not str or not 1 <= len(text) <= LENGTH or not set(text) <= set(LETTERS):
        raise ValueError(f"{name} must be 1 to {LENGTH} lowercase letters and digits")


def validate(operations: list[str], arguments: list[list]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if not operations or operations[0] != "TimeMap" or type(arguments[0]) is not list or arguments[0]:
        raise ValueError("the first operation must be TimeMap without arguments")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls")
    latest = 0
    for operation, values in zip(operations[1:], arguments[1:]):
        if operation not in ("set", "get"):
            raise ValueError("operations after the first must be set or get")
        if type(values) is not list or len(values) != (3 if operation == "set" else 2):
            raise ValueError("set takes a key, a value and a timestamp, get a key and a timestamp")
        _check_text(values[0], "key")
        time = values[-1]
        if type(time) is not int or not 1 <= time <= LATEST:
            raise ValueError(f"timestamp must be a whole number from 1 to {LATEST}")
        if operation == "set":
            _check_text(values[1], "value")
            if time <= latest:
                raise ValueError("the timestamps of set must be strictly increasing")
            latest = time


def tiny() -> Iterator[dict]:
    for times in itertools.combinations(range(1, 7), 3):
        for keys in ("aaa", "aba", "abb"):
            calls: list[tuple] = [(key, value, time) for key, value, time in zip(keys, "pqr", times)]
            calls += [(key, time) for key in "ab" for time in range(1, 7)]
            yield _case(calls)


def generate(rng: random.Random, size: float) -> dict:
    calls = round(CALLS * size * size)
    if calls < 40:
        calls = calls // 2 + rng.randint(2, 14)
    span = LATEST if size > 0.16 else rng.randint(calls, 2 * calls)
    shape = rng.choice(["one key", "one key", "one key", "one key", "few keys", "many keys"])
    count = {"one key": 1, "few keys": rng.randint(2, 5), "many keys": max(2, calls // 20)}[shape]
    keys = {"k"}
    while len(keys) < count:
        keys.add("".join(rng.choice(LETTERS) for _ in range(rng.randint(1, 4))))
    keys = sorted(keys)
    share = rng.choice([0.5, 0.5, 0.6, 0.4]) if size > 0.6 else rng.choice([0.2, 0.5, 0.7])
    sets = max(1, int(calls * share))
    times = sorted(rng.sample(range(1, span + 1), sets))
    order = rng.choice(
        ["sets first", "sets first", "mixed", "in turn"]
        if size < 1
        else ["sets first", "sets first", "sets first", "mixed"]
    )
    if order == "sets first":
        kinds = [True] * sets + [False] * (calls - sets)
    elif order == "mixed":
        kinds = [True] * sets + [False] * (calls - sets)
        rng.shuffle(kinds)
    else:
        kinds = [number % 2 == 0 and number // 2 < sets for number in range(calls)]
    early = rng.choice(["early", "early", "early", "anywhere", "exact", "borders"])
    made: list[tuple] = []
    done = 0
    for is_set in kinds:
        key = rng.choice(keys)
        if is_set:
            made.append((key, rng.choice(LETTERS) + str(rng.randrange(100)), times[done]))
            done += 1
            continue
        if rng.random() < 0.02:
            key = "nobody"
        if not done or early == "anywhere":
            time = rng.randint(1, span)
        elif early == "early":
            time = rng.randint(1, max(1, times[max(0, done // 20)]))
        elif early == "exact":
            time = times[rng.randrange(done)]
        else:
            time = min(LATEST, max(1, times[rng.randrange(done)] + rng.choice([-1, 0, 1])))
        made.append((key, time))
    return _case(made)
