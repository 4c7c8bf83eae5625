"""From what a person types to the item that is meant: a slug, an id or a LeetCode number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.core.items import Item, Kind, slug_of
from trainer.errors import UsageError

if TYPE_CHECKING:
    # Judging one file starts with this module, and is sooner done without the rest.
    from trainer.core.problem import Problem
    from trainer.services.ports import Context


def resolve(ctx: Context, reference: str) -> Item:
    """The item for a slug, an id (`design:rate-limiter`) or a LeetCode number.

    Raises UsageError with the nearest names when there is none, or with the ids when several kinds share the slug.
    """
    items = ctx.content.items()
    wanted = reference.strip()
    if wanted in items:
        return items[wanted]
    found = [i for i in items.values() if i.slug == wanted or (wanted.isdigit() and i.leetcode == int(wanted))]
    if len(found) > 1:  # a drill has the slug of its problem, and a pattern may be called like one
        found = [item for item in found if not item.kind.is_short] or found
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{wanted!r} is more than one item.", f"Say which: {', '.join(item.id for item in found)}.")
    fault = next((fault for fault in ctx.content.faults() if f"/{wanted}/" in fault or f"/{wanted}." in fault), "")
    if fault:
        raise UsageError(f"{wanted!r} cannot be used: {fault}", f"Mend the file, then run `trainer check {wanted}`.")
    from difflib import get_close_matches  # for a typing mistake only

    near = get_close_matches(
        wanted, [item.slug for item in items.values() if item.kind is not Kind.DRILL], n=3, cutoff=0.5
    )
    hint = f"Did you mean {' or '.join(near)}?" if near else "`trainer list` shows what there is."
    raise UsageError(f"There is no problem or prompt {wanted!r}.", hint)


def find_id(ctx: Context, reference: str) -> str:
    """The item id for what `resolve` takes, also where the item's files cannot be read."""
    wanted = reference.strip()
    found = [item_id for item_id in ctx.content.ids() if wanted in (item_id, slug_of(item_id))]
    return found[0] if len(found) == 1 else resolve(ctx, reference).id


def resolve_problem(ctx: Context, reference: str) -> Problem:
    """The coding problem for a slug, id or number; raises UsageError as `resolve` does, or for a prompt."""
    item = resolve(ctx, reference)
    if item.kind is not Kind.PROBLEM:
        raise UsageError(f"{item.slug!r} is not a coding problem.", f"`trainer show {item.slug}` shows what it is.")
    return ctx.content.problem(item.slug)
