"""Compliments laid on thick, jokes, and the client cut short."""

from __future__ import annotations

from bot.client.choosing import choose_ask
from bot.client.hearing import Ask
from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems

# So many compliments without an object flatter, a first one pleases or not by profile.
TOO_MANY = 2
# A client says at most so often in a call that it was cut short.
CUT_SHORT = 2


def is_flattery(scene: Scene) -> bool:
    """Tell whether the turn's compliment is one too many, or piled on another; counts it."""
    praises = [move for move in scene.analysis.moves if move.name == "praise_client"]
    if not praises:
        return False
    empty = [move for move in praises if not _has_object(scene, move.text)]
    counts = scene.state.counts
    counts["empty_praise"] = counts.get("empty_praise", 0) + len(empty)
    piled = len(praises) >= TOO_MANY or _pleased_before(scene)
    return bool(empty) and (counts["empty_praise"] >= TOO_MANY or piled)


def _pleased_before(scene: Scene) -> bool:
    state = scene.state
    return any(state.felt.get(event) == state.turn - 1 for event in ("praised", "flattered"))


def _has_object(scene: Scene, praise: str) -> bool:
    """Tell whether a compliment speaks of something that the client has told."""
    known = {stem for line in _said(scene) for stem in content_stems(line)}
    known |= set(content_stems(scene.scenario.person.organisation))
    return any(alike(stem, other) for stem in content_stems(praise) for other in known)


def _said(scene: Scene) -> list[str]:
    lines = scene.voice.topic_of_line
    return [lines[name][1].text for name in scene.state.used if name in lines]


def feel_cut_short(scene: Scene, asks: list[Ask]) -> None:
    """Mind it when the trainee jumps elsewhere while a sentence hangs in the air."""
    state = scene.state
    if state.hanging not in scene.voice.topics or state.since.get("hanging") != state.turn - 1:
        return
    ask = choose_ask(asks)
    if scene.analysis.verification.verdict != "none":
        return  # whoever gives back what was said has listened
    if ask is None or ask.topic in (None, state.hanging) or ask.role != "question":
        return
    if state.counts.get("interrupted", 0) < CUT_SHORT:
        state.counts["interrupted"] = state.counts.get("interrupted", 0) + 1
        scene.feel("interrupted")
