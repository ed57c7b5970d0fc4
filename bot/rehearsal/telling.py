"""Tells a graded call in the coach's voice."""

from __future__ import annotations

from bot.content.scenario import Scenario
from bot.grading.debrief import Debrief, NeedOutcome, write_debrief
from bot.grading.telling import tell_debrief
from bot.grading.telling import tell_step as tell_step_of
from bot.records.call import COACH
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.marking import Marked, hidden_needs
from bot.rehearsal.resources import Resources


def tell(marked: Marked, state: RehearsalState, resources: Resources) -> tuple[Reply, ...]:
    """Return the debrief in a few bubbles, what to try first before the rest."""
    needs = need_outcomes(resources.scenarios[state.scenario], state)
    debrief = _debrief(marked, resources, needs, state)
    return tuple(Reply(COACH, text) for text in tell_debrief(debrief, resources.rubric))


def tell_step(
    marked: Marked, step: str, state: RehearsalState, resources: Resources
) -> str:
    """Return one step of the debrief."""
    return tell_step_of(_debrief(marked, resources, (), state), step, resources.rubric)


def need_outcomes(scenario: Scenario, state: RehearsalState) -> tuple[NeedOutcome, ...]:
    """Return what became of each hidden need, in the scenario's order."""
    states = hidden_needs(scenario, state)
    return tuple(
        NeedOutcome(need.id, need.label, name, need.opener)
        for need in scenario.needs
        for name, ids in states.items()
        if need.id in ids
    )


def _debrief(
    marked: Marked, resources: Resources, needs: tuple[NeedOutcome, ...], state: RehearsalState
) -> Debrief:
    return write_debrief(
        marked.grade, marked.call, marked.analyses, resources.rubric, needs, state.own_scores
    )
