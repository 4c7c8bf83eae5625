"""One judge per module: its runner is a real process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from trainer.judge import LocalJudge, open_judge


@pytest.fixture(scope="module")
def judge() -> Iterator[LocalJudge]:
    opened = open_judge()
    yield opened
    opened.close()
