"""One criterion of a rubric on the screen: its four anchors, what was observed, the score, and a line of evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from trainer.core.prompt import Criterion
from trainer.tui.charts import Part
from trainer.tui.clicking import clickable
from trainer.tui.wording import clean

_INDENT = 5


class Anchors(Static, can_focus=True):
    """The four anchors; 1 to 4 choose one while it has the focus, a click chooses one at any time."""

    def on_key(self, event: events.Key) -> None:
        """Score it, or move on."""
        if event.character is not None and event.character in "1234":
            event.stop()
            self.post_message(CriterionCard.Scored(self, int(event.character)))
        elif event.key in ("down", "up"):
            event.stop()
            (self.screen.focus_next if event.key == "down" else self.screen.focus_previous)(Anchors)


class CriterionCard(Vertical):
    """A criterion with its score; posts `Scored` through its anchors and `Input.Changed` through its evidence."""

    @dataclass
    class Scored(Message):
        """A score was chosen."""

        anchors: Anchors
        value: int

    def __init__(
        self,
        criterion: Criterion,
        specific: Mapping[int, str],
        observed: Sequence[str],
        score: int | None,
        evidence: str,
    ) -> None:
        super().__init__(id=f"criterion-{criterion.id}")
        self.criterion, self.score = criterion, score
        self._specific, self._observed = specific, observed
        self._line = Input(evidence, placeholder="Why: one line of evidence", compact=True)

    def compose(self) -> ComposeResult:
        """Anchors above, evidence below."""
        yield Anchors(id=f"anchors-{self.criterion.id}")
        yield self._line

    def on_mount(self) -> None:
        """Draw it."""
        self._draw()

    @property
    def evidence(self) -> str:
        """What was typed as evidence."""
        return self._line.value

    def on_criterion_card_scored(self, event: Scored) -> None:
        """Take the score; the screen hears of it as well."""
        self.score = event.value
        self._draw()

    def on_resize(self) -> None:
        """Wrap anew."""
        self._draw()

    def _draw(self) -> None:
        criterion, width = self.criterion, max(20, self.size.width - 4)
        state = f"{self.score} of 4" if self.score else "not scored"
        parts: list[Part] = [(clean(criterion.title), "b $accent")]
        parts += ["   ", (f"{state}\n", "b" if self.score else "$text-warning")]
        for level in (1, 2, 3, 4):
            chosen = level == self.score
            line: list[Part] = [(f"{'●' if chosen else '○'} {level}  ", "b $accent" if chosen else "$foreground-muted")]
            line.append((_hanging(criterion.anchors.get(level, ""), width), "b" if chosen else ""))
            if level in self._specific:
                here = _hanging(f"Here: {self._specific[level]}", width)
                line.append((f"\n     {here}", "" if chosen else "$foreground-muted"))
            parts.append(clickable(Content.assemble(*line, "\n"), f"score('{criterion.id}', {level})"))
        if self._observed:
            parts += [("Measured  ", "b"), clean("; ".join(self._observed)), "\n"]
        self.query_one(Anchors).update(Content.assemble(*parts))


def _hanging(text: str, width: int) -> str:
    """Wrapped so that every line stands behind the score it belongs to."""
    return ("\n" + " " * _INDENT).join(wrap(clean(text), width - _INDENT)) or " "
