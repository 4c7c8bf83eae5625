"""The grade dialog: what was measured suggests one of four grades, each with the date it leads to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from trainer.core.events import Grade
from trainer.core.grading import Suggestion
from trainer.tui.actions import bindings
from trainer.tui.place import Dialog
from trainer.tui.wording import clean, in_days, short_date


@dataclass(frozen=True, slots=True)
class GradeQuestion:
    """What the dialog needs to know."""

    suggestion: Suggestion
    next_dates: Mapping[Grade, date]
    today: date


class _Choice(Static, can_focus=True):
    """One grade; a click takes it."""

    def __init__(self, grade: Grade, due: date, today: date, *, suggested: bool) -> None:
        self.grade = grade
        when, day = in_days(due, today), short_date(due, today)
        text = Content.assemble(
            (f"{int(grade)}  {grade.word.title()}", "b"),
            ("\n", ""),
            (when, ""),
            ("\n", ""),
            ("" if when == day else day, "$foreground-muted"),
            ("\n", ""),
            ("suggested" if suggested else "", "$accent"),
        )
        super().__init__(text, id=f"grade-{grade.word}")

    def on_click(self, event: events.Click) -> None:
        """Take it."""
        event.stop()
        self.screen.dismiss(self.grade)


class GradeDialog(Dialog["Grade | None"]):
    """Answers with a grade, or None to go on with the session."""

    place = "grade"
    CSS_PATH = "grade.tcss"
    BINDINGS = bindings("grade")

    def __init__(self, title: str, question: GradeQuestion) -> None:
        super().__init__()
        self._title, self._question = title, question

    def compose(self) -> ComposeResult:
        """Four choices, and the reasons for one of them."""
        asked = self._question
        with Vertical(classes="box"):
            yield Static(Content(f"How did {clean(self._title)} go?"), classes="title")
            with Horizontal(id="choices"):
                for grade in Grade:
                    suggested = grade is asked.suggestion.grade
                    yield _Choice(grade, asked.next_dates[grade], asked.today, suggested=suggested)
            word = asked.suggestion.grade.word.title()
            yield Static(
                Content.assemble((f"{word}, because: ", "b"), clean("; ".join(asked.suggestion.reasons))), id="reasons"
            )
            yield Static(
                Content.styled("enter takes the selected one, 1 to 4 choose, esc goes back", "$foreground-muted"),
                id="keys",
            )

    def on_mount(self) -> None:
        """The suggestion is one key away."""
        self.query_one(f"#grade-{self._question.suggestion.grade.word}").focus()

    def _selected(self) -> Grade:
        focused = self.focused
        return focused.grade if isinstance(focused, _Choice) else self._question.suggestion.grade

    def _select(self, step: int) -> None:
        grade = Grade(min(4, max(1, int(self._selected()) + step)))
        self.query_one(f"#grade-{grade.word}").focus()

    def action_left(self) -> None:
        """Select the worse grade."""
        self._select(-1)

    def action_right(self) -> None:
        """Select the better grade."""
        self._select(1)

    def action_accept(self) -> None:
        """Take the selected grade."""
        self.dismiss(self._selected())

    def action_again(self) -> None:
        """Grade it Again."""
        self.dismiss(Grade.AGAIN)

    def action_hard(self) -> None:
        """Grade it Hard."""
        self.dismiss(Grade.HARD)

    def action_good(self) -> None:
        """Grade it Good."""
        self.dismiss(Grade.GOOD)

    def action_easy(self) -> None:
        """Grade it Easy."""
        self.dismiss(Grade.EASY)

    def action_cancel(self) -> None:
        """Go on with the session."""
        self.dismiss(None)
