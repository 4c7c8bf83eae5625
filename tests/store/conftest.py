"""Stores on files that vanish with the test."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from trainer.store import SqlStore, open_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "trainer.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqlStore]:
    store = open_store(path, busy_s=0.05)
    yield store
    store.close()


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that other users can walk into; pytest's own they cannot."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def without_root() -> Iterator[None]:
    """Permissions mean nothing to root, so tests that are run by root step down for the time being."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
