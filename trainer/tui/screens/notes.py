"""What practising a prompt and sitting a design round have in common: a desk for notes, kept as they are typed."""

from __future__ import annotations

from textual.widgets import Input, TextArea

from trainer.services.prompts import PromptSession
from trainer.services.reviews import Outcome
from trainer.tui.bars import KeyBar
from trainer.tui.keeping import KeepingPlace
from trainer.tui.notes_desk import NotesDesk


class NotesPlace(KeepingPlace[Outcome | None]):
    """A screen around a notes desk."""

    CSS_PATH = "prompt.tcss"
    kept = "The notes are"

    def __init__(self) -> None:
        super().__init__()
        self.desk: NotesDesk | None = None
        self._seen: PromptSession | None = None

    def on_mount(self) -> None:
        """The clock ticks."""
        self.set_interval(1.0, self.tick)

    def tick(self) -> None:
        """A second has passed."""

    async def open_desk(self, desk: NotesDesk) -> None:
        """Lay everything out."""
        await self.mount(desk, before=self.query_one(KeyBar))
        self._seen = desk.typed
        self.desk = desk
        self.tick()

    def snapshot(self) -> PromptSession:
        """What stands on the desk."""
        assert self.desk is not None
        return self.desk.typed

    def on_text_area_changed(self, _event: TextArea.Changed) -> None:
        """A note was typed."""
        self._typed()

    def on_input_changed(self, _event: Input.Changed) -> None:
        """An estimate was typed."""
        self._typed()

    def _typed(self) -> None:
        if self.desk is not None and self.desk.typed != self._seen:
            self._seen = self.desk.typed
            self.autosave.touch()

    def unseen(self) -> bool:
        """Whether something was typed whose message is still on its way."""
        return self.desk is not None and self.desk.typed != self._seen

    def action_phase(self, index: int) -> None:
        """Go to a phase; the tabs call this."""
        if self.desk is not None:
            self.desk.show_phase(index)
            self.tick()

    def action_next_phase(self) -> None:
        """Go to the next phase."""
        if self.desk is not None:
            self.action_phase(self.desk.active + 1)

    def action_previous_phase(self) -> None:
        """Go back to the phase before."""
        if self.desk is not None:
            self.action_phase(self.desk.active - 1)

    def action_question(self) -> None:
        """Reveal the next clarifying question."""
        if self.desk is None:
            return
        if self.desk.ask_question():
            self.autosave.touch()
        else:
            self.say("There are no more questions.")

    def action_leave(self) -> None:
        """Leave; what was typed is kept."""
        self.leave_with(None)
