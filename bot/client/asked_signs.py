"""What speaks for each of the facts and needs that a question may be after, in this call.

The reading of the question (``TurnAnalysis.meant``) knows its words alone. Here it meets
the call: what was just spoken of, who is named, what was told, which topic was read, and
what the author says lies behind a fact or follows from it (``links.yml``).
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log

from bot.client.hearing import Ask
from bot.client.heard import Heard, named_before
from bot.client.layers import just_told, places_of, stems_of
from bot.client.scene import Scene
from bot.content.likeness import content_stems
from bot.content.numbers import quantities
from bot.records.findings import OPEN

# What stands in for the reading of what is only linked to what was asked or told.
LEAST = 0.01
# How much of the chance of what is asked about goes to its reason, effect…, where asked for:
# mostly, and where the question only points to what was just told (« Pourquoi ça ? »).
CARRIED, CARRIED_POINTING = 0.3, 0.8
# How much a question is about what was just told, when it points to it and when not.
POINTING, FLOWING = 1.0, 0.4
# What the second and later ones in a relation count beside the first.
LATER = 0.5


def candidates(scene: Scene, ask: Ask) -> dict[str, Mapping[str, float]]:
    """Return fact or need that ``ask`` may be after → its signs (see ``signs``)."""
    heard, read = Heard.of(scene, ask), readings(scene, ask)
    linked, passed = _linked(scene, heard, read)
    about = _about(scene, heard.named)
    carried = CARRIED_POINTING if heard.pointing else CARRIED
    found = {
        name: max(read.get(name, LEAST), carried * linked.get(name, 0.0)) for name in (*read, *linked, *about)
    }
    if ask.form != OPEN:
        found = {name: chance for name, chance in found.items() if not _is_need(scene, name)}
    return {
        name: {
            **signs(scene, heard, name), "reading": log(chance),
            "linked": linked.get(name, 0.0), "passed_over": float(name in passed),
        }
        for name, chance in found.items()
    }


def _about(scene: Scene, named: frozenset[str]) -> list[str]:
    """Return the facts and needs that are said of somebody of ``named``."""
    texts = {fact.id: fact.truth for fact in scene.scenario.facts}
    texts.update({need.id: f"{need.label} {need.opener}" for need in scene.scenario.needs})
    return [name for name, text in texts.items() if named & set(content_stems(text))] if named else []


def readings(scene: Scene, ask: Ask) -> Mapping[str, float]:
    """Return fact or need → the chance that the words of ``ask`` alone give it. A question
    that only goes on (« C'est dur. Depuis quand ? ») is read by its words where these name
    somebody just before it (« Corinne… c'est qui ? »)."""
    best: dict[str, float] = {}
    if ask.follows and not named_before(scene, ask):
        return best
    for meant in scene.analysis.meant:
        if meant.start < ask.end and ask.start < meant.end:
            best[meant.target] = max(meant.confidence, best.get(meant.target, 0.0))
    return best


def topics_of(scene: Scene, target: str) -> tuple[str, ...]:
    """Return the topics under which ``target`` is told, its own where no layer tells it."""
    found = [topic for topic, _ in places_of(scene, target)]
    return tuple(dict.fromkeys(found)) or (scene.scenario.fact(target).topic,)


def signs(scene: Scene, heard: Heard, target: str) -> dict[str, float]:
    """Return what speaks for ``target`` beside its reading: sign → strength (0–1)."""
    topics, told = topics_of(scene, target), target in scene.state.told
    of_them = bool(heard.named) and bool(heard.named & stems_of(scene, target))
    going_on = scene.state.topic in topics
    return {
        "own_topic": float(heard.ask.topic in topics),
        "words": heard.words.get(target, 0.0),
        "named": float(of_them),
        "somebody_else": float(bool(heard.named) and not of_them),
        "told": float(told),
        "need": float(_is_need(scene, target)),
        "going_on": float(going_on),
        "going_on_pointing": float(going_on and heard.pointing),
        "figure": float(heard.figure and _holds_figure(scene, target)),
    }


def _linked(
    scene: Scene, heard: Heard, read: Mapping[str, float]
) -> tuple[dict[str, float], set[str]]:
    """Return what answers a « pourquoi », « ça entraîne quoi », « comment ils l'ont vécu »
    about what was read or just told, each with its strength (0–1), and what those are about."""
    told = POINTING if heard.ask.follows or heard.pointing else FLOWING
    sources = {**{name: told for name in just_told(scene)}, **read}
    found: dict[str, float] = {}
    passed: set[str] = set()
    for relation in heard.relations:
        for source, strength in sources.items():
            targets = scene.scenario.linked(source, relation)
            passed.update([source] if targets else ())
            for at, target in enumerate(targets):
                found[target] = max(found.get(target, 0.0), strength * (LATER if at else 1.0))
    return found, passed - found.keys()


def _is_need(scene: Scene, target: str) -> bool:
    return any(need.id == target for need in scene.scenario.needs)


def _holds_figure(scene: Scene, target: str) -> bool:
    return not _is_need(scene, target) and bool(quantities(scene.scenario.fact(target).truth))
