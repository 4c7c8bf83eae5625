"""Files that are replaced whole, as an editor would, or not at all."""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.store.conftest import without_root
from trainer.atomicfile import replace_cache, replace_file


@contextmanager
def little_room() -> Iterator[None]:
    """No file may grow beyond four bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file"
    replace_file(path, b"one")
    path.chmod(0o600)

    replace_file(path, b"two", b"\r\n")

    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"two\r\n", 0o600)
    assert [entry.name for entry in path.parent.iterdir()] == ["file"]


def test_a_link_is_written_through_even_where_nothing_is_yet(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")

    for content in (b"new", b"newer"):
        replace_file(tmp_path / "link", content)

        assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_bytes() == content


def test_without_room_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    with little_room():
        with pytest.raises(OSError):
            replace_file(path, b"too long")
        assert not replace_cache(path, b"too long")
        assert replace_cache(tmp_path / "cache", b"fits")

    assert path.read_bytes() == b"old"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["cache", "file"]


def test_a_file_that_its_owner_locked_is_not_replaced() -> None:
    folder = Path(tempfile.mkdtemp())  # one that another user can walk into, which pytest's own is not
    path = folder / "file"
    path.write_bytes(b"old")
    path.chmod(0o444)
    folder.chmod(0o777)
    try:
        with without_root(), pytest.raises(PermissionError):
            replace_file(path, b"new")
        assert path.read_bytes() == b"old"
    finally:
        shutil.rmtree(folder)


def test_a_pipe_is_written_into_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        replace_file(pipe, b"new")

        assert (os.read(reader, 10), pipe.is_fifo()) == (b"new", True)
    finally:
        os.close(reader)


def test_a_folder_in_the_way_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        replace_file(tmp_path, b"new")
