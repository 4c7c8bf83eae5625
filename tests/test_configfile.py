"""config.toml: a change of one setting leaves everything else as the person wrote it, whatever happens."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest

from trainer.configfile import read_settings, write_setting
from trainer.errors import TrainerError

MINE = "# What I settled on after a month.\nminutes_per_day = 30  # on weekdays\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(MINE, "utf-8")
    return path


def test_comments_stay(path: Path) -> None:
    write_setting(path, "minutes_per_day", "45")

    assert path.read_text("utf-8") == MINE.replace("30", "45")
    assert read_settings(path)[0].minutes_per_day == 45


def test_a_disk_without_room_leaves_the_file_as_it_was(path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, hard))
    try:
        with pytest.raises(TrainerError, match=r"config\.toml cannot be written"):
            write_setting(path, "minutes_per_day", "45")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert path.read_text("utf-8") == MINE
    assert [entry.name for entry in path.parent.iterdir()] == ["config.toml"]


def test_a_linked_file_stays_linked(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "config.toml"
    link.parent.mkdir()
    link.symlink_to(path)

    write_setting(link, "minutes_per_day", "45")

    assert link.is_symlink() and "45" in path.read_text("utf-8")
