"""Which fact or need that the author foresaw (``asked.yml``) a question is after: telling it."""

from __future__ import annotations

from bot.client.answers import at_ease, short_of, tell
from bot.client.hearing import Ask
from bot.client.known import tell_more
from bot.client.layers import open_layers, places_of, told, unlocked
from bot.client.recall import again, fact_wording
from bot.client.scene import Scene
from bot.content.relations import relations_asked
from bot.content.voice import Layer


def answer_meant(scene: Scene, ask: Ask) -> list[str]:
    """Return what an open question about a fact or a need gets: the layer that tells it,
    what was told of it already, or the fact as it is where no layer has it."""
    places = places_of(scene, ask.meant)
    places.sort(key=lambda place: place[0] != ask.topic)
    fresh = [place for place in places if not told(scene, place[1])]
    ready = [place for place in fresh if unlocked(scene, place[1])]
    scene.state.topic = ask.topic
    if ready and (len(fresh) == len(places) or relations_asked(ask.text)):
        return _tell(scene, *ready[0])
    if len(fresh) < len(places):
        return [tell_more(scene, ask, next(place for place in places if told(scene, place[1])))]
    if fresh:
        return short_of(scene, *fresh[0])
    return [_plainly(scene, ask)]


def _tell(scene: Scene, topic: str, layer: Layer) -> list[str]:
    texts = [tell(scene, topic, layer)]
    if layer is scene.voice.topics[topic].layers[0]:
        texts.append(at_ease(scene, topic, open_layers(scene, topic)))
    return [text for text in texts if text]


def answer_meant_closed(scene: Scene, ask: Ask) -> str | None:
    """Return the few words that a closed question about a fact gets, where nothing was
    foreseen for it: the fact in short."""
    places = places_of(scene, ask.meant)
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
