"""Pattern cards: from a pattern's name to its signal, its skeleton and its pitfalls; and the vocabulary as a whole.

Nothing is typed, so there is no draft: the person recalls, turns the card, and says how it went.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from trainer.core.events import Grade
from trainer.core.grading import Suggestion
from trainer.core.items import Item, Kind
from trainer.core.patterns import Pattern
from trainer.core.recognition import suggest_card
from trainer.errors import UsageError
from trainer.services import library, reviews
from trainer.services.library import Entry
from trainer.services.lookup import resolve
from trainer.services.ports import Context


@dataclass(frozen=True, slots=True)
class PatternPage:
    """One pattern with everything around it."""

    pattern: Pattern
    card: Entry
    """Where one stands with the pattern's own card."""
    needs: tuple[str, ...]
    """Titles of what it builds on directly."""
    problems: tuple[Entry, ...]
    """Those that train it, the ones that have it as their main pattern first."""

    @property
    def started(self) -> int:
        """How many of its problems were practised."""
        return sum(entry.card is not None for entry in self.problems)


@dataclass(frozen=True, slots=True)
class CardSession:
    """One look at a card."""

    id: str
    page: PatternPage
    started_at: datetime
    turned_s: float | None = None
    """Seconds after which it was turned; None while one still thinks."""

    @property
    def item(self) -> Item:
        """What it practises."""
        return self.page.card.item


def pages(ctx: Context) -> list[PatternPage]:
    """Every pattern in the order of the vocabulary."""
    entries = library.everything(ctx)
    cards = {entry.item.slug: entry for entry in entries if entry.item.kind is Kind.PATTERN}
    problems = [entry for entry in entries if entry.item.kind is Kind.PROBLEM]
    vocabulary = ctx.content.patterns()
    return [
        PatternPage(
            pattern,
            cards[pattern.id],
            tuple(vocabulary[need].title for need in pattern.needs if need in vocabulary),
            _training(pattern.id, problems),
        )
        for pattern in vocabulary.values()
        if pattern.id in cards
    ]


def page(ctx: Context, pattern_id: str) -> PatternPage:
    """One pattern; raises UsageError when the vocabulary does not have it."""
    found = next((one for one in pages(ctx) if one.pattern.id == pattern_id), None)
    if found is None:
        raise UsageError(f"There is no pattern {pattern_id!r}.", "`trainer list --kind pattern` shows what there is.")
    return found


def start(ctx: Context, reference: str) -> CardSession:
    """Look at the front of a card. Raises UsageError for an item that is no pattern."""
    item = resolve(ctx, reference)
    if item.kind is not Kind.PATTERN:
        raise UsageError(f"{item.handle!r} is no pattern.", "`trainer list --kind pattern` shows what there is.")
    return CardSession(ctx.new_id(), page(ctx, item.slug), ctx.now())


def turn(ctx: Context, session: CardSession) -> CardSession:
    """Look at the back; the time until then is what is measured."""
    if session.turned_s is not None:
        return session
    return replace(session, turned_s=max(0.0, (ctx.now() - session.started_at).total_seconds()))


def suggestion(session: CardSession) -> Suggestion:
    """What the time suggests. Raises UsageError before the card is turned."""
    if session.turned_s is None:
        raise UsageError("The card is not turned yet.", "Recall it first, then turn it.")
    return suggest_card(session.turned_s)


def finish(ctx: Context, session: CardSession, grade: Grade | None = None) -> reviews.Outcome:
    """Grade a card that was turned (None takes the suggestion) and reschedule it."""
    suggested = suggestion(session)
    seconds = max(0.0, (ctx.now() - session.started_at).total_seconds())
    chosen = grade or suggested.grade
    return reviews.record(ctx, session.item.id, chosen, suggested, seconds=seconds, session_id=session.id)


def _training(pattern_id: str, problems: Sequence[Entry]) -> tuple[Entry, ...]:
    found = [entry for entry in problems if pattern_id in entry.item.patterns]
    found.sort(key=lambda entry: (entry.item.patterns[0] != pattern_id, entry.item.difficulty.rank, entry.item.title))
    return tuple(found)
