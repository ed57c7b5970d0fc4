"""The hint that fits the moment of the call, for `!indice` (training only)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.analysis import CLOSED
from bot.records.call import COACH, TRAINEE
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.result import Context

SERIES = 3
FACTS_TO_VERIFY = 4
TURNS_TO_SUMMARISE = 6


def hint_for(state: RehearsalState, context: Context) -> Reply:
    """Return one hint: the most pressing thing that a coach would whisper."""
    texts = context.resources.coach
    said = [line for line in context.history if line.who == TRAINEE and line.analysis]
    name = _situation(state, said)
    if name is None:
        return _need_hint(state, context)
    return Reply(COACH, texts.hints[name])


def _situation(state: RehearsalState, said: Sequence[KeptTurn]) -> str | None:
    if not any(line.analysis.questions for line in said):
        return "opening"
    if _favourable_just_made(state, said):
        return "favourable"
    if _closed_series(said):
        return "closed_series"
    if _told_since_verification(said) >= FACTS_TO_VERIFY:
        return "verify"
    return None


def _favourable_just_made(state: RehearsalState, said: Sequence[KeptTurn]) -> bool:
    return state.turn in state.client.statements.values() and bool(said)


def _closed_series(said: Sequence[KeptTurn]) -> bool:
    forms = [question.form for line in said for question in line.analysis.questions]
    return len(forms) >= SERIES and all(form == CLOSED for form in forms[-SERIES:])


def _told_since_verification(said: Sequence[KeptTurn]) -> int:
    told = 0
    for line in said:
        if line.analysis.verification.verdict != "none":
            told = 0
        told += len(line.revealed)
    return told


def _need_hint(state: RehearsalState, context: Context) -> Reply:
    texts, scenario = context.resources.coach, context.resources.scenarios[state.scenario]
    hidden = [need for need in scenario.needs if need.id not in state.client.told]
    reachable = [need for need in hidden if need.trust <= state.client.trust]
    if reachable:
        topic = context.resources.topics[reachable[0].topics[0]].said
        return Reply(COACH, texts.hints["need"].format(topic=topic))
    moves = {move.name for line in context.history if line.analysis for move in line.analysis.moves}
    if "present" in moves:
        return Reply(COACH, texts.hints["close"])
    late = state.turn >= TURNS_TO_SUMMARISE
    return Reply(COACH, texts.hints["present" if not hidden and late else "summarise"])
