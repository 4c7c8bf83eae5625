"""For all tests: those that meet real processes or a real clock get a second try, and are named when they need it.

A busy machine can stop any of them for longer than the program under test allows; a fault of ours fails twice.
"""

from __future__ import annotations

from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_REAL = {"judge", "e2e", "tui", "cli"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark them by their folder."""
    for item in items:
        if item.path.relative_to(_HERE).parts[0] in _REAL:
            item.add_marker(pytest.mark.flaky(reruns=1))
