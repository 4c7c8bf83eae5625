"""Saving drafts while the user types, off the screen's thread and always in order, until the work is stored for good.

The first key that is not saved yet starts the timer, so no key waits longer than the delay. What could not be saved stays
dirty and is tried again.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from trainer.errors import TrainerError

if TYPE_CHECKING:
    from textual.timer import Timer

    from trainer.tui.place import Place

S = TypeVar("S")
T = TypeVar("T")


class Autosave(Generic[T]):
    """Saves snapshots of one screen's work."""

    def __init__(
        self,
        place: Place[Any],
        snapshot: Callable[[], T],
        write: Callable[[T], None],
        told: Callable[[TrainerError | None], object],
    ) -> None:
        """`told` hears of every failed save, and of the first one that works (None)."""
        self._place, self._snapshot, self._write, self._told = place, snapshot, write, told
        self._timer: Timer | None = None
        self._lock = Lock()
        self._asked = self._written = 0
        self._finished = False
        self.dirty = False

    def touch(self) -> None:
        """Something changed."""
        self.dirty = True
        if self._timer is None and not self._finished:
            self._timer = self._place.set_timer(max(0.001, self._place.host.autosave_s), self._due)

    def flush(self) -> None:
        """Save now, on this thread; used when the screen or the app is about to go. Raises TrainerError."""
        if self.dirty and not self._finished:
            self._asked += 1
            self.dirty = False
            try:
                self._save(self._asked, self._snapshot())
            except TrainerError:
                self.dirty = True
                raise

    def last(self, store: Callable[[], S]) -> S:
        """What `store` returns, which stores the work for good; any thread may call this.

        A save that comes meanwhile waits. Once the work is stored none is written any more, so that no older text replaces
        it and no draft comes back; where storing fails, saving goes on.
        """
        with self._lock:
            found = store()
            self._finished = True
        return found

    def _due(self) -> None:
        self._timer = None
        if not self.dirty or self._finished:
            return
        self._asked += 1
        self.dirty = False
        number, snapshot = self._asked, self._snapshot()
        self._place.ask(lambda: self._save(number, snapshot), lambda _: self._told(None), failed=self._failed)

    def _save(self, number: int, snapshot: T) -> None:
        # Two saves may overtake each other; the older one must not win.
        with self._lock:
            if number > self._written and not self._finished:
                self._write(snapshot)
                self._written = number

    def _failed(self, error: TrainerError) -> None:
        self._told(error)
        self.touch()
