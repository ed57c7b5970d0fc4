"""Which fact or need that the author foresaw (``asked.yml``) a question is after: telling it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.client.answers import at_ease, short_of, tell
from bot.client.hearing import Ask
from bot.client.layers import open_layers, places_of, stems_of, told, unlocked
from bot.client.recall import again, briefly, fact_wording
from bot.client.scene import Scene
from bot.content.likeness import fold
from bot.content.voice import Layer
from bot.records.analysis import OPEN

# From which confidence a question is after a fact or a need: under the topic that was read,
# where none was read or with doubt, and against a topic read with confidence.
OWN, DOUBTFUL, AGAINST = 0.12, 0.22, 0.5
# Confidence in a topic above which another one must be plain.
READ = 0.7
# From which confidence it is, where a layer that tells it has so much of the question's words.
BORNE_OUT, SPOKEN_OF = 0.15, 0.45
# The same where the question names somebody: for what is said of them, and of others.
OF_THEM, NOT_OF_THEM = 0.06, 0.85
# What the topic that was read adds.
AGREES = 0.15
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
    best = max(_ranked(scene, ask), key=lambda found: found[0], default=None)
    if best is None:
        return ask
    _, target, topic = best
    return replace(ask, meant=target, topic=topic, role="question", follows=False)


def _ranked(scene: Scene, ask: Ask) -> Iterator[tuple[float, str, str]]:
    """Give rank, fact or need, and topic to speak of it under, where sure enough."""
    needs = {need.id for need in scene.scenario.needs}
    index = scene.scenario.layer_words[scene.profile.id]
    matches = index.matches(ask.text)
    named = index.named_in(ask.text)
    spoken_of = [match.layer for match in matches if match.share >= SPOKEN_OF]
    for meant in scene.analysis.meant:
        apart = meant.end <= ask.start or meant.start >= ask.end
        if apart or (meant.target in needs and ask.form != OPEN):
            continue
        topics = _topics(scene, meant.target)
        own = ask.topic in topics
        borne_out = any(meant.target in (*layer.tells, *layer.reveals) for layer in spoken_of)
        enough = BORNE_OUT if borne_out else _enough(ask, own)
        if named:
            enough = OF_THEM if named & stems_of(scene, meant.target) else NOT_OF_THEM
        if meant.confidence >= enough:
            yield meant.confidence + AGREES * own, meant.target, ask.topic if own else topics[0]


def _enough(ask: Ask, own: bool) -> float:
    if own:
        return OWN
    return AGAINST if ask.topic is not None and ask.confidence >= READ else DOUBTFUL


def _topics(scene: Scene, target: str) -> list[str]:
    found = [topic for topic, _ in places_of(scene, target)]
    return list(dict.fromkeys(found)) or [scene.scenario.fact(target).topic]


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
        deeper = [(name, item) for name in _topics(scene, ask.meant) for item in open_layers(scene, name)]
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
