"""An author's cases.py in a child of its own: examples, validator, generator and checker.

Every call leaves one A record with plain data; what is not plain data is refused with its place. An F record ends the
run: the module or a call failed as such.
"""

from __future__ import annotations

import copy
import random
import sys
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from . import failures, plain
from .channel import Results

_FILE = "cases.py"
_RECURSION_LIMIT = 300_000
_TINY_CAP = 200_000
"""So many tiny inputs are looked at before they are spread."""


class NotPlainError(Exception):
    """A value that JSON cannot say exactly; the message names its place."""


def serve(header: Mapping[str, Any], job: Iterator[bytes], results: Results) -> None:
    """Load the module of the header and make the calls of the next line, in order."""
    source, calls = header["author"], plain.decode(next(job))
    where = "loading"
    try:
        module = _load(source)
        for index, (where, argument) in enumerate(calls):
            answer = _CALLS[where](module, argument)
            results.put(b"A\t%d\t%b\n" % (index, plain.encode(_checked(answer, where))))
    except NotPlainError as fault:
        results.end(b"F\t%b\n" % plain.encode({"call": where, "error": str(fault), "trace": ""}))
        return
    except BaseException as error:  # noqa: BLE001 - foreign code
        told = failures.describe(error, _FILE)
        line = f" (line {told['line']}: {told['code']})" if told["line"] else ""
        results.end(b"F\t%b\n" % plain.encode({"call": where, "error": told["error"] + line, "trace": told["trace"]}))
        return
    results.end(b"Z\t%d\n" % len(calls))


def _load(source: str) -> ModuleType:
    sys.setrecursionlimit(_RECURSION_LIMIT)
    module = ModuleType("cases")
    module.__file__ = _FILE
    sys.modules["cases"] = module
    failures.remember_source(_FILE, source)
    exec(compile(source, _FILE, "exec", dont_inherit=True), module.__dict__)
    return module


def _names(module: ModuleType, _: object) -> list[str]:
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and not isinstance(value, ModuleType)
        and getattr(value, "__module__", "cases") in ("cases", None)
    ]


def _examples(module: ModuleType, _: object) -> list[Any]:
    for number, example in enumerate(found := _defined(module, "EXAMPLES")):
        if not isinstance(example, tuple | list) or len(example) != 2:
            raise NotPlainError(f"EXAMPLES[{number}] is not a pair of arguments and expected answer")
    return [list(example) for example in found]


def _edges(module: ModuleType, _: object) -> list[Any]:
    return list(_defined(module, "EDGES"))


def _invalid(module: ModuleType, _: object) -> list[Any]:
    return list(_defined(module, "INVALID"))


def _tiny(module: ModuleType, argument: Mapping[str, Any]) -> list[Any]:
    tiny = getattr(module, "tiny", None)
    if tiny is None:
        return []
    found = []
    for args in tiny():
        found.append(args)
        if len(found) >= _TINY_CAP:
            break
    most = argument["most"]
    if len(found) <= most:
        return found
    return [found[n * (len(found) - 1) // max(most - 1, 1)] for n in range(most)]


def _generate(module: ModuleType, argument: Mapping[str, Any]) -> list[Any]:
    generate = _defined(module, "generate")
    return [generate(random.Random(seed), size) for seed, size in argument["draws"]]


def _validate(module: ModuleType, argument: Mapping[str, Any]) -> list[str | None]:
    validate = _defined(module, "validate")
    return [_refusal(validate, args) for args in argument["cases"]]


def _refusal(validate: Callable[..., Any], args: Any) -> str | None:
    """None, or why the validator refuses the arguments; other exceptions than ValueError show their name."""
    if not isinstance(args, dict):
        return "TypeError: the arguments are not an object"
    try:
        validate(**args)
    except ValueError as error:
        return str(error) or "ValueError"
    except Exception as error:  # noqa: BLE001 - foreign code; how it fails is the answer
        return f"{type(error).__name__}: {error}"
    return None


def _check(module: ModuleType, argument: Mapping[str, Any]) -> list[Any]:
    check = _defined(module, "check")
    return [_verdict(check, *case) for case in argument["cases"]]


def _verdict(check: Callable[..., Any], args: Any, answer: Any, expected: Any) -> Any:
    """None, or why the answer is wrong. A checker that fails on an answer, and not on the expected one, has found it
    to be something that no right answer is."""
    try:
        return check(args, answer, expected)
    except Exception as error:  # noqa: BLE001 - foreign code; whose fault it is, is found out here
        check(args, copy.deepcopy(expected), expected)
        return f"the answer is not of the form that is due: {type(error).__name__}: {error}"


def _defined(module: ModuleType, name: str) -> Any:
    try:
        return getattr(module, name)
    except AttributeError:
        raise NotPlainError(f"{name} is not defined") from None


_CALLS: Mapping[str, Callable[[ModuleType, Any], Any]] = {
    "names": _names,
    "examples": _examples,
    "edges": _edges,
    "invalid": _invalid,
    "tiny": _tiny,
    "generate": _generate,
    "validate": _validate,
    "check": _check,
}

_SCALARS = frozenset((int, str, bool, type(None)))


def _checked(value: Any, place: str) -> Any:
    """The value, when it is exactly what JSON can say; raises NotPlainError with the place of the first that is not."""
    kind = type(value)
    if kind is list:
        if not _SCALARS.issuperset(map(type, value)):
            for number, item in enumerate(value):
                _checked(item, f"{place}[{number}]")
    elif kind is dict:
        for key, item in value.items():
            if type(key) is not str:
                raise NotPlainError(f"{place} has the key {key!r}, which is not a text")
            _checked(item, f"{place}.{key}")
    elif kind is float:
        if value - value != 0.0:
            raise NotPlainError(f"{place} is {value}, which JSON cannot say")
    elif kind not in _SCALARS:
        raise NotPlainError(f"{place} is a {kind.__name__}, not plain data")
    return value
