"""System calls that the standard library does not offer, through ctypes. Linux only; failures are OSError.

Loaded by the runner before it forks, so that no child pays for it.
"""

from __future__ import annotations

import ctypes
import os
import platform
import re
import struct
import sys
from collections.abc import Collection
from contextlib import suppress
from typing import Any

LINUX = sys.platform == "linux"
MACHINE = platform.machine() if LINUX else ""

_libc: Any = ctypes.CDLL(None, use_errno=True)

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP = 1, 4, 24
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 36, 38, 47
_PR_CAP_AMBIENT_CLEAR_ALL = 4
_CAPABILITY_VERSION_3 = 0x20080522
_CAPABILITIES = 64
FOR_OTHER_USERS = (5, 6, 7)
"""Capabilities: to signal processes of other users, and to become another group or user."""


def checked(result: int, what: str) -> int:
    """The result of a call of libc; raises OSError for -1."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def syscall(number: int, what: str, *arguments: Any) -> int:
    """Any system call; integers must come as ctypes values where they are wider than an int."""
    return checked(_libc.syscall(ctypes.c_long(number), *arguments), what)


def prctl(option: int, *values: Any) -> int:
    """prctl(2) with its arguments as unsigned longs, or as they are when they are ctypes values already."""
    wide = [ctypes.c_ulong(value) if isinstance(value, int) else value for value in values]
    return checked(_libc.prctl(ctypes.c_int(option), *wide, *[ctypes.c_ulong(0)] * (4 - len(wide))), "prctl")


def die_with_parent() -> None:
    """SIGKILL for this process when its parent dies. The parent must have one thread: the signal is tied to that."""
    if LINUX:
        prctl(_PR_SET_PDEATHSIG, 9)


def adopt_orphans() -> None:
    """Make this process the parent of every descendant whose parent dies."""
    if LINUX:
        prctl(_PR_SET_CHILD_SUBREAPER, 1)


def forbid_inspection() -> None:
    """No other process of the same user may trace this one, read its memory or change its limits."""
    if LINUX:
        prctl(_PR_SET_DUMPABLE, 0)


def forbid_new_privileges() -> None:
    """Nothing executed from here on gains privileges; seccomp and Landlock ask for it."""
    if LINUX:
        prctl(_PR_SET_NO_NEW_PRIVS, 1)


def drop_capabilities(keep: Collection[int] = ()) -> None:
    """Give up every capability for good, as the administrator has them all, but for those to `keep`."""
    if not LINUX:
        return
    for capability in range(_CAPABILITIES):
        if capability not in keep and _libc.prctl(_PR_CAPBSET_DROP, ctypes.c_ulong(capability), 0, 0, 0) < 0:
            break  # beyond the last one, or without the right to drop any
    _libc.prctl(_PR_CAP_AMBIENT, ctypes.c_ulong(_PR_CAP_AMBIENT_CLEAR_ALL), 0, 0, 0)
    header = struct.pack("Ii", _CAPABILITY_VERSION_3, 0)
    kept = sum(1 << capability for capability in keep)
    # Effective, permitted and inheritable ones, the first 32 of each and then the others.
    sets = struct.pack("6I", kept, kept, 0, 0, 0, 0)
    checked(_libc.capset(ctypes.c_char_p(header), ctypes.c_char_p(sets)), "capset")


def become(user: int) -> None:
    """Be that user, with the group of the same id and no other, and without capabilities."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    drop_capabilities()


def counts_by_namespace() -> bool:
    """Whether the limit on processes counts those in other namespaces apart, as Linux does from 5.14 on."""
    version = re.match(r"(\d+)\.(\d+)", os.uname().release)
    return LINUX and version is not None and (int(version[1]), int(version[2])) >= (5, 14)


def yield_to_others(patient: bool) -> None:
    """Whether waking up may interrupt another process: the host, which is making a report, more than anybody."""
    if not LINUX:
        return
    with suppress(OSError):  # a courtesy, which some containers forbid
        os.sched_setscheduler(0, os.SCHED_BATCH if patient else os.SCHED_OTHER, os.sched_param(0))


def unshare(flags: int) -> None:
    """Leave some of the namespaces of this process for new ones."""
    checked(_libc.unshare(ctypes.c_int(flags)), "unshare")


def mount(source: str | None, target: str, kind: str | None, flags: int, data: str | None = None) -> None:
    """mount(2)."""
    texts = [None if text is None else os.fsencode(text) for text in (source, target, kind, data)]
    checked(_libc.mount(texts[0], texts[1], texts[2], ctypes.c_ulong(flags), texts[3]), f"mount {target}")


def detach(target: str) -> None:
    """Take a mount away, however busy it is."""
    checked(_libc.umount2(os.fsencode(target), 2), f"umount {target}")


def buffer(data: bytes) -> Any:
    """Bytes as an argument of a call."""
    return ctypes.c_char_p(data)


def size(number: int) -> Any:
    """A size_t as an argument of a call."""
    return ctypes.c_size_t(number)


def make_queue() -> int:
    """A private System V message queue, which lasts until somebody removes it."""
    return checked(_libc.msgget(ctypes.c_int(0), ctypes.c_int(0o600)), "msgget")


def remove_queue(queue: int) -> None:
    """Remove it."""
    checked(_libc.msgctl(ctypes.c_int(queue), ctypes.c_int(0), None), "msgctl")


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]


def install_filter(instructions: bytes) -> None:
    """Bind this process to a seccomp filter: classic BPF, eight bytes per instruction."""
    program = _Program(len(instructions) // 8, instructions)
    prctl(22, 2, ctypes.byref(program))
