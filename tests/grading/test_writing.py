"""S08: written quality counts little, and never scolds a typo in chat."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content.rubric import Rubric
from bot.grading.detectors.writing import slips_in, written_quality
from bot.grading.findings import Finding
from bot.grading.view import CallView, build_speeches
from bot.records.call import Benefit, Project
from bot.records.verdict import BROKEN, NOT_OBSERVED, RESPECTED
from tests.grading.calls import call_of, read

GOOD = "Bonjour. Comment vos équipes préparent-elles la rentrée ? Je note tout ce que vous me dites."


def view(rubric: Rubric, *turns, project: Project | None = None) -> CallView:
    call, analyses = call_of(*turns)
    call = replace(call, project=project)
    return CallView(call, build_speeches(call, analyses), rubric.lexicons)


def found(rubric: Rubric, *texts: str) -> Finding:
    return written_quality(view(rubric, *map(read, texts)), rubric.rule("S08"))


def test_clear_turns_have_the_full_degree(rubric: Rubric) -> None:
    assert found(rubric, GOOD, GOOD).degree == 1.0


@pytest.mark.parametrize("typo", ["Comment gérez vs lacceuil ?", "jvous rapelle aprés lappel", "trés bien"])
def test_a_typo_or_two_in_a_call_cost_nothing(typo: str, rubric: Rubric) -> None:
    assert found(rubric, GOOD, GOOD, GOOD, typo).degree == 1.0


def test_many_slips_cost_a_little_and_break_nothing(rubric: Rubric) -> None:
    finding = found(rubric, GOOD, GOOD, "Le finnancement et la subvantion, aprés la réunnion, c’est prévu ?")
    assert (finding.verdict, finding.degree) == (RESPECTED, 0.75)


def test_words_spoilt_all_over_break_the_rule_and_are_shown(rubric: Rubric) -> None:
    finding = found(rubric, "Apelons les adhérants dès réseption, aprés la réunnion du commité.")
    assert finding.verdict == BROKEN and finding.quote.startswith("Apelons")


def test_a_sentence_without_end_costs_a_little(rubric: Rubric) -> None:
    long = ", ".join(["il faudrait voir le planning avec les équipes"] * 10) + "."
    assert found(rubric, GOOD, GOOD, long).degree == 0.75


def test_speech_written_down_without_marks_has_no_long_sentence(rubric: Rubric) -> None:
    spoken = " ".join(["alors on regarde le planning avec les équipes"] * 10)
    assert found(rubric, GOOD, GOOD, spoken).degree == 1.0


def test_a_turn_that_goes_on_and_on_costs_a_little(rubric: Rubric) -> None:
    assert found(rubric, GOOD, GOOD, " ".join([GOOD] * 12)).degree == 0.75


def test_nothing_much_said_is_not_judged(rubric: Rubric) -> None:
    assert found(rubric, "ok", "oui").verdict == NOT_OBSERVED


def test_what_the_client_or_the_project_says_is_right(rubric: Rubric) -> None:
    project = Project("Le comitté", (Benefit("une plateforrme", "moins de saisie"),))
    said = view(rubric, "Ici on dit soluttion.", read("La soluttion du comitté, la plateforrme, la réunnion."), project=project)
    assert [slip.word for _, slip in slips_in(said)] == ["réunnion"]


def test_a_name_given_once_is_known_in_the_whole_call(rubric: Rubric) -> None:
    said = view(rubric, read("Bonjour, Karine Reusite."), "Oui ?", read("pour reusite c’est noté"))
    assert slips_in(said) == []
