"""Saying again what was told, in other words: « comme je vous le disais… »."""

from __future__ import annotations

from bot.client.scene import Scene


def again(scene: Scene, topic: str) -> str:
    """Return « comme je vous le disais… » for a topic on which all was told."""
    scene.feel("repeated")
    line = _recall(scene, topic)
    text = scene.react("repeat", floor=False, line=line) if line else None
    return text or scene.react("nothing_more") or ""


def _recall(scene: Scene, topic: str) -> str | None:
    """Return a short form of what was told, one not yet said: the topic's own recall,
    another wording of a layer, a fact."""
    voice = scene.voice.topics[topic]
    text = scene.say(voice.again, floor=False)
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
    key = f"truth.{name}"
    if text is None and key not in scene.state.used:
        scene.state.used.append(key)
        text = scene.scenario.fact(name).truth
    return text
