"""The app itself: which places there are, how an item is opened, and what happens when it ends.

Nothing of services or adapters is imported before the first frame.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, SystemCommand
from textual.screen import Screen

from trainer.errors import TrainerError
from trainer.tui.actions import ACTIONS, bindings
from trainer.tui.background import in_background
from trainer.tui.place import MainPlace, Place
from trainer.tui.themes import DARK, LIGHT

_LEAVE_S = 3.0
"""How long leaving may take after a signal."""

if TYPE_CHECKING:
    from trainer.bootstrap import App as Bootstrap
    from trainer.core.rounds import Round
    from trainer.services.reviews import Outcome
    from trainer.tui.external import Opener
    from trainer.tui.place import Host

AUTOSAVE_S = 1.0
"""A draft is saved this long after the first key that is not saved yet; the promise is two seconds."""


def run(app: Bootstrap) -> int:
    """Show the app until the user leaves it; returns the exit code, which is 1 where something else ended it."""
    from trainer.bootstrap import record_crash

    shown = TrainerApp(
        app,
        record=lambda details: record_crash(details, app.environ),
        opener=lambda path: app.workspace.editor.open(path),
    )
    shown.run()
    return shown.return_code or 0


class TrainerApp(App[None]):
    """Four main places, and tasks that are pushed over them."""

    TITLE = "trainer"
    # Today's styles are here and not with their screen: a screen's own file makes Textual read all styles again.
    CSS_PATH: ClassVar[list[str | PurePath]] = ["app.tcss", "screens/today.tcss"]
    BINDINGS = bindings("app")
    DEFAULT_MODE = "today"
    ENABLE_COMMAND_PALETTE = True
    ESCAPE_TO_MINIMIZE = False

    def __init__(
        self,
        ctx: Host,
        *,
        record: Callable[[str], Path | None] | None = None,
        opener: Opener | None = None,
        steps_aside: bool = True,
        autosave_s: float = AUTOSAVE_S,
        keymap: Mapping[str, str] | None = None,
    ) -> None:
        """`record` keeps the details of an unforeseen error and says where. `opener` opens the user's own editor, before which
        the app leaves the terminal unless `steps_aside` is False. `keymap` gives actions of the table other keys, by id.
        """
        super().__init__()
        self.ctx = ctx
        self.autosave_s = autosave_s
        self.opener = opener
        self._record = record
        self._steps_aside = steps_aside
        self._keymap_wanted = dict(keymap or {})
        self._last_outcome: tuple[str, Outcome] | None = None
        self._judge_asked = False
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        chosen = ctx.settings.theme if ctx.settings.theme in self.available_themes else DARK.name
        # Set without its watcher, which would have every style read twice before the first frame.
        self.set_reactive(App.theme, chosen)

    MODES: ClassVar[dict[str, str | Callable[[], Screen[Any]]]] = {
        "today": lambda: _today(),
        "library": lambda: _library(),
        "mock": lambda: _mock(),
        "stats": lambda: _stats(),
    }

    def on_mount(self) -> None:
        """Wire what needs a running loop."""
        if self._keymap_wanted:
            self.set_keymap(self._keymap_wanted)
        self.theme_changed_signal.subscribe(self, lambda theme: self._remember_theme(theme.name))
        loop = asyncio.get_running_loop()
        # A closed terminal sends SIGHUP: what was typed must reach the disk before anything is drawn again.
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            for number in (signal.SIGHUP, signal.SIGTERM):
                loop.add_signal_handler(number, self._on_signal)
        if not self.is_headless and os.isatty(0):
            self.set_interval(_LEAVE_S, self._look_for_terminal)

    # Opening things

    def open_item(self, item_id: str) -> None:
        """Practise an item, whatever its kind."""
        self.push_screen(_screen_for(item_id), partial(self._graded, item_id))

    def open_round(self, found: Round) -> None:
        """Go on with a mock round: at the desk while it runs, at the debrief once it is over."""
        from trainer.tui.screens.rounds import round_screen

        self.push_screen(round_screen(found))

    def _graded(self, item_id: str, outcome: Outcome | None) -> None:
        if outcome is None:
            return
        from trainer.tui.wording import in_days

        self._last_outcome = (item_id, outcome)
        back = in_days(outcome.due_on, self.ctx.calendar.day_of(self.ctx.now()))
        self.notify(f"It comes back {back}. Press u to undo.", title=f"Graded {outcome.grade.word}", markup=False)

    def undo_grade(self) -> None:
        """Take back the last grade that was given since the app was opened."""
        if self._last_outcome is None or not isinstance(self.screen, Place):
            self.notify("No grade was given since the app was opened.", markup=False)
            return
        from trainer.services import reviews

        item_id, outcome = self._last_outcome
        self._last_outcome = None
        here = self.screen

        def undone(_: None) -> None:
            self.notify("The item is scheduled as before.", title="Grade taken back", markup=False)
            if isinstance(here, MainPlace):
                here.reload()

        here.ask(lambda: reviews.undo(self.ctx, item_id, outcome.event_id), undone)

    # Everywhere

    def action_help(self) -> None:
        """List every key of this place."""
        from trainer.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(getattr(self.screen, "place", "")))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette: the actions of this place, those that work everywhere, and the themes."""
        places = [getattr(screen, "place", ""), *(["places"] if isinstance(screen, MainPlace) else [])]
        for place in places:
            for row in ACTIONS.get(place, ()):
                if screen.check_action(row.method, ()):
                    yield SystemCommand(row.label, row.help, partial(self._perform, row.method, screen))
        for row in ACTIONS["app"]:
            yield SystemCommand(row.label, row.help, partial(self._perform, row.method, self))
        yield SystemCommand("Theme", "Choose the colours", self.action_change_theme)

    async def _perform(self, method: str, node: Screen[object] | App[None]) -> None:
        await self.run_action(method, node)

    def _remember_theme(self, name: str) -> None:
        if name == self.ctx.settings.theme:
            return
        try:
            self.ctx.set_setting("theme", name)
        except TrainerError as error:
            self.notify(str(error), title="The theme is not remembered", severity="warning", markup=False)

    # The end

    async def action_quit(self) -> None:
        """Save what is open and leave."""
        self._keep_all()
        self.exit()

    def _ended_from_outside(self) -> None:
        self._keep_all()
        self.exit(return_code=1)

    def _look_for_terminal(self) -> None:
        """A terminal can go away without a signal that reaches us, as behind `make`; reading from it would never end."""
        if not os.isatty(0):
            self._on_signal()

    def _on_signal(self) -> None:
        self._ended_from_outside()
        # Leaving draws once more and waits for the keyboard, which may never end where the terminal is gone. Everything is
        # on disk by now, so the process goes anyway.
        last = threading.Timer(_LEAVE_S, os._exit, (1,))
        last.daemon = True
        last.start()

    def _keep_all(self) -> None:
        for place in self._places():
            with contextlib.suppress(TrainerError):
                place.keep()

    def _places(self) -> Iterator[Place[Any]]:
        for stack in self._screen_stacks.values():
            yield from (screen for screen in stack if isinstance(screen, Place))

    def started(self) -> None:
        """The first screen stands: the judge gets ready, and garbage is collected, but not in what start-up made."""
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
        if not self._judge_asked:
            self._judge_asked = True
            in_background(self._start_judge)

    def _start_judge(self) -> None:
        # Whoever runs something first is told why it cannot be started.
        with contextlib.suppress(TrainerError):
            _ = self.ctx.judge

    def stepping_aside(self) -> AbstractContextManager[None]:
        """Leaves the terminal to another program. Raises SuspendNotSupported where that is impossible."""
        return self.suspend() if self._steps_aside else contextlib.nullcontext()

    def keep_traceback(self, text: str) -> str:
        """Append to the log; says where it is, or nothing when it cannot be written."""
        path = self._record(text) if self._record else None
        return f"\nDetails: {path}" if path else ""

    def _handle_exception(self, error: Exception) -> None:
        """The last boundary: whatever escapes a handler ends the app with a sentence, not with a traceback."""
        if self.is_headless or self._record is None:
            super()._handle_exception(error)
            return
        import traceback

        where = self.keep_traceback("".join(traceback.format_exception(error)))
        self._keep_all()
        text = f"The app had to stop: {type(error).__name__}: {error}\nWhat you typed is saved.{where}"
        self.exit(return_code=1, message=text)


def _screen_for(item_id: str) -> Screen[Outcome | None]:
    """Where an item is practised."""
    kind = item_id.partition(":")[0]
    if kind == "problem":
        from trainer.tui.screens.practice import PracticeScreen

        return PracticeScreen(item_id)
    if kind == "drill":
        from trainer.tui.screens.drill import DrillScreen

        return DrillScreen(item_id)
    if kind == "pattern":
        from trainer.tui.screens.card import PatternCardScreen

        return PatternCardScreen(item_id)
    from trainer.tui.screens.prompt import PromptScreen

    return PromptScreen(item_id)


def _today() -> Screen[Any]:
    from trainer.tui.screens.today import TodayScreen

    return TodayScreen()


def _library() -> Screen[Any]:
    from trainer.tui.screens.library import LibraryScreen

    return LibraryScreen()


def _mock() -> Screen[Any]:
    from trainer.tui.screens.mock import MockScreen

    return MockScreen()


def _stats() -> Screen[Any]:
    from trainer.tui.screens.stats import StatsScreen

    return StatsScreen()
