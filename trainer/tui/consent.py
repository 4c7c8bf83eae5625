"""The question that stands before code of a pack, where this machine cannot hold it safely."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from trainer.services import admission

if TYPE_CHECKING:
    from trainer.tui.place import Place


def ask_consent(
    place: Place[Any], pack: str, then: Callable[[], object], refused: Callable[[], object] = lambda: None
) -> None:
    """Go on with `then` where nothing is missing or the person agrees, which is remembered; else with `refused`."""
    ctx = place.ctx

    def found(missing: dict[str, str]) -> None:
        if not missing:
            then()
            return
        from trainer.tui.screens.confirm import ConfirmDialog

        def answered(yes: bool | None) -> None:
            if yes:
                place.ask(lambda: admission.allow(ctx, pack, missing), lambda _: then())
            else:
                refused()

        question = admission.question(pack, ctx.packs.installed().get(pack), missing)
        place.app.push_screen(ConfirmDialog(question, "Run its code", "Do not run it"), answered)

    place.ask(lambda: admission.unheld(ctx, pack), found)
