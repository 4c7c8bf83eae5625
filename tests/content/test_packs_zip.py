"""Zips that were made to do harm, each refused for its reason with nothing left behind."""

from __future__ import annotations

import struct
import warnings
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.content.packing import files_of, linked, with_claimed_size, with_flag, write_pack, write_zip
from trainer.content import open_packs
from trainer.content.packs_format import RefusedError
from trainer.errors import ContentError

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
Spoil = Callable[[Path], None]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return write_zip(tmp_path / "pack.zip", files_of(write_pack(tmp_path / "source")))


def appended(name: str | zipfile.ZipInfo, content: bytes = b"x") -> Spoil:
    """Adds one more entry."""

    def spoil(path: Path) -> None:
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a name that is there already
            archive.writestr(name, content)

    return spoil


def device(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return info


def lying_bomb(path: Path) -> None:
    """Forty megabytes of nothing that claim to be ten bytes."""
    appended("bomb.bin", bytes(40 << 20))(path)
    with_claimed_size(path, "bomb.bin", 10)


def many(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(5_001):
            archive.writestr(f"files/{number}", b"")


def endless_directory(path: Path) -> None:
    """The end claims a directory of two gigabytes."""
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x05\x06")
    struct.pack_into("<I", data, at + 12, 2 << 30)
    path.write_bytes(data)


def larger_than_all(path: Path) -> None:
    noise = bytes(range(256)) * (4 << 12)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
        for number in range(51):
            archive.writestr(f"noise/{number}", noise)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (appended("../../outside.py"), "leads out of the pack's folder"),
        (appended("/etc/cron.d/evil"), "is an absolute path"),
        (appended("C:/evil"), "is an absolute path"),
        (appended("a\\b"), "holds a backslash"),
        (appended("nul"), "^$"),
        (appended(linked("link", "/etc/passwd"), b"/etc/passwd"), "link is a symbolic link"),
        (appended(device("tty", 0o020666)), "tty is a device"),
        (appended(device("fifo", 0o010666)), "fifo is a device, a pipe"),
        (appended("PACK.YAML"), "differ only in case"),
        (appended("pack.yaml"), "is in the zip twice"),
        (appended("zeros.bin", bytes(4 << 20)), "as a zip bomb does"),
        (appended("zeros.bin", bytes(6 << 20)), "larger than 5 MB"),
        (lying_bomb, "damaged|zip bomb|larger"),
        (many, "more than 5,000 files"),
        (endless_directory, "more than 5,000 files"),
        (larger_than_all, "larger than 200 MB in all"),
        (lambda path: with_flag(path, 0x1) and None, "is encrypted"),
        (lambda path: path.write_bytes(path.read_bytes()[:-40]) and None, "not a zip"),
        (lambda path: path.write_bytes(b"<html>") and None, "it is not a zip"),
    ],
)
def test_a_harmful_zip_is_refused_whole(archive: Path, tmp_path: Path, spoil: Spoil, reason: str) -> None:
    spoil(archive)
    packs = open_packs(tmp_path / "packs")
    if reason == "^$":  # an odd name that does no harm
        assert packs.stage(str(archive), "", NOW).left_out == ("1 file that is no part of a pack: nul.",)
        return

    with pytest.raises(RefusedError, match=reason) as refused:
        packs.stage(str(archive), "", NOW)

    assert list((tmp_path / "packs").iterdir()) == []
    assert not (tmp_path.parent / "outside.py").exists()
    assert refused.value.message.startswith("This pack is refused: ") and refused.value.message.isprintable()


def test_bytes_that_were_changed_on_the_way_are_noticed(archive: Path, tmp_path: Path) -> None:
    data = bytearray(archive.read_bytes())
    data[data.index(b"PK\x01\x02") // 2] ^= 0xFF
    archive.write_bytes(data)

    with pytest.raises(RefusedError, match="the zip is damaged"):
        open_packs(tmp_path / "packs").stage(str(archive), "", NOW)


def test_a_packing_method_that_costs_memory_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("pack.yaml", b"format: 1\n")

    with pytest.raises(RefusedError, match="packed in an unusual way"):
        open_packs(tmp_path / "packs").stage(str(tmp_path / "a.zip"), "", NOW)


def test_a_zip_that_cannot_be_read_is_told(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)

    with pytest.raises(ContentError, match=r"pack\.zip cannot be read: Permission denied"):
        open_packs(tmp_path / "packs").stage(str(archive), "", NOW)
