"""A mock round: at the desk while it runs, at the debrief once it is over. Its deadline is always on the screen.

The clock is the round's own event; nothing here can move it, and a late answer is refused by the service.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from textual.content import Content
from textual.widgets import Static

from trainer.core.items import Kind
from trainer.core.problem import starter
from trainer.core.rounds import KINDS, Round, RoundState
from trainer.core.verdicts import CaseResult, Report
from trainer.errors import RoundError, TrainerError
from trainer.services import mock
from trainer.services.mock import Sitting
from trainer.services.prompts import PromptSession
from trainer.tui.actions import bindings
from trainer.tui.autosave import Autosave
from trainer.tui.bars import TitleBar
from trainer.tui.coding import CodingPlace
from trainer.tui.keeping import KeepingPlace
from trainer.tui.notes_desk import NotesDesk
from trainer.tui.phases import phase_at
from trainer.tui.place import Place
from trainer.tui.screens.confirm import ConfirmDialog
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.notes import NotesPlace
from trainer.tui.wording import left

_SOON_S = 300
_TIME_IS_UP = "Time is up. What was handed in before the deadline counts. Press F10 for the debrief."


def round_screen(found: Round) -> Place[Any]:
    """The screen on which a round goes on."""
    if found.state is not RoundState.RUNNING or found.kind not in KINDS:
        return DebriefScreen(found)  # which says so when it cannot be taken up
    return CodingRound(found) if Kind.PROBLEM in KINDS[found.kind].item_kinds else DesignRound(found)


class _Running(KeepingPlace[Any]):
    """The clock and the ways out that both kinds of rounds share."""

    round: Round
    over = False

    def show_deadline(self) -> None:
        """Time left, and when it ends; from the deadline on nothing can be changed any more."""
        now = self.ctx.now()
        remaining = self.round.left(now)
        kind = KINDS[self.round.kind]
        phase = kind.phases[phase_at(kind.phases, (now - self.round.started_at).total_seconds())]
        self.query_one(TitleBar).show(
            Content.assemble((kind.title, "b"), f"   {phase.name}  ", (phase.guide, "$foreground-muted")),
            deadline_line(self.round, now, self.ctx.calendar.timezone),
        )
        if not remaining and not self.over:
            self.over = True
            self.time_is_up()
            trouble = self.query_one("#trouble", Static)
            trouble.update(_TIME_IS_UP)
            trouble.add_class("-shown")
            self.say(_TIME_IS_UP, "Time is up")

    def time_is_up(self) -> None:
        """Close the desk."""

    def hand_in(self, submit: Callable[[], object]) -> None:
        """End the round: after the deadline straight to the debrief, before it after asking."""
        if not self.is_active:  # the key was pressed twice, and the question stands above
            return
        if self.over:
            self.to_debrief(None)
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.store_once(submit, self.to_debrief, failed=self._refused)

        question = f"Hand in and end the round? {left(self.round.left(self.ctx.now()))} are left."
        self.app.push_screen(ConfirmDialog(question, "Hand in", "Go on"), answered)

    def _refused(self, error: TrainerError) -> None:
        self.show_error(error)
        if isinstance(error, RoundError):
            self.show_deadline()

    def to_debrief(self, _: object) -> None:
        """Score it while it is fresh."""
        self.app.switch_screen(DebriefScreen(self.round))

    def action_abandon(self) -> None:
        """Give the round up, after asking."""
        if not self.is_active:
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.store_once(lambda: mock.abandon(self.ctx, self.round), lambda _: self.dismiss(None))

        self.app.push_screen(
            ConfirmDialog("Give this round up? It stays in the history without a score.", "Give up"), answered
        )


def deadline_line(found: Round, now: datetime, zone: Any) -> Content:
    """How long, and until when."""
    seconds = found.left(now).total_seconds()
    style = "b $text-error" if seconds <= 0 else "b $text-warning" if seconds < _SOON_S else "b"
    word = "time is up" if seconds <= 0 else f"{left(found.left(now))} left"
    return Content.assemble((word, style), (f"   ends {found.deadline.astimezone(zone):%H:%M}", "$foreground-muted"))


class CodingRound(CodingPlace[None], _Running):
    """A phone screen: a desk without hints and editorial."""

    place = "coding"
    CSS_PATH = "coding.tcss"
    BINDINGS = bindings("coding")
    waits_for_judge = frozenset({"run", "submit", "hand_in", "editor", "abandon"})

    def __init__(self, found: Round) -> None:
        super().__init__()
        self.round = found
        self.sitting: Sitting | None = None
        self.autosave: Autosave[Sitting] = Autosave(
            self, self._snapshot, lambda sitting: mock.save(self.ctx, sitting), self.on_autosaved
        )

    def on_mount(self) -> None:
        """Take the round up where it was left."""
        super().on_mount()
        self.ask(lambda: mock.sit(self.ctx, self.round), self._opened, failed=self.not_opened)

    async def _opened(self, sitting: Sitting) -> None:
        self.sitting = sitting
        assert sitting.problem is not None
        fresh = sitting.text == starter(sitting.problem)
        await self.open_desk(sitting.problem, sitting.text, resumed=not fresh, hints_allowed=False)
        self.tick()

    def _snapshot(self) -> Sitting:
        assert self.sitting is not None and self.desk is not None
        return replace(self.sitting, text=self.desk.editor.text)

    def tick(self) -> None:
        """The deadline comes nearer."""
        if self.desk is not None:
            self.show_deadline()

    def time_is_up(self) -> None:
        """The code can be read, no longer changed."""
        if self.desk is not None:
            self.desk.editor.read_only = True

    def judge(
        self, source: str, *, examples_only: bool, on_case: Callable[[CaseResult], None]
    ) -> tuple[object, Report]:
        """Run the source, in a thread; refused after the deadline."""
        assert self.sitting is not None
        return mock.run(self.ctx, self.sitting, source, examples_only=examples_only, on_case=on_case)

    def judged(self, state: object, report: Report, source: str, *, examples_only: bool) -> None:
        """Take over the counts."""
        assert isinstance(state, Sitting)
        self.sitting = state

    def action_hand_in(self) -> None:
        """End the round and go to the debrief."""
        if self.sitting is not None and self.desk is not None:
            sitting = self._snapshot()
            self.hand_in(lambda: mock.submit(self.ctx, sitting))

    def action_leave(self) -> None:
        """Leave; the clock goes on."""
        self.leave_with(None)


class DesignRound(NotesPlace, _Running):
    """A design round: notes by phase, no checking of numbers before the debrief."""

    place = "design"
    BINDINGS = bindings("design")

    def __init__(self, found: Round) -> None:
        super().__init__()
        self.round = found
        self.sitting: Sitting | None = None
        self.autosave: Autosave[PromptSession] = Autosave(self, self.snapshot, self._write, self.on_autosaved)

    def on_mount(self) -> None:
        """Take the round up where it was left."""
        super().on_mount()
        self.ask(lambda: mock.sit(self.ctx, self.round), self._opened, failed=self.not_opened)

    async def _opened(self, sitting: Sitting) -> None:
        self.sitting = sitting
        assert sitting.prompt is not None
        await self.open_desk(NotesDesk(sitting.prompt, sitting.phases, checks=False))

    def _write(self, session: PromptSession) -> None:
        assert self.sitting is not None
        mock.save(self.ctx, replace(self.sitting, prompt=session))

    def tick(self) -> None:
        """The deadline comes nearer."""
        if self.desk is not None:
            self.show_deadline()
            self.desk.show_clock((self.ctx.now() - self.round.started_at).total_seconds())

    def time_is_up(self) -> None:
        """The notes can be read, no longer changed."""
        if self.desk is not None:
            self.desk.close()

    def action_hand_in(self) -> None:
        """End the round and go to the debrief."""
        if self.sitting is not None and self.desk is not None:
            sitting = replace(self.sitting, prompt=self.snapshot())
            self.hand_in(lambda: mock.submit(self.ctx, sitting))
