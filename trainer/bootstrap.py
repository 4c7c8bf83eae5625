"""The one place that wires: real database, content, judge, clock and ids into the Context that services are handed.

Everything is opened on first use, so that a command pays only for what it needs.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from trainer.atomicfile import replace_file
from trainer.configfile import described, read_settings, write_setting
from trainer.core.settings import Settings
from trainer.core.studyday import StudyCalendar
from trainer.errors import UsageError
from trainer.paths import Paths, find_paths

if TYPE_CHECKING:
    # Only annotations need these: the app's first frame does not wait for them.
    from trainer.content.companyfile import CompanyFile
    from trainer.content.packs import PackFiles
    from trainer.core.solvedsite import Accepted
    from trainer.judge.launch import Launched
    from trainer.services.ports import Content, Exporter, Judge, Store, SuiteCache
    from trainer.workspace import Workspace


class App:
    """A Context for one run of the program. `close` ends its processes and connections."""

    def __init__(self, environ: Mapping[str, str] | None = None, launched: Launched | None = None) -> None:
        """`launched` is the process of a judge that was started before; the first judge takes it."""
        self._launched = launched
        self.environ = os.environ if environ is None else environ
        self.paths: Paths = find_paths(self.environ)
        self._opened: list[Store | Judge] = []
        self._opening = Lock()
        self._settings: Settings | None = None
        self.config_faults: tuple[str, ...] = ()
        self.asker: Callable[[str], bool] | None = None
        """Asks the person a yes/no question; set by a front that can."""

    @cached_property
    def store(self) -> Store:
        """The database; opened, and migrated where needed, on first use."""
        from trainer.store import open_store

        # Two workers may ask at once; the second finds the first one's store.
        with self._opening:
            if "store" not in self.__dict__:
                store = open_store(self.paths.database)
                self._opened.append(store)
                self.__dict__["store"] = store
            found: Store = self.__dict__["store"]
            return found

    @cached_property
    def content(self) -> Content:
        """Shipped content, the user's own, and packs."""
        from trainer.content import open_content, shipped_root

        return open_content((self.paths.content, shipped_root()), self.paths.cache, self.packs.roots)

    @cached_property
    def packs(self) -> PackFiles:
        """Packs that the user added."""
        from trainer.content import open_packs

        return open_packs(self.paths.packs)

    @cached_property
    def companies(self) -> CompanyFile:
        """The user's table of companies."""
        from trainer.content.companyfile import CompanyFile

        return CompanyFile(self.paths.content)

    def recent_accepted(self, username: str) -> tuple[Accepted, ...]:
        """What the site shows of a user's newest accepted submissions; the only call that asks it anything."""
        from trainer.content.leetcode import recent_accepted

        return recent_accepted(username, self.leetcode)

    @property
    def leetcode(self) -> str:
        """The site that is asked, https://leetcode.com unless TRAINER_LEETCODE says otherwise; UsageError for no https address."""
        from trainer.content.leetcode import SITE, check_site

        return check_site(self.environ.get("TRAINER_LEETCODE", "") or SITE)

    def agrees(self, question: str) -> bool:
        """Put a question to the person; False where there is nobody to answer it."""
        return self.asker(question) if self.asker is not None else False

    @cached_property
    def suites(self) -> SuiteCache:
        """Suites built on this machine."""
        from trainer.content import open_suites

        return open_suites(self.paths.cache)

    @cached_property
    def judge(self) -> Judge:
        """The shared judge; its process gets ready in the background from the first use of this on."""
        with self._opening:
            if "judge" not in self.__dict__:
                judge = self.new_judge()
                self._opened.append(judge)
                self.__dict__["judge"] = judge
            found: Judge = self.__dict__["judge"]
            return found

    def new_judge(self) -> Judge:
        """Another judge, for work in parallel; whoever asks for it closes it."""
        from trainer.judge import open_judge

        # Whoever asks for a judge is about to use it, and has files to read first.
        launched, self._launched = self._launched, None
        return open_judge(self.settings.python, start=True, launched=launched)

    @cached_property
    def exporter(self) -> Exporter:
        """Renders and reads export files."""
        from trainer.exports import Exports

        return Exports()

    @cached_property
    def workspace(self) -> Workspace:
        """Files that are edited outside of the app, and the user's editor."""
        from trainer.workspace import Workspace

        return Workspace(self.paths.workspace, self.environ, self.settings.editor)

    @property
    def settings(self) -> Settings:
        """The config file's settings, read once; `set_setting` keeps them current."""
        if self._settings is None:
            self._settings, self.config_faults = read_settings(self.paths.config)
        return self._settings

    def set_setting(self, name: str, text: str) -> None:
        """Change a setting in the config file; raises UsageError for a value that is not allowed."""
        self._settings = write_setting(self.paths.config, name, text)

    def settings_table(self) -> list[tuple[str, str, str]]:
        """(name, value, help) of every setting."""
        return described(self.settings)

    @property
    def calendar(self) -> StudyCalendar:
        """The user's study days."""
        return StudyCalendar(self._timezone, self.settings.day_start_hour)

    @cached_property
    def _timezone(self) -> tzinfo:
        return local_timezone(self.environ)

    @cached_property
    def device(self) -> str:
        """This device's id; made on first use, and kept beside the database when that can be written."""
        path = self.paths.device
        try:
            if known := path.read_text("utf-8").strip():
                return known
        except (OSError, UnicodeDecodeError):
            pass
        fresh = self.new_id()
        # The store will say that the disk cannot be written; an id is no reason to stop here.
        with suppress(OSError):
            replace_file(path, f"{fresh}\n".encode())
        return fresh

    def now(self) -> datetime:
        """The time, UTC. TRAINER_NOW (ISO 8601 with offset) stands in for it, to look at another day; UsageError if it is none."""
        pretended = self.environ.get("TRAINER_NOW", "")
        try:
            return datetime.fromisoformat(pretended).astimezone(UTC) if pretended else datetime.now(UTC)
        except (ValueError, OverflowError):
            raise UsageError(
                f"TRAINER_NOW is {pretended!r}, which is no time.", "Write it as 2027-03-01T09:00:00+00:00."
            ) from None

    def new_id(self) -> str:
        """A fresh UUIDv7."""
        import uuid6

        return str(uuid6.uuid7())

    def close(self) -> None:
        """Stop the shared judge and close the database."""
        for opened in reversed(self._opened):
            opened.close()
        self._opened.clear()


def record_crash(details: str, environ: Mapping[str, str]) -> Path | None:
    """Append the details of an unforeseen error to the log and return its path; None where it cannot be written."""
    path = find_paths(environ).log
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{details}\n")
    except OSError:
        return None
    return path


def local_timezone(environ: Mapping[str, str]) -> tzinfo:
    """The system's zone with its daylight-saving rules; a fixed offset where the system does not tell."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    name = environ.get("TZ", "").lstrip(":")
    try:
        if name:
            return ZoneInfo(name)
        with Path("/etc/localtime").open("rb") as file:
            return ZoneInfo.from_file(file, key="localtime")
    except (OSError, ValueError, ZoneInfoNotFoundError):
        return datetime.now().astimezone().tzinfo or UTC
