"""How a call ends: the trainee takes leave, or the client has had enough (D03)."""

from __future__ import annotations

from bot.client.feelings import answers_given
from bot.client.hearing import Ask
from bot.client.offers import MEET_AGAIN, agrees
from bot.client.scene import Scene
from bot.content.names import EARNED_ENDINGS
from bot.content.scenario import Scenario
from bot.records.state import ClientState

BROKEN_OFF, POLITE_NO, SIGNED = "broken_off", "polite_no", "signed"
# What the client holds against the offer and got no answer to.
HELD = ("open", "insisted", "unanswered")
# After fewer answers there is nothing yet to say yes or no to.
SOMETHING = 3


def outcome_of(scenario: Scenario, state: ClientState) -> str:
    """Return how a call that stops in ``state`` ends: signed, second_meeting, polite_no,
    or broken_off when the client ended it."""
    if state.ended == "client":
        return BROKEN_OFF
    opened = sum(1 for need in scenario.needs if need.id in state.told)
    for name in EARNED_ENDINGS:
        wanted = scenario.endings[name]
        held = any(status in HELD for status in state.objections.values())
        agreed = "agreed" in state.felt
        if state.trust < wanted.trust or (name == SIGNED and (held or not agreed)):
            continue
        # Who has said yes to a next step is met again, whatever was confided.
        if opened >= wanted.needs or (agreed and name != SIGNED):
            return name
    return POLITE_NO


def warn_or_break_off(scene: Scene) -> str | None:
    """Return a warning, or the polite words that end the call, when trust is that low.

    A client warns before breaking off, once in a call.
    """
    state, profile = scene.state, scene.profile
    if state.trust <= profile.end and 0 < state.warned < state.turn:
        state.ended, state.outcome = "client", BROKEN_OFF
        scene.note(BROKEN_OFF)
        scene.note(f"ended:{BROKEN_OFF}")
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
    if scene.analysis.has_move("propose") and agrees(scene):
        scene.state.felt["agreed"] = scene.state.turn
    scene.state.ended = "trainee"
    scene.state.outcome = outcome_of(scene.scenario, scene.state)
    scene.note("left")
    scene.note(f"ended:{scene.state.outcome}")
    if answers_given(scene) < SOMETHING:
        return scene.react("leave")
    if "agreed" in scene.state.felt and scene.state.outcome == MEET_AGAIN:
        return scene.react("leave_agreed")  # the date is taken: no other is asked for
    lines = scene.voice.endings.get(scene.state.outcome, ())
    return scene.say(lines, floor=False) or scene.react("leave")
