"""What the client does with words that it cannot make sense of."""

from __future__ import annotations

from bot.client.scene import Scene
from bot.client.wording import is_foreign, is_signs

# Topics that the client offers to speak of, likely ones first.
OFFERED = (
    "trigger", "need", "problem", "current_tools", "people", "current_way", "organisation",
    "deadline", "audience", "goal", "history", "budget", "decision", "priority", "constraints",
)  # fmt: skip
# So many turns in a row not understood, and the client helps.
HELP = 2
NAMED = 3


def strange_turn(scene: Scene) -> str | None:
    """Answer a turn in another language, without words, or about the exercise itself.

    The client knows of no exercise: it does not see what is meant.
    """
    asks = bool(scene.analysis.topics or scene.analysis.questions)
    if scene.analysis.has_move("meta"):
        scene.feel("meta")
        return scene.react("meta")
    if is_signs(scene.text) or (scene.analysis.has_move("nonsense") and not asks):
        scene.feel("nonsense")
        return scene.react("nonsense")
    if is_foreign(scene.text, scene.profile):
        scene.feel("foreign")
        return scene.react("foreign")
    return None


def not_understood(scene: Scene) -> str:
    """Ask back; after two turns in a row, name what there is to talk about."""
    state = scene.state
    state.misunderstood += 1
    scene.feel("misunderstood")
    scene.note("not_understood")
    if state.misunderstood >= HELP:
        text = scene.react("topics_offered", floor=False, topics=_topics(scene))
        if text:
            state.misunderstood = 0
            scene.note("topics_offered")
            return text
    return scene.react("not_understood") or ""


def _topics(scene: Scene) -> str:
    known = scene.scenario.topics
    order = [name for name in (*OFFERED, *known) if name in known]
    asked = scene.state.asked
    order.sort(key=lambda name: name in asked)
    names = [known[name].of for name in dict.fromkeys(order)][:NAMED]
    return f"{', '.join(names[:-1])} ou {names[-1]}"
