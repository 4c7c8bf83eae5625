"""lru_cache and cache for Pythons whose own give up at a low, fixed depth of calls in C.

3.12.1 gives up at 500 cached calls and 3.13.0 at 3,300, however large the stack; 3.11 counts them as others and 3.14 looks
at the stack. functools has them in Python too, but a hit of those costs seven times as much as in C; a hit of the unbounded
one below costs twice as much, so that a solution is not too slow because of the Python that runs it.
"""

from __future__ import annotations

import functools
import importlib.util
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any, NamedTuple


class CacheInfo(NamedTuple):
    """What cache_info() tells."""

    hits: int
    misses: int
    maxsize: int | None
    currsize: int


def let_caches_recurse() -> None:
    """Put caches written in Python into functools, where this Python needs it."""
    if not (3, 12) <= sys.version_info < (3, 14):
        return
    plain = _functools_in_python()
    if plain is None:
        return
    bounded = plain.lru_cache

    def lru_cache(maxsize: Any = 128, typed: bool = False) -> Any:
        return unbounded if maxsize is None and not typed else bounded(maxsize, typed)

    functools.update_wrapper(lru_cache, functools.lru_cache)
    vars(functools).update(lru_cache=lru_cache, cache=unbounded)


def _functools_in_python() -> ModuleType | None:
    spec = importlib.util.find_spec("functools")
    if spec is None or spec.loader is None:
        return None
    plain = importlib.util.module_from_spec(spec)
    accelerated = sys.modules["_functools"]
    # As if this Python had no accelerator: the module then falls back to its own code.
    sys.modules["_functools"] = None  # type: ignore[assignment]
    try:
        spec.loader.exec_module(plain)
    finally:
        sys.modules["_functools"] = accelerated
    return plain


def unbounded(function: Callable[..., Any]) -> Callable[..., Any]:
    """functools.cache."""
    memory: dict[Any, Any] = {}
    hits = misses = 0

    def wrapper(*args: Any, **named: Any) -> Any:
        nonlocal hits, misses
        key = (args, _NAMED, *named.items()) if named else args
        try:
            found = memory[key]
        except KeyError:
            misses += 1
        else:
            hits += 1
            return found
        found = memory[key] = function(*args, **named)
        return found

    def cache_info() -> Any:
        return CacheInfo(hits, misses, None, len(memory))

    def cache_clear() -> None:
        nonlocal hits, misses
        memory.clear()
        hits = misses = 0

    wrapper.cache_info, wrapper.cache_clear = cache_info, cache_clear  # type: ignore[attr-defined]
    wrapper.cache_parameters = lambda: {"maxsize": None, "typed": False}  # type: ignore[attr-defined]
    return functools.update_wrapper(wrapper, function)


_NAMED = object()
"""Between positional and named arguments in a key."""
