"""Taking up what the client has just hinted at (« Il y a une nuance, mais… »)."""

from __future__ import annotations

import re

from bot.client.answers import tell
from bot.client.heard import takes_up
from bot.client.hearing import OFFERS, Ask
from bot.client.layers import places_of, told, unlocked
from bot.client.nods import PATIENT
from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems
from bot.records.analysis import TurnAnalysis
from bot.records.findings import OPEN
from bot.records.text import fold

# So many words of a hint, and so much of the question, take it up.
WORDS, SHARE = 2, 0.6
# From this confidence in its topic a question asks about something else than the hint.
ELSEWHERE = 0.7
_INVITES = re.compile(r"\b(?:ecoute|vas-y|allez-y|dites|dis)\b|\bprenez (?:votre|le) temps|\bprends (?:ton|le) temps")
BUSY = (*OFFERS, "propose", "schedule", "advise", "take_leave")


def take_hint(scene: Scene, asks: list[Ask]) -> list[str] | None:
    """Return what comes of a hint that the trainee takes up, by asking about it or by
    leaving room: the need, where trust allows it now, else a kind refusal. None where the
    turn is about something else."""
    if asks and all(ask.form != OPEN for ask in asks):
        return None  # no need comes with a closed question
    need = _taken_up(scene, asks) or _left_hanging(scene, asks)
    if need is None or _busy(scene.analysis):
        return None
    invited = bool(asks) or scene.analysis.asks or bool(_INVITES.search(fold(scene.text)))
    if not invited and not {move.name for move in scene.analysis.moves} <= PATIENT:
        return None
    scene.feel("patience")
    places = [place for place in places_of(scene, need) if not told(scene, place[1])]
    ready = [place for place in places if unlocked(scene, place[1])]
    if ready:
        return [tell(scene, *ready[0]) or ""]
    return [scene.react("guarded") or ""] if places and invited else None


def _taken_up(scene: Scene, asks: list[Ask]) -> str | None:
    """Return the need at which the client hinted, now or before, in words that a question
    takes up (« Qu'est-ce que tu n'as raconté qu'à Maude ? »)."""
    put = [set(content_stems(ask.text)) for ask in asks if ask.role in ("question", "unknown")]
    for need, lines in scene.voice.hints.items():
        if need in scene.state.told:
            continue
        for line in lines:
            said = content_stems(line.text) if line.id in scene.state.used else ()
            shared = [sum(any(alike(word, other) for other in said) for word in words) for words in put]
            if any(met >= WORDS and met >= SHARE * len(words) for met, words in zip(shared, put)):
                return need
    return None


def _left_hanging(scene: Scene, asks: list[Ask]) -> str | None:
    """Return the need hinted at in the turn before, unless something else is asked."""
    state = scene.state
    needs = {need.id for need in scene.scenario.needs}
    just = state.since.get("hanging") == state.turn - 1
    return state.hanging if just and state.hanging in needs and not _elsewhere(scene, asks, state.hanging) else None


def _elsewhere(scene: Scene, asks: list[Ask], need: str) -> bool:
    return any(
        ask.meant != need and ask.topic is not None and (ask.meant or ask.confidence >= ELSEWHERE)
        and not ask.follows and not takes_up(scene, ask.text)
        for ask in asks if ask.role == "question"
    )


def _busy(analysis: TurnAnalysis) -> bool:
    handed = analysis.verification.verdict == "complete"
    return handed or analysis.has_move(*BUSY) or analysis.reinforcement.verdict == "reinforced"
