"""Words that core and the fronts share."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """1 item, 2 items."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
