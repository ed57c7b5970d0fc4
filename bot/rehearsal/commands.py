"""Commands (`!fin`, `!retour 3`…): where each has its place (design §3, table)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.records.call import COACH
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal import course, handing_in
from bot.rehearsal.hints import hint_for
from bot.rehearsal.phases import debrief, mission
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach_says

# None: the command has no place here after all, as when there is no sheet yet.
Handler = Callable[[RehearsalState, str, Context], "TurnResult | None"]
BEFORE = ("accueil", "fiche", "preparation")
DURING = ("appel",)
AFTER = (*course.ASKED_AFTER, "debrief", "fin")


@dataclass(frozen=True)
class Command:
    """``phases``: where it may be used. ``evaluation``: allowed, refused, or late
    (only once the debrief is shown) in an evaluation."""

    handler: Handler
    phases: tuple[str, ...]
    evaluation: str = "allowed"


def run(state: RehearsalState, name: str, argument: str, context: Context) -> TurnResult:
    """Carry out the command ``name`` (without « ! »), or say in a sentence why not."""
    wanted = COMMANDS.get(name)
    if wanted is None:
        return coach_says(state, context, "command_unknown", help=help_line(state, context))
    if state.phase not in wanted.phases:
        return coach_says(state, context, "command_phase", help=help_line(state, context))
    if state.mode == "evaluation" and wanted.evaluation == "refused":
        return coach_says(state, context, "command_evaluation")
    if state.mode == "evaluation" and wanted.evaluation == "late" and not _debriefed(state):
        return coach_says(state, context, "command_evaluation_later")
    if name != "supprimer" and state.awaiting_delete:
        state.awaiting_delete = False
    done = wanted.handler(state, argument, context)
    return done or coach_says(state, context, "command_phase", help=help_line(state, context))


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


def _help(state: RehearsalState, _: str, context: Context) -> TurnResult:
    return TurnResult(state, (Reply(COACH, help_line(state, context)),))


def _sheet(state: RehearsalState, _: str, context: Context) -> TurnResult | None:
    if state.scenario is None or state.mode is None:
        return None
    return TurnResult(state, (mission.sheet(state, context.resources),))


def _hint(state: RehearsalState, _: str, context: Context) -> TurnResult:
    return TurnResult(state, (hint_for(state, context),))


def _debrief(state: RehearsalState, argument: str, context: Context) -> TurnResult | None:
    if not _debriefed(state):
        return None
    return debrief.again(state, argument, context)


COMMANDS: Mapping[str, Command] = {
    "aide": Command(_help, BEFORE + DURING + AFTER),
    "fiche": Command(_sheet, BEFORE + DURING + AFTER),
    "indice": Command(_hint, DURING, "refused"),
    "pause": Command(course.pause, DURING),
    "reprendre": Command(course.resume, DURING),
    "fin": Command(course.end, BEFORE + DURING + AFTER),
    "retour": Command(course.back, DURING + AFTER, "refused"),
    "rejouer": Command(course.replay, BEFORE + DURING + AFTER, "late"),
    "debrief": Command(_debrief, AFTER),
    "soumettre": Command(handing_in.submit, AFTER),
    "supprimer": Command(handing_in.delete, BEFORE + DURING + AFTER),
}
