"""Patterns: what problems train, and which of them build on which."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pattern:
    """One entry of the vocabulary, as a person learns it."""

    id: str
    title: str
    signal: str
    """What in a task calls for it."""
    template: str
    """A skeleton in Python."""
    pitfalls: tuple[str, ...]
    needs: tuple[str, ...]
    """Ids of the patterns to be at home in first."""


def circle(patterns: Mapping[str, Pattern]) -> tuple[str, ...]:
    """Patterns that need each other in a circle, or nothing; needs that do not exist are passed over."""
    done: set[str] = set()
    for start in patterns:
        path: list[str] = []
        if found := _circle_from(start, patterns, path, done):
            return found
    return ()


def _circle_from(at: str, patterns: Mapping[str, Pattern], path: list[str], done: set[str]) -> tuple[str, ...]:
    if at in done or at not in patterns:
        return ()
    if at in path:
        return tuple(path[path.index(at) :])
    path.append(at)
    for need in patterns[at].needs:
        if found := _circle_from(need, patterns, path, done):
            return found
    done.add(path.pop())
    return ()


def foundations(patterns: Mapping[str, Pattern]) -> Mapping[str, frozenset[str]]:
    """For each pattern all that it builds on, directly or not; the patterns must form no circle."""
    found: dict[str, frozenset[str]] = {}

    def of(at: str) -> frozenset[str]:
        if at not in found:
            needs = [need for need in patterns[at].needs if need in patterns]
            found[at] = frozenset(needs).union(*(of(need) for need in needs))
        return found[at]

    for pattern in patterns:
        of(pattern)
    return found


def missing(wanted: Iterable[str], below: Mapping[str, frozenset[str]], known: Collection[str]) -> int:
    """How many foundations of these patterns have not been met yet."""
    return len(frozenset().union(*(below.get(pattern, frozenset()) for pattern in wanted)).difference(known))
