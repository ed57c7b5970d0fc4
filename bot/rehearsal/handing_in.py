"""Commands that settle what becomes of a rehearsal: handed in, or deleted."""

from __future__ import annotations

from bot.records.effect import DELETE, SUBMIT, Effect
from bot.records.state import RehearsalState
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach, coach_says


def submit(state: RehearsalState, _: str, context: Context) -> TurnResult:
    """Hand in the rehearsal, once."""
    if state.submitted:
        return coach_says(state, context, "submitted_already")
    state.submitted = state.handed_in = True
    said = coach(context.resources.coach, "submitted")
    return TurnResult(state, (said,), effect=Effect(SUBMIT))


def delete(state: RehearsalState, _: str, context: Context) -> TurnResult:
    """Erase the rehearsal when it is asked twice and was not handed in."""
    if state.handed_in:
        return coach_says(state, context, "delete_submitted")
    if not state.awaiting_delete:
        state.awaiting_delete = True
        return coach_says(state, context, "delete_ask")
    state.phase, state.awaiting_delete = "fin", False
    said = coach(context.resources.coach, "delete_done")
    return TurnResult(state, (said,), effect=Effect(DELETE))
