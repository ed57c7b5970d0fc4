"""Tells a graded call in the coach's voice."""

from __future__ import annotations

from bot.records.call import COACH, STEPS
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.marking import Marked
from bot.rehearsal.resources import Resources


def tell(marked: Marked, state: RehearsalState, resources: Resources) -> tuple[Reply, ...]:
    """Return the debrief in a few bubbles, what to try first before the rest."""
    lines = [
        f"{resources.coach.say(f'step_{step}')}: {marked.grade.step_scores[step]}" for step in STEPS
    ]
    return (Reply(COACH, "\n".join(lines)),)


def tell_step(marked: Marked, step: str, resources: Resources) -> str:
    """Return one step of the debrief."""
    return f"{resources.coach.say(f'step_{step}')}: {marked.grade.step_scores[step]}"
