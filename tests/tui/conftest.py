"""One fresh world per test."""

from __future__ import annotations

import pytest

from tests.tui.driving import Desktop


@pytest.fixture
def world() -> Desktop:
    return Desktop()
