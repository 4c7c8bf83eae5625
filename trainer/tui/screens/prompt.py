"""Practising a design prompt: answer first, rubric and model answer after."""

from __future__ import annotations

from functools import partial

from textual.content import Content

from trainer.core.events import Grade
from trainer.services import prompts
from trainer.services.prompts import PromptSession
from trainer.services.reviews import Outcome
from trainer.services.scorecards import Scorecard
from trainer.tui.actions import bindings
from trainer.tui.autosave import Autosave
from trainer.tui.bars import TitleBar
from trainer.tui.grading import Grading
from trainer.tui.notes_desk import NotesDesk
from trainer.tui.prompt_text import model_text
from trainer.tui.screens.notes import NotesPlace
from trainer.tui.screens.scoring import ScoringScreen, Sheet
from trainer.tui.wording import clean, clock


class PromptScreen(NotesPlace):
    """Dismissed with the outcome of the grade, or None when the session goes on another time."""

    place = "prompt"
    BINDINGS = bindings("prompt")

    def __init__(self, item_id: str) -> None:
        super().__init__()
        self._item_id = item_id
        self.autosave = Autosave(self, self.snapshot, self._write, self.on_autosaved)

    def on_mount(self) -> None:
        """Fetch the session."""
        super().on_mount()
        self.ask(lambda: prompts.start(self.ctx, self._item_id), self._opened, failed=self.not_opened)

    async def _opened(self, session: PromptSession) -> None:
        if session.committed:
            self.uncover()
            self._score(session)
            return
        await self.open_desk(NotesDesk(session, session.prompt.phases))
        if session.resumed:
            self.say("Your notes are back, and the clock goes on where it stopped.")

    def _write(self, session: PromptSession) -> None:
        prompts.save(self.ctx, session)

    def tick(self) -> None:
        """Show the time and the phase that it is in."""
        if self.desk is None:
            return
        session = self.desk.session
        seconds, total = session.seconds(self.ctx.now()), 60 * session.prompt.item.minutes
        style = "$text-warning" if seconds > total else "$foreground-muted"
        item = session.prompt.item
        facts = f"{session.prompt.level}   {session.prompt.domain}"
        self.query_one(TitleBar).show(
            Content.assemble((clean(item.title), "b"), "   ", (clean(facts), "$foreground-muted")),
            Content.assemble(
                ("over time  " if seconds > total else "", style), (clock(seconds), "b"), (f" of {clock(total)}", style)
            ),
        )
        self.desk.show_clock(seconds)

    def action_requirements(self) -> None:
        """Show the requirements."""
        if self.desk is not None:
            self.desk.requirements_shown = True
            self.desk.show_prompt()

    def action_commit(self) -> None:
        """Let the answer stand; from now on the rubric may be read."""
        if self.desk is None:
            return
        typed = self.desk.typed
        self.store_once(lambda: prompts.commit(self.ctx, typed), self._score)

    def _score(self, session: PromptSession) -> None:
        self.app.push_screen(PromptScoring(session), self.dismiss)


class PromptScoring(ScoringScreen["Outcome | None"]):
    """The self-score of a committed prompt, then its grade."""

    def __init__(self, session: PromptSession) -> None:
        super().__init__()
        self._session = session
        self._grading = Grading(self)

    def load(self) -> Sheet:
        """The rubric with the prompt's own anchors, and the model answer."""
        session = self._session
        model = model_text(session.prompt, prompts.check_estimates(session), session.notes)
        item = session.prompt.item
        return Sheet(item.id, item.title, session.rubric, model, session.prompt.rubric)

    def finish(self, card: Scorecard) -> None:
        """Ask for the grade that the scores suggest."""
        item = self._session.prompt.item

        def finish(grade: Grade) -> Outcome:
            return self.autosave.last(
                lambda: prompts.finish(self.ctx, self._session, card.scores, grade, card.evidence)
            )

        self._grading.ask(item.title, item.id, partial(prompts.suggestion, card.scores), finish)
