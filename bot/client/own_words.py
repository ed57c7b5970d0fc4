"""Questions in words of this scenario alone, which no general model can know: the opener
of a need, the people and things of the story (« Et Yann, il l’a voulu, ce poste ? »)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.client.context import points_back
from bot.client.heard import named_by
from bot.client.hearing import Ask
from bot.client.layers import share, told, unlocked
from bot.client.scene import Scene
from bot.content.layer_words import LayerMatch
from bot.content.likeness import begins
from bot.content.parts import Need
from bot.records.findings import OPEN

# Share of an opener's words that makes a question that opener, whatever topic was read.
SAME = 0.7
# Likeness (F measure) to an opener that is enough where no topic was read.
CLOSE = 0.6
# Below this confidence in the topic, the words of the scenario decide; above the second
# one, not even a name does.
DOUBT, SURE = 0.55, 0.9
# A topic of a question that only points back is trusted from here on.
ENOUGH_TO_TRUST = 0.75
# How much of a question a layer must speak of to be what is asked: beside a topic that is
# in doubt, without any topic, and where somebody of the story is named.
ENOUGH, ALONE, NAMED = 0.7, 0.7, 0.5
# What the topic that was read, fresh matter and the subject of the moment add.
READ, FRESH, GOING_ON = 0.4, 0.05, 0.08
# A topic in such doubt, of which no layer has a word of the question, is a guess.
GUESS = 0.6


def place_by_words(scene: Scene, asks: list[Ask]) -> list[Ask]:
    """Give questions their topic by the scenario's own words, where these tell; a question
    about what was just said that leads to nothing known is one that the client cannot answer."""
    return [_beyond(scene, _placed(scene, ask)) for ask in asks]


def _beyond(scene: Scene, ask: Ask) -> Ask:
    lost = ask.role == "question" and ask.form == OPEN and not ask.meant and not ask.follows
    if lost and scene.state.topic and ask.confidence < ENOUGH_TO_TRUST and points_back(ask.text):
        return replace(ask, role="unknown", topic=None)
    return ask


def _placed(scene: Scene, ask: Ask) -> Ask:
    index = scene.scenario.layer_words[scene.profile.id]
    if ask.role == "small_talk" and index.named_in(ask.text):
        ask = replace(ask, role="question")  # « Comment va Salomé ? » is no courtesy
    if ask.role != "question" or ask.follows or ask.meant:
        return ask
    need = _opened(scene, ask) if ask.form == OPEN else None
    if need is not None and ask.topic not in need.topics:
        asked = scene.state.asked
        return replace(ask, topic=min(need.topics, key=lambda topic: asked.get(topic, 0)))
    if need is not None:
        return ask
    return _by_layers(scene, ask)


def _opened(scene: Scene, ask: Ask) -> Need | None:
    """Return the need whose opener the question is, nearly, or whose words it has where
    the topic is in doubt."""
    best, likest = None, 0.0
    for need in scene.scenario.needs:
        there, back = share(need.opener, ask.text), share(ask.text, need.opener)
        likeness = 2 * there * back / (there + back) if there and back else 0.0
        same = there >= SAME or (ask.topic is None and likeness >= CLOSE)
        if same and likeness > likest:
            best, likest = need, likeness
    if best is None and ask.confidence < DOUBT:
        pointed = [need for need in scene.scenario.needs if begins(ask.text, need.about)]
        return pointed[0] if len(pointed) == 1 else None
    return best


def _by_layers(scene: Scene, ask: Ask) -> Ask:
    """Give ``ask`` the topic of the layer that speaks of its words, where the topic that
    was read is in doubt or the question names somebody of another one."""
    index = scene.scenario.layer_words[scene.profile.id]
    found = index.matches(ask.text, named_by(scene, ask))
    best = max(found, key=lambda match: _rank(scene, ask, match), default=None)
    if best is None or best.topic == ask.topic:
        return _guess(ask, found)
    if ask.topic is None:
        known = best.share >= (NAMED if best.named else ALONE)
        return replace(ask, topic=best.topic) if known else ask
    if ask.confidence < DOUBT and best.share >= (NAMED if best.named else ENOUGH):
        return replace(ask, topic=best.topic)
    spoken = {match.topic for match in found if match.named}
    if best.named and best.share >= ENOUGH and ask.confidence < SURE and ask.topic not in spoken:
        return replace(ask, topic=best.topic)
    return _guess(ask, found)


def _rank(scene: Scene, ask: Ask, match: LayerMatch) -> float:
    rank = match.share + READ * ask.confidence * (match.topic == ask.topic)
    fresh = not told(scene, match.layer) and unlocked(scene, match.layer)
    return rank + FRESH * fresh + GOING_ON * (match.topic == scene.state.topic)


def _guess(ask: Ask, found: Iterable[LayerMatch]) -> Ask:
    """Leave a topic that was read with little confidence and that nothing bears out: to
    ask back is better than to answer something else."""
    if ask.topic is None or ask.confidence >= GUESS or ask.form != OPEN:
        return ask
    return ask if any(match.topic == ask.topic for match in found) else replace(ask, topic=None)
