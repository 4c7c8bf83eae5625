import itertools
import random

LIMIT = 100_000
BOUND = 1_000_000_000

EXAMPLES = [
    ({"tasks": [[2, 5], [4, 3], [5, 1], [20, 2]]}, [0, 2, 1, 3]),
    ({"tasks": [[6, 4], [6, 2], [6, 4], [8, 1]]}, [1, 3, 0, 2]),
    ({"tasks": [[9, 1], [3, 2]]}, [1, 0]),
]

EDGES = [
    {"tasks": [[1, 1]]},
    {"tasks": [[BOUND, BOUND]]},
    {"tasks": [[1, 1], [1, 1]]},
    {"tasks": [[1, 2], [1, 1]]},
    {"tasks": [[2, 1], [1, 1]]},
    {"tasks": [[2, 1], [1, 5]]},
    {"tasks": [[5, 5], [1, 4], [5, 1]]},
    {"tasks": [[5, 5], [1, 3], [5, 1]]},
    {"tasks": [[6, 1], [1, 4], [5, 5]]},
    {"tasks": [[5, 1], [1, 4], [2, 2]]},
    {"tasks": [[1, 10], [2, 9], [3, 8], [4, 7]]},
    {"tasks": [[4, 7], [3, 8], [2, 9], [1, 10]]},
    {"tasks": [[1, 10], [5, 3], [4, 3], [3, 3], [2, 3]]},
    {"tasks": [[1, 10], [2, 3], [3, 3], [4, 3], [5, 3]]},
    {"tasks": [[3, 3], [3, 3], [3, 3], [3, 3]]},
    {"tasks": [[10, 1], [20, 1], [30, 1]]},
    {"tasks": [[30, 1], [20, 1], [10, 1]]},
    {"tasks": [[1, 100], [50, 2], [2, 1], [101, 1], [102, 1]]},
    {"tasks": [[1, 1], [2, 1], [3, 1], [2, 2], [1, 2]]},
    {"tasks": [[7, 10], [7, 12], [7, 5], [7, 4], [7, 2]]},
    {"tasks": [[1, 2], [3, 9], [3, 4], [12, 1], [7, 8], [8, 1]]},
    {"tasks": [[BOUND, 1], [1, 1], [BOUND, 2], [BOUND - 1, 1]]},
    {"tasks": [[BOUND, 2], [BOUND, 1], [1, BOUND], [2, BOUND]]},
    {"tasks": [[1, BOUND], [1, BOUND - 1], [BOUND, 1], [BOUND, BOUND]]},
    {"tasks": [[100, 4], [1, 4], [100, 3], [50, 60], [60, 5]]},
    {"tasks": [[100, 4], [1, 4], [100, 3], [90, 30], [95, 2]]},
]

INVALID = [
    {"tasks": []},
    {"tasks": [[1, 1]] * (LIMIT + 1)},
    {"tasks": [[0, 1]]},
    {"tasks": [[1, 0]]},
    {"tasks": [[-1, 1]]},
    {"tasks": [[BOUND + 1, 1]]},
    {"tasks": [[1, BOUND + 1]]},
    {"tasks": [[1]]},
    {"tasks": [[1, 1, 0]]},
    {"tasks": [[True, 1]]},
    {"tasks": [[1, 1.0]]},
    {"tasks": [["1", 1]]},
    {"tasks": [[1, None]]},
    {"tasks": [1, 1]},
    {"tasks": "11"},
    {"tasks": None},
]


def validate(tasks: list[list[int]]) -> None:
    if type(tasks) is not list or not 1 <= len(tasks) <= LIMIT:
        raise ValueError(f"tasks must be a list of 1 to {LIMIT} tasks")
    for task in tasks:
        if type(task) is not list or len(task) != 2:
            raise ValueError("each task must be a list of two numbers")
        for value in task:
            if type(value) is not int or not 1 <= value <= BOUND:
                raise ValueError(f"arrival and length must be whole numbers from 1 to {BOUND}")


def tiny():
    kinds = [(1, 1), (1, 3), (2, 1), (3, 2), (6, 1)]
    for tasks in itertools.permutations(kinds, 3):
        yield {"tasks": [list(task) for task in tasks]}


def generate(rng: random.Random, size: float) -> dict:
    count = max(1, round(size**5 * LIMIT))
    if count < 20:
        count = rng.randint(1, count + 7)
    elif rng.random() < 0.34:  # so many tasks take long to read: some of the large cases have fewer
        count = (count + 9) // 10
    shape = rng.randrange(8)
    if shape <= 1:  # all there from the beginning, or nearly
        first = rng.choice([1, 1, BOUND])
        last = min(BOUND, first + rng.choice([0, 0, 3]))
        longest = rng.choice([1, 9, 99])
        tasks = [[rng.randint(first, last), rng.randint(1, longest)] for _ in range(count)]
    elif shape == 2:  # the machine is busy from the first moment on, the others wait ever longer
        tasks = [[rng.randint(1, count), rng.randint(1, 9)] for _ in range(count)]
    elif shape == 3:  # sometimes free, sometimes busy
        tasks = [[rng.randint(1, count), rng.randint(1, 2)] for _ in range(count)]
    elif shape == 4:  # mostly free: long pauses
        tasks = [[rng.randint(1, min(BOUND, 1000 * count)), rng.randint(1, 9)] for _ in range(count)]
    elif shape == 5:  # one long task first; all others arrive meanwhile
        tasks = [[rng.randint(2, 1 + count), rng.randint(1, 50)] for _ in range(count - 1)]
        tasks.insert(rng.randint(0, len(tasks)), [1, min(BOUND, 2 * count)])
    elif shape == 6:  # each arrives when the one before ends
        tasks, clock = [], 1
        while len(tasks) < count and clock < BOUND:
            length = rng.randint(1, 3)
            tasks.append([clock, length])
            if rng.random() < 0.5:
                tasks.append([clock, rng.randint(1, 3)])
            clock += length
        del tasks[count:]
    else:  # groups of equal tasks
        kinds = [[rng.randint(1, count), rng.randint(1, 20)] for _ in range(rng.randint(1, 6))]
        tasks = [list(rng.choice(kinds)) for _ in range(count)]
    if size < 0.5 and rng.random() < 0.2:  # huge numbers
        factor = BOUND // max(max(task) for task in tasks)
        tasks = [[arrival * factor, length * factor] for arrival, length in tasks]
    order = rng.randrange(4)
    if order == 0 or count > LIMIT // 2:  # the largest ones in order, which is quicker to sort
        tasks.sort()
    elif order == 1:
        tasks.sort(reverse=True)
    else:
        rng.shuffle(tasks)
    return {"tasks": tasks}
