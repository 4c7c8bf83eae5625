"""The files of a git repository, read out of its objects: nothing is ever checked out.

So no hook, filter, attribute, submodule or link of the repository has a chance to act. The user's own git settings count
neither, since a filter or a helper in them would be a program that runs on the pack's files.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from trainer.content.packs_format import MOST_BYTES, MOST_FILES, RefusedError, shown, too_many, too_much
from trainer.content.packs_intake import CHUNK_BYTES, Entry
from trainer.errors import ContentError

WHOLE_S = 300.0
_LOOK_S = 0.1
_SETTINGS = (
    "protocol.allow=never",
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.bigFileThreshold=1m",
    "transfer.bundleURI=false",
    "gc.auto=0",
    "credential.helper=",
)


def git_entries(url: str, folder: Path, environ: dict[str, str] | None = None, whole_s: float = WHOLE_S) -> list[Entry]:
    """Fetch the newest commit of the repository below `folder` and list its files.

    Raises ContentError when git is missing or fails, RefusedError for links and submodules.
    """
    folder.mkdir(parents=True)
    git = _Git(folder, urlsplit(url).scheme, os.environ if environ is None else environ)
    git.clone(url, whole_s)
    entries: list[Entry] = []
    for line in git.listing():
        if len(entries) >= MOST_FILES:
            raise too_many()
        entries.append(_entry(git, line))
    return entries


class _Git:
    def __init__(self, folder: Path, scheme: str, environ: os._Environ[str] | dict[str, str]) -> None:
        program = shutil.which("git", path=environ.get("PATH"))
        if program is None:
            raise ContentError(
                "git is not installed, and this address needs it.", "Install git, or give a zip or a folder."
            )
        self._program = program
        self._repository = folder / "repository"
        # The user's GIT_ variables and settings stay outside; proxies and certificates are let through.
        self._environ = {name: value for name, value in environ.items() if not name.startswith(("GIT_", "SSH_"))}
        self._environ |= {
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "LC_ALL": "C",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_ATTR_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_ASKPASS": "",
            "SSH_ASKPASS": "",
            "GIT_ALLOW_PROTOCOL": scheme,
            "GIT_NO_LAZY_FETCH": "1",
        }
        self._scheme = scheme

    def clone(self, url: str, whole_s: float) -> None:
        """Fetch the newest commit alone; ended when it takes too long or too much room."""
        command = ["clone", "--quiet", "--bare", "--depth=1", "--single-branch", "--no-tags", "--template=", "--", url]
        errors = self._repository.with_name("errors")
        with errors.open("wb") as said:
            process = subprocess.Popen(
                [*self._command(), *command, str(self._repository)],
                env=self._environ,
                cwd=self._repository.parent,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                start_new_session=True,
            )
            try:
                code = self._watch(process, time.monotonic() + whole_s)
            finally:
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        if code:
            raise ContentError(
                f"git cannot fetch it: {_last_words(errors.read_bytes())}",
                "Check the address; only public repositories are fetched, and a zip's address must end in .zip.",
            )

    def _watch(self, process: subprocess.Popen[bytes], until: float) -> int:
        while True:
            with suppress(subprocess.TimeoutExpired):
                return process.wait(_LOOK_S)
            if _bytes_below(self._repository) > MOST_BYTES:
                raise too_much()
            if time.monotonic() > until:
                raise ContentError("git takes too long to fetch it.", "Check the connection, then try again.")

    def listing(self) -> Iterator[bytes]:
        """`mode type object size<TAB>path` of every file, as git finds them: trees can hold each other a billion times over."""
        with self._reading("ls-tree", "-r", "-l", "-z", "--full-tree", "HEAD") as process:
            assert process.stdout is not None
            rest = b""
            try:
                while chunk := process.stdout.read(CHUNK_BYTES):
                    *lines, rest = (rest + chunk).split(b"\0")
                    yield from lines
            except GeneratorExit:
                process.kill()
                raise
        if process.returncode:
            raise ContentError("The repository has no commit.", "Its author has to push the pack first.")

    def content(self, blob: str) -> Iterator[bytes]:
        """The content of a file, piece by piece."""
        with self._reading("cat-file", "blob", blob) as process:
            assert process.stdout is not None
            try:
                while chunk := process.stdout.read(CHUNK_BYTES):
                    yield chunk
            except GeneratorExit:
                process.kill()
                raise
        if process.returncode:
            raise ContentError(
                "git cannot read the repository that it fetched.", "Try again; the download may be damaged."
            )

    def _reading(self, *args: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [*self._command(), "--git-dir", str(self._repository), *args],
            env=self._environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _command(self) -> Sequence[str]:
        settings = [*_SETTINGS, f"protocol.{self._scheme}.allow=always"]
        return [self._program, *(word for setting in settings for word in ("-c", setting))]


def _entry(git: _Git, line: bytes) -> Entry:
    facts, _, name = line.partition(b"\t")
    mode, kind, blob, size = facts.decode().split()
    try:
        path = name.decode()
    except UnicodeDecodeError:
        raise RefusedError(f"the file name {shown(name.decode('utf-8', 'replace'))} is not UTF-8 text") from None
    if mode == "120000":
        raise RefusedError(f"{shown(path)} is a symbolic link")
    if kind != "blob":
        raise RefusedError(f"{shown(path)} is a submodule, which would be another repository")
    return Entry(path, int(size), partial(git.content, blob))


def _bytes_below(folder: Path) -> int:
    total = 0
    for above, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):  # git moves its files about meanwhile
                total += (Path(above) / name).lstat().st_size
    return total


def _last_words(said: bytes) -> str:
    lines = [line for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    told = next(
        (line for line in reversed(lines) if line.startswith("fatal:")), lines[-1] if lines else "no reason given"
    )
    return shown(told.removeprefix("fatal: ")).rstrip(".") + "."
