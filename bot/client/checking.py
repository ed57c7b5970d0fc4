"""How the client takes a verification: confirms, corrects, finds it vague."""

from __future__ import annotations

from bot.client.answers import tell
from bot.client.layers import layer_trust, told
from bot.client.recall import fact_wording
from bot.client.scene import Scene
from bot.client.verification import DISTORTED, EMPTY, FAITHFUL, Judgement
from bot.content.parts import Need


def take_verification(scene: Scene, judged: Judgement) -> list[str]:
    """Return what is said to what was handed back; nothing when nothing was."""
    verdict = scene.analysis.verification.verdict
    if verdict == "none" or (judged.content is None and verdict == "partial"):
        return []
    if judged.content == DISTORTED:
        return [_correct(scene, judged)]
    if judged.content == EMPTY:
        if not scene.state.layers and not scene.state.told:
            return []  # nothing was told yet: nothing can be handed back
        scene.feel("vague")
        return [scene.react("vague") or ""]
    if judged.content == FAITHFUL:
        return _confirm(scene, judged, verdict)
    # Neither said nor contradicted anywhere: the client does not commit.
    scene.note("not_judged")
    return [scene.react("perhaps") or ""]


def _correct(scene: Scene, judged: Judgement) -> str:
    scene.feel("corrected")
    scene.state.corrections += 1
    fact = fact_wording(scene, judged.wrong) if judged.wrong else None
    if judged.wrong:
        scene.reveal([judged.wrong])
    return scene.react("correct", floor=fact is None, **({"fact": fact} if fact else {})) or ""


def _confirm(scene: Scene, judged: Judgement, verdict: str) -> list[str]:
    fresh = [name for name in judged.facts if name not in scene.state.verified]
    if fresh or not judged.facts:
        scene.feel("verified" if verdict == "complete" else "half_verified")
    scene.state.verified += fresh
    if judged.topics:
        # « Et ensuite ? » goes on about what was handed back.
        scene.state.topic = judged.topics[0]
    texts = [scene.react("confirm") or ""]
    opened = open_need(scene, judged)
    return texts + ([opened] if opened else [])


def open_need(scene: Scene, judged: Judgement) -> str | None:
    """Tell the hidden need that a faithful verification on its topic opens, or hint."""
    for need in scene.scenario.needs:
        common = [topic for topic in judged.topics if topic in need.topics]
        if need.id in scene.state.told or not common:
            continue
        found = _layer_of(scene, need, common)
        if found is not None:
            return tell(scene, *found)
    return None


def _layer_of(scene: Scene, need: Need, common: list[str]) -> tuple | None:
    for topic in dict.fromkeys([*common, *need.topics]):
        for layer in scene.voice.topics[topic].layers:
            unlocked = layer_trust(scene, layer) <= scene.state.trust
            if need.id in layer.reveals and not told(scene, layer) and unlocked:
                return topic, layer
    return None
