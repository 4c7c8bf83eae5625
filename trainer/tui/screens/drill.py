"""A pattern drill: the statement alone, two minutes on the clock, and four lines to answer on."""

from __future__ import annotations

from textual.binding import Binding
from textual.content import Content
from textual.widgets import Input

from trainer.core.recognition import TARGET_S
from trainer.errors import TrainerError
from trainer.services import drills
from trainer.services.drills import DrillSession
from trainer.services.examples import examples_of
from trainer.services.reviews import Outcome
from trainer.tui.actions import bindings
from trainer.tui.autosave import Autosave
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.drill_desk import DrillDesk
from trainer.tui.keeping import KeepingPlace
from trainer.tui.screens.comparison import DrillComparison
from trainer.tui.statement import Statement
from trainer.tui.wording import clean, clock


class DrillScreen(KeepingPlace[Outcome | None]):
    """Dismissed with the outcome of the grade, or None when the drill goes on another time."""

    place = "drill"
    kept = "The answer is"
    CSS_PATH = "drill.tcss"
    # Enter acts before the next key is handed to a line, so that text typed behind it reaches the line below.
    BINDINGS = [*bindings("drill"), Binding("enter", "enter", show=False, priority=True)]

    def __init__(self, item_id: str) -> None:
        super().__init__()
        self._item_id = item_id
        self.desk: DrillDesk | None = None
        self._seen: DrillSession | None = None
        self.autosave: Autosave[DrillSession] = Autosave(self, self._snapshot, self._write, self.on_autosaved)

    def on_mount(self) -> None:
        """Fetch the session; the clock ticks."""
        self.set_interval(1.0, self.tick)
        self.ask(lambda: drills.start(self.ctx, self._item_id), self._opened, failed=self.not_opened)

    async def _opened(self, session: DrillSession) -> None:
        if session.committed:
            self.uncover()
            self._compare(session)
            return
        desk = DrillDesk(session)
        await self.mount(desk, before=self.query_one(KeyBar))
        self.desk, self._seen = desk, desk.typed
        self.tick()
        if session.resumed:
            self.say("Your answer is back, and the clock goes on where it stopped.")
        statement = desk.query_one(Statement)
        self.ask(
            lambda: examples_of(self.ctx, session.problem),
            statement.show_examples,
            failed=lambda error: statement.no_examples(str(error)),
        )

    # Drafts

    def _snapshot(self) -> DrillSession:
        assert self.desk is not None
        return self.desk.typed

    def _write(self, session: DrillSession) -> None:
        drills.save(self.ctx, session)

    def unseen(self) -> bool:
        """Whether something was typed whose message is still on its way."""
        return self.desk is not None and self.desk.typed != self._seen

    def on_input_changed(self, _event: Input.Changed) -> None:
        """Something was typed: it will be saved."""
        if self.desk is None:
            return
        self.desk.show_names()
        if self.unseen():
            self._seen = self.desk.typed
            self.autosave.touch()

    # The clock

    def tick(self) -> None:
        """Show the time; it counts on when the two minutes are over."""
        if self.desk is None:
            return
        session = self.desk.session
        seconds = session.seconds(self.ctx.now())
        over = seconds > TARGET_S
        style = "$text-warning" if over else "$foreground-muted"
        facts = "   ".join([session.item.difficulty.value, *(["review"] if session.is_review else [])])
        self.query_one(TitleBar).show(
            Content.assemble(
                ("Drill  ", "$foreground-muted"), (clean(session.item.title), "b"), "   ", (facts, "$foreground-muted")
            ),
            Content.assemble(
                ("over time  " if over else "", style), (clock(seconds), "b"), (f" of {clock(TARGET_S)}", style)
            ),
        )

    # What keys do

    def on_input_blurred(self, event: Input.Blurred) -> None:
        """A name that can mean only one pattern is written out once one goes on."""
        if self.desk is not None and event.input is self.desk.fields[0]:
            self.desk.complete()

    def action_next(self) -> None:
        """Go to the next line; behind the last one to the first again."""
        if self.desk is not None and not self.desk.next_line():
            self.set_focus(self.desk.fields[0])

    def action_enter(self) -> None:
        """Go to the next line; on the last one the answer is complete, unless no pattern is named."""
        if self.desk is None or self.desk.next_line():
            return
        if self.desk.typed.pattern.strip():
            self.action_commit()
        else:
            self.set_focus(self.desk.fields[0])
            self.say("No pattern is named yet. F9 compares without one.")

    def action_take(self, name: str) -> None:
        """Take a pattern's name; the names that can be clicked call this."""
        if self.desk is not None:
            self.desk.take(name)
            self.desk.fields[0].focus()

    def action_commit(self) -> None:
        """Let the answer stand; from now on the editorial may be read."""
        if self.desk is None:
            return
        typed = self.desk.typed
        self.store_once(lambda: drills.commit(self.ctx, typed), self._compare, failed=self._refused)

    def _refused(self, error: TrainerError) -> None:
        self.show_error(error)
        if self.desk is not None:
            self.desk.fields[0].focus()

    def _compare(self, session: DrillSession) -> None:
        self.app.push_screen(DrillComparison(session), self.dismiss)

    def action_leave(self) -> None:
        """Leave; what was typed is kept, and so is the clock once there is something."""
        if self.desk is not None and not self.desk.typed.is_empty:
            self.autosave.dirty = True
        self.leave_with(None)
