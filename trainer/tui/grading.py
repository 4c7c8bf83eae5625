"""The grade that ends a session: what was measured suggests one, the dialog asks, and the service stores it.

However often the key is pressed, one grade is asked for and one is stored.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from trainer.core.events import Grade
from trainer.core.grading import Suggestion
from trainer.services import reviews
from trainer.services.reviews import Outcome
from trainer.tui.place import Place

if TYPE_CHECKING:
    from trainer.tui.screens.grade import GradeQuestion


class Grading:
    """Asks for the grade of one screen's session, and dismisses the screen with its outcome."""

    def __init__(self, place: Place[Outcome | None]) -> None:
        self._place = place
        self.asking = False
        """Whether a grade is being asked for or stored: until then the session must not change."""

    def ask(
        self, title: str, item_id: str, suggestion: Callable[[], Suggestion], finish: Callable[[Grade], Outcome]
    ) -> None:
        """Open the dialog with what `suggestion` returns; `finish` stores the chosen grade. Both are called in a thread."""
        if self.asking:
            return
        self.asking = True
        ctx = self._place.ctx

        def question() -> GradeQuestion:
            from trainer.tui.screens.grade import GradeQuestion

            return GradeQuestion(suggestion(), reviews.next_dates(ctx, item_id), ctx.calendar.day_of(ctx.now()))

        self._place.ask(question, partial(self._open, title, finish), ended=self._over)

    def _over(self) -> None:
        self.asking = False

    def _open(self, title: str, finish: Callable[[Grade], Outcome], question: GradeQuestion) -> None:
        from trainer.tui.screens.grade import GradeDialog

        if not self._place.is_active:  # the user has opened something else meanwhile
            return
        self.asking = True
        self._place.app.push_screen(GradeDialog(title, question), partial(self._answered, finish))

    def _answered(self, finish: Callable[[Grade], Outcome], grade: Grade | None) -> None:
        if grade is None:
            self._over()
        else:
            self._place.ask(lambda: finish(grade), self._finished, ended=self._over)

    def _finished(self, outcome: Outcome) -> None:
        self.asking = True  # for a key that is on its way to a screen that goes
        self._place.uncover()
        self._place.dismiss(outcome)
