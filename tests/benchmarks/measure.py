"""Interleaved medians: variants take turns, so that a slow moment of the machine hits all of them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the printed report."""

    what: str
    seconds: float
    anchor: str
    ratio: float
    budget: str

    def __str__(self) -> str:
        verdict = "" if not self.budget else f"  budget {self.budget}"
        return f"{self.what:<58}{1000 * self.seconds:>9.1f} ms {self.ratio:>8.2f} x {self.anchor}{verdict}"


def medians(variants: Mapping[str, Callable[[], float | None]], rounds: int) -> dict[str, float]:
    """Median seconds per variant over interleaved rounds, the first of which is thrown away.

    A variant may return its own measurement in seconds; None means that the whole call counts.
    """
    taken: dict[str, list[float]] = {name: [] for name in variants}
    for number in range(rounds + 1):
        for name, variant in variants.items():
            start = time.perf_counter()
            measured = variant()
            elapsed = time.perf_counter() - start if measured is None else measured
            if number:
                taken[name].append(elapsed)
    return {name: statistics.median(values) for name, values in taken.items()}


def lines(found: Mapping[str, float], anchor: str, budgets: Mapping[str, str]) -> list[Line]:
    """Rows relative to one of the variants."""
    return [Line(name, value, anchor, value / found[anchor], budgets.get(name, "")) for name, value in found.items()]
