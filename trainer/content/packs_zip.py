"""The files of a zip, read so that nothing its headers say is believed."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from trainer.content.packs_format import (
    MOST_FILES,
    MOST_RATIO,
    RATIO_FROM_BYTES,
    RefusedError,
    refuse_names,
    shown,
    too_many,
)
from trainer.content.packs_intake import CHUNK_BYTES, Entry
from trainer.errors import ContentError

_END = b"PK\x05\x06"
_END_BYTES = 22
_MOST_COMMENT = 1 << 16
_MOST_DIRECTORY_BYTES = MOST_FILES * 512
"""A directory of more bytes than this is not read at all: every entry of it would cost memory."""
_ENCRYPTED = 0x1 | 0x40 | 0x2000


@contextmanager
def zip_entries(path: Path) -> Iterator[list[Entry]]:
    """The files of a zip while it is open; raises RefusedError for what is no plain zip of plain files."""
    _refuse_directory(path)
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            if len(infos) > MOST_FILES:
                raise too_many()
            refuse_names(info.orig_filename for info in infos)
            _refuse_doubles(infos)
            for info in infos:
                _refuse_entry(info)
            files = [info for info in infos if not info.orig_filename.endswith("/")]
            yield [Entry(info.orig_filename, info.file_size, _reader(archive, info)) for info in files]
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, struct.error) as error:
        raise RefusedError(f"the zip is damaged ({shown(str(error))})") from None


def _refuse_directory(path: Path) -> None:
    """The directory at the end is looked at by hand first: zipfile would read all of it, whatever its size."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _END_BYTES - _MOST_COMMENT))
            tail = file.read()
    except OSError as error:
        raise ContentError(f"{shown(str(path))} cannot be read: {error.strerror}.", "Check its owner.") from None
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        raise RefusedError("it is not a zip")
    entries, directory_bytes = struct.unpack("<HI", tail[at + 10 : at + 16])
    if (
        entries > MOST_FILES
        or directory_bytes > _MOST_DIRECTORY_BYTES
        or tail[max(0, at - 20) : at][:4] == b"PK\x06\x07"
    ):
        raise too_many()


def _refuse_doubles(infos: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for info in infos:
        if info.orig_filename in seen:
            raise RefusedError(f"{shown(info.orig_filename)} is in the zip twice")
        seen.add(info.orig_filename)


def _refuse_entry(info: zipfile.ZipInfo) -> None:
    name = shown(info.orig_filename)
    if info.flag_bits & _ENCRYPTED:
        raise RefusedError(f"{name} is encrypted")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise RefusedError(f"{name} is packed in an unusual way")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        raise RefusedError(f"{name} is a symbolic link")
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise RefusedError(f"{name} is a device, a pipe or a socket")


def _reader(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], Iterator[bytes]]:
    def read() -> Iterator[bytes]:
        size = 0
        with archive.open(info) as stream:
            while chunk := stream.read(CHUNK_BYTES):
                size += len(chunk)
                # zipfile feeds at most compress_size bytes of the file, so this ratio is one of real bytes.
                if size > RATIO_FROM_BYTES and size > MOST_RATIO * max(1, info.compress_size):
                    raise RefusedError(
                        f"{shown(info.orig_filename)} unpacks to more than {MOST_RATIO} times its size, as a zip bomb does"
                    )
                yield chunk

    return read
