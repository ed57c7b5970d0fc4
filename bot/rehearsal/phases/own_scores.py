"""Phase Auto-évaluation: the trainee scores the six steps first (design §3.7)."""

from __future__ import annotations

import re

from bot.records.call import STEPS
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.choices import Option, is_skip
from bot.rehearsal.phases import debrief
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach


def enter(state: RehearsalState, resources: Resources) -> TurnResult:
    """Ask for the first step's score."""
    state.phase, state.own_scores = "auto_evaluation", {}
    return TurnResult(state, (_ask(state, resources, "ask_own"),))


def handle(state: RehearsalState, text: str, context: Context) -> TurnResult:
    """Take one score or all six; « passer » leaves the rest unscored."""
    resources = context.resources
    if is_skip(text):
        return debrief.enter(state, context)
    scores = read_scores(text)
    missing = [step for step in STEPS if step not in state.own_scores]
    if scores is None or len(scores) not in (1, len(STEPS)):
        unclear = coach(resources.coach, "own_unclear")
        return TurnResult(state, (unclear, _ask(state, resources, "ask_own_next")))
    steps = STEPS if len(scores) == len(STEPS) else missing[:1]
    state.own_scores.update(zip(steps, scores))
    if len(state.own_scores) < len(STEPS):
        return TurnResult(state, (_ask(state, resources, "ask_own_next"),))
    return debrief.enter(state, context)


def read_scores(text: str) -> list[int] | None:
    """Return the scores 0–5 in ``text``, None when there is none or one is out of range.

    « 3 4 2 3 3 4 », « 3/5 » and « 342334 » are understood.
    """
    spoken = re.sub(r"\s*/\s*5\b", "", text)
    numbers = re.findall(r"\d+", spoken)
    if len(numbers) == 1 and len(numbers[0]) == len(STEPS):
        numbers = list(numbers[0])
    scores = [int(number) for number in numbers]
    return scores if scores and all(0 <= score <= 5 for score in scores) else None


def _ask(state: RehearsalState, resources: Resources, key: str) -> Reply:
    state.awaiting = next(step for step in STEPS if step not in state.own_scores)
    options = [Option(str(score), str(score)) for score in range(6)]
    name = resources.coach.say(f"step_{state.awaiting}")
    return coach(resources.coach, key, options, step=name)
