"""The detectors by the name that the rules of ``data/rubric/rules/`` use."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from bot.content.rubric import Rule
from bot.grading.detectors import (
    choices,
    closing,
    detail,
    doings,
    listening,
    numbers,
    on_subject,
    outcome,
    pitch,
    pressing,
    questions,
    reinforcement,
    said,
    subjects,
    thanks,
    tone,
    writing,
    verification,
)
from bot.grading.findings import BY_HAND, Finding
from bot.grading.view import CallView

Detector = Callable[[CallView, Rule], Finding]


def manual(view: CallView, rule: Rule) -> Finding:
    """Leave the rule to the trainer's hand."""
    return BY_HAND


_FUNCTIONS: tuple[Detector, ...] = (
    manual,
    choices.calm,
    choices.co_built,
    choices.one_solution,
    closing.consented,
    closing.practical_detail,
    closing.planned,
    closing.promised,
    doings.engaged,
    listening.active_listening,
    listening.meaning,
    listening.pick_up,
    listening.receptive,
    on_subject.off_subject,
    on_subject.to_the_business,
    numbers.dated,
    numbers.ordered,
    numbers.precise,
    outcome.prepared,
    outcome.profile_recognised,
    pitch.by_priority,
    detail.details,
    detail.figures,
    pitch.offer_too_early,
    pitch.project_benefits,
    pitch.value,
    pressing.decided,
    pressing.hurried,
    questions.closed_series,
    questions.free_speech,
    questions.open_questions,
    questions.opening_question,
    reinforcement.reinforced,
    said.said,
    thanks.available,
    thanks.pleasant,
    thanks.thanked,
    subjects.asked_about,
    subjects.breadth,
    subjects.presumes,
    subjects.vague_questions,
    tone.concise,
    tone.curt,
    tone.impersonal,
    tone.impersonal_leave,
    tone.rushed,
    verification.brief_summary,
    verification.each_confirmed,
    verification.facts_given,
    verification.needs_listed,
    verification.tied_to_people,
    verification.two_steps,
    writing.written_quality,
)
DETECTORS = MappingProxyType({function.__name__: function for function in _FUNCTIONS})
