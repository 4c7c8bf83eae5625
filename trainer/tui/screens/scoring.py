"""Scoring an answer against its rubric, with the evidence beside each criterion: after a prompt, and as a round's debrief.

What is scored so far is saved like any draft; nothing is stored as done before every criterion has its score.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from trainer.core.prompt import Rubric
from trainer.services import scorecards
from trainer.services.scorecards import Scorecard
from trainer.tui.actions import bindings
from trainer.tui.autosave import Autosave
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.criterion import Anchors, CriterionCard
from trainer.tui.keeping import KeepingPlace
from trainer.tui.wording import clean

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is scored, and by what."""

    key: str
    """Item id or round id, under which the scores are kept meanwhile."""
    title: str
    rubric: Rubric
    model: Content
    """The model answer, or the code that was written."""
    specific: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """The prompt's own anchors by criterion."""
    observed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class ScoringScreen(KeepingPlace[Result]):
    """A card per criterion; the model answer beside them, or in their place where it is narrow."""

    place = "scoring"
    kept = "The scores are"
    CSS_PATH = "scoring.tcss"
    BINDINGS = bindings("scoring")
    AUTO_FOCUS = ""

    def __init__(self) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self._cards: list[CriterionCard] = []
        self._seen = Scorecard()
        self.autosave: Autosave[Scorecard] = Autosave(self, lambda: self.card, self._write, self.on_autosaved)

    @abstractmethod
    def load(self) -> Sheet:
        """What is scored; called in a thread."""

    @abstractmethod
    def finish(self, card: Scorecard) -> None:
        """Every criterion has its score."""

    def compose(self) -> ComposeResult:
        """The frame."""
        yield TitleBar(Content.styled("Opening …", "$foreground-muted"))
        yield Static("", id="trouble", classes="trouble", markup=False)
        with Horizontal(id="body"):
            yield VerticalScroll(id="cards", can_focus=False)
            with VerticalScroll(id="model"):
                yield Static(id="model-text", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Fetch the sheet with what was scored before."""

        def found() -> tuple[Sheet, Scorecard]:
            sheet = self.load()
            return sheet, scorecards.load(self.ctx, sheet.key)

        self.ask(found, self._opened, failed=self.not_opened)

    async def _opened(self, found: tuple[Sheet, Scorecard]) -> None:
        self.sheet, card = found
        sheet = self.sheet
        self._cards = [
            CriterionCard(
                criterion,
                sheet.specific.get(criterion.id, {}),
                sheet.observed.get(criterion.id, ()),
                card.scores.get(criterion.id),
                card.evidence.get(criterion.id, ""),
            )
            for criterion in sheet.rubric.criteria
        ]
        self.query_one("#model-text", Static).update(sheet.model)
        await self.query_one("#cards").mount(*self._cards)
        self._seen = self.card
        self._title()
        self._focus_first()

    def _focus_first(self) -> None:
        cards = [card for card in self._cards if card.score is None] or self._cards
        if cards:
            cards[0].query_one(Anchors).focus()

    @property
    def card(self) -> Scorecard:
        """What stands on the screen."""
        return Scorecard(
            {card.criterion.id: card.score for card in self._cards if card.score is not None},
            {card.criterion.id: card.evidence.strip() for card in self._cards if card.evidence.strip()},
        )

    def _title(self) -> None:
        if self.sheet is None:
            return
        scores = self.card.scores
        total = len(self.sheet.rubric.criteria)
        mean = f"   mean {sum(scores.values()) / len(scores):.1f}" if scores else ""
        left = Content.assemble(
            (clean(self.sheet.title), "b"), ("   score what was said and written", "$foreground-muted")
        )
        self.query_one(TitleBar).show(left, Content(f"{len(scores)} of {total} scored{mean}"))

    def action_score(self, criterion_id: str, value: int) -> None:
        """A click on an anchor."""
        anchors = self.query_one(f"#anchors-{criterion_id}", Anchors)
        anchors.focus()
        anchors.post_message(CriterionCard.Scored(anchors, value))

    def on_criterion_card_scored(self) -> None:
        """A score was chosen."""
        self._typed()
        self._title()

    def on_input_changed(self, _event: Input.Changed) -> None:
        """Evidence was typed."""
        self._typed()

    def _typed(self) -> None:
        if self.unseen():
            self._seen = self.card
            self.autosave.touch()

    def on_input_submitted(self, _event: Input.Submitted) -> None:
        """From the evidence to the next criterion."""
        self.action_next()

    def _write(self, card: Scorecard) -> None:
        if self.sheet is not None:
            scorecards.save(self.ctx, self.sheet.key, card)

    def unseen(self) -> bool:
        """Whether something was typed whose message is still on its way."""
        return self.sheet is not None and self.card != self._seen

    def action_next(self) -> None:
        """Go to the next criterion."""
        self.focus_next(Anchors)

    def action_answer(self) -> None:
        """Show or hide the model answer."""
        self.toggle_class("-model")
        if self.has_class("-model"):
            self.query_one("#model").focus()
        else:
            self._focus_first()

    def action_finish(self) -> None:
        """Store the scores, when none is missing."""
        if self.sheet is None:
            return
        card = self.card
        missing = [one.title for one in self.sheet.rubric.criteria if one.id not in card.scores]
        if missing:
            self.say(f"Still without a score: {', '.join(missing)}. Keys 1 to 4 score the selected one.")
            self._focus_first()
            return
        self.finish(card)

    def action_leave(self) -> None:
        """Leave; what was scored so far is kept."""
        self.leave_with(None)  # type: ignore[arg-type]  # every result of a scoring may be missing
