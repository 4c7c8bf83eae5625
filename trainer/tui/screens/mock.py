"""Mock interviews: start one, go back to the one that is open, and look at how they went."""

from __future__ import annotations

from functools import partial

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.rounds import KINDS, Round, RoundState
from trainer.errors import TrainerError
from trainer.services import mock, rounds
from trainer.services.mock import History
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, NavBar
from trainer.tui.mock_rows import KIND, OPEN, PAST, kind_text, mock_rows, round_text
from trainer.tui.place import MainPlace
from trainer.tui.rowlist import Row, RowList
from trainer.tui.screens.confirm import ConfirmDialog
from trainer.tui.wording import clean, minutes


class MockScreen(MainPlace):
    """Rounds of all kinds."""

    place = "mock"
    CSS_PATH = "mock.tcss"
    BINDINGS = bindings("mock")
    AUTO_FOCUS = "RowList"

    def __init__(self) -> None:
        super().__init__()
        self._open: Round | None = None
        self._history: History | None = None
        self._titles: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """The list, and what is selected in it."""
        yield NavBar("mock")
        with Horizontal(id="body"):
            yield RowList()
            with VerticalScroll(id="detail"):
                yield Static("Reading …", id="detail-text", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """An open round's clock goes on while one looks at it."""
        self.set_interval(1.0, self._tick)

    def reload(self) -> None:
        """Ask for the rounds anew."""

        def found() -> tuple[Round | None, History, dict[str, str]]:
            titles = {item_id: item.title for item_id, item in self.ctx.content.items().items()}
            return rounds.current(self.ctx), mock.history(self.ctx), titles

        self.ask(found, self._take, failed=self._trouble, newest="rounds")

    def _trouble(self, error: TrainerError) -> None:
        self.query_one("#detail-text", Static).update(Content(clean(str(error))))
        self.query_one(RowList).forget_waiting()

    def _take(self, found: tuple[Round | None, History, dict[str, str]]) -> None:
        before = self._open
        self._open, self._history, self._titles = found
        fresh = self._open is not None and (before is None or before.id != self._open.id)
        rows = self._rows(self._history)
        self.query_one(RowList).show(rows, OPEN + self._open.id if fresh and self._open else "")

    def _tick(self) -> None:
        if self._open is None or self._history is None or not self.is_active:
            return
        if self._open.state is RoundState.RUNNING and not self._open.left(self.ctx.now()):
            self.reload()
        else:
            self.query_one(RowList).redraw(self._rows(self._history))

    def _rows(self, history: History) -> list[Row]:
        now = self.ctx.now()
        return mock_rows(self._open, history, self._titles, now, self.ctx.calendar.day_of(now))

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """Tell about the selected row."""
        text = self.query_one("#detail-text", Static)
        history = self._history
        if history is None:
            return
        kind, _, name = event.row_id.partition(":")
        if f"{kind}:" == KIND:
            text.update(kind_text(KINDS[name], history))
        elif f"{kind}:" == OPEN and self._open is not None:
            text.update(Content("Enter goes on with it. Its clock does not stop; x gives it up."))
        else:
            found = next((one for one in history.rounds if PAST + one.id == event.row_id), None)
            text.update(round_text(found, history) if found else "")

    def on_row_list_chosen(self) -> None:
        """A click on the selected row starts it."""
        self.action_start()

    def action_start(self) -> None:
        """Start the selected round, or go on with the open one."""
        self.query_one(RowList).when_there(self._start)

    def _start(self) -> None:
        selected = self.query_one(RowList).selected
        if selected.startswith(OPEN) and self._open is not None:
            self.host.open_round(self._open)
        elif selected.startswith(KIND):
            self._ask_to_start(selected.removeprefix(KIND))

    def _ask_to_start(self, name: str) -> None:
        kind = KINDS[name]

        def answered(yes: bool | None) -> None:
            if yes:
                self.ask(lambda: mock.start(self.ctx, name), lambda sitting: self.host.open_round(sitting.round))

        question = (
            f"Start a {kind.title.lower()} of {minutes(kind.minutes)}? The item is chosen for you. "
            "The deadline is set now and does not move, even if you close the terminal."
        )
        self.app.push_screen(ConfirmDialog(question, "Start the clock"), answered)

    def action_abandon(self) -> None:
        """Give the open round up, after asking."""
        if self._open is None:
            self.say("No round is open.")
            return
        question = "Give the open round up? It stays in the history without a score."
        self.app.push_screen(ConfirmDialog(question, "Give up"), partial(self._abandon, self._open))

    def _abandon(self, found: Round, yes: bool | None) -> None:
        if yes:
            self.ask(lambda: mock.abandon(self.ctx, found), lambda _: self.reload())
