"""The debrief of a mock round: scores per criterion, each beside what was measured and what was written."""

from __future__ import annotations

from textual.content import Content

from trainer.core.rounds import Round, band, kind_title
from trainer.errors import RoundError
from trainer.services import mock, prompts, rounds
from trainer.services.mock import Sitting
from trainer.services.scorecards import Scorecard
from trainer.tui.prompt_text import model_text
from trainer.tui.screens.scoring import ScoringScreen, Sheet
from trainer.tui.wording import clean


class DebriefScreen(ScoringScreen[None]):
    """Scores per dimension, each beside what was measured."""

    def __init__(self, found: Round) -> None:
        super().__init__()
        self._round = found
        self._sitting: Sitting | None = None

    def load(self) -> Sheet:
        """The rubric, the evidence, and what was written."""
        current = rounds.current(self.ctx)
        if current is None or current.id != self._round.id:
            raise RoundError("This round is not open any more.", "Its scores are in the history.")
        sitting = mock.sit(self.ctx, current)
        self._sitting = sitting
        seen = mock.observed(self.ctx, sitting)
        title = f"Debrief: {kind_title(current.kind)}, {sitting.item.title}"
        if sitting.prompt is not None:
            session = sitting.prompt
            model = model_text(session.prompt, prompts.check_estimates(session), session.notes)
            return Sheet(current.id, title, sitting.rubric, model, session.prompt.rubric, seen.by_criterion)
        code = Content.assemble(("Your code\n", "b $accent"), clean(sitting.text), "\n")
        return Sheet(current.id, title, sitting.rubric, code, observed=seen.by_criterion)

    def finish(self, card: Scorecard) -> None:
        """Store the debrief."""
        sitting = self._sitting
        if sitting is None:
            return
        self.store_once(lambda: mock.score(self.ctx, sitting, card.scores, card.evidence), self._scored)

    def _scored(self, scored: Round) -> None:
        if scored.score is not None:
            self.say(
                f"{scored.score:.1f} of 4, {band(scored.score)}. One round says little; the history shows the spread.",
                "Scored",
            )
        self.dismiss(None)
