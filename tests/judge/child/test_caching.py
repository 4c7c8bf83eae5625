"""The cache that stands in for functools' own in Python 3.12 and 3.13."""

from __future__ import annotations

import functools
from typing import Any

import pytest

from trainer.judge.child.caching import unbounded


@pytest.mark.parametrize("cache", [functools.cache, unbounded])
def test_it_remembers_as_functools_does(cache: Any) -> None:
    calls = []

    def count(*args: Any, **named: Any) -> int:
        """Doc."""
        calls.append((args, named))
        return len(calls)

    solve = cache(count)
    first = [solve(1, 2), solve(1, 2), solve(1.0, 2), solve((1, 2)), solve(a=1), solve(a=1), solve("a", 1), solve()]

    assert first == [1, 1, 1, 2, 3, 3, 4, 5]
    assert tuple(solve.cache_info()) == (3, 5, None, 5)
    assert solve.cache_parameters() == {"maxsize": None, "typed": False}
    assert (solve.__name__, solve.__doc__) == ("count", "Doc.")
    solve.cache_clear()
    assert tuple(solve.cache_info()) == (0, 0, None, 0)
    assert solve(1, 2) == 6
    assert solve.__wrapped__(1, 2) == 7
    with pytest.raises(TypeError, match="unhashable"):
        solve([])


def test_it_remembers_nothing_about_a_call_that_raised() -> None:
    calls = []

    @unbounded
    def fail(number: int) -> int:
        calls.append(number)
        raise KeyError(number)

    for _ in range(2):
        with pytest.raises(KeyError):
            fail(3)
    assert calls == [3, 3]


def test_it_is_a_method_of_its_object() -> None:
    class Solution:
        @unbounded
        def solve(self, n: int) -> int:
            return n + 1

    assert Solution().solve(1) == 2
