"""Calls with hardly anything in them are graded without a fault."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.debrief import write_debrief
from bot.grading.grade import grade_call
from bot.records.analysis import TurnAnalysis
from bot.records.call import PROFILES, STEPS
from tests.grading.calls import call_of, read

EMPTY_CALLS = {
    "no turn at all": (),
    "the client alone": ("Allô ?", "Il y a quelqu’un ?"),
    "one turn of the trainee's, no answer": (read("Bonjour."),),
    "one turn, answered": (read("Bonjour. Comment travaillez-vous ?", "current_way"), "Bien."),
    "turns without a word": (read("…"), "Pardon ?", read("?"), "Pardon ?", read(""), "Allô ?"),
    "the client ends at once": ("Non merci, au revoir.", read("Bonjour.")),
}


@pytest.mark.parametrize("profile", (*PROFILES, None))
@pytest.mark.parametrize("turns", EMPTY_CALLS.values(), ids=EMPTY_CALLS)
def test_a_call_with_hardly_a_word_is_graded(
    turns: tuple[str | TurnAnalysis, ...], profile: str | None, rubric: Rubric
) -> None:
    call, analyses = call_of(*turns, profile=profile)
    grade = grade_call(call, analyses, rubric)
    assert all(not grade.step_scores[step] or grade.step_scores[step] <= 1 for step in STEPS)


@pytest.mark.parametrize("turns", EMPTY_CALLS.values(), ids=EMPTY_CALLS)
def test_a_call_with_hardly_a_word_is_talked_over(
    turns: tuple[str | TurnAnalysis, ...], rubric: Rubric
) -> None:
    call, analyses = call_of(*turns, profile="meneur")
    debrief = write_debrief(grade_call(call, analyses, rubric), call, analyses, rubric)
    assert [one.step for one in debrief.steps] == list(STEPS)
