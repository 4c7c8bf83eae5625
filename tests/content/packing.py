"""Packs as their authors would make them, and as nobody should: for the tests to add."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tests.content.authored import write_list, write_problem, write_prompt

ABOUT = "format: 1\nname: sums\ntitle: Sums of All Kinds\nauthor: A. Writer\nurl: https://example.org/sums\n"


def write_pack(top: Path, about: str | None = ABOUT) -> Path:
    """A pack with a problem, a prompt with its rubric, and a list."""
    write_problem(top)
    write_prompt(top)
    write_list(top)
    if about is not None:
        (top / "pack.yaml").write_text(about, "utf-8")
    return top


def files_of(top: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {path.relative_to(top).as_posix(): path.read_bytes() for path in sorted(top.rglob("*")) if path.is_file()}


def write_zip(path: Path, files: Mapping[str, bytes], top: str = "") -> Path:
    """A zip of these files; `top` is the folder that they stand in, with its slash."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(top + name, content)
    return path


def linked(name: str, target: str) -> zipfile.ZipInfo:
    """An entry that unpacks to a symbolic link."""
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = 0o120777 << 16
    info.comment = target.encode()
    return info


def with_flag(path: Path, bit: int) -> Path:
    """Set a flag bit of the first entry, in both of its headers."""
    data = bytearray(path.read_bytes())
    directory = data.index(b"PK\x01\x02")
    for at in (6, directory + 8):
        flags = struct.unpack_from("<H", data, at)[0]
        struct.pack_into("<H", data, at, flags | bit)
    path.write_bytes(data)
    return path


def with_claimed_size(path: Path, name: str, size: int) -> Path:
    """Let the headers of an entry say that it unpacks to so many bytes."""
    data = bytearray(path.read_bytes())
    at = 0
    while (at := data.find(name.encode(), at)) >= 0:
        for signature, length, offset in ((b"PK\x03\x04", 30, 22), (b"PK\x01\x02", 46, 24)):
            start = at - length
            if start >= 0 and data[start : start + 4] == signature:
                struct.pack_into("<I", data, start + offset, size)
        at += 1
    path.write_bytes(data)
    return path
