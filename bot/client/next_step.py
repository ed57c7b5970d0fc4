"""Closed questions about what comes after the call are proposals, whatever their words."""

from __future__ import annotations

import re

from bot.client.closed import authored, foresee
from bot.client.hearing import Ask
from bot.client.offers import agrees, note_agreed, take_proposal
from bot.client.scene import Scene

NEXT_STEP = "next_step"
_NO = re.compile(r"^(?:non|pas|jamais|doucement|trop)\b", re.IGNORECASE)


def answer_next_step(scene: Scene, ask: Ask) -> str:
    """Answer « on se voit mardi ? »: what is foreseen where trust allows a yes, else put off."""
    scene.state.topic = NEXT_STEP
    found = foresee(scene, ask) if agrees(scene) else None
    text = authored(scene, found.answer) if found else None
    if found is None or text is None:
        return take_proposal(scene)
    scene.reveal(found.answer.tells)
    if not _NO.match(text):
        note_agreed(scene)
    return text
