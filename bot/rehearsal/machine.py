"""One rehearsal, message by message: the one way in for the actions."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping

from bot.records.state import RehearsalState
from bot.rehearsal import commands
from bot.rehearsal.phases import call, debrief, mission, own_scores, profile, welcome
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach

Handler = Callable[[RehearsalState, str, Context], TurnResult]
PHASES: Mapping[str, Handler] = {
    "accueil": welcome.handle,
    "fiche": mission.handle_sheet,
    "preparation": mission.handle_preparation,
    "appel": call.handle,
    "profil": profile.handle,
    "auto_evaluation": own_scores.handle,
    "debrief": debrief.handle,
    "fin": debrief.handle,
}


def start(state: RehearsalState, resources: Resources) -> TurnResult:
    """Open a new rehearsal: the coach greets and puts the first question."""
    return welcome.open_rehearsal(copy.deepcopy(state), resources)


def handle(state: RehearsalState, text: str, context: Context) -> TurnResult:
    """Take one message in the phase where the rehearsal stands.

    ``state`` is not changed: the new one is in the result. In phase ``appel`` the
    context must carry the message's analysis (ValueError otherwise).
    """
    state = copy.deepcopy(state)
    if state.awaiting_delete:
        state.awaiting_delete = False
        kept = coach(context.resources.coach, "delete_cancelled")
        return TurnResult(state, (kept,))
    return PHASES[state.phase](state, text, context)


def command(state: RehearsalState, name: str, argument: str, context: Context) -> TurnResult:
    """Carry out a command (``name`` without « ! »); ``state`` is not changed."""
    return commands.run(copy.deepcopy(state), name, argument, context)
