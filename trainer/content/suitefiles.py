"""Suites that were built on this machine, one file each, named by content hash.

A file is one line of JSON about the parts and then the parts themselves, so that reading needs no decoding of cases. A
file that is cut short or altered is as good as none.
"""

from __future__ import annotations

import json
import zlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from trainer.atomicfile import replace_cache
from trainer.core.judging import Case, Suite

KEPT_BYTES = 1 << 30
"""Older suites are dropped beyond this; they are built again in seconds."""

_SPEED = "speed.json"


class SuiteFiles:
    """A SuiteCache in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, content_hash: str) -> Suite | None:
        """The suite, or None when it is not there, not readable, or of a version that wrote less about it."""
        try:
            data = self._path(content_hash).read_bytes()
            head, _, _ = data.partition(b"\n")
            examples, cpu_s, calibration_s, checksum, lengths = json.loads(head)
            start = len(head) + 1
            if zlib.crc32(memoryview(data)[start:]) != checksum:
                return None
            cases = []
            for args, expected in lengths:
                middle, end = start + args, start + args + expected
                cases.append(Case(data[start:middle], data[middle:end]))
                start = end
            return Suite(tuple(cases), int(examples), float(cpu_s), float(calibration_s))
        except (OSError, ValueError, TypeError):
            return None

    def save(self, content_hash: str, suite: Suite) -> None:
        """Keep a suite; a full or read-only disk is not an error here."""
        body = b"".join(part for case in suite.cases for part in (case.args, case.expected))
        lengths = [(len(case.args), len(case.expected)) for case in suite.cases]
        times = suite.reference_cpu_s, suite.calibration_s
        head = json.dumps([suite.examples, *times, zlib.crc32(body), lengths], separators=(",", ":"))
        if replace_cache(self._path(content_hash), head.encode(), b"\n", body):
            self._drop_oldest()

    def speed(self) -> tuple[datetime, float] | None:
        """When this machine's speed was measured last, and what was found; None when that is not known."""
        try:
            at, seconds = json.loads((self._folder / _SPEED).read_bytes())
            measured = datetime.fromisoformat(at)
            return (measured, float(seconds)) if measured.tzinfo else None
        except (OSError, ValueError, TypeError):
            return None

    def keep_speed(self, at: datetime, seconds: float) -> None:
        """Remember it; a full or read-only disk is not an error here."""
        replace_cache(self._folder / _SPEED, json.dumps([at.isoformat(), seconds]).encode())

    def _path(self, content_hash: str) -> Path:
        return self._folder / f"{content_hash}.suite"

    def _drop_oldest(self) -> None:
        with suppress(OSError):
            newest = sorted(
                ((path.stat(), path) for path in self._folder.glob("*.suite")), key=lambda row: -row[0].st_mtime_ns
            )
            kept = 0
            for stat, path in newest:
                kept += stat.st_size
                if kept > KEPT_BYTES:
                    path.unlink()
