"""Tells a graded call in the coach's voice."""

from __future__ import annotations

from bot.grading.debrief import Debrief, NeedOutcome, write_debrief
from bot.grading.telling import tell_debrief
from bot.grading.telling import tell_step as tell_one
from bot.records.call import COACH
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.marking import Marked, hidden_needs
from bot.rehearsal.resources import Resources


def debrief_of(marked: Marked, state: RehearsalState, resources: Resources) -> Debrief:
    """Return the debrief of a graded call, with its needs and the trainee's own scores."""
    return write_debrief(
        marked.grade, marked.call, marked.analyses, resources.rubric,
        needs=need_outcomes(state, resources), own_scores=state.own_scores,
        outcome=marked.outcome,
    )


def tell(marked: Marked, state: RehearsalState, resources: Resources) -> tuple[Reply, ...]:
    """Return the debrief in a few bubbles, what to try first before the rest."""
    blocks = tell_debrief(debrief_of(marked, state, resources), resources.rubric)
    return tuple(Reply(COACH, block) for block in blocks)


def tell_step(marked: Marked, step: str, state: RehearsalState, resources: Resources) -> Reply:
    """Return one step of the debrief, whole."""
    told = tell_one(debrief_of(marked, state, resources), step, resources.rubric)
    return Reply(COACH, told)


def need_outcomes(state: RehearsalState, resources: Resources) -> tuple[NeedOutcome, ...]:
    """Return what became of each hidden need of the rehearsal's scenario."""
    scenario = resources.scenarios[state.scenario]
    return tuple(
        NeedOutcome(need, scenario.need(need).label, became, scenario.need(need).opener)
        for became, needs in hidden_needs(scenario, state).items()
        for need in needs
    )
