"""Namespaces without privilege: a world with no network, no other process and no file but those to be read.

Depth behind Landlock and the filter. Many systems forbid some part of it, so all of it is tried in a child first.
"""

# To import pathlib would take a tenth of the time that the runner needs to get ready.
# ruff: noqa: PTH102, PTH103, PTH106, PTH110, PTH116, PTH120, PTH123
from __future__ import annotations

import os
import stat

from . import kernel
from .reading import DEVICES, Readable

_USER, _MOUNT, _PID, _NETWORK, _IPC = 0x10000000, 0x20000, 0x20000000, 0x40000000, 0x08000000
_HOST_NAME, _CGROUP = 0x04000000, 0x02000000
_ALL = _USER | _MOUNT | _PID | _NETWORK | _IPC | _HOST_NAME | _CGROUP

_READ_ONLY, _NO_SUID, _NO_DEVICES, _NO_EXEC, _REMOUNT, _BIND, _RECURSIVE, _PRIVATE = (
    1,
    2,
    4,
    8,
    32,
    4096,
    16384,
    1 << 18,
)
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_ROOT = "/proc"
"""Where the new root is put together: a folder that every system has and that nothing is read from."""

# What statvfs(3) reports of a mount, a remount may not take away: noexec, nodev, noatime, nodiratime, relatime.
_KEPT = {8: _NO_EXEC, 4: _NO_DEVICES, 1024: 1024, 2048: 2048, 4096: 1 << 21}


SOMEBODY = 65533
"""The user and group of solutions where the administrator runs them; nobody else has that id."""


def why_not() -> str:
    """Empty when all of it works here, else what does not. Tried in a child, because half of it cannot be undone."""
    if not kernel.LINUX or kernel.MACHINE not in _PIVOT_ROOT:
        return "there are none on this system"
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        message = b""
        try:
            isolate()
            kernel.mount(None, "/", None, _RECURSIVE | _PRIVATE)
            kernel.mount("tmpfs", _ROOT, "tmpfs", _NO_SUID | _NO_DEVICES, "size=64k")
        except OSError as error:
            message = str(error).encode()
        finally:
            os.write(write, message)
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as reader:
        message = reader.read()
    os.waitpid(pid, 0)
    return message.decode("utf-8", "replace")


def isolate() -> bool:
    """Enter new namespaces as the same user; the process id namespace is that of the next child. Raises OSError.

    Whether there is SOMEBODY else in them: only the administrator can say so, and needs it, because the kernel does not
    count his processes and threads.
    """
    user, group = os.getuid(), os.getgid()
    outside = _Outside(group) if user == 0 and _is_for_everybody(os.__file__) else None
    try:
        kernel.unshare(_ALL)
    finally:
        both = outside is not None and outside.name_users()
    if not both:
        _write("/proc/self/setgroups", "deny")
        for path, number in (("/proc/self/uid_map", user), ("/proc/self/gid_map", group)):
            if _is_empty(path):  # it may have named the users, but not the groups
                _write(path, f"{number} {number} 1")
    return both


class _Outside:
    """A child that stays in the old namespaces, from where alone more than one user can be named."""

    def __init__(self, group: int) -> None:
        ready, self._ready = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            status = 1
            try:
                os.close(self._ready)
                os.read(ready, 1)
                parent = f"/proc/{os.getppid()}"
                _write(f"{parent}/uid_map", f"0 0 1\n{SOMEBODY} {SOMEBODY} 1\n")
                _write(f"{parent}/gid_map", f"{group} {group} 1\n{SOMEBODY} {SOMEBODY} 1\n")
                status = 0
            finally:
                os._exit(status)
        os.close(ready)

    def name_users(self) -> bool:
        """Whether it could."""
        os.close(self._ready)
        return os.waitpid(self._pid, 0)[1] == 0


def _is_for_everybody(path: str) -> bool:
    """Whether any user may read a file whose folder can be reached."""
    return bool(os.stat(path).st_mode & stat.S_IROTH and os.stat(os.path.dirname(path)).st_mode & stat.S_IXOTH)


def leave_files(readable: Readable) -> None:
    """Replace the root by one that has nothing but what may be read, read-only. Raises OSError."""
    kernel.mount(None, "/", None, _RECURSIVE | _PRIVATE)
    kernel.mount("tmpfs", _ROOT, "tmpfs", _NO_SUID | _NO_DEVICES, "size=1m,nr_inodes=4k,mode=755")
    for path in readable.folders:
        os.makedirs(_ROOT + path, exist_ok=True)
        kernel.mount(path, _ROOT + path, None, _BIND | _RECURSIVE)
        _make_read_only(_ROOT + path, _NO_DEVICES)
    for path in readable.hidden:
        kernel.mount("tmpfs", _ROOT + path, "tmpfs", _NO_SUID | _NO_DEVICES | _READ_ONLY, "size=4k,mode=555")
    for path in (*readable.files, *DEVICES):
        if os.path.exists(path):
            os.makedirs(os.path.dirname(_ROOT + path), exist_ok=True)
            _write(_ROOT + path, "")
            kernel.mount(path, _ROOT + path, None, _BIND)
            _make_read_only(_ROOT + path, 0)
    os.mkdir(f"{_ROOT}/old")
    os.chdir(_ROOT)
    kernel.syscall(_PIVOT_ROOT[kernel.MACHINE], "pivot_root", kernel.buffer(b"."), kernel.buffer(b"old"))
    os.chdir("/")
    kernel.detach("/old")
    os.rmdir("/old")
    kernel.mount(None, "/", None, _REMOUNT | _BIND | _READ_ONLY | _NO_SUID | _NO_DEVICES)


def _is_empty(path: str) -> bool:
    with open(path) as file:
        return not file.read()


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)


def _make_read_only(target: str, more: int) -> None:
    flags = _REMOUNT | _BIND | _READ_ONLY | _NO_SUID | more
    present = os.statvfs(target).f_flag
    for reported, flag in _KEPT.items():
        flags |= flag if present & reported else 0
    kernel.mount(None, target, None, flags)
