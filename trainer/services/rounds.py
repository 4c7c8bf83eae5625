"""The mock rounds there were and the one that is open: what a morning needs to know of them."""

from __future__ import annotations

from trainer.core.events import RoundAbandoned, RoundScored, RoundStarted, RoundSubmitted
from trainer.core.rounds import Round, RoundState, rounds_from
from trainer.services.ports import Context

ROUND_EVENTS = (RoundStarted.kind, RoundSubmitted.kind, RoundScored.kind, RoundAbandoned.kind)


def rounds(ctx: Context) -> list[Round]:
    """All rounds, oldest first."""
    return rounds_from(ctx.store.events(*ROUND_EVENTS), ctx.now())


def current(ctx: Context) -> Round | None:
    """The round that is running or waits for its scores."""
    open_states = (RoundState.RUNNING, RoundState.EXPIRED, RoundState.SUBMITTED)
    return next((r for r in reversed(rounds(ctx)) if r.state in open_states), None)
