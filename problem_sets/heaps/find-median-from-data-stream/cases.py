import itertools
import random

CALLS = 30_000
BOUND = 100_000


def _case(steps) -> dict:
    """A number is added; None asks for the median."""
    operations = ["MedianFinder"]
    arguments = [[]]
    for step in steps:
        operations.append("findMedian" if step is None else "addNum")
        arguments.append([] if step is None else [step])
    return {"operations": operations, "arguments": arguments}


EXAMPLES = [
    (_case([6, None, 10, None, 7, None]), [None, None, 6.0, None, 8.0, None, 7.0]),
    (_case([-4, -9, None, -9, 0, None]), [None, None, None, -6.5, None, None, -6.5]),
]

EDGES = [
    _case([0, None]),
    _case([0, None, None]),
    _case([-1, None, 1, None]),
    _case([1, 2, None]),
    _case([2, 1, None]),
    _case([-1, -2, None]),
    _case([5, None, 5, None, 5, None, 5, None]),
    _case([BOUND, None, BOUND, None, -BOUND, None, -BOUND, None]),
    _case([BOUND, BOUND - 1, None]),
    _case([-BOUND, 1 - BOUND, None]),
    _case([1, None, 2, None, 3, None, 4, None, 5, None, 6, None]),
    _case([6, None, 5, None, 4, None, 3, None, 2, None, 1, None]),
    _case([1, 100, None, 2, 99, None, 3, 98, None, 50, None]),
    _case([50, 49, None, 51, 48, None, 52, None]),
    _case([1, 2, 3, 4, 5, None]),
    _case([5, 4, 3, 2, 1, None]),
    _case([5, 4, 3, 2, 1, 0, None]),
    _case([10, 1, 10, None, 1, None, 10, None]),
    _case([0, 0, 1, None, 1, None]),
    _case([-7, 7, -7, 7, None, 0, None]),
    _case([40, 12, 16, 14, 35, 19, 34, 35, 28, None, 26, None]),
    _case([3]),
]

INVALID = [
    {"operations": [], "arguments": []},
    {"operations": ["addNum"], "arguments": [[1]]},
    {"operations": ["MedianFinder", "findMedian"], "arguments": [[], []]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[]]},
    {"operations": ["MedianFinder"], "arguments": [[], []]},
    {"operations": ["MedianFinder"], "arguments": [[1]]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[], []]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[], [1, 2]]},
    {"operations": ["MedianFinder", "addNum", "findMedian"], "arguments": [[], [1], [1]]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[], [BOUND + 1]]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[], [-BOUND - 1]]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[], [True]]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[], [1.0]]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[], [None]]},
    {"operations": ["MedianFinder", "addNum"], "arguments": [[], 1]},
    {"operations": ["MedianFinder", "removeNum"], "arguments": [[], [1]]},
    {"operations": ["MedianFinder", "MedianFinder"], "arguments": [[], []]},
    {"operations": "MedianFinder", "arguments": [[]]},
    {"operations": ["MedianFinder", None], "arguments": [[], []]},
    _case([1] * (CALLS + 1)),
]


def validate(operations: list[str], arguments: list[list[int]]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if not operations or operations[0] != "MedianFinder" or arguments[0] != [] or type(arguments[0]) is not list:
        raise ValueError("the first operation must be MedianFinder without arguments")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"there may be at most {CALLS} calls")
    numbers = 0
    for operation, values in zip(operations[1:], arguments[1:]):
        if type(values) is not list:
            raise ValueError("the arguments of a call must be a list")
        if operation == "addNum":
            if len(values) != 1 or type(values[0]) is not int:
                raise ValueError("addNum takes one integer")
            if not -BOUND <= values[0] <= BOUND:
                raise ValueError(f"num must be from {-BOUND} to {BOUND}")
            numbers += 1
        elif operation == "findMedian":
            if values:
                raise ValueError("findMedian takes no argument")
            if not numbers:
                raise ValueError("findMedian needs at least one number")
        else:
            raise ValueError("operations after the first must be addNum or findMedian")


def tiny():
    for numbers in itertools.permutations((-3, 0, 4, 9)):
        yield _case(step for number in numbers for step in (number, None))
    for numbers in itertools.product((1, 2), repeat=3):
        yield _case(step for number in numbers for step in (number, None))
    for numbers in itertools.permutations((-8, -5, -2, -1, 0)):
        yield _case([*numbers[:3], None, *numbers[3:], None])


def _numbers(rng: random.Random, count: int) -> list[int]:
    shape = rng.randrange(10)
    if shape <= 2:
        return [rng.randint(-BOUND, BOUND) for _ in range(count)]
    if shape in (3, 4):
        return sorted((rng.randint(-BOUND, BOUND) for _ in range(count)), reverse=shape == 4)
    if shape == 5:  # few different values
        values = rng.sample(range(-BOUND, BOUND + 1), rng.randint(1, 3))
        return [rng.choice(values) for _ in range(count)]
    if shape == 6:  # from the outside inwards: every number falls between the middle ones
        return [(BOUND - i) * (1 if i % 2 else -1) for i in range(count)]
    if shape == 7:  # from the inside outwards
        return [(i + 1) * (1 if i % 2 else -1) for i in range(count)]
    if shape == 8:  # first all low, then all high: the border has to travel
        low = [rng.randint(-BOUND, -1) for _ in range(count // 2)]
        high = [rng.randint(1, BOUND) for _ in range(count - count // 2)]
        return rng.choice([low + high, high + low])
    return [rng.randint(-BOUND, -1) for _ in range(count)]


def generate(rng: random.Random, size: float) -> dict:
    calls = round(size**3 * CALLS)
    if calls < 100:
        calls = calls // 3 + rng.randint(2, 12)
    rhythm = rng.randrange(6)
    if rhythm <= 2:  # a question after each number
        count = (calls + 1) // 2
        steps = [step for number in _numbers(rng, count) for step in (number, None)][:calls]
    elif rhythm == 3:  # a question whenever chance wants one
        steps = []
        for number in _numbers(rng, calls):
            steps.append(number if not steps or rng.random() < 0.5 else None)
    elif rhythm == 4:  # two numbers, one question: only even counts, or only odd ones
        steps = [rng.randint(-BOUND, BOUND)] if rng.random() < 0.5 else []
        for i, number in enumerate(_numbers(rng, calls)):
            steps += [number, None] if i % 2 else [number]
        steps = steps[:calls]
    else:  # half of the numbers first, then questions in between
        numbers = _numbers(rng, max(1, calls * 3 // 5))
        first = max(1, len(numbers) // 2)
        steps = numbers[:first] + [None]
        for number in numbers[first:]:
            steps += [number, None]
        steps = steps[:calls] + [None] * (calls - len(steps))
    return _case(steps)
