"""Which layers speak of a question's words."""

from __future__ import annotations

import pytest

from bot.content.layer_words import names_in
from bot.rehearsal.resources import Resources


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hier, Bernard est venu avec Inès.", {"bernard", "ines"}),
        ("On habite à Podor, près de Matam.", set()),
        ("Le matin, Madame arrive.", set()),
        ("Rien ici.", set()),
    ],
)
def test_names_are_capitals_within_a_sentence_and_no_places(text: str, names: set[str]) -> None:
    assert names_in([text]) == names


def test_the_client_s_own_name_is_nobody_else() -> None:
    assert names_in(["Bonjour, Nadia Lambert à l’appareil."], "Nadia Lambert") == frozenset()


QUESTIONS = [
    ("riviere-claire", "aimable", "Et Rosaire, lui, il en pense quoi ?", {"people"}),
    ("riviere-claire", "meneur", "Comment va Salomé avec cette charge-là ?", {"impact", "skills", "commitment"}),
    ("grand-age", "analytique", "Et les familles, comment savent-elles quand l’heure change ?", {"audience", "impact"}),
    ("grand-age", "expressif", "Que deviennent les infos de santé dans tous ces groupes ?", {"data", "current_tools"}),
    ("transports-lavaux", "meneur", "Les deux anciennes maisons, comment elles cohabitent ?", {"organisation", "resistance"}),
    ("menuiserie-kermarrec", "expressif", "Quelle place ton père a aujourd’hui dans la maison ?", {"decision", "communication"}),
    ("ondes-voisines", "aimable", "Malick, il est comment avec les radios ?", {"people", "skills"}),
]


@pytest.mark.parametrize(("scenario", "profile", "question", "topics"), QUESTIONS)
def test_the_layer_that_speaks_most_of_it_comes_first(
    resources: Resources, scenario: str, profile: str, question: str, topics: set[str]
) -> None:
    found = resources.scenarios[scenario].layer_words[profile].matches(question)
    assert found[0].topic in topics and 0 < found[0].share <= 1


@pytest.mark.parametrize("question", ["Qui tient bon ?", "Comment ça se passe ?", "Vous y allez quand ?"])
def test_what_people_do_whatever_they_speak_of_points_to_nothing(
    resources: Resources, question: str
) -> None:
    index = resources.scenarios["asso-libre"].layer_words["aimable"]
    assert all(match.share < 0.4 for match in index.matches(question))
