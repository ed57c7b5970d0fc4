"""Saying again what was told, in other words: « comme je vous le disais… »."""

from __future__ import annotations

from bot.client.layers import TRUTH
from bot.client.scene import Scene
from bot.content.voice import Layer


def again(scene: Scene, topic: str, layer: Layer | None = None) -> str:
    """Return « comme je vous le disais… » for what was told about ``topic``: ``layer``,
    where the question means it; without the reminder where nobody asked that before."""
    if not scene.repeats:
        return briefly(scene, topic, layer)
    scene.feel("repeated")
    line = _recall(scene, topic, layer)
    text = scene.react("repeat", floor=False, line=line) if line else None
    return text or scene.react("nothing_more") or ""


def briefly(scene: Scene, topic: str, layer: Layer | None = None) -> str:
    """Return a short form of what was told about ``topic``, as an answer like any other."""
    return _recall(scene, topic, layer) or scene.react("nothing_more") or ""


def _recall(scene: Scene, topic: str, meant: Layer | None) -> str | None:
    """Return a short form of what was told, one not yet said: that of the layer, the
    topic's own, another layer's, a fact."""
    voice = scene.voice.topics[topic]
    told = [layer for layer in voice.layers if scene.said(layer.say) and layer is not meant]
    first = [meant.again] if meant is not None else []
    for lines in (*first, voice.again, *(layer.again for layer in told)):
        text = scene.say(lines, floor=False)
        if text:
            return text
    for layer in voice.layers:
        for name in layer.tells if scene.said(layer.say) else ():
            text = fact_wording(scene, name)
            if text:
                return text
    return None


def fact_wording(scene: Scene, name: str) -> str | None:
    """Return a wording of the fact ``name`` that was not said yet, and remember it."""
    text = scene.say(scene.voice.facts.get(name, ()), floor=False)
    key = TRUTH + name
    if text is None and key not in scene.state.used:
        scene.state.used.append(key)
        text = scene.scenario.fact(name).truth
    return text
