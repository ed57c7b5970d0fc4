"""How a call ends: the trainee takes leave, or the client has had enough (D03)."""

from __future__ import annotations

from bot.client.hearing import Ask
from bot.client.scene import Scene


def warn_or_break_off(scene: Scene) -> str | None:
    """Return a warning, or the polite words that end the call, when trust is that low.

    A client warns before breaking off, once in a call.
    """
    state, profile = scene.state, scene.profile
    if state.trust <= profile.end and 0 < state.warned < state.turn:
        state.ended = "client"
        scene.note("broken_off")
        return scene.react("break_off")
    if state.trust <= profile.warn and not state.warned:
        state.warned = state.turn
        scene.note("warned")
        return scene.react("warn")
    return None


def take_leave(scene: Scene, asks: list[Ask]) -> str | None:
    """Return the goodbye when the trainee takes leave and asks nothing more."""
    if not scene.analysis.has_move("take_leave"):
        return None
    if any(ask.role == "question" and ask.topic for ask in asks):
        return None
    scene.state.ended = "trainee"
    scene.note("left")
    return scene.react("leave")
