"""The runners of this app: started on first use, one caller each at a time, replaced when they fail."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from trainer.judge.process import RunnerLostError, RunnerProcess, start_runner


class RunnerPool:
    """At most `most` runners of one interpreter; a caller takes an idle one, starts one, or waits."""

    def __init__(
        self, most: int, python: str, without: Collection[str] = (), first: RunnerProcess | None = None
    ) -> None:
        self._python = python
        self._without = without
        self._places = threading.BoundedSemaphore(most)
        self._lock = threading.Lock()
        self._idle: list[RunnerProcess] = [first] if first is not None else []
        self._busy: list[RunnerProcess] = []
        self._closed = False

    @contextmanager
    def lease(self) -> Iterator[RunnerProcess]:
        """A live runner for one run. When the block raises, the runner is not used again: its state is unknown."""
        with self._places:
            runner = self._take()
            sound = False
            try:
                yield runner
                sound = True
            finally:
                self._give_back(runner, sound)

    def pids(self) -> list[int]:
        """Process ids of all runners there are."""
        with self._lock:
            return [runner.pid for runner in (*self._idle, *self._busy)]

    def close(self) -> None:
        """Stop the idle runners, and make the busy ones give up: their callers see them lost."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            for runner in self._busy:
                runner.hang_up()
        for runner in idle:
            runner.close()

    def _take(self) -> RunnerProcess:
        while True:
            with self._lock:
                if self._closed:
                    raise RunnerLostError("the judge has been closed")
                runner = self._idle.pop() if self._idle else None
            if runner is None:
                runner = start_runner(self._python, self._without)
            elif not runner.alive:
                runner.close()
                continue
            with self._lock:
                self._busy.append(runner)
                if self._closed:
                    runner.hang_up()
            return runner

    def _give_back(self, runner: RunnerProcess, sound: bool) -> None:
        with self._lock:
            self._busy.remove(runner)
            keep = sound and not self._closed
            if keep:
                self._idle.append(runner)
        if not keep:
            runner.close()
