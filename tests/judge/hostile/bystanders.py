"""What a solution must not reach beside files: a process, a terminal, listening sockets, objects of the kernel."""

from __future__ import annotations

import ctypes
import os
import resource
import select
import socket
import subprocess
import sys
import termios
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_LINUX = sys.platform == "linux"


class Process:
    """A process of the same user that only sleeps, with the secret in its environment."""

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def harm(self) -> str:
        """What was done to it, "" for nothing; harmed, it is replaced."""
        now = self._seen()
        if now == self._before:
            return ""
        found = f"the bystander was {self._before} and is {now}"
        self.close()
        self._start()
        return found

    def close(self) -> None:
        self._process.kill()
        self._process.wait()

    def _start(self) -> None:
        self._process = subprocess.Popen(["/bin/sleep", "1000"], env={"CANARY": self._secret}, start_new_session=True)
        self._before = self._seen()

    def _seen(self) -> dict[str, object]:
        pid = self.pid
        if (code := self._process.poll()) is not None:
            return {"ended": code}
        seen: dict[str, object] = {"nice": os.getpriority(os.PRIO_PROCESS, pid)}
        if sys.platform == "linux":
            status = Path(f"/proc/{pid}/status").read_text().splitlines()
            lines = dict(line.split(":\t", 1) for line in status if ":\t" in line)
            # Just started, it may still run.
            seen["stopped"] = lines["State"][0] in "Tt"
            seen["traced"] = lines["TracerPid"]
            seen["limits"] = [resource.prlimit(pid, kind) for kind in (resource.RLIMIT_NOFILE, resource.RLIMIT_CPU)]
            seen["killer"] = Path(f"/proc/{pid}/oom_score_adj").read_text()
            seen["scheduling"] = (os.sched_getscheduler(pid), os.sched_getaffinity(pid))
        return seen


class Terminal:
    """A pseudo-terminal that nobody may write to."""

    def __init__(self) -> None:
        self._master, self._slave = os.openpty()
        self.path = os.ttyname(self._slave)
        self._before = termios.tcgetattr(self._slave)

    def harm(self) -> str:
        """What has reached it, "" for nothing."""
        found = ""
        while select.select([self._master], [], [], 0)[0]:
            found = f"the terminal was sent {os.read(self._master, 4096)!r}"
        if termios.tcgetattr(self._slave) != self._before:
            found = "the settings of the terminal were changed"
            termios.tcsetattr(self._slave, termios.TCSANOW, self._before)
        termios.tcflush(self._slave, termios.TCIOFLUSH)
        return found

    def close(self) -> None:
        os.close(self._master)
        os.close(self._slave)


class Listeners:
    """Sockets of every common kind on this machine; none may hear anything."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path = str(folder / "socket")
        self._streams = [socket.create_server(("127.0.0.1", 0))]
        self._datagrams = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM)]
        self._datagrams[0].bind(("127.0.0.1", 0))
        self.port = int(self._streams[0].getsockname()[1])
        self.datagram_port = int(self._datagrams[0].getsockname()[1])
        self._listen(self.path)
        if _LINUX:
            self._listen("\0" + name)
            self._datagrams.append(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
            self._datagrams[-1].bind(f"\0{name}-datagrams")
        for listener in (*self._streams, *self._datagrams):
            listener.setblocking(False)

    def harm(self) -> str:
        """What was heard, "" for nothing."""
        heard = []
        for listener in self._streams:
            with suppress(BlockingIOError):
                while True:
                    connection, _ = listener.accept()
                    connection.close()
                    heard.append(f"somebody connected to {listener.getsockname()!r}")
        for listener in self._datagrams:
            with suppress(BlockingIOError):
                while True:
                    heard.append(f"{listener.getsockname()!r} received {listener.recv(4096)!r}")
        return "; ".join(heard)

    def close(self) -> None:
        for listener in (*self._streams, *self._datagrams):
            listener.close()

    def _listen(self, address: str) -> None:
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(address)
        listener.listen()
        self._streams.append(listener)


class Segments:
    """System V objects under one key."""

    def __init__(self) -> None:
        self.key = 0x7E570000 | (os.getpid() & 0xFFFF)

    def harm(self) -> str:
        """Which were left behind; they are removed."""
        return ", ".join(kind for kind in ("shm", "sem", "msg") if self._remove(kind))

    def _remove(self, kind: str) -> bool:
        table = Path("/proc/sysvipc") / kind
        if not table.exists():
            return False
        numbers = [line.split()[:2] for line in table.read_text().splitlines()[1:]]
        found = [int(number) for key, number in numbers if int(key) == self.key]
        libc = ctypes.CDLL(None)
        calls: dict[str, Callable[[int], int]] = {
            "shm": lambda number: int(libc.shmctl(number, 0, None)),
            "sem": lambda number: int(libc.semctl(number, 0, 0)),
            "msg": lambda number: int(libc.msgctl(number, 0, None)),
        }
        for number in found:
            calls[kind](number)
        return bool(found)


def mounted_over(folder: Path) -> str:
    """Whether something was mounted over the folder; it is unmounted."""
    table = Path("/proc/self/mountinfo")
    if not table.exists() or f" {folder} " not in table.read_text():
        return ""
    ctypes.CDLL(None).umount2(str(folder).encode(), 2)
    return f"something was mounted over {folder}"
