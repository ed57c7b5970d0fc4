"""Real answers to open questions, in layers that trust unlocks."""

from __future__ import annotations

from collections.abc import Sequence

from bot.client.layers import (
    deepest_first, last_told, layer_trust, meant_by, open_layers, told, told_aloud, unlocked,
)
from bot.client.recall import again
from bot.client.scene import Scene
from bot.content.voice import Layer

# A trust this far above a need's threshold lets it come with the first answer.
EASE = 8
# Hints at what is hidden come so many turns apart, where there is something else to say.
HINTED, HINTS_APART = "hinted", 3


def tell(scene: Scene, topic: str, layer: Layer, asked: bool = True) -> str | None:
    """Say ``layer`` of ``topic`` and remember what it tells."""
    text = scene.say(layer.say)
    if text is None:
        return None
    state = scene.state
    state.topic = topic
    state.layers[topic] = state.layers.get(topic, 0) + 1
    scene.reveal(layer.tells, asked)
    fresh = [name for name in layer.reveals if name not in state.told]
    scene.reveal(layer.reveals, asked)
    for name in fresh:
        scene.note(f"need_opened:{name}")
    return text


def answer_open(scene: Scene, topic: str, question: str) -> list[str]:
    """Return the answer to an open question about ``topic``: one or two texts."""
    layers = [item for item in scene.voice.topics[topic].layers if not told(scene, item)]
    scene.state.topic = topic
    meant, points = meant_by(scene, layers, question)
    known, known_points = meant_by(scene, told_aloud(scene, topic), question)
    if known_points > points:
        return [again(scene, topic, known)]
    if meant is not None and not unlocked(scene, meant):
        return short_of(scene, topic, meant)
    ready = [item for item in layers if unlocked(scene, item)]
    if not ready:
        return [_withheld(scene, topic, layers)]
    first = scene.voice.topics[topic].layers[0]
    chosen = meant or (first if first in ready else deepest_first(ready))
    texts = [tell(scene, topic, chosen)]
    if chosen is first:
        texts.append(at_ease(scene, topic, ready))
    return [text for text in texts if text]


def at_ease(scene: Scene, topic: str, ready: Sequence[Layer]) -> str | None:
    """Return the need of ``topic`` that comes with its first answer, where trust is well
    above what it asks."""
    for layer in ready:
        if layer.reveals and layer_trust(scene, layer) + EASE <= scene.state.trust:
            return tell(scene, topic, layer)
    return None


def short_of(scene: Scene, topic: str, meant: Layer) -> list[str]:
    """Return what is said where the question was right and trust is not there yet:
    something else on ``topic``, and a hint at what ``meant`` would tell."""
    ready = open_layers(scene, topic)
    texts = [tell(scene, topic, ready[0])] if ready else []
    # Answered, and hinted at something a moment ago: it need not be said at every turn.
    lately = scene.state.turn - scene.state.since.get(HINTED, -HINTS_APART) < HINTS_APART
    # What was just confided is not followed by « mais passons ».
    confided = bool(ready) and bool(ready[0].reveals)
    hint = None if texts and (lately or confided) else _hint(scene, meant)
    if hint or not texts:
        texts.append(hint or scene.react("guarded"))
    return [text for text in texts if text]


def _hint(scene: Scene, layer: Layer) -> str | None:
    for name in layer.reveals:
        text = scene.say(scene.voice.hints.get(name, ()), floor=False)
        if text:
            scene.state.since[HINTED] = scene.state.turn
            scene.state.hanging = name
            scene.note(f"need_hinted:{name}")
            return text
    return None


def _withheld(scene: Scene, topic: str, layers: Sequence[Layer]) -> str:
    """All that trust allows was told: say once that there is more, then recall."""
    told_off = f"withheld.{topic}"
    if not layers or told_off in scene.state.since:
        return again(scene, topic, last_told(scene, topic))
    scene.state.since[told_off] = scene.state.turn
    return _hint(scene, layers[0]) or scene.react("guarded") or ""
