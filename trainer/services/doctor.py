"""Is everything in order? Each finding is one line: what was looked at, whether it is well, and what to do if not."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.errors import TrainerError
from trainer.services.ports import Context


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's report."""

    what: str
    well: bool
    detail: str
    """What was found; where it is not well, also what to do."""


def examine(ctx: Context) -> list[Finding]:
    """Look at the database, the content and the judge; nothing is changed and nothing raises."""
    return [*_database(ctx), *_content(ctx), *_packs(ctx), *_judge(ctx)]


def _database(ctx: Context) -> list[Finding]:
    try:
        faults = ctx.store.check()
        counts = f"{len(ctx.store.events())} events, {len(ctx.store.cards())} cards, {len(ctx.store.drafts())} drafts"
    except TrainerError as error:
        return [Finding("database", False, str(error))]
    if not faults:
        return [Finding("database", True, counts)]
    return [Finding("database", False, fault) for fault in faults]


def _content(ctx: Context) -> list[Finding]:
    try:
        items, faults = ctx.content.items(), ctx.content.faults()
    except TrainerError as error:
        return [Finding("content", False, str(error))]
    good = Finding("content", True, f"{len(items)} items, {len(ctx.content.lists())} lists")
    return [good, *(Finding("content", False, fault) for fault in faults)]


def _packs(ctx: Context) -> list[Finding]:
    """Nothing where there never was a pack."""
    packs, faults = ctx.packs.installed(), ctx.packs.faults()
    told = [Finding("pack", False, fault) for fault in faults]
    if packs and not faults:
        told.append(Finding("packs", True, ", ".join(packs)))
    return told


def _judge(ctx: Context) -> list[Finding]:
    try:
        promises = ctx.judge.protections()
    except TrainerError as error:
        return [Finding("judge", False, str(error))]
    return [Finding(f"judge: {promise}", state == "held", state) for promise, state in promises.items()]
