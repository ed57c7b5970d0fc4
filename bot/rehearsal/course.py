"""Commands that change the course of a rehearsal: held, left, gone back on, played again."""

from __future__ import annotations

import copy

from bot.records.effect import BRANCH, Effect
from bot.records.state import ClientState, RehearsalState
from bot.rehearsal.phases import call, debrief
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach, coach_says

ASKED_AFTER = ("profil", "auto_evaluation")


def pause(state: RehearsalState, _: str, context: Context) -> TurnResult:
    """Hold the call."""
    state.paused = True
    return coach_says(state, context, "paused")


def resume(state: RehearsalState, _: str, context: Context) -> TurnResult:
    """Go on with a call that was held, with what the client said last."""
    if not state.paused:
        return coach_says(state, context, "not_paused")
    state.paused = False
    lines = call.last_client_lines(context.history)
    return TurnResult(state, (coach(context.resources.coach, "resumed"), *lines))


def end(state: RehearsalState, _: str, context: Context) -> TurnResult:
    """Leave what is under way: the call, the questions after it, or the rehearsal."""
    if state.phase == "appel":
        return call.end(state, context.history, context.resources)
    if state.phase in ASKED_AFTER:
        # Typed once too often, just after the client has hung up: the debrief is not lost.
        return debrief.enter(state, context)
    state.phase = "fin"
    return coach_says(state, context, "left")


def back(state: RehearsalState, argument: str, context: Context) -> TurnResult:
    """Go on from before a trainee turn of the call, ``argument`` its number."""
    last = max((line.number for line in context.history), default=0)
    number = int(argument) if argument.strip().isdigit() else 0
    earlier = context.state_before(number) if 1 <= number <= last else None
    if earlier is None:
        return coach_says(state, context, "back_range", last=max(last, 1))
    earlier = copy.deepcopy(earlier)
    earlier.hints = list(state.hints)  # asked for is asked for
    before = [line for line in context.history if line.number < number]
    done = coach(context.resources.coach, "back_done", turn=number)
    lines = call.last_client_lines(before)
    return TurnResult(earlier, (done, *lines), effect=Effect(BRANCH, number))


def replay(state: RehearsalState, _: str, context: Context) -> TurnResult | None:
    """Start the call again with the same client, None before one was chosen."""
    if state.mode is None:
        return None
    state.seed += 1
    state.client, state.guess, state.guess_cues = ClientState(), None, []
    state.own_scores, state.paused, state.submitted, state.hints = {}, False, False, []
    started = call.enter(state, context.resources)
    said = coach(context.resources.coach, "replay")
    return TurnResult(started.state, (said, *started.replies), started.kept, Effect(BRANCH, 0))
