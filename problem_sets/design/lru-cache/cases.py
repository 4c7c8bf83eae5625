import random
from collections.abc import Iterator
from itertools import product

CAPACITY = 3_000
MAX_KEY = 10_000
MAX_VALUE = 100_000
CALLS = 200_000


def _case(capacity: int, calls) -> dict:
    """A call with one number is a get of that key, with two numbers a put of key and value."""
    calls = [list(call) for call in calls]
    return {
        "operations": ["LRUCache", *("get" if len(call) == 1 else "put" for call in calls)],
        "arguments": [[capacity], *calls],
    }


def _spelled(capacity: int, text: str) -> dict:
    """The same, spelled `3` for a get and `3:30` for a put."""
    return _case(capacity, ([int(number) for number in call.split(":")] for call in text.split()))


EXAMPLES = [
    (
        _spelled(2, "3:30 7:70 3 5:50 7 5 3:31 8:80 5 3"),
        [None, None, None, 30, None, -1, 50, None, None, -1, 31],
    ),
    (
        _spelled(1, "4 4:0 4 6:9 4"),
        [None, -1, None, 0, None, -1],
    ),
]

EDGES = [
    _spelled(1, "0"),
    _spelled(1, "0:0 0"),
    _spelled(1, "1:1 1 1:2 1 2:3 1 2"),
    _spelled(1, "1:1 2:2 1:3 2 1"),
    _spelled(2, "1:1 2:2 3:3 1 2 3"),
    _spelled(2, "1:1 2:2 1 3:3 1 2 3"),
    _spelled(2, "1:1 2:2 1:5 3:3 1 2 3"),
    _spelled(2, "1:1 2:2 2:5 3:3 1 2 3"),
    _spelled(2, "1:1 2:2 1:1 3:3 1 2 3"),
    _spelled(2, "1:1 2:2 2 3:3 1 2 3"),
    _spelled(2, "1:1 2:2 9 3:3 9 1 2 3"),
    _spelled(2, "1:1 2:2 1 1 1 2 3:3 1 2 3"),
    _spelled(2, "1:1 1:2 1:3 2:4 1 2 3:5 1 2 3"),
    _spelled(2, "0:0 1:0 0 2:0 1 0 2"),
    _spelled(3, "1:1 2:2 3:3 4:4 4 3 2 1 5:5 1 2 3 4 5"),
    _spelled(3, "1:1 2:2 3:3 2 4:4 1 5:5 3 2 4 5"),
    _spelled(3, "1:1 2:2 3:3 3:30 2:20 1:10 4:4 3 2 1 4"),
    _spelled(3, "1:1 2:2 3:3 1 2 3 1 4:4 1 2 3 4 2:9 5:5 3 1 4 2 5"),
    _spelled(3, "5 5:5 5 6 6:6 6 7 7:7 7 8 8:8 8 5 6 7 8"),
    _spelled(2, "1:1 2:2 3:3 1:4 4:5 1 2 3 4"),
    _spelled(2, "10000:100000 9999:99999 10000 0:0 9999 10000 0"),
    _spelled(CAPACITY, "10000:100000 0:0 10000 0"),
    _case(CAPACITY, [*([key, key] for key in range(CAPACITY + 1)), [0], [1], [CAPACITY]]),
    _case(CAPACITY - 1, [*([key, 1] for key in range(CAPACITY)), [0], [1], [7, 7], [9_000, 1], [2], [3]]),
]

INVALID = [
    {"operations": [], "arguments": []},
    {"operations": ["get"], "arguments": [[1]]},
    {"operations": ["LRUCache", "LRUCache"], "arguments": [[1], [1]]},
    {"operations": ["LRUCache"], "arguments": [[]]},
    {"operations": ["LRUCache"], "arguments": [[0]]},
    {"operations": ["LRUCache"], "arguments": [[CAPACITY + 1]]},
    {"operations": ["LRUCache"], "arguments": [[True]]},
    {"operations": ["LRUCache"], "arguments": [[2.0]]},
    {"operations": ["LRUCache"], "arguments": [[1, 2]]},
    {"operations": ["LRUCache", "get"], "arguments": [[1]]},
    {"operations": ["LRUCache", "get"], "arguments": [[1], []]},
    {"operations": ["LRUCache", "get"], "arguments": [[1], [1, 2]]},
    {"operations": ["LRUCache", "get"], "arguments": [[1], [-1]]},
    {"operations": ["LRUCache", "get"], "arguments": [[1], ["1"]]},
    {"operations": ["LRUCache", "get"], "arguments": [[1], [MAX_KEY + 1]]},
    {"operations": ["LRUCache", "put"], "arguments": [[1], [1]]},
    {"operations": ["LRUCache", "put"], "arguments": [[1], [-1, 1]]},
    {"operations": ["LRUCache", "put"], "arguments": [[1], [MAX_KEY + 1, 1]]},
    {"operations": ["LRUCache", "put"], "arguments": [[1], [1, -1]]},
    {"operations": ["LRUCache", "put"], "arguments": [[1], [1, MAX_VALUE + 1]]},
    {"operations": ["LRUCache", "put"], "arguments": [[1], [1, False]]},
    {"operations": ["LRUCache", "put"], "arguments": [[1], 1]},
    {"operations": ["LRUCache", "delete"], "arguments": [[1], [1]]},
    {"operations": "LRUCache", "arguments": [[1]]},
    _case(1, [[1]] * (CALLS + 1)),
]


def _number(value: object, low: int, high: int, name: str) -> None:
    if type(value) is not int or not low <= value <= high:
        raise ValueError(f"{name} must be a whole number from {low} to {high}")


def validate(operations: list[str], arguments: list[list[int]]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if any(type(values) is not list for values in arguments):
        raise ValueError("the arguments of each call must be a list")
    if not operations or operations[0] != "LRUCache" or len(arguments[0]) != 1:
        raise ValueError("the first operation must be LRUCache with the capacity")
    _number(arguments[0][0], 1, CAPACITY, "capacity")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls")
    for operation, values in zip(operations[1:], arguments[1:]):
        if operation not in ("get", "put"):
            raise ValueError("operations after the first must be get or put")
        if len(values) != (1 if operation == "get" else 2):
            raise ValueError("get takes a key, put takes a key and a value")
        _number(values[0], 0, MAX_KEY, "key")
        if operation == "put":
            _number(values[1], 0, MAX_VALUE, "value")


def tiny() -> Iterator[dict]:
    # every way to touch two entries before a third one comes
    steps = ["1", "2", "1:7", "2:8", "9", "3:5"]
    for first, second in product(steps, repeat=2):
        yield _spelled(2, f"1:1 2:2 {first} {second} 4:4 1 2 3 4")
        yield _spelled(3, f"2:2 1:1 5:5 {first} 6:6 {second} 7:7 1 2 5 6 7")


def generate(rng: random.Random, size: float) -> dict:
    shape = rng.choice(["any", "any", "hits", "hits", "misses", "updates", "cycle", "favourites", "one", "full"])
    calls = round(size**3 * (CALLS if shape == "full" else 10_000))
    capacity = max(1, round(size**2 * CAPACITY))
    if size < 0.1:
        calls, capacity = rng.randint(4, 30), rng.randint(1, 4)
    if shape == "one":
        capacity = rng.choice([1, 2, capacity])
    # keys beside the capacity: as many, a few more, or far more than fit
    keys = min(MAX_KEY, capacity + rng.choice([1, 2, max(1, capacity // 10), capacity, 2 * capacity]))
    if shape == "full":
        keys = capacity + max(1, capacity // 5)
    top = 9 if shape == "full" else rng.choice([9, MAX_VALUE])
    names = list(range(keys)) if shape == "full" else rng.sample(range(MAX_KEY + 1), keys)

    def put(key: int) -> list[int]:
        return [key, rng.randint(0, top)]

    steps: list[list[int]] = []
    fresh = 0
    if shape in ("hits", "updates", "favourites"):
        # fill it up first
        steps += [put(key) for key in names[: min(capacity, calls // 2)]]
    while len(steps) < calls:
        if shape == "hits":
            steps.append([rng.choice(names[:capacity])] if rng.random() < 0.9 else put(rng.choice(names)))
        elif shape == "misses":
            steps.append([rng.choice(names)] if rng.random() < 0.2 else put(rng.choice(names)))
        elif shape == "updates":
            steps.append([rng.choice(names)] if rng.random() < 0.3 else put(rng.choice(names[: capacity + 1])))
        elif shape == "cycle":
            # round and round over a few more keys than fit: each is dropped just before it is asked for
            key = names[len(steps) // 2 % keys]
            steps.append([key] if len(steps) % 2 else put(key))
        elif shape == "full":
            # a new key now and then, and in between the latest few are asked for
            if rng.random() < 0.3:
                steps.append(put(names[fresh % keys]))
                fresh += 1
            else:
                steps.append([names[(fresh - rng.randint(1, 5)) % keys]])
        elif shape == "favourites":
            # a few keys are used all the time, the others pass through
            key = rng.choice(names[:3]) if rng.random() < 0.6 else rng.choice(names)
            steps.append([key] if rng.random() < 0.5 else put(key))
        else:
            key = rng.choice(names)
            steps.append([key] if rng.random() < 0.5 else put(key))
    return _case(capacity, steps[:calls])
