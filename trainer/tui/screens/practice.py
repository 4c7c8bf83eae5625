"""Practising one problem: from the statement to a grade.

The session is an immutable value held here; every call of the service answers with the next one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from textual.content import Content

from trainer.core.events import Grade
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.services import practice
from trainer.services.practice import Session
from trainer.services.reviews import Outcome
from trainer.tui.actions import bindings
from trainer.tui.autosave import Autosave
from trainer.tui.bars import TitleBar
from trainer.tui.coding import CodingPlace, difficulty_and_topic
from trainer.tui.editor import load_highlighting
from trainer.tui.explaining import Explanations
from trainer.tui.grading import Grading
from trainer.tui.wording import clock, count

_CLOCK_SAVED_EVERY_S = 30


class PracticeScreen(CodingPlace["Outcome | None"]):
    """Dismissed with the outcome of the grade, or None when the session goes on another time."""

    place = "practice"
    CSS_PATH = "coding.tcss"
    BINDINGS = bindings("practice")
    waits_for_judge = frozenset(
        {"run", "submit", "hint", "grade", "solution", "attempts", "pause", "editor", "claim", "cases"}
    )

    def __init__(self, item_id: str) -> None:
        super().__init__()
        self._item_id = item_id
        self.session: Session | None = None
        self._explanations = Explanations(self)
        self._grading = Grading(self)
        self.autosave: Autosave[tuple[Session, str]] = Autosave(self, self._snapshot, self._write, self.on_autosaved)

    def on_mount(self) -> None:
        """Fetch the session; everything else follows from it."""
        super().on_mount()
        ctx, item_id = self.ctx, self._item_id

        def start() -> Session:
            load_highlighting()
            return practice.start(ctx, item_id)

        self.ask(start, self._opened, failed=self.not_opened)

    async def _opened(self, session: Session) -> None:
        await self.open_desk(session.problem, session.text, resumed=session.resumed)
        # Not before its desk: what can be saved, paused or left is both.
        self.session = session
        self._show_hints()
        self._show_claim()
        self.tick()
        if session.resumed:
            self.say("Your draft is back, and the clock goes on where it stopped.")

    # Drafts

    def _snapshot(self) -> tuple[Session, str]:
        assert self.session is not None and self.desk is not None
        return self.session, self.desk.editor.text

    def _write(self, snapshot: tuple[Session, str]) -> None:
        practice.save(self.ctx, *snapshot)

    def _changed(self, session: Session) -> None:
        """The service answered with the next session. Only what it changed is taken: the clock is the screen's."""
        if self.session is not None:
            session = replace(session, active_s=self.session.active_s, resumed_at=self.session.resumed_at)
        self.session = session
        self._show_claim()
        self.autosave.touch()
        self.tick()

    # The clock

    def tick(self) -> None:
        """Show the time, and save it now and then once there is a draft."""
        session = self.session
        if session is None:
            return
        seconds = session.seconds(self.ctx.now())
        target = 60 * session.problem.item.minutes
        over = seconds > target
        state = "paused  " if session.resumed_at is None else "over target  " if over else ""
        style = "$text-warning" if over or session.resumed_at is None else "$foreground-muted"
        extra = [f"claimed {session.claimed}"] if session.claimed else []
        extra += [count(session.hints, "hint")] if session.hints else []
        extra += [count(session.submits, "submit")] if session.submits else []
        extra += ["review"] if session.is_review else []
        self.query_one(TitleBar).show(
            difficulty_and_topic(session.problem, extra),
            Content.assemble((state, style), (clock(seconds), "b"), (f" of {clock(target)}", "$foreground-muted")),
        )
        if session.resumed and session.resumed_at and int(seconds) % _CLOCK_SAVED_EVERY_S == 0:
            self.autosave.touch()

    def action_pause(self) -> None:
        """Stop the clock, or start it again."""
        if self.session is None:
            return
        turn = practice.pause if self.session.resumed_at else practice.go_on
        self.session = turn(self.ctx, self.session)
        self.autosave.touch()
        self.tick()

    # What is claimed before coding

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A claim is made before the first submit: what was measured would tell it afterwards."""
        if action == "claim" and self.session is not None and self.session.submits:
            return False
        return super().check_action(action, parameters)

    def action_claim(self) -> None:
        """Say which time complexity one aims for; it is shown beside what is measured."""
        if self.session is None:
            return
        from trainer.tui.screens.claim import ClaimDialog

        self.app.push_screen(ClaimDialog(self.session.claimed), self._claim)

    def _claim(self, claimed: str | None) -> None:
        if claimed is not None and self.session is not None and self.desk is not None:
            session, text = self.session, self.desk.editor.text
            self.ask(lambda: practice.claim(self.ctx, session, text, claimed), self._changed)

    def _show_claim(self) -> None:
        if self.session is not None and self.desk is not None:
            self.desk.statement.show_claim(self.session.claimed, open=not self.session.submits)

    # Running

    def start_run(self, *, examples_only: bool) -> None:
        """Have the code judged; what the last submit left to look for is given up."""
        if self._grading.asking:  # its end would bring the draft back that the grade has dropped
            return
        if self.desk is not None and not self.busy:
            self._explanations.stop()
        super().start_run(examples_only=examples_only)

    def judge(
        self, source: str, *, examples_only: bool, on_case: Callable[[CaseResult], None]
    ) -> tuple[object, Report]:
        """Run the source, in a thread."""
        assert self.session is not None
        return practice.run(self.ctx, self.session, source, examples_only=examples_only, on_case=on_case)

    def judged(self, state: object, report: Report, source: str, *, examples_only: bool) -> None:
        """Take over the counts; after a submit look for what explains its verdict."""
        assert isinstance(state, Session)
        self._changed(state)
        if examples_only or self.desk is None:
            return
        if report.verdict is Verdict.AC:
            self.desk.results.show_note("F10 grades it and says when it comes back. Ctrl+L: the editorial.")
        self._explanations.begin(state.problem, self.desk.results, source, report, state.claimed)

    def action_cases(self) -> None:
        """Keep the failing input as one's own case; where there is none, look at those that were kept."""
        if self.session is None or self.desk is None or self._explanations.keep(self.desk.results):
            return
        from trainer.tui.screens.cases import CasesScreen

        self.app.push_screen(CasesScreen(self.session.problem))

    def on_unmount(self) -> None:
        """Nothing goes on once the screen is gone; the work is kept."""
        self._explanations.stop()
        super().on_unmount()

    # Help of three kinds

    def action_hint(self) -> None:
        """Show the next hint."""
        if self.session is None or self.desk is None:
            return
        if self.session.hints >= len(self.session.problem.hints):
            self.say("There are no more hints. Ctrl+L shows the editorial.")
            self.desk.show_pane("problem", focus=False)
            return
        session, text = self.session, self.desk.editor.text
        self.ask(lambda: practice.hint(self.ctx, session, text), self._hinted)

    def _hinted(self, session: Session) -> None:
        self._changed(session)
        self._show_hints()
        if self.desk is not None and self.has_class("-narrow"):
            self.desk.show_pane("problem")

    def _show_hints(self) -> None:
        if self.session is not None and self.desk is not None:
            self.desk.statement.show_hints(self.session.shown_hints, len(self.session.problem.hints))

    def action_solution(self) -> None:
        """Read the editorial; before it is accepted that means giving up, and is asked first."""
        session = self.session
        if session is None or self.desk is None:
            return
        if session.accepted_s is not None or session.solution_seen:
            self._read_solution(session)
            return
        from trainer.tui.screens.confirm import ConfirmDialog

        question = "Give up and read the solution? The grade will be Again, and the problem comes back tomorrow."
        self.app.push_screen(ConfirmDialog(question, "Show the solution", "Keep trying"), self._gave_up)

    def _gave_up(self, yes: bool | None) -> None:
        if yes and self.session is not None and self.desk is not None:
            session, text = self.session, self.desk.editor.text
            self.ask(lambda: practice.reveal(self.ctx, session, text), self._revealed)

    def _revealed(self, session: Session) -> None:
        self._changed(session)
        self._read_solution(session)

    def _read_solution(self, session: Session) -> None:
        from trainer.tui.screens.solution import SolutionScreen

        self.app.push_screen(SolutionScreen(session.problem))

    def action_attempts(self) -> None:
        """Look at earlier attempts. Those of earlier sessions may hold the answer, so they wait until it is solved."""
        if self.session is None or self.desk is None:
            return
        from trainer.tui.screens.attempts import AttemptsScreen

        solved = self.session.accepted_s is not None or self.session.solution_seen
        own = "" if solved else self.session.id
        self.app.push_screen(AttemptsScreen(self._item_id, self.desk.editor.text, only_session=own))

    # The end

    def action_grade(self) -> None:
        """Choose a grade and end the session."""
        session = self.session
        if session is None or self.busy:
            return

        def finish(grade: Grade) -> Outcome:
            return self.autosave.last(lambda: practice.finish(self.ctx, session, grade))

        suggestion = partial(practice.suggestion, self.ctx, session)
        self._grading.ask(session.problem.item.title, session.item_id, suggestion, finish)

    def action_leave(self) -> None:
        """Leave; a draft that was begun before is saved with its clock."""
        if self.session is not None and self.session.resumed:
            self.autosave.dirty = True
        self.leave_with(None)
