"""Words of the client's that a trainee says back are no offer."""

from __future__ import annotations

import pytest
import spacy

from bot.records.findings import Move
from bot.understanding.echoes import without_echoes

NLP = spacy.blank("fr")
CLIENT = [
    NLP("Belle-Étoile, un seul client, fait 60 % du chiffre d’affaires."),
    NLP("Les devis, je les fais le dimanche, jusqu’à minuit. Ça nous coûte 2 900 euros par an."),
]


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("price", "60 %, c’est énorme.", False),
        ("price", "2 900 euros par an, quand même…", False),
        ("present", "Jusqu’à minuit, tous les dimanches…", False),
        ("joke", "Jusqu’à minuit, tous les dimanches…", False),
        ("price", "Notre accompagnement coûte 1 200 euros.", True),
        ("price", "Chez nous, c’est 40 % de moins.", True),
        ("present", "Nous proposons un hébergement libre, géré par une coopérative.", True),
        ("price", "Nous serions à 2 900 euros par an.", True),
        ("schedule", "Une page avant le dimanche 60.", True),
        ("acknowledge", "60 %, c’est énorme.", True),
    ],
)
def test_what_the_client_has_just_said_is_no_offer_of_the_trainee(name, text, kept):
    move = Move(name, 0.9, 0, len(text), text)
    assert without_echoes([move], CLIENT) == ((move,) if kept else ())


def test_without_a_client_every_offer_is_the_trainees():
    move = Move("price", 0.9, 0, 5, "60 %.")
    assert without_echoes([move], []) == (move,)
