"""Taking up what the client has just hinted at (« Il y a une nuance, mais… »)."""

from __future__ import annotations

import re

from bot.client.answers import tell
from bot.client.heard import takes_up
from bot.client.hearing import OFFERS, Ask
from bot.client.layers import places_of, told, unlocked
from bot.client.nods import PATIENT
from bot.client.scene import Scene
from bot.records.analysis import TurnAnalysis
from bot.records.text import fold

# From this confidence in its topic a question asks about something else than the hint.
ELSEWHERE = 0.7
_INVITES = re.compile(r"\b(?:ecoute|vas-y|allez-y|dites|dis)\b|\bprenez (?:votre|le) temps|\bprends (?:ton|le) temps")
BUSY = (*OFFERS, "propose", "schedule", "advise", "take_leave")


def take_hint(scene: Scene, asks: list[Ask]) -> list[str] | None:
    """Return what comes of a hint that the trainee takes up, by asking about it or by
    leaving room: the need, where trust allows it now, else a kind refusal. None where the
    turn is about something else."""
    state = scene.state
    needs = {need.id for need in scene.scenario.needs}
    just = state.since.get("hanging") == state.turn - 1
    if not just or state.hanging not in needs or _elsewhere(scene, asks, state.hanging):
        return None
    invited = bool(asks) or scene.analysis.asks or bool(_INVITES.search(fold(scene.text)))
    if not invited and not {move.name for move in scene.analysis.moves} <= PATIENT:
        return None
    scene.feel("patience")
    places = [place for place in places_of(scene, state.hanging) if not told(scene, place[1])]
    ready = [place for place in places if unlocked(scene, place[1])]
    if ready:
        return [tell(scene, *ready[0]) or ""]
    return [scene.react("guarded") or ""] if places and invited else None


def _elsewhere(scene: Scene, asks: list[Ask], need: str) -> bool:
    if _busy(scene.analysis):
        return True
    return any(
        ask.meant != need and ask.topic is not None and (ask.meant or ask.confidence >= ELSEWHERE)
        and not ask.follows and not takes_up(scene, ask.text)
        for ask in asks if ask.role == "question"
    )


def _busy(analysis: TurnAnalysis) -> bool:
    handed = analysis.verification.verdict == "complete"
    return handed or analysis.has_move(*BUSY) or analysis.reinforcement.verdict == "reinforced"
