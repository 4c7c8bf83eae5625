"""What every screen shares: asking services off the screen's thread, showing trouble, and asking for a larger terminal.

A worker's failure does not bubble in Textual; it is handled here and nowhere else, so that none can vanish.
"""

from __future__ import annotations

import traceback
from collections.abc import Awaitable, Callable
from inspect import iscoroutine
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar, cast

from textual import events
from textual.screen import ModalScreen, Screen
from textual.widgets import Static
from textual.worker import Worker, WorkerState

from trainer.errors import TrainerError
from trainer.tui.actions import bindings
from trainer.tui.background import in_thread
from trainer.tui.clicking import META
from trainer.tui.wording import clean

if TYPE_CHECKING:
    from trainer.services.ports import Context
    from trainer.tui.app import TrainerApp

    class Host(Context, Protocol):
        """What the app is started with: the services' context, and the settings that the app changes."""

        def set_setting(self, name: str, text: str) -> None:
            """Change a setting in the config file."""

        @property
        def config_faults(self) -> tuple[str, ...]:
            """A sentence for each thing wrong with the config file."""


T = TypeVar("T")
Result = TypeVar("Result")

SMALLEST = (60, 18)
"""Columns and rows below which nothing can be laid out."""


class Place(Screen[Result]):
    """A screen of the app."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]
    place: ClassVar[str] = ""
    """Its rows in the table of actions."""

    @property
    def host(self) -> TrainerApp:
        """The app, as its own type."""
        return cast("TrainerApp", self.app)

    @property
    def ctx(self) -> Host:
        """What services are handed."""
        return self.host.ctx

    def ask(
        self,
        question: Callable[[], T],
        answer: Callable[[T], object],
        *,
        failed: Callable[[TrainerError], object] | None = None,
        ended: Callable[[], object] | None = None,
        newest: str = "",
    ) -> None:
        """Call `question` in a thread and hand what it returns to `answer`, unless the screen is gone by then.

        A TrainerError goes to `failed`, or is shown; anything else is a fault of the program, which is logged and told.
        `newest` names questions of which only the last one asked is answered. `ended` is called before either, however the
        question went. `answer` may be a coroutine function.
        """

        async def asking() -> None:
            try:
                try:
                    found = await in_thread(question)
                finally:
                    if ended is not None and self.is_attached:
                        ended()
            except TrainerError as error:
                if self.is_attached:
                    (failed or self.show_error)(error)
                return
            if self.is_attached and iscoroutine(more := answer(found)):
                await more

        # The function, not its coroutine: a question that gives way before it began must not leave one behind.
        work: Callable[[], Awaitable[None]] = asking
        self.run_worker(work, group=newest or "default", exclusive=bool(newest), exit_on_error=False)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Whatever a worker did not foresee ends here."""
        error = event.worker.error
        if event.state is WorkerState.ERROR and error is not None:
            event.stop()
            where = self.host.keep_traceback("".join(traceback.format_exception(error)))
            self.notify(
                clean(f"{type(error).__name__}: {error}\nNothing you typed is lost.{where}"),
                title="Something broke in the program",
                severity="error",
                timeout=15,
                markup=False,
            )

    def show_error(self, error: TrainerError) -> None:
        """Say what happened and what to do, without taking anything away."""
        text = f"{error.message}\n{error.hint}".strip()
        self.notify(clean(text), title="That did not work", severity="error", timeout=10, markup=False)

    def not_opened(self, error: TrainerError) -> None:
        """What this screen is for cannot be had: say why, and go."""
        self.show_error(error)
        self.uncover()
        self.dismiss(None)

    def say(self, text: str, title: str = "") -> None:
        """A short message that goes away by itself."""
        self.notify(clean(text), title=title, timeout=4, markup=False)

    def uncover(self) -> None:
        """Close what was opened over this screen meanwhile, as help: Textual dismisses the uppermost screen, whichever is asked to go."""
        stack = self.app.screen_stack
        if self in stack:
            for screen in reversed(stack[stack.index(self) + 1 :]):
                screen.dismiss(None)

    def keep(self) -> None:
        """Save what was typed, at once; called whenever the app might end."""

    async def on_click(self, event: events.Click) -> None:
        """Perform the action of a word that was clicked."""
        if action := event.style.meta.get(META):
            event.stop()
            await self.run_action(str(action))

    def action_press_key(self, key: str) -> None:
        """As if the key had been pressed; the key line calls this."""
        # Sent by the app: a key that a screen sends would stop there on its way up to the bindings.
        self.app.post_message(events.Key(key, None).set_sender(self.app))

    def on_resize(self, event: events.Resize) -> None:
        """Cover everything with one sentence while the terminal is too small; the state below stays as it is."""
        columns, rows = SMALLEST
        if event.size.width >= columns and event.size.height >= rows:
            self.query("#too-small").remove()
            return
        text = (
            f"This terminal is {event.size.width} x {event.size.height}.\n"
            f"Make it at least {columns} x {rows}.\nNothing is lost."
        )
        if self.query("#too-small"):
            self.query_one("#too-small", Static).update(text)
        else:
            self.mount(Static(text, id="too-small", markup=False))


class MainPlace(Place[None]):
    """One of the four places that the number keys lead to."""

    BINDINGS = bindings("places")

    def reload(self) -> None:
        """Ask for what is shown anew."""

    def on_screen_resume(self) -> None:
        """Something may have been practised meanwhile."""
        self.reload()

    def action_today(self) -> None:
        """Go to today's queue."""
        self.app.switch_mode("today")

    def action_library(self) -> None:
        """Go to the library."""
        self.app.switch_mode("library")

    def action_mock(self) -> None:
        """Go to the mock rounds."""
        self.app.switch_mode("mock")

    def action_stats(self) -> None:
        """Go to the statistics."""
        self.app.switch_mode("stats")

    def action_patterns(self) -> None:
        """Look at the patterns."""
        from trainer.tui.screens.patterns import PatternsScreen

        self.app.push_screen(PatternsScreen())

    def action_undo_grade(self) -> None:
        """Take the last grade back."""
        self.host.undo_grade()


class Dialog(ModalScreen[Result], Place[Result]):
    """A question over another screen; it is dismissed with its answer."""
