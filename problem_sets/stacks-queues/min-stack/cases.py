import itertools
import random

CALLS = 30_000
LOWEST, HIGHEST = -(2**31), 2**31 - 1


def _case(steps) -> dict:
    """An integer is pushed; "pop", "top" and "getMin" stand for themselves."""
    operations = ["MinStack"]
    arguments = [[]]
    for step in steps:
        operations.append("push" if type(step) is int else step)
        arguments.append([step] if type(step) is int else [])
    return {"operations": operations, "arguments": arguments}


def _asked(steps) -> dict:
    """The same, with both questions after each step that leaves a value."""
    asked = []
    height = 0
    for step in steps:
        asked.append(step)
        height += -1 if step == "pop" else 1
        if height:
            asked += ["getMin", "top"]
    return _case(asked)


EXAMPLES = [
    (
        _case([4, 7, "getMin", 1, "getMin", "pop", "top", "getMin"]),
        [None, None, None, 4, None, 1, None, 7, 4],
    ),
    (
        _case([-5, -5, "pop", "getMin", "pop", 3, "getMin"]),
        [None, None, None, None, -5, None, None, 3],
    ),
]

EDGES = [
    _case([]),
    _case([0]),
    _case([0, "top"]),
    _case([0, "getMin"]),
    _case([0, "pop"]),
    _asked([1, 0, "pop"]),
    _asked([0, 1, "pop"]),
    _asked([0, 0, "pop"]),
    _asked([0, -1, "pop"]),
    _asked([3, 3, 3, "pop", "pop"]),
    _asked([2, 1, 1, "pop", "pop"]),
    _asked([1, 2, 1, "pop", "pop"]),
    _asked([5, 4, 3, 2, 1, "pop", "pop", "pop", "pop"]),
    _asked([1, 2, 3, 4, 5, "pop", "pop", "pop", "pop"]),
    _asked([3, 1, 4, 1, 5, "pop", "pop", "pop", "pop"]),
    _asked([7, "pop", 9, "pop", 8]),
    _asked([-7, "pop", 9, "pop", 8]),
    _asked([0, 5, "pop", "pop", 5]),
    _asked([HIGHEST]),
    _asked([LOWEST]),
    _asked([HIGHEST, LOWEST, HIGHEST, "pop", "pop"]),
    _asked([LOWEST, HIGHEST, LOWEST, "pop", "pop"]),
    _asked([HIGHEST, HIGHEST, "pop"]),
    _asked([256, 257, 256, 257, "pop", "pop", "pop"]),
    _asked([1000, 1000, 1000, "pop", "pop"]),
    _case([6, "top", "top", "getMin", "getMin", "top"]),
    _case([2, 0, 3, 0, "getMin", "pop", "getMin", "pop", "getMin", "pop", "getMin"]),
]

INVALID = [
    {"operations": [], "arguments": []},
    {"operations": ["push"], "arguments": [[1]]},
    {"operations": ["MinStack", "pop"], "arguments": [[], []]},
    {"operations": ["MinStack", "top"], "arguments": [[], []]},
    {"operations": ["MinStack", "getMin"], "arguments": [[], []]},
    _case([1, "pop", "pop"]),
    _case([1, "pop", "getMin"]),
    {"operations": ["MinStack", "push"], "arguments": [[]]},
    {"operations": ["MinStack"], "arguments": [[], []]},
    {"operations": ["MinStack"], "arguments": [[1]]},
    {"operations": ["MinStack", "push"], "arguments": [[], []]},
    {"operations": ["MinStack", "push"], "arguments": [[], [1, 2]]},
    {"operations": ["MinStack", "push", "top"], "arguments": [[], [1], [1]]},
    _case([HIGHEST + 1]),
    _case([LOWEST - 1]),
    {"operations": ["MinStack", "push"], "arguments": [[], [True]]},
    {"operations": ["MinStack", "push"], "arguments": [[], [1.0]]},
    {"operations": ["MinStack", "push"], "arguments": [[], [None]]},
    {"operations": ["MinStack", "push"], "arguments": [[], 1]},
    {"operations": ["MinStack", "peek"], "arguments": [[], []]},
    {"operations": "MinStack", "arguments": [[]]},
    _case([1] * (CALLS + 1)),
]


def validate(operations: list[str], arguments: list[list[int]]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if not operations or operations[0] != "MinStack" or type(arguments[0]) is not list or arguments[0]:
        raise ValueError("the first operation must be MinStack without arguments")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls")
    height = 0
    for operation, values in zip(operations[1:], arguments[1:], strict=True):
        if type(values) is not list:
            raise ValueError("the arguments of a call must be a list")
        if operation == "push":
            if len(values) != 1 or type(values[0]) is not int:
                raise ValueError("push takes one integer")
            if not LOWEST <= values[0] <= HIGHEST:
                raise ValueError("val must be from -2**31 to 2**31 - 1")
            height += 1
        elif operation in ("pop", "top", "getMin"):
            if values:
                raise ValueError(f"{operation} takes no argument")
            if not height:
                raise ValueError(f"{operation} needs at least one value in the stack")
            height -= operation == "pop"
        else:
            raise ValueError("operations after the first must be push, pop, top or getMin")


def tiny():
    for values in itertools.product((0, 1, 2), repeat=3):
        yield _asked([*values, "pop", "pop"])
    for a, b, c, d in itertools.product((-1, 0, 1), repeat=4):
        yield _asked([a, b, "pop", c, d, "pop", "pop"])


def _value(rng: random.Random, shape: str, number: int, calls: int) -> int:
    if shape == "falling":
        return calls - 2 * number
    if shape == "rising":
        return 2 * number - calls
    if shape == "few":
        return rng.choice((-1, 0, 1))
    if shape == "equal":
        return 1000
    if shape == "extremes":
        return rng.choice((LOWEST, LOWEST + 1, HIGHEST - 1, HIGHEST))
    if shape == "stairs":
        return -(number // 5)
    return rng.randint(LOWEST, HIGHEST)


def generate(rng: random.Random, size: float) -> dict:
    calls = round(CALLS * size**3)
    if calls < 60:
        calls = calls // 2 + rng.randint(2, 14)
    shape = rng.choice(["any", "any", "falling", "rising", "few", "few", "equal", "extremes", "stairs"])
    rhythm = rng.choice(["fill then ask", "fill then empty", "mixed", "mixed", "up and down", "shallow"])
    steps: list[int | str] = []
    height = pushed = 0
    while len(steps) < calls:
        if rhythm == "fill then ask":
            kind = "push" if len(steps) < calls // 2 else rng.choice(("getMin", "getMin", "top"))
        elif rhythm == "fill then empty":
            kind = "push" if len(steps) < calls // 3 else ("pop", "getMin")[len(steps) % 2]
        elif rhythm == "up and down":
            rising = len(steps) * 6 // calls % 2 == 0
            kind = rng.choice(("push", "getMin") if rising else ("pop", "getMin"))
        elif rhythm == "shallow":
            kind = rng.choice(("push", "pop", "getMin", "top"))
        else:
            kind = rng.choice(("push", "push", "pop", "getMin", "top"))
        if not height:
            kind = "push"
        if kind == "push":
            steps.append(_value(rng, shape, pushed, calls))
            pushed += 1
        else:
            steps.append(kind)
        height += {"push": 1, "pop": -1}.get(kind, 0)
    return _case(steps)
