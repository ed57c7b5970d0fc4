"""What is said to whoever asks about what was told already: more of it, or the same again."""

from __future__ import annotations

import re

from bot.client.answers import tell
from bot.client.asked_signs import topics_of
from bot.client.heard import takes_up
from bot.client.hearing import Ask
from bot.client.layers import open_layers, places_of, told, unlocked
from bot.client.recall import again, briefly
from bot.client.scene import Scene
from bot.content.relations import relations_asked
from bot.content.voice import Layer
from bot.records.text import fold

_DETAIL = re.compile(
    r"\b(?:quand|combien|ou|qui|a quoi|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s)\b(?<!ce qui)(?<!est-ce qui)"
)

Place = tuple[str, Layer]
# What goes on from a fact, the likeliest first.
ONWARD = ("effect", "lived", "why")


def tell_more(scene: Scene, ask: Ask, place: Place) -> str:
    """Return what ``ask`` gets where the fact or need that it is after was told in ``place``:
    its reason or whatever is asked of it, something that goes on from it, or itself again, as
    a reminder only where the same was asked before."""
    wanted = relations_asked(ask.text)
    if wanted:
        return _linked(scene, ask, wanted, needs=True) or _deeper(scene, ask) or _no_more(scene)
    if scene.repeats or scene.analysis.verification.verdict != "none":
        return _linked(scene, ask, ONWARD) or again(scene, *place)
    if takes_up(scene, ask.text):
        # « Depuis quand ? », « Qui d'autre ? »: a detail that nobody wrote is not known.
        onward = None if _DETAIL.search(fold(ask.text)) else _linked(scene, ask, ONWARD)
        return onward or scene.react("unknown") or ""
    return briefly(scene, *place)


def _linked(scene: Scene, ask: Ask, relations: tuple[str, ...], needs: bool = False) -> str | None:
    """Tell what stands in one of ``relations`` to what is asked about and was not told."""
    for relation in relations:
        for name in scene.scenario.linked(ask.meant, relation):
            places = [place for place in places_of(scene, name) if needs or not place[1].reveals]
            fresh = [place for place in places if not told(scene, place[1]) and unlocked(scene, place[1])]
            if fresh and name not in scene.state.told:
                return tell(scene, *fresh[0])
    return None


def _deeper(scene: Scene, ask: Ask) -> str | None:
    found = [(topic, item) for topic in topics_of(scene, ask.meant) for item in open_layers(scene, topic)]
    found.sort(key=lambda place: not place[1].reveals)
    return tell(scene, *found[0]) if found else None


def _no_more(scene: Scene) -> str:
    return scene.react("nothing_more") or ""
