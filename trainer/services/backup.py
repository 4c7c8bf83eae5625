"""Taking one's data out, and bringing it in again: lossless as JSON, and a table of reviews as CSV."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.core.events import Reviewed
from trainer.errors import UsageError
from trainer.services.ports import Context
from trainer.services.reviews import rebuild

FORMATS = ("json", "csv")


@dataclass(frozen=True, slots=True)
class Merged:
    """What an import did."""

    read: int
    new: int
    cards: int
    drafts: int


def export_text(ctx: Context, format_name: str, version: str) -> str:
    """The export as text. Raises UsageError for an unknown format."""
    if format_name == "json":
        return ctx.exporter.json_text(ctx.store.events(), ctx.store.drafts(), version)
    if format_name == "csv":
        items = ctx.content.items()
        rows = [(event, items.get(event.item_id)) for event in ctx.store.events(Reviewed.kind)]
        return ctx.exporter.csv_text(rows, ctx.calendar.timezone)
    raise UsageError(f"There is no export format {format_name!r}.", f"Formats: {', '.join(FORMATS)}.")


def import_text(ctx: Context, text: str) -> Merged:
    """Merge an exported JSON: a union of events, so that importing twice changes nothing. Newer drafts win; the rest is rebuilt.

    Raises TrainerError when the text is not such an export; nothing is changed then.
    """
    events, drafts = ctx.exporter.read_json(text)
    new = ctx.store.merge(events)
    taken = 0
    for draft in drafts:
        here = ctx.store.draft(draft.key)
        if here is None or here.saved_at < draft.saved_at:
            ctx.store.save_draft(draft)
            taken += 1
    cards = rebuild(ctx) if new else len(ctx.store.cards())
    return Merged(len(events), new, cards, taken)
