"""The answer to what is asked, by what kind of question it is."""

from __future__ import annotations

from bot.client.answers import answer_open
from bot.client.asked import answer_meant
from bot.client.closed import answer_closed
from bot.client.context import OPENING
from bot.client.hearing import SMALL_TALK, Ask, asks_leave
from bot.client.layers import all_told
from bot.client.next_step import NEXT_STEP, answer_next_step
from bot.client.puzzled import not_understood
from bot.client.scene import Scene
from bot.records.findings import OPEN
from bot.records.state import PASSING

# Before this turn, « qu’en pensez-vous ? » has nothing to be about, and people still chat.
SOON = 4


def answer(scene: Scene, ask: Ask) -> tuple[list[str], bool]:
    """Return the answer to ``ask``, and whether it was understood; what is thought of the
    offer is no subject to go on about (« C'est-à-dire ? »)."""
    before = scene.state.topic
    said = _answer(scene, ask)
    if scene.state.topic in PASSING and before is not None:
        scene.state.topic = before
    return said


def _answer(scene: Scene, ask: Ask) -> tuple[list[str], bool]:
    if ask.role == "small_talk" and not _out_of_place(scene):
        scene.state.misunderstood = 0
        return [scene.react("small_talk") or ""], False
    if ask.role == "unknown":
        scene.state.misunderstood = 0
        return [scene.react("unknown") or ""], False
    if ask.role == "courtesy":
        return _allow(scene, ask), False
    if ask.role == "small_talk":
        return [not_understood(scene)], False
    if ask.form == OPEN and ask.topic is not None:
        scene.state.misunderstood = 0
        if ask.topic == "reaction" and _nothing_offered(scene):
            return [scene.react("unknown") or ""], False
        if ask.follows and all_told(scene, ask.topic):
            return [scene.react("nothing_more") or ""], False
        told = answer_meant(scene, ask) if ask.meant else answer_open(scene, ask.topic, ask.text)
        return told, True
    if ask.topic == NEXT_STEP:
        return [answer_next_step(scene, ask)], False
    # Yes or no is no answer to « que se passerait-il ? ».
    text = answer_closed(scene, ask) if ask.form != OPEN else None
    if text is None:
        return [not_understood(scene)], False
    scene.state.misunderstood = 0
    return [text], True


def _allow(scene: Scene, ask: Ask) -> list[str]:
    """Let the trainee go on: « je ne vous dérange pas ? » is no question to say yes to."""
    polite = "yes" if asks_leave(ask.text) or scene.state.turn <= OPENING else "listening"
    if "greeted" in scene.events and polite == "listening":
        return []
    return [scene.react(polite) or ""]


def _out_of_place(scene: Scene) -> bool:
    """Tell whether it is too late in the call to take « C’était qui ? » for small talk, where
    nothing else makes it that."""
    return scene.state.turn >= SOON and not scene.analysis.has_move(*SMALL_TALK)


def _nothing_offered(scene: Scene) -> bool:
    return scene.state.turn < SOON and "offered" not in scene.state.felt
