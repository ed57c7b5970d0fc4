"""The layers of a topic: which are told, which trust unlocks, which a question means."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.client.scene import Scene
from bot.content.likeness import alike, begins, content_stems
from bot.content.voice import Layer, Voice

# So many lines back is what the client said last.
LAST_LINES = 3
# A fact told as it is, without a line of its own, is remembered by this and its id.
TRUTH = "truth."
# Share of a need's opener that a question must have to be taken for it.
OPENER = 0.5
# Share of a question's words that a layer must speak of to be pointed to by them.
MOST = 0.4


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
    return [item for item in layers if not told(scene, item) and unlocked(scene, item)]


def unlocked(scene: Scene, layer: Layer) -> bool:
    """Tell whether trust lets ``layer`` be told."""
    return layer_trust(scene, layer) <= scene.state.trust


def places_of(scene: Scene, target: str) -> list[tuple[str, Layer]]:
    """Return topic and layer wherever the fact or need ``target`` is told, the easiest first."""
    found = [
        (topic, layer) for topic, item in scene.voice.topics.items() for layer in item.layers
        if target in layer.tells or target in layer.reveals
    ]
    return sorted(found, key=lambda place: layer_trust(scene, place[1]))


def just_told(scene: Scene) -> list[str]:
    """Return the facts and needs in what the client said last."""
    return told_in(scene.voice, scene.state.used[-LAST_LINES:])


def told_in(voice: Voice, used: Collection[str]) -> list[str]:
    """Return the facts and needs that the lines ``used`` tell."""
    told = [name[len(TRUTH):] for name in used if name.startswith(TRUTH)]
    told += [name for name, lines in voice.facts.items() if any(line.id in used for line in lines)]
    for item in voice.topics.values():
        for layer in item.layers:
            if any(line.id in used for line in (*layer.say, *layer.again)):
                told += (*layer.tells, *layer.reveals)
    return list(dict.fromkeys(told))


def stems_of(scene: Scene, target: str) -> set[str]:
    """Return the stems of all that is said of a fact or need, to see of whom it is."""
    facts = {fact.id: fact.truth for fact in scene.scenario.facts}
    needs = {need.id: f"{need.label} {need.opener}" for need in scene.scenario.needs}
    lines = [line.text for _, layer in places_of(scene, target) for line in layer.say]
    lines += [line.text for line in scene.voice.facts.get(target, ())]
    own = facts.get(target) or needs.get(target, "")
    return {stem for text in (own, *lines) for stem in content_stems(text)}


def told_aloud(scene: Scene, topic: str) -> list[Layer]:
    """Return the layers of ``topic`` of which a line was said in this call."""
    return [item for item in scene.voice.topics[topic].layers if scene.said(item.say)]


def all_told(scene: Scene, topic: str) -> bool:
    """Tell whether nothing is left to tell about ``topic``."""
    return all(told(scene, item) for item in scene.voice.topics[topic].layers)


def deepest_first(layers: Sequence[Layer]) -> Layer:
    """Return what lies beneath before more of the surface, once that is told."""
    return next((item for item in layers if item.reveals), layers[0])


def meant_by(
    scene: Scene, layers: Sequence[Layer], question: str
) -> tuple[Layer | None, float]:
    """Return the layer that the question's words point to, and how much they do."""
    index = scene.scenario.layer_words[scene.profile.id]
    shares = {id(match.layer): match.share for match in index.matches(question)}
    scored = [
        (pointing(scene, layer, question) + _most(shares.get(id(layer), 0.0)), -at, layer)
        for at, layer in enumerate(layers)
    ]
    points, _, layer = max(scored, default=(0.0, 0, None), key=lambda item: item[:2])
    return (layer, points) if points > 0 else (None, 0.0)


def _most(share_: float) -> float:
    return share_ if share_ >= MOST else 0.0


def pointing(scene: Scene, layer: Layer, question: str) -> float:
    """Return how much the words that the author gave ``layer`` are in the question, from 0."""
    points = float(begins(question, layer.about))
    for name in layer.reveals:
        need = scene.scenario.need(name)
        points += begins(question, need.about)
        points += 2 * (share(need.opener, question) >= OPENER)
    return points


def share(wanted: str, given: str) -> float:
    """Return the share (0–1) of the words of ``wanted`` that ``given`` has."""
    stems, said = set(content_stems(wanted)), content_stems(given)
    met = [word for word in stems if any(alike(word, other) for other in said)]
    return len(met) / len(stems) if stems else 0.0


def last_told(scene: Scene, topic: str) -> Layer | None:
    """Return the layer of ``topic`` of which a line was said last."""
    used = scene.state.used

    def when(layer: Layer) -> int:
        return max(used.index(line.id) for line in layer.say if line.id in used)

    return max(told_aloud(scene, topic), key=when, default=None)
