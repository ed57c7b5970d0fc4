"""What is left of a fault: by the client's protest, by the trainee's taking it back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.content.rubric import Rubric
from bot.grading.findings import Finding
from bot.grading.grade import observe
from bot.grading.view import CallView, build_speeches
from bot.records.analysis import TurnAnalysis
from bot.records.verdict import BROKEN, RESPECTED
from tests.grading.calls import call_of, read

RUSH = "Bonjour, entrons tout de suite dans le vif du sujet."
SIGN_NOW = "Si vous signez ce soir, je vous fais vingt pour cent."


def _observe(rule: str, turns: Sequence[str | TurnAnalysis], rubric: Rubric) -> Finding:
    call, analyses = call_of(*turns)
    view = CallView(call, build_speeches(call, analyses), rubric.lexicons)
    return observe(view, rubric.rule(rule))


@pytest.mark.parametrize("said", [
    "Excusez-moi, je suis parti tout droit. Comment va le groupement ?",
    "oups, je vais trop vite. vous allez bien ?",
    "Vous avez raison, je recommence. Comment allez-vous ?",
])
def test_a_fault_that_the_next_turn_takes_back_weighs_half(said: str, rubric: Rubric) -> None:
    found = _observe("T17", [read(RUSH), "Bonjour mon fils.", read(said), "Bien."], rubric)
    assert (found.verdict, found.degree) == (BROKEN, 0.5)


@pytest.mark.parametrize("said", ["Pardon, vous disiez ?", "D’accord. Et le budget ?"])
def test_other_words_take_nothing_back(said: str, rubric: Rubric) -> None:
    found = _observe("T17", [read(RUSH), "Bonjour mon fils.", read(said), "Bien."], rubric)
    assert (found.verdict, found.degree) == (BROKEN, 1.0)


@pytest.mark.parametrize(("then", "left"), [
    ("Prenez le temps de lire, je vous rappelle mardi.", 0.5),
    ("Alors, c’est oui ?", 1.0),
])
def test_pressure_weighs_less_once_the_client_gets_their_time_back(
    then: str, left: float, rubric: Rubric
) -> None:
    found = _observe("C04", [read(SIGN_NOW), "Je ne signe rien.", read(then), "Bien."], rubric)
    assert (found.verdict, found.degree) == (BROKEN, left)


def test_a_statement_that_the_client_calls_exaggerated_dramatises(rubric: Rubric) -> None:
    turns = [read("Avec ces cahiers, les gens ne cotiseront plus."), "Restons sur les faits, je vous prie."]
    assert _observe("A07", turns, rubric).verdict == BROKEN


def test_a_question_about_the_consequences_does_not_dramatise(rubric: Rubric) -> None:
    turns = [read("Si rien ne bouge, quel effet en septembre ?"), "Ce n’est pas un drame, mais c’est gênant."]
    assert _observe("A07", turns, rubric).verdict == RESPECTED


def test_who_makes_the_client_clear_themselves_has_laid_guilt(rubric: Rubric) -> None:
    turns = [read("Ces familles n’ont personne, le soir."), "On fait ce qu’on peut, vous savez."]
    assert _observe("A12", turns, rubric).verdict == BROKEN
