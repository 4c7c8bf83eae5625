"""Smaller versions of the arguments of a case, boldest first: what a search for the smallest failing input tries next.

Pure and deterministic. Every candidate costs strictly less than what it was made from, so a search that only moves to
candidates ends; whether one is a legal input at all is for the problem's own validator to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import TypeAlias

from trainer.core.jsonvalue import Json
from trainer.core.relabelling import relabelled
from trainer.core.simplifying import simpler, simpler_together

Args: TypeAlias = "Mapping[str, Json]"
Cost: TypeAlias = "tuple[int, int, int]"
"""Items and characters, then written length of the numbers, then their size; compared in this order."""
Path: TypeAlias = "tuple[str | int, ...]"

_SINGLES = 400
"""Lists longer than this lose chunks, not single items, until they are shorter."""


def cost(value: Json) -> Cost:
    """How much there is to read in a value: the empty list is the cheapest structure and 0 the cheapest number."""
    if value is None or isinstance(value, bool):
        return 1, 0, int(value or 0)
    if isinstance(value, int):
        # The decimal text of a huge number takes quadratic time, and Python refuses it at last.
        written = len(str(abs(value))) if value.bit_length() < 64 else value.bit_length()
        return 1, written, 2 * abs(value) + (value < 0)
    if isinstance(value, float):
        return 1, len(repr(abs(value))) + 1, 2 * int(abs(value)) + (value < 0)
    if isinstance(value, str):
        return 1 + len(value), 0, sum(map(ord, value))
    items = written = size = 0
    for one in value.values() if isinstance(value, Mapping) else value:
        more = cost(one)
        items, written, size = items + more[0], written + more[1], size + more[2]
    return 1 + items, written, size


def candidates(args: Args) -> Iterator[Args]:
    """Arguments that cost less, each once; the parameters stay the same.

    Calls of a design class, {"operations": [...], "arguments": [...]}, go together with their arguments, and the first
    one, which constructs, stays. A grid loses whole rows and columns before anything makes it ragged.
    """
    most = cost(args)
    seen: set[bytes] = set()
    for candidate in _of_calls(args) if _is_calls(args) else _of_parameters(args):
        key = blake2b(repr(candidate).encode(), digest_size=16).digest()  # a candidate may be megabytes
        if key not in seen and cost(candidate) < most:
            seen.add(key)
            yield candidate


def _of_parameters(args: Args) -> Iterator[Args]:
    places = list(_places(args))
    grids = {path for path, value in places if _is_grid(value)}
    free = [(path, value) for path, value in places if path[:-1] not in grids]
    for path, value in free:
        yield from (_with(args, path, fewer) for fewer in _fewer(value))
    yield from _fewer_at_once(args)
    yield from relabelled(args)
    yield from simpler_together(args)
    for path, value in places:
        yield from (_with(args, path, other) for other in simpler(value))
    for path, value in places:
        if path[:-1] in grids:
            yield from (_with(args, path, fewer) for fewer in _fewer(value))


def _of_calls(args: Args) -> Iterator[Args]:
    operations, arguments = _calls(args)
    for start, end in _spans(len(operations) - 1):
        kept = [number for number in range(len(operations)) if not start < number <= end]
        yield _made([operations[number] for number in kept], [arguments[number] for number in kept])
    values = {"arguments": arguments}
    deeper = [(path, value) for path, value in _places(values) if len(path) > 2]
    for path, value in deeper:
        yield from (_made(operations, _with(values, path, fewer)["arguments"]) for fewer in _fewer(value))
    for changed in simpler_together(values):
        yield _made(operations, changed["arguments"])
    for path, value in deeper:
        yield from (_made(operations, _with(values, path, other)["arguments"]) for other in simpler(value))


def _is_calls(args: Args) -> bool:
    operations, arguments = _calls(args)
    texts = all(isinstance(operation, str) for operation in operations)
    return len(args) == 2 and len(operations) == len(arguments) > 0 and texts


def _calls(args: Args) -> tuple[list[Json], list[Json]]:
    operations, arguments = args.get("operations"), args.get("arguments")
    return (
        operations if isinstance(operations, list) else [],
        arguments if isinstance(arguments, list) else [],
    )


def _made(operations: Json, arguments: Json) -> Args:
    return {"operations": operations, "arguments": arguments}


def _places(args: Args) -> Iterator[tuple[Path, Json]]:
    """Every value below the arguments with the way to it, level by level."""
    level: list[tuple[Path, Json]] = [((name,), value) for name, value in args.items()]
    while level:
        yield from level
        below: list[tuple[Path, Json]] = []
        for path, value in level:
            if isinstance(value, Mapping):
                below += [((*path, key), item) for key, item in value.items()]
            elif isinstance(value, list):
                below += [((*path, number), item) for number, item in enumerate(value)]
        level = below


def _with(args: Args, path: Path, new: Json) -> Args:
    """The arguments with another value at one place; everything else is shared."""
    return {**args, str(path[0]): _replaced(args[str(path[0])], path[1:], new)}


def _replaced(value: Json, path: Path, new: Json) -> Json:
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(value, Mapping):
        return {**value, str(step): _replaced(value[str(step)], rest, new)}
    assert isinstance(value, list) and isinstance(step, int)
    return [*value[:step], _replaced(value[step], rest, new), *value[step + 1 :]]


def _fewer(value: Json) -> Iterator[Json]:
    """A list or text without some of its items; of a grid also without some of its columns."""
    if isinstance(value, list | str):
        yield from (_cut(value, start, end) for start, end in _spans(len(value)))
    if isinstance(value, list) and _is_grid(value):
        for start, end in _spans(len(value[0])):
            yield [_cut(row, start, end) for row in value]


def _fewer_at_once(args: Args) -> Iterator[Args]:
    """Equally long lists or texts lose the same items, and a number that counts them goes down with them."""
    lengths = {name: len(value) for name, value in args.items() if isinstance(value, list | str)}
    for length in sorted(set(lengths.values())):
        together = [name for name, other in lengths.items() if other == length]
        counts = {name: value for name, value in args.items() if type(value) is int and value in (length, length - 1)}
        for start, end in _spans(length) if len(together) > 1 or counts else ():
            fewer: Args = {**args, **{name: _cut(args[name], start, end) for name in together}}
            yield fewer
            yield {**fewer, **{name: value - (end - start) for name, value in counts.items()}}


def _spans(length: int) -> Iterator[tuple[int, int]]:
    """(start, end) of what to drop: all, then halves, quarters, down to single items."""
    size = length
    while size > 1 or (size == 1 and length <= _SINGLES):
        yield from ((start, min(start + size, length)) for start in range(0, length, size))
        size = (size + 1) // 2 if size > 1 else 0


def _cut(value: Json, start: int, end: int) -> Json:
    if isinstance(value, str):
        return value[:start] + value[end:]
    return [*value[:start], *value[end:]] if isinstance(value, list) else value


def _is_grid(value: Json) -> bool:
    """Two or more lists, or texts, that are all equally long and not empty."""
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) < 2:
        return False
    first = value[0]
    if not isinstance(first, list | str) or not first:
        return False
    return all(isinstance(row, list | str) and type(row) is type(first) and len(row) == len(first) for row in value)
