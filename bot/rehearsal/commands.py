"""Commands (`!fin`, `!retour 3`…): where each has its place (design §3, table)."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.records.call import COACH
from bot.records.effect import BRANCH, DELETE, SUBMIT, Effect
from bot.records.reply import Reply
from bot.records.state import ClientState, RehearsalState
from bot.rehearsal.hints import hint_for
from bot.rehearsal.phases import call, debrief, mission
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach

Handler = Callable[[RehearsalState, str, Context], TurnResult]
BEFORE = ("accueil", "fiche", "preparation")
DURING = ("appel",)
ASKED_AFTER = ("profil", "auto_evaluation")
AFTER = (*ASKED_AFTER, "debrief", "fin")


@dataclass(frozen=True)
class Command:
    """``phases``: where it may be used. ``evaluation``: allowed, refused, or late
    (only once the debrief is shown) in an evaluation."""

    handler: Handler
    phases: tuple[str, ...]
    evaluation: str = "allowed"


def run(state: RehearsalState, name: str, argument: str, context: Context) -> TurnResult:
    """Carry out the command ``name`` (without « ! »), or say in a sentence why not."""
    texts = context.resources.coach
    wanted = COMMANDS.get(name)
    if wanted is None:
        return _say(state, context, "command_unknown", help=help_line(state, context))
    if state.phase not in wanted.phases:
        return _say(state, context, "command_phase", help=help_line(state, context))
    if state.mode == "evaluation" and wanted.evaluation == "refused":
        return TurnResult(state, (coach(texts, "command_evaluation"),))
    if state.mode == "evaluation" and wanted.evaluation == "late" and not _debriefed(state):
        return TurnResult(state, (coach(texts, "command_evaluation_later"),))
    if name != "supprimer" and state.awaiting_delete:
        state.awaiting_delete = False
    return wanted.handler(state, argument, context)


def help_line(state: RehearsalState, context: Context) -> str:
    """Return the commands that have their place now, in one sentence."""
    texts = context.resources.coach
    here = [name for name, item in COMMANDS.items() if _usable(state, item)]
    return texts.say("help", commands=", ".join(texts.say(f"command_{name}") for name in here))


def _usable(state: RehearsalState, item: Command) -> bool:
    if state.phase not in item.phases:
        return False
    if state.mode != "evaluation" or item.evaluation == "allowed":
        return True
    return item.evaluation == "late" and _debriefed(state)


def _debriefed(state: RehearsalState) -> bool:
    return state.phase in ("debrief", "fin")


def _say(state: RehearsalState, context: Context, key: str, **values: object) -> TurnResult:
    return TurnResult(state, (coach(context.resources.coach, key, **values),))


def _help(state: RehearsalState, _: str, context: Context) -> TurnResult:
    return TurnResult(state, (Reply(COACH, help_line(state, context)),))


def _sheet(state: RehearsalState, _: str, context: Context) -> TurnResult:
    if state.scenario is None or state.mode is None:
        return _say(state, context, "command_phase", help=help_line(state, context))
    return TurnResult(state, (mission.sheet(state, context.resources),))


def _hint(state: RehearsalState, _: str, context: Context) -> TurnResult:
    return TurnResult(state, (hint_for(state, context),))


def _pause(state: RehearsalState, _: str, context: Context) -> TurnResult:
    state.paused = True
    return _say(state, context, "paused")


def _resume(state: RehearsalState, _: str, context: Context) -> TurnResult:
    if not state.paused:
        return _say(state, context, "not_paused")
    state.paused = False
    lines = call.last_client_lines(context.history)
    return TurnResult(state, (coach(context.resources.coach, "resumed"), *lines))


def _end(state: RehearsalState, _: str, context: Context) -> TurnResult:
    if state.phase == "appel":
        return call.end(state, context.history, context.resources)
    if state.phase in ASKED_AFTER:
        # Typed once too often, just after the client has hung up: the debrief is not lost.
        return debrief.enter(state, context)
    state.phase = "fin"
    return _say(state, context, "left")


def _back(state: RehearsalState, argument: str, context: Context) -> TurnResult:
    last = max((line.number for line in context.history), default=0)
    number = int(argument) if argument.strip().isdigit() else 0
    earlier = context.state_before(number) if 1 <= number <= last else None
    if earlier is None:
        return _say(state, context, "back_range", last=max(last, 1))
    earlier = copy.deepcopy(earlier)
    earlier.hints = list(state.hints)  # asked for is asked for
    before = [line for line in context.history if line.number < number]
    done = coach(context.resources.coach, "back_done", turn=number)
    lines = call.last_client_lines(before)
    return TurnResult(earlier, (done, *lines), effect=Effect(BRANCH, number))


def _replay(state: RehearsalState, _: str, context: Context) -> TurnResult:
    if state.mode is None:
        return _say(state, context, "command_phase", help=help_line(state, context))
    state.seed += 1
    state.client, state.guess, state.guess_cues = ClientState(), None, []
    state.own_scores, state.paused, state.submitted, state.hints = {}, False, False, []
    started = call.enter(state, context.resources)
    said = coach(context.resources.coach, "replay")
    return TurnResult(started.state, (said, *started.replies), started.kept, Effect(BRANCH, 0))


def _debrief(state: RehearsalState, argument: str, context: Context) -> TurnResult:
    if state.phase not in ("debrief", "fin"):
        return _say(state, context, "command_phase", help=help_line(state, context))
    return debrief.again(state, argument, context)


def _submit(state: RehearsalState, _: str, context: Context) -> TurnResult:
    if state.submitted:
        return _say(state, context, "submitted_already")
    state.submitted = state.handed_in = True
    said = coach(context.resources.coach, "submitted")
    return TurnResult(state, (said,), effect=Effect(SUBMIT))


def _delete(state: RehearsalState, _: str, context: Context) -> TurnResult:
    if state.handed_in:
        return _say(state, context, "delete_submitted")
    if not state.awaiting_delete:
        state.awaiting_delete = True
        return _say(state, context, "delete_ask")
    state.phase, state.awaiting_delete = "fin", False
    said = coach(context.resources.coach, "delete_done")
    return TurnResult(state, (said,), effect=Effect(DELETE))


COMMANDS: Mapping[str, Command] = {
    "aide": Command(_help, BEFORE + DURING + AFTER),
    "fiche": Command(_sheet, BEFORE + DURING + AFTER),
    "indice": Command(_hint, DURING, "refused"),
    "pause": Command(_pause, DURING),
    "reprendre": Command(_resume, DURING),
    "fin": Command(_end, BEFORE + DURING + AFTER),
    "retour": Command(_back, DURING + AFTER, "refused"),
    "rejouer": Command(_replay, BEFORE + DURING + AFTER, "late"),
    "debrief": Command(_debrief, AFTER),
    "soumettre": Command(_submit, AFTER),
    "supprimer": Command(_delete, BEFORE + DURING + AFTER),
}
