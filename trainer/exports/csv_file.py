"""Reviews as a table for spreadsheets.

No cell starts a formula, whatever a title or a reason says.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import tzinfo

from trainer.core.events import Event, Reviewed
from trainer.core.items import Item

COLUMNS = (
    "date",
    "time",
    "item",
    "kind",
    "title",
    "topic",
    "difficulty",
    "grade",
    "suggested",
    "minutes",
    "reasons",
)
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""https://owasp.org/www-community/attacks/CSV_Injection"""


def csv_text(reviews: Iterable[tuple[Event, Item | None]], zone: tzinfo) -> str:
    """A header and one line per review, in the given order, dates and times in `zone`.

    None stands for an item whose content is gone: its id tells the kind, and the other columns stay empty. Events that are
    no reviews are left out. Lines end in CR LF (RFC 4180): open the file for writing with newline="".
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for event, item in reviews:
        if isinstance(event.body, Reviewed):
            writer.writerow([_harmless(cell) for cell in _cells(event, event.body, item, zone)])
    return text.getvalue()


def _cells(event: Event, review: Reviewed, item: Item | None, zone: tzinfo) -> list[str]:
    at = event.at.astimezone(zone)
    return [
        at.strftime("%Y-%m-%d"),
        at.strftime("%H:%M:%S"),
        review.item_id,
        item.kind.value if item else review.item_id.partition(":")[0],
        item.title if item else "",
        item.topic if item else "",
        item.difficulty.value if item else "",
        review.grade.word,
        review.suggested.word,
        f"{review.seconds / 60:.1f}",
        "; ".join(review.reasons),
    ]


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
