"""Which fact or need that the author foresaw (``asked.yml``) a question is after: telling it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.client.answers import at_ease, short_of, tell
from bot.client.asked_signs import topics_of
from bot.client.hearing import Ask
from bot.client.layers import open_layers, places_of, told, unlocked
from bot.client.ranking import rank
from bot.client.recall import again, briefly, fact_wording
from bot.client.scene import Scene
from bot.content.voice import Layer
from bot.records.findings import OPEN
from bot.records.text import fold

# From which chance a question is after a fact or a need: under the topic that was read,
# and under another one.
OWN, OTHER = 0.1, 0.2
# A topic read with less confidence is not answered where no fact or need is likely either.
READ = 0.7
# Asks for the reason of what is known already.
_WHY = re.compile(r"\bpourquoi\b|\bcomment (?:ca se fait|se fait-il)|qu'est-ce qui (?:fait|explique)|\b(?:a|en) cause de quoi|d'ou (?:ca )?vient")

Place = tuple[str, Layer]


def place_by_asked(scene: Scene, asks: list[Ask]) -> list[Ask]:
    """Give questions the fact or need that they are after, and its topic."""
    return [_placed(scene, ask) for ask in asks]


def _placed(scene: Scene, ask: Ask) -> Ask:
    index = scene.scenario.layer_words[scene.profile.id]
    named = ask.role == "small_talk" and index.named_in(ask.text)
    if not (named or ask.role == "question"):
        return ask  # « Comment va Salomé ? » is no courtesy, « ça va ? » is
    ranked = rank(scene, ask)
    if not ranked:
        return ask
    best = ranked[0]
    own = ask.topic in best.topics
    if best.chance < (OWN if own else OTHER):
        # Neither is sure: to ask back is better than to answer something else.
        lost = ask.form == OPEN and ask.confidence < READ and not ask.follows
        return replace(ask, topic=None) if lost else ask
    topic = ask.topic if own else best.topics[0]
    return replace(ask, meant=best.target, topic=topic, role="question", follows=False)


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
    return again(scene, topic, layer) if before else briefly(scene, topic, layer)


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
