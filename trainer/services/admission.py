"""Who may run: every run of a problem's code gets its judge here, and nowhere else.

Code of strangers runs without a question only where the judge holds what keeps it from files and the network; elsewhere the
person is asked once for each pack as it is now.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from trainer.core.packs import PROMISES, Pack
from trainer.errors import ConsentError

if TYPE_CHECKING:
    from trainer.core.items import Item
    from trainer.core.problem import Problem
    from trainer.services.ports import Context, Judge


def judge_for(ctx: Context, problem: Problem, judge: Judge | None = None) -> Judge:
    """The judge that runs the problem's code (`judge`, else the context's own); raises ConsentError when none may."""
    chosen = judge or ctx.judge
    if problem.item.pack:
        admit(ctx, problem.item.pack, chosen)
    return chosen


def admit(ctx: Context, name: str, judge: Judge | None = None) -> None:
    """Ask the person whether code of a pack may run, where that is a question; raises ConsentError for a no."""
    missing = unheld(ctx, name, judge)
    if not missing:
        return
    pack = ctx.packs.installed().get(name)
    if not ctx.agrees(question(name, pack, missing)):
        raise ConsentError(
            f"Code of the pack {name} is not run: {_reasons(missing)}.",
            f"If you trust it all the same: trainer pack check {name} --yes",
            name,
        )
    allow(ctx, name, missing)


def admitted(ctx: Context, items: Collection[Item]) -> list[Item]:
    """Those whose code may run without a question."""
    barred = {name for name in {item.pack for item in items} if name and unheld(ctx, name)}
    return [item for item in items if item.pack not in barred]


def unheld(ctx: Context, name: str, judge: Judge | None = None) -> dict[str, str]:
    """Promise -> why it is not held on this machine, without those whose absence was accepted for the pack as it is now."""
    chosen = judge or ctx.judge
    if not lacking(chosen):  # no need to look which packs there are, which reads their folder at each run
        return {}
    pack = ctx.packs.installed().get(name)
    return lacking(chosen, pack.allowed if pack else frozenset())


def lacking(judge: Judge, accepted: frozenset[str] = frozenset()) -> dict[str, str]:
    """What code of strangers must not do and could do on this machine, and was not accepted: promise -> why."""
    promises = judge.protections()
    wanted = (name for name in PROMISES if name not in accepted)
    return {name: promises.get(name, "not known") for name in wanted if promises.get(name) != "held"}


def allow(ctx: Context, name: str, missing: Mapping[str, str]) -> None:
    """The person agrees; remembered until the pack's files change."""
    ctx.packs.allow(name, frozenset(missing))


def question(name: str, pack: Pack | None, missing: Mapping[str, str]) -> str:
    """What the person is asked."""
    origin = f", from {pack.source}," if pack else ""
    return (
        f"The pack {name}{origin} brings code of other people, and this machine cannot hold it safely: "
        f"{_reasons(missing)}. Run its code all the same?"
    )


def _reasons(missing: Mapping[str, str]) -> str:
    return "; ".join(missing.values())
