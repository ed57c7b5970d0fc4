"""What it hurts to hear: promises broken, values that clash… (rule D06).

Precision comes first: a statement counts when it has the words of a sore point, the
telling ones among them, and neither denies nor supposes nor reports it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.client.affirmed import affirmed
from bot.client.closed import likeness, nearest
from bot.client.scene import Scene
from bot.content.likeness import pledge_stems
from bot.content.parts import SorePoint
from bot.records.text import fold

# From this likeness (0–1) a statement says what a sore point says.
ALIKE = 0.66
# So many words in common are no chance.
FEWEST = 2
# The same point hurts so often in a call.
OFTEN = 2
_DENIED = re.compile(
    r"\b(?:pas|jamais|rien|aucune?|sans|ni|nullement|fini|hors de|loin de|personne (?:ne|n'|d'autre)|au lieu|plutot que"
    r"|(?:ne |n')\w+(?: \w+)? plus|plus (?:jamais|rien|question)|evit\w*|refus\w*|interdi\w*|exclu\w*)\b"
)


def feel_sore(scene: Scene) -> SorePoint | None:
    """Return the sore point that the turn touches, and let trust fall by its loss."""
    point = touched(scene)
    if point is None:
        return None
    key = f"sore:{point.id}"
    scene.state.counts[key] = scene.state.counts.get(key, 0) + 1
    if scene.state.counts[key] > OFTEN:
        return None
    scene.lose(point.trust_loss)
    scene.note(key)
    scene.note(f"sore_event:{point.event}")
    return point


def touched(scene: Scene) -> SorePoint | None:
    """Return the sore point that a statement of the turn says, the likest one."""
    scenario = scene.scenario
    if not scenario.sore_points:
        return None
    said = [part for text in affirmed(scene) for part in (text, *text.split(","))]
    found = [hit for text in said for hit in _hits(scene, text)]
    return max(found, key=lambda hit: hit[0])[1] if found else None


def _hits(scene: Scene, text: str) -> Iterator[tuple[float, SorePoint]]:
    weights = scene.scenario.sore_weights
    near = nearest(pledge_stems(text), weights)
    met = frozenset().union(*near.values())
    denied = is_denied(text)
    for point, wording, wanted in scene.scenario.sore_says:
        common = wanted & met
        if len(common) < min(FEWEST, len(wanted)) or is_denied(wording) != denied:
            continue
        telling = max(wanted, key=lambda word: (weights[word], word))
        if weights[telling] > max(weights[word] for word in common):
            continue
        score = likeness(near, wanted, weights)
        if score >= ALIKE:
            yield score, point


def is_denied(text: str) -> bool:
    """Tell whether ``text`` denies what it speaks of."""
    return bool(_DENIED.search(fold(text)))
