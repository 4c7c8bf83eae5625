"""Landlock: which files this process may still read, enforced by the kernel without any privilege.

It covers neither chmod nor times nor sockets of all kinds; those are the filter's (seccomp.py).
"""

from __future__ import annotations

import errno
import os
import stat
import struct
from collections.abc import Iterable

from . import kernel
from .reading import DEVICES, Readable, pieces

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_READ_FILE, _READ_FOLDER = 4, 8
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
"""Bits that a version of the interface knows; 16 from version 5 on."""
_SIGNALS_AND_ABSTRACT_SOCKETS, _TCP = 3, 3


def version() -> int:
    """The version of the interface; 0 where there is none."""
    if not kernel.LINUX:
        return 0
    try:
        return kernel.syscall(_CREATE, "landlock", None, kernel.size(0), 1)
    except OSError:
        return 0


def rules(readable: Readable, hidden: Iterable[str]) -> int:
    """A descriptor of the rules; raises OSError. `hidden` are the paths that are still there to be hidden."""
    ruleset = _create(version())
    hidden = tuple(hidden)
    for path in (*readable.files, *DEVICES):
        _allow(ruleset, path, _READ_FILE)
    for folder in readable.folders:
        # To list a folder is to see names; the importer lists that of the standard library.
        _allow(ruleset, folder, _READ_FOLDER)
        for piece in pieces(folder, hidden):
            _allow(ruleset, piece, _READ_FILE | _READ_FOLDER)
    return ruleset


def restrict(ruleset: int) -> None:
    """Bind this process, and what it may ever start, to the rules."""
    kernel.syscall(_RESTRICT, "landlock", ruleset, 0)


def _create(found: int) -> int:
    """Rules that handle all that the kernel knows; some kernels claim a version that they do not have in full."""
    files = (1 << _FILE_RIGHTS.get(found, 16)) - 1
    attempts: list[tuple[int, ...]] = [(files, _TCP, _SIGNALS_AND_ABSTRACT_SOCKETS)] if found >= 6 else []
    attempts += [(files, _TCP)] if found >= 4 else []
    attempts += [(files,), ((1 << 13) - 1,)]
    for number, handled in enumerate(attempts, 1):
        attribute = struct.pack("Q" * len(handled), *handled)
        try:
            return kernel.syscall(_CREATE, "landlock", kernel.buffer(attribute), kernel.size(len(attribute)), 0)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.E2BIG) or number == len(attempts):
                raise
    raise AssertionError("the last attempt returns or raises")


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            rights &= _READ_FILE
        if rights:
            kernel.syscall(_ADD, "landlock", ruleset, 1, kernel.buffer(struct.pack("=Qi", rights, fd)), 0)
    finally:
        os.close(fd)
