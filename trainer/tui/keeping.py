"""Screens whose work is saved as it is typed, and kept whatever ends them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from trainer.errors import TrainerError
from trainer.tui.autosave import Autosave
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.place import Place
from trainer.tui.wording import clean

T = TypeVar("T")
Result = TypeVar("Result")


class KeepingPlace(Place[Result]):
    """A screen with an Autosave and a `#trouble` line that says when it does not work."""

    kept: ClassVar[str] = "The draft is"
    """What is saved, as the beginning of a sentence."""
    autosave: Autosave[Any]

    def __init__(self) -> None:
        super().__init__()
        self._unsaved_told = False
        self._storing = False

    def compose(self) -> ComposeResult:
        """The frame; what is worked at is mounted once the session is there."""
        yield TitleBar(Content.styled("Opening …", "$foreground-muted"))
        yield Static("", id="trouble", classes="trouble", markup=False)
        yield KeyBar()

    @abstractmethod
    def unseen(self) -> bool:
        """Whether something was typed whose message is still on its way."""

    def keep(self) -> None:
        """Save now. Raises StoreError."""
        if self.unseen():
            self.autosave.dirty = True
        self.autosave.flush()

    def on_autosaved(self, error: TrainerError | None) -> None:
        """Say when it cannot be saved, and when it can be again."""
        trouble = self.query_one("#trouble", Static)
        trouble.update(Content(clean(f"{self.kept} not saved: {error}") if error else ""))
        trouble.set_class(error is not None, "-shown")

    def on_unmount(self) -> None:
        """Whatever removed the screen, the work is kept."""
        try:
            self.keep()
        except TrainerError:
            # The line has said so; leaving anyway was the user's decision.
            return

    def store_once(
        self,
        store: Callable[[], T],
        stored: Callable[[T], object],
        *,
        failed: Callable[[TrainerError], object] | None = None,
    ) -> None:
        """Have the work stored for good, in a thread, and hand what comes of it to `stored`, which leads away from here.

        While that is under way, and once it is done, asking again does nothing.
        """
        if self._storing:
            return
        self._storing = True

        def ended() -> None:
            self._storing = False

        def done(found: T) -> None:
            self._storing = True
            self.uncover()
            stored(found)

        self.ask(lambda: self.autosave.last(store), done, failed=failed, ended=ended)

    def leave_with(self, result: Result) -> None:
        """Save and go; the first failure keeps the user here, with everything that was typed."""
        try:
            self.keep()
        except TrainerError as error:
            self.on_autosaved(error)
            if not self._unsaved_told:
                self._unsaved_told = True
                self.say("Press escape again to leave without saving.", f"{self.kept} not saved")
                return
        self.dismiss(result)
