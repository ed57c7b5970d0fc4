"""The few words that come before an answer, and what was made of a statement."""

from __future__ import annotations

from bot.client.choosing import choose_ask, several
from bot.client.hearing import Ask
from bot.client.offers import take_offer
from bot.client.scene import Scene

# A statement can be taken up within so many turns (guide §3).
WINDOW = 3


def feel_reinforcement(scene: Scene) -> None:
    """Let a statement that was taken up, or built on, please once."""
    state, verdict = scene.state, scene.analysis.reinforcement.verdict
    if verdict == "none":
        return
    recent = [
        name
        for name, turn in state.statements.items()
        if name not in state.taken_up and 0 < state.turn - turn <= WINDOW
    ]
    if not recent:
        scene.feel("picked_up")
        return
    state.taken_up.append(recent[-1])
    scene.feel("reinforced" if verdict == "reinforced" else "picked_up")
    scene.note(f"statement_{verdict}:{recent[-1]}")


def lead_in(scene: Scene, asks: list[Ask]) -> str | None:
    """Return the few words that come before an answer, if any."""
    events, state = scene.events, scene.state
    if "greeted" in events:
        return scene.react("greet")
    if "closed_series" in events and state.since.get("series", -9) < state.turn - 1:
        state.since["series"] = state.turn
        return scene.react("closed_series")
    if "interrupted" in events:
        return scene.react("interrupted")
    if "reinforced" in events:
        return scene.react("reinforced")
    for event in ("flattered", "amused"):
        if event in events:
            return scene.react(event, floor=False)
    offered = take_offer(scene)
    if offered:
        return offered
    if several(asks):
        return _several(scene, asks)
    if "empathised" in events and scene.profile.effect("empathised") > 0:
        return scene.react("empathy", floor=False)
    return None


def _several(scene: Scene, asks: list[Ask]) -> str | None:
    ask = choose_ask(asks)
    topic = scene.scenario.topics.get(ask.topic) if ask and ask.topic else None
    scene.note(f"several:{ask.topic if ask else None}")
    return scene.react("several", **({"topic": topic.said} if topic else {}))
