"""Whether a turn says something to what the client holds against the offer or asks."""

from __future__ import annotations

from bot.client.affirmed import affirmed
from bot.client.scene import Scene

# So many words outside questions and what was handed back are something said; so few of
# them are none when they only thank or nod.
SAID, SAID_NODDING = 8, 14
_ROUGH = frozenset({"blame", "pressure", "order", "dramatise"})
_NODS = frozenset({"thank", "acknowledge", "empathise", "greet", "small_talk", "praise_client"})


def replies(scene: Scene) -> bool:
    """Tell whether the turn states something of some length, beyond thanks and nods."""
    moves = {move.name for move in scene.analysis.moves}
    if moves & _ROUGH:
        return False
    return stated(scene) >= (SAID_NODDING if moves and moves <= _NODS else SAID)


def stated(scene: Scene) -> int:
    """Return how many words the turn has outside questions and what was handed back."""
    return sum(len(text.split()) for text in affirmed(scene, unannounced=True))
