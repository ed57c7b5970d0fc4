"""One lapse is one lapse: private talk, once, past the opening; what a lapse is not."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.findings import Finding
from bot.grading.grade import observe
from bot.grading.view import CallView, build_speeches
from bot.records.verdict import BROKEN, RESPECTED
from tests.grading.calls import call_of, read

BUSINESS = [read("Quelle machine s’arrête ?", "problem"), "La presse.", read("Qu’est-ce que ça coûte ?", "impact"), "Cher."]
FURTHER = [read("Qu’avez-vous essayé ?", "history"), "Une révision.", read("Qui la règle ?", "skills"), "Marc."]
FAMILY = [read("Ma fille vient d’avoir son bac."), "Restons sur la presse."]


def _observe(rule: str, turns: list, rubric: Rubric) -> Finding:
    call, analyses = call_of(*turns)
    view = CallView(call, build_speeches(call, analyses), rubric.lexicons)
    return observe(view, rubric.rule(rule))


@pytest.mark.parametrize("rule", ["T07", "T10"])
def test_a_single_lapse_past_the_opening_leaves_a_part(rule: str, rubric: Rubric) -> None:
    whole = _observe(rule, BUSINESS + FURTHER, rubric)
    lapsed = _observe(rule, BUSINESS + FURTHER + FAMILY, rubric)
    assert (whole.verdict, lapsed.verdict) == (RESPECTED, RESPECTED)
    assert 0 < lapsed.degree < whole.degree


@pytest.mark.parametrize("turns", [FAMILY + BUSINESS, BUSINESS + FURTHER + FAMILY + FAMILY, FAMILY])
def test_private_talk_at_once_or_twice_breaks_the_rule(turns: list, rubric: Rubric) -> None:
    assert _observe("T10", turns, rubric).verdict == BROKEN


@pytest.mark.parametrize("said", [
    "Je t’envoie un message quand je suis prêt.", "je vous envoie ça un de ces jours",
    "Je vous prépare quelque chose dès que j’ai du nouveau.",
])
def test_a_step_without_a_time_is_hardly_settled(said: str, rubric: Rubric) -> None:
    firm = _observe("C01", [read("Je vous envoie le devis jeudi."), "D’accord."], rubric)
    vague = _observe("C01", [read(said), "D’accord."], rubric)
    assert vague.degree < firm.degree / 2


FALSE_REPROACHES = [
    ("A07", "Ce n’est pas alarmant, c’est bon à savoir."),
    ("A07", "rien de dramatique la dedans"),
    ("T06", "J’espère que vous allez bien, il fait tellement beau chez nous à Namur aujourd’hui. Et vous ?"),
]


@pytest.mark.parametrize(("rule", "said"), FALSE_REPROACHES)
def test_what_only_sounds_like_a_fault_is_none(rule: str, said: str, rubric: Rubric) -> None:
    assert _observe(rule, [read(said), "Oui."], rubric).verdict != BROKEN


@pytest.mark.parametrize("said", [
    "Si vous aviez agi tout de suite, elle n’en serait peut-être pas là.",
    "si t avais prévenu l équipe ils seraient pas tous partis",
    "Si vous aviez vérifié, vous n’auriez pas ce trou.",
])
def test_what_would_not_have_happened_is_a_reproach(said: str, rubric: Rubric) -> None:
    assert _observe("A12", [read(said), "…"], rubric).verdict == BROKEN


@pytest.mark.parametrize("said", [
    "Si vous aviez un budget, vous commenceriez par quoi ?", "Si c’était à refaire, vous le referiez ?",
    "Si vous aviez le choix, ce serait plutôt mardi ?",
])
def test_a_supposition_is_no_reproach(said: str, rubric: Rubric) -> None:
    assert _observe("A12", [read(said), "…"], rubric).verdict != BROKEN
