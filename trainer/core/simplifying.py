"""Simpler leaves of the same structure: numbers nearer to 0, texts shorter or made of plainer characters.

Pure. Equal numbers, or equal characters, also change together, because inputs often hold only while they stay equal or
different. What comes out may be no simpler at all; the caller compares costs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trainer.core.jsonvalue import Json

_TOGETHER = 100
"""At most so many different numbers are tried one by one."""
_LETTERS = 400
"""Only so many characters at the beginning of a text are replaced one by one."""


def simpler(value: Json) -> Iterator[Json]:
    """Simpler scalars of the same type (a float may become whole); texts keep their length."""
    if isinstance(value, bool):
        yield from [False] if value else []
    elif isinstance(value, int):
        sign = 1 if value > 0 else -1
        half = sign * (abs(value) // 2)
        yield from (0, 1, -value, half, value - half // 2, value - sign)
    elif isinstance(value, float):
        yield from (int(value), 0.5, round(value, 1), round(value / 2, 3), -value)
    elif isinstance(value, str):
        plain = sorted({"a", *value})[:3]
        for number, letter in enumerate(value[:_LETTERS]):
            yield from (value[:number] + other + value[number + 1 :] for other in plain if other < letter)


def simpler_together(args: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    """All numbers replaced by their ranks or moved down to 0 or 1, in all parameters or in one; then equal ones at once."""
    numbers = sorted(set(_numbers(args)))
    yield from _moved_down(args, numbers)
    for name, value in args.items():
        own = sorted(set(_numbers(value)))
        if own != numbers:
            yield from ({**args, **part} for part in _moved_down({name: value}, own))
    for number in numbers[:: 1 + len(numbers) // _TOGETHER]:
        yield from (_mapped(args, {number: int(str(other))}) for other in simpler(number))
    letters = sorted(set("".join(_texts(args))))
    for letter in letters:
        yield from (_mapped(args, {}, {letter: other}) for other in dict.fromkeys(("a", letters[0])) if other < letter)


def _moved_down(args: Mapping[str, Json], numbers: list[int]) -> Iterator[Mapping[str, Json]]:
    for base in (0, 1) if numbers else ():
        yield _mapped(args, {number: base + rank for rank, number in enumerate(numbers)})
        yield _mapped(args, {number: base + number - numbers[0] for number in numbers})


def _numbers(value: Json) -> Iterator[int]:
    if isinstance(value, Mapping):
        for item in value.values():
            yield from _numbers(item)
    elif isinstance(value, list):
        for item in value:
            yield from _numbers(item)
    elif type(value) is int:
        yield value


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _mapped(
    args: Mapping[str, Json], numbers: Mapping[int, int], letters: Mapping[str, str] | None = None
) -> Mapping[str, Json]:
    table = str.maketrans(dict(letters or {}))

    def mapped(value: Json) -> Json:
        if isinstance(value, Mapping):
            return {key: mapped(item) for key, item in value.items()}
        if isinstance(value, list):
            return [mapped(item) for item in value]
        if isinstance(value, str):
            return value.translate(table)
        return numbers.get(value, value) if type(value) is int else value

    return {key: mapped(item) for key, item in args.items()}
