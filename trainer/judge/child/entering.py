"""The ways into a solution: a method per case, a design class driven by operations, or the problem's own driver.

Each way splits a case into prepare (build arguments), call (the solution's own time) and answer (plain data), so that
only the middle is timed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from types import ModuleType
from typing import Any, NamedTuple

from . import values
from .plain import UnusableError, decode


class MissingError(Exception):
    """The solution lacks what the judge should call; the message says what."""


class Way(NamedTuple):
    """How one case is run; `call` gets what `prepare` made, `answer` gets that and what `call` returned.

    Without `answer`, what was returned is the answer.
    """

    prepare: Callable[[Mapping[str, Any]], Any]
    call: Callable[[Any], Any]
    answer: Callable[[Any, Any], Any] | None
    builds_nodes: bool = False
    params: tuple[str, ...] = ()
    """Names of the arguments that are plain data, "" for others, in the order of what `prepare` makes."""

    def changed(self, prepared: Any, line: bytes) -> list[str]:
        """The names of the plain arguments that are no longer what they were in the line of the case."""
        before = decode(line)
        return [
            name for name, value in zip(self.params, prepared, strict=False) if name and not _same(value, before[name])
        ]


def find_way(entry: Mapping[str, Any], solution: ModuleType, driver: Callable[..., Any] | None) -> Way:
    """The way for an entry; raises MissingError when the class or a method is not there."""
    target = _target(entry, solution)
    if driver is not None:
        return _driver_way(solution, driver)
    if entry["design"]:
        return _design_way(entry["methods"], target, vars(solution))
    return _method_way(entry, target, vars(solution))


def _target(entry: Mapping[str, Any], solution: ModuleType) -> Any:
    target = getattr(solution, entry["class"], None)
    if target is None:
        raise MissingError(f"the class {entry['class']} is missing")
    for method in entry["methods"]:
        if not callable(getattr(target, method["name"], None)):
            raise MissingError(f"the method {method['name']} of the class {entry['class']} is missing")
    return target


def _method_way(entry: Mapping[str, Any], target: Any, names: Mapping[str, Any]) -> Way:
    method = entry["methods"][0]
    name = method["name"]
    params = [param for param, _ in method["params"]]
    builders = [values.builder(text, names) for _, text in method["params"]]
    builds = any(builders)
    pick = _picker(params)

    def build_all(args: Mapping[str, Any]) -> list[Any]:
        return [value if build is None else build(value) for build, value in zip(builders, pick(args), strict=True)]

    def call(arguments: Sequence[Any]) -> Any:
        return getattr(target(), name)(*arguments)

    shown = [name if build is None else "" for name, build in zip(params, builders, strict=True)]
    if entry["answer_argument"] is not None:
        shown[params.index(entry["answer_argument"])] = ""
    return Way(build_all if builds else pick, call, _answer(entry, params, method), builds, tuple(shown))


def _picker(params: list[str]) -> Callable[[Mapping[str, Any]], Sequence[Any]]:
    """The arguments in the order of the parameters."""
    if len(params) > 1:
        return itemgetter(*params)
    return lambda args: [args[param] for param in params]


def _same(value: Any, before: Any) -> bool:
    """Whether plain data is what it was; what foreign code put into it may refuse to be compared."""
    try:
        return bool(value == before)
    except Exception:  # noqa: BLE001 - foreign code
        return False


def _answer(entry: Mapping[str, Any], params: list[str], method: Mapping[str, Any]) -> Callable[[Any, Any], Any] | None:
    """How the answer is found after the call; None when it is what was returned."""
    if entry["answer_argument"] is None:
        return _read_returned(values.reader(method["returns"]))
    place = params.index(entry["answer_argument"])
    read = values.reader(method["params"][place][1])

    def changed(arguments: Sequence[Any], returned: Any) -> Any:
        value = arguments[place]
        if entry["answer_prefix"]:
            if returned is None:
                return None
            if not isinstance(returned, int):
                raise UnusableError(
                    f"the number of items is due, but a value of type {type(returned).__name__} was returned"
                )
            value = value[: max(returned, 0)]
        return value if read is None else read(value)

    return changed


def _read_returned(read: values.Convert | None) -> Callable[[Any, Any], Any] | None:
    return None if read is None else lambda _, returned: read(returned)


def _design_way(methods: list[Mapping[str, Any]], target: Any, names: Mapping[str, Any]) -> Way:
    builders = {m["name"]: [values.builder(text, names) for _, text in m["params"]] for m in methods}
    builds = any(any(b) for b in builders.values())
    # What must be read at the moment of the call, because the object may change it later, and what can wait.
    now = {m["name"]: read for m in methods if (read := _read_at_once(m["returns"])) is not None}
    later = {m["name"]: read for m in methods if (read := _LATER.get(m["returns"])) is not None}
    called = [m["name"] for m in methods if m["name"] != "__init__"]

    def prepare(args: Mapping[str, Any]) -> list[tuple[str, list[Any]]]:
        operations, arguments = args["operations"], args["arguments"]
        if builds:
            arguments = [
                _built(builders.get(operation if number else "__init__", ()), given)
                for number, (operation, given) in enumerate(zip(operations, arguments, strict=True))
            ]
        return list(zip(operations, arguments, strict=True))

    def call(calls: list[tuple[str, list[Any]]]) -> list[Any]:
        built = target(*calls[0][1])
        bound = {name: getattr(built, name) for name in called}
        for name, read in now.items():
            if name in bound:
                bound[name] = _reading(bound[name], read)
        returned: list[Any] = [None]
        append = returned.append
        for name, arguments in calls[1:]:
            append(bound[name](*arguments))
        return returned

    def answer(calls: list[tuple[str, list[Any]]], returned: list[Any]) -> list[Any]:
        return [
            value if (read := later.get(name)) is None else read(value)
            for (name, _), value in zip(calls, returned, strict=True)
        ]

    return Way(prepare, call, answer if later else None, builds)


def _built(builders: Sequence[values.Convert | None], given: list[Any]) -> list[Any]:
    builds = [*builders, *[None] * len(given)]
    return [value if build is None else build(value) for build, value in zip(builds, given, strict=False)]


def _reading(method: Callable[..., Any], read: values.Convert) -> Callable[..., Any]:
    return lambda *arguments: read(method(*arguments))


_PLAIN = frozenset(("None", "bool", "int", "float", "str"))
_LATER: Mapping[str, values.Convert] = {
    # A void method may return anything, a bool is a truth value.
    "None": lambda returned: None,
    "bool": lambda returned: None if returned is None else bool(returned),
}


def _read_at_once(returns: str) -> values.Convert | None:
    return None if returns in _PLAIN else values.reader(returns) or _snapshot


def _snapshot(returned: Any) -> Any:
    """A list as it is now: the object may go on changing it in later calls."""
    return list(returned) if type(returned) is list else returned


def _driver_way(solution: ModuleType, driver: Callable[..., Any]) -> Way:
    return Way(
        prepare=lambda args: args,
        call=lambda args: driver(solution, args),
        answer=None,
    )
