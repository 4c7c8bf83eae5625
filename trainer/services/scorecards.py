"""Scores and evidence that are typed but not stored yet: a draft of their own, so that a debrief survives a closed terminal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from trainer.core.drafts import Draft
from trainer.services.ports import Context


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What was scored so far."""

    scores: Mapping[str, int] = field(default_factory=dict)
    """Criterion id -> 1 to 4."""
    evidence: Mapping[str, str] = field(default_factory=dict)
    """Criterion id -> a line of why."""


def load(ctx: Context, what: str) -> Scorecard:
    """The scorecard of an item id or round id; empty when there is none."""
    draft = ctx.store.draft(draft_key(what))
    if draft is None:
        return Scorecard()
    typed = json.loads(draft.text or "{}")
    return Scorecard(dict(typed.get("scores", {})), dict(typed.get("evidence", {})))


def save(ctx: Context, what: str, card: Scorecard) -> None:
    """Keep it. Raises StoreError."""
    text = json.dumps({"scores": dict(card.scores), "evidence": dict(card.evidence)}, ensure_ascii=False)
    ctx.store.save_draft(Draft(draft_key(what), text, {}, ctx.now()))


def draft_key(what: str) -> str:
    """Where it is kept among the drafts. Whatever ends the sitting that it scores drops it too: the next begins without scores."""
    return f"scores:{what}"
