"""Which fact or need that the author foresaw (``asked.yml``) a question is after: telling it."""

from __future__ import annotations

import re

from bot.client.answers import at_ease, short_of, tell
from bot.client.asked_signs import topics_of
from bot.client.hearing import Ask
from bot.client.layers import open_layers, places_of, told, unlocked
from bot.client.recall import again, briefly, fact_wording
from bot.client.scene import Scene
from bot.content.voice import Layer
from bot.records.text import fold

# Asks for the reason of what is known already.
_WHY = re.compile(r"\bpourquoi\b|\bcomment (?:ca se fait|se fait-il)|qu'est-ce qui (?:fait|explique)|\b(?:a|en) cause de quoi|d'ou (?:ca )?vient")

Place = tuple[str, Layer]


def answer_meant(scene: Scene, ask: Ask) -> list[str]:
    """Return what an open question about a fact or a need gets: the layer that tells it,
    what was told of it already, or the fact as it is where no layer has it."""
    places = places_of(scene, ask.meant)
    places.sort(key=lambda place: place[0] != ask.topic)
    fresh = [place for place in places if not told(scene, place[1])]
    ready = [place for place in fresh if unlocked(scene, place[1])]
    before = _count(scene, ask.meant)
    scene.state.topic = ask.topic
    if ready and (len(fresh) == len(places) or _WHY.search(fold(ask.text))):
        return _tell(scene, *ready[0])
    if len(fresh) < len(places):
        return [_told_already(scene, ask, places, before)]
    if fresh:
        return short_of(scene, *fresh[0])
    return [_plainly(scene, ask)]


def _tell(scene: Scene, topic: str, layer: Layer) -> list[str]:
    texts = [tell(scene, topic, layer)]
    if layer is scene.voice.topics[topic].layers[0]:
        texts.append(at_ease(scene, topic, open_layers(scene, topic)))
    return [text for text in texts if text]


def _count(scene: Scene, target: str) -> int:
    """Return how often ``target`` was asked about before, and count this time."""
    counts = scene.state.counts
    before = counts.get(f"asked:{target}", 0)
    counts[f"asked:{target}"] = before + 1
    return before


def _told_already(scene: Scene, ask: Ask, places: list[Place], before: int) -> str:
    """Return what is said where the fact is known: why it is so, where that is asked and
    there is more to tell; else the fact again, as a reminder only where it was asked before."""
    topic, layer = next(place for place in places if told(scene, place[1]))
    if _WHY.search(fold(ask.text)):
        deeper = [(name, item) for name in topics_of(scene, ask.meant) for item in open_layers(scene, name)]
        deeper.sort(key=lambda place: not place[1].reveals)
        text = tell(scene, *deeper[0]) if deeper else None
        return text or scene.react("nothing_more") or ""
    further = _further(scene, ask.meant) if before or _handed_back(scene) else None
    if further:
        return further
    return again(scene, topic, layer) if before else briefly(scene, topic, layer)


def _handed_back(scene: Scene) -> bool:
    return scene.analysis.verification.verdict != "none"


def _further(scene: Scene, target: str) -> str | None:
    """Return what goes on from ``target`` (its effect, how it is lived, its reason), for
    whoever asks about it once more; no need comes this way."""
    for relation in ("effect", "lived", "why"):
        for name in scene.scenario.linked(target, relation):
            places = [place for place in places_of(scene, name) if not place[1].reveals]
            fresh = [place for place in places if not told(scene, place[1]) and unlocked(scene, place[1])]
            if fresh and name not in scene.state.told:
                return tell(scene, *fresh[0])
    return None


def answer_meant_closed(scene: Scene, ask: Ask) -> str | None:
    """Return the few words that a closed question about a fact gets, where nothing was
    foreseen for it: the fact in short."""
    places = places_of(scene, ask.meant)
    _count(scene, ask.meant)
    ready = [place for place in places if unlocked(scene, place[1])]
    if places and not ready:
        return None
    for topic, layer in ready:
        text = None if layer.reveals else scene.say(layer.again, floor=False)
        if text:
            scene.state.topic = topic
            scene.reveal([ask.meant])
            return text
    return _plainly(scene, ask)


def _plainly(scene: Scene, ask: Ask) -> str:
    if scene.scenario.fact(ask.meant).trust > scene.state.trust:
        return scene.react("guarded") or ""
    scene.reveal([ask.meant])
    return fact_wording(scene, ask.meant) or again(scene, ask.topic)
