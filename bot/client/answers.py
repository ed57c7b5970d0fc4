"""Real answers to open questions, in layers that trust unlocks."""

from __future__ import annotations

from collections.abc import Sequence

from bot.client.recall import again
from bot.client.scene import Scene
from bot.content.likeness import alike, begins, content_stems
from bot.content.voice import Layer

# A trust this far above a need's threshold lets it come with the first answer.
EASE = 8
# Share of a need's opener that a question must have to be taken for it.
OPENER = 0.5


def layer_trust(scene: Scene, layer: Layer) -> int:
    """Return the trust (0–100) that ``layer`` needs: its own, and its needs'."""
    needs = [scene.scenario.need(name).trust for name in layer.reveals]
    return max([layer.trust, *needs])


def told(scene: Scene, layer: Layer) -> bool:
    """Tell whether ``layer`` was told: a line of it was said, or its need is known."""
    known = layer.reveals and set(layer.reveals) <= set(scene.state.told)
    return bool(known) or scene.said(layer.say)


def open_layers(scene: Scene, topic: str) -> list[Layer]:
    """Return the layers of ``topic`` not yet told that trust unlocks, in order."""
    layers = scene.voice.topics[topic].layers
    return [item for item in layers if not told(scene, item) and _unlocked(scene, item)]


def _unlocked(scene: Scene, layer: Layer) -> bool:
    return layer_trust(scene, layer) <= scene.state.trust


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
    meant = _meant(scene, layers, question)
    if meant is not None and not _unlocked(scene, meant):
        return _short_of(scene, topic, meant)
    unlocked = [item for item in layers if _unlocked(scene, item)]
    if not unlocked:
        return [_withheld(scene, topic, layers)]
    first = scene.voice.topics[topic].layers[0]
    chosen = meant or (first if first in unlocked else _deepest_first(unlocked))
    texts = [tell(scene, topic, chosen)]
    if chosen is first:
        texts.append(_at_ease(scene, topic, unlocked))
    return [text for text in texts if text]


def _deepest_first(unlocked: Sequence[Layer]) -> Layer:
    # Once the surface is told, what lies beneath comes before more of the surface.
    return next((item for item in unlocked if item.reveals), unlocked[0])


def _at_ease(scene: Scene, topic: str, unlocked: Sequence[Layer]) -> str | None:
    for layer in unlocked:
        if layer.reveals and layer_trust(scene, layer) + EASE <= scene.state.trust:
            return tell(scene, topic, layer)
    return None


def _meant(scene: Scene, layers: Sequence[Layer], question: str) -> Layer | None:
    """Return the layer that the question's words point to."""
    scored = [(_pointing(scene, layer, question), -at, layer) for at, layer in enumerate(layers)]
    best = max(scored, default=(0, 0, None), key=lambda item: item[:2])
    return best[2] if best[0] > 0 else None


def _pointing(scene: Scene, layer: Layer, question: str) -> float:
    points = float(begins(question, layer.about))
    for name in layer.reveals:
        need = scene.scenario.need(name)
        points += begins(question, need.about)
        points += 2 * (_share(need.opener, question) >= OPENER)
    return points


def _share(wanted: str, given: str) -> float:
    stems, said = set(content_stems(wanted)), content_stems(given)
    met = [word for word in stems if any(alike(word, other) for other in said)]
    return len(met) / len(stems) if stems else 0.0


def _short_of(scene: Scene, topic: str, meant: Layer) -> list[str]:
    """The question was right, trust is not there yet: something else, and a hint."""
    unlocked = open_layers(scene, topic)
    texts = [tell(scene, topic, unlocked[0])] if unlocked else []
    hint = _hint(scene, meant)
    if hint or not texts:
        texts.append(hint or scene.react("guarded"))
    return [text for text in texts if text]


def _hint(scene: Scene, layer: Layer) -> str | None:
    for name in layer.reveals:
        text = scene.say(scene.voice.hints.get(name, ()), floor=False)
        if text:
            scene.note(f"need_hinted:{name}")
            return text
    return None


def _withheld(scene: Scene, topic: str, layers: Sequence[Layer]) -> str:
    """All that trust allows was told: say once that there is more, then recall."""
    told_off = f"withheld.{topic}"
    if not layers or told_off in scene.state.since:
        return again(scene, topic)
    scene.state.since[told_off] = scene.state.turn
    return _hint(scene, layers[0]) or scene.react("guarded") or ""
