import itertools
import random

CALLS = 10_000
LENGTH = 10_000
BOUND = 10_000


def _case(k, nums, values) -> dict:
    values = list(values)
    return {
        "operations": ["KthLargest"] + ["add"] * len(values),
        "arguments": [[k, list(nums)]] + [[value] for value in values],
    }


EXAMPLES = [
    (_case(2, [7, 1, 12], [9, 3, 20]), [None, 9, 9, 12]),
    (_case(3, [-4, -4], [-9, -4, 0, 6]), [None, -9, -4, -4, -4]),
    (_case(1, [], [5, 4, 11]), [None, 5, 5, 11]),
]

EDGES = [
    _case(1, [], []),
    _case(1, [], [0]),
    _case(1, [], [-BOUND, BOUND, -BOUND]),
    _case(1, [], [3, 2, 1, 0]),
    _case(1, [4], [3, 5]),
    _case(2, [4], [3, 5, 4]),
    _case(2, [4], [4, 4, 4]),
    _case(2, [0], [-1, 1]),
    _case(1, [2, 9, 5], [1, 10, 9]),
    _case(3, [2, 9, 5], [1, 10, 9, 9]),
    _case(4, [2, 9, 5], [1, 10, 9, 9]),
    _case(3, [9, 8, 7, 6, 5, 4], [1, 2, 3, 10, 11, 12]),
    _case(3, [4, 5, 6, 7, 8, 9], [12, 11, 10, 3, 2, 1]),
    _case(2, [5, 5, 5, 5], [5, 6, 6, 6]),
    _case(3, [8, 8, 5], [8, 8]),
    _case(3, [-1, -2, -3], [-3, -2, -1, 0]),
    _case(4, [BOUND, BOUND, -BOUND], [-BOUND, BOUND, BOUND]),
    _case(5, [1, 2, 3, 4], [0, 0, 9, 9, 9, 9, 9, 9]),
    _case(2, [30, 20, 10, 40, 50], [45, 46, 47, 100, 1]),
    _case(6, [30, 20, 10, 40, 50], [9, 8, 11, 12]),
    _case(1, list(range(20)), [19, 20, 18]),
    _case(21, list(range(20)), [-1, 20, 18]),
    _case(4, [9, 1, 8, 2, 7, 3, 6, 4, 5], []),
    _case(3, [100, 9, 20], [10, 8]),
    _case(LENGTH + 1, [7] * LENGTH, [6, 8]),
    _case(1, [0] * LENGTH, [-1, 1]),
]

INVALID = [
    _case(0, [1], [1]),
    _case(-1, [1], [1]),
    _case(2, [], [1]),
    _case(4, [1, 2], [1]),
    _case(True, [1], [1]),
    _case(1.0, [1], [1]),
    _case(1, [True], [1]),
    _case(1, [1.5], [1]),
    _case(1, [BOUND + 1], [1]),
    _case(1, [-BOUND - 1], [1]),
    _case(1, [1], [BOUND + 1]),
    _case(1, [1], [-BOUND - 1]),
    _case(1, [1], [False]),
    _case(1, [1], [None]),
    _case(1, [0] * (LENGTH + 1), [1]),
    _case(1, [], [1] * (CALLS + 1)),
    {"operations": [], "arguments": []},
    {"operations": ["KthLargest"], "arguments": [[1]]},
    {"operations": ["KthLargest"], "arguments": [[1, None]]},
    {"operations": ["KthLargest", "add"], "arguments": [[1, []], []]},
    {"operations": ["KthLargest", "add"], "arguments": [[1, []], [1, 2]]},
    {"operations": ["KthLargest", "add"], "arguments": [[1, []]]},
    {"operations": ["KthLargest", "remove"], "arguments": [[1, []], [1]]},
    {"operations": ["add"], "arguments": [[1]]},
]


def validate(operations: list[str], arguments: list[list]) -> None:
    if type(operations) is not list or type(arguments) is not list:
        raise ValueError("operations and arguments must be lists")
    if len(operations) != len(arguments):
        raise ValueError("there must be one list of arguments for each operation")
    if not operations or operations[0] != "KthLargest":
        raise ValueError("the first operation must be KthLargest")
    if len(operations) - 1 > CALLS:
        raise ValueError(f"add may be called at most {CALLS} times")
    if type(arguments[0]) is not list or len(arguments[0]) != 2:
        raise ValueError("KthLargest takes k and nums")
    k, nums = arguments[0]
    if type(nums) is not list or len(nums) > LENGTH:
        raise ValueError(f"nums must be a list of at most {LENGTH} numbers")
    for value in nums:
        if type(value) is not int or not -BOUND <= value <= BOUND:
            raise ValueError(f"every number must be a whole number from {-BOUND} to {BOUND}")
    if type(k) is not int or not 1 <= k <= len(nums) + 1:
        raise ValueError("k must be a whole number from 1 to nums.length + 1")
    for operation, values in zip(operations[1:], arguments[1:]):
        if operation != "add":
            raise ValueError("operations after the first must be add")
        if type(values) is not list or len(values) != 1:
            raise ValueError("add takes one number")
        if type(values[0]) is not int or not -BOUND <= values[0] <= BOUND:
            raise ValueError(f"val must be a whole number from {-BOUND} to {BOUND}")


def tiny():
    for nums in ([], [2], [1, 3], [3, 1], [2, 2, 0]):
        for k in range(1, len(nums) + 2):
            for values in itertools.permutations((1, 2, 4)):
                yield _case(k, nums, values)


def _numbers(rng: random.Random, count: int) -> list[int]:
    shape = rng.randrange(8)
    if shape <= 2:
        return [rng.randint(-BOUND, BOUND) for _ in range(count)]
    if shape in (3, 4):
        return sorted((rng.randint(-BOUND, BOUND) for _ in range(count)), reverse=shape == 4)
    if shape == 5:  # few different values
        values = rng.sample(range(-BOUND, BOUND + 1), rng.randint(1, 4))
        return [rng.choice(values) for _ in range(count)]
    if shape == 6:  # very large and very small in turn
        return [rng.randint(9 * BOUND // 10, BOUND) * (1 if i % 2 else -1) for i in range(count)]
    return [rng.randint(-BOUND, -1) for _ in range(count)]


def generate(rng: random.Random, size: float) -> dict:
    length = round(size**3 * LENGTH)
    calls = round(size**3 * CALLS)
    if calls < 30:
        length = rng.randint(0, length + 6)
        calls = rng.randint(1, calls + 8)
    if rng.random() < 0.15 and size < 1:
        length = 0
    k = rng.choice(
        [1, 2, length // 2, length // 2, length, length + 1, rng.randint(1, length + 1), rng.randint(1, length + 1)]
    )
    k = min(max(1, k), length + 1)
    together = _numbers(rng, length + calls)
    if rng.random() < 0.5:  # the stream goes on as it began
        nums, values = together[:length], together[length:]
    else:
        nums, values = _numbers(rng, length), _numbers(rng, calls)
    return _case(k, nums, values)
