import itertools
import random

LONGEST = 10_000
NUMBER = 200
LOWEST, HIGHEST = -(2**31), 2**31 - 1
OPERATORS = "+-*/"

EXAMPLES = [
    ({"tokens": ["9", "4", "-7", "+", "2", "/", "-"]}, 10),
    ({"tokens": ["6", "2", "5", "-", "*", "3", "+"]}, -15),
    ({"tokens": ["-12"]}, -12),
]

EDGES = [
    {"tokens": ["0"]},
    {"tokens": ["200"]},
    {"tokens": ["-200"]},
    {"tokens": ["7", "2", "/"]},
    {"tokens": ["-7", "2", "/"]},
    {"tokens": ["7", "-2", "/"]},
    {"tokens": ["-7", "-2", "/"]},
    {"tokens": ["1", "2", "/"]},
    {"tokens": ["-1", "2", "/"]},
    {"tokens": ["1", "-2", "/"]},
    {"tokens": ["-6", "3", "/"]},
    {"tokens": ["6", "-3", "/"]},
    {"tokens": ["11", "4", "/"]},
    {"tokens": ["0", "-5", "/"]},
    {"tokens": ["3", "5", "-"]},
    {"tokens": ["3", "-5", "-"]},
    {"tokens": ["-3", "-5", "+"]},
    {"tokens": ["-3", "5", "*"]},
    {"tokens": ["1", "2", "3", "4", "-", "-", "-"]},
    {"tokens": ["1", "2", "-", "3", "-", "4", "-"]},
    {"tokens": ["1", "2", "-", "3", "4", "-", "-"]},
    {"tokens": ["100", "7", "/", "3", "/", "2", "*"]},
    {"tokens": ["7", "2", "/", "2", "*"]},
    {"tokens": ["-7", "2", "/", "7", "2", "/", "+"]},
    {"tokens": ["200"] * 4 + ["*"] * 3 + ["3", "/"]},
    {"tokens": ["-128"] + ["16", "*"] * 6},
    {"tokens": ["-128"] + ["16", "*"] * 6 + ["-200", "/"]},
    {"tokens": ["128"] + ["16", "*"] * 5 + ["15", "*", "1", "-"]},
    {"tokens": ["127", "200", "*", "-199", "/", "-13", "/"]},
]

INVALID = [
    {"tokens": []},
    {"tokens": None},
    {"tokens": "12+"},
    {"tokens": [12]},
    {"tokens": ["+"]},
    {"tokens": ["1", "2"]},
    {"tokens": ["1", "+"]},
    {"tokens": ["1", "+", "2"]},
    {"tokens": ["1", "2", "%"]},
    {"tokens": ["1", "0", "/"]},
    {"tokens": ["201"]},
    {"tokens": ["-201"]},
    {"tokens": ["1.5"]},
    {"tokens": ["+3"]},
    {"tokens": ["03"]},
    {"tokens": [""]},
    {"tokens": ["128"] + ["16", "*"] * 6},
    {"tokens": ["1", "1"] + ["1", "+"] * 4999 + ["+"]},
]


def _apply(operator: str, left: int, right: int) -> int:
    """Raises ValueError for a division by zero and for results of more than 32 bits."""
    if operator == "/":
        if right == 0:
            raise ValueError("nothing may be divided by zero")
        result = abs(left) // abs(right)
        if (left < 0) != (right < 0):
            result = -result
    elif operator == "*":
        result = left * right
    else:
        result = left + right if operator == "+" else left - right
    if not LOWEST <= result <= HIGHEST:
        raise ValueError("every value must fit into 32 bits")
    return result


def validate(tokens: list[str]) -> None:
    if type(tokens) is not list or not 1 <= len(tokens) <= LONGEST:
        raise ValueError(f"tokens must be a list of 1 to {LONGEST} texts")
    numbers = {str(number): number for number in range(-NUMBER, NUMBER + 1)}
    stack = []
    for token in tokens:
        if type(token) is not str:
            raise ValueError("every token must be a text")
        if token in numbers:
            stack.append(numbers[token])
        elif token in ("+", "-", "*", "/"):
            if len(stack) < 2:
                raise ValueError(f"{token} lacks an operand")
            right = stack.pop()
            stack.append(_apply(token, stack.pop(), right))
        else:
            raise ValueError(f"a token must be an operator or an integer from {-NUMBER} to {NUMBER}")
    if len(stack) != 1:
        raise ValueError("some values are left without an operator")


def tiny():
    for left, right, operator in itertools.product((-9, -4, 4, 9), (-4, 2, 3), OPERATORS):
        yield {"tokens": [str(left), str(right), operator]}
    for one, other in itertools.product("-/", repeat=2):
        yield {"tokens": ["90", "-7", one, "4", other]}
        yield {"tokens": ["90", "-7", "4", one, other]}
        yield {"tokens": ["-90", "7", "4", one, other]}


def generate(rng: random.Random, size: float) -> dict:
    numbers = round(LONGEST * size**1.5 / 2)
    if size < 0.1:
        numbers = rng.randint(1, 3 + numbers // 10)
    elif size < 1:
        numbers = rng.randint(numbers - numbers // 5, numbers)
    # the chance to reduce as soon as two values wait: 1 is a chain to the left, 0 a chain to the right
    eager = rng.choice([1, 1, 0.95, 0.6, 0.5, 0.4, 0, 0])
    favourites = rng.choice(["+-*/", "+-*/", "+-*/", "--//", "-/", "*/", "+-", "+*"])
    pool = rng.choice(["any", "any", "small", "negative", "one digit"])
    low, high = {"any": (-NUMBER, NUMBER), "small": (-3, 3), "negative": (-NUMBER, -1), "one digit": (-9, 9)}[pool]
    tokens: list[str] = []
    stack: list[int] = []
    used = 0
    while used < numbers or len(stack) > 1:
        if len(stack) > 1 and (used == numbers or rng.random() < eager):
            right, left = stack.pop(), stack.pop()
            operators = [rng.choice(favourites), *rng.sample(OPERATORS, 4)]
            for operator in operators:
                try:
                    result = _apply(operator, left, right)
                except ValueError:
                    continue
                break
            tokens.append(operator)
            stack.append(result)
        else:
            stack.append(rng.randint(low, high))
            tokens.append(str(stack[-1]))
            used += 1
    return {"tokens": tokens}
